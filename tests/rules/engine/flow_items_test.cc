// Items that ask what runs when, and behind what: each with a case that fires, its smallest mend, a
// trap and the case without ground.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/engine/test_app.h"

namespace hegui::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string kLocation = "LocationManager.getLastKnownLocation.String";

std::int64_t android_id(TestApp& app, const std::string& owner = "app",
                        std::optional<std::int64_t> collects = 1,
                        const std::string& arguments = "") {
  return app.call("setting.Secure.android_id", "DEV_ANDROIDID", "U", owner, collects, arguments);
}

TestApp with_flow() {
  TestApp app;
  app.flow_ran();
  return app;
}

TestApp targeting(int sdk) {
  TestApp app = TestApp::targeting(sdk);
  app.flow_ran();
  return app;
}

// ------------------------------------------------------------------ what is dead

TEST(DeadCode, IsNoCollectionWhereAllWaysAreKnown) {
  TestApp app = with_flow();
  android_id(app);
  app.policy();
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(DeadCode, IsWeakWhereAWayMayBeHidden) {
  const auto judged = [](const auto& hide) {
    TestApp app = with_flow();
    android_id(app);
    app.policy();
    hide(app);
    const rules::ItemVerdict verdict = app.verdict("2.1");
    return said(verdict) + " " + findings(verdict);
  };
  const std::string weak = "suspected weak finding.2.1.pi_not_named_no_way";
  EXPECT_EQ(
      judged([](TestApp& app) {
        app.add(facts::CoverageRow{.measure = "reflective_calls_resolved", .done = 3, .total = 4});
      }),
      weak);
  EXPECT_EQ(judged([](TestApp& app) { app.framework("flutter", false, true); }), weak);
  EXPECT_EQ(judged([](TestApp& app) { app.limit("flow", "method-too-large"); }), weak);
  EXPECT_EQ(judged([](TestApp& app) { app.gate("DexClassLoader.new", "loads_code"); }), weak);
  EXPECT_EQ(judged([](TestApp& app) { app.gate("System.load.String", "native_code"); }), weak);
}

TEST(DeadCode, OfALibraryOrOfOrdinaryInformationIsNotSpokenOf) {
  TestApp app = with_flow();
  app.limit("flow", "method-too-large");
  android_id(app, "library:androidx");
  app.call("Locale.getDefault", "DEV_LANG", "N");
  app.policy();
  EXPECT_THAT(app.verdict("2.1").findings, IsEmpty());
}

TEST(DeadCode, WithoutTheFlowPassesEverythingCounts) {
  TestApp app;
  android_id(app);
  app.policy();
  EXPECT_EQ(said(app.verdict("2.1")), "suspected strong");
}

TEST(DeadCode, ADenialIsContradictedByCodeThatRunsOnAClearWay) {
  const auto judged = [](bool reached, bool many) {
    TestApp app = with_flow();
    const std::int64_t read = android_id(app);
    if (reached) app.reach(read, "user", "consent", many);
    const std::int64_t policy = app.policy();
    app.statement(policy, "DEV_ANDROIDID", "Android ID", true);
    return said(app.verdict("3.9"));
  };
  EXPECT_EQ(judged(true, false), "violation");
  EXPECT_EQ(judged(true, true), "suspected strong");
  EXPECT_EQ(judged(false, false), "manual");
}

// ------------------------------------------------------------------ 3.1

TEST(Item31, ReadingAtTheStartWithoutConsentIsStrong) {
  TestApp app = with_flow();
  const std::int64_t read = android_id(app, "sdk:jpush");
  const std::int64_t way = app.reach(read, "startup");
  const rules::ItemVerdict verdict = app.verdict("3.1");
  EXPECT_EQ(said(verdict), "suspected strong");
  ASSERT_EQ(verdict.findings.size(), 1U);
  EXPECT_EQ(verdict.findings[0].message.key, "finding.3.1.reads_at_start");
  EXPECT_EQ(verdict.findings[0].subject, "DEV_ANDROIDID");
  EXPECT_EQ(verdict.findings[0].owner, "sdk:jpush");
  EXPECT_THAT(verdict.findings[0].evidence, ElementsAre(read));
  EXPECT_THAT(verdict.findings[0].ways, ElementsAre(way));
}

TEST(Item31, ConsentOnTheWayMendsIt) {
  TestApp app = with_flow();
  const std::int64_t read = android_id(app);
  app.reach(read, "startup", "consent");
  app.reach(read, "user", "none");
  EXPECT_EQ(said(app.verdict("3.1")), "not_found");
}

TEST(Item31, WhatIsSureAndWhatMayBeAreFindingsOfTheirOwn) {
  TestApp app = with_flow();
  const std::int64_t guarded = android_id(app);
  app.reach(guarded, "startup", "unknown");
  const std::int64_t open = android_id(app);
  const std::int64_t way = app.reach(open, "startup");
  const rules::ItemVerdict verdict = app.verdict("3.1");
  EXPECT_EQ(said(verdict), "suspected strong");
  ASSERT_EQ(verdict.findings.size(), 2U);
  EXPECT_THAT(verdict.findings[0].ways, ElementsAre(way));
  EXPECT_THAT(verdict.findings[0].evidence, ElementsAre(open));
  EXPECT_THAT(verdict.findings[1].evidence, ElementsAre(guarded));
}

// Build.SERIAL is "unknown" since Android 9 (28).
TEST(Item31, OnAVersionThatGivesNothingOrOnNoneAtAllIsWeak) {
  const auto judged = [](std::optional<std::int64_t> low, std::optional<std::int64_t> high) {
    TestApp app = TestApp::targeting(28);
    app.flow_ran();
    const std::int64_t read = app.call("Build.SERIAL", "DEV_SERIAL", "U");
    app.reach(read, "startup", "none", false, "Lorg/example/App;->onCreate()V", low, high);
    return said(app.verdict("3.1"));
  };
  EXPECT_EQ(judged({}, {}), "suspected strong");
  EXPECT_EQ(judged(23, {}), "suspected strong");
  EXPECT_EQ(judged(28, {}), "suspected weak");
  EXPECT_EQ(judged({}, 22), "suspected strong");
  EXPECT_EQ(judged(23, 22), "suspected weak");
}

TEST(Item31, WhatIsInDoubtIsWeak) {
  const auto judged = [](const auto& read) {
    TestApp app = with_flow();
    read(app);
    return said(app.verdict("3.1"));
  };
  EXPECT_EQ(judged([](TestApp& app) { app.reach(android_id(app), "startup", "unknown"); }),
            "suspected weak");
  EXPECT_EQ(judged([](TestApp& app) { app.reach(android_id(app), "startup", "none", true); }),
            "suspected weak");
  EXPECT_EQ(
      judged([](TestApp& app) { app.reach(android_id(app, "app", std::nullopt), "startup"); }),
      "suspected weak");
  EXPECT_EQ(judged([](TestApp& app) {
              app.reach(android_id(app, "app", 1, R"({"result_used":false})"), "startup");
            }),
            "suspected weak");
  // a row that nobody has looked up
  EXPECT_EQ(judged([](TestApp& app) {
              app.reach(app.call("sysprop.ril.serialnumber", "DEV_SERIAL", "U"), "startup");
            }),
            "suspected weak");
}

TEST(Item31, APlainLibraryThatMayReadSaysNothing) {
  TestApp may = with_flow();
  may.reach(android_id(may, "library:androidx", std::nullopt), "startup");
  EXPECT_EQ(said(may.verdict("3.1")), "not_found");
  TestApp does = with_flow();
  does.reach(android_id(does, "library:androidx"), "startup");
  EXPECT_EQ(said(does.verdict("3.1")), "suspected strong");
}

TEST(Item31, OrdinaryInformationIsNotSpokenOf) {
  TestApp app = with_flow();
  app.reach(app.call("Locale.getDefault", "DEV_LANG", "N"), "startup");
  EXPECT_EQ(said(app.verdict("3.1")), "not_found");
}

TEST(Item31, AnIdentifierThatAndroidGivesNoMoreIsWeak) {
  const auto judged = [](const std::string& api, const std::string& pi, int target) {
    TestApp app = targeting(target);
    app.permission("READ_PHONE_STATE");
    app.reach(app.call(api, pi, "U"), "startup");
    return said(app.verdict("3.1"));
  };
  EXPECT_EQ(judged("TelephonyManager.getDeviceId", "DEV_IMEI", 22), "suspected strong");
  EXPECT_EQ(judged("TelephonyManager.getDeviceId", "DEV_IMEI", 29), "suspected weak");
  EXPECT_EQ(judged("Build.SERIAL", "DEV_SERIAL", 28), "suspected strong");
  EXPECT_EQ(judged("Build.SERIAL", "DEV_SERIAL", 30), "suspected weak");
  // never on any Android that the app runs on: the file is closed from Android 7
  TestApp closed = with_flow();
  closed.reach(closed.call("WifiInfo.getMacAddress", "DEV_MAC", "U"), "startup");
  closed.permission("ACCESS_WIFI_STATE");
  EXPECT_EQ(said(closed.verdict("3.1")), "suspected weak");
}

TEST(Item31, APermissionThatTheUserMustAllowFirstIsWeakOrNothing) {
  const auto judged = [](const std::string& guard, const std::string& checked, int target,
                         bool asked) {
    TestApp app = targeting(target);
    app.permission("ACCESS_FINE_LOCATION");
    const std::int64_t read = app.call(kLocation, "LOC_FINE", "Y");
    app.reach(read, "startup", guard);
    if (guard == "permission") {
      app.guard(read, "startup", "permission_check", "android.permission." + checked);
    }
    if (asked) app.reach(app.ask({"ACCESS_FINE_LOCATION"}), "startup");
    return said(app.verdict("3.1"));
  };
  EXPECT_EQ(judged("none", "", 30, false), "suspected weak");
  EXPECT_EQ(judged("none", "", 22, false), "suspected strong") << "granted at installation";
  EXPECT_EQ(judged("permission", "ACCESS_FINE_LOCATION", 30, false), "not_found")
      << "in the first run the check fails";
  EXPECT_EQ(judged("permission", "ACCESS_FINE_LOCATION", 22, false), "suspected weak");
  EXPECT_EQ(judged("permission", "ACCESS_FINE_LOCATION", 30, true), "suspected strong")
      << "the request itself comes before consent";
}

TEST(Item31, ACallThatCannotSucceedIsNothing) {
  TestApp app = with_flow();
  app.reach(app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U"), "startup");
  EXPECT_EQ(said(app.verdict("3.1")), "not_found");
}

TEST(Item31, AskingForAPermissionAtTheStart) {
  const auto judged = [](const std::string& phase, const std::string& guard,
                         const std::string& checked = "") {
    TestApp app = with_flow();
    app.permission("CAMERA");
    const std::int64_t asked = app.ask({"CAMERA"});
    app.reach(asked, phase, guard);
    if (!checked.empty()) {
      app.guard(asked, phase, "permission_check", "android.permission." + checked);
    }
    const rules::ItemVerdict verdict = app.verdict("3.1");
    return said(verdict) + " " + findings(verdict);
  };
  EXPECT_EQ(judged("startup", "none"), "suspected strong finding.3.1.asks_at_start");
  EXPECT_EQ(judged("startup", "permission", "CAMERA"), "suspected strong finding.3.1.asks_at_start")
      << "ask if it has not been granted";
  EXPECT_EQ(judged("startup", "permission", "READ_SMS"),
            "suspected weak finding.3.1.asks_at_start");
  EXPECT_EQ(judged("startup", "unknown"), "suspected weak finding.3.1.asks_at_start");
  EXPECT_EQ(judged("startup", "consent"), "not_found ");
  EXPECT_EQ(judged("user", "none"), "not_found ");
}

TEST(Item31, AskingForWhatOpensNothingIsNothing) {
  TestApp app = with_flow();
  app.permission("POST_NOTIFICATIONS");
  app.reach(app.ask({"POST_NOTIFICATIONS"}), "startup");
  app.reach(app.ask({"CAMERA"}), "startup");  // not declared: refused without a question
  EXPECT_EQ(said(app.verdict("3.1")), "not_found");
  TestApp unknown = with_flow();
  unknown.reach(unknown.ask({std::nullopt}), "startup");
  EXPECT_EQ(said(unknown.verdict("3.1")), "insufficient");
}

TEST(Item31, StartingAnSdkThatCollects) {
  const std::string init = "gate.umeng_analytics.UMConfigure.init";
  const std::string tell = "gate.umeng_analytics.UMConfigure.submitPolicyGrantResult";
  TestApp app = with_flow();
  app.reach(app.gate(init, "collect_start"), "startup");
  const rules::ItemVerdict verdict = app.verdict("3.1");
  EXPECT_EQ(said(verdict), "suspected strong");
  EXPECT_EQ(findings(verdict), "finding.3.1.starts_sdk");
  EXPECT_EQ(verdict.findings[0].subject, "umeng_analytics");
  TestApp prepared = with_flow();
  prepared.reach(prepared.gate("gate.umeng_analytics.UMConfigure.preInit", "safe_init"), "startup");
  prepared.reach(prepared.gate(init, "collect_start"), "user", "consent");
  EXPECT_EQ(said(prepared.verdict("3.1")), "not_found");
  TestApp gated = with_flow();
  gated.reach(gated.gate(init, "collect_start"), "startup");
  gated.reach(gated.gate(tell, "gate_set", true), "user", "consent");
  EXPECT_EQ(findings(gated.verdict("3.1")), "finding.3.1.starts_gated_sdk");
  TestApp told = with_flow();
  told.reach(told.gate(init, "collect_start"), "startup");
  told.reach(told.gate(tell, "gate_set", true), "startup");
  EXPECT_EQ(findings(told.verdict("3.1")), "finding.3.1.starts_sdk finding.3.1.tells_consent");
  TestApp refused = with_flow();  // telling it "no" at the start is right
  refused.reach(refused.gate(tell, "gate_set", false), "startup");
  EXPECT_EQ(said(refused.verdict("3.1")), "not_found");
  TestApp memory = with_flow();
  memory.reach(memory.gate("gate.adjust.Adjust.onCreate", "collect_start"), "startup");
  EXPECT_EQ(said(memory.verdict("3.1")), "suspected weak");
}

TEST(Item31, WhatTheSystemWakesLater) {
  TestApp boot = with_flow();
  boot.receiver("org.example.Boot", "android.intent.action.BOOT_COMPLETED");
  boot.reach(android_id(boot), "event", "none", false, "Lorg/example/Boot;->onReceive()V");
  const rules::ItemVerdict verdict = boot.verdict("3.1");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_EQ(findings(verdict), "finding.3.1.reads_when_woken");
  TestApp agreed = with_flow();
  agreed.receiver("org.example.Boot", "android.intent.action.BOOT_COMPLETED");
  agreed.reach(android_id(agreed), "event", "consent", false, "Lorg/example/Boot;->onReceive()V");
  EXPECT_EQ(said(agreed.verdict("3.1")), "not_found");
  TestApp job = with_flow();
  job.reach(android_id(job), "background");
  EXPECT_EQ(said(job.verdict("3.1")), "manual");
}

TEST(Item31, ClaimsNoAbsenceWhereAWayMayBeHidden) {
  const auto judged = [](const auto& hide) {
    TestApp app = with_flow();
    app.reach(android_id(app), "user");
    hide(app);
    return said(app.verdict("3.1"));
  };
  EXPECT_EQ(judged([](TestApp&) {}), "not_found");
  EXPECT_EQ(judged([](TestApp& app) {
              app.add(facts::CoverageRow{.measure = "intents_resolved", .done = 1, .total = 2});
            }),
            "insufficient");
  EXPECT_EQ(judged([](TestApp& app) { app.framework("react_native", true, true); }),
            "insufficient");
  EXPECT_EQ(judged([](TestApp& app) { app.limit("flow", "stage-failed"); }), "insufficient");
  EXPECT_EQ(judged([](TestApp& app) { app.gate("System.load.String", "native_code"); }),
            "insufficient");
  EXPECT_EQ(judged([](TestApp& app) {
              app.reach(app.gate("WebView.addJavascriptInterface.Object.String", "bridge"),
                        "startup");
            }),
            "insufficient");
  TestApp packed = TestApp::packed();
  packed.flow_ran();
  EXPECT_EQ(said(packed.verdict("3.1")), "insufficient");
}

// ------------------------------------------------------------------ 3.2

TEST(Item32, ReadingByTheRefuseButtonItself) {
  TestApp app = with_flow();
  const std::int64_t read = android_id(app);
  app.reach(read, "user");
  const std::int64_t refused = app.refusal("policy", "collects", read);
  const rules::ItemVerdict verdict = app.verdict("3.2");
  EXPECT_EQ(said(verdict), "suspected weak");
  EXPECT_EQ(findings(verdict), "finding.3.2.reads_after_refusal");
  EXPECT_EQ(verdict.findings[0].subject, "DEV_ANDROIDID");
  EXPECT_THAT(verdict.findings[0].evidence, Contains(refused));
  TestApp left = with_flow();
  left.refusal("policy", "leaves");
  EXPECT_EQ(said(left.verdict("3.2")), "insufficient");
}

TEST(Item32, ReadingOnTheScreenThatTheRefusalOpens) {
  const auto judged = [](const std::string& entry, const std::string& guard) {
    TestApp app = with_flow();
    app.reach(android_id(app), "user", guard, false, entry);
    app.refusal("policy", "opens_screen");
    return findings(app.verdict("3.2"));
  };
  const std::string handler = "Lorg/example/Refuse;->onClick()V";
  EXPECT_EQ(judged(handler, "none"), "finding.3.2.reads_after_refusal");
  EXPECT_EQ(judged(handler, "consent"), "");
  EXPECT_EQ(judged("Lorg/example/Other;->onClick()V", "none"), "") << "reads elsewhere";
}

TEST(Item32, AskingAgainAfterADenial) {
  TestApp app = with_flow();
  app.permission("CAMERA");
  const std::int64_t asked = app.ask({"CAMERA"});
  app.reach(asked, "user");
  app.refusal("permission", "asks_again", asked);
  const rules::ItemVerdict verdict = app.verdict("3.2");
  EXPECT_EQ(findings(verdict), "finding.3.2.denied_asks_again");
  EXPECT_EQ(verdict.findings[0].subject, "android.permission.CAMERA");
  TestApp accepted = with_flow();
  accepted.permission("CAMERA");
  accepted.reach(accepted.ask({"CAMERA"}), "user");
  accepted.refusal("permission", "goes_on");
  EXPECT_THAT(accepted.verdict("3.2").findings, IsEmpty());
}

TEST(Item32, AskingWheneverTheScreenComesBack) {
  const auto judged = [](const auto& more) {
    TestApp app = with_flow();
    app.permission("CAMERA");
    const std::int64_t asked = app.ask({"CAMERA"});
    app.reach(asked, "startup", "permission");
    app.guard(asked, "startup", "permission_check", "android.permission.CAMERA");
    more(app, asked);
    return findings(app.verdict("3.2"));
  };
  EXPECT_EQ(judged([](TestApp& app, std::int64_t asked) { app.repeats(asked, "resume"); }),
            "finding.3.2.asks_whenever");
  EXPECT_EQ(judged([](TestApp&, std::int64_t) {}), "") << "once, or when pressed";
  EXPECT_EQ(judged([](TestApp& app, std::int64_t asked) {
              app.repeats(asked, "resume");
              app.guard(asked, "startup", "flag", "camera_denied", 0);
            }),
            "")
      << "the denial is remembered";
}

// ------------------------------------------------------------------ 2.3

TEST(Item23, ARequestAtTheStartWithoutAnyPurposeIsStrong) {
  const auto judged = [](const auto& more) {
    TestApp app = with_flow();
    app.permission("ACCESS_FINE_LOCATION");
    const std::int64_t asked = app.ask({"ACCESS_FINE_LOCATION"});
    more(app, asked);
    const rules::ItemVerdict verdict = app.verdict("2.3");
    return said(verdict) + " " + findings(verdict);
  };
  const auto start = [](TestApp& app, std::int64_t asked) { app.reach(asked, "startup"); };
  EXPECT_EQ(judged(start), "suspected strong finding.2.3.no_purpose_at_start");
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              start(app, asked);
              app.rationale(asked, "需要位置权限,用于查找附近的门店");
            }),
            "insufficient ");
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              start(app, asked);
              app.rationale(asked, "为了给您推荐门店,请允许下一步的请求");
            }),
            "insufficient ")
      << "a text that names nothing may well be about this";
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              start(app, asked);
              app.rationale(asked, "需要相机权限,用于扫描条形码");
            }),
            "suspected weak finding.2.3.other_purpose");
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              start(app, asked);
              app.rationale(asked, "需要位置权限,用于查找附近的门店", "after_denial");
              app.phrase("permission_purpose", "需要位置权限,用于查找附近的门店");
            }),
            "suspected strong finding.2.3.purpose_after_denial")
      << "told only afterwards";
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              start(app, asked);
              app.phrase("permission_purpose", "需要位置权限,用于查找附近的门店");
            }),
            "suspected weak finding.2.3.no_purpose_at_start");
}

