// Traditional to simplified characters, one for one, so that positions stay.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/policy_language/word_finder.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

// Every character is replaced by its simplified form (ICU's Traditional-Simplified table) where
// that is one character of the same length in UTF-8; all others stay. The result has the same
// bytes' and characters' positions as `text`, which is valid UTF-8.
std::string simplified(std::string_view text);

// Words that Taiwan and Hong Kong have other words for (policy_variants.tsv), in a simplified text.
class RegionalWords {
 public:
  // Error: the table cannot be read, or a pair is not of one length.
  static base::Result<RegionalWords> load(const rules::RuleSet& rules);
  // Every such word is replaced by that of the mainland; positions stay.
  std::string in_mainland_words(std::string text) const;

 private:
  WordFinder finder_;
  std::vector<std::string> words_;  // by number of the finder
};

}  // namespace hegui::policy
