// Words that tell what kind of app it is, in short texts that users see: signals of the kind `text`
// in catalog/category_signals.tsv (rules/catalog/README.md).
//
// CategoryWords knows the words; a WordTally collects those that one pass meets and writes them as
// facts text_word, one row for each signal, place and owner. What they say of the app is not
// decided here.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/pattern_set.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

struct CategoryWord {
  std::string signal;  // id in category_signals.tsv
  std::string word;    // ASCII in lower case
};

class CategoryWords {
 public:
  // Nothing is known where the rule set has no such table. Errors: a table that cannot be read.
  static base::Result<CategoryWords> load(const rules::RuleSet& rules);

  // Positions in words() of all that stand in the text, ascending. Han words count anywhere, Latin
  // ones as whole words in either case. Texts that are longer than a title, a label or a short
  // sentence have none. Linear in the text.
  std::vector<std::size_t> match(std::string_view text) const;
  const std::vector<CategoryWord>& words() const { return words_; }

  // Whose string resource it is, by the beginning of its name (catalog/library_strings.tsv):
  // "sdk:ID" or "library:ID"; else "unknown", since a merged table does not say.
  std::string_view owner_of_resource(std::string_view name) const;

 private:
  std::vector<CategoryWord> words_;
  PatternSet patterns_;                        // by position in words_
  std::map<std::string, std::string> owners_;  // by beginning of a resource's name
};

// Has a Han character, and is short: texts in code count only then, since most are identifiers.
bool is_short_han_text(std::string_view text);

// Borrows `words`. One for each pass; not for several threads at once.
class WordTally {
 public:
  explicit WordTally(const CategoryWords& words) : words_(words) {}

  // `origin` is asked where a row needs one: the first place of each.
  void note(std::string_view text, std::string_view place, std::string_view owner,
            const std::function<facts::RowId()>& origin);
  // In a fixed order.
  std::vector<facts::TextWordRow> rows() const;
  void write(facts::FactWriter& facts) const;  // these rows; call once, at the end

 private:
  struct Row {
    std::string word;
    std::string text;
    std::int64_t texts = 0;
    facts::RowId origin = 0;
  };
  using Key = std::tuple<std::string, std::string, std::string>;  // signal, place, owner

  const CategoryWords& words_;
  std::map<Key, Row> rows_;
  std::unordered_set<std::string> seen_;  // place, owner and text: equal ones count once
};

}  // namespace hegui::program
