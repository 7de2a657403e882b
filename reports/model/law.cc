#include "reports/model/law.h"

#include <fmt/format.h>

#include "rules/engine/tsv.h"

namespace hegui::model {
namespace {

// The day on which the amended Cybersecurity Law's numbers replace the old ones; of every other
// text both columns are equal (clauses.tsv says so).
constexpr std::string_view kNewNumbers = "2026-01-01";

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

struct Columns {
  std::size_t ref, title_zh, title_en, article_old, article_new, from, to, items, verified;

  static base::Result<Columns> of(const rules::TsvTable& table) {
    Columns columns{};
    const std::pair<const char*, std::size_t Columns::*> wanted[] = {
        {"ref", &Columns::ref},
        {"title_zh", &Columns::title_zh},
        {"title_en", &Columns::title_en},
        {"article_old", &Columns::article_old},
        {"article_new", &Columns::article_new},
        {"in_force_from", &Columns::from},
        {"in_force_to", &Columns::to},
        {"items", &Columns::items},
        {"verified", &Columns::verified},
    };
    for (const auto& [name, member] : wanted) {
      const auto column = table.column(name);
      if (!column.ok()) return column.error();
      columns.*member = *column;
    }
    return columns;
  }
};

Text clause_words(const LawRef& law) {
  if (!law.article) {
    return {fmt::format("《{}》(条号待核)", law.title.zh),
            fmt::format("{} (number not verified)", law.title.en)};
  }
  const Text article = article_words(*law.article);
  return {fmt::format("《{}》{}", law.title.zh, article.zh),
          fmt::format("{}, {}", law.title.en, article.en)};
}

}  // namespace

Text article_words(std::string_view article) {
  const std::size_t open = article.find('(');
  const std::string_view number = article.substr(0, open);
  if (!is_digits(number)) return {fmt::format(" {}", article), std::string(article)};
  std::string zh = fmt::format("第{}条", number);
  if (open != std::string_view::npos) {
    const std::string_view paragraph = article.substr(open + 1, article.size() - open - 2);
    if (!article.ends_with(')') || !is_digits(paragraph)) {
      return {fmt::format(" {}", article), std::string(article)};
    }
    zh += fmt::format("第{}款", paragraph);
  }
  return {zh, fmt::format("Article {}", article)};
}

base::Result<LawTable> LawTable::read(const rules::RuleSet& rules, std::string_view as_of) {
  const auto table = rules::TsvTable::read(rules.text("law/clauses.tsv"), "law/clauses.tsv");
  if (!table.ok()) return table.error();
  const auto columns = Columns::of(*table);
  if (!columns.ok()) return columns.error();
  LawTable law;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto cell = [&](std::size_t column) { return table->cell(row, column); };
    const std::string_view from = cell(columns->from);
    const std::string_view to = cell(columns->to);
    // ISO dates compare as text.
    if (from.empty() || as_of < from || (!to.empty() && as_of > to)) continue;
    const bool amended = as_of >= kNewNumbers;
    const std::string_view article = cell(amended ? columns->article_new : columns->article_old);
    LawRef clause;
    clause.ref = cell(columns->ref);
    clause.title = {std::string(cell(columns->title_zh)), std::string(cell(columns->title_en))};
    if (cell(columns->verified) == "Y" && !article.empty()) clause.article = std::string(article);
    clause.in_force_from = from;
    clause.words = clause_words(clause);
    for (const std::string_view item : rules::split_list(cell(columns->items))) {
      law.by_item_[std::string(item)].push_back(clause.ref);
    }
    law.clauses_.emplace(clause.ref, std::move(clause));
  }
  return law;
}

std::vector<LawRef> LawTable::in_force(const std::vector<std::string_view>& refs) const {
  std::vector<LawRef> found;
  for (const std::string_view ref : refs) {
    const auto clause = clauses_.find(ref);
    if (clause != clauses_.end()) found.push_back(clause->second);
  }
  return found;
}

std::vector<LawRef> LawTable::for_item(std::string_view item) const {
  std::vector<LawRef> found;
  const auto refs = by_item_.find(item);
  if (refs == by_item_.end()) return found;
  for (const std::string& ref : refs->second) found.push_back(clauses_.at(ref));
  return found;
}

}  // namespace hegui::model
