#include "analyzer/program/needed_words.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

#include "apk/base/unicode.h"

namespace hegui::program {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostExact = 64;    // strings that one part of a pattern is spelt out into
constexpr std::size_t kMostNeeded = 256;  // words of one pattern
constexpr int kMostRepeats = 1000;        // RE2's own limit, also of repeats within repeats
constexpr int kSpeltRepeats = 4;
constexpr int kMostDepth = 50;

// What is known of all that one part of a pattern can match.
struct Part {
  std::optional<Words> exact;  // it is one of these
  Words needed;                // else it holds one of these; empty: nothing is known
  int repeats = 1;             // the largest product of repetition counts inside
};

std::size_t shortest(const Words& words) {
  std::size_t length = std::string::npos;
  for (const std::string& word : words) length = std::min(length, word.size());
  return words.empty() ? 0 : length;
}

bool is_useful(const Words& words) {
  return shortest(words) >= kLeastNeededWord && words.size() <= kMostNeeded;
}

// "[Xx]" folds to one.
Words each_once(Words words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// The words that speak for a part, whether it is exact or not.
const Words& words_of(const Part& part) { return part.exact ? *part.exact : part.needed; }

// Parts one after the other.
class Sequence {
 public:
  void add(const Part& part) {
    repeats_ = std::max(repeats_, part.repeats);
    if (part.exact && end_.size() * part.exact->size() <= kMostExact) {
      Words longer;
      for (const std::string& left : end_) {
        for (const std::string& right : *part.exact) longer.push_back(left + right);
      }
      end_ = each_once(std::move(longer));
      return;
    }
    offer(end_);
    offer(words_of(part));
    end_ = part.exact.value_or(Words{""});
    exact_ = false;
  }

  Part finish() {
    if (exact_) return {std::move(end_), {}, repeats_};
    offer(end_);
    return {std::nullopt, std::move(best_), repeats_};
  }

 private:
  // The longer its words, the less often a set is met for nothing.
  void offer(const Words& words) {
    if (is_useful(words) && shortest(words) > shortest(best_)) best_ = words;
  }

  Words end_ = {""};  // all ways in which what was added last can read
  Words best_;
  bool exact_ = true;  // end_ is the whole
  int repeats_ = 1;
};

// Either of some parts.
class Alternatives {
 public:
  void add(const Part& part) {
    repeats_ = std::max(repeats_, part.repeats);
    exact_ = exact_ && part.exact;
    known_ = known_ && is_useful(words_of(part));
    words_.insert(words_.end(), words_of(part).begin(), words_of(part).end());
  }
  Part finish() {
    words_ = each_once(std::move(words_));
    if (exact_ && words_.size() <= kMostExact) return {std::move(words_), {}, repeats_};
    return {std::nullopt, known_ && is_useful(words_) ? std::move(words_) : Words(), repeats_};
  }

 private:
  Words words_;
  bool exact_ = true;
  bool known_ = true;
  int repeats_ = 1;
};

bool is_scalar(std::uint32_t code) { return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff); }

Part exactly(std::string text) { return {Words{std::move(text)}, {}, 1}; }
Part anything() { return {}; }

// Recursive descent; a nullopt goes up to the top.
class Reader {
 public:
  explicit Reader(std::string_view pattern) : rest_(pattern) {}

  std::optional<Words> read() {
    std::optional<Part> all = alternatives(0);
    if (!all || !rest_.empty()) return std::nullopt;
    return is_useful(words_of(*all)) ? words_of(*all) : Words();
  }

 private:
  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  char32_t take_character() {
    std::size_t at = 0;
    const char32_t c = base::next_code_point(rest_, at);
    rest_.remove_prefix(at);
    return c;
  }

  // Up to the end of the group; a flag inside holds until then.
  std::optional<Part> alternatives(int depth) {
    if (depth > kMostDepth) return std::nullopt;
    const bool fold_outside = fold_;
    Alternatives either;
    do {
      std::optional<Part> one = sequence(depth);
      if (!one) return std::nullopt;
      either.add(*one);
    } while (take("|"));
    fold_ = fold_outside;
    return either.finish();
  }

  std::optional<Part> sequence(int depth) {
    Sequence parts;
    while (!rest_.empty() && rest_[0] != '|' && rest_[0] != ')') {
      if (take("(?i)")) {
        fold_ = true;
        continue;
      }
      std::optional<Part> one = atom(depth);
      if (one) one = repeated(*one);
      if (!one) return std::nullopt;
      parts.add(*one);
    }
    return parts.finish();
  }

  std::optional<Part> atom(int depth) {
    if (take("(?i:")) return group(depth, true);
    if (take("(?:")) return group(depth, fold_);
    if (rest_.starts_with("(?")) return std::nullopt;
    if (take("(")) return group(depth, fold_);
    if (take("[")) return character_class();
    if (take("\\")) return escape();
    if (take(".")) return anything();
    if (take("^") || take("$")) return exactly("");
    if (std::string_view("*+?{").find(rest_[0]) != std::string_view::npos) return std::nullopt;
    return literal(take_character());
  }

