// PatternSet: many RE2 patterns, of which few match any one text.
//
// An RE2::Set compiles all of them into one automaton, which costs more than reading a small app.
// Here a text is first looked through, once, for the words that the patterns need (needed_words.h);
// only patterns that have one of theirs are asked, each compiled when it is first asked.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
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
  PatternSet();
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

  // One place where a pattern matches, in bytes of the text; never empty.
  struct Match {
    std::size_t pattern = 0;
    std::size_t start = 0;
    std::size_t stop = 0;
    std::string_view group;  // what the pattern's first group caught; else the whole match
  };
  // All matches of the patterns for which `wanted(number)` holds, by pattern, then start; at most
  // `most` of each. Matches of one pattern do not overlap.
  std::vector<Match> find(std::string_view text, const std::function<bool(std::size_t)>& wanted,
                          std::size_t most) const;

 private:
  struct Lazy;  // one pattern, compiled on demand
  struct Need {
    std::uint32_t head;  // the word's first bytes, see head_of()
    std::uint32_t pattern;
    std::string word;
  };

  std::vector<std::unique_ptr<Lazy>> patterns_;
  std::vector<std::size_t> always_;  // patterns that need no word
  std::vector<Need> needs_;          // by head, after build()
  std::vector<bool> heads_;          // may a word begin so? By a hash of the head.
};

}  // namespace hegui::program
