#include "analyzer/policy_language/columns.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "analyzer/policy_language/list_marks.h"
#include "analyzer/policy_language/party_names.h"
#include "apk/base/unicode.h"
#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kMaxHeadChars = 24;

std::optional<Column> column_of(std::string_view role) {
  constexpr std::array<std::string_view, 8> kNames = {"name", "operator",   "purpose", "data",
                                                      "link", "permission", "way",     "none"};
  const auto at = std::find(kNames.begin(), kNames.end(), role);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<Column>(at - kNames.begin());
}

}  // namespace

Columns::Columns() = default;
Columns::Columns(Columns&&) noexcept = default;
Columns& Columns::operator=(Columns&&) noexcept = default;
Columns::~Columns() = default;

base::Result<Columns> Columns::load(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/policy_columns.tsv";
  const auto table = rules::RuleTable<2>::open(rules, kFile, {"role", "pattern"});
  if (!table.ok()) return table.error();
  Columns out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::optional<Column> column = column_of(table->cell(row, 0));
    auto pattern = std::make_unique<re2::RE2>(std::string(table->cell(row, 1)), re2::RE2::Quiet);
    if (!column || !pattern->ok()) {
      return base::Error{fmt::format("role \"{}\": {}", table->cell(row, 0), pattern->error()),
                         table->place(row),
                         {}};
    }
    out.patterns_.emplace_back(*column, std::move(pattern));
  }
  return out;
}

std::optional<Column> Columns::of(std::string_view head) const {
  if (head.empty() || base::code_point_count(head) > kMaxHeadChars) return std::nullopt;
  for (const auto& [column, pattern] : patterns_) {
    if (re2::RE2::FullMatch(re2::StringPiece(head.data(), head.size()), *pattern)) {
      return column == Column::none ? std::nullopt : std::optional(column);
    }
  }
  return std::nullopt;
}

std::optional<Heads> Columns::heads_of(const Tokens& tokens,
                                       const std::vector<TextRange>& cells) const {
  Heads heads;
  std::size_t known = 0;
  for (const TextRange cell : cells) {
    const std::string text = tokens.quote(cell).text;
    if (is_company(tokens.grammar(), text)) return std::nullopt;
    heads.push_back(of(text));
    known += heads.back().has_value() ? 1 : 0;
  }
  if (known < 2) return std::nullopt;
  return heads;
}

std::optional<Label> Columns::label_of(const Tokens& tokens, TextRange line) const {
  const std::string_view chars = tokens.chars(line);
  std::size_t colon = chars.find("：");
  std::size_t length = 3;
  if (const std::size_t ascii = chars.find(':'); ascii < colon) {
    colon = ascii;
    length = 1;
  }
  if (colon == std::string_view::npos || chars.substr(colon).starts_with("://"))
    return std::nullopt;
  const std::string_view head = without_list_marks(chars.substr(0, colon));
  const std::optional<Column> column = of(head);
  if (!column) return std::nullopt;
  // "友盟统计SDK：用于…": a third party itself.
  const auto words = tokens.in({line.start, line.start + colon});
  if (std::any_of(words.begin(), words.end(), [](const Token& word) { return word.is_sdk(); })) {
    return std::nullopt;
  }
  return Label{*column, {line.start + colon + length, line.stop}};
}

}  // namespace hegui::policy
