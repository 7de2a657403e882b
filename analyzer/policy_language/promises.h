// Promises: rights and how to use them, deadlines, contacts, and what else a policy says or shows.
#pragma once

#include "analyzer/policy_language/outline.h"
#include "analyzer/policy_language/policy_patterns.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/third_parties.h"
#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

// Fills rights, conditions, deadlines, contacts and traits. Rights and traits once each, at their
// first place (a place that says how, if there is one); deadlines once for what they are about and
// their number; contacts once for their value.
void read_promises(const Outline& outline, const Tokens& tokens, const PolicyPatterns& patterns,
                   const ThirdPartyLines& third_party, Reading& out);

}  // namespace hegui::policy
