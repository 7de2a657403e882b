// The lines that words on a page stand in, and the text that running headers and footers leave.
#pragma once

#include <string>
#include <vector>

#include "analyzer/policy/pdf_words.h"

namespace hegui::policy {

struct PageLine {
  std::vector<PageWord> words;  // from left to right, not empty
  double middle = 0;            // of its first word's box
  double size = 0;              // of its letters: the median word's

  double left() const { return words.front().left; }
  double right() const { return words.back().right; }
};

// Words of one height are one line, from the top down. A page in two columns reads across.
std::vector<PageLine> lines_of(PdfPage page);

// Takes away the first and last lines of pages that stand at the same place with the same text, but
// for numbers, on at least two pages and half of them all: titles, dates, page numbers.
void drop_running_lines(std::vector<std::vector<PageLine>>& pages);

// Words with the spaces that their distances show.
std::string joined_words(const std::vector<PageWord>& words);

}  // namespace hegui::policy
