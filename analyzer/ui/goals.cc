#include "analyzer/ui/goals.h"

#include <algorithm>

#include "rules/engine/rule_table.h"

namespace hegui::ui {
namespace {

constexpr std::string_view kGoalNames[] = {"policy", "cancel_account", "withdraw",
                                           "personalised_off", "complaint"};

constexpr std::string_view kSigns[] = {"words", "switch_words", "address", "action"};

base::Result<bool> add_address_words(const rules::RuleSet& rules, std::string_view kind,
                                     std::vector<std::string>& out) {
  const auto table =
      rules::RuleTable<3>::open(rules, "catalog/policy_links.tsv", {"use", "kind", "word"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 0) == "address" && table->cell(row, 1) == kind) {
      out.emplace_back(table->cell(row, 2));
    }
  }
  return true;
}

}  // namespace

std::string_view goal_name(Goal goal) { return kGoalNames[static_cast<std::size_t>(goal)]; }

std::string fault_of_goal(std::string_view goal, std::string_view by) {
  const auto known = [](const auto& names, std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
  };
  if (!known(kGoalNames, goal)) return "no such goal \"" + std::string(goal) + "\"";
  if (!known(kSigns, by)) return "no such sign of a goal \"" + std::string(by) + "\"";
  return {};
}

base::Result<Goals> load_goals(const rules::RuleSet& rules, const TextTopics& topics) {
  const auto table =
      rules::RuleTable<3>::open(rules, "catalog/ui_goals.tsv", {"goal", "by", "value"});
  if (!table.ok()) return table.error();
  Goals out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string fault = fault_of_goal(table->cell(row, 0), table->cell(row, 1));
    if (!fault.empty()) return base::Error{fault, table->place(row), {}};
    const auto* const goal =
        std::find(std::begin(kGoalNames), std::end(kGoalNames), table->cell(row, 0));
    GoalSigns& signs = out[static_cast<std::size_t>(goal - std::begin(kGoalNames))];
    const std::string_view by = table->cell(row, 1), value = table->cell(row, 2);
    if (by == "words") {
      signs.words |= topics.mask({value});
    } else if (by == "switch_words") {
      signs.switch_words |= topics.mask({value});
    } else if (by == "address") {
      const auto added = add_address_words(rules, value, signs.address);
      if (!added.ok()) return added.error();
    } else {
      signs.actions.emplace_back(value);
    }
  }
  return out;
}

}  // namespace hegui::ui
