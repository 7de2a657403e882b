// Tables that plain text draws with bars (｜) or with wide gaps, as rows of cells separated by
// tabs.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

// Lines of which two or more that follow one another are parted so. Everything else stays as it is,
// line for line; linear.
std::string with_tables(std::string_view text);

}  // namespace hegui::policy
