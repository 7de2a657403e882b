// The words that a pattern needs: before RE2 is asked, one cheap look tells whether a text can
// match at all. The idea is that of R. Cox, "Regular Expression Matching with a Trigram Index"
// (2012), and of RE2's own Prefilter, which has to compile every pattern first.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::program {

// Shorter ones (bytes) tell nothing.
inline constexpr std::size_t kLeastNeededWord = 3;

// Words (ASCII in lower case) of which every match of `pattern` holds at least one, ASCII case
// aside. Empty: no such words are known, any text may match.
//
// nullopt: the pattern is outside the part of RE2's syntax that is read here, or not well formed at
// all; RE2 knows. What is read: literals, classes, groups, (?i), alternatives, repetition, anchors.
//
// Under (?i) RE2 also takes U+017F for s and U+212A for k; a word with one of these is not seen.
std::optional<std::vector<std::string>> needed_words(std::string_view pattern);

}  // namespace hegui::program
