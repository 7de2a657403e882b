#include "analyzer/policy_language/tokens.h"

#include <algorithm>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

bool is_edge(char32_t c) {
  return is_space(c) || c == U'：' || c == ':' || c == U'，' || c == ',' || c == U'、';
}

}  // namespace

Tokens::Tokens(const CondensedText& text, const CondensedText& shown, const Vocabulary& vocabulary,
               const Grammar& grammar)
    : text_(text), shown_(shown), grammar_(grammar) {
  for (const FoundWord& found : vocabulary.finder().find(text.text())) {
    tokens_.push_back({{found.start, found.stop}, &vocabulary.terms(found.word)});
  }
  // The finder counts code points; here bytes are wanted.
  std::size_t byte = 0;
  std::size_t point = 0;
  const auto byte_of = [&](std::size_t wanted) {
    while (point < wanted) {
      base::next_code_point(text.text(), byte);
      ++point;
    }
    return byte;
  };
  for (Token& token : tokens_) {
    token.range.start = byte_of(token.range.start);
    token.range.stop = byte_of(token.range.stop);
  }
}

std::span<const Token> Tokens::in(TextRange range) const {
  const auto from = std::lower_bound(
      tokens_.begin(), tokens_.end(), range.start,
      [](const Token& token, std::size_t start) { return token.range.start < start; });
  const auto to = std::lower_bound(
      from, tokens_.end(), range.stop,
      [](const Token& token, std::size_t stop) { return token.range.start < stop; });
  return {from, to};
}

Span Tokens::span(TextRange range) const {
  if (range.stop <= range.start) return {};
  return {text_.position(range.start), text_.position_after(range.stop)};
}

Quote Tokens::quote(TextRange range) const {
  while (range.start < range.stop) {
    std::size_t next = range.start;
    if (!is_edge(base::next_code_point(text_.text(), next))) break;
    range.start = next;
  }
  while (range.stop > range.start) {
    std::size_t last = range.stop - 1;
    while ((static_cast<unsigned char>(text_.text()[last]) & 0xc0) == 0x80) --last;
    std::size_t next = last;
    if (!is_edge(base::next_code_point(text_.text(), next))) break;
    range.stop = last;
  }
  return {shown_.text().substr(range.start, range.stop - range.start), span(range)};
}

}  // namespace hegui::policy