TEST(Item23, ARequestBehindAClickIsWeakOrLeftOpen) {
  const auto judged = [](const std::string& text) {
    TestApp app = with_flow();
    app.permission("ACCESS_FINE_LOCATION");
    app.reach(app.ask({"ACCESS_FINE_LOCATION"}), "user");
    if (!text.empty()) app.phrase("permission_purpose", text);
    return said(app.verdict("2.3"));
  };
  EXPECT_EQ(judged(""), "suspected weak");
  EXPECT_EQ(judged("需要位置权限,用于查找附近的门店"), "insufficient");
  EXPECT_EQ(judged("需要相机权限,用于扫描条形码"), "suspected weak");
}

TEST(Item23, DeadRequestsAndHarmlessPermissionsAreNothing) {
  TestApp app = with_flow();
  app.permission("CAMERA");
  app.permission("POST_NOTIFICATIONS");
  app.ask({"CAMERA"});
  app.reach(app.ask({"POST_NOTIFICATIONS"}), "startup");
  EXPECT_EQ(said(app.verdict("2.3")), "insufficient");
}

TEST(Item37, ATextAboutAnotherPermissionIsAHint) {
  TestApp app = with_flow();
  app.permission("READ_CONTACTS");
  const std::int64_t asked = app.ask({"READ_CONTACTS"});
  app.reach(asked, "user");
  app.rationale(asked, "需要存储权限,用于保存图片");
  const rules::ItemVerdict verdict = app.verdict("3.7");
  EXPECT_EQ(said(verdict), "manual");
  EXPECT_EQ(findings(verdict), "finding.3.7.other_purpose");
  TestApp both = with_flow();  // one request for both, one text after the other
  both.permission("READ_CONTACTS");
  both.permission("CAMERA");
  const std::int64_t together = both.ask({"READ_CONTACTS", "CAMERA"});
  both.reach(together, "user");
  both.rationale(together, "需要相机权限,用于扫码");
  EXPECT_THAT(both.verdict("3.7").findings, IsEmpty());
}

