// RuleFile: one rule's named statements, as written in rules/items/*.sql and rules/extras/*.sql.
//
//   -- Comments before the first name belong to the reader.
//   -- name: ground
//   SELECT ... ;
//
// A name line starts at the first column. Each statement is one SELECT and ends where the next name
// begins. judge.h says which names there are and what their rows mean.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "apk/base/result.h"

namespace hegui::rules {

enum class StatementKind { applies, not_applicable, ground, finding, clears, search, manual, ask };

struct StatementForm {
  StatementKind kind;
  std::string_view name;
  std::vector<std::string_view> columns;  // what its SELECT must return, in this order
};
std::span<const StatementForm> statement_forms();
const StatementForm& form_of(StatementKind kind);

struct NamedStatement {
  StatementKind kind;
  std::string_view sql;  // view into the rule set's text
  std::size_t line;      // of the first line of sql, from 1
};

struct RuleFile {
  std::string_view path;
  std::vector<NamedStatement> statements;

  // Errors (with path and line): an unknown or repeated name, SQL before the first name, no
  // `search` statement, `applies` without `not_applicable`.
  static base::Result<RuleFile> read(std::string_view text, std::string_view path);
  const NamedStatement* find(StatementKind kind) const;  // nullptr if the file has none
};

// "items/2.1.sql" -> "2.1".
std::string_view rule_id(std::string_view path);
// Drops blanks, comments and semicolons in front. SQL itself is not looked into.
std::string_view skip_sql_comments(std::string_view sql);

}  // namespace hegui::rules
