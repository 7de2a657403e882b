// The rows of a table whose columns are known: which of its lines belong to one cell.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analyzer/policy/pdf_words.h"

namespace hegui::policy {

// One line of the page: its words by columns.
struct TableLine {
  double middle = 0;
  std::vector<std::vector<PageWord>> cells;
};

struct TableRows {
  std::size_t first = 0;  // of the lines: those before it and from `last` on stand beside the table
  std::size_t last = 0;
  std::vector<std::string> texts;  // of the rows: cells separated by tabs
};

// Cells may stand at the top or in the middle of their row. `longest_step`: from line to line of
// one cell, in points.
TableRows rows_of(const std::vector<TableLine>& lines, double longest_step);

// A line break between these two words means that the next one did not fit before `edge`.
bool breaks_at_edge(const PageWord& last, const PageWord& next, double edge);
// Puts what follows a line break behind it: with a space between Latin words, none in addresses.
void append_broken(std::string& text, const PageWord& last, const PageWord& next,
                   const std::string& next_text);

}  // namespace hegui::policy
