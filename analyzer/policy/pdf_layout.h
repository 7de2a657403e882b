// The text of a PDF's pages as lines: a paragraph, a heading or a table's row each.
//
// A line of the page goes on in the next one where the next word did not fit before the right edge,
// also from one page to the next. Running headers, footers and page numbers are left out, tables
// told by their white (page_tables.h). Linear but for sorting.
#pragma once

#include <string>
#include <vector>

#include "analyzer/policy/pdf_words.h"

namespace hegui::policy {

std::string text_of_pages(std::vector<PdfPage> pages);

}  // namespace hegui::policy
