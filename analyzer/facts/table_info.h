// What is known about the fact tables at run time: names, columns, comments (from schema.sql).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace hegui::facts {

using TableNumber = std::uint8_t;  // position in kTables
using RowId = std::int64_t;        // dense from 1 in each table

enum class ColumnType : std::uint8_t { integer, real, text };

struct ColumnInfo {
  std::string_view name;
  ColumnType type;
  bool required;  // NOT NULL
  std::string_view comment;
};

struct TableInfo {
  std::string_view name;
  std::string_view comment;
  std::span<const ColumnInfo> columns;  // the first is id
};

}  // namespace hegui::facts
