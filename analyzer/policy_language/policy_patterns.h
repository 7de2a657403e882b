// PolicyPatterns: where the patterns of policy_patterns.tsv stand in a sentence.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/program/pattern_set.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

class PolicyPatterns {
 public:
  // What a pattern is for: column `use` of the table.
  enum class Use : std::uint8_t {
    right,
    right_in_part,  // in a part about rights only
    right_trap,
    way,
    condition,
    deadline_about,
    deadline_verb,
    deadline_trap,
    soon_trap,
    soon,
    contact,
    trait_trap,
    trait,
    update_in_part,  // in a part about changes of the policy only
    vague,
    purpose,         // the group is what for something is done
    purpose_behind,  // of what the sentence before it says
    trigger,         // the group is when something is done
  };
  struct Match {
    Use use = Use::right;
    std::string_view key;   // of the table; lives as long as this object
    std::size_t start = 0;  // bytes of the sentence
    std::size_t stop = 0;
    std::string_view value;  // what the pattern's group caught; else the whole match
  };

  static base::Result<PolicyPatterns> load(const rules::RuleSet& rules);

  // Those of the given uses in the order of the table, then by start. Matches of one pattern do not
  // overlap.
  std::vector<Match> find(std::string_view sentence, std::initializer_list<Use> uses) const;

 private:
  struct Row {
    Use use;
    std::string key;
  };
  std::vector<Row> rows_;
  program::PatternSet patterns_{program::PatternSet::Machine::native};
};

}  // namespace hegui::policy
