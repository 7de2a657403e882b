#include "reports/model/fact_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace hegui::model {
namespace {

// Writers indent this JSON: deep nesting would make a small saved file a huge report.
constexpr int kMaxJsonDepth = 16;

// Precondition: valid JSON.
int depth(std::string_view json) {
  int deepest = 0;
  int now = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (in_string && json[i] == '\\') {
      ++i;
    } else if (json[i] == '"') {
      in_string = !in_string;
    } else if (!in_string && (json[i] == '{' || json[i] == '[')) {
      deepest = std::max(deepest, ++now);
    } else if (!in_string && (json[i] == '}' || json[i] == ']')) {
      --now;
    }
  }
  return deepest;
}

}  // namespace

facts::Statement FactReader::prepare(std::string_view sql) {
  if (error_) return {};
  base::Result<facts::Statement> statement = facts_.database().prepare(sql);
  if (statement.ok()) return std::move(statement).value();
  error_ = std::move(statement).error();
  return {};
}

bool FactReader::step(facts::Statement& statement) {
  if (error_) return false;
  const base::Result<bool> row = statement.step();
  if (!row.ok()) error_ = row.error();
  return row.ok() && *row;
}

void FactReader::each(std::string_view sql, const OnRow& on_row) {
  facts::Statement statement = prepare(sql);
  while (step(statement)) on_row(statement);
}

void FactReader::each_if_there(std::string_view name, std::string_view sql, const OnRow& on_row) {
  facts::Statement known =
      prepare("SELECT 1 FROM sqlite_master WHERE type IN ('view', 'table') AND name = ?1");
  if (error_) return;
  known.bind(1, name);
  if (step(known)) each(sql, on_row);
}

YesNo yes_no_column(const facts::Statement& row, int column) {
  const std::optional<std::int64_t> value = row.optional_integer(column);
  return value ? YesNo(*value != 0) : std::nullopt;
}

std::string json_or_empty(std::string_view text, char kind) {
  const bool fits = !text.empty() && text.front() == kind && nlohmann::json::accept(text) &&
                    depth(text) <= kMaxJsonDepth;
  return fits ? std::string(text) : (kind == '{' ? "{}" : "[]");
}

}  // namespace hegui::model
