#include "analyzer/policy_language/phrase_patterns.h"

#include <re2/re2.h>

#include <algorithm>

#include "rules/engine/tsv.h"

namespace hegui::policy {
base::Result<PhrasePatterns> PhrasePatterns::load(const rules::RuleSet& rules,
                                                  const Wanted& wanted) {
  constexpr std::string_view kFile = "catalog/phrases.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto id = table->column("id");
  const auto topic = table->column("topic");
  const auto pattern = table->column("pattern");
  const auto places = table->column("places");
  for (const auto* column : {&id, &topic, &pattern, &places}) {
    if (!column->ok()) return column->error();
  }
  PhrasePatterns out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (!wanted(table->cell(row, *topic), table->cell(row, *places))) continue;
    const std::string_view text = table->cell(row, *pattern);
    if (const base::Result<bool> added = out.patterns_.add(text); !added.ok()) {
      return base::Error{"line " + std::to_string(table->line(row)) + ": " + added.error().what,
                         std::string(kFile),
                         {}};
    }
    out.phrases_.push_back(
        {std::string(table->cell(row, *id)), std::string(table->cell(row, *topic))});
  }
  out.patterns_.build();
  return out;
}

std::vector<PhraseMatch> PhrasePatterns::find(std::string_view line) const {
  std::vector<PhraseMatch> matches;
  const re2::StringPiece text(line.data(), line.size());
  for (const std::size_t number : patterns_.candidates(line)) {
    const re2::RE2& pattern = patterns_.pattern(number);
    re2::StringPiece match;
    for (std::size_t at = 0; at < line.size();) {
      if (!pattern.Match(text, at, line.size(), re2::RE2::UNANCHORED, &match, 1)) break;
      const auto start = static_cast<std::size_t>(match.data() - line.data());
      const std::size_t stop = start + match.size();
      at = std::max(stop, at + 1);
      if (stop > start) matches.push_back({number, start, stop});
    }
  }
  return matches;
}

bool has_place(std::string_view places, std::string_view place) {
  const std::vector<std::string_view> all = rules::split_list(places);
  return std::find(all.begin(), all.end(), place) != all.end();
}

}  // namespace hegui::policy
