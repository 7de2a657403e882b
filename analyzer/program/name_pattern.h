// Name patterns of the catalogs: file and entry names in which '*' stands for a run of characters.
#pragma once

#include <string_view>

namespace hegui::program {

// '*' matches any run of characters but '/'; a final '/' in the pattern means everything below.
// Linear in the name for patterns with one star, at worst name x pattern.
bool name_matches(std::string_view pattern, std::string_view name);

}  // namespace hegui::program
