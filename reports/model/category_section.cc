// What kind of app it is: as given, and as it seems to be.
#include "reports/model/fact_sections.h"
#include "rules/engine/category_name.h"
#include "rules/engine/rule_table.h"

namespace hegui::model {
namespace {

GivenCategory given_category(const rules::RuleSet& rules, const Names& names,
                             const std::string& number) {
  GivenCategory given;
  given.number = number;
  given.name = names.category(number);
  const auto table = rules::RuleTable<4>::open(
      rules, "catalog/categories.tsv", {"no", "basic_function", "necessary_text", "necessary_pi"});
  for (std::size_t row = 0; table.ok() && row < table->rows(); ++row) {
    if (table->cell(row, 0) != number) continue;
    given.basic_function_zh = table->cell(row, 1);
    given.necessary_zh = table->cell(row, 2);
    for (const std::string_view pi : rules::split_list(table->cell(row, 3))) {
      given.necessary.push_back({std::string(pi), names.pi(pi)});
    }
  }
  return given;
}

std::vector<CategoryReason> reasons(FactReader& reader, EvidenceList& evidence,
                                    const std::string& number) {
  std::vector<CategoryReason> out;
  facts::Statement rows = reader.prepare(
      "SELECT signal, part, text, weight, origin FROM category_reason WHERE category = ? "
      "ORDER BY weight DESC, signal, part");
  rows.bind(1, number);
  while (reader.step(rows)) {
    CategoryReason reason;
    reason.signal = rows.text(0);
    reason.part = rows.text(1);
    reason.text = rows.text(2);
    reason.weight = rows.real(3);
    if (!rows.is_null(4)) reason.evidence = evidence.cite(rows.integer(4));
    out.push_back(std::move(reason));
  }
  return out;
}

}  // namespace

Category read_category(FactReader& reader, EvidenceList& evidence, const Names& names,
                       const rules::RuleSet& rules, const std::string& given) {
  Category category;
  if (!given.empty()) {
    const base::Result<std::string> number = rules::category_number(rules, given);
    if (number.ok()) category.given = given_category(rules, names, *number);
  }
  reader.each_if_there("category_guess",
                       "SELECT category, score, certainty FROM category_guess ORDER BY rank",
                       [&](auto& row) {
                         category.certainty = row.text(2);
                         CategoryGuess guess;
                         guess.number = row.text(0);
                         guess.name = names.category(guess.number);
                         guess.score = row.real(1);
                         category.guess.push_back(std::move(guess));
                       });
  for (CategoryGuess& guess : category.guess) {
    guess.reasons = reasons(reader, evidence, guess.number);
  }
  category.differs = category.given && category.certainty == "likely" &&
                     category.guess.front().number != category.given->number;
  return category;
}

}  // namespace hegui::model
