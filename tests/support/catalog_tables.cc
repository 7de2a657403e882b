#include "tests/support/catalog_tables.h"

#include <gtest/gtest.h>

#include <fstream>

namespace hegui::test {
namespace {

// Length of the type descriptor at the start of `text`, 0 if there is none.
std::size_t type_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && text[at] == '[') ++at;
  if (at == text.size()) return 0;
  if (std::string_view("BCDFIJSZ").find(text[at]) != std::string_view::npos) return at + 1;
  if (text[at] != 'L') return 0;
  const std::size_t end = text.find(';', at);
  if (end == std::string_view::npos || end == at + 1) return 0;
  const std::string_view name = text.substr(at + 1, end - at - 1);
  return name.find_first_of(".[(<> ") == std::string_view::npos ? end + 1 : 0;
}

}  // namespace

const std::set<std::string> kChecked = {"signature", "name", "string", "memory"};

std::set<std::string> Table::keys() const {
  std::set<std::string> out;
  for (const Row& row : rows) out.insert(row.at(key));
  return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> out;
  while (true) {
    const std::size_t end = text.find(separator);
    out.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string> list_of(const std::string& cell) {
  return cell.empty() ? std::vector<std::string>{} : split(cell, '|');
}

Table read_table(const std::string& path, bool keyed) {
  Table table{path, {}, {}};
  std::ifstream in(std::string(HEGUI_SOURCE_DIR "/rules/") + path);
  EXPECT_TRUE(in) << path;
  std::vector<std::string> columns;
  std::set<std::string> keys;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (columns.empty() && line.starts_with('#')) continue;
    const std::vector<std::string> cells = split(line, '\t');
    if (columns.empty()) {
      columns = cells;
      table.key = columns.front();
      continue;
    }
    EXPECT_EQ(cells.size(), columns.size()) << path << ":" << number;
    if (cells.size() != columns.size()) continue;
    Row row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string& cell = cells[i];
      const bool trimmed = cell.empty() || (cell.front() != ' ' && cell.back() != ' ');
      EXPECT_TRUE(trimmed) << path << ":" << number << " " << columns[i];
      row[columns[i]] = cell;
    }
    EXPECT_FALSE(cells.front().empty()) << path << ":" << number;
    EXPECT_TRUE(keys.insert(cells.front()).second || !keyed)
        << path << ":" << number << " " << cells.front();
    table.rows.push_back(std::move(row));
  }
  EXPECT_FALSE(table.rows.empty()) << path;
  return table;
}

void expect_known(const Table& table, const std::string& column,
                  const std::set<std::string>& known) {
  for (const Row& row : table.rows) {
    for (const std::string& value : list_of(row.at(column))) {
      EXPECT_TRUE(known.contains(value))
          << table.path << " " << row.at(table.key) << ": " << column << " " << value;
    }
  }
}

void expect_filled(const Table& table, const std::string& column) {
  for (const Row& row : table.rows) {
    EXPECT_FALSE(row.at(column).empty())
        << table.path << " " << row.at(table.key) << ": " << column;
  }
}

bool is_type(std::string_view text) { return !text.empty() && type_length(text) == text.size(); }
bool is_class(std::string_view text) { return is_type(text) && text.front() == 'L'; }

bool is_method_descriptor(std::string_view text) {
  if (!text.starts_with('(')) return false;
  text.remove_prefix(1);
  while (!text.empty() && text.front() != ')') {
    const std::size_t length = type_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  if (text.empty()) return false;
  text.remove_prefix(1);
  return text == "V" || is_type(text);
}

std::size_t parameters_of(std::string_view descriptor) {
  std::size_t count = 0;
  for (descriptor.remove_prefix(1); descriptor.front() != ')'; ++count) {
    descriptor.remove_prefix(type_length(descriptor));
  }
  return count;
}

}  // namespace hegui::test
