// Outline: what kinds of lines a text has, and the sections that its headings make.
//
// From the text alone: numbering (第一章, 一、, （一）, 1., 1.1, #), length and punctuation tell a
// heading, tabs a row of a table. Borrows the text.
#pragma once

#include <vector>

#include "analyzer/policy_language/condensed_text.h"
#include "analyzer/policy_language/reading.h"

namespace hegui::policy {

struct OutlineLine {
  enum class Kind : std::uint8_t {
    blank,
    heading,
    item,  // of a list: begins with a bullet or number and is no heading
    row,   // of a table: cells separated by tabs
    text,
  };
  Kind kind = Kind::blank;
  TextRange range;               // bytes of the condensed text
  std::vector<TextRange> cells;  // of a row
  int section = -1;              // position in sections(), -1 before the first heading
};

class Outline {
 public:
  explicit Outline(const CondensedText& text);

  const std::vector<OutlineLine>& lines() const { return lines_; }
  const std::vector<Section>& sections() const { return sections_; }
  // The sentences of a line or cell, ends included, none of them empty.
  std::vector<TextRange> sentences(TextRange range) const;

 private:
  void add_section(std::size_t line, int level);

  const CondensedText& text_;
  std::vector<OutlineLine> lines_;
  std::vector<Section> sections_;
};

}  // namespace hegui::policy