// ------------------------------------------------------------------ 3.5

TEST(Item35, ASwitchThatTheStartRewritesIsAHintAndNoVerdict) {
  const auto judged = [](const std::string& flag, std::optional<std::int64_t> consent) {
    TestApp app = with_flow();
    const std::int64_t read = android_id(app);
    app.reach(read, "startup", "unknown");
    app.add(facts::GuardRow{
        .site = app.site_of(read),
        .phase = "startup",
        .kind = "flag",
        .name = flag,
        .consent = consent,
        .written_json = R"([{"method":"Lorg/example/App;->onCreate()V","offset":7}])",
        .origin = app.origin()});
    const rules::ItemVerdict verdict = app.verdict("3.5");
    EXPECT_EQ(said(verdict), "insufficient");
    return findings(verdict);
  };
  EXPECT_EQ(judged("personalized_ads", 0), "finding.3.5.switch_rewritten");
  EXPECT_EQ(judged("last_run", 0), "");
  EXPECT_EQ(judged("push_agreed", 1), "") << "consent itself";
}

// ------------------------------------------------------------------ 4.2, 4.6

TEST(Item42, LeavingWhenAPermissionIsDenied) {
  const auto judged = [](const std::string& category, bool always,
                         const std::string& effect = "leaves") {
    TestApp app = with_flow();
    app.permission("ACCESS_FINE_LOCATION");
    app.reach(app.ask({"ACCESS_FINE_LOCATION"}), "startup");
    app.refusal("permission", effect, 0, always);
    const rules::ItemVerdict verdict = app.verdict("4.2", category);
    return said(verdict) + " " + findings(verdict);
  };
  EXPECT_EQ(judged("38", true), "suspected strong finding.4.2.leaves");
  EXPECT_EQ(judged("38", false), "suspected weak finding.4.2.leaves");
  EXPECT_EQ(judged("", true), "suspected weak finding.4.2.leaves_kind_unknown");
  EXPECT_EQ(judged("1", true), "insufficient ") << "a map needs the location";
  EXPECT_EQ(judged("38", true, "asks_again"), "suspected weak finding.4.2.asks_until_granted");
  EXPECT_EQ(judged("38", true, "goes_on"), "insufficient ");
}

