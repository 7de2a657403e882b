// Parts of texts, counted as Java counts: in UTF-16 units.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::ui {

std::int64_t utf16_length(std::string_view text);
// [from, to); "" where that is no part of the text, or cuts a character in two.
std::string utf16_part(std::string_view text, std::int64_t from, std::int64_t to);
// 《…》 with their marks, in order.
std::vector<std::string> titles_in(std::string_view text);

}  // namespace hegui::ui
