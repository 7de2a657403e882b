// How much room a text takes: Chinese letters one em wide, others about half of it.
#pragma once

#include "analyzer/views/box.h"

namespace hegui::views {

struct TextExtent {
  double width = 0, height = 0;  // dp
  int lines = 1;
};

constexpr double kLineEm = 1.17;      // height of a line
constexpr double kBaselineEm = 0.93;  // from the top of a line

// Broken at line ends and at `room`, words of Latin letters as a whole where they fit.
// Cost: linear in the text, of which at most kMaxMeasured bytes count.
TextExtent text_extent(const TextBox& text, double room);
constexpr std::size_t kMaxMeasured = 64 * 1024;

}  // namespace hegui::views
