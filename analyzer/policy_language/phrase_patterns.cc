#include "analyzer/policy_language/phrase_patterns.h"

#include <algorithm>

#include "rules/engine/rule_table.h"
#include "rules/engine/tsv.h"

namespace hegui::policy {
base::Result<PhrasePatterns> PhrasePatterns::load(const rules::RuleSet& rules, Machine machine,
                                                  const Wanted& wanted) {
  constexpr std::string_view kFile = "catalog/phrases.tsv";
  const auto table = rules::RuleTable<4>::open(rules, kFile, {"id", "topic", "pattern", "places"});
  if (!table.ok()) return table.error();
  PhrasePatterns out(machine);
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (!wanted(table->cell(row, 1), table->cell(row, 3))) continue;
    const std::string_view text = table->cell(row, 2);
    if (const base::Result<bool> added = out.patterns_.add(text); !added.ok()) {
      return base::Error{added.error().what, table->place(row), {}};
    }
    out.phrases_.push_back({std::string(table->cell(row, 0)), std::string(table->cell(row, 1))});
  }
  out.patterns_.build();
  return out;
}

std::vector<PhraseMatch> PhrasePatterns::find(std::string_view line) const {
  std::vector<PhraseMatch> matches;
  const auto all = [](std::size_t) { return true; };
  for (const program::PatternSet::Match& match : patterns_.find(line, all, line.size())) {
    matches.push_back({match.pattern, match.start, match.stop});
  }
  return matches;
}

bool has_place(std::string_view places, std::string_view place) {
  const std::vector<std::string_view> all = rules::split_list(places);
  return std::find(all.begin(), all.end(), place) != all.end();
}

}  // namespace hegui::policy
