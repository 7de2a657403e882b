// Marks and numbers at the beginning of a thing in a list: "1.", "（2）", "三、", "•", "**".
#pragma once

#include <string_view>

namespace hegui::policy {

// What is left of the text behind them. A number of several digits that runs on into letters is
// none: "360加固" stays.
std::string_view without_list_marks(std::string_view text);

}  // namespace hegui::policy
