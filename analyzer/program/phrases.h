// Phrases: the patterns of catalog/phrases.tsv, for texts in dex strings, resources and layouts.
//
// Matching ignores white space (it is taken out first), as the phrases are written. Texts without a
// Han character and without a trigger word ("privacy", "cookie" ...) are dismissed before RE2 sees
// them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/fact_tables.h"
#include "analyzer/program/category_words.h"
#include "analyzer/program/pattern_set.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

struct Phrase {
  std::string id;
  std::string topic;
  std::string pattern;
  std::string places;  // "|"-separated: ui, policy, string, ...
};

class Phrases {
 public:
  // Only phrases whose `places` contain one of `places` ("ui|string").
  static base::Result<Phrases> load(const rules::RuleSet& rules, std::string_view places);

  // Positions in phrases() of all that match, ascending.
  std::vector<std::size_t> match(std::string_view text) const;
  // Could match() find anything? Cheap.
  static bool worth_matching(std::string_view text);
  const std::vector<Phrase>& phrases() const { return phrases_; }
  // What else is looked for in the same texts.
  const CategoryWords& category_words() const { return category_words_; }

 private:
  Phrases() = default;
  std::vector<Phrase> phrases_;
  PatternSet patterns_;  // by position in phrases_
  CategoryWords category_words_;
};

// The row that says that `phrase` was met in `text`.
facts::PhraseHitRow phrase_hit(const Phrase& phrase, std::string_view text, std::string_view place,
                               std::string_view owner, facts::RowId origin);

// zh-Hans, zh-Hant, en or other: by the share of Han characters, of forms that only traditional
// Chinese has, and of the commonest English words (a short text in Latin letters is en).
std::string_view language_of(std::string_view text);

bool is_han(char32_t c);
// Characters written otherwise in Simplified Chinese.
bool is_traditional_only(char32_t c);

}  // namespace hegui::program
