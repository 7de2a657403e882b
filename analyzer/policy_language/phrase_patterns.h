// PhrasePatterns: where the phrases of phrases.tsv stand in a text, line by line.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/program/pattern_set.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

struct PhraseMatch {
  std::size_t phrase = 0;  // position in phrases()
  std::size_t start = 0;   // bytes of the line
  std::size_t stop = 0;
};

class PhrasePatterns {
 public:
  struct Phrase {
    std::string id;
    std::string topic;
  };
  // Rows for which `wanted(topic, places)` holds. Machine: native where whole policies are read,
  // automaton in a locked-in worker. Errors: the table, or a pattern, cannot be read.
  using Machine = program::PatternSet::Machine;
  using Wanted = std::function<bool(std::string_view topic, std::string_view places)>;
  static base::Result<PhrasePatterns> load(const rules::RuleSet& rules, Machine machine,
                                           const Wanted& wanted);

  const std::vector<Phrase>& phrases() const { return phrases_; }
  // Every match in one line of a condensed text, by phrase, then start. Matches of one phrase do
  // not overlap.
  std::vector<PhraseMatch> find(std::string_view line) const;

 private:
  explicit PhrasePatterns(Machine machine) : patterns_(machine) {}
  std::vector<Phrase> phrases_;
  program::PatternSet patterns_;  // by position in phrases_
};

bool has_place(std::string_view places, std::string_view place);  // "ui|policy" has "policy"

}  // namespace hegui::policy
