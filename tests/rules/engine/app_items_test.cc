// Items decided by the app alone: each with a case that fires, its smallest mend, a trap and the
// case without ground.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/engine/test_app.h"

namespace hegui::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

// ------------------------------------------------------------------ 1.1

void read_imei(TestApp& app) {
  app.permission("READ_PHONE_STATE");
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
}

TEST(Item11, FiresOnCollectionWithoutAnySignOfAPolicy) {
  TestApp app;
  read_imei(app);
  const rules::ItemVerdict verdict = app.verdict("1.1");
  EXPECT_EQ(said(verdict), "suspected strong");
  EXPECT_EQ(findings(verdict), "finding.1.1.no_policy");
  EXPECT_THAT(verdict.findings[0].message.slots_json, HasSubstr("DEV_IMEI"));
}

TEST(Item11, IsMendedByAPolicyAndSatisfiedByItsText) {
  TestApp titled;
  read_imei(titled);
  titled.phrase("policy_title", "隐私政策");
  EXPECT_EQ(said(titled.verdict("1.1")), "insufficient") << "a title without a text";
  TestApp with_text;
  read_imei(with_text);
  const std::int64_t policy = with_text.policy();
  for (const char* code : {"DEV_IMEI", "PHONE", "LOC"}) {
    with_text.statement(policy, code, code);
  }
  EXPECT_EQ(said(with_text.verdict("1.1")), "not_found");
}

TEST(Item11, AScanThatStoppedHalfWayClaimsNoAbsence) {
  // The pipeline's own names: the worker as a whole, and stages that read code.
  for (const char* stage : {"extract", "code", "app"}) {
    TestApp app;
    read_imei(app);
    const std::int64_t policy = app.policy();
    for (const char* code : {"DEV_IMEI", "PHONE", "LOC"}) app.statement(policy, code, code);
    app.limit(stage, "stage-failed");
    EXPECT_EQ(said(app.verdict("1.1")), "insufficient") << stage;
  }
}

TEST(Item11, AnSdksOwnPolicyIsNotTheApps) {
  TestApp app;
  read_imei(app);
  app.phrase("policy_title", "隐私政策", "sdk:jpush");
  EXPECT_EQ(said(app.verdict("1.1")), "suspected strong");
}

TEST(Item11, OnlyAnAgreementIsWeakAndSoIsATextWithoutRules) {
  TestApp agreement;
  read_imei(agreement);
  agreement.phrase("agreement", "用户协议");
  EXPECT_EQ(said(agreement.verdict("1.1")), "suspected weak");
  TestApp no_rules;
  read_imei(no_rules);
  no_rules.policy();
  EXPECT_EQ(findings(no_rules.verdict("1.1")), "finding.1.1.no_rules");
}

TEST(Item11, WithoutGroundClaimsNoAbsence) {
  TestApp packed = TestApp::packed();
  read_imei(packed);
  EXPECT_EQ(said(packed.verdict("1.1")), "insufficient");
  TestApp flutter;
  read_imei(flutter);
  flutter.framework("flutter", true, true);
  EXPECT_EQ(said(flutter.verdict("1.1")), "insufficient");
  TestApp cut;
  read_imei(cut);
  cut.limit("resources", "arsc-damaged");
  EXPECT_EQ(said(cut.verdict("1.1")), "insufficient");
}

TEST(Item11, AnAppThatCannotCollectIsNotConcerned) {
  EXPECT_EQ(said(TestApp().verdict("1.1")), "not_applicable");
  TestApp online;
  online.permission("INTERNET");
  EXPECT_EQ(said(online.verdict("1.1")), "manual");
}

// ------------------------------------------------------------------ 1.4

TEST(Item14, NoChineseAnywhereIsAViolationOnCompleteGround) {
  TestApp app;
  app.locale("", 0);
  app.policy("We collect your data.", "en");
  const rules::ItemVerdict verdict = app.verdict("1.4");
  EXPECT_EQ(said(verdict), "violation");
  EXPECT_EQ(findings(verdict), "finding.1.4.no_chinese");
}

TEST(Item14, WithoutPolicyTextOrScreensIsWeak) {
  TestApp no_text;
  no_text.locale("", 0);
  EXPECT_EQ(said(no_text.verdict("1.4")), "suspected weak");
  TestApp hidden;
  hidden.locale("", 0);
  hidden.framework("flutter", true, true);
  hidden.policy("We collect your data.", "en");
  EXPECT_EQ(said(hidden.verdict("1.4")), "suspected weak");
}

