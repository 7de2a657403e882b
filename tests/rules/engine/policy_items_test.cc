// Items decided by comparing a policy text with the code: each with a case that fires, its smallest
// mend, a trap and the case without ground.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/engine/test_app.h"

namespace hegui::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* kOperator = "深圳市和讯华谷信息技术有限公司";

TestApp app_reading_imei(const std::string& owner = "app") {
  TestApp app;
  app.permission("READ_PHONE_STATE");
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U", owner);
  return app;
}

// ------------------------------------------------------------------ 2.1, kinds of information

TEST(Item21, FiresOnASensitiveKindThatAWholePolicyDoesNotName) {
  TestApp app = app_reading_imei();
  const std::int64_t second = app.call("TelephonyManager.getDeviceId.I", "DEV_IMEI", "U");
  app.policy();
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "suspected strong");
  ASSERT_EQ(verdict.findings.size(), 1U);
  const rules::Finding& finding = verdict.findings[0];
  EXPECT_EQ(finding.message.key, "finding.2.1.pi_not_named");
  EXPECT_THAT(finding.message.slots_json, HasSubstr(R"("sites":2)"));
  EXPECT_EQ(finding.subject, "DEV_IMEI");
  EXPECT_EQ(finding.owner, "app");
  EXPECT_THAT(finding.evidence, Contains(second));
}

TEST(Item21, IsMendedByNamingTheKind) {
  TestApp app = app_reading_imei();
  app.statement(app.policy(), "DEV_IMEI", "IMEI");
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "manual");
  EXPECT_EQ(verdict.reason.key, "manual.2.1.purposes");
  EXPECT_THAT(verdict.findings, IsEmpty());
}

TEST(Item21, AHeadingIsNoListOfIdentifiers) {
  TestApp app = app_reading_imei();
  app.statement(app.policy(), "DEV_INFO", "设备信息");
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_EQ(findings(verdict), "finding.2.1.pi_umbrella_only");
  EXPECT_THAT(verdict.findings[0].message.slots_json, HasSubstr("设备信息"));
}

TEST(Item21, AWiderKindThatIsInformationNamesANarrowerOne) {
  TestApp app;
  app.permission("ACCESS_FINE_LOCATION");
  app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y");
  app.statement(app.policy(), "LOC", "位置信息");
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, ANarrowerKindNamesAWiderOne) {
  TestApp app;
  app.call("ClipboardManager.getPrimaryClip", "LOC", "C");
  app.statement(app.policy(), "LOC_FINE", "精确位置");
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, IsWeakForOrdinaryKindsForUndecidedCallsAndForLibraries) {
  const auto verdict_of = [](const char* sensitive, std::optional<std::int64_t> collects,
                             const char* owner) {
    TestApp app;
    app.call("ClipboardManager.getPrimaryClip", "CLIPBOARD", sensitive, owner, collects);
    app.policy();
    return said(app.verdict("2.1"));
  };
  EXPECT_EQ(verdict_of("Y", 1, "app"), "suspected strong");
  EXPECT_EQ(verdict_of("C", 1, "app"), "suspected weak");
  EXPECT_EQ(verdict_of("Y", {}, "app"), "suspected weak");
  EXPECT_EQ(verdict_of("Y", 1, "library:androidx"), "suspected weak");
  EXPECT_EQ(verdict_of("Y", 0, "app"), "manual") << "arguments show that it reads nothing";
}

TEST(Item21, ACallWithoutItsPermissionCannotSucceed) {
  TestApp app;
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
  app.policy();
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, APermissionForOlderAndroidVersionsOnlyDoesNotHelpTheCall) {
  TestApp app;  // minSdkVersion 24
  app.permission("READ_PHONE_STATE", 22);
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
  app.policy();
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, APermissionYoungerThanTheOldestAndroidIsNotNeededThere) {
  TestApp app;
  app.call("PackageManager.getInstalledPackages.I", "APP_LIST", "C");
  app.policy();
  EXPECT_EQ(findings(app.verdict("2.1")), "finding.2.1.pi_not_named");
}

TEST(Item21, DeadCodeCountsOnlyUntilReachabilityIsKnown) {
  TestApp app = app_reading_imei();
  app.policy();
  app.meta("reached", "yes");
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, AShortOrForeignTextProvesNoOmission) {
  TestApp brief = app_reading_imei();
  brief.policy("隐私政策摘要", "zh-Hans", 1, 200);
  EXPECT_EQ(said(brief.verdict("2.1")), "suspected weak");
  TestApp unsure = app_reading_imei();
  unsure.policy("隐私政策", "zh-Hans", {});
  EXPECT_EQ(said(unsure.verdict("2.1")), "suspected weak");
  TestApp of_an_sdk = app_reading_imei();
  of_an_sdk.policy("某SDK隐私政策", "zh-Hans", 0);
  EXPECT_EQ(said(of_an_sdk.verdict("2.1")), "insufficient");
}

