// Traditional to simplified characters, one for one, so that positions stay.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

// Every character is replaced by its simplified form (ICU's Traditional-Simplified table) where
// that is one character of the same length in UTF-8; all others stay. The result has the same
// bytes' and characters' positions as `text`, which is valid UTF-8. Words that the two scripts
// choose differently (資訊, 信息) stay what they are.
std::string simplified(std::string_view text);

}  // namespace hegui::policy
