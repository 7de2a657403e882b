#include "rules/engine/tsv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Tsv, ReadsRowsBelowCommentsAndHeader) {
  const auto table = TsvTable::read("# about\n# more\na\tb\n1\tx|y\n# 2\t\n", "t.tsv");
  ASSERT_TRUE(table.ok());
  EXPECT_THAT(table->columns(), ElementsAre("a", "b"));
  ASSERT_EQ(table->rows(), 2U);
  EXPECT_EQ(table->cell(0, 1), "x|y");
  EXPECT_EQ(table->cell(1, 0), "# 2") << "only leading lines are comments";
  EXPECT_EQ(table->cell(1, 1), "");
  EXPECT_EQ(table->line(0), 4U);
  EXPECT_TRUE(table->has_column("b"));
  EXPECT_EQ(*table->column("b"), 1U);
}

TEST(Tsv, ReadsWindowsLineEndsAndALastLineWithoutEnd) {
  const auto table = TsvTable::read("a\tb\r\n1\t2\r\n3\t4", "t.tsv");
  ASSERT_TRUE(table.ok());
  EXPECT_EQ(table->cell(0, 1), "2");
  EXPECT_EQ(table->cell(1, 1), "4");
}

TEST(Tsv, RefusesARowOfAnotherWidthWithItsLine) {
  const auto table = TsvTable::read("a\tb\n1\t2\n3\n", "t.tsv");
  ASSERT_FALSE(table.ok());
  EXPECT_THAT(table.error().message(), HasSubstr("t.tsv:3"));
  EXPECT_THAT(table.error().message(), HasSubstr("1 cells where the header has 2"));
}

TEST(Tsv, RefusesARepeatedColumnAndAMissingHeader) {
  EXPECT_THAT(TsvTable::read("a\tb\ta\n", "t.tsv").error().message(),
              HasSubstr("\"a\" is named twice"));
  EXPECT_THAT(TsvTable::read("# only words\n", "t.tsv").error().message(), HasSubstr("no header"));
}

TEST(Tsv, NamesTheTableInWhichAColumnIsMissing) {
  const auto table = TsvTable::read("a\n", "catalog/x.tsv");
  ASSERT_TRUE(table.ok());
  EXPECT_THAT(table->column("b").error().message(), HasSubstr("catalog/x.tsv"));
  EXPECT_FALSE(table->has_column("b"));
}

TEST(Tsv, SplitsListsAndDropsEmptyParts) {
  EXPECT_THAT(split_list("a|b||c|"), ElementsAre("a", "b", "c"));
  EXPECT_THAT(split_list(""), IsEmpty());
}

}  // namespace
}  // namespace hegui::rules
