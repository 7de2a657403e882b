#include "analyzer/policy_language/condensed_text.h"

#include <algorithm>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

bool is_letter(char32_t c) { return is_latin(c) && (c < '0' || c > '9'); }

// The character that ends before byte `at`, and where it begins.
char32_t code_point_before(std::string_view text, std::size_t& at) {
  std::size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80) --start;
  at = start;
  std::size_t next = start;
  return base::next_code_point(text, next);
}

}  // namespace

CondensedText::CondensedText(std::string_view text) {
  text_.reserve(text.size());
  positions_.reserve(text.size());
  std::size_t line_start = 0;
  bool space = false;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = base::next_code_point(text, at);
    const auto position = static_cast<std::uint32_t>(chars_++);
    if (is_space(c) && c != '\n' && c != '\t') {
      space = true;
      continue;
    }
    if (space && is_letter(before) && is_letter(c)) {
      text_ += ' ';
      positions_.push_back(position - 1);
    }
    space = false;
    before = c;
    if (c == '\n') {
      lines_.push_back({line_start, text_.size()});
      line_start = text_.size() + 1;
    }
    text_.append(text, from, at - from);
    positions_.resize(text_.size(), position);
  }
  lines_.push_back({std::min(line_start, text_.size()), text_.size()});
}

std::size_t CondensedText::byte_at(std::size_t position) const {
  return static_cast<std::size_t>(std::lower_bound(positions_.begin(), positions_.end(), position) -
                                  positions_.begin());
}

std::size_t CondensedText::line_at(std::size_t byte) const {
  const auto after =
      std::upper_bound(lines_.begin(), lines_.end(), byte,
                       [](std::size_t b, const Line& line) { return b < line.start; });
  return static_cast<std::size_t>(after - lines_.begin()) - 1;
}

TextRange sentence_around(const CondensedText& text, TextRange range, std::size_t max_code_points) {
  const std::string& all = text.text();
  std::size_t left = max_code_points - std::min(max_code_points, text.position_after(range.stop) -
                                                                     text.position(range.start));
  // Half of what is left before the match, the rest after it.
  TextRange out = range;
  std::size_t budget = left / 2;
  while (out.start > 0 && budget > 0) {
    std::size_t at = out.start;
    const char32_t c = code_point_before(all, at);
    if (ends_sentence(c)) break;
    out.start = at;
    --budget;
    --left;
  }
  while (out.stop < all.size() && left > 0) {
    std::size_t at = out.stop;
    const char32_t c = base::next_code_point(all, at);
    if (c == '\n') break;
    out.stop = at;
    --left;
    if (ends_sentence(c)) break;
  }
  // A match longer than all that may be told is cut.
  while (base::code_point_count(std::string_view(all).substr(out.start, out.stop - out.start)) >
         max_code_points) {
    code_point_before(all, out.stop);
  }
  return out;
}

}  // namespace hegui::policy
