// Tables on a page, told by the white between their columns: PDF text says nothing of tables.
//
// Lines that follow one another and leave the same strips free, with words on both sides that begin
// at the same places, are a table. Lines of one cell are put together again: a cell's line goes on
// where the next word would not have fitted, and at the distance of lines, not of rows. A cell that
// is merged over columns ends a table; list marks beside their text are no column.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analyzer/policy/page_lines.h"

namespace hegui::policy {

struct PageTable {
  std::size_t first = 0;          // of the page's lines
  std::size_t last = 0;           // one past
  std::vector<std::string> rows;  // cells separated by tabs
};

// In order, apart from each other; one of more than 200 lines comes in parts. `text_step`: from
// line to line of the text beside, in sizes of a letter; lines that are further apart are rows.
std::vector<PageTable> tables_of(const std::vector<PageLine>& lines, double text_step);

}  // namespace hegui::policy
