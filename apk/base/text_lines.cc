#include "apk/base/text_lines.h"

#include <cstddef>

#include "apk/base/unicode.h"

namespace hegui::base {
namespace {

constexpr char32_t kFirstWide = 0x2e80;  // CJK radicals and all that follows
constexpr double kNarrow = 0.55, kSpace = 0.27;
constexpr double kNearly = 0.001;  // em; sums of widths are not exact

double em_of(char32_t c) {
  if (c == '\n') return 0;
  if (c >= kFirstWide) return 1;
  return c == ' ' ? kSpace : kNarrow;
}

}  // namespace

std::vector<TextLine> text_lines(std::string_view text, double room) {
  std::vector<TextLine> lines;
  std::size_t start = 0, word = 0;  // where the line and its last word begin
  double width = 0, of_word = 0;
  const auto end_line = [&](std::size_t end, std::size_t next, double shown) {
    lines.push_back({text.substr(start, end - start), shown});
    start = next;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = next_code_point(text, at);
    if (c == '\n') {
      end_line(from, at, width);
      width = of_word = 0;
      word = at;
      continue;
    }
    const double own = em_of(c);
    const bool breaks = c == ' ' || c >= kFirstWide;
    if (breaks) {
      word = at;
      of_word = 0;
    }
    if (width + own > room + kNearly && from > start && c != ' ') {
      if (!breaks && word > start) {
        // The word that began on this line goes to the next as a whole.
        end_line(word, word, width - of_word);
        width = of_word;
      } else {
        end_line(from, from, width);
        width = of_word = 0;
        if (!breaks) word = from;
      }
    }
    width += own;
    if (!breaks) of_word += own;
  }
  end_line(text.size(), text.size(), width);
  return lines;
}

double text_width(std::string_view text) {
  double width = 0;
  for (std::size_t at = 0; at < text.size();) width += em_of(next_code_point(text, at));
  return width;
}

}  // namespace hegui::base