TEST(Item14, ChineseStringsOrAChinesePolicyMendIt) {
  TestApp strings;
  strings.locale("", 0);
  strings.locale("zh-CN", 0.9);
  EXPECT_EQ(said(strings.verdict("1.4")), "insufficient");
  TestApp policy;
  policy.locale("", 0);
  policy.policy();
  EXPECT_EQ(said(policy.verdict("1.4")), "insufficient");
  TestApp in_code;
  in_code.locale("", 0);
  in_code.phrase("policy_title", "隐私政策", "app", "dex");
  EXPECT_EQ(said(in_code.verdict("1.4")), "insufficient");
}

TEST(Item14, TraditionalOrForeignPoliciesAreNoSimplifiedChinese) {
  TestApp traditional;
  traditional.locale("zh-TW", 0.9, 0.3);
  traditional.policy("隱私權政策", "zh-Hant");
  EXPECT_EQ(said(traditional.verdict("1.4")), "suspected strong");
  TestApp foreign;
  foreign.locale("", 0.9);
  foreign.policy("We collect your data.", "en");
  EXPECT_EQ(findings(foreign.verdict("1.4")), "finding.1.4.foreign_policy");
  TestApp both;
  both.locale("", 0.9);
  both.policy("We collect your data.", "en");
  both.policy();
  EXPECT_EQ(said(both.verdict("1.4")), "insufficient");
}

// A text view with words about the policy, black on white unless told otherwise.
facts::UiWidgetRow told(const std::string& text = "《隐私政策》") {
  return {.widget = "TextView",
          .form = "text",
          .text = text,
          .text_size_sp = 14.0,
          .text_color = "#ff000000",
          .background = "#ffffffff",
          .on_window = 0,
          .contrast = 21.0,
          .line_spacing = 1.0,
          .width = 300.0,
          .visible = 1};
}

std::string look_of(const facts::UiWidgetRow& widget) {
  TestApp app;
  app.locale("", 0.9);
  app.widget(widget);
  const rules::ItemVerdict verdict = app.verdict("1.4");
  return said(verdict) + " " + findings(verdict);
}

TEST(Item14, SmallTextAboutThePolicy) {
  facts::UiWidgetRow small = told();
  small.text_size_sp = 9.0;
  EXPECT_EQ(look_of(small), "suspected weak finding.1.4.small_text");
  small.text_size_sp = 6.0;
  EXPECT_EQ(look_of(small), "suspected strong finding.1.4.small_text");
  small.text = "版权";
  EXPECT_EQ(look_of(small), "insufficient ");
  small.text.reset();  // code fills it in
  small.resource_id = "@id/privacy_content";
  EXPECT_EQ(look_of(small), "suspected strong finding.1.4.small_text");
}

TEST(Item14, PaleTextAboutThePolicy) {
  facts::UiWidgetRow pale = told();
  pale.contrast = 3.5;
  EXPECT_EQ(look_of(pale), "suspected weak finding.1.4.pale_text");
  pale.text_size_sp = 18.0;  // large letters may be paler
  EXPECT_EQ(look_of(pale), "insufficient ");
  pale.contrast = 1.5;
  EXPECT_EQ(look_of(pale), "suspected strong finding.1.4.pale_text");
  pale.on_window = 1;  // the screen may have another window
  EXPECT_EQ(look_of(pale), "suspected weak finding.1.4.pale_text");
  pale.contrast.reset();
  EXPECT_EQ(look_of(pale), "insufficient ");
}

TEST(Item14, LinesThatStandTooClose) {
  facts::UiWidgetRow dense =
      told("我们重视您的隐私,请在使用前仔细阅读并充分理解本政策的全部内容。");
  dense.line_spacing = 0.8;
  EXPECT_EQ(look_of(dense), "suspected weak finding.1.4.dense_text");
  dense.text = "隐私政策";  // one line has none below it
  EXPECT_EQ(look_of(dense), "insufficient ");
}

TEST(Item14, APolicyWhoseLookIsKnownAndFair) {
  std::string text = "隐私政策";
  for (int i = 0; i < 20; ++i) text += "我们收集您的个人信息。";
  TestApp known;
  known.locale("", 0.9);
  known.policy();
  known.widget(told(text));
  EXPECT_EQ(said(known.verdict("1.4")), "not_found");
  TestApp picture;
  picture.locale("", 0.9);
  picture.policy();
  facts::UiWidgetRow behind = told(text);
  behind.contrast.reset();
  picture.widget(behind);
  EXPECT_EQ(said(picture.verdict("1.4")), "insufficient");
}

// ------------------------------------------------------------------ 2.3

