// rules/catalog/framework_resources.tsv, made from the framework's own package: the recipe.
#pragma once

#include <string>

namespace hegui::views {

// The table as text; throws std::runtime_error where the package cannot be read.
std::string framework_table(const std::string& framework_apk);

}  // namespace hegui::views
