// The words of the catalogs that policies use: data types (pi.tsv) and third parties (sdks.tsv).
#pragma once

#include <string>
#include <vector>

#include "analyzer/policy/word_finder.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

struct Term {
  enum class Kind : std::uint8_t { pi, sdk };
  Kind kind = Kind::pi;
  std::string subject;  // pi code or sdk id
  // The word is too common to name a third party outside a list of them (short_aliases).
  bool only_in_lists = false;
};

class Vocabulary {
 public:
  static base::Result<Vocabulary> load(const rules::RuleSet& rules);

  const WordFinder& finder() const { return finder_; }
  // What a found word can mean; never empty.
  const std::vector<Term>& terms(std::uint32_t word) const { return terms_[word]; }

 private:
  base::Result<bool> load_pi(const rules::RuleSet& rules);
  base::Result<bool> load_sdks(const rules::RuleSet& rules);
  void add(std::string_view words, const Term& term);

  WordFinder finder_;
  std::vector<std::vector<Term>> terms_;  // by word
};

}  // namespace hegui::policy
