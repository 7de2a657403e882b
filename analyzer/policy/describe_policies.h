// Facts policy_* of what every policy text in the facts says: the judge half.
#pragma once

#include "analyzer/facts/facts_db.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

// Describes each policy_source that has a text and was not described before; the meta key
// policies_described holds the last id done, so a second call (or one on a saved file) adds only
// what came since. Each sentence that is quoted gets an origin of kind text whose start and end
// count code points of policy_source.text. Returns how many texts
// were described.
base::Result<std::size_t> describe_policies(facts::FactsDb& facts, const rules::RuleSet& rules);

}  // namespace hegui::policy
