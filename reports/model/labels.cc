#include "reports/model/labels.h"

#include <fmt/format.h>

#include "reports/model/embedded_words.h"
#include "rules/engine/tsv.h"

namespace hegui::model {

Labels::Labels() {
  // The table is ours and a test reads it, so a defect shows as missing labels, not as an error.
  const auto table = rules::TsvTable::read(embedded_words().front().text, "labels.tsv");
  if (!table.ok()) return;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    rows_.emplace(table->cell(row, 0), Row{table->cell(row, 1), table->cell(row, 2)});
  }
}

Text Labels::operator()(std::string_view key) const {
  const auto found = rows_.find(key);
  if (found == rows_.end()) return {std::string(key), std::string(key)};
  return {std::string(found->second.zh), std::string(found->second.en)};
}

Text Labels::of(std::string_view group, std::string_view code) const {
  const std::string key = fmt::format("{}.{}", group, code);
  return has(key) ? (*this)(key) : Text{std::string(code), std::string(code)};
}

std::vector<std::string_view> Labels::keys() const {
  std::vector<std::string_view> keys;
  for (const auto& [key, row] : rows_) keys.push_back(key);
  return keys;
}

Text yes_no(const Labels& labels, YesNo value) {
  if (!value) return labels("value.not_examined");
  return labels(*value ? "value.yes" : "value.no");
}

}  // namespace hegui::model