TEST(Item42, LeavingWhenThePolicyIsRefusedCountsOnlyWhereNoInformationIsNeeded) {
  const auto judged = [](const std::string& category) {
    TestApp app = with_flow();
    app.refusal("policy", "leaves");
    return said(app.verdict("4.2", category));
  };
  EXPECT_EQ(judged(""), "insufficient");
  EXPECT_EQ(judged("1"), "insufficient");
  EXPECT_EQ(judged("38"), "suspected weak");
}

TEST(Item46, ABundleOrNothing) {
  const auto judged = [](const auto& more) {
    TestApp app = with_flow();
    for (const char* name : {"CAMERA", "READ_CONTACTS", "ACCESS_FINE_LOCATION"}) {
      app.permission(name);
    }
    const std::int64_t asked = app.ask({"CAMERA", "READ_CONTACTS", "ACCESS_FINE_LOCATION"});
    more(app, asked);
    return said(app.verdict("4.6"));
  };
  const auto reached = [](TestApp& app, std::int64_t asked) { app.reach(asked, "startup"); };
  EXPECT_EQ(judged([](TestApp&, std::int64_t) {}), "not_found") << "dead code asks nobody";
  EXPECT_EQ(judged(reached), "suspected weak");
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              reached(app, asked);
              app.refusal("permission", "leaves", 0, false);
            }),
            "suspected strong")
      << "there is no other request";
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              reached(app, asked);
              app.refusal("permission", "leaves", 0, false);
              app.reach(app.ask({"CAMERA"}), "user");
            }),
            "suspected weak")
      << "leaving may belong to the other request";
  EXPECT_EQ(judged([&](TestApp& app, std::int64_t asked) {
              reached(app, asked);
              app.refusal("policy", "leaves");
            }),
            "suspected weak");
}

