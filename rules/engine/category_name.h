// Which of the 39 kinds of app (catalog/categories.tsv) a person means.
#pragma once

#include <string>
#include <string_view>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::rules {

// The number ("7") of what is given: a number, a Chinese name with or without the last 类, an
// English name, or a part of a name that only one kind has (实用工具, "browser"). Case, white space
// and hyphens do not matter. Error: nothing fits (it lists all kinds) or several do (it lists
// those), a line each.
base::Result<std::string> category_number(const RuleSet& rules, std::string_view given);

}  // namespace hegui::rules
