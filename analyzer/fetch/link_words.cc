#include "analyzer/fetch/link_words.h"

#include <algorithm>
#include <charconv>

#include "rules/engine/rule_table.h"

namespace hegui::fetch {

base::Result<LinkWords> LinkWords::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<4>::open(rules, "catalog/policy_links.tsv",
                                               {"use", "kind", "word", "weight"});
  if (!table.ok()) return table.error();
  LinkWords out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 1).empty()) continue;  // no word but a relation
    Word word{std::string(table->cell(row, 0)), std::string(table->cell(row, 1)),
              std::string(table->cell(row, 2)), 0};
    const std::string_view weight = table->cell(row, 3);
    std::from_chars(weight.data(), weight.data() + weight.size(), word.weight);
    out.words_.push_back(std::move(word));
  }
  return out;
}

LinkWords::Kind LinkWords::kind_of(std::string_view use, std::string_view text) const {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  Kind best;
  for (const Word& word : words_) {
    if (word.use == use && word.weight > best.weight &&
        small.find(word.word) != std::string::npos) {
      best = {word.kind, word.weight};
    }
  }
  return best;
}

}  // namespace hegui::fetch