// ------------------------------------------------------------------ 4.4

TEST(Item44, ReadingAtShortIntervals) {
  const auto judged = [](const std::string& kind, std::optional<std::int64_t> period) {
    TestApp app = with_flow();
    const std::int64_t read = app.call("ClipboardManager.getPrimaryClip", "CLIPBOARD", "C");
    app.reach(read, "startup");
    app.repeats(read, kind, period);
    const rules::ItemVerdict verdict = app.verdict("4.4");
    return said(verdict) + " " + findings(verdict);
  };
  EXPECT_EQ(judged("timer", 2000), "suspected weak finding.4.4.period");
  EXPECT_EQ(judged("loop", 30000), "suspected weak finding.4.4.period");
  EXPECT_EQ(judged("job", 900000), "insufficient ");
  EXPECT_EQ(judged("timer", std::nullopt), "manual ");
  EXPECT_EQ(judged("resume", std::nullopt), "suspected weak finding.4.4.every_resume");
  EXPECT_EQ(judged("focus", std::nullopt), "suspected weak finding.4.4.every_focus");
}

TEST(Item44, OnceOrHeldBackOrOfOrdinaryInformationIsNothing) {
  TestApp once = with_flow();
  once.reach(once.call("ClipboardManager.getPrimaryClip", "CLIPBOARD", "C"), "startup");
  EXPECT_THAT(once.verdict("4.4").findings, IsEmpty());
  TestApp flagged = with_flow();
  const std::int64_t read = flagged.call("ClipboardManager.getPrimaryClip", "CLIPBOARD", "C");
  flagged.reach(read, "startup", "unknown");
  flagged.repeats(read, "resume");
  EXPECT_THAT(flagged.verdict("4.4").findings, IsEmpty());
  TestApp ordinary = with_flow();
  const std::int64_t address = ordinary.call("Locale.getDefault", "DEV_LANG", "N");
  ordinary.reach(address, "startup");
  ordinary.repeats(address, "resume");
  EXPECT_THAT(ordinary.verdict("4.4").findings, IsEmpty());
}

