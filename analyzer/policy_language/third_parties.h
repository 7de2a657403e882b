// Third parties: SDKs and partners that a policy names, in tables, in blocks of labelled lines and
// in sentences, with what it says of each.
//
// A table whose heads name a company or an SDK lists one a row. A block begins with a line that
// names one ("SDK名称：…", "1. 友盟统计SDK") and goes on while lines are labelled. In sentences,
// names are those of sdks.tsv and whatever stands right before "SDK".
#pragma once

#include <vector>

#include "analyzer/policy_language/columns.h"
#include "analyzer/policy_language/outline.h"
#include "analyzer/policy_language/policy_patterns.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/statements.h"
#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

// Lines in which nobody named means a third party: rows of their tables, their blocks, and sections
// about them.
ThirdPartyLines third_party_lines(const Outline& outline, const Tokens& tokens,
                                  const Columns& columns);

// By start. `statements` say which information each is said to collect.
std::vector<ThirdParty> read_third_parties(const Outline& outline, const Tokens& tokens,
                                           const Columns& columns, const PolicyPatterns& patterns,
                                           const ThirdPartyLines& third_party,
                                           const std::vector<Statement>& statements);

}  // namespace hegui::policy
