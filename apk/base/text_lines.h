// TextLines: a text broken into lines as a screen breaks it, near enough for a drawing: letters of
// Chinese, Japanese and Korean are one em wide, others about half of it; words of Latin letters
// stay whole where they fit. No fonts are asked.
#pragma once

#include <string_view>
#include <vector>

namespace hegui::base {

struct TextLine {
  std::string_view text;  // in the given text
  double width = 0;       // in em
};

// Broken at "\n" and where a line would be wider than `room` em; at least one line. Linear.
std::vector<TextLine> text_lines(std::string_view text, double room);
// The same without breaks: line ends count nothing.
double text_width(std::string_view text);

}  // namespace hegui::base
