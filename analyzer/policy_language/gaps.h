// What is wrong with a policy by its text alone: things it should say and does not, and statements
// that contradict each other. (VagueWording is part of the reading itself.)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/policy_language/reading.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

// A row of rules/catalog/policy_expected.tsv.
struct Expectation {
  std::string asked;    // "right:cancel"; alternatives of one sort: "trait:updated|effective"
  std::string only_if;  // a trait without which nothing is expected; "" = always
  std::vector<std::string> items;  // items of the law to which it matters
  std::string zh, en;              // what should be said, as a noun phrase
};

class Expectations {
 public:
  // Errors: the table cannot be read, or a row asks for something that no reading has.
  static base::Result<Expectations> load(const rules::RuleSet& rules);

  // In the order of the table. Pointers into this object.
  std::vector<const Expectation*> missing_in(const Reading& reading) const;

 private:
  std::vector<Expectation> rows_;
};

// Positions in Reading::statements: the app says that it does not collect it, and that it does.
struct Contradiction {
  std::size_t denied = 0;
  std::size_t collected = 0;
};

// One for each kind of information, by the first statement of either sort.
std::vector<Contradiction> contradictions_in(const Reading& reading);

}  // namespace hegui::policy
