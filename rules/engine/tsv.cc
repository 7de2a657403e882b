#include "rules/engine/tsv.h"

#include <fmt/format.h>

#include <algorithm>

namespace hegui::rules {
namespace {

// Appends the parts of `line`, at least one.
void split(std::string_view line, char separator, std::vector<std::string_view>& parts) {
  while (true) {
    const std::size_t end = line.find(separator);
    parts.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return;
    line.remove_prefix(end + 1);
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
    if (table.columns_.empty()) {
      split(line, '\t', table.columns_);
      table.width_ = table.columns_.size();
      std::vector<std::string_view> sorted = table.columns_;
      std::sort(sorted.begin(), sorted.end());
      const auto repeated = std::adjacent_find(sorted.begin(), sorted.end());
      if (repeated != sorted.end()) {
        return tsv_error(name, number, fmt::format("column \"{}\" is named twice", *repeated));
      }
      continue;
    }
    const std::size_t before = table.cells_.size();
    split(line, '\t', table.cells_);
    if (const std::size_t width = table.cells_.size() - before; width != table.width_) {
      return tsv_error(
          name, number,
          fmt::format("{} cells where the header has {} columns", width, table.width_));
    }
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
  std::vector<std::string_view> parts;
  split(cell, '|', parts);
  std::erase(parts, std::string_view());
  return parts;
}

}  // namespace hegui::rules
