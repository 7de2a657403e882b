#include "analyzer/ui/text_parts.h"

#include "apk/base/unicode.h"

namespace hegui::ui {

std::int64_t utf16_length(std::string_view text) {
  std::int64_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    count += base::next_code_point(text, at) >= 0x10000 ? 2 : 1;
  }
  return count;
}

std::string utf16_part(std::string_view text, std::int64_t from, std::int64_t to) {
  if (from < 0 || to <= from) return {};
  std::size_t start = std::string_view::npos, at = 0;
  std::int64_t units = 0;
  while (true) {
    if (units == from) start = at;
    if (units >= to || at >= text.size()) break;
    units += base::next_code_point(text, at) >= 0x10000 ? 2 : 1;
  }
  if (start == std::string_view::npos || units != to) return {};
  return std::string(text.substr(start, at - start));
}

std::vector<std::string> titles_in(std::string_view text) {
  constexpr std::string_view kOpen = "《", kClose = "》";
  std::vector<std::string> out;
  std::size_t at = 0;
  while ((at = text.find(kOpen, at)) != std::string_view::npos) {
    const std::size_t end = text.find(kClose, at);
    if (end == std::string_view::npos) break;
    out.emplace_back(text.substr(at, end + kClose.size() - at));
    at = end + kClose.size();
  }
  return out;
}

}  // namespace hegui::ui