TEST(Item21, WithoutAPolicyTextSaysHowMuchWaits) {
  TestApp app = app_reading_imei();
  app.sdk("jpush", kOperator, "push");
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_EQ(verdict.reason.key, "missing.2.1.policy_text");
  EXPECT_THAT(verdict.reason.slots_json, ::testing::HasSubstr(R"("sdks":1)"));
  EXPECT_THAT(verdict.reason.slots_json, ::testing::HasSubstr(R"("types":1)"));
  EXPECT_THAT(verdict.search_json, HasSubstr("DEV_IMEI"));
  EXPECT_THAT(verdict.ask, Contains(Field(&rules::Message::key, "ask.policy_text")));
}

TEST(Item21, APackedAppIsInsufficientEvenIfNothingElseIsFound) {
  TestApp app = TestApp::packed();
  app.policy();
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_EQ(verdict.reason.key, "missing.packed");
}

TEST(Item21, WhatIsDeniedOrSaidOfAnSdkDeclaresNothingForTheApp) {
  TestApp denied = app_reading_imei();
  denied.statement(denied.policy(), "DEV_IMEI", "IMEI", true);
  EXPECT_EQ(said(denied.verdict("2.1")), "suspected strong");
  TestApp of_an_sdk = app_reading_imei();
  of_an_sdk.statement(of_an_sdk.policy(), "DEV_IMEI", "IMEI", false, "third_party");
  EXPECT_EQ(said(of_an_sdk.verdict("2.1")), "suspected strong");
  TestApp sdk_code = app_reading_imei("sdk:jpush");
  sdk_code.statement(sdk_code.policy(), "DEV_IMEI", "IMEI", false, "third_party");
  EXPECT_THAT(sdk_code.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, AWordThatIsNotUnderstoodIsWeak) {
  TestApp app = app_reading_imei();
  app.mention(app.policy(), "pi", "DEV_IMEI", "IMEI");
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_EQ(findings(verdict), "finding.2.1.pi_only_mentioned");
}

// ------------------------------------------------------------------ 2.1, third parties

TEST(Item21, FiresOnAThirdPartyThatThePolicyDoesNotName) {
  TestApp app;
  const std::int64_t seen = app.sdk("jpush", kOperator, "push");
  app.policy();
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_EQ(said(verdict), "suspected strong");
  EXPECT_EQ(findings(verdict), "finding.2.1.sdk_not_named");
  EXPECT_THAT(verdict.findings[0].evidence, ElementsAre(seen));
  EXPECT_EQ(verdict.findings[0].owner, "sdk:jpush");
}

TEST(Item21, IsMendedByTheNameOrByTheOperator) {
  TestApp by_name;
  by_name.sdk("jpush", kOperator, "push");
  by_name.mention(by_name.policy(), "sdk", "jpush", "极光推送");
  EXPECT_THAT(by_name.verdict("2.1").findings, IsEmpty());
  TestApp by_operator;
  by_operator.sdk("jpush", std::string("旧名称有限公司|") + kOperator, "push");
  by_operator.policy(std::string("我们接入") + kOperator + "的服务。");
  EXPECT_THAT(by_operator.verdict("2.1").findings, IsEmpty());
}

TEST(Item21, APlainLibraryNeedsNoMention) {
  TestApp app;
  app.sdk("okhttp", "", "network", false);
  app.policy();
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(Item51, HintsAtAnUnnamedRecipientThatReads) {
  TestApp app = app_reading_imei("sdk:jpush");
  app.sdk("jpush", kOperator, "push");
  app.policy();
  const rules::ItemVerdict verdict = app.verdict("5.1");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_EQ(findings(verdict), "finding.5.1.unnamed_recipient");
}

TEST(Item51, IsSilentAboutANamedRecipientAndAboutTheAppsOwnCode) {
  TestApp named = app_reading_imei("sdk:jpush");
  named.sdk("jpush", kOperator, "push");
  named.mention(named.policy(), "sdk", "jpush", "极光");
  EXPECT_EQ(said(named.verdict("5.1")), "insufficient");
  TestApp own = app_reading_imei();
  own.sdk("jpush", kOperator, "push");
  own.policy();
  EXPECT_EQ(said(own.verdict("5.1")), "insufficient");
}

// ------------------------------------------------------------------ 3.9

TestApp app_denying() {
  TestApp app = app_reading_imei();
  app.statement(app.policy(), "DEV_IMEI", "设备标识", true);
  return app;
}

TEST(Item39, FiresWhereThePolicyDeniesWhatTheCodeReads) {
  const rules::ItemVerdict verdict = app_denying().verdict("3.9");
  EXPECT_EQ(said(verdict), "suspected strong");
  EXPECT_EQ(findings(verdict), "finding.3.9.denied_but_collected");
  EXPECT_EQ(verdict.findings[0].evidence.size(), 2U) << "the sentence and the call";
}

TEST(Item39, IsAViolationOnceTheCodeIsKnownToBeReached) {
  TestApp app = app_denying();
  app.meta("reached", "yes");
  app.add(facts::ReachedRow{.site = 1, .phase = "startup", .guard = "none"});
  EXPECT_EQ(said(app.verdict("3.9")), "violation");
}

TEST(Item39, APolicyThatContradictsItself) {
  TestApp app;
  const std::int64_t policy = app.policy();
  const std::int64_t denial = app.statement(policy, "CONTACTS", "通讯录", true);
  const std::int64_t said_elsewhere = app.statement(policy, "CONTACTS", "通讯录");
  const rules::ItemVerdict verdict = app.verdict("3.9");
  ASSERT_EQ(findings(verdict), "finding.3.9.contradiction");
  EXPECT_THAT(verdict.findings[0].evidence, ElementsAre(denial, said_elsewhere));
}

TEST(Item39, ADenialOfOneKindSaysNothingOfAnother) {
  TestApp app = app_reading_imei();
  const std::int64_t policy = app.policy();
  app.statement(policy, "CONTACTS", "通讯录", true);
  app.statement(policy, "DEV_IMEI", "IMEI");
  EXPECT_EQ(said(app.verdict("3.9")), "manual");
}

TEST(Item39, WithoutAPolicyIsInsufficient) {
  EXPECT_EQ(said(app_reading_imei().verdict("3.9")), "insufficient");
}

// ------------------------------------------------------------------ 3.6, 3.8

TEST(Item36, HintsAtAdvertisingWithoutASwitch) {
  TestApp app;
  app.sdk("pangle", "北京巨量引擎网络技术有限公司", "ads");
  app.policy();
  EXPECT_EQ(said(app.verdict("3.6")), "suspected weak");
  TestApp mended;
  mended.sdk("pangle", "北京巨量引擎网络技术有限公司", "ads");
  mended.policy_phrase(mended.policy(), "personalised_off", "您可以关闭个性化广告");
  EXPECT_EQ(said(mended.verdict("3.6")), "manual");
  TestApp without_policy;
  without_policy.sdk("pangle", "北京巨量引擎网络技术有限公司", "ads");
  EXPECT_EQ(said(without_policy.verdict("3.6")), "insufficient");
  TestApp nothing;
  nothing.policy();
  EXPECT_EQ(said(nothing.verdict("3.6")), "not_found");
}

TEST(Item38, HintsAtAPolicyWithoutWithdrawal) {
  TestApp app;
  app.policy();
  EXPECT_EQ(said(app.verdict("3.8")), "suspected weak");
  TestApp mended;
  mended.right(mended.policy(), "withdraw");
  EXPECT_EQ(said(mended.verdict("3.8")), "manual");
  TestApp without_way;
  without_way.right(without_way.policy(), "withdraw", false);
  EXPECT_EQ(findings(without_way.verdict("3.8")), "finding.3.8.no_way");
  TestApp sdk_text;  // what an SDK says of itself helps nobody
  sdk_text.policy();
  sdk_text.phrase("withdraw_consent", "撤回授权", "sdk:jpush");
  EXPECT_EQ(said(sdk_text.verdict("3.8")), "suspected weak");
  EXPECT_EQ(said(TestApp().verdict("3.8")), "insufficient");
}

// ------------------------------------------------------------------ 6.3, 6.5

std::string promise(const std::string& item, const std::string& about, std::int64_t number,
                    const std::string& unit, std::optional<std::int64_t> own = 1) {
  TestApp app;
  const std::int64_t policy = app.policy("本政策", "zh-Hans", own);
  app.deadline(policy, about, number, unit);
  app.contact(policy, "mail", "privacy@example.org");
  return said(app.verdict(item));
}

TEST(Item63, APromiseOverFifteenWorkingDaysIsAViolation) {
  EXPECT_EQ(promise("6.3", "cancel", 20, "working_days"), "violation");
  EXPECT_EQ(promise("6.3", "correct", 16, "working_days"), "violation");
  EXPECT_EQ(promise("6.3", "request", 16, "working_days"), "violation");
  EXPECT_EQ(promise("6.3", "cancel", 15, "working_days"), "manual");
  EXPECT_EQ(promise("6.3", "complaint", 30, "working_days"), "manual") << "that is 6.5";
}

TEST(Item63, CalendarDaysAreWeighed) {
  EXPECT_EQ(promise("6.3", "delete", 30, "days"), "violation");
  EXPECT_EQ(promise("6.3", "delete", 25, "days"), "suspected strong");
  EXPECT_EQ(promise("6.3", "delete", 21, "days"), "manual");
  EXPECT_EQ(promise("6.3", "delete", 15, "days"), "manual");
}

TEST(Item63, ATextThatMayBeAnothersIsWeakAndNoTextInsufficient) {
  EXPECT_EQ(promise("6.3", "cancel", 20, "working_days", {}), "suspected weak");
  EXPECT_EQ(said(TestApp().verdict("6.3")), "insufficient");
}

TEST(Item65, APromiseToAnswerComplaintsLate) {
  EXPECT_EQ(promise("6.5", "complaint", 30, "working_days"), "violation");
  EXPECT_EQ(promise("6.5", "complaint", 15, "working_days"), "manual");
  EXPECT_EQ(promise("6.5", "complaint", 20, "days"), "manual");
}

TEST(Item65, APolicyWithoutAnyChannel) {
  TestApp app;
  app.policy();
  const rules::ItemVerdict verdict = app.verdict("6.5");
  EXPECT_EQ(said(verdict), "suspected strong");
  EXPECT_EQ(findings(verdict), "finding.6.5.no_channel");
  TestApp mended;
  mended.trait(mended.policy(), "complaint", "投诉举报电话");
  EXPECT_EQ(said(mended.verdict("6.5")), "manual");
  TestApp trap;
  trap.policy_phrase(trap.policy(), "feedback_trap", "意见反馈");
  EXPECT_EQ(said(trap.verdict("6.5")), "suspected strong");
  TestApp brief;
  brief.policy("摘要", "zh-Hans", 1, 100);
  EXPECT_EQ(said(brief.verdict("6.5")), "insufficient");
  TestApp one_reading;  // the phrases found one, the statements did not
  one_reading.policy_phrase(one_reading.policy(), "contact_mail", "邮箱");
  EXPECT_EQ(said(one_reading.verdict("6.5")), "manual");
}

TEST(PolicyGround, ALanguageThatIsNotUnderstoodLeavesNothingOut) {
  TestApp app = app_reading_imei();
  app.policy("Politique de confidentialité", "other");
  const rules::Judgement judgement = app.judge();
  for (const char* item : {"2.1", "6.5"}) {
    const rules::ItemVerdict& verdict = find_item(judgement, item);
    EXPECT_THAT(verdict.findings,
                ::testing::Each(Field(&rules::Finding::strength, rules::Strength::weak)))
        << item;
    EXPECT_EQ(said(verdict), item == std::string("2.1") ? "suspected weak" : "insufficient");
    EXPECT_THAT(verdict.missing, Contains(Field(&rules::Message::key, "missing.policy_language")))
        << item;
  }
}

TEST(PolicyHints, StayForAPersonWhereTheItemSaysSo) {
  TestApp app;
  const std::int64_t policy = app.policy("本政策", "zh-Hans", 1, 30000);
  app.policy_phrase(policy, "implied_consent_update", "继续使用即视为同意更新后的政策");
  app.trait(policy, "update_notice", "更新时将弹窗提示");
  app.condition(policy, "cancel", "需提交手持身份证照片");
  const rules::Judgement judgement = app.judge();
  for (const char* item : {"2.2", "2.4", "6.2"}) {
    const rules::ItemVerdict& verdict = find_item(judgement, item);
    EXPECT_EQ(said(verdict), "manual") << item;
    // 2.4: it is long, and has no parts.
    EXPECT_EQ(verdict.findings.size(), item == std::string("2.4") ? 2U : 1U) << item;
    EXPECT_EQ(verdict.reason.key, "reason.hints") << item;
  }
}

TEST(Item33, BackgroundLocationThatThePolicyNeverMentions) {
  TestApp app;
  app.permission("ACCESS_BACKGROUND_LOCATION");
  app.policy("我们收集位置信息");
  EXPECT_EQ(said(app.verdict("3.3")), "suspected weak");
  TestApp mended;
  mended.permission("ACCESS_BACKGROUND_LOCATION");
  mended.policy("我们在后台收集位置信息");
  EXPECT_EQ(said(mended.verdict("3.3")), "insufficient");
}

TEST(Item45, AForcedConsentForImprovement) {
  TestApp app;
  const std::int64_t policy = app.policy();
  app.policy_phrase(policy, "improve_only", "为提升用户体验", {}, "", 100);
  app.policy_phrase(policy, "forced", "如您不同意,将无法使用本应用", {}, "", 120);
  EXPECT_EQ(said(app.verdict("4.5")), "suspected weak");
  TestApp apart;
  const std::int64_t other = apart.policy();
  apart.policy_phrase(other, "improve_only", "为提升用户体验", {}, "", 100);
  apart.policy_phrase(other, "forced", "如您不同意,将无法使用扫码", {}, "", 2000);
  EXPECT_EQ(said(apart.verdict("4.5")), "insufficient");
}

}  // namespace
}  // namespace hegui::test
