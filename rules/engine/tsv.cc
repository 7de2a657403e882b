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

std::size_t lines_in(std::string_view text) {
  std::size_t lines = 1;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos;
       at = text.find('\n', at + 1)) {
    ++lines;
  }
  return lines;
}

base::Error tsv_error(std::string_view name, std::size_t line, std::string what) {
  return base::Error{std::move(what), fmt::format("{}:{}", name, line), {}};
}

}  // namespace

base::Result<TsvTable> TsvTable::read(std::string_view text, std::string_view name) {
  TsvTable table;
  table.name_ = name;
  table.text_ = text;
  std::size_t number = 0;
  std::size_t end = 0;
  for (std::size_t start = 0; start < text.size(); start = end + 1) {
    end = std::min(text.find('\n', start), text.size());
    std::string_view line = text.substr(start, end - start);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    if (table.columns_.empty()) {
      if (line == "#" || line.starts_with("# ")) continue;
      if (base::Result<bool> done = table.read_header(line, number); !done.ok()) {
        return std::move(done).error();
      }
      // Room for all at once: growing would touch twice the memory.
      const std::size_t most = lines_in(text);
      table.lines_.reserve(most);
      table.ends_.reserve(most * table.columns_.size());
      continue;
    }
    const std::size_t width = table.add_row(line, start, number);
    if (width != table.columns_.size()) {
      return tsv_error(
          name, number,
          fmt::format("{} cells where the header has {} columns", width, table.columns_.size()));
    }
  }
  if (table.columns_.empty()) return base::Error{"no header line", std::string(name), {}};
  return table;
}

base::Result<bool> TsvTable::read_header(std::string_view line, std::size_t number) {
  split(line, '\t', columns_);
  std::vector<std::string_view> sorted = columns_;
  std::sort(sorted.begin(), sorted.end());
  const auto repeated = std::adjacent_find(sorted.begin(), sorted.end());
  if (repeated == sorted.end()) return true;
  return tsv_error(name_, number, fmt::format("column \"{}\" is named twice", *repeated));
}

std::size_t TsvTable::add_row(std::string_view line, std::size_t start, std::size_t number) {
  const std::size_t before = ends_.size();
  lines_.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(number)});
  for (std::size_t at = line.find('\t'); at != std::string_view::npos;
       at = line.find('\t', at + 1)) {
    ends_.push_back(static_cast<std::uint32_t>(start + at));
  }
  ends_.push_back(static_cast<std::uint32_t>(start + line.size()));
  return ends_.size() - before;
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
