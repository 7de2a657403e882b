#include "rules/engine/ruleset.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "rules/engine/rule_folder.h"

namespace hegui::rules {
namespace {

using test::RuleFolder;
using ::testing::Contains;
using ::testing::HasSubstr;

TEST(RuleSet, HoldsEveryRuleFileOfTheTreeAsItIs) {
  const RuleSet& rules = RuleSet::built_in();
  const std::filesystem::path folder = std::string(HEGUI_SOURCE_DIR) + "/rules";
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string ending = entry.path().extension();
    if (ending != ".tsv" && ending != ".sql") continue;
    const std::string path = entry.path().lexically_relative(folder).generic_string();
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    EXPECT_TRUE(rules.text(path) == text.str()) << path;
    ++files;
  }
  EXPECT_EQ(rules.paths().size(), files);
  EXPECT_GE(files, 40U);
  EXPECT_EQ(rules.paths_under("items/").size(), 31U);
}

TEST(RuleSet, AFolderWithTheSameFilesIsTheSameSet) {
  const RuleFolder folder;
  const auto rules = RuleSet::from_folder(folder.path());
  ASSERT_TRUE(rules.ok()) << rules.error().message();
  EXPECT_EQ(rules->sha256(), RuleSet::built_in().sha256());
  EXPECT_EQ(rules->paths(), RuleSet::built_in().paths());
}

TEST(RuleSet, AChangeShowsInItsHashes) {
  const RuleFolder rule;
  rule.append("items/2.1.sql", "\n-- changed\n");
  const auto changed_rule = RuleSet::from_folder(rule.path());
  ASSERT_TRUE(changed_rule.ok());
  EXPECT_NE(changed_rule->sha256(), RuleSet::built_in().sha256());
  EXPECT_EQ(changed_rule->catalog_sha256(), RuleSet::built_in().catalog_sha256());
  const RuleFolder catalog;
  catalog.append("catalog/pi.tsv", "\n");
  const auto changed_catalog = RuleSet::from_folder(catalog.path());
  ASSERT_TRUE(changed_catalog.ok());
  EXPECT_NE(changed_catalog->catalog_sha256(), RuleSet::built_in().catalog_sha256());
}

TEST(RuleSet, ItsViewsOutliveACopy) {
  const RuleFolder folder;
  std::optional<RuleSet> copy;
  {
    auto rules = RuleSet::from_folder(folder.path());
    ASSERT_TRUE(rules.ok());
    copy = *rules;
  }
  EXPECT_THAT(copy->text("items.tsv"), HasSubstr("cap_from_app_alone"));
  EXPECT_EQ(copy->text("nothing.tsv"), "");
  EXPECT_FALSE(copy->has("nothing.tsv"));
}

TEST(RuleSet, RefusesAFolderThatIsNotWholeOrNotText) {
  const RuleFolder missing;
  missing.remove("items/4.6.sql");
  EXPECT_THAT(RuleSet::from_folder(missing.path()).error().message(),
              HasSubstr("items/4.6.sql is missing"));
  const RuleFolder broken;
  broken.append("words/zh.tsv", "\xff\xfe");
  EXPECT_THAT(RuleSet::from_folder(broken.path()).error().message(), HasSubstr("UTF-8"));
  const RuleFolder big;
  big.write("items/9.9.sql", std::string((16U << 20U) + 1, ' '));
  EXPECT_THAT(RuleSet::from_folder(big.path()).error().message(), HasSubstr("16777217 bytes"));
  EXPECT_THAT(RuleSet::from_folder(big.path() + "/items.tsv").error().message(),
              HasSubstr("is not a folder"));
  EXPECT_FALSE(RuleSet::from_folder(big.path() + "/no").ok());
}

}  // namespace
}  // namespace hegui::rules