TEST(Item23, ARequestWithoutAnyPurposeText) {
  TestApp app;
  app.permission("CAMERA");
  app.ask({"CAMERA"});
  EXPECT_EQ(findings(app.verdict("2.3")), "finding.2.3.no_purpose_text");
  TestApp mended;
  mended.permission("CAMERA");
  mended.ask({"CAMERA"});
  mended.phrase("permission_purpose", "需要相机权限用于扫码");
  EXPECT_EQ(said(mended.verdict("2.3")), "insufficient");
  TestApp hidden;
  hidden.permission("CAMERA");
  hidden.ask({"CAMERA"});
  hidden.framework("flutter", true, false);
  EXPECT_EQ(said(hidden.verdict("2.3")), "insufficient");
}

// ------------------------------------------------------------------ 3.1, 3.2

TEST(Item31, ATraceBeforeConsentLiftsToViolation) {
  TestApp app;
  const std::int64_t seen = app.event("api", "DEV_ANDROIDID", 1);
  const rules::ItemVerdict verdict = app.verdict("3.1");
  EXPECT_EQ(said(verdict), "violation");
  EXPECT_EQ(findings(verdict), "trace.3.1.collects_before_consent");
  EXPECT_THAT(verdict.findings[0].evidence, testing::ElementsAre(seen));
}

TEST(Item31, AfterConsentOrWithoutAMarkSaysNothing) {
  TestApp after;
  after.event("api", "DEV_ANDROIDID", 0);
  EXPECT_EQ(said(after.verdict("3.1")), "insufficient");
  TestApp unmarked;
  unmarked.event("api", "DEV_ANDROIDID", {});
  const rules::ItemVerdict verdict = unmarked.verdict("3.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_THAT(verdict.missing,
              testing::Contains(testing::Field(&rules::Message::key, "missing.consent_mark")));
  TestApp untyped;
  untyped.event("api", "", 1);
  EXPECT_EQ(said(untyped.verdict("3.1")), "insufficient");
}

