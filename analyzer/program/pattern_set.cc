#include "analyzer/program/pattern_set.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>
#include <optional>

#include "analyzer/program/needed_words.h"

namespace hegui::program {
namespace {

constexpr std::size_t kHeadBytes = 3;  // one Han character
static_assert(kHeadBytes == kLeastNeededWord);
constexpr unsigned kHashBits = 13;

std::uint8_t lower(char c) {
  const auto byte = static_cast<std::uint8_t>(c);
  return byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
}

std::uint32_t next_head(std::uint32_t head, char c) { return ((head << 8) | lower(c)) & 0xffffff; }

std::uint32_t head_of(std::string_view word) {
  std::uint32_t head = 0;
  for (const char c : word.substr(0, kHeadBytes)) head = next_head(head, c);
  return head;
}

std::uint32_t hash_of(std::uint32_t head) { return (head * 0x9e3779b1U) >> (32 - kHashBits); }

bool begins_with_word(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = kHeadBytes; i < word.size(); ++i) {
    if (lower(text[i]) != static_cast<std::uint8_t>(word[i])) return false;
  }
  return true;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

struct PatternSet::Lazy {
  explicit Lazy(std::string_view text_in) : text(text_in) {}
  const re2::RE2& compiled() {
    std::call_once(once, [&] { regex.emplace(text, re2::RE2::Quiet); });
    return *regex;
  }
  std::string text;
  std::once_flag once;
  std::optional<re2::RE2> regex;
};

PatternSet::PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

base::Result<bool> PatternSet::add(std::string_view pattern) {
  const std::size_t number = patterns_.size();
  auto lazy = std::make_unique<Lazy>(pattern);
  const std::optional<std::vector<std::string>> words = needed_words(pattern);
  if (!words && !lazy->compiled().ok()) return base::Error{lazy->compiled().error(), {}, {}};
  if (!words || words->empty()) always_.push_back(number);
  for (const std::string& word : words.value_or(std::vector<std::string>())) {
    needs_.push_back({head_of(word), static_cast<std::uint32_t>(number), word});
  }
  patterns_.push_back(std::move(lazy));
  return true;
}

void PatternSet::build() {
  std::sort(needs_.begin(), needs_.end(), [](const Need& a, const Need& b) {
    return a.head != b.head ? a.head < b.head : a.pattern < b.pattern;
  });
  heads_.assign(std::size_t{1} << kHashBits, false);
  for (const Need& need : needs_) heads_[hash_of(need.head)] = true;
}

std::vector<std::size_t> PatternSet::candidates(std::string_view text) const {
  std::vector<std::size_t> found = always_;
  std::uint32_t head = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    head = next_head(head, text[at]);
    if (at + 1 < kHeadBytes || !heads_[hash_of(head)]) continue;
    auto need = std::lower_bound(needs_.begin(), needs_.end(), head,
                                 [](const Need& n, std::uint32_t h) { return n.head < h; });
    for (; need != needs_.end() && need->head == head; ++need) {
      if (!found.empty() && found.back() == need->pattern) continue;
      if (begins_with_word(text.substr(at + 1 - kHeadBytes), need->word)) {
        found.push_back(need->pattern);
      }
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<std::size_t> PatternSet::matching(std::string_view text) const {
  std::vector<std::size_t> found = candidates(text);
  std::erase_if(found, [&](std::size_t number) {
    return !re2::RE2::PartialMatch(piece(text), pattern(number));
  });
  return found;
}

std::vector<PatternSet::Match> PatternSet::find(std::string_view text,
                                                const std::function<bool(std::size_t)>& wanted,
                                                std::size_t most) const {
  std::vector<Match> out;
  for (const std::size_t number : candidates(text)) {
    if (!wanted(number)) continue;
    const re2::RE2& regex = pattern(number);
    const int groups = std::min(2, regex.NumberOfCapturingGroups() + 1);
    re2::StringPiece parts[2];
    std::size_t left = most;
    for (std::size_t at = 0; at < text.size() && left > 0;) {
      if (!regex.Match(piece(text), at, text.size(), re2::RE2::UNANCHORED, parts, groups)) break;
      const auto start = static_cast<std::size_t>(parts[0].data() - text.data());
      const std::size_t stop = start + parts[0].size();
      at = std::max(stop, at + 1);
      if (stop == start) continue;
      const re2::StringPiece group =
          groups == 2 && parts[1].data() != nullptr ? parts[1] : parts[0];
      out.push_back(
          {number, start, stop,
           text.substr(static_cast<std::size_t>(group.data() - text.data()), group.size())});
      --left;
    }
  }
  return out;
}

const re2::RE2& PatternSet::pattern(std::size_t number) const {
  return patterns_[number]->compiled();
}

}  // namespace hegui::program
