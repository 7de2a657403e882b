#include "rules/engine/judgement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hegui::rules {
namespace {

constexpr std::array<std::pair<Verdict, const char*>, 6> kVerdicts = {{
    {Verdict::violation, "violation"},
    {Verdict::suspected, "suspected"},
    {Verdict::not_found, "not_found"},
    {Verdict::manual, "manual"},
    {Verdict::not_applicable, "not_applicable"},
    {Verdict::insufficient, "insufficient"},
}};

}  // namespace

std::string verdict_code(Verdict verdict) {
  return std::find_if(kVerdicts.begin(), kVerdicts.end(),
                      [&](const auto& entry) { return entry.first == verdict; })
      ->second;
}

std::optional<Verdict> verdict_of(const std::string& code) {
  for (const auto& [verdict, name] : kVerdicts) {
    if (code == name) return verdict;
  }
  return std::nullopt;
}

std::string strength_code(Strength strength) {
  return strength == Strength::strong ? "strong" : "weak";
}

}  // namespace hegui::rules
