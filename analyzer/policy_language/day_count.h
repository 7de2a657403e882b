// Numbers of days in promises: "15个工作日", "三十日", "二十五个自然日", "30 working days".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hegui::policy {

struct DayCount {
  std::int64_t number = 0;
  bool working_days = false;
  bool operator==(const DayCount&) const = default;
};

// The first one in `text`; `before` is what stands in front of it, for dates and cut numbers
// ("5月20日" and the "日" of 2024年5月20日 are none).
std::optional<DayCount> first_day_count(std::string_view text, std::string_view before = {});

// "十五" 15, "二十" 20, "一百八十" 180, "两" 2, "〇" 0. nullopt if it is no such number.
std::optional<std::int64_t> chinese_number(std::string_view text);

}  // namespace hegui::policy