TEST(Item31, WithoutATraceCodeAloneDecidesNothing) {
  TestApp app;
  read_imei(app);
  const rules::ItemVerdict verdict = app.verdict("3.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_EQ(verdict.reason.key, "missing.call_graph");
}

TEST(Item32, ReadingAfterRefusalIsAViolationAndAskingAgainIsNot) {
  TestApp reads;
  reads.event("refuse", "", 0, 0);
  reads.event("api", "DEV_ANDROIDID", 0, 1);
  EXPECT_EQ(said(reads.verdict("3.2")), "violation");
  TestApp asks;
  asks.event("refuse", "", 0, 0);
  asks.event("permission", "", 0, 1);
  EXPECT_EQ(said(asks.verdict("3.2")), "suspected strong");
}

// ------------------------------------------------------------------ 3.4

facts::UiWidgetRow box(const std::string& text) {
  return {
      .parent = 2, .widget = "CheckBox", .text = text, .checkable = 1, .checked = 1, .visible = 1};
}

TEST(Item34, ATickedBoxForThePolicy) {
  TestApp app;
  app.widget(box("我已阅读并同意《隐私政策》"));
  EXPECT_EQ(said(app.verdict("3.4")), "suspected strong");
  TestApp english;
  english.widget(box("I agree to the Privacy Policy"));
  EXPECT_EQ(said(english.verdict("3.4")), "suspected strong");
}

TEST(Item34, AnUntickedBoxAndOtherBoxesAreInnocent) {
  for (const char* text : {"记住密码", "同意接收优惠信息", "Remember me", "I agree to get news"}) {
    TestApp app;
    app.widget(box(text));
    EXPECT_EQ(said(app.verdict("3.4")), "insufficient") << text;
  }
  TestApp unticked;
  facts::UiWidgetRow row = box("我已阅读并同意《隐私政策》");
  row.checked = 0;
  unticked.widget(row);
  EXPECT_EQ(said(unticked.verdict("3.4")), "insufficient");
}

TEST(Item34, WordsBesideABoxCountOnlyIfItHasNone) {
  TestApp beside;
  const std::int64_t screen = beside.screen("login");
  facts::UiWidgetRow bare = box("");
  bare.layout = screen;
  beside.widget(bare);
  beside.widget({.layout = screen,
                 .parent = 2,
                 .widget = "TextView",
                 .text = "同意《用户协议》和《隐私政策》",
                 .visible = 1});
  EXPECT_EQ(said(beside.verdict("3.4")), "suspected weak");
  TestApp other;
  const std::int64_t login = other.screen("login");
  facts::UiWidgetRow remember = box("记住密码");
  remember.layout = login;
  other.widget(remember);
  other.widget({.layout = login,
                .parent = 2,
                .widget = "TextView",
                .text = "同意《用户协议》和《隐私政策》",
                .visible = 1});
  EXPECT_EQ(said(other.verdict("3.4")), "insufficient");
}

TEST(Item34, AScreenThatNothingNamesIsWeak) {
  TestApp app;
  facts::UiWidgetRow row = box("我已阅读并同意《隐私政策》");
  row.layout = app.screen("unused", 0);
  app.widget(row);
  EXPECT_EQ(said(app.verdict("3.4")), "suspected weak");
}

// ------------------------------------------------------------------ 4.1

TEST(Item41, ALowRelevancePermissionForTheKindOfApp) {
  TestApp app;
  app.permission("READ_SMS");
  const rules::ItemVerdict verdict = app.verdict("4.1", "地图导航类");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_THAT(findings(verdict), HasSubstr("finding.4.1.low_relevance"));
}

TEST(Item41, ABasePermissionInUseIsMannual) {
  TestApp app;
  app.permission("ACCESS_FINE_LOCATION");
  app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y");
  EXPECT_EQ(said(app.verdict("4.1", "1")), "manual");
}

TEST(Item41, ADeclaredPermissionThatNoCodeUses) {
  TestApp app;
  app.permission("READ_CONTACTS");
  EXPECT_EQ(findings(app.verdict("4.1")), "finding.4.1.declared_unused");
  TestApp limited;  // kept for old devices only
  limited.permission("READ_CONTACTS", 28);
  EXPECT_EQ(said(limited.verdict("4.1")), "insufficient");
  TestApp storage;  // plain file paths use it
  storage.permission("WRITE_EXTERNAL_STORAGE");
  EXPECT_EQ(said(storage.verdict("4.1")), "insufficient");
  TestApp packed = TestApp::packed();
  packed.permission("READ_CONTACTS");
  EXPECT_EQ(said(packed.verdict("4.1")), "insufficient");
}

TEST(Item41, AnUnknownCategoryIsAnError) {
  TestApp app;
  EXPECT_THROW(app.judge("no such kind"), std::runtime_error);
}

// ------------------------------------------------------------------ 4.2, 4.4

TEST(Item42, ATextOfLeavingIsAWeakSign) {
  TestApp app;
  app.phrase("permission_denied_exit", "未授予存储权限无法使用");
  EXPECT_EQ(said(app.verdict("4.2")), "suspected weak");
  EXPECT_EQ(said(TestApp().verdict("4.2")), "insufficient");
}

TEST(Item44, ALocationIntervalOfAFractionOfASecond) {
  const auto with_interval = [](const std::string& arguments) {
    TestApp app;
    app.permission("ACCESS_FINE_LOCATION");
    app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y", "app", 1, arguments);
    return said(app.verdict("4.4"));
  };
  EXPECT_EQ(with_interval(R"({"interval_ms":200})"), "suspected weak");
  EXPECT_EQ(with_interval(R"({"interval_ms":60000})"), "insufficient");
  EXPECT_EQ(with_interval(R"({"other":1})"), "insufficient");
  EXPECT_EQ(with_interval("not json"), "insufficient");
}

// ------------------------------------------------------------------ 4.6

TEST(Item46, OneCallForThreeGroups) {
  TestApp app;
  for (const char* name : {"CAMERA", "READ_CONTACTS", "ACCESS_FINE_LOCATION"}) app.permission(name);
  app.ask({"CAMERA", "READ_CONTACTS", "ACCESS_FINE_LOCATION"});
  const rules::ItemVerdict verdict = app.verdict("4.6");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_EQ(findings(verdict), "finding.4.6.bundle");
}

TEST(Item46, SeparateRequestsAreNotFound) {
  TestApp app;
  for (const char* name : {"CAMERA", "READ_CONTACTS", "ACCESS_FINE_LOCATION"}) {
    app.permission(name);
    app.ask({name});
  }
  EXPECT_EQ(said(app.verdict("4.6")), "not_found");
}

TEST(Item46, PermissionsOfOneGroupAndUndeclaredOnesDoNotAddUp) {
  TestApp app;
  for (const char* name : {"CAMERA", "ACCESS_COARSE_LOCATION", "ACCESS_FINE_LOCATION"}) {
    app.permission(name);
  }
  app.ask({"CAMERA", "ACCESS_COARSE_LOCATION", "ACCESS_FINE_LOCATION", "READ_CONTACTS"});
  EXPECT_EQ(said(app.verdict("4.6")), "not_found");
}

TEST(Item46, AnUnknownArgumentOrHiddenCodeIsInsufficient) {
  TestApp unknown;
  unknown.permission("CAMERA");
  unknown.permission("READ_CONTACTS");
  unknown.ask({std::nullopt});
  EXPECT_EQ(said(unknown.verdict("4.6")), "insufficient");
  TestApp packed = TestApp::packed();
  packed.permission("CAMERA");
  packed.permission("READ_CONTACTS");
  EXPECT_EQ(said(packed.verdict("4.6")), "insufficient");
}

TEST(Item46, AnOldTargetAsksForAllAtInstallation) {
  TestApp app = TestApp::targeting(22);
  app.permission("CAMERA");
  app.permission("READ_CONTACTS");
  EXPECT_EQ(findings(app.verdict("4.6")), "finding.4.6.install_time");
}

TEST(Item46, FewerThanTwoGroupsDoNotConcernIt) {
  TestApp app = TestApp::targeting(22);
  app.permission("CAMERA");
  app.permission("INTERNET");
  EXPECT_EQ(said(app.verdict("4.6")), "not_applicable");
}

// ------------------------------------------------------------------ 6.1

void show_login(TestApp& app) { app.widget({.widget = "Button", .text = "登录", .visible = 1}); }

TEST(Item61, AnAccountThatCannotBeClosed) {
  TestApp app;
  show_login(app);
  app.policy();
  EXPECT_EQ(said(app.verdict("6.1")), "suspected strong");
  TestApp no_policy;
  show_login(no_policy);
  EXPECT_EQ(said(no_policy.verdict("6.1")), "suspected weak");
}

TEST(Item61, WordsOfClosingMendItAndLoggingOutDoesNot) {
  TestApp app;
  show_login(app);
  app.policy();
  app.phrase("cancel_account", "注销账号");
  EXPECT_EQ(said(app.verdict("6.1")), "manual");
  TestApp trap;
  show_login(trap);
  trap.policy();
  trap.phrase("logout_trap", "退出登录");
  EXPECT_EQ(said(trap.verdict("6.1")), "suspected strong");
  TestApp no_account;
  no_account.policy();
  EXPECT_EQ(findings(no_account.verdict("6.1")), "finding.6.1.not_granted");
  TestApp granted;
  granted.right(granted.policy(), "delete");
  EXPECT_THAT(granted.verdict("6.1").findings, IsEmpty());
  TestApp in_policy;
  show_login(in_policy);
  in_policy.policy_phrase(in_policy.policy(), "cancel_account", "您可以注销账号");
  EXPECT_EQ(findings(in_policy.verdict("6.1")), "finding.6.1.only_in_policy");
}

TEST(Item61, NoAccountNoFindingAndNoScreensNoClaim) {
  EXPECT_THAT(TestApp().verdict("6.1").findings, IsEmpty());
  TestApp hidden;
  show_login(hidden);
  hidden.policy();
  hidden.framework("react_native", true, true);
  EXPECT_EQ(said(hidden.verdict("6.1")), "suspected weak");
}

// ------------------------------------------------------------------ beyond the 31

TEST(Extras, CleartextTrafficNeedsBothThePermissionAndAnAddress) {
  const auto with = [](std::int64_t allowed, const std::string& host, std::int64_t cleartext) {
    TestApp app{TestApp::Nothing()};
    app.add(facts::AppRow{.platform = "android",
                          .package = "org.example",
                          .debuggable = 1,
                          .cleartext = allowed,
                          .has_dex = 1,
                          .packed = 0});
    app.add(facts::HostRow{.host = host, .cleartext = cleartext, .origin = app.origin()});
    const rules::Judgement judgement = app.judge();
    EXPECT_EQ(said(find_item(judgement, "debuggable")), "suspected strong");
    return said(find_item(judgement, "cleartext_traffic"));
  };
  EXPECT_EQ(with(1, "api.example.org", 1), "suspected weak");
  EXPECT_EQ(with(0, "api.example.org", 1), "not_found");
  EXPECT_EQ(with(1, "api.example.org", 0), "not_found");
  EXPECT_EQ(with(1, "schemas.android.com", 1), "not_found");
}

TEST(Extras, MinorsWithoutRules) {
  TestApp app;
  app.policy_phrase(app.policy(), "minors", "未成年人请注意");
  EXPECT_EQ(said(app.verdict("minors")), "suspected weak");
  TestApp mended;
  const std::int64_t policy = mended.policy();
  mended.policy_phrase(policy, "minors", "未成年人请注意");
  mended.policy_phrase(policy, "guardian", "监护人同意");
  EXPECT_EQ(said(mended.verdict("minors")), "not_found");
}

}  // namespace
}  // namespace hegui::test
