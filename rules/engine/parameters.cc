#include "rules/engine/parameters.h"

#include <charconv>

#include "rules/engine/rule_table.h"

namespace hegui::rules {

base::Result<Parameters> Parameters::load(const RuleSet& rules) {
  const auto table = RuleTable<2>::open(rules, "parameters.tsv", {"key", "value"});
  if (!table.ok()) return base::Error(table.error());
  Parameters parameters;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    parameters.values_.emplace(table->cell(row, 0), table->cell(row, 1));
  }
  return parameters;
}

base::Result<double> Parameters::number(std::string_view key) const {
  const auto found = values_.find(key);
  double value = 0;
  if (found != values_.end()) {
    const std::string_view text = found->second;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size()) return value;
  }
  return base::Error{"parameters.tsv has no number " + std::string(key), {}, {}};
}

}  // namespace hegui::rules
