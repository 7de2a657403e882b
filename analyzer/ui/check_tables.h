// What `hegui rules check` says of ui_calls.tsv and ui_goals.tsv.
#pragma once

#include <string>
#include <vector>

#include "rules/engine/ruleset.h"

namespace hegui::ui {

// "file:line: what is wrong", each; empty if both tables are sound.
std::vector<std::string> check_ui_tables(const rules::RuleSet& rules);

}  // namespace hegui::ui
