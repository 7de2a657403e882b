#include "reports/model/build_report.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "reports/model/law.h"
#include "reports/model/names.h"
#include "reports/sample_app.h"

namespace hegui::model {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const Item& item(const Report& report, const std::string& id) {
  for (const Item& one : report.items) {
    if (one.id == id) return one;
  }
  throw std::runtime_error("no item " + id);
}

TEST(BuildReport, HasThe31ItemsInOrderUnderSixChapters) {
  const Report report = test::SampleApp().report();
  ASSERT_EQ(report.items.size(), 31u);
  EXPECT_EQ(report.items.front().id, "1.1");
  EXPECT_EQ(report.items.back().id, "6.5");
  ASSERT_EQ(report.chapters.size(), 6u);
  for (const Item& one : report.items) {
    EXPECT_EQ(one.chapter, one.id.front() - '0');
    EXPECT_FALSE(one.official_zh.empty()) << one.id;
    EXPECT_FALSE(one.law.empty()) << one.id;
    EXPECT_FALSE(one.remedy.zh.empty()) << one.id;
  }
}

TEST(BuildReport, EveryTextIsThereInBothLanguagesAndNoneIsAKey) {
  const Report report = test::SampleApp("plain").report();
  std::vector<Text> texts;
  for (const std::vector<Item>* list : {&report.items, &report.extras}) {
    for (const Item& one : *list) {
      texts.insert(texts.end(), {one.title, one.verdict_words, one.reason, one.remedy});
      texts.insert(texts.end(), one.ask.begin(), one.ask.end());
      texts.insert(texts.end(), one.missing.begin(), one.missing.end());
      for (const Finding& finding : one.findings) texts.push_back(finding.summary);
      for (const Measure& measure : one.search) texts.push_back(measure.name);
    }
  }
  ASSERT_GT(texts.size(), 150u);
  for (const Text& text : texts) {
    EXPECT_NE(text.zh, text.en);
    EXPECT_THAT(text.zh, Not(::testing::MatchesRegex("[a-z_0-9.]*")));
    EXPECT_THAT(text.en, Not(::testing::MatchesRegex("(finding|missing|ask|reason|manual)[.].*")));
    EXPECT_THAT(text.zh + text.en, Not(HasSubstr("{")));
  }
}

TEST(BuildReport, EvidenceIsNumberedInTheOrderOfCitationAndAllOfItIsCited) {
  const Report report = test::SampleApp().report();
  std::vector<EvidenceId> cited;
  const auto cite = [&](const EvidenceId& id) {
    ASSERT_NE(report.find_evidence(id), nullptr) << id;
    if (std::find(cited.begin(), cited.end(), id) == cited.end()) cited.push_back(id);
  };
  for (const std::vector<Item>* list : {&report.items, &report.extras}) {
    for (const Item& one : *list) {
      for (const Finding& finding : one.findings) {
        for (const EvidenceId& id : finding.evidence) cite(id);
      }
    }
  }
  ASSERT_FALSE(cited.empty());
  for (std::size_t i = 0; i < cited.size(); ++i) EXPECT_EQ(cited[i], "e" + std::to_string(i + 1));
  for (const Permission& permission : report.permissions) cite(permission.declared_at);
  for (const ApiCall& call : report.api_calls) cite(call.evidence);
  EXPECT_EQ(report.find_evidence("e0"), nullptr);
  EXPECT_EQ(report.find_evidence("e99999"), nullptr);
  EXPECT_EQ(report.find_evidence("x1"), nullptr);
}

TEST(BuildReport, SlotsAreFilledWithNamesAndForeignBracesStay) {
  const Report report = test::SampleApp("{type_pi}{api}").report();
  bool seen = false;
  for (const Finding& finding : item(report, "2.1").findings) {
    if (finding.kind != "finding.2.1.pi_not_named") continue;
    seen = true;
    EXPECT_THAT(finding.summary.zh, Not(HasSubstr("LOC_FINE")));
    EXPECT_THAT(finding.summary.zh, HasSubstr("精准定位信息"));
    EXPECT_THAT(finding.summary.zh, HasSubstr("LocationManager.getLastKnownLocation()"));
  }
  EXPECT_TRUE(seen);
  bool promise = false;
  for (const Finding& finding : item(report, "6.5").findings) {
    promise = promise || finding.summary.zh.find("{type_pi}{api}") != std::string::npos;
  }
  EXPECT_TRUE(promise);
}

TEST(BuildReport, ReachabilityNotExaminedIsEmptyAndDeadCodeIsAnEmptyList) {
  const Report before = test::SampleApp().report();
  ASSERT_FALSE(before.api_calls.empty());
  for (const ApiCall& call : before.api_calls) EXPECT_FALSE(call.reached.has_value());

  test::SampleApp app;
  app.reached();
  const Report after = app.report();
  ASSERT_TRUE(after.api_calls[0].reached.has_value());
  ASSERT_EQ(after.api_calls[0].reached->size(), 1u);
  const Evidence* chain = after.find_evidence(after.api_calls[0].reached->front().chain);
  ASSERT_NE(chain, nullptr);
  EXPECT_EQ(chain->kind, "chain");
  ASSERT_EQ(chain->chain.size(), 2u);
  EXPECT_EQ(chain->chain[0].how, "root");
  EXPECT_EQ(chain->chain[0].method, "La;->b()V");
  EXPECT_EQ(chain->chain[0].position_json, R"({"offset":3})");
  EXPECT_EQ(chain->chain[1].owner, "sdk:jpush");
  EXPECT_EQ(chain->process, ":push");
  EXPECT_TRUE(chain->many);
  EXPECT_TRUE(chain->exceptional);
  ASSERT_EQ(chain->guards.size(), 1u);
  EXPECT_EQ(chain->guards[0].kind, "flag");
  EXPECT_EQ(chain->guards[0].consent, std::nullopt);
  EXPECT_NE(after.find_evidence(chain->guards[0].evidence), nullptr);
  ASSERT_TRUE(after.api_calls[1].reached.has_value());
  EXPECT_TRUE(after.api_calls[1].reached->empty());
}

TEST(BuildReport, YesNoIsEmptyWhereNothingWasExamined) {
  const Report report = test::SampleApp().report();
  ASSERT_EQ(report.permissions.size(), 3u);
  const Permission& internet = report.permissions[0];
  EXPECT_EQ(internet.explained_in_policy, std::nullopt);  // opens no personal information
  const Permission& location = report.permissions[1];
  EXPECT_EQ(location.used, YesNo(true));
  EXPECT_EQ(location.pi, "LOC_FINE");
  const Permission& unknown = report.permissions[2];
  EXPECT_EQ(unknown.used, std::nullopt);
  EXPECT_EQ(unknown.level, std::nullopt);
  EXPECT_EQ(unknown.max_sdk, 22);
  ASSERT_EQ(report.sdks.size(), 1u);
  EXPECT_EQ(report.sdks[0].used, YesNo(true));
  EXPECT_EQ(report.sdks[0].version, "1.0");
  EXPECT_EQ(report.sdks[0].version_basis, "one");
  ASSERT_EQ(report.sdks[0].versions.size(), 2u);
  EXPECT_EQ(report.sdks[0].versions[0].part, std::nullopt);
  EXPECT_EQ(report.sdks[0].versions[1].part, "core");
  EXPECT_FALSE(report.sdks[0].versions[1].evidence.empty());
  EXPECT_EQ(report.sdks[0].in_policy, YesNo(false));
  EXPECT_EQ(location.explained_in_policy, YesNo(false));
  EXPECT_EQ(report.inputs[0].path, "some/where/app.apk");
  EXPECT_EQ(report.inputs[1].parent, "app.apk");
}

TEST(Names, MembersArePrintedShortAndOtherTextWhole) {
  EXPECT_EQ(member_name("Lcom/example/Phone;->id(I)V"), "Phone.id()");
  EXPECT_EQ(member_name("Landroid/os/Build;->SERIAL:Ljava/lang/String;"), "Build.SERIAL");
  EXPECT_EQ(member_name("content://contacts"), "content://contacts");
  EXPECT_EQ(Names::permission("android.permission.CAMERA").zh, "CAMERA");
  EXPECT_EQ(Names::permission("com.example.CAMERA").zh, "com.example.CAMERA");
}

TEST(Law, NumbersFollowTheDayAndUncheckedOnesAreNotPrinted) {
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  const auto before = LawTable::read(rules, "2025-12-31").value();
  const auto after = LawTable::read(rules, "2026-01-01").value();
  EXPECT_EQ(before.in_force({"CSL-41.1"}).at(0).article, "41(1)");
  EXPECT_EQ(after.in_force({"CSL-41.1"}).at(0).article, "43(1)");
  EXPECT_THAT(after.in_force({"CSL-41.1"}).at(0).words.zh, HasSubstr("第43条第1款"));
  const LawRef unchecked = after.in_force({"CSL-64.1"}).at(0);
  EXPECT_EQ(unchecked.article, std::nullopt);
  EXPECT_THAT(unchecked.words.zh, HasSubstr("条号待核"));
  EXPECT_TRUE(after.in_force({"DRAFT2026", "no such"}).empty());
  EXPECT_TRUE(LawTable::read(rules, "2021-10-31").value().in_force({"PIPL-17"}).empty());
  EXPECT_EQ(article_words("41(1)").en, "Article 41(1)");
  EXPECT_EQ(article_words("一(1)").zh, " 一(1)");
}

}  // namespace
}  // namespace hegui::model
