#include "analyzer/sdk/version_value.h"

#include <gtest/gtest.h>

#include <vector>

namespace hegui::sdk {
namespace {

ReadVersion read(std::string value, VersionSays says = VersionSays::sdk) {
  ReadVersion out;
  out.value = std::move(value);
  out.says = says;
  return out;
}

TEST(SaysSame, ComparesPartByPart) {
  EXPECT_TRUE(says_same("4.8.1", "4.8.1"));
  EXPECT_TRUE(says_same("4.8.1.2", "4.8.1")) << "says more";
  EXPECT_FALSE(says_same("4.8.1", "4.8.1.2")) << "says less";
  EXPECT_FALSE(says_same("4.8.10", "4.8.1")) << "another number with the same beginning";
  EXPECT_TRUE(says_same("v3.0", "3")) << "zeros at the end say nothing";
  EXPECT_TRUE(says_same("15.06.5", "15.6.5"));
  EXPECT_TRUE(says_same("6_0_1-C", "6.0.1-C"));
  EXPECT_TRUE(says_same("3.5.18.lite", "3.5.18"));
  EXPECT_FALSE(says_same("", "1"));
}

TEST(DecideVersion, OnePlace) {
  const DecidedVersion decided = decide_version(std::vector{read("2.1.3")});
  EXPECT_EQ(decided.version, "2.1.3");
  EXPECT_EQ(decided.basis, VersionBasis::one);
}

TEST(DecideVersion, PlacesThatAgreeGiveTheOneThatSaysMost) {
  const DecidedVersion decided =
      decide_version(std::vector{read("9.2"), read("9.2.0.7"), read("v9.2")});
  EXPECT_EQ(decided.version, "9.2.0.7");
  EXPECT_EQ(decided.basis, VersionBasis::several);
}

TEST(DecideVersion, PlacesThatDoNotAgreeGiveNone) {
  const DecidedVersion decided =
      decide_version(std::vector{read("3.3.8.lite"), read("3.5.0.lite")});
  EXPECT_FALSE(decided.version);
  EXPECT_EQ(decided.basis, VersionBasis::differing);
  // Each says more than 3 does, and not the same.
  EXPECT_EQ(decide_version(std::vector{read("3"), read("3.1"), read("3.2")}).basis,
            VersionBasis::differing);
}

TEST(DecideVersion, WhatIsBesideTheSdkDecidesNothing) {
  const DecidedVersion decided = decide_version(
      std::vector{read("12451000", VersionSays::near), read("1.3.0", VersionSays::part)});
  EXPECT_FALSE(decided.version);
  EXPECT_EQ(decided.basis, VersionBasis::beside);
  EXPECT_EQ(decide_version({}).basis, VersionBasis::unread);
}

}  // namespace
}  // namespace hegui::sdk
