// What a pattern needs, and that a text without it cannot match.
#include "analyzer/program/needed_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::program {
namespace {

using testing::IsEmpty;
using testing::Optional;
using testing::UnorderedElementsAre;
using testing::UnorderedElementsAreArray;

TEST(NeededWords, ReadLiteralsAndAlternatives) {
  EXPECT_THAT(needed_words("验证码"), Optional(UnorderedElementsAre("验证码")));
  EXPECT_THAT(
      needed_words("(隐私|个人信息)(的)?政策"),
      Optional(UnorderedElementsAre("隐私政策", "隐私的政策", "个人信息政策", "个人信息的政策")));
  EXPECT_THAT(needed_words("剪[切贴]板"), Optional(UnorderedElementsAre("剪切板", "剪贴板")));
  EXPECT_THAT(needed_words("^(好的?|确定)$"), Optional(UnorderedElementsAre("好", "好的", "确定")));
}

TEST(NeededWords, TakeTheLongestOfWhatStandsInARow) {
  EXPECT_THAT(needed_words("(删|改).{0,12}(个人信息|个人资料)"),
              Optional(UnorderedElementsAre("个人信息", "个人资料")));
  EXPECT_THAT(needed_words(R"(\d+个?(工作日|自然日)[^。]*内)"),
              Optional(UnorderedElementsAre("工作日", "自然日", "个工作日", "个自然日")));
  EXPECT_THAT(needed_words("[Xx]{3,}公"), Optional(UnorderedElementsAre("xxx")));
}

TEST(NeededWords, FoldAsciiCase) {
  EXPECT_THAT(needed_words(R"((?i)\bPrivacy[ _-]?policy)"),
              Optional(UnorderedElementsAre("privacypolicy", "privacy policy", "privacy_policy",
                                            "privacy-policy")));
  EXPECT_THAT(needed_words("((?i)cookie|令牌)是什么"),
              Optional(UnorderedElementsAre("cookie是什么", "令牌是什么")));
  EXPECT_THAT(needed_words("(?i)ÉTAT"), Optional(UnorderedElementsAre("tat")));
}

TEST(NeededWords, KnowNothingOfWhatMayBeAnything) {
  for (const char* pattern : {"", "a*", "[a-z]+", "(隐私|.)政?", "[^。]{2}", "SN|ID", "(政策)?",
                              "(政策){0,3}", R"(\w+@\w+)", "政策|"}) {
    EXPECT_THAT(needed_words(pattern), Optional(IsEmpty())) << pattern;
  }
}

TEST(NeededWords, LeaveTheRestToRe2) {
  for (const char* pattern :
       {"(",       "a)",          "[",           "[]a]",  "[z-a]",       "*a",           "a**",
        "a{2}{3}", "a{3,2}",      "a{1001}",     "a{,3}", R"(\)",        R"(\q)",        R"(\pL)",
        R"(\x41)", "[[:alpha:]]", "(?P<name>a)", "(?s).", "[\\x{d800}]", "(a{100}){100}"}) {
    EXPECT_EQ(needed_words(pattern), std::nullopt) << pattern;
  }
  EXPECT_EQ(needed_words(std::string(100, '(') + std::string(100, ')')), std::nullopt);
}

TEST(NeededWords, StayFew) {
  std::string all;
  for (int i = 0; i < 300; ++i) all += (i == 0 ? "" : "|") + std::to_string(1000 + i);
  EXPECT_THAT(needed_words(all), Optional(IsEmpty()));
  // Sets that would multiply are not spelt out together.
  EXPECT_THAT(needed_words("(abc|abd|abe|abf|abg|abh|abi|abj|abk)(1|2|3|4|5|6|7|8)x"),
              Optional(UnorderedElementsAreArray(
                  {"abc", "abd", "abe", "abf", "abg", "abh", "abi", "abj", "abk"})));
}

}  // namespace
}  // namespace hegui::program
