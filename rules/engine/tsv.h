// Tables of rules/: UTF-8, tab-separated, no quoting. Leading "# " lines are comments, the first
// other line names the columns (snake_case), lists inside a cell are separated by "|".
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "apk/base/result.h"

namespace hegui::rules {

// Views into the text it was read from, which must outlive it.
class TsvTable {
 public:
  // Errors (with `name` and line number): no header, a repeated column, a row of other width.
  static base::Result<TsvTable> read(std::string_view text, std::string_view name);

  std::size_t rows() const { return width_ == 0 ? 0 : cells_.size() / width_; }
  std::span<const std::string_view> columns() const { return columns_; }
  bool has_column(std::string_view column) const;
  // Position of a column. Error names the table and the column.
  base::Result<std::size_t> column(std::string_view name) const;
  // Precondition: row < rows(), column < columns().size().
  std::string_view cell(std::size_t row, std::size_t column) const {
    return cells_[row * width_ + column];
  }
  std::size_t line(std::size_t row) const { return lines_[row]; }  // in the text, from 1

 private:
  std::string_view name_;
  std::size_t width_ = 0;
  std::vector<std::string_view> columns_;
  std::vector<std::string_view> cells_;
  std::vector<std::size_t> lines_;
};

// "a|b||c" -> a, b, c. Empty parts are dropped.
std::vector<std::string_view> split_list(std::string_view cell);

}  // namespace hegui::rules