  std::optional<Part> group(int depth, bool fold) {
    const bool fold_outside = fold_;
    fold_ = fold;
    std::optional<Part> inside = alternatives(depth + 1);
    fold_ = fold_outside;
    if (!take(")")) return std::nullopt;
    return inside;
  }

  Part literal(char32_t c) const {
    // Letters outside ASCII that have a case begin below the radicals and end above Hangul.
    if (fold_ && c >= 0x80 && (c < 0x2e80 || c > 0xa000)) return anything();
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    std::string text;
    base::append_utf8(text, c);
    return exactly(std::move(text));
  }

  std::optional<Part> escape() {
    if (rest_.empty()) return std::nullopt;
    const char c = rest_[0];
    if (static_cast<unsigned char>(c) >= 0x80) return std::nullopt;
    rest_.remove_prefix(1);
    if (c == 'b' || c == 'B') return exactly("");
    if (std::string_view("dwsDWS").find(c) != std::string_view::npos) return anything();
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) return std::nullopt;
    return literal(static_cast<char32_t>(c));
  }

  // One member of a class; kManyCharacters for \s and its like.
  std::optional<char32_t> class_member() {
    if (rest_.empty() || rest_.starts_with("[:")) return std::nullopt;
    if (!take("\\")) return take_character();
    if (take("x{")) return hexadecimal();
    if (rest_.empty() || static_cast<unsigned char>(rest_[0]) >= 0x80) return std::nullopt;
    const char c = rest_[0];
    rest_.remove_prefix(1);
    if (std::string_view("dwsDWS").find(c) != std::string_view::npos) return kManyCharacters;
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) return std::nullopt;
    return static_cast<char32_t>(c);
  }

  std::optional<char32_t> hexadecimal() {
    std::uint32_t value = 0;
    const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value, 16);
    rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
    if (read.ec != std::errc() || !take("}") || !is_scalar(value)) return std::nullopt;
    return static_cast<char32_t>(value);
  }

  // After "[". Spelt out if it is a list of single characters.
  std::optional<Part> character_class() {
    bool listed = !take("^");
    if (rest_.starts_with(']')) return std::nullopt;
    Alternatives either;
    while (!take("]")) {
      const std::optional<char32_t> low = class_member();
      if (!low) return std::nullopt;
      const bool range = rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']';
      if (range) {
        take("-");
        const std::optional<char32_t> high = class_member();
        if (!high || *high < *low || *high >= kManyCharacters) return std::nullopt;
      } else if (*low < kManyCharacters) {
        either.add(literal(*low));
        continue;
      }
      listed = false;
    }
    return listed ? either.finish() : anything();
  }

  std::optional<int> count() {
    int value = 0;
    const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (read.ec != std::errc() || value < 0 || value > kMostRepeats) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
    return value;
  }

  // "{2,5}" after its brace; kNoEnd where there is no second number.
  std::optional<std::pair<int, int>> counts() {
    const std::optional<int> least = count();
    if (!least) return std::nullopt;
    std::optional<int> most = least;
    if (take(",")) most = rest_.starts_with('}') ? kNoEnd : count();
    if (!most || !take("}") || *most < *least) return std::nullopt;
    return std::pair(*least, *most);
  }

  // What follows an atom: how often it comes.
  std::optional<Part> repeated(const Part& part) {
    std::optional<std::pair<int, int>> times;
    int counted = 1;
    if (take("*")) {
      times = {0, kNoEnd};
    } else if (take("+")) {
      times = {1, kNoEnd};
    } else if (take("?")) {
      times = {0, 1};
    } else if (take("{")) {
      times = counts();
      if (!times) return std::nullopt;
      counted = std::max({1, times->first, times->second == kNoEnd ? 1 : times->second});
    } else {
      return part;
    }
    take("?");  // as few as possible: the same texts match
    if (!rest_.empty() && std::string_view("*+?{").find(rest_[0]) != std::string_view::npos) {
      return std::nullopt;
    }
    Part out = repeated_part(part, times->first, times->second);
    out.repeats = part.repeats * counted;
    if (out.repeats > kMostRepeats) return std::nullopt;
    return out;
  }

  static Part repeated_part(const Part& part, int least, int most) {
    if (least == 0) {
      if (most != 1 || !part.exact) return anything();
      Part out = part;
      out.exact->emplace_back();
      return out;
    }
    Sequence parts;
    for (int i = 0; i < std::min(least, kSpeltRepeats); ++i) parts.add(part);
    if (most != least || least > kSpeltRepeats) parts.add(anything());
    return parts.finish();
  }

  static constexpr char32_t kManyCharacters = 0x110000;
  static constexpr int kNoEnd = 1 << 20;
  std::string_view rest_;
  bool fold_ = false;
};

}  // namespace

std::optional<std::vector<std::string>> needed_words(std::string_view pattern) {
  return Reader(pattern).read();
}

}  // namespace hegui::program
