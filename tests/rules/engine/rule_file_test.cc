#include "rules/engine/rule_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::rules {
namespace {

using ::testing::HasSubstr;

TEST(RuleFile, FindsNamedStatementsAndTheirLines) {
  const auto file = RuleFile::read(
      "-- The item's text.\n"
      "\n"
      "-- name: finding\n"
      "-- why\n"
      "SELECT 1;\n"
      "-- name: search\n"
      "SELECT '{}';",
      "items/9.9.sql");
  ASSERT_TRUE(file.ok()) << file.error().message();
  const NamedStatement* finding = file->find(StatementKind::finding);
  ASSERT_NE(finding, nullptr);
  EXPECT_EQ(finding->sql, "-- why\nSELECT 1;\n");
  EXPECT_EQ(finding->line, 4U);
  ASSERT_NE(file->find(StatementKind::search), nullptr);
  EXPECT_EQ(file->find(StatementKind::search)->sql, "SELECT '{}';");
  EXPECT_EQ(file->find(StatementKind::manual), nullptr);
}

TEST(RuleFile, RefusesWhatItDoesNotKnowWithItsLine) {
  const auto message = [](std::string_view text) {
    const auto file = RuleFile::read(text, "items/9.9.sql");
    return file.ok() ? std::string("read") : file.error().message();
  };
  EXPECT_THAT(message("-- name: search\nSELECT 1;\n-- name: findings\n"),
              HasSubstr("items/9.9.sql:3: no statement is called \"findings\""));
  EXPECT_THAT(message("-- name: search\nSELECT 1;\n-- name: search\nSELECT 1;\n"),
              HasSubstr("items/9.9.sql:3: \"search\" is named twice"));
  EXPECT_THAT(message("SELECT 1;\n-- name: search\n"), HasSubstr("items/9.9.sql:1:"));
  EXPECT_THAT(message("-- name: finding\nSELECT 1;\n"), HasSubstr("no statement \"search\""));
  EXPECT_THAT(message("-- name: applies\nSELECT 1;\n-- name: search\nSELECT 1;\n"),
              HasSubstr("needs \"not_applicable\""));
  EXPECT_THAT(message(""), HasSubstr("no statement \"search\""));
}

TEST(RuleFile, TakesTheIdFromThePath) {
  EXPECT_EQ(rule_id("items/2.1.sql"), "2.1");
  EXPECT_EQ(rule_id("extras/minors.sql"), "minors");
}

TEST(RuleFile, SkipsCommentsInFrontOfSql) {
  EXPECT_EQ(skip_sql_comments(" ;\n-- a\n/* b\n*/ SELECT 1"), "SELECT 1");
  EXPECT_EQ(skip_sql_comments("-- to the end"), "");
  EXPECT_EQ(skip_sql_comments("/* open"), "");
  EXPECT_EQ(skip_sql_comments("/*/ still open"), "");
}

}  // namespace
}  // namespace hegui::rules
