#include "analyzer/program/pattern_set.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>
#include <optional>

#include "analyzer/program/native_pattern.h"
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
  const NativePattern* native() {
    std::call_once(native_once, [&] { machine_code = NativePattern::compile(text); });
    return machine_code.get();
  }
  // The first match at or behind byte `from`.
  std::optional<NativePattern::Found> first(std::string_view in, std::size_t from, Machine machine);

  std::string text;
  std::once_flag once;
  std::optional<re2::RE2> regex;
  std::once_flag native_once;
  std::unique_ptr<NativePattern> machine_code;
};

std::optional<NativePattern::Found> PatternSet::Lazy::first(std::string_view in, std::size_t from,
                                                            Machine machine) {
  NativePattern::Found found;
  const NativePattern* fast = machine == Machine::native ? native() : nullptr;
  if (fast != nullptr) {
    const NativePattern::Answer answer = fast->find(in, from, found);
    if (answer == NativePattern::Answer::found) return found;
    if (answer == NativePattern::Answer::not_found) return std::nullopt;
  }
  const re2::RE2& automaton = compiled();
  const int groups = std::min(3, automaton.NumberOfCapturingGroups() + 1);
  re2::StringPiece parts[3];
  if (!automaton.Match(piece(in), from, in.size(), re2::RE2::UNANCHORED, parts, groups)) {
    return std::nullopt;
  }
  found.start = static_cast<std::size_t>(parts[0].data() - in.data());
  found.stop = found.start + parts[0].size();
  found.group = {parts[1].data(), parts[1].size()};
  found.second = {parts[2].data(), parts[2].size()};
  return found;
}

PatternSet::PatternSet(Machine machine) : machine_(machine) {}
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
  std::erase_if(found, [&](std::size_t number) { return !matches(number, text); });
  return found;
}

std::vector<PatternSet::Match> PatternSet::find(std::string_view text,
                                                const std::function<bool(std::size_t)>& wanted,
                                                std::size_t most) const {
  std::vector<Match> out;
  for (const std::size_t number : candidates(text)) {
    if (!wanted(number)) continue;
    std::size_t left = most;
    for (std::size_t at = 0; at < text.size() && left > 0;) {
      const std::optional<Match> found = first(number, text, at);
      if (!found) break;
      at = std::max(found->stop, at + 1);
      if (found->stop == found->start) continue;
      out.push_back(*found);
      --left;
    }
  }
  return out;
}

std::optional<PatternSet::Match> PatternSet::first(std::size_t number, std::string_view text,
                                                   std::size_t from) const {
  const std::optional<NativePattern::Found> found = patterns_[number]->first(text, from, machine_);
  if (!found) return std::nullopt;
  return Match{number, found->start, found->stop, found->group, found->second};
}

bool PatternSet::matches(std::size_t number, std::string_view text) const {
  if (machine_ == Machine::native) return first(number, text).has_value();
  return re2::RE2::PartialMatch(piece(text), pattern(number));
}

const re2::RE2& PatternSet::pattern(std::size_t number) const {
  return patterns_[number]->compiled();
}

}  // namespace hegui::program
