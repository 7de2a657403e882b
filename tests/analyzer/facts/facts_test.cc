#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/facts/facts_db.h"

namespace hegui::facts {
namespace {

using base::Result;
using testing::HasSubstr;

AppRow some_app() {
  AppRow app;
  app.platform = "android";
  app.package = "cn.example";
  app.version_code = 7;
  app.has_dex = 1;
  return app;
}

std::vector<std::uint8_t> encoded(const AppRow& app) {
  std::vector<std::uint8_t> bytes;
  FactWriter writer([&](std::span<const std::uint8_t> piece) {
    bytes.insert(bytes.end(), piece.begin(), piece.end());
  });
  EXPECT_EQ(writer.add(app), 1);
  writer.flush();
  return bytes;
}

TEST(FactsDb, TakesWhatTheWriterWroteInPiecesOfAnySize) {
  const std::vector<std::uint8_t> bytes = encoded(some_app());
  Result<FactsDb> facts = FactsDb::create();
  ASSERT_TRUE(facts.ok()) << facts.error().message();
  for (const std::uint8_t byte : bytes) {
    ASSERT_TRUE(facts->take({&byte, 1}).ok());
  }
  EXPECT_TRUE(facts->complete());
  auto rows = facts->database().prepare("SELECT package, version_code, label FROM app");
  ASSERT_TRUE(rows.ok());
  ASSERT_TRUE(*rows->step());
  EXPECT_EQ(rows->text(0), "cn.example");
  EXPECT_EQ(rows->integer(1), 7);
  EXPECT_TRUE(rows->is_null(2));
}

TEST(FactsDb, RefusesEveryRowThatBreaksTheSchema) {
  const std::vector<std::uint8_t> good = encoded(some_app());
  const auto complaint = [](std::vector<std::uint8_t> bytes) {
    Result<FactsDb> facts = FactsDb::create();
    const Result<bool> taken = facts->take(bytes);
    if (taken.ok()) return facts->complete() ? std::string("taken") : std::string("cut");
    return taken.error().message();
  };
  EXPECT_EQ(complaint(good), "taken");
  auto bytes = good;
  bytes[4] = 250;
  EXPECT_THAT(complaint(bytes), HasSubstr("no known table"));
  bytes = good;
  bytes[5] = 9;
  EXPECT_THAT(complaint(bytes), HasSubstr("unknown cell tag"));
  bytes = good;
  bytes[5] = 0;  // platform becomes NULL, its text is read as cells
  EXPECT_NE(complaint(bytes), "taken");
  bytes = good;
  bytes[10] = 0xff;  // inside "android": not UTF-8
  EXPECT_THAT(complaint(bytes), HasSubstr("broken text"));
  bytes = good;
  bytes.pop_back();
  EXPECT_EQ(complaint(bytes), "cut");
  bytes = good;
  bytes[3] = 0x7f;
  EXPECT_THAT(complaint(bytes), HasSubstr("a row of"));
}

TEST(FactsDb, SavesAndLoadsTheSameRows) {
  const std::string path = testing::TempDir() + "facts_test.db";
  Result<FactsDb> facts = FactsDb::create();
  ASSERT_TRUE(facts->add(some_app()).ok());
  OriginRow origin;
  origin.container = "a.apk";
  origin.kind = "dex";
  origin.position_json = "{}";
  ASSERT_EQ(facts->add(origin).value(), 1);
  ASSERT_EQ(facts->add(origin).value(), 2);
  ASSERT_TRUE(facts->build_indexes().ok());
  ASSERT_TRUE(facts->save(path).ok());
  Result<FactsDb> again = FactsDb::load(path);
  ASSERT_TRUE(again.ok()) << again.error().message();
  EXPECT_EQ(again->last_row(OriginRow::kTable), 2);
  EXPECT_EQ(again->last_row(AppRow::kTable), 1);
  std::remove(path.c_str());
}

TEST(FactsDb, SaysWhyAFileIsNotFacts) {
  const std::string path = testing::TempDir() + "not_facts.db";
  std::FILE* file = std::fopen(path.c_str(), "w");
  std::fputs("this is not a database, only a text that is long enough to be read", file);
  std::fclose(file);
  EXPECT_THAT(FactsDb::load(path).error().message(), HasSubstr("not a facts file"));
  std::remove(path.c_str());
  EXPECT_THAT(FactsDb::load(path).error().message(), HasSubstr("unable to open"));
}

TEST(Database, LockedDownOnlyReads) {
  Result<FactsDb> facts = FactsDb::create();
  ASSERT_TRUE(facts->add(some_app()).ok());
  Database& database = facts->database();
  database.lock_down(1'000'000);
  EXPECT_TRUE(database.prepare("SELECT json_array(package) FROM app").ok());
  for (const char* sql :
       {"DELETE FROM app", "ATTACH 'x' AS y", "CREATE TABLE z(a)", "PRAGMA writable_schema = 1",
        "INSERT INTO app(platform, has_dex) VALUES ('a', 1)", "UPDATE app SET package = 'x'",
        "VACUUM INTO '/tmp/x'", "CREATE TEMP VIEW v AS SELECT 1", "DROP TABLE app"}) {
    EXPECT_FALSE(database.prepare(sql).ok()) << sql;
  }
  auto load = database.prepare("SELECT load_extension('x')");
  EXPECT_FALSE(load.ok() && load->step().ok());
  auto endless = database.prepare(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n");
  ASSERT_TRUE(endless.ok());
  EXPECT_THAT(endless->step().error().message(), HasSubstr("interrupted"));
}

}  // namespace
}  // namespace hegui::facts
