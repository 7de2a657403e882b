// The parts of check_rules() (judge.h): each appends its complaints, "file:line: what is wrong".
#pragma once

#include <string>
#include <vector>

#include "rules/engine/ruleset.h"

namespace hegui::rules {

using Complaints = std::vector<std::string>;

// Tables parse; codes that name a row of another table find it; patterns compile; keys are unique.
void check_catalogs(const RuleSet& rules, Complaints& complaints);
// Profiles of SDKs: every filled field has a source, no name, prefix, component or file has two
// owners, addresses and classes are well-formed, roles agree with consent_gates.tsv, `verified` is
// earned, and those of sdks_met.tsv leave nothing unsaid.
void check_sdks(const RuleSet& rules, Complaints& complaints);
// sdk_versions.tsv: kinds, places, patterns with one group, sources.
void check_sdk_versions(const RuleSet& rules, Complaints& complaints);
// category_signals.tsv: kinds, words, weights; library_strings.tsv: owners.
void check_category_signals(const RuleSet& rules, Complaints& complaints);
// policy_links.tsv and private_parameters.tsv: uses, kinds, relations, weights.
void check_policy_links(const RuleSet& rules, Complaints& complaints);
// views.sql and every statement of every rule run on an empty app; items and files match.
void check_statements(const RuleSet& rules, Complaints& complaints);
// Every key a rule or this engine can put out has a line in each language, with the same slots.
void check_words(const RuleSet& rules, Complaints& complaints);

}  // namespace hegui::rules
