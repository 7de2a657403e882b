// Statements: which information a policy says is collected, by whom, and what it denies.
//
// A word for information counts only as the object of a verb that collects, uses, keeps or asks for
// it; in a list or table, of the sentence or head above. Of each sentence is asked, for each such
// word: which verb governs it (the nearest before it; a verb behind it in its own clause,
// "您的手机号会被 收集"; else the one that introduces the list), who does that (the nearest of
// 我们, 您, 第三方 … before the verb), and whether it is denied flatly (一个 not right before the
// verb, and no condition anywhere). Rights, advice, definitions and purposes govern too, and make
// it count for nothing. The words and what they do are policy_cues.tsv.
#pragma once

#include <vector>

#include "analyzer/policy_language/columns.h"
#include "analyzer/policy_language/narrowings.h"
#include "analyzer/policy_language/outline.h"
#include "analyzer/policy_language/policy_patterns.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

// Lines that speak of third parties, by line of the outline: there nobody named means them.
using ThirdPartyLines = std::vector<bool>;

struct StatementReading {
  // By start, each kind of information once in a sentence (or cell) for each party.
  std::vector<Statement> statements;
  // The sentences, cells and list items that say something is collected or used, whether or not the
  // information they name is known. By start.
  std::vector<TextRange> collecting;
};

StatementReading read_statements(const Outline& outline, const Tokens& tokens,
                                 const Columns& columns, const Narrowings& narrowings,
                                 const PolicyPatterns& patterns,
                                 const ThirdPartyLines& third_party);

}  // namespace hegui::policy
