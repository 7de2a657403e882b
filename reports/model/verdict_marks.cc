#include "reports/model/verdict_marks.h"

#include <array>

namespace hegui::model {

int gravity(const Item& item) {
  switch (item.verdict) {
    case rules::Verdict::violation:
      return 0;
    case rules::Verdict::suspected:
      return item.strength == rules::Strength::strong ? 1 : 2;
    case rules::Verdict::manual:
      return 3;
    case rules::Verdict::insufficient:
      return 4;
    case rules::Verdict::not_found:
      return 5;
    case rules::Verdict::not_applicable:
      return 6;
  }
  return 6;
}

std::string_view verdict_mark(const Item& item) {
  constexpr std::array<std::string_view, 7> kMarks = {"■", "▲", "△", "◇", "?", "○", "–"};
  return kMarks[static_cast<std::size_t>(gravity(item))];
}

std::string verdict_label(const Item& item) {
  std::string key = "verdict.short." + rules::verdict_code(item.verdict);
  if (item.verdict == rules::Verdict::suspected && item.strength) {
    key += "." + rules::strength_code(*item.strength);
  }
  return key;
}

std::vector<VerdictCount> verdict_counts(const Report& report) {
  std::array<VerdictCount, 7> all;
  for (const Item& item : report.items) {
    VerdictCount& count = all[static_cast<std::size_t>(gravity(item))];
    count.example.verdict = item.verdict;
    count.example.strength = item.strength;
    ++count.items;
  }
  std::vector<VerdictCount> counts;
  for (VerdictCount& count : all) {
    if (count.items > 0) counts.push_back(std::move(count));
  }
  return counts;
}

}  // namespace hegui::model
