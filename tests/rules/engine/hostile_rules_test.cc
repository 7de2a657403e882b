// Rule folders that users bring: broken, or meant to do harm. One bad rule costs its own item only.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "rules/engine/rule_folder.h"
#include "rules/engine/test_app.h"

namespace hegui::test {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* kSearch = "\n-- name: search\nSELECT '{}';\n";

// Judges an idle app with item 2.1 replaced, and returns 2.1's reason. All others must be as
// before.
std::string reason_with(const std::string& rule) {
  const RuleFolder folder;
  folder.write("items/2.1.sql", rule);
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return rules.error().message();
  TestApp app;
  const rules::Judgement judgement = app.judge("", *rules);
  const rules::Judgement usual = TestApp().judge();
  for (std::size_t i = 0; i < usual.items.size(); ++i) {
    if (usual.items[i].item == "2.1") continue;
    EXPECT_EQ(said(judgement.items[i]), said(usual.items[i])) << usual.items[i].item;
  }
  const rules::ItemVerdict& verdict = find_item(judgement, "2.1");
  if (verdict.reason.key == "reason.rule_failed") {
    EXPECT_EQ(said(verdict), "insufficient");
    EXPECT_THAT(verdict.ask, Not(IsEmpty()));
  }
  return verdict.reason.key + " " + verdict.reason.slots_json;
}

std::string reason_of_finding(const std::string& columns) {
  return reason_with("-- name: finding\nSELECT " + columns + ";" + kSearch);
}

TEST(BrokenRule, CostsOnlyItsItemAndNamesTheLine) {
  EXPECT_THAT(reason_with(std::string("-- about\n-- name: ground\nSELEC 1;") + kSearch),
              HasSubstr("items/2.1.sql:3: ground: "));
  EXPECT_THAT(reason_with("-- name: search\nSELECT no_such FROM api_call;"),
              HasSubstr("no such column: no_such"));
  EXPECT_THAT(reason_with("-- name: search\nSELECT '{}';\nSELECT 2;"),
              HasSubstr("more than one statement"));
  EXPECT_THAT(reason_with("-- name: search\n"), HasSubstr("no statement"));
  EXPECT_THAT(reason_with("-- name: search\nSELECT '{}', 2;"), HasSubstr("2 columns where 1"));
  EXPECT_THAT(reason_with("-- name: search\nSELECT '{}' WHERE 0;"), HasSubstr("0 rows"));
  EXPECT_THAT(reason_with("-- name: search\nSELECT 'x';"), HasSubstr("not a JSON object"));
  EXPECT_THAT(reason_with("nonsense"), HasSubstr("items/2.1.sql:1"));
}

TEST(BrokenRule, FindingsAreChecked) {
  EXPECT_THAT(reason_of_finding("'strong', 'finding.x', '{}', '[1]', 's', 'app'"),
              HasSubstr("reason.suspected_strong"));
  EXPECT_THAT(reason_of_finding("'grave', 'finding.x', '{}', '[1]', 's', 'app'"),
              HasSubstr("strength"));
  EXPECT_THAT(reason_of_finding("'weak', 'Finding x', '{}', '[1]', 's', 'app'"),
              HasSubstr("is not a key"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '[]', '[1]', 's', 'app'"),
              HasSubstr("not a JSON object"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '{}', '1', 's', 'app'"),
              HasSubstr("not a JSON array"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '{}', '[1, null, 99]', 's', 'app'"),
              HasSubstr("evidence 99 is no origin"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '{}', '[{\"way\":9}]', 's', 'app'"),
              HasSubstr("is no way"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '{}', '[{\"road\":1}]', 's', 'app'"),
              HasSubstr("is no origin"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '{}', '[\"1\"]', 's', 'app'"),
              HasSubstr("is no origin"));
  EXPECT_THAT(reason_of_finding("'weak', 'finding.x', '{}', '[]', CAST(x'ff' AS TEXT), 'app'"),
              HasSubstr("UTF-8"));
}

TEST(HostileRule, ReadsAndDoesNothingElse) {
  const std::filesystem::path victim =
      std::filesystem::temp_directory_path() / "hegui-hostile-rule.db";
  std::filesystem::remove(victim);
  for (const std::string& statement : {
           "ATTACH '" + victim.string() + "' AS other",
           "VACUUM INTO '" + victim.string() + "'",
           std::string("DELETE FROM api_call"),
           std::string("UPDATE app SET packed = 0"),
           std::string("INSERT INTO review VALUES (1, '2.1', NULL, 'decide', 'x', 'x', 'x', 'x')"),
           std::string("CREATE TABLE more (a)"),
           std::string("DROP TABLE origin"),
           std::string("PRAGMA trusted_schema = OFF"),
           std::string("COMMIT"),
       }) {
    EXPECT_THAT(reason_with("-- name: search\n" + statement + ";"), HasSubstr("reason.rule_failed"))
        << statement;
  }
  EXPECT_FALSE(std::filesystem::exists(victim));
  EXPECT_THAT(reason_with("-- name: search\nSELECT load_extension('libm.so.6');"),
              HasSubstr("not authorized"));
}

TEST(HostileRule, EndlessWorkIsCutOffForItsItemAlone) {
  EXPECT_THAT(reason_with("-- name: search\n"
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)\n"
                          "SELECT max(i) FROM n;"),
              HasSubstr("interrupted"));
  EXPECT_THAT(
      reason_with(std::string("-- name: finding\n"
                              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)\n"
                              "SELECT 'weak', 'finding.x', '{}', '[]', i, 'app' FROM n;") +
                  kSearch),
      HasSubstr("over 10000 rows"));
}

std::string installing(const std::string& path, const std::string& text) {
  const RuleFolder folder;
  folder.append(path, text);
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return rules.error().message();
  TestApp app;
  const auto done = rules::install_knowledge(app.facts(), *rules, {});
  return done.ok() ? "installed" : done.error().message();
}

TEST(HostileViews, MakeNewNamesOrNothing) {
  EXPECT_EQ(installing("views.sql", "CREATE VIEW mine AS SELECT 1 AS a;\n"), "installed");
  for (const char* statement :
       {"DELETE FROM api_call;", "ATTACH ':memory:' AS other;",
        "CREATE TRIGGER t AFTER INSERT ON app "
        "BEGIN DELETE FROM app; END;",
        "CREATE TEMP TABLE t (a);", "PRAGMA user_version = 2;",
        "CREATE/**/VIRTUAL TABLE t USING fts5(a);", "COMMIT;", "SELECT 1;"}) {
    for (const char* script : {"views.sql", "catalog_views.sql"}) {
      EXPECT_THAT(installing(script, statement), HasSubstr("only CREATE VIEW, TABLE and INDEX"))
          << script << ": " << statement;
    }
  }
  EXPECT_THAT(installing("views.sql", "CREATE TABLE app AS SELECT 1 AS a;"),
              HasSubstr("already exists"));
  EXPECT_THAT(installing("views.sql", "CREATE TABLE t AS SELECT no_such FROM app;"),
              HasSubstr("views.sql:"));
}

TEST(HostileViews, EndlessWorkIsCutOff) {
  EXPECT_THAT(installing("views.sql",
                         "CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                         "SELECT i + 1 FROM n) SELECT max(i) FROM n;"),
              HasSubstr("interrupted"));
}

TEST(HostileTables, ColumnsAreNamesAndNothingElse) {
  const RuleFolder folder;
  folder.change("catalog/pi.tsv", "code\tparent", "code\"); DROP TABLE app; --\tparent");
  const auto rules = rules::RuleSet::from_folder(folder.path());
  ASSERT_TRUE(rules.ok());
  TestApp app;
  const auto done = rules::install_knowledge(app.facts(), *rules, {});
  ASSERT_FALSE(done.ok());
  EXPECT_THAT(done.error().message(), HasSubstr("cannot name a column"));
}

// ------------------------------------------------------------------ check_rules

std::vector<std::string> complaints(const std::string& path, const std::string& from,
                                    const std::string& to) {
  const RuleFolder folder;
  folder.change(path, from, to);
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return {rules.error().message()};
  return rules::check_rules(*rules);
}

TEST(CheckRules, FindsMistakesInSql) {
  EXPECT_THAT(complaints("items/3.8.sql", "ask.3.8", "ask.3.8"), IsEmpty()) << "no change";
  EXPECT_THAT(complaints("items/2.1.sql", "c.sites", "c.places"),
              Contains(HasSubstr("items/2.1.sql")));
  EXPECT_THAT(complaints("items/2.1.sql", "'finding.2.1.sdk_not_named'", "'finding.2.1.oops'"),
              Contains(HasSubstr("no words for \"finding.2.1.oops\"")));
  EXPECT_THAT(complaints("items/2.4.sql", "key = 'policy_long_chars'", "key = 'policy_long_char'"),
              Contains(HasSubstr("items/2.4.sql:")));
  EXPECT_THAT(complaints("items/6.1.sql", "topic = 'cancel_account'", "topic = 'cancel_acount'"),
              Contains(HasSubstr("cancel_acount")));
  EXPECT_THAT(complaints("items/3.8.sql", "IN ('withdraw_consent',", "IN ('withdraw_consnt',"),
              Contains(HasSubstr("withdraw_consnt")));
  EXPECT_THAT(complaints("views.sql", "FROM sdk\n", "FROM sdks\n"),
              Contains(HasSubstr("views.sql:")));
  // Facts are not there when it is run.
  EXPECT_THAT(complaints("catalog_views.sql", "FROM catalog_api", "FROM api_call"),
              Contains(HasSubstr("catalog_views.sql:")));
}

TEST(CheckRules, FindsMistakesInTables) {
  EXPECT_THAT(complaints("words/en.tsv", "reason.not_found\t", "reason.notfound\t"),
              Contains(HasSubstr("\"reason.not_found\"")));
  EXPECT_THAT(complaints("words/en.tsv", "{types} kinds", "{type} kinds"),
              Contains(HasSubstr("other slots")));
  EXPECT_THAT(complaints("catalog/phrases.tsv", "\t(用户|", "\t(((用户|"),
              Contains(HasSubstr("missing )")));
  EXPECT_THAT(complaints("catalog/pi.tsv", "\tACCOUNT_INFO\t", "\tNO_SUCH_KIND\t"),
              Contains(HasSubstr("NO_SUCH_KIND")));
  EXPECT_THAT(complaints("items.tsv", "\n1.1\t", "\n1.7\t"), Contains(HasSubstr("items/1.7.sql")));
  EXPECT_THAT(complaints("items.tsv", "\n1.1\t", "\n1.7\t"),
              Contains(HasSubstr("items.tsv has no item 1.1")));
  EXPECT_THAT(complaints("parameters.tsv", "working_days_max\t15\t", "working_days_max\t15"),
              Contains(HasSubstr("parameters.tsv:")));
}

}  // namespace
}  // namespace hegui::test
