#include "analyzer/program/category_words.h"

#include <algorithm>

#include "apk/base/unicode.h"
#include "rules/engine/rule_table.h"

namespace hegui::program {
namespace {

constexpr std::string_view kSignals = "catalog/category_signals.tsv";
constexpr std::string_view kOwners = "catalog/library_strings.tsv";
constexpr std::size_t kMaxCodePoints = 30;
constexpr std::size_t kMaxBytes = 4 * kMaxCodePoints;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_latin(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9'); }

bool is_short(std::string_view text) {
  return text.size() <= kMaxBytes && base::code_point_count(text) <= kMaxCodePoints;
}

// Stands there as a whole word: the borders matter only where the word is Latin.
bool stands_in(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return lower(a) == b; };
  for (auto from = text.begin();; ++from) {
    from = std::search(from, text.end(), word.begin(), word.end(), same);
    if (from == text.end()) return false;
    const auto end = from + static_cast<std::ptrdiff_t>(word.size());
    const bool joined_before = is_latin(*from) && from != text.begin() && is_latin(*(from - 1));
    const bool joined_after = is_latin(*(end - 1)) && end != text.end() && is_latin(*end);
    if (!joined_before && !joined_after) return true;
  }
}

}  // namespace

base::Result<CategoryWords> CategoryWords::load(const rules::RuleSet& rules) {
  CategoryWords out;
  if (rules.has(kSignals)) {
    const auto table = rules::RuleTable<3>::open(rules, kSignals, {"id", "kinds", "words"});
    if (!table.ok()) return table.error();
    for (std::size_t row = 0; row < table->rows(); ++row) {
      const auto kinds = rules::split_list(table->cell(row, 1));
      if (std::find(kinds.begin(), kinds.end(), "text") == kinds.end()) continue;
      for (const std::string_view word : rules::split_list(table->cell(row, 2))) {
        if (const base::Result<bool> added = out.patterns_.add(word); !added.ok()) {
          return base::Error{added.error().what, table->place(row), {}};
        }
        out.words_.push_back({std::string(table->cell(row, 0)), std::string(word)});
      }
    }
  }
  out.patterns_.build();
  if (rules.has(kOwners)) {
    const auto table = rules::RuleTable<2>::open(rules, kOwners, {"prefix", "owner"});
    if (!table.ok()) return table.error();
    for (std::size_t row = 0; row < table->rows(); ++row) {
      out.owners_.emplace(table->cell(row, 0), table->cell(row, 1));
    }
  }
  return out;
}

std::vector<std::size_t> CategoryWords::match(std::string_view text) const {
  if (words_.empty() || !is_short(text)) return {};
  std::vector<std::size_t> found = patterns_.candidates(text);
  std::erase_if(found, [&](std::size_t n) { return !stands_in(text, words_[n].word); });
  return found;
}

std::string_view CategoryWords::owner_of_resource(std::string_view name) const {
  // The longest beginning that is known sorts last among those at or before the name.
  for (auto at = owners_.upper_bound(std::string(name)); at != owners_.begin();) {
    --at;
    if (name.starts_with(at->first)) return at->second;
    if (at->first.front() != (name.empty() ? '\0' : name.front())) break;
  }
  return "unknown";
}

bool is_short_han_text(std::string_view text) {
  constexpr unsigned char kHan = 0xe3;  // UTF-8 of U+3400 and later begins so
  return text.size() <= kMaxBytes &&
         std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= kHan; }) &&
         is_short(text);
}

void WordTally::note(std::string_view text, std::string_view place, std::string_view owner,
                     const std::function<facts::RowId()>& origin) {
  const std::vector<std::size_t> found = words_.match(text);
  if (found.empty()) return;
  std::string key(place);
  ((key += '\n') += owner) += '\n';
  if (!seen_.insert(key + std::string(text)).second) return;
  facts::RowId where = 0;
  std::string_view last;
  for (const std::size_t number : found) {
    const CategoryWord& word = words_.words()[number];
    if (word.signal == last) continue;  // synonyms in one text; they follow one another
    last = word.signal;
    Row& row = rows_[{word.signal, std::string(place), std::string(owner)}];
    if (row.texts++ > 0) continue;
    if (where == 0) where = origin();
    row.word = word.word;
    row.text = text;
    row.origin = where;
  }
}

std::vector<facts::TextWordRow> WordTally::rows() const {
  std::vector<facts::TextWordRow> facts;
  for (const auto& [key, row] : rows_) {
    facts::TextWordRow fact;
    fact.signal = std::get<0>(key);
    fact.word = row.word;
    fact.text = row.text;
    fact.place = std::get<1>(key);
    fact.owner = std::get<2>(key);
    fact.texts = row.texts;
    fact.origin = row.origin;
    facts.push_back(std::move(fact));
  }
  return facts;
}

void WordTally::write(facts::FactWriter& facts) const {
  for (const facts::TextWordRow& row : rows()) facts.add(row);
}

}  // namespace hegui::program
