#include "rules/engine/parameters.h"

#include <gtest/gtest.h>

namespace hegui::rules {
namespace {

TEST(Parameters, ReadsNumbersAndRefusesTheRest) {
  const auto parameters = Parameters::load(RuleSet::built_in());
  ASSERT_TRUE(parameters.ok()) << parameters.error().message();
  EXPECT_EQ(parameters->number("working_days_max").value(), 15);
  EXPECT_EQ(parameters->number("packed_missing_share").value(), 0.5);
  EXPECT_FALSE(parameters->number("rules_date").ok());
  EXPECT_FALSE(parameters->number("no_such_key").ok());
}

}  // namespace
}  // namespace hegui::rules
