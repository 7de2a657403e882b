// The tables under rules/ as tests read them: without the reader of the engine, so that a mistake
// in it does not hide one in a table.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::test {

using Row = std::map<std::string, std::string>;

struct Table {
  std::string path;
  std::string key;  // name of the first column
  std::vector<Row> rows;

  std::set<std::string> keys() const;
};

extern const std::set<std::string> kChecked;  // values of a column "verified"

std::vector<std::string> split(std::string_view text, char separator);
std::vector<std::string> list_of(const std::string& cell);

// Reads a table and checks what every table promises: one width, trimmed cells, a unique key
// (`keyed`: it has one).
Table read_table(const std::string& path, bool keyed = true);
void expect_known(const Table& table, const std::string& column,
                  const std::set<std::string>& known);
void expect_filled(const Table& table, const std::string& column);

bool is_type(std::string_view text);
bool is_class(std::string_view text);
bool is_method_descriptor(std::string_view text);
std::size_t parameters_of(std::string_view descriptor);  // how many a method descriptor has

}  // namespace hegui::test
