#include "rules/engine/tsv.h"

#include <fmt/format.h>

#include <algorithm>

namespace hegui::rules {
namespace {

// Never empty: a line without a separator is one cell.
std::vector<std::string_view> split_cells(std::string_view line, char separator) {
  std::vector<std::string_view> cells;
  std::size_t from = 0;
  while (true) {
    const std::size_t to = line.find(separator, from);
    if (to == std::string_view::npos) {
      cells.push_back(line.substr(from));
      return cells;
    }
    cells.push_back(line.substr(from, to - from));
    from = to + 1;
  }
}

base::Error tsv_error(std::string_view name, std::size_t line, std::string what) {
  return base::Error{std::move(what), fmt::format("{}:{}", name, line), {}};
}

}  // namespace

base::Result<TsvTable> TsvTable::read(std::string_view text, std::string_view name) {
  TsvTable table;
  table.name_ = name;
  std::size_t number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    if (table.columns_.empty() && (line == "#" || line.starts_with("# "))) continue;
    const std::vector<std::string_view> cells = split_cells(line, '\t');
    if (table.columns_.empty()) {
      table.columns_ = cells;
      table.width_ = cells.size();
      std::vector<std::string_view> sorted = cells;
      std::sort(sorted.begin(), sorted.end());
      const auto repeated = std::adjacent_find(sorted.begin(), sorted.end());
      if (repeated != sorted.end()) {
        return tsv_error(name, number, fmt::format("column \"{}\" is named twice", *repeated));
      }
      continue;
    }
    if (cells.size() != table.width_) {
      return tsv_error(
          name, number,
          fmt::format("{} cells where the header has {} columns", cells.size(), table.width_));
    }
    table.cells_.insert(table.cells_.end(), cells.begin(), cells.end());
    table.lines_.push_back(number);
  }
  if (table.columns_.empty()) return base::Error{"no header line", std::string(name), {}};
  return table;
}

bool TsvTable::has_column(std::string_view column) const {
  return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

base::Result<std::size_t> TsvTable::column(std::string_view name) const {
  const auto found = std::find(columns_.begin(), columns_.end(), name);
  if (found == columns_.end()) {
    return base::Error{fmt::format("no column \"{}\"", name), std::string(name_), {}};
  }
  return static_cast<std::size_t>(found - columns_.begin());
}

std::vector<std::string_view> split_list(std::string_view cell) {
  std::vector<std::string_view> parts = split_cells(cell, '|');
  std::erase(parts, std::string_view());
  return parts;
}

}  // namespace hegui::rules
