// Dates as policies write them.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

// The first date in the text as YYYY-MM-DD: "2024年3月18日", "2024-3-18", "2024.03.18",
// "二〇二四年三月十八日", "March 18, 2024", "18 March 2024". "" if there is none, or no such day
// can be.
std::string iso_date(std::string_view text);

}  // namespace hegui::policy
