// Tables of rules/: UTF-8, tab-separated, no quoting. Leading "# " lines are comments, the first
// other line names the columns (snake_case), lists inside a cell are separated by "|".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "apk/base/result.h"

namespace hegui::rules {

// Views into the text it was read from, which must outlive it.
class TsvTable {
 public:
  // Errors (with `name` and line number): no header, a repeated column, a row of other width. Costs
  // one pass and 4 bytes a cell. Precondition: the text is shorter than 4 GB (RuleSet sees to it).
  static base::Result<TsvTable> read(std::string_view text, std::string_view name);

  std::size_t rows() const { return lines_.size(); }
  std::span<const std::string_view> columns() const { return columns_; }
  bool has_column(std::string_view column) const;
  // Position of a column. Error names the table and the column.
  base::Result<std::size_t> column(std::string_view name) const;
  // Precondition: row < rows(), column < columns().size().
  std::string_view cell(std::size_t row, std::size_t column) const {
    const std::size_t number = row * columns_.size() + column;
    const std::size_t from = column == 0 ? lines_[row].start : ends_[number - 1] + 1;
    return text_.substr(from, ends_[number] - from);
  }
  std::size_t line(std::size_t row) const { return lines_[row].number; }  // in the text, from 1

 private:
  struct Line {
    std::uint32_t start;   // byte of the text
    std::uint32_t number;  // from 1
  };
  base::Result<bool> read_header(std::string_view line, std::size_t number);
  // Returns the number of its cells.
  std::size_t add_row(std::string_view line, std::size_t start, std::size_t number);

  std::string_view name_;
  std::string_view text_;
  std::vector<std::string_view> columns_;
  std::vector<Line> lines_;          // one a row
  std::vector<std::uint32_t> ends_;  // where each cell ends, row by row
};

// "a|b||c" -> a, b, c. Empty parts are dropped.
std::vector<std::string_view> split_list(std::string_view cell);

}  // namespace hegui::rules
