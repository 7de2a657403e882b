// PatternSet: many RE2 patterns, of which few match any one text.
//
// An RE2::Set compiles all of them into one automaton, which costs more than reading a small app.
// Here a text is first looked through, once, for the words that the patterns need (needed_words.h);
// only patterns that have one of theirs are asked, each compiled when it is first asked.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"

namespace re2 {
class RE2;
}

namespace hegui::program {

class PatternSet {
 public:
  // By what find() looks: RE2's automaton, or machine code where that can be had (native_pattern.h:
  // for patterns with long gaps; not in a locked-in worker). The answers are the same.
  enum class Machine : std::uint8_t { automaton, native };
  explicit PatternSet(Machine machine = Machine::automaton);
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  ~PatternSet();

  // Numbers are given in order, from 0. Error: not well formed.
  base::Result<bool> add(std::string_view pattern);
  // Call once, after the last add() and before all that follows.
  void build();

  std::size_t size() const { return patterns_.size(); }
  // The numbers of all patterns that match some part of `text`, ascending. May be called from
  // several threads at once, as may all below.
  std::vector<std::size_t> matching(std::string_view text) const;
  // Those that may match, ascending: linear in the text, a few instructions a byte.
  std::vector<std::size_t> candidates(std::string_view text) const;
  const re2::RE2& pattern(std::size_t number) const;
  // Does that pattern match some part of the text?
  bool matches(std::size_t number, std::string_view text) const;

  // One place where a pattern matches, in bytes of the text.
  struct Match {
    std::size_t pattern = 0;
    std::size_t start = 0;
    std::size_t stop = 0;
    std::string_view
        group;  // what the pattern's first group caught; empty also where there is none
    std::string_view second;  // likewise
  };
  // The first match of one pattern at or behind byte `from`, whatever words are there.
  std::optional<Match> first(std::size_t number, std::string_view text, std::size_t from = 0) const;
  // All matches of the patterns for which `wanted(number)` holds, by pattern, then start; at most
  // `most` of each. Matches of one pattern do not overlap and are not empty.
  std::vector<Match> find(std::string_view text, const std::function<bool(std::size_t)>& wanted,
                          std::size_t most) const;

 private:
  struct Lazy;  // one pattern, compiled on demand
  struct Need {
    std::uint32_t head;  // the word's first bytes, see head_of()
    std::uint32_t pattern;
    std::string word;
  };

  Machine machine_;
  std::vector<std::unique_ptr<Lazy>> patterns_;
  std::vector<std::size_t> always_;  // patterns that need no word
  std::vector<Need> needs_;          // by head, after build()
  std::vector<bool> heads_;          // may a word begin so? By a hash of the head.
};

}  // namespace hegui::program
