// Goals: what users must be able to come to, and how an operation or a screen is known to lead
// there (catalog/ui_goals.tsv).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ui/text_topics.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::ui {

enum class Goal : std::uint8_t { policy, cancel_account, withdraw, personalised_off, complaint };
inline constexpr std::size_t kGoals = 5;
std::string_view goal_name(Goal goal);

struct GoalSigns {
  TopicMask words;                   // of what is pressed
  TopicMask switch_words;            // of a switch that is turned
  std::vector<std::string> address;  // words in a web page's address, small letters
  std::vector<std::string> actions;  // of an intent to another app
};

using Goals = std::array<GoalSigns, kGoals>;

// What is wrong with such a row of the table; "" if nothing is.
std::string fault_of_goal(std::string_view goal, std::string_view by);

// Errors: a table that cannot be read, an unknown goal or sign.
base::Result<Goals> load_goals(const rules::RuleSet& rules, const TextTopics& topics);

}  // namespace hegui::ui
