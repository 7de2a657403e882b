#include "analyzer/policy_language/policy_patterns.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

// One sentence with thousands of matches says no more than one with some.
constexpr std::size_t kMaxMatches = 50;

std::optional<PolicyPatterns::Use> use_of(std::string_view name) {
  constexpr std::array<std::string_view, 16> kNames = {
      "right",         "right_in_part", "right_trap",     "way",     "condition", "deadline_about",
      "deadline_verb", "deadline_trap", "soon",           "contact", "trait",     "update_in_part",
      "vague",         "purpose",       "purpose_behind", "trigger"};
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<PolicyPatterns::Use>(at - kNames.begin());
}

}  // namespace

base::Result<PolicyPatterns> PolicyPatterns::load(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/policy_patterns.tsv";
  const auto table = rules::RuleTable<3>::open(rules, kFile, {"use", "key", "pattern"});
  if (!table.ok()) return table.error();
  PolicyPatterns out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string where = fmt::format("{}, row {}", kFile, row + 1);
    const std::optional<Use> use = use_of(table->cell(row, 0));
    if (!use) return base::Error{fmt::format("use \"{}\"", table->cell(row, 0)), where, {}};
    const base::Result<bool> added = out.patterns_.add(table->cell(row, 2));
    if (!added.ok()) return base::Error{added.error().what, where, {}};
    out.rows_.push_back({*use, std::string(table->cell(row, 1))});
  }
  out.patterns_.build();
  return out;
}

std::vector<PolicyPatterns::Match> PolicyPatterns::find(std::string_view sentence,
                                                        std::initializer_list<Use> uses) const {
  std::vector<Match> out;
  const re2::StringPiece all(sentence.data(), sentence.size());
  for (const std::size_t number : patterns_.candidates(sentence)) {
    if (std::find(uses.begin(), uses.end(), rows_[number].use) == uses.end()) continue;
    const re2::RE2& pattern = patterns_.pattern(number);
    const int groups = std::min(2, pattern.NumberOfCapturingGroups() + 1);
    re2::StringPiece parts[2];
    std::size_t matches = 0;
    for (std::size_t at = 0; at <= sentence.size() && matches < kMaxMatches; ++matches) {
      if (!pattern.Match(all, at, sentence.size(), re2::RE2::UNANCHORED, parts, groups)) break;
      const auto start = static_cast<std::size_t>(parts[0].data() - sentence.data());
      const std::size_t stop = start + parts[0].size();
      const re2::StringPiece value =
          groups == 2 && parts[1].data() != nullptr ? parts[1] : parts[0];
      out.push_back({rows_[number].use, rows_[number].key, start, stop,
                     sentence.substr(static_cast<std::size_t>(value.data() - sentence.data()),
                                     value.size())});
      at = std::max(stop, at + 1);
    }
  }
  return out;
}

}  // namespace hegui::policy
