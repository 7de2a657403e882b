#include "rules/engine/category_name.h"

#include <fmt/format.h>

#include <vector>

#include "rules/engine/rule_table.h"

namespace hegui::rules {
namespace {

constexpr std::string_view kFile = "catalog/categories.tsv";
constexpr std::size_t kMaxShownBytes = 80;  // of what was given, in a message

using CategoryTable = RuleTable<3>;  // no, name_zh, name_en

// What every Chinese name ends with ("类"), and people leave out.
std::string common_ending(const CategoryTable& table) {
  std::string ending(table.rows() == 0 ? std::string_view() : table.cell(0, 1));
  for (std::size_t row = 1; row < table.rows(); ++row) {
    while (!table.cell(row, 1).ends_with(ending)) ending.erase(0, 1);
  }
  const auto inside_character = [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
  };
  while (!ending.empty() && inside_character(ending.front())) ending.erase(0, 1);
  return ending;
}

// As names are compared: lower case, without white space, hyphens and that ending.
std::string plain(std::string_view name, std::string_view ending) {
  std::string out;
  for (const char c : name) {
    if (c == ' ' || c == '\t' || c == '-') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  if (out.size() > ending.size() && out.ends_with(ending)) out.resize(out.size() - ending.size());
  return out;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string listed(const CategoryTable& table, const std::vector<std::size_t>& rows) {
  std::string out;
  for (const std::size_t row : rows) {
    out += fmt::format("\n  {:>2}  {}  {}", table.cell(row, 0), table.cell(row, 1),
                       table.cell(row, 2));
  }
  return out;
}

}  // namespace

base::Result<std::string> category_number(const RuleSet& rules, std::string_view given) {
  const auto table = CategoryTable::open(rules, kFile, {"no", "name_zh", "name_en"});
  if (!table.ok()) return table.error();
  const std::string ending = common_ending(*table);
  std::string wanted = plain(given, ending);
  if (is_number(wanted)) wanted.erase(0, std::min(wanted.find_first_not_of('0'), wanted.size()));
  std::vector<std::size_t> all;
  std::vector<std::size_t> parts;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    all.push_back(row);
    const std::string zh = plain(table->cell(row, 1), ending);
    const std::string en = plain(table->cell(row, 2), ending);
    if (wanted == table->cell(row, 0) || wanted == zh || wanted == en) {
      return std::string(table->cell(row, 0));
    }
    const bool part =
        !wanted.empty() && !is_number(wanted) &&
        (zh.find(wanted) != std::string::npos || en.find(wanted) != std::string::npos);
    if (part) parts.push_back(row);
  }
  if (parts.size() == 1) return std::string(table->cell(parts.front(), 0));
  const std::string_view shown = given.substr(0, kMaxShownBytes);
  return base::Error{parts.empty() ? fmt::format("no kind of app is called \"{}\"; there are:{}",
                                                 shown, listed(*table, all))
                                   : fmt::format("\"{}\" fits several kinds of app; give one of:{}",
                                                 shown, listed(*table, parts)),
                     "--category",
                     {}};
}

}  // namespace hegui::rules
