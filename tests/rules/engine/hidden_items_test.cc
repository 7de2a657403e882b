// What hidden code and hidden texts take from the verdicts, and what they leave.
#include <gtest/gtest.h>

#include "tests/rules/engine/test_app.h"

namespace hegui::test {
namespace {

// Reads an IMEI; no word of a policy anywhere: a strong sign for 1.1.
void read_without_policy(TestApp& app) {
  app.permission("READ_PHONE_STATE");
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
}

bool misses(const rules::ItemVerdict& verdict, const std::string& key) {
  for (const rules::Message& message : verdict.missing) {
    if (message.key == key) return true;
  }
  return false;
}

void emptied(TestApp& app, const char* scope) {
  app.add(facts::PackingSignRow{"emptied_methods", scope, "La;->b()V", 90, 100, app.origin()});
}

TEST(HiddenCode, PackedSaysSoAndLeavesNoAbsence) {
  TestApp app = TestApp::packed();
  read_without_policy(app);
  const rules::ItemVerdict verdict = app.verdict("1.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_TRUE(misses(verdict, "missing.packed"));
}

TEST(HiddenCode, EmptiedMethodsAreNamedInsteadOfPacked) {
  TestApp app = TestApp::packed();
  read_without_policy(app);
  emptied(app, "part");
  app.limit("packing", "emptied-methods");
  const rules::ItemVerdict verdict = app.verdict("1.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_TRUE(misses(verdict, "missing.emptied_methods"));
  EXPECT_FALSE(misses(verdict, "missing.packed"));
}

TEST(HiddenCode, BothAreNamedWhereBothAreTrue) {
  TestApp app = TestApp::packed();
  emptied(app, "part");
  app.limit("packing", "emptied-methods");
  app.limit("packing", "packed");
  const rules::ItemVerdict verdict = app.verdict("2.1");
  EXPECT_TRUE(misses(verdict, "missing.emptied_methods"));
  EXPECT_TRUE(misses(verdict, "missing.packed"));
}

TEST(HiddenCode, HintsTakeNothing) {
  TestApp app;
  read_without_policy(app);
  emptied(app, "hint");
  app.add(facts::PackingSignRow{"missing_components", "hint", "a.B", 1, 9, app.origin()});
  EXPECT_EQ(said(app.verdict("1.1")), "suspected strong");
}

TEST(HiddenTexts, ManyDecodedTextsLeaveNoAbsenceFewDo) {
  const auto judged = [](std::int64_t readable, std::int64_t total) {
    TestApp app;
    read_without_policy(app);
    app.add(facts::CoverageRow{"texts_readable", readable, total});
    app.add(facts::TextDecoderRow{"La;->d(Ljava/lang/String;)Ljava/lang/String;", "app", total, 3,
                                  app.origin()});
    return app.verdict("1.1");
  };
  EXPECT_TRUE(misses(judged(10, 100), "missing.encoded_texts"));
  EXPECT_EQ(said(judged(10, 100)), "insufficient");
  EXPECT_EQ(said(judged(90, 100)), "suspected strong");  // a helper
  EXPECT_EQ(said(judged(1, 6)), "suspected strong");     // too few to tell
}

TEST(HiddenTexts, AScreenOfAServerLeavesNoAbsenceOfATitle) {
  TestApp app;
  read_without_policy(app);
  app.limit("ui", "remote-screen");
  const rules::ItemVerdict verdict = app.verdict("1.1");
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_TRUE(misses(verdict, "missing.remote_screen"));
}

class LoadedCode : public testing::Test {
 protected:
  // 2.1 with a whole policy that names everything, and one place that loads code.
  static rules::ItemVerdict judged(const std::string& item, const std::string& mechanism,
                                   const std::optional<std::string>& place = {},
                                   const std::string& owner = "app",
                                   const std::string& brought = "{}") {
    TestApp app;
    app.policy();
    app.flow_ran();
    const std::int64_t at = app.call("DexClassLoader.new", "", "", owner, {});
    facts::DynamicLoadRow row;
    row.mechanism = mechanism;
    row.api = "DexClassLoader.new";
    row.site = app.site_of(at);
    row.place = place;
    row.brought_json = brought;
    row.origin = at;
    app.add(row);
    app.reach(at, "user");
    if (brought != "{}") {
      app.add(facts::InputRow{.path = "x.jar",
                              .container = "app.apk!assets/x.jar",
                              .parent = "app.apk",
                              .kind = "jar",
                              .role = "nested",
                              .bytes = 1,
                              .sha256 = ""});
    }
    return app.verdict(item);
  }
};

TEST_F(LoadedCode, OfTheAppsOwnDoingTakesWhatIsSaidOfCollecting) {
  EXPECT_TRUE(misses(judged("2.1", "dex_file"), "missing.further_code"));
  EXPECT_EQ(said(judged("2.1", "dex_file")), "insufficient");
  EXPECT_TRUE(misses(judged("2.1", "plugin", {}, "library:replugin"), "missing.further_code"));
  EXPECT_FALSE(misses(judged("1.1", "dex_file"), "missing.further_code"));
  EXPECT_FALSE(misses(judged("6.1", "dex_file"), "missing.further_code"));
}

TEST_F(LoadedCode, OfThePackageItselfAHotFixOrAnSdkTakesNothing) {
  for (const rules::ItemVerdict& verdict :
       {judged("2.1", "dex_file", "package"), judged("2.1", "hotfix"),
        judged("2.1", "dex_file", {}, "sdk:jpush"), judged("2.1", "other_package"),
        judged("2.1", "native_file")}) {
    EXPECT_FALSE(misses(verdict, "missing.further_code"));
    EXPECT_EQ(said(verdict), "manual");
  }
}

TEST_F(LoadedCode, FromAnAssetThatWasReadTakesNothing) {
  EXPECT_FALSE(misses(judged("2.1", "dex_file", "files", "app", R"({"asset":["x.jar"]})"),
                      "missing.further_code"));
  EXPECT_TRUE(misses(judged("2.1", "dex_file", "files", "app", R"({"asset":["y.jar"]})"),
                     "missing.further_code"));
  EXPECT_TRUE(misses(judged("2.1", "dex_file", "files", "app",
                            R"({"asset":["x.jar"],"url":["https://a.example/"]})"),
                     "missing.further_code"));
}

}  // namespace
}  // namespace hegui::test
