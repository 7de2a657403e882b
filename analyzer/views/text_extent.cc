#include "analyzer/views/text_extent.h"

#include <algorithm>

#include "apk/base/text_lines.h"

namespace hegui::views {

TextExtent text_extent(const TextBox& text, double room) {
  const std::string_view all = text.text.substr(0, kMaxMeasured);
  const double em = text.size_sp;
  TextExtent out;
  if (text.max_lines && *text.max_lines <= 1) {
    out.width = base::text_width(all) * em;
  } else if (em > 0) {
    const std::vector<base::TextLine> lines = base::text_lines(all, room / em);
    for (const base::TextLine& line : lines) out.width = std::max(out.width, line.width * em);
    out.lines = static_cast<int>(lines.size());
  }
  if (text.max_lines) out.lines = std::min(out.lines, std::max(1, *text.max_lines));
  if (text.ems) out.width = *text.ems * em;
  const int shown = std::max(out.lines, text.min_lines);
  out.height = shown * em * kLineEm * text.line_spacing + (shown - 1) * text.line_extra;
  out.height = std::max(0.0, out.height);
  return out;
}

}  // namespace hegui::views
