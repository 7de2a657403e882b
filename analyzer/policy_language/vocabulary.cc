#include "analyzer/policy_language/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "rules/engine/rule_table.h"
#include "rules/engine/tsv.h"

namespace hegui::policy {
namespace {

std::optional<Role> role_of(std::string_view name) {
  constexpr std::array<std::string_view, 21> kNames = {
      "",        "app",    "user",     "third",    "collect",        "use",
      "share",   "other",  "pass",     "not",      "adverb",         "unless",
      "purpose", "list",   "required", "optional", "no_information", "say_nothing",
      "advice",  "lapsed", "decline"};
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<Role>(at - kNames.begin());
}

}  // namespace

base::Result<Vocabulary> Vocabulary::load(const rules::RuleSet& rules) {
  return load(rules, false);
}

base::Result<Vocabulary> Vocabulary::load_with_cues(const rules::RuleSet& rules) {
  return load(rules, true);
}

base::Result<Vocabulary> Vocabulary::load(const rules::RuleSet& rules, bool with_cues) {
  Vocabulary vocabulary;
  if (base::Result<bool> done = vocabulary.load_pi(rules); !done.ok())
    return std::move(done).error();
  if (base::Result<bool> done = vocabulary.load_sdks(rules); !done.ok()) {
    return std::move(done).error();
  }
  if (with_cues) {
    if (base::Result<bool> done = vocabulary.load_cues(rules); !done.ok()) {
      return std::move(done).error();
    }
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

base::Result<bool> Vocabulary::load_cues(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/policy_cues.tsv";
  const auto table = rules::RuleTable<4>::open(rules, kFile, {"word", "role", "as_user", "behind"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    Term term{Term::Kind::cue, {}};
    const std::optional<Role> role = role_of(table->cell(row, 1));
    const std::optional<Role> as_user = role_of(table->cell(row, 2));
    if (!role || *role == Role::none || !as_user) {
      return base::Error{
          fmt::format("role \"{}\", as_user \"{}\"", table->cell(row, 1), table->cell(row, 2)),
          table->place(row),
          {}};
    }
    term.role = *role;
    term.as_user = *as_user == Role::none ? *role : *as_user;
    const std::string_view behind = table->cell(row, 3);
    term.behind = behind == "Y" ? term.role : role_of(behind).value_or(Role::none);
    add(table->cell(row, 0), term);
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
