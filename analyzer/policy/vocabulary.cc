#include "analyzer/policy/vocabulary.h"

#include <algorithm>

#include "rules/engine/tsv.h"

namespace hegui::policy {

base::Result<Vocabulary> Vocabulary::load(const rules::RuleSet& rules) {
  Vocabulary vocabulary;
  if (base::Result<bool> done = vocabulary.load_pi(rules); !done.ok())
    return std::move(done).error();
  if (base::Result<bool> done = vocabulary.load_sdks(rules); !done.ok()) {
    return std::move(done).error();
  }
  vocabulary.finder_.build();
  return vocabulary;
}

base::Result<bool> Vocabulary::load_pi(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/pi.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto code = table->column("code");
  const auto zh = table->column("synonyms_zh");
  const auto en = table->column("synonyms_en");
  for (const auto* column : {&code, &zh, &en}) {
    if (!column->ok()) return column->error();
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const Term term{Term::Kind::pi, std::string(table->cell(row, *code)), false};
    add(table->cell(row, *zh), term);
    add(table->cell(row, *en), term);
  }
  return true;
}

base::Result<bool> Vocabulary::load_sdks(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/sdks.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto id = table->column("id");
  const auto zh = table->column("name_zh");
  const auto en = table->column("name_en");
  const auto aliases = table->column("aliases");
  const auto short_aliases = table->column("short_aliases");
  const auto operators = table->column("operator");
  for (const auto* column : {&id, &zh, &en, &aliases, &short_aliases, &operators}) {
    if (!column->ok()) return column->error();
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    Term term{Term::Kind::sdk, std::string(table->cell(row, *id)), true};
    // First, so that a name that is also a short alias keeps the narrower use.
    add(table->cell(row, *short_aliases), term);
    term.only_in_lists = false;
    for (const auto* column : {&zh, &en, &aliases, &operators})
      add(table->cell(row, **column), term);
  }
  return true;
}

void Vocabulary::add(std::string_view words, const Term& term) {
  for (const std::string_view word : rules::split_list(words)) {
    const std::uint32_t number = finder_.add(word);
    if (number == WordFinder::kNoWord) continue;
    if (number >= terms_.size()) terms_.resize(number + 1);
    std::vector<Term>& known = terms_[number];
    const bool repeated = std::any_of(known.begin(), known.end(), [&](const Term& other) {
      return other.kind == term.kind && other.subject == term.subject;
    });
    if (!repeated) known.push_back(term);
  }
}

}  // namespace hegui::policy
