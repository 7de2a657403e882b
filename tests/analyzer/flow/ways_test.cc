// How a place is come by: on which versions of Android, and not at all where nothing leads to it.
#include "analyzer/flow/ways.h"

#include <gtest/gtest.h>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

// A launcher whose onCreate is `code` (registers v0 to v2), for Android 4.4 (19) and later.
class Started {
 public:
  explicit Started(const std::string& code, std::vector<std::string> classes = {})
      : app_(started_with(code, std::move(classes)), manifest()),
        flow_(app_.whole()),
        ways_(*flow_) {}

  // To the call of Work.a in a method.
  Way way(const std::string& method = "Lt/Main;->onCreate(Landroid/os/Bundle;)V",
          std::size_t number = 0) {
    const MethodId caller = app_.method(method);
    return ways_.best(site(caller, app_.call(caller, "a", number).offset), Phase::startup);
  }
  Way way_to(const std::string& method, std::uint32_t offset) {
    return ways_.best(site(app_.method(method), offset), Phase::startup);
  }

 private:
  program::FactSite site(MethodId method, std::uint32_t offset) const {
    program::FactSite site;
    site.unit = app_.index.method(method).unit;
    site.method = app_.index.method(method).position;
    site.offset = offset;
    return site;
  }
  static package::Manifest manifest() {
    package::Manifest manifest = manifest_of({launcher("t.Main")});
    manifest.min_sdk_given = true;
    manifest.min_sdk = 19;
    return manifest;
  }
  FlowApp app_;
  std::unique_ptr<ProgramFlow> flow_;
  Ways ways_;
};

constexpr const char* kBelow23 = R"(
  sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
  const/16 v1, 0x17
  if-ge v0, v1, :end
)";

TEST(Ways, WithoutAQuestionAnyVersionWillDo) {
  Started app("  invoke-static {}, Lt/Work;->a()V\n");
  const Way way = app.way();
  ASSERT_NE(way.state, kNone);
  EXPECT_FALSE(way.versions.low);
  EXPECT_FALSE(way.versions.high);
}

TEST(Ways, ABranchOnTheVersionBoundsIt) {
  Started app(std::string(kBelow23) + "  invoke-static {}, Lt/Work;->a()V\n");
  const Way way = app.way();
  EXPECT_FALSE(way.versions.low);
  EXPECT_EQ(way.versions.high, 22);
  EXPECT_TRUE(way.versions.possible());
}

// Tells whether the device has at least Android 6.
constexpr const char* kVersions = R"(
.class public Lt/Versions;
.super Ljava/lang/Object;
.method public static isNew()Z
  .registers 2
  sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
  const/16 v1, 0x17
  if-lt v0, v1, :old
  const/4 v0, 0x1
  return v0
  :old
  const/4 v0, 0x0
  return v0
.end method
.method public static read()V
  .registers 2
  invoke-static {}, Lt/Versions;->isNew()Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/Work;->a()V
  :end
  return-void
.end method
)";

TEST(Ways, TheVersionMayBeAskedForByAnotherMethod) {
  Started app("  invoke-static {}, Lt/Versions;->read()V\n", {kVersions});
  const Way way = app.way("Lt/Versions;->read()V");
  EXPECT_EQ(way.versions.low, 23);
  EXPECT_FALSE(way.versions.high);
}

TEST(Ways, ConditionsThatExcludeEachOtherAreNoWay) {
  Started app(std::string(kBelow23) + "  invoke-static {}, Lt/Versions;->read()V\n", {kVersions});
  const Way way = app.way("Lt/Versions;->read()V");
  ASSERT_NE(way.state, kNone);
  EXPECT_EQ(way.versions.low, 23);
  EXPECT_EQ(way.versions.high, 22);
  EXPECT_FALSE(way.versions.possible());
}

// No device on which the app can be installed is older than Android 4.4.
TEST(Ways, CodeForOlderDevicesIsNotComeBy) {
  constexpr const char* kOld = R"(
.class public Lt/Old;
.super Ljava/lang/Object;
.method public static run()Ljava/lang/String;
  .registers 2
  sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
  const/16 v1, 0x10
  if-ge v0, v1, :end
  sget-object v0, Landroid/os/Build;->SERIAL:Ljava/lang/String;
  return-object v0
  :end
  sget-object v0, Landroid/os/Build;->MODEL:Ljava/lang/String;
  return-object v0
.end method
)";
  Started app("  invoke-static {}, Lt/Old;->run()Ljava/lang/String;\n", {kOld});
  EXPECT_EQ(app.way_to("Lt/Old;->run()Ljava/lang/String;", 6).state, kNone);  // sget SERIAL
  EXPECT_NE(app.way_to("Lt/Old;->run()Ljava/lang/String;", 9).state, kNone);  // sget MODEL
}

// A place that is no call is guarded as its block is.
TEST(Ways, AFieldReadIsBehindWhatItsBlockIsBehind) {
  constexpr const char* kFlag = R"(
.class public Lt/Flag;
.super Ljava/lang/Object;
.method public static run(Landroid/content/SharedPreferences;)Ljava/lang/String;
  .registers 3
  const-string v0, "on"
  const/4 v1, 0x0
  invoke-interface {p0, v0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
  move-result v0
  if-eqz v0, :end
  sget-object v0, Landroid/os/Build;->SERIAL:Ljava/lang/String;
  return-object v0
  :end
  const/4 v0, 0x0
  return-object v0
.end method
)";
  Started app(R"(
  const-string v0, "settings"
  const/4 v1, 0x0
  invoke-virtual {p0, v0, v1}, Lt/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
  move-result-object v0
  invoke-static {v0}, Lt/Flag;->run(Landroid/content/SharedPreferences;)Ljava/lang/String;
)",
              {kFlag});
  const Way way =
      app.way_to("Lt/Flag;->run(Landroid/content/SharedPreferences;)Ljava/lang/String;", 9);
  ASSERT_NE(way.state, kNone);
  EXPECT_EQ(way.label.guard, Guard::unknown);
}

}  // namespace
}  // namespace hegui::flow
