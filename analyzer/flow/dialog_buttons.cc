#include "analyzer/flow/dialog_buttons.h"

#include <charconv>

#include "rules/engine/rule_table.h"

namespace hegui::flow {

base::Result<std::vector<DialogButton>> load_dialog_buttons(const rules::RuleSet& rules,
                                                            const CodeIndex& index) {
  const auto table =
      rules::RuleTable<3>::open(rules, "catalog/dialog_buttons.tsv", {"class", "member", "button"});
  if (!table.ok()) return table.error();
  std::vector<DialogButton> out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    DialogButton button{index.find_type(table->cell(row, 0)), table->cell(row, 1), 0};
    const std::string_view number = table->cell(row, 2);
    std::from_chars(number.data(), number.data() + number.size(), button.number);
    if (button.type != kNone) out.push_back(button);
  }
  return out;
}

}  // namespace hegui::flow
