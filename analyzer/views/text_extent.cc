#include "analyzer/views/text_extent.h"

#include <algorithm>

#include "apk/base/unicode.h"

namespace hegui::views {
namespace {

constexpr char32_t kFirstWide = 0x2e80;  // CJK radicals and all that follows
constexpr double kNarrow = 0.55, kSpace = 0.27;

double em_of(char32_t c) {
  if (c >= kFirstWide) return 1;
  return c == ' ' ? kSpace : kNarrow;
}

}  // namespace

TextExtent text_extent(const TextBox& text, double room) {
  const std::string_view all = text.text.substr(0, kMaxMeasured);
  const double em = text.size_sp;
  const bool single = text.max_lines && *text.max_lines == 1;
  double widest = 0, line = 0, word = 0;  // of the line so far; of the word at its end
  int lines = 1;
  for (std::size_t at = 0; at < all.size();) {
    const char32_t c = base::next_code_point(all, at);
    if (c == '\n') {
      if (single) continue;
      widest = std::max(widest, line);
      line = word = 0;
      ++lines;
      continue;
    }
    const double width = em_of(c) * em;
    const bool breaks = c >= kFirstWide || c == ' ';
    word = breaks ? 0 : word + width;
    if (!single && line > 0 && line + width > room + 0.01 && c != ' ') {
      // A word that began on this line goes to the next as a whole.
      const double moved = word > 0 && word < line + width ? word : width;
      widest = std::max(widest, line + width - moved);
      line = moved;
      ++lines;
      continue;
    }
    line += width;
  }
  widest = std::max(widest, line);
  if (text.max_lines) lines = std::min(lines, std::max(1, *text.max_lines));
  const int shown = std::max(lines, text.min_lines);
  TextExtent out;
  out.lines = lines;
  out.width = text.ems ? *text.ems * em : widest;
  out.height =
      shown * em * kLineEm * std::max(0.0, text.line_spacing) + (shown - 1) * text.line_extra;
  out.height = std::max(0.0, out.height);
  return out;
}

}  // namespace hegui::views
