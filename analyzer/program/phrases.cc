#include "analyzer/program/phrases.h"

#include <algorithm>
#include <array>

#include "analyzer/program/origins.h"
#include "apk/base/unicode.h"
#include "rules/engine/tsv.h"

namespace hegui::program {
namespace {

constexpr std::size_t kPhraseTextCodePoints = 200;  // what phrase_hit.text holds at most

std::string without_white_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = base::next_code_point(text, at);
    // English phrases need their spaces: one is kept between two ASCII letters.
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xa0 || c == 0x3000) {
      const bool letter_before =
          !out.empty() && std::isalpha(static_cast<unsigned char>(out.back())) != 0;
      const bool letter_after =
          at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
      if (letter_before && letter_after) out += ' ';
      continue;
    }
    out.append(text, start, at - start);
  }
  return out;
}

// Words without which no pattern for Latin text can match, each with a byte of it that is rare in
// identifiers.
struct Trigger {
  std::string_view word;
  std::size_t rare;
};
constexpr std::array<Trigger, 3> kTriggers = {{{"privacy", 3}, {"agreement", 1}, {"cookie", 3}}};

// Which trigger a byte may be the rare one of, in either case; kHan: Han begins at U+3400.
constexpr std::uint8_t kNoTrigger = 0xff;
constexpr std::uint8_t kHan = 0xfe;
constexpr std::array<std::uint8_t, 256> make_trigger_bytes() {
  std::array<std::uint8_t, 256> bytes{};
  for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
    bytes[byte] = byte >= 0xe3 ? kHan : kNoTrigger;
  }
  for (std::size_t i = 0; i < kTriggers.size(); ++i) {
    const char c = kTriggers[i].word[kTriggers[i].rare];
    bytes[static_cast<unsigned char>(c)] = static_cast<std::uint8_t>(i);
    if (c >= 'a' && c <= 'z')
      bytes[static_cast<unsigned char>(c - 32)] = bytes[static_cast<unsigned char>(c)];
  }
  return bytes;
}
constexpr std::array<std::uint8_t, 256> kTriggerBytes = make_trigger_bytes();

// `word` is lower case.
bool begins_ignoring_case(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != word[i]) return false;
  }
  return true;
}

bool shares_a_place(std::string_view mine, std::string_view wanted) {
  for (const std::string_view place : rules::split_list(mine)) {
    for (const std::string_view other : rules::split_list(wanted)) {
      if (place == other) return true;
    }
  }
  return false;
}

// Frequent characters that Simplified Chinese writes otherwise; enough to tell a traditional text,
// not a conversion table.
constexpr char32_t kFirstHan = 0x4e00, kLastHan = 0x9fff;  // of these
constexpr std::u32string_view kTraditionalOnly =
    U"個資訊隱權帳號設備統為並與應實於這們來時會國對說學經發動過還後麼開關問題間長東車門"
    U"見貝頁風飛馬魚鳥麥龍龜業產員圖書區親電視聽讀寫買賣錢銀鐵錄鏡陽陰陳難雲靈響項順須"
    U"顯願類飯館駐騙驗體齊臺灣衛術補裝製複規視覽覺觀計訂記許設訪證評詞試話該詳語誤請論諾"
    U"謝識議護讓變貨費貼資賬質軟載輕輸轉辦較連進運達違遠適選遺郵釋閱隊階際隨險雙雜離需靜";

// The words that make up a quarter and more of any English text. Short texts (labels) have few of
// them and count as English.
bool is_english(std::string_view text) {
  constexpr std::array<std::string_view, 16> kWords = {"the", "of",  "and", "to",  "in",   "you",
                                                       "we",  "our", "for", "is",  "your", "or",
                                                       "a",   "by",  "not", "with"};
  constexpr std::size_t kFewWords = 40;
  constexpr std::size_t kLeastShare = 10;  // one in so many
  std::size_t words = 0;
  std::size_t known = 0;
  std::string word;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : ' ';
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    if (letter) {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    } else if (!word.empty()) {
      ++words;
      known += std::find(kWords.begin(), kWords.end(), word) != kWords.end() ? 1 : 0;
      word.clear();
    }
  }
  return words < kFewWords || known * kLeastShare >= words;
}

}  // namespace

base::Result<Phrases> Phrases::load(const rules::RuleSet& rules, std::string_view places) {
  constexpr std::string_view kFile = "catalog/phrases.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto id = table->column("id");
  const auto topic = table->column("topic");
  const auto pattern = table->column("pattern");
  const auto place = table->column("places");
  for (const auto* column : {&id, &topic, &pattern, &place}) {
    if (!column->ok()) return column->error();
  }
  Phrases phrases;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (!shares_a_place(table->cell(row, *place), places)) continue;
    const std::string_view text = table->cell(row, *pattern);
    if (const base::Result<bool> added = phrases.patterns_.add(text); !added.ok()) {
      return base::Error{"line " + std::to_string(table->line(row)) + ": " + added.error().what,
                         std::string(kFile),
                         {}};
    }
    phrases.phrases_.push_back({std::string(table->cell(row, *id)),
                                std::string(table->cell(row, *topic)), std::string(text),
                                std::string(table->cell(row, *place))});
  }
  phrases.patterns_.build();
  base::Result<CategoryWords> words = CategoryWords::load(rules);
  if (!words.ok()) return std::move(words).error();
  phrases.category_words_ = std::move(words).value();
  return phrases;
}

std::vector<std::size_t> Phrases::match(std::string_view text) const {
  if (phrases_.empty() || !worth_matching(text)) return {};
  return patterns_.matching(without_white_space(text));
}

bool Phrases::worth_matching(std::string_view text) {
  if (text.size() < 4) return false;
  // One look at each byte: most strings of an app are identifiers and leave here.
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::uint8_t found = kTriggerBytes[static_cast<unsigned char>(text[at])];
    if (found == kNoTrigger) continue;
    if (found == kHan) return true;
    const Trigger& trigger = kTriggers[found];
    if (at >= trigger.rare && begins_ignoring_case(text.substr(at - trigger.rare), trigger.word)) {
      return true;
    }
  }
  return false;
}

facts::PhraseHitRow phrase_hit(const Phrase& phrase, std::string_view text, std::string_view place,
                               std::string_view owner, facts::RowId origin) {
  facts::PhraseHitRow row;
  row.phrase = phrase.id;
  row.topic = phrase.topic;
  row.text = excerpt_of(text, kPhraseTextCodePoints);
  row.place = place;
  row.language = language_of(text);
  row.owner = owner;
  row.origin = origin;
  return row;
}

bool is_han(char32_t c) {
  return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
         (c >= 0x20000 && c <= 0x323af);
}

bool is_traditional_only(char32_t c) {
  static constexpr auto kMarked = [] {
    std::array<bool, kLastHan - kFirstHan + 1> marked{};
    for (const char32_t one : kTraditionalOnly) marked[one - kFirstHan] = true;
    return marked;
  }();
  return c >= kFirstHan && c <= kLastHan && kMarked[c - kFirstHan];
}

std::string_view language_of(std::string_view text) {
  std::size_t han = 0;
  std::size_t traditional = 0;
  std::size_t latin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (is_han(c)) {
      ++han;
      if (is_traditional_only(c)) ++traditional;
    } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      ++latin;
    }
  }
  // A Han character says about as much as four Latin letters.
  if (han * 4 >= latin && han > 0) return traditional * 20 > han ? "zh-Hant" : "zh-Hans";
  return latin > 0 && is_english(text) ? "en" : "other";
}

}  // namespace hegui::program
