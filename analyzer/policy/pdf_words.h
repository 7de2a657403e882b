// The words of a PDF's pages, and where they stand, as `pdftotext -bbox` prints them.
//
// That output is XHTML: <page width height> elements with <word xMin yMin xMax yMax> in them, in
// points from the page's upper left corner. It comes from a program that read a hostile file, so
// nothing of it is believed: what is not such a line is passed over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hegui::policy {

struct PageWord {
  double left = 0;
  double right = 0;
  double middle = 0;         // height of its box's middle, from the top
  double size = 0;           // of the letters, worked out from their number and box
  bool begins_wide = false;  // its first letter is Han or CJK punctuation
  bool ends_wide = false;
  std::string text;  // valid UTF-8, not empty; compatibility forms of Han radicals and ligatures
                     // are replaced by the letters they stand for
};

using PdfPage = std::vector<PageWord>;

std::vector<PdfPage> pages_of(std::string_view bbox_output);

}  // namespace hegui::policy
