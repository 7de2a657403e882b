#include "analyzer/policy_language/simplified.h"

#include <fmt/format.h>
#include <unicode/utrans.h>

#include <memory>
#include <unordered_map>

#include "analyzer/program/phrases.h"
#include "apk/base/unicode.h"
#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

struct Closer {
  void operator()(UTransliterator* table) const { utrans_close(table); }
};

// The form of one Han character of the basic plane; itself where there is no other.
char32_t simple_form(const UTransliterator* table, char32_t c) {
  UChar text[8] = {static_cast<UChar>(c)};
  int32_t length = 1;
  int32_t limit = 1;
  UErrorCode status = U_ZERO_ERROR;
  utrans_transUChars(table, text, &length, 8, 0, &limit, &status);
  const bool one = U_SUCCESS(status) && length == 1 && program::is_han(text[0]);
  return one ? text[0] : c;
}

}  // namespace

std::string simplified(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  constexpr UChar kName[] = u"Traditional-Simplified";
  const std::unique_ptr<UTransliterator, Closer> table(
      utrans_openU(kName, -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status));
  if (U_FAILURE(status)) return std::string(text);
  std::unordered_map<char32_t, char32_t> known;
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = base::next_code_point(text, at);
    // Below U+10000 every Han character has three bytes: lengths stay.
    if (!program::is_han(c) || c > 0xffff) {
      out.append(text, from, at - from);
      continue;
    }
    const auto [found, fresh] = known.try_emplace(c, c);
    if (fresh) found->second = simple_form(table.get(), c);
    base::append_utf8(out, found->second);
  }
  return out;
}

base::Result<RegionalWords> RegionalWords::load(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/policy_variants.tsv";
  const auto table = rules::RuleTable<2>::open(rules, kFile, {"word", "mainland"});
  if (!table.ok()) return table.error();
  RegionalWords out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view word = table->cell(row, 0);
    const std::string_view mainland = table->cell(row, 1);
    if (word.size() != mainland.size()) {
      return base::Error{
          fmt::format("{} and {} are not of one length", word, mainland), table->place(row), {}};
    }
    const std::uint32_t number = out.finder_.add(word);
    if (number >= out.words_.size()) out.words_.resize(number + 1);
    out.words_[number] = mainland;
  }
  out.finder_.build();
  return out;
}

std::string RegionalWords::in_mainland_words(std::string text) const {
  std::size_t byte = 0;
  std::size_t point = 0;
  for (const FoundWord& found : finder_.find(text)) {
    for (; point < found.start; ++point) base::next_code_point(text, byte);
    const std::string& word = words_[found.word];
    // White space inside a word of the text: it is left as it is.
    if (base::code_point_count(word) == found.stop - found.start) {
      text.replace(byte, word.size(), word);
    }
  }
  return text;
}

}  // namespace hegui::policy
