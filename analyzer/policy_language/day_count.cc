#include "analyzer/policy_language/day_count.h"

#include <re2/re2.h>

#include <string>

#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

const re2::RE2& day_pattern() {
  static const re2::RE2 pattern(
      R"((?i)(?:([0-9]{1,4})|([零〇一二两三四五六七八九十百]{1,7}))个? ?)"
      R"((工作日|(?:working|business) ?days?|自然日|(?:calendar ?)?days?|天|日|(?:周|个?月)(?:之|以)?内|weeks?|months?))");
  return pattern;
}

int digit_of(char32_t c) {
  constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
  if (c == U'〇') return 0;
  if (c == U'两') return 2;
  const std::size_t at = kDigits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

// Of weeks and months, as those mean them who count in days.
std::int64_t days_in(std::string_view unit) {
  if (unit.starts_with("周") || unit.starts_with("week") || unit.starts_with("Week")) return 7;
  if (unit.starts_with("个月") || unit.starts_with("月") || unit.starts_with("month")) return 30;
  return 1;
}

// A month or more digits in front: this is a date, or the tail of a longer number.
bool is_no_count(std::string_view before) {
  return before.ends_with("月") || before.ends_with("年") || before.ends_with("第") ||
         before.ends_with(".") || before.ends_with("-") || before.ends_with("/") ||
         (!before.empty() && before.back() >= '0' && before.back() <= '9');
}

}  // namespace

std::optional<std::int64_t> chinese_number(std::string_view text) {
  std::int64_t total = 0;
  std::int64_t digit = -1;  // waiting for its unit
  if (text.empty()) return std::nullopt;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (c == U'十' || c == U'百') {
      total += (digit < 0 ? 1 : digit) * (c == U'十' ? 10 : 100);
      digit = -1;
      continue;
    }
    const int value = digit_of(c);
    // Two digits in a row ("一五") are no number of this kind, but for the zero of "一百零五".
    if (value < 0 || digit > 0) return std::nullopt;
    digit = value;
  }
  return total + (digit < 0 ? 0 : digit);
}

std::optional<DayCount> first_day_count(std::string_view text, std::string_view before) {
  const re2::StringPiece all(text.data(), text.size());
  re2::StringPiece parts[4];
  for (std::size_t at = 0; at < text.size();) {
    if (!day_pattern().Match(all, at, text.size(), re2::RE2::UNANCHORED, parts, 4)) break;
    const auto start = static_cast<std::size_t>(parts[0].data() - text.data());
    at = start + parts[0].size();
    if (is_no_count(start == 0 ? before : text.substr(0, start))) continue;
    std::optional<std::int64_t> number;
    if (!parts[1].empty()) {
      number = std::stoll(std::string(parts[1]));  // at most four digits
    } else {
      number = chinese_number({parts[2].data(), parts[2].size()});
    }
    if (!number) continue;
    const std::string_view unit(parts[3].data(), parts[3].size());
    number = *number * days_in(unit);
    const char first = parts[3][0];
    const bool working =
        parts[3] == "工作日" || first == 'w' || first == 'W' || first == 'b' || first == 'B';
    return DayCount{*number, working};
  }
  return std::nullopt;
}

}  // namespace hegui::policy
