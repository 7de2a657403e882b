#include "reports/changes/version_diff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "reports/changes/pair_findings.h"
#include "reports/sample_app.h"
#include "support/schema_check.h"

namespace hegui::changes {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

model::Finding finding(const std::string& id, const std::string& subject,
                       const std::string& kind = "finding.3.1.read") {
  model::Finding out;
  out.id = id;
  out.kind = kind;
  out.subject = subject;
  out.owner = "app";
  out.summary = {"线索" + id, "finding " + id};
  return out;
}
model::Report report(std::vector<model::Finding> findings,
                     rules::Verdict verdict = rules::Verdict::suspected) {
  model::Report out;
  model::Item item;
  item.id = "3.1";
  item.verdict = verdict;
  item.findings = std::move(findings);
  out.items.push_back(std::move(item));
  return out;
}
std::vector<std::string> told(const std::vector<FindingChange>& changes) {
  std::vector<std::string> out;
  for (const FindingChange& change : changes) {
    out.push_back(state_code(change.state) + " " + change.finding->id);
  }
  return out;
}

TEST(PairFindings, ByTheirIds) {
  const model::Report before = report({finding("a", "DEV_IMEI"), finding("b", "APP_LIST")});
  const model::Report after = report({finding("b", "APP_LIST"), finding("c", "CONTACTS")});
  EXPECT_THAT(told(paired_findings(before, after)), ElementsAre("new c", "still b", "fixed a"));
}

TEST(PairFindings, RenamedCodeIsTheSame) {
  const model::Report before = report({finding("a", "Lcn/example/Old;->x()V")});
  const model::Report after = report({finding("b", "La/b;->c()V")});
  EXPECT_THAT(told(paired_findings(before, after)), ElementsAre("still b"));
  // One of two: one is new. Of another kind: both stand alone.
  const model::Report two = report({finding("b", "La/b;->c()V"), finding("c", "La/d;->c()V")});
  EXPECT_THAT(told(paired_findings(before, two)), ElementsAre("new c", "still b"));
  const model::Report other = report({finding("b", "La/b;->c()V", "finding.3.1.other")});
  EXPECT_THAT(told(paired_findings(before, other)), ElementsAre("new b", "fixed a"));
  // Words are no names of code.
  EXPECT_THAT(told(paired_findings(report({finding("a", "IMEI")}), report({finding("b", "OAID")}))),
              ElementsAre("new b", "fixed a"));
}

// Facts that were judged, with what `add` puts in.
class Judged {
 public:
  explicit Judged(const std::vector<std::string>& permissions, std::string version)
      : facts_(facts::FactsDb::create().value()) {
    facts::AppRow app;
    app.platform = "android";
    app.package = "cn.example.app";
    app.version_name = std::move(version);
    app.has_dex = 1;
    app.packed = 0;
    EXPECT_TRUE(facts_.add(app).ok());
    for (const std::string& name : permissions) {
      EXPECT_TRUE(
          facts_.add(facts::PermissionRequestRow{"a.apk", name, "uses-permission", {}, {}}).ok());
    }
    const rules::RuleSet& rules = rules::RuleSet::built_in();
    EXPECT_TRUE(facts_.build_indexes().ok());
    EXPECT_TRUE(rules::install_knowledge(facts_, rules, {"2026-01-01", ""}).ok());
    auto judgement = rules::judge(facts_, rules);
    EXPECT_TRUE(judgement.ok());
    report_ = model::build_report(facts_, *judgement, rules, {}).value();
  }
  Compared compared() { return {"app " + test::kHostile, &facts_, &report_}; }

 private:
  facts::FactsDb facts_;
  model::Report report_;
};

const std::string kCamera = "android.permission.CAMERA";
const std::string kContacts = "android.permission.READ_CONTACTS";

VersionDiff diff_of(std::vector<Judged*> versions) {
  std::vector<Compared> compared;
  for (Judged* version : versions) compared.push_back(version->compared());
  const auto names = model::Names::read(rules::RuleSet::built_in());
  return build_diff(compared, *names, false).value();
}

TEST(VersionDiff, WhatWasThereOnceHasRecurred) {
  Judged first({kCamera}, "1");
  Judged second({kContacts}, "2");
  Judged third({kContacts, kCamera}, "3");
  const VersionDiff two = diff_of({&second, &third});
  ASSERT_EQ(two.things.size(), 1u);
  EXPECT_EQ(two.things[0].change.subject, kCamera);
  EXPECT_TRUE(two.things[0].change.certain);
  EXPECT_FALSE(two.things[0].recurred);
  EXPECT_TRUE(two.anything_new());
  const VersionDiff three = diff_of({&first, &second, &third});
  ASSERT_EQ(three.things.size(), 1u);
  EXPECT_TRUE(three.things[0].recurred);
  EXPECT_THAT(diff_text(three, model::Lang::en, 100), HasSubstr("[recurred]"));
  EXPECT_FALSE(diff_of({&third, &third}).anything_new());
  EXPECT_THAT(diff_text(diff_of({&third, &second}), model::Lang::en, 100),
              HasSubstr("Gone (1)\n  permission         CAMERA"));
}

TEST(VersionDiff, WhatWasNotExaminedIsNotNo) {
  Judged first({}, "1");
  const Consent consent = diff_of({&first, &first}).consent;
  EXPECT_EQ(consent.policy_changed, std::nullopt);
  EXPECT_EQ(consent.date_changed, std::nullopt);
  EXPECT_EQ(consent.update_notice, std::nullopt);
  EXPECT_EQ(consent.asks_again, std::nullopt);
}

TEST(VersionDiff, JsonKeepsItsSchemaAndTextDrivesNoTerminal) {
  const nlohmann::json schema = nlohmann::json::parse(diff_schema());
  Judged first({kCamera}, "1");
  Judged second({test::kHostile}, test::kHostile);
  const VersionDiff diff = diff_of({&first, &second});
  const std::string json = diff_json(diff);
  EXPECT_THAT(test::schema_complaints(schema, nlohmann::json::parse(json)), IsEmpty());
  EXPECT_THAT(diff_text(diff, model::Lang::zh, 100), Not(HasSubstr("\x1b")));
  nlohmann::json spoiled = nlohmann::json::parse(json);
  spoiled["changes"][0]["side"] = "newer";
  EXPECT_THAT(test::schema_complaints(schema, spoiled), Not(IsEmpty()));
}

}  // namespace
}  // namespace hegui::changes
