// CondensedText: a text without the white space that Chinese does not need, and the way back.
//
// As phrases.tsv is written: of white space inside a line only one space between two Latin letters
// is kept; lines stay lines (\n) and table cells stay apart (\t). Line k of the condensed text is
// line k of the text. Owns its text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::policy {

class CondensedText {
 public:
  explicit CondensedText(std::string_view text);  // valid UTF-8

  struct Line {
    std::size_t start;  // bytes of text()
    std::size_t stop;   // without its \n
  };
  const std::string& text() const { return text_; }
  const std::vector<Line>& lines() const { return lines_; }
  std::string_view line(std::size_t number) const {
    return std::string_view(text_).substr(lines_[number].start,
                                          lines_[number].stop - lines_[number].start);
  }
  // Code point of the original that the byte belongs to. Precondition: byte < text().size().
  std::size_t position(std::size_t byte) const { return positions_[byte]; }
  std::size_t position_after(std::size_t stop) const {  // of a range's end, stop > 0
    return positions_[stop - 1] + 1u;
  }
  // First byte that stands at or after a code point of the original.
  std::size_t byte_at(std::size_t position) const;
  std::size_t line_at(std::size_t byte) const;
  std::size_t chars() const { return chars_; }  // code points of the original

 private:
  std::string text_;
  std::vector<std::uint32_t> positions_;
  std::vector<Line> lines_;
  std::size_t chars_ = 0;
};

// The sentence around [start, stop) of the condensed text, in it, and at most `max_code_points`
// long.
struct TextRange {
  std::size_t start;
  std::size_t stop;
};
TextRange sentence_around(const CondensedText& text, TextRange range,
                          std::size_t max_code_points = 200);

}  // namespace hegui::policy
