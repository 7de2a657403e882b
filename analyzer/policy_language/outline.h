// Outline: what kinds of lines a text has, and the sections that its headings make.
//
// Numbering (第一章, 一、, （一）, 1., 1.1, #), length and punctuation tell a heading; a bullet
// begins one where the line names a part of a policy. Tabs part the cells of a row, and so do
// strokes where one of the cells is a company's name. Borrows the text.
#pragma once

#include <vector>

#include "analyzer/policy_language/condensed_text.h"
#include "analyzer/policy_language/grammar.h"
#include "analyzer/policy_language/reading.h"

namespace hegui::policy {

struct OutlineLine {
  enum class Kind : std::uint8_t {
    blank,
    heading,
    item,  // of a list: begins with a bullet or number and is no heading
    row,   // of a table: cells parted by tabs or strokes
    text,
  };
  Kind kind = Kind::blank;
  TextRange range;               // bytes of the condensed text
  std::vector<TextRange> cells;  // of a row
  int section = -1;              // position in sections(), -1 before the first heading
  // "【权限】相机用于…": the title that a line begins with which is no heading; empty otherwise.
  TextRange run_in = {0, 0};
};

class Outline {
 public:
  Outline(const CondensedText& text, const Grammar& grammar);

  const std::vector<OutlineLine>& lines() const { return lines_; }
  const std::vector<Section>& sections() const { return sections_; }
  // The sentences of a line or cell, ends included, none of them empty.
  std::vector<TextRange> sentences(TextRange range) const;

 private:
  // The cells of a row; empty: the line is none.
  std::vector<TextRange> cells_of(TextRange line) const;
  // 0: the line is no heading. `numbered`: begins with a number or bullet.
  int level_of(std::string_view line, bool& numbered) const;
  void add_section(OutlineLine& line, TextRange title, int level);

  const CondensedText& text_;
  const Grammar& grammar_;
  std::vector<OutlineLine> lines_;
  std::vector<Section> sections_;
};

}  // namespace hegui::policy
