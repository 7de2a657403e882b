#include "analyzer/policy/markdown_text.h"

#include <re2/re2.h>

namespace hegui::policy {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t");
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(" \t") + 1 - start);
}

// "|---|:--:|": between the heads of a table and its rows.
bool is_rule(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

bool is_row(std::string_view line) {
  return line.starts_with('|') && line.find('|', 1) != std::string_view::npos;
}

// "[text](address)" to "text address", "**text**" to "text".
std::string without_marks(std::string_view line) {
  static const re2::RE2 link(R"(!?\[([^\[\]]*)\]\(([^()\s]*)[^()]*\))");
  static const re2::RE2 strong(R"((?:\*\*|__)([^*_\n]+)(?:\*\*|__))");
  static const re2::RE2 emphasis(R"((^|[^\w*])\*([^*\s][^*\n]*)\*)");
  std::string out(line);
  if (out.find("](") != std::string::npos) re2::RE2::GlobalReplace(&out, link, R"(\1 \2)");
  if (out.find_first_of("*_") != std::string::npos) {
    re2::RE2::GlobalReplace(&out, strong, R"(\1)");
    re2::RE2::GlobalReplace(&out, emphasis, R"(\1\2)");
  }
  return out;
}

// The next bar that parts cells: not "\\|".
std::size_t bar_in(std::string_view line) {
  std::size_t bar = line.find('|');
  while (bar != std::string_view::npos && bar > 0 && line[bar - 1] == '\\') {
    bar = line.find('|', bar + 1);
  }
  return bar;
}

// "\\|", "\\*": the mark itself.
std::string without_escapes(std::string text) {
  static const re2::RE2 escaped(R"(\\([|*_\[\]()#`\\]))");
  if (text.find('\\') != std::string::npos) re2::RE2::GlobalReplace(&text, escaped, R"(\1)");
  return text;
}

std::string row_of(std::string_view line) {
  line.remove_prefix(1);
  if (line.ends_with('|')) line.remove_suffix(1);
  std::string out;
  while (true) {
    const std::size_t bar = bar_in(line);
    out += without_escapes(without_marks(trimmed(line.substr(0, bar))));
    if (bar == std::string_view::npos) return out;
    out += '\t';
    line.remove_prefix(bar + 1);
  }
}

}  // namespace

bool looks_like_markdown(std::string_view text) {
  static const re2::RE2 marks(R"((?m)(^#{1,6} \S|^\|[ :\-|]*-[ :\-|]*\|\s*$|\*\*[^*\n]+\*\*))");
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), marks);
}

std::string markdown_to_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (true) {
    const std::size_t end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    if (is_row(line)) {
      if (!is_rule(line)) out += row_of(line);
    } else {
      out += without_escapes(without_marks(text.substr(0, end)));
    }
    if (end == std::string_view::npos) return out;
    // The rule of a table is no line: its heads and rows stay together.
    if (!(is_row(line) && is_rule(line))) out += '\n';
    text.remove_prefix(end + 1);
  }
}

}  // namespace hegui::policy
