// Characters that HTML writes by number or name.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

// "&amp;", "&#20010;", "&#x4e2a;" and the named ones of HTML 4 to characters; others stay.
std::string without_entities(std::string_view text);

}  // namespace hegui::policy
