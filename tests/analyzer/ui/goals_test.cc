// Goals and topics: tables that say what an operation leads to.
#include "analyzer/ui/goals.h"

#include <gmock/gmock.h>

#include "analyzer/ui/check_tables.h"
#include "tests/support/other_rules.h"

namespace hegui::ui {
namespace {

using test::OtherRules;

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

program::Phrases phrases() {
  return program::Phrases::load(rules::RuleSet::built_in(), "ui|string|res|url").value();
}

TEST(TextTopics, AreThoseOfTheirPhrases) {
  const program::Phrases all = phrases();
  TextTopics topics(all);
  EXPECT_TRUE(topics.is("隐私政策", topics.policy));
  EXPECT_TRUE(topics.is("Privacy Policy", topics.policy));
  EXPECT_TRUE(topics.is("隐 私 政 策", topics.policy));  // spaces do not count
  EXPECT_TRUE(topics.is("隐私政策", topics.policy));     // as kept
  EXPECT_FALSE(topics.is("设置", topics.policy));
  EXPECT_FALSE(topics.is("", topics.policy));
  EXPECT_TRUE(topics.is("同意", topics.agree));
  EXPECT_TRUE(topics.is("不同意", topics.refuse));
  EXPECT_FALSE(topics.is("不同意", topics.agree));
  EXPECT_TRUE(topics.is("我知道了", topics.vague_answer));
  EXPECT_TRUE(topics.is("登录", topics.sign_in));
  EXPECT_TRUE(topics.is("请输入密码", topics.sign_in_field));
  EXPECT_TRUE(topics.is("我已阅读并同意《隐私政策》", topics.tick));
}

TEST(TextTopics, TopicsThatNoPhraseHasAreLeftOut) {
  const program::Phrases all = phrases();
  TextTopics topics(all);
  EXPECT_TRUE(topics.mask({"no_such_topic"}).none());
  EXPECT_EQ(topics.mask({"cancel_account", "no_such_topic"}).count(), 1u);
  EXPECT_FALSE(topics.is("注销账号", topics.mask({})));
  EXPECT_TRUE(topics.is("注销账号", topics.mask({"cancel_account"})));
}

TEST(Goals, HaveTheSignsOfTheTable) {
  const program::Phrases all = phrases();
  TextTopics topics(all);
  const auto goals = load_goals(rules::RuleSet::built_in(), topics);
  ASSERT_TRUE(goals.ok()) << goals.error().message();
  for (std::size_t i = 0; i < kGoals; ++i) {
    EXPECT_TRUE((*goals)[i].words.any()) << goal_name(static_cast<Goal>(i));
  }
  const GoalSigns& policy = (*goals)[static_cast<std::size_t>(Goal::policy)];
  EXPECT_THAT(policy.address, Contains("privacy"));
  EXPECT_TRUE(topics.is("隐私政策", policy.words));
  EXPECT_TRUE((*goals)[static_cast<std::size_t>(Goal::personalised_off)].switch_words.any());
  EXPECT_THAT((*goals)[static_cast<std::size_t>(Goal::withdraw)].actions, SizeIs(1));
}

TEST(Goals, UnknownGoalsAndSignsAreErrors) {
  const program::Phrases all = phrases();
  TextTopics topics(all);
  const auto error = [&](const std::string& row) -> std::string {
    OtherRules other;
    other.append("catalog/ui_goals.tsv", row);
    const rules::RuleSet rules = other.rules();
    const auto goals = load_goals(rules, topics);
    return goals.ok() ? "" : goals.error().message();
  };
  EXPECT_EQ(error("policy\twords\tpolicy_title\tx"), "");
  EXPECT_THAT(error("wealth\twords\tpolicy_title\tx"), HasSubstr("no such goal \"wealth\""));
  EXPECT_THAT(error("wealth\twords\tpolicy_title\tx"), HasSubstr("catalog/ui_goals.tsv, line "));
  EXPECT_THAT(error("policy\tsmell\tpolicy_title\tx"), HasSubstr("no such sign of a goal"));
  OtherRules other;
  other.write("catalog/ui_goals.tsv", "goal\tby\n");
  EXPECT_FALSE(load_goals(other.rules(), topics).ok());
}

// --- What `hegui rules check` says ---

std::vector<std::string> complaints(const std::string& table, const std::string& row) {
  OtherRules other;
  other.append("catalog/" + table, row);
  return check_ui_tables(other.rules());
}

TEST(CheckUiTables, TheBuiltInTablesAreSound) {
  EXPECT_THAT(check_ui_tables(rules::RuleSet::built_in()), IsEmpty());
}

TEST(CheckUiTables, FindsMistakesInCalls) {
  const auto calls = [](const std::string& row) { return complaints("ui_calls.tsv", row); };
  EXPECT_THAT(calls("La/B;\tc\t(I)V\tput\ttext\t0\tx"), IsEmpty());
  EXPECT_THAT(calls("La/B;\tc\t\tput\t.itemView:Landroid/view/View;\t0\tx"), IsEmpty());
  EXPECT_THAT(calls("La/B;\tc\t\tfly\t\t0\tx"), ElementsAre(HasSubstr("no such verb \"fly\"")));
  EXPECT_THAT(calls("La/B;\tc\t\tfly\t\t0\tx"), ElementsAre(HasSubstr("ui_calls.tsv, line ")));
  EXPECT_THAT(calls("La/B;\tc\t\tfind\t\tx\tx"), ElementsAre(HasSubstr("no list of arguments")));
  EXPECT_THAT(calls("La/B;\tc\t\tfind\t\t0,\tx"), ElementsAre(HasSubstr("no list of arguments")));
  EXPECT_THAT(calls("La/B;\tc\t\tspan\t\t0,1,2,3\tx"),
              ElementsAre(HasSubstr("no list of arguments")));
  EXPECT_THAT(calls("La/B;\tc\t\tfind\t\t\tx"), ElementsAre(HasSubstr("too few or too many")));
  EXPECT_THAT(calls("La/B;\tc\t\tfinish\t\t0\tx"), ElementsAre(HasSubstr("too few or too many")));
  EXPECT_THAT(calls("La/B;\tc\t\tput\tcolour\t0\tx"), ElementsAre(HasSubstr("\"colour\"")));
  EXPECT_THAT(calls("La/B;\tc\t\tput\t\t0\tx"), ElementsAre(HasSubstr("no detail of put")));
  EXPECT_THAT(calls("La/B;\tc\t\tlisten\tsmell\t0\tx"), ElementsAre(HasSubstr("\"smell\"")));
  EXPECT_THAT(calls("La/B;\tc\t\tbutton\t-4\t0,1\tx"), ElementsAre(HasSubstr("\"-4\"")));
  EXPECT_THAT(calls("a.B\tc\t\tfinish\t\t\tx"), ElementsAre(HasSubstr("no class: \"a.B\"")));
  EXPECT_THAT(calls("La/B;\t\t\tfinish\t\t\tx"), ElementsAre(HasSubstr("no member")));
  EXPECT_THAT(calls("La/B;\tc\tI\tfinish\t\t\tx"), ElementsAre(HasSubstr("no descriptor")));
  EXPECT_THAT(calls("La/B;\tc\t\tfinish\t\t\t"), ElementsAre(HasSubstr("no source")));
  EXPECT_THAT(calls("Landroid/app/Activity;\tfinish\t\tfinish\t\t\tx"),
              ElementsAre(HasSubstr("the same row again")));
}

TEST(CheckUiTables, FindsMistakesInGoals) {
  const auto goals = [](const std::string& row) { return complaints("ui_goals.tsv", row); };
  EXPECT_THAT(goals("policy\twords\tpolicy_title\tx"), IsEmpty());
  EXPECT_THAT(goals("wealth\twords\tpolicy_title\tx"),
              ElementsAre(HasSubstr("no such goal \"wealth\"")));
  EXPECT_THAT(goals("policy\tsmell\tpolicy_title\tx"), ElementsAre(HasSubstr("\"smell\"")));
  EXPECT_THAT(goals("policy\twords\tpolicy_titel\tx"), ElementsAre(HasSubstr("\"policy_titel\"")));
  EXPECT_THAT(goals("policy\taddress\tsecrecy\tx"), ElementsAre(HasSubstr("\"secrecy\"")));
  EXPECT_THAT(goals("policy\taction\t\tx"), ElementsAre(HasSubstr("no action")));
  EXPECT_THAT(goals("policy\twords\tpolicy_title\t"), ElementsAre(HasSubstr("no source")));
}

}  // namespace
}  // namespace hegui::ui
