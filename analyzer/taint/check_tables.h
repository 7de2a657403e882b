// What `hegui rules check` says of the tables that the taint analysis reads.
#pragma once

#include <string>
#include <vector>

#include "rules/engine/ruleset.h"

namespace hegui::taint {

// "file, line N: what is wrong", each; empty if all are sound.
std::vector<std::string> check_taint_tables(const rules::RuleSet& rules);

}  // namespace hegui::taint
