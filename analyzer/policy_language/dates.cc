#include "analyzer/policy_language/dates.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/policy_language/day_count.h"
#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

struct Date {
  std::int64_t year = 0, month = 0, day = 0;
};

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

std::optional<Date> in_numbers(std::string_view text) {
  static const re2::RE2 pattern(R"((20\d\d)[年./-](\d{1,2})[月./-](\d{1,2}))");
  Date date;
  if (!re2::RE2::PartialMatch(piece(text), pattern, &date.year, &date.month, &date.day)) return {};
  return date;
}

// 0 = no month's name.
std::int64_t month_of(std::string name) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  for (char& c : name) c = static_cast<char>(folded_letter(static_cast<unsigned char>(c)));
  const auto at = std::find(kMonths.begin(), kMonths.end(), name);
  return at == kMonths.end() ? 0 : at - kMonths.begin() + 1;
}

std::optional<Date> in_english(std::string_view text) {
  static const re2::RE2 month_first(R"((?i)\b([a-z]{3})[a-z]* ?(\d{1,2}),? ?(20\d\d))");
  static const re2::RE2 day_first(R"((?i)\b(\d{1,2}) ?([a-z]{3})[a-z]*,? ?(20\d\d))");
  Date date;
  std::string name;
  if (!re2::RE2::PartialMatch(piece(text), month_first, &name, &date.day, &date.year) &&
      !re2::RE2::PartialMatch(piece(text), day_first, &date.day, &name, &date.year)) {
    return {};
  }
  date.month = month_of(name);
  return date;
}

// "二〇二四年三月十八": the year digit by digit, the others as numbers.
std::optional<Date> in_chinese(std::string_view text) {
  static const re2::RE2 pattern(
      R"((二[〇零○Ｏ][一二三四五六七八九〇零○Ｏ]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3}))");
  re2::StringPiece year;
  re2::StringPiece month;
  re2::StringPiece day;
  if (!re2::RE2::PartialMatch(piece(text), pattern, &year, &month, &day)) return {};
  constexpr std::array<std::string_view, 9> kDigits = {"一", "二", "三", "四", "五",
                                                       "六", "七", "八", "九"};
  Date date;
  for (std::string_view rest(year.data(), year.size()); rest.size() >= 3; rest.remove_prefix(3)) {
    const auto digit = std::find(kDigits.begin(), kDigits.end(), rest.substr(0, 3));
    date.year = date.year * 10 + (digit == kDigits.end() ? 0 : digit - kDigits.begin() + 1);
  }
  date.month = chinese_number({month.data(), month.size()}).value_or(0);
  date.day = chinese_number({day.data(), day.size()}).value_or(0);
  return date;
}

}  // namespace

std::string iso_date(std::string_view text) {
  std::optional<Date> date = in_numbers(text);
  if (!date) date = in_chinese(text);
  if (!date) date = in_english(text);
  if (!date || date->month < 1 || date->month > 12 || date->day < 1 || date->day > 31) return {};
  return fmt::format("{:04}-{:02}-{:02}", date->year, date->month, date->day);
}

}  // namespace hegui::policy
