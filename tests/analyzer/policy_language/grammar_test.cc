#include "analyzer/policy_language/grammar.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

namespace hegui::policy {
namespace {

TEST(Grammar, TheTableHasEveryPatternAndEachCompiles) {
  const auto grammar = Grammar::load(rules::RuleSet::built_in());
  ASSERT_TRUE(grammar.ok()) << grammar.error().message();
  for (int name = 0; name <= static_cast<int>(Grammar::Name::not_company); ++name) {
    EXPECT_TRUE((*grammar)[static_cast<Grammar::Name>(name)].ok()) << name;
  }
}

TEST(Grammar, NamesStandAtTheirPatterns) {
  const auto grammar = Grammar::load(rules::RuleSet::built_in());
  ASSERT_TRUE(grammar.ok()) << grammar.error().message();
  using Name = Grammar::Name;
  EXPECT_TRUE(grammar->finds(Name::third_party_part, "四、第三方SDK目录"));
  EXPECT_TRUE(grammar->finds(Name::but_for, "除另行说明外"));
  EXPECT_FALSE(grammar->finds(Name::but_for, "外部除尘"));
  EXPECT_TRUE(grammar->finds(Name::object_of, "我们会向相关"));
  EXPECT_FALSE(grammar->finds(Name::object_of, "我们的相关"));
  EXPECT_TRUE(grammar->finds(Name::company, "甲乙有限公司"));
}

}  // namespace
}  // namespace hegui::policy
