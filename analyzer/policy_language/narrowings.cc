#include "analyzer/policy_language/narrowings.h"

#include "rules/engine/rule_table.h"

namespace hegui::policy {

base::Result<Narrowings> Narrowings::load(const rules::RuleSet& rules) {
  const auto table =
      rules::RuleTable<3>::open(rules, "catalog/policy_narrowing.tsv", {"word", "from", "to"});
  if (!table.ok()) return table.error();
  Narrowings out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    out.all_.push_back({std::string(table->cell(row, 0)), std::string(table->cell(row, 1)),
                        std::string(table->cell(row, 2))});
  }
  return out;
}

std::string_view Narrowings::narrowed(std::string_view pi, std::string_view sentence) const {
  for (const Narrowing& narrowing : all_) {
    if (narrowing.from == pi && sentence.find(narrowing.word) != std::string_view::npos) {
      return narrowing.to;
    }
  }
  return pi;
}

}  // namespace hegui::policy
