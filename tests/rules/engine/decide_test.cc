#include "rules/engine/decide.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/engine/test_app.h"

namespace hegui::rules {
namespace {

using test::said;
using test::TestApp;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

FindingRow row(const std::string& id, Strength strength, bool violation = false,
               const std::string& key = "finding.x") {
  FindingRow made;
  made.finding.id = id;
  made.finding.strength = strength;
  made.finding.message.key = key;
  made.finding.subject = "subject " + id;
  made.finding.owner = "app";
  made.violation = violation;
  return made;
}

RuleRows rows_with(std::vector<FindingRow> findings) {
  RuleRows rows;
  rows.findings = std::move(findings);
  return rows;
}

std::string verdict(RuleRows rows, Cap cap = Cap::suspected) {
  return said(decide("9.9", std::move(rows), cap, {}));
}

TEST(Decide, GoesFromFindingsToPersonToGroundToNotFound) {
  RuleRows rows = rows_with({row("a", Strength::weak)});
  rows.manual.push_back({{"manual.x", "{}"}, "ask.x"});
  rows.missing.push_back({{"missing.x", "{}"}, "ask.y"});
  EXPECT_EQ(verdict(rows), "suspected weak");
  rows.findings.clear();
  EXPECT_EQ(verdict(rows), "manual");
  rows.manual.clear();
  EXPECT_EQ(verdict(rows), "insufficient");
  rows.missing.clear();
  EXPECT_EQ(verdict(rows), "not_found");
  rows.findings = {row("a", Strength::strong)};
  rows.not_applicable = Message{"na.x", "{}"};
  const ItemVerdict concerned = decide("9.9", rows, Cap::suspected, {});
  EXPECT_EQ(said(concerned), "not_applicable");
  EXPECT_THAT(concerned.findings, IsEmpty());
}

TEST(Decide, ListsWhatIsMissingAndWhatToAskForOnce) {
  RuleRows rows = rows_with({row("a", Strength::weak)});
  rows.missing = {{{"missing.x", "{}"}, "ask.same"}, {{"missing.x", "{}"}, "ask.same"}};
  rows.manual = {{{"manual.x", "{}"}, ""}};
  rows.ask = {{"ask.same", "{}"}, {"ask.more", "{}"}};
  const ItemVerdict out = decide("9.9", rows, Cap::suspected, {});
  EXPECT_THAT(out.missing, SizeIs(2));
  ASSERT_THAT(out.ask, SizeIs(2));
  EXPECT_EQ(out.ask[0].key, "ask.same");
  EXPECT_EQ(out.ask[1].key, "ask.more");
}

TEST(Decide, CutsAViolationToWhatTheItemAllows) {
  const RuleRows rows = rows_with({row("a", Strength::strong, true)});
  EXPECT_EQ(verdict(rows, Cap::violation), "violation");
  EXPECT_EQ(verdict(rows, Cap::suspected), "suspected strong");
  EXPECT_EQ(verdict(rows, Cap::manual), "manual");
  EXPECT_EQ(verdict(rows, Cap::insufficient), "insufficient");
  EXPECT_EQ(verdict(rows_with({row("a", Strength::strong, true, "trace.x")}), Cap::insufficient),
            "violation");
  EXPECT_EQ(verdict(rows_with({row("a", Strength::strong, false, "trace.x")})), "suspected strong");
}

TEST(Decide, ClearsFindingsOfTheSameSubjectAndOwner) {
  RuleRows rows = rows_with({row("a", Strength::strong), row("b", Strength::weak)});
  FindingRow clear = row("c", Strength::weak, false, "clear.x");
  clear.finding.subject = "subject a";
  rows.clears = {clear};
  const ItemVerdict out = decide("9.9", rows, Cap::suspected, {});
  EXPECT_EQ(said(out), "suspected weak");
  EXPECT_THAT(out.findings, SizeIs(1));
  EXPECT_THAT(out.cleared, SizeIs(1));
  FindingRow other = clear;
  other.finding.owner = "sdk:x";
  rows.clears = {other};
  EXPECT_THAT(decide("9.9", rows, Cap::suspected, {}).findings, SizeIs(2));
}

Review review(std::optional<std::string> finding, const std::string& decision,
              std::optional<Verdict> verdict = {}) {
  return {std::move(finding), decision, verdict, "inspector", "2026-01-01", "seen"};
}

TEST(Decide, AConfirmedFindingIsAViolationAndARejectedOneIsCleared) {
  const RuleRows rows = rows_with({row("a", Strength::strong), row("b", Strength::weak)});
  EXPECT_EQ(said(decide("9.9", rows, Cap::suspected, {review("b", "confirm")})), "violation");
  const ItemVerdict out = decide("9.9", rows, Cap::suspected, {review("a", "reject")});
  EXPECT_EQ(said(out), "suspected weak");
  ASSERT_THAT(out.cleared, SizeIs(1));
  EXPECT_EQ(out.cleared[0].id, "a");
  EXPECT_EQ(out.cleared[0].message.key, "clear.review");
  const ItemVerdict none =
      decide("9.9", rows, Cap::suspected, {review("a", "reject"), review("b", "reject")});
  EXPECT_EQ(said(none), "not_found");
}

TEST(Decide, ARejectionDoesNotMakeUpForMissingGround) {
  RuleRows rows = rows_with({row("a", Strength::strong)});
  rows.missing = {{{"missing.x", "{}"}, ""}};
  EXPECT_EQ(said(decide("9.9", rows, Cap::suspected, {review("a", "reject")})), "insufficient");
}

TEST(Decide, TheLastReviewOfAThingCounts) {
  const RuleRows rows = rows_with({row("a", Strength::strong)});
  EXPECT_EQ(
      said(decide("9.9", rows, Cap::suspected, {review("a", "confirm"), review("a", "reject")})),
      "not_found");
  EXPECT_EQ(said(decide(
                "9.9", rows, Cap::suspected,
                {review({}, "decide", Verdict::not_found), review({}, "decide", Verdict::manual)})),
            "manual");
}

TEST(Decide, AReviewOfTheItemDecidesIt) {
  const RuleRows rows = rows_with({row("a", Strength::strong)});
  const ItemVerdict decided =
      decide("9.9", rows, Cap::suspected, {review({}, "decide", Verdict::not_found)});
  EXPECT_EQ(said(decided), "not_found");
  EXPECT_EQ(decided.reason.key, "reason.review");
  EXPECT_THAT(decided.reason.slots_json, HasSubstr("inspector"));
  EXPECT_EQ(said(decide("9.9", rows, Cap::suspected, {review({}, "confirm")})), "violation");
  EXPECT_EQ(said(decide("9.9", rows, Cap::suspected, {review({}, "reject")})), "not_found");
  EXPECT_EQ(said(decide("9.9", {}, Cap::suspected, {review({}, "confirm")})), "not_found")
      << "there is nothing to confirm";
  EXPECT_EQ(said(decide("9.9", {}, Cap::suspected, {review({}, "decide", Verdict::suspected)})),
            "suspected weak");
  EXPECT_EQ(said(decide("9.9", rows, Cap::suspected, {review({}, "decide")})), "suspected strong")
      << "a decision without a verdict decides nothing";
}

TEST(Decide, AReviewOfAFindingThatIsGoneIsTold) {
  const ItemVerdict out = decide("9.9", {}, Cap::suspected, {review("gone", "confirm")});
  EXPECT_EQ(said(out), "not_found");
  ASSERT_THAT(out.missing, SizeIs(1));
  EXPECT_EQ(out.missing[0].key, "missing.stale_review");
  EXPECT_THAT(out.missing[0].slots_json, HasSubstr("gone"));
}

TEST(Reviews, ComeFromTheFacts) {
  const auto app_with = [](const std::string& finding) {
    TestApp app;
    app.policy();
    app.sdk("jpush", "深圳市和讯华谷信息技术有限公司", "push");
    if (!finding.empty()) app.review("2.1", finding, "confirm");
    return app.verdict("2.1");
  };
  const ItemVerdict before = app_with("");
  ASSERT_THAT(before.findings, SizeIs(1));
  EXPECT_EQ(said(before), "suspected strong");
  EXPECT_EQ(said(app_with(before.findings[0].id)), "violation");
}

TEST(Findings, KeepTheirIdWhenPlacesMove) {
  const auto ids = [](int other_facts) {
    TestApp app;
    for (int i = 0; i < other_facts; ++i) app.origin();
    app.policy();
    app.sdk("jpush", "深圳市和讯华谷信息技术有限公司", "push");
    std::vector<std::string> list;
    for (const Finding& finding : app.verdict("2.1").findings) list.push_back(finding.id);
    return list;
  };
  ASSERT_THAT(ids(0), SizeIs(1));
  EXPECT_THAT(ids(0)[0], testing::MatchesRegex("2\\.1-[0-9a-f]+"));
  EXPECT_EQ(ids(0)[0].size(), 16U);
  EXPECT_EQ(ids(0), ids(7));
}

TEST(Verdicts, HaveTheCodesOfTheReport) {
  for (const char* code :
       {"violation", "suspected", "not_found", "manual", "not_applicable", "insufficient"}) {
    ASSERT_TRUE(verdict_of(code).has_value()) << code;
    EXPECT_EQ(verdict_code(*verdict_of(code)), code);
  }
  EXPECT_FALSE(verdict_of("guilty").has_value());
  EXPECT_EQ(strength_code(Strength::weak), "weak");
  EXPECT_EQ(strength_code(Strength::strong), "strong");
}

}  // namespace
}  // namespace hegui::rules