TEST(Item44, ALocationIntervalCountsByDistanceAndKindOfApp) {
  const auto judged = [](const std::string& arguments, const std::string& category) {
    TestApp app = with_flow();
    app.permission("ACCESS_FINE_LOCATION");
    app.reach(app.call(kLocation, "LOC_FINE", "Y", "app", 1, arguments), "user");
    const rules::ItemVerdict verdict = app.verdict("4.4", category);
    for (const rules::Finding& finding : verdict.findings) EXPECT_EQ(finding.subject, "LOC_FINE");
    return said(verdict);
  };
  EXPECT_EQ(judged(R"({"interval_ms":500,"distance_m":0})", "38"), "suspected weak");
  EXPECT_EQ(judged(R"({"interval_ms":500,"distance_m":0})", "1"), "insufficient") << "a map";
  EXPECT_EQ(judged(R"({"interval_ms":500,"distance_m":0})", "31"), "insufficient") << "sport";
  EXPECT_EQ(judged(R"({"interval_ms":0,"distance_m":100})", "38"), "insufficient");
  EXPECT_EQ(judged(R"({"interval_ms":600000,"distance_m":100})", "38"), "insufficient");
}

// ------------------------------------------------------------------ beyond the 31

TEST(Extras, SelfStartNamesWhatIsReadThen) {
  TestApp app = with_flow();
  app.permission("RECEIVE_BOOT_COMPLETED");
  app.receiver("org.example.Boot", "android.intent.action.BOOT_COMPLETED");
  app.reach(android_id(app), "event", "none", false, "Lorg/example/Boot;->onReceive()V");
  const rules::ItemVerdict verdict = app.verdict("autostart");
  EXPECT_EQ(findings(verdict), "finding.autostart_reads");
  EXPECT_THAT(verdict.findings[0].message.slots_json, HasSubstr("DEV_ANDROIDID"));
  TestApp quiet = with_flow();
  quiet.permission("RECEIVE_BOOT_COMPLETED");
  quiet.receiver("org.example.Boot", "android.intent.action.BOOT_COMPLETED");
  EXPECT_EQ(findings(quiet.verdict("autostart")), "finding.autostart");
  TestApp update = with_flow();  // its own update is no self-start
  update.receiver("org.example.Boot", "android.intent.action.MY_PACKAGE_REPLACED");
  EXPECT_EQ(said(update.verdict("autostart")), "not_found");
  TestApp deaf = with_flow();  // Android 8 sends it to no receiver of the manifest
  deaf.receiver("org.example.Net", "android.net.conn.CONNECTIVITY_CHANGE");
  EXPECT_EQ(said(deaf.verdict("autostart")), "not_found");
}

