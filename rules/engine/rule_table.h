// RuleTable: a table of the rule set with the columns that its reader asks for.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "rules/engine/ruleset.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {

// Views into the rule set's text and the file's name, which must outlive it.
template <std::size_t N>
class RuleTable {
 public:
  // Errors: those of TsvTable::read(), and a column that is not there.
  static base::Result<RuleTable> open(const RuleSet& rules, std::string_view file,
                                      const std::array<std::string_view, N>& columns) {
    base::Result<TsvTable> table = TsvTable::read(rules.text(file), file);
    if (!table.ok()) return std::move(table).error();
    RuleTable out;
    out.file_ = file;
    out.table_ = std::move(table).value();
    for (std::size_t i = 0; i < N; ++i) {
      const base::Result<std::size_t> column = out.table_.column(columns[i]);
      if (!column.ok()) return column.error();
      out.at_[i] = *column;
    }
    return out;
  }

  std::size_t rows() const { return table_.rows(); }
  // "catalog/pi.tsv, line 12": for errors.
  std::string place(std::size_t row) const {
    return std::string(file_) + ", line " + std::to_string(table_.line(row));
  }
  // `column`: position in the list that it was opened with.
  std::string_view cell(std::size_t row, std::size_t column) const {
    return table_.cell(row, at_[column]);
  }

 private:
  std::string_view file_;
  TsvTable table_;
  std::array<std::size_t, N> at_{};
};

}  // namespace hegui::rules
