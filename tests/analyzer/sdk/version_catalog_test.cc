#include "analyzer/sdk/version_catalog.h"

#include <gtest/gtest.h>

namespace hegui::sdk {
namespace {

class Catalog : public ::testing::Test {
 protected:
  Catalog() : catalog_(VersionCatalog::load(rules::RuleSet::built_in()).value()) {}
  static VersionRow row(std::string_view pattern, std::int64_t base = 0) {
    VersionRow out;
    out.pattern = pattern;
    out.base = base;
    return out;
  }
  VersionCatalog catalog_;
};

TEST_F(Catalog, HasTheRowsOfAnSdk) {
  ASSERT_GE(catalog_.rows("okhttp").size(), 3u);
  for (const VersionRow& row : catalog_.rows("okhttp")) EXPECT_EQ(row.sdk, "okhttp");
  EXPECT_FALSE(catalog_.rows("*").empty());
  EXPECT_TRUE(catalog_.rows("no_such_sdk").empty());
}

TEST_F(Catalog, TakesTheGroup) {
  EXPECT_EQ(catalog_.value(row("^okhttp/([0-9.]+)$"), "okhttp/3.12.0"), "3.12.0");
  EXPECT_EQ(catalog_.value(row("^okhttp/([0-9.]+)$"), "okhttp/three"), std::nullopt);
  EXPECT_EQ(catalog_.value(row("(?m)^version=([0-9]\\S*)$"), "#x\nversion=1.4\nclient=y"), "1.4");
  EXPECT_EQ(catalog_.value(row("^([0-9_]+)$"), "6_0_1"), "6.0.1");
}

TEST_F(Catalog, WritesNumbersAsVersions) {
  EXPECT_EQ(catalog_.value(row("libjcore([0-9]+)", 10), "lib/x86/libjcore116.so"), "1.1.6");
  EXPECT_EQ(catalog_.value(row("^([0-9]+)$", 1000), "2006001"), "2.6.1");
  EXPECT_EQ(catalog_.value(row("^([0-9]+)$", 10), "0"), "0");
  EXPECT_EQ(catalog_.value(row("^([0-9]+)$", 10), "99999999999999999999"), std::nullopt)
      << "no number of 64 bits";
}

TEST_F(Catalog, RefusesWhatCanBeNoVersion) {
  EXPECT_EQ(catalog_.value(row("^(.*)$"), ""), std::nullopt);
  EXPECT_EQ(catalog_.value(row("^(.*)$"), std::string(65, '1')), std::nullopt);
  EXPECT_EQ(catalog_.value(row("(?s)^(.*)$"), "1.0\n2"), std::nullopt);
  EXPECT_EQ(catalog_.value(row("^(1|(2))$"), "1"), std::nullopt) << "two groups";
  EXPECT_EQ(catalog_.value(row("^(1"), "1"), std::nullopt) << "no pattern";
}

TEST_F(Catalog, KnowsWhatEveryMatchBeginsWith) {
  EXPECT_EQ(catalog_.literal_start(row("^okhttp/([0-9]+)$")), "okhttp/");
  EXPECT_EQ(catalog_.literal_start(row("^Android\\+TD\\+V([0-9.]+)")), "Android+TD+V");
  EXPECT_EQ(catalog_.literal_start(row("^a(1)|^b")), "");
  EXPECT_EQ(catalog_.literal_start(row("([0-9]+)")), "");
}

}  // namespace
}  // namespace hegui::sdk
