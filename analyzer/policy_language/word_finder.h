// WordFinder: many words in one text, in one pass (Aho–Corasick: A. V. Aho, M. J. Corasick,
// "Efficient string matching", CACM 1975).
//
// Words are compared without case (ASCII) and without regard to width (full-width Latin); white
// space next to a Han character is not there; other runs of white space are one space. A word that
// begins or ends with a Latin letter or digit matches only at the border of a Latin word ("MAC" not
// in "Mach"). Of overlapping finds the longest wins, then the first; a find inside a longer one is
// dropped.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::policy {

struct FoundWord {
  std::uint32_t word = 0;  // number that add() returned
  std::size_t start = 0;   // code points of the text
  std::size_t stop = 0;
};

class WordFinder {
 public:
  // Returns the word's number: equal words (after folding) share one. Words that fold to nothing
  // get kNoWord. Call before build().
  static constexpr std::uint32_t kNoWord = 0xffffffff;
  std::uint32_t add(std::string_view word);
  void build();

  // By start. Linear in the text. Precondition: build() was called.
  std::vector<FoundWord> find(std::string_view text) const;
  std::size_t words() const { return words_; }

 private:
  struct Edge {
    char32_t letter;
    std::uint32_t node;
  };
  struct Node {
    std::vector<Edge> edges;  // by letter, after build()
    std::uint32_t fail = 0;
    std::uint32_t word = kNoWord;  // that ends here
    std::uint32_t shorter = 0;     // next node on the fail path with a word, 0 = none
    std::uint32_t depth = 0;
  };
  std::uint32_t child(std::uint32_t node, char32_t letter) const;  // 0 = none
  std::uint32_t step(std::uint32_t node, char32_t letter) const;

  static constexpr char32_t kFirstLetters = 0x10000;
  std::vector<Node> nodes_ = {Node{}};
  std::vector<std::uint32_t> first_;  // children of the root by letter, for letters below 0x10000
  std::uint32_t words_ = 0;
};

}  // namespace hegui::policy