TEST(Extras, CrossAppWakeUp) {
  const auto judged = [](const std::string& target, const std::string& phase) {
    TestApp app = with_flow();
    const std::int64_t at = app.gate("Context.startService.Intent", "keepalive");
    app.add(facts::ApiCallRow{.catalog = "Context.startService.Intent",
                              .api = "startService",
                              .kind = "method",
                              .role = "keepalive",
                              .site = app.site_of(at),
                              .arguments_json = R"({"intent_action":")" + target + R"("})",
                              .origin = at});
    app.reach(at, phase);
    return said(app.verdict("cross_app_wakeup"));
  };
  EXPECT_EQ(judged("com.other.app.DaemonService", "startup"), "suspected weak");
  EXPECT_EQ(judged("com.other.app.DaemonService", "user"), "not_found");
  EXPECT_EQ(judged("org.example.notes.SyncService", "startup"), "not_found");
  EXPECT_EQ(judged("android.intent.action.VIEW", "startup"), "not_found");
  const auto open = [](const std::string& permission) {
    TestApp app = with_flow();
    app.sdk("jpush", "", "push");
    facts::ComponentRow row{.container = "base.apk",
                            .kind = "service",
                            .name = "cn.jpush.android.service.DaemonService",
                            .exported = 1,
                            .enabled = 1,
                            .launcher = 0,
                            .owner = "sdk:jpush",
                            .origin = app.origin()};
    if (!permission.empty()) row.permission = permission;
    app.add(row);
    return said(app.verdict("cross_app_wakeup"));
  };
  EXPECT_EQ(open(""), "suspected weak");
  EXPECT_EQ(open("org.example.permission.PUSH"), "not_found");
}

}  // namespace
}  // namespace hegui::test
