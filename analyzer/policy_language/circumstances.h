// What for and when something is done with information, as one sentence says it.
#pragma once

#include <optional>
#include <vector>

#include "analyzer/policy_language/policy_patterns.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

struct Circumstances {
  std::optional<Quote> purpose;  // "用于…", "为核验…", "so that we can …": to the end of the clause
  std::optional<Quote> trigger;  // "您注册时", "when you …"
  // The purpose is of what the sentence before it says: "以上信息用于…".
  bool of_what_stands_before = false;
};

// The first of each in the sentence, by the patterns of the uses purpose, trigger and
// purpose_behind.
Circumstances circumstances_of(TextRange sentence, const Tokens& tokens,
                               const PolicyPatterns& patterns);

// Fills by_act and only_improves of what was read, and need where a whole sentence says it.
// `traditional`: quotes are in such characters.
void tell_circumstances_apart(std::vector<Statement>& statements, const Grammar& grammar,
                              bool traditional);

}  // namespace hegui::policy
