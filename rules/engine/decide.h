// From a rule's rows to a verdict: what clears what, how far the app alone can carry a verdict, and
// what a person's review changes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/engine/run_rule.h"

namespace hegui::rules {

// The highest verdict that facts read from the app and its policy can carry (items.tsv,
// cap_from_app_alone).
enum class Cap { insufficient, manual, suspected, violation };
std::optional<Cap> cap_of(std::string_view code);

struct Review {
  std::optional<std::string> finding;  // nullopt = the item as a whole
  std::string decision;                // confirm, reject, decide
  std::optional<Verdict> verdict;      // with decide
  std::string who;
  std::string time;
  std::string reason;
};

// Order of precedence: judge.h. `reviews` are this item's, in the order they were written: of two
// about the same thing the later one counts.
ItemVerdict decide(std::string item, RuleRows rows, Cap cap, const std::vector<Review>& reviews);

// The verdict of a rule that could not run.
ItemVerdict rule_failed(std::string item, const base::Error& error);

}  // namespace hegui::rules
