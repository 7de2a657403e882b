#include "analyzer/policy/drawn_tables.h"

#include <re2/re2.h>

#include <vector>

namespace hegui::policy {
namespace {

// Between two cells: a bar, two full-width spaces or three others, none of them at the line's ends.
const re2::RE2& gap() {
  static const re2::RE2 pattern(
      R"(([^\s\x{3000}|｜│])[ \x{3000}]*(?:[｜│]|\x{3000}{2,}| {3,}|(?: \| ))[ \x{3000}]*([^\s\x{3000}]))");
  return pattern;
}

bool has_gap(std::string_view line) {
  return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), gap());
}

std::string as_row(std::string_view line) {
  std::string out(line);
  // Matches share a character with the next one where a cell has only one.
  while (re2::RE2::GlobalReplace(&out, gap(), "\\1\t\\2") > 0) {
  }
  out.erase(0, out.find_first_not_of(" |"));
  while (!out.empty() && (out.back() == ' ' || out.back() == '|')) out.pop_back();
  return out;
}

}  // namespace

std::string with_tables(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::string_view rest = text;;) {
    const std::size_t end = rest.find('\n');
    lines.push_back(rest.substr(0, end));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  std::string out;
  out.reserve(text.size());
  bool before = false;  // the line before is parted
  bool now = !lines.empty() && has_gap(lines[0]);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool next = i + 1 < lines.size() && has_gap(lines[i + 1]);
    if (i > 0) out += '\n';
    out += now && (before || next) ? as_row(lines[i]) : std::string(lines[i]);
    before = now;
    now = next;
  }
  return out;
}

}  // namespace hegui::policy
