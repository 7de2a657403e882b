// The words of the catalogs that policies use: data types (pi.tsv), third parties (sdks.tsv) and,
// for those who read sentences, what surrounds them (policy_cues.tsv).
#pragma once

#include <string>
#include <vector>

#include "analyzer/policy_language/word_finder.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

// What a word does in a sentence: column `role` of policy_cues.tsv, where each is explained.
enum class Role : std::uint8_t {
  none,
  app,
  user,
  third,
  collect,
  use,
  share,
  other,
  pass,
  not_,
  adverb,
  unless,
  purpose,
  list,
  required,
  optional,
  no_information,
  say_nothing,
  advice,
  lapsed,
  decline,
};

struct Term {
  enum class Kind : std::uint8_t { pi, sdk, cue };
  Kind kind = Kind::pi;
  std::string subject;  // pi code or sdk id; "" of a cue
  // The word is too common to name a third party outside a list of them (short_aliases).
  bool only_in_lists = false;
  // Of a cue:
  Role role = Role::none;
  Role as_user = Role::none;  // where the user does it
  // Where it governs what stands before it in its clause: "您的手机号会被收集"; none: it does not.
  Role behind = Role::none;
};

class Vocabulary {
 public:
  // Data types and third parties.
  static base::Result<Vocabulary> load(const rules::RuleSet& rules);
  // And cues. Of two words that overlap the longer one counts, whatever it is.
  static base::Result<Vocabulary> load_with_cues(const rules::RuleSet& rules);

  const WordFinder& finder() const { return finder_; }
  // What a found word can mean; never empty.
  const std::vector<Term>& terms(std::uint32_t word) const { return terms_[word]; }

 private:
  static base::Result<Vocabulary> load(const rules::RuleSet& rules, bool with_cues);
  base::Result<bool> load_pi(const rules::RuleSet& rules);
  base::Result<bool> load_sdks(const rules::RuleSet& rules);
  base::Result<bool> load_cues(const rules::RuleSet& rules);
  void add(std::string_view words, const Term& term);

  WordFinder finder_;
  std::vector<std::vector<Term>> terms_;  // by word
};

}  // namespace hegui::policy
