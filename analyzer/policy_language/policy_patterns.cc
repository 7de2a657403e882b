#include "analyzer/policy_language/policy_patterns.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

// One sentence with thousands of matches says no more than one with some.
constexpr std::size_t kMaxMatches = 50;

std::optional<PolicyPatterns::Use> use_of(std::string_view name) {
  constexpr std::array<std::string_view, 18> kNames = {
      "right",          "right_in_part",  "right_trap",    "way",
      "condition",      "deadline_about", "deadline_verb", "deadline_trap",
      "soon_trap",      "soon",           "contact",       "trait_trap",
      "trait",          "update_in_part", "vague",         "purpose",
      "purpose_behind", "trigger"};
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
    const std::string where = table->place(row);
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
  const auto wanted = [&](std::size_t number) {
    return std::find(uses.begin(), uses.end(), rows_[number].use) != uses.end();
  };
  std::vector<Match> out;
  for (const program::PatternSet::Match& match : patterns_.find(sentence, wanted, kMaxMatches)) {
    const std::string_view whole = sentence.substr(match.start, match.stop - match.start);
    out.push_back({rows_[match.pattern].use, rows_[match.pattern].key, match.start, match.stop,
                   match.group.empty() ? whole : match.group});
  }
  return out;
}

}  // namespace hegui::policy
