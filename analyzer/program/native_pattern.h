// NativePattern: one pattern in machine code (PCRE2's JIT), for patterns with long gaps.
//
// RE2 builds its automaton while it matches, and a bounded gap ("删除[^。]{0,24}信息") has so many
// states that a policy is over before they are built. Machine code has none to build. What RE2
// gives instead is that no text can make it slow, so this gives up early (find() says so) and the
// caller asks RE2: the answer is the same, and time stays bounded.
// tests/analyzer/program/pattern_set_test.cc holds both against each other.
//
// Makes memory executable: not for a locked-in worker (analyzer/sandbox/sandbox.h).
#pragma once

#include <memory>
#include <optional>
#include <string_view>

namespace hegui::program {

class NativePattern {
 public:
  struct Found {
    std::size_t start = 0;  // bytes of the text
    std::size_t stop = 0;
    std::string_view group;   // what the first group caught; empty also where there is none
    std::string_view second;  // likewise
  };
  enum class Answer { found, not_found, not_known };

  // A pattern that RE2 accepts. nullptr: this machine, or PCRE2, will not have it.
  static std::unique_ptr<NativePattern> compile(std::string_view pattern);
  ~NativePattern();
  NativePattern(const NativePattern&) = delete;
  NativePattern& operator=(const NativePattern&) = delete;

  // The first match at or behind byte `from`. not_known: too much work, or no valid UTF-8. From any
  // thread.
  Answer find(std::string_view text, std::size_t from, Found& found) const;

 private:
  struct Code;
  explicit NativePattern(std::unique_ptr<Code> code);
  std::unique_ptr<Code> code_;
};

}  // namespace hegui::program
