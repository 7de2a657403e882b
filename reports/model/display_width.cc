#include "reports/model/display_width.h"

#include "apk/base/unicode.h"
#include "reports/model/hidden_characters.h"

namespace hegui::model {
namespace {

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36f) || (c >= 0x1ab0 && c <= 0x1aff) ||
         (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff) ||
         (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfe20 && c <= 0xfe2f);
}

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) ||
         (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
         (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) ||
         (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) ||
         (c >= 0x1f300 && c <= 0x1f64f) || (c >= 0x1f900 && c <= 0x1f9ff) ||
         (c >= 0x20000 && c <= 0x3fffd);
}

int width_of(char32_t c) { return is_combining(c) ? 0 : is_wide(c) ? 2 : 1; }

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (!is_hidden(c)) width += width_of(c);
  }
  return width;
}

std::string clip(std::string_view text, int width) {
  const bool whole = display_width(text) <= width;
  const int room = whole ? width : width - 1;  // for the mark
  std::string out;
  int used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (is_hidden(c)) continue;
    if (used + width_of(c) > room) break;
    used += width_of(c);
    base::append_utf8(out, c);
  }
  if (!whole && width > 0) out += "…";
  return out;
}

std::string fit(std::string_view text, int width) {
  std::string out = clip(text, width);
  const int used = display_width(out);
  if (used < width) out.append(static_cast<std::size_t>(width - used), ' ');
  return out;
}

}  // namespace hegui::model
