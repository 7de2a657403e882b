// What is called packed, and what is not, on small apps.
#include "analyzer/packing/packing_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "tests/analyzer/packing/packing_app.h"

namespace hegui::packing {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kSigns = "SELECT sign, scope, done, total FROM packing_sign ORDER BY id";
constexpr const char* kActivity = "Landroid/app/Activity;";
constexpr const char* kApplication = "Landroid/app/Application;";
constexpr const char* kSomething = "  const/4 v0, 0x1\n  add-int/2addr v0, v0\n  return-void";

std::string screen(const std::string& name) {
  return class_of(
      name,
      ".method public onCreate(Landroid/os/Bundle;)V\n  .registers 3\n"
      "  invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V\n"
      "  return-void\n.end method\n",
      kActivity);
}

// Calls another class of the app, which makes a class loader.
std::vector<std::string> loading_application() {
  return {class_of("Start",
                   ".method protected attachBaseContext(Landroid/content/Context;)V\n"
                   "  .registers 2\n  invoke-static {}, Lt/Step;->one()V\n  return-void\n"
                   ".end method\n",
                   kApplication),
          class_of("Step",
                   ".method public static one()V\n  .registers 5\n"
                   "  new-instance v0, Ldalvik/system/DexClassLoader;\n  const/4 v1, 0x0\n"
                   "  invoke-direct {v0, v1, v1, v1, v1}, Ldalvik/system/DexClassLoader;-><init>("
                   "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;"
                   "Ljava/lang/ClassLoader;)V\n  return-void\n.end method\n")};
}

std::string random_bytes(std::size_t count) {
  std::mt19937 random(7);  // NOLINT: the same bytes every time
  std::string bytes;
  while (bytes.size() < count) bytes += static_cast<char>(random());
  return bytes;
}

TEST(Packing, NothingIsSaidWithoutAManifest) {
  EXPECT_EQ(packed({{screen("Main")}, {}, "", {}, ""}), "unknown");
}

TEST(Packing, AnAppWhoseClassesAreThereIsNotPacked) {
  const AppText app = {{screen("Main")}, {"t.Main"}, "", {}, ""};
  EXPECT_EQ(packed(app), "no");
  EXPECT_THAT(facts_of(app, kSigns), IsEmpty());
}

TEST(Packing, MostComponentsMissingIsPackedHalfOfThemIsNot) {
  const std::vector<std::string> classes = {screen("Main")};
  const AppText most = {classes, {"t.Main", "t.A", "t.B"}, "", {}, ""};
  EXPECT_EQ(packed(most), "yes");
  EXPECT_THAT(facts_of(most, kSigns), ElementsAre("missing_components|whole|2|3"));
  EXPECT_THAT(facts_of(most, "SELECT stage, code FROM limit_hit"), ElementsAre("packing|packed"));
  const AppText half = {classes, {"t.Main", "t.A"}, "", {}, ""};
  EXPECT_EQ(packed(half), "no");
  EXPECT_THAT(facts_of(half, kSigns), ElementsAre("missing_components|hint|1|2"));
}

TEST(Packing, FewMissingComponentsCountWhereTheApplicationLoadsCode) {
  std::vector<std::string> classes = loading_application();
  classes.push_back(screen("Main"));
  const std::vector<std::string> names = {"t.Main", "t.A", "t.Main", "t.Main"};
  const AppText loads = {classes, names, "t.Start", {}, ""};
  EXPECT_EQ(packed(loads), "yes");
  EXPECT_THAT(facts_of(loads, kSigns),
              ElementsAre("missing_components|whole|1|4", "loading_application|whole||"));
  EXPECT_THAT(facts_of(loads, "SELECT name FROM packing_sign WHERE sign = 'loading_application'"),
              ElementsAre("Lt/Step;->one()V"));
  EXPECT_EQ(packed({{screen("Main")}, names, "", {}, ""}), "no");
}

TEST(Packing, AnApplicationThatLoadsCodeIsAHintWhereEveryClassIsThere) {
  std::vector<std::string> classes = loading_application();
  classes.push_back(screen("Main"));
  const AppText app = {classes, {"t.Main"}, "t.Start", {}, ""};
  EXPECT_EQ(packed(app), "no");
  EXPECT_THAT(facts_of(app, kSigns), ElementsAre("loading_application|hint||"));
}

TEST(Packing, AMissingFirstScreenCountsBesideAConcealedFile) {
  const std::vector<std::string> names = {"t.Gone", "t.Main", "t.Main", "t.Main"};
  EXPECT_EQ(packed({{screen("Main")}, names, "", {}, ""}), "no");
  EXPECT_EQ(packed({{screen("Main")}, names, "", {{"assets/x.bin", random_bytes(20000)}}, ""}),
            "yes");
}

TEST(Packing, ANameOnlyLabels) {
  // Not packed: no label, whatever files lie about.
  EXPECT_EQ(packed({{screen("Main")}, {"t.Main"}, "", {{"assets/aliprotect.dat", "x"}}, ""}), "no");
  EXPECT_EQ(packed({{class_of("Other", "")}, {"t.Main"}, "", {{"assets/ijiami.dat", "x"}}, ""}),
            "yes 爱加密");
}

TEST(Packing, EncryptedFilesAloneAreNoSign) {
  const AppText game = {
      {screen("Main")}, {"t.Main"}, "", {{"assets/levels.dat", random_bytes(100000)}}, ""};
  EXPECT_EQ(packed(game), "no");
  EXPECT_THAT(facts_of(game, kSigns), IsEmpty());
}

TEST(Packing, BytesBehindTheDexFileAreStated) {
  AppText app = {{screen("Main")}, {"t.Main"}, "", {}, random_bytes(5000)};
  EXPECT_EQ(packed(app), "no");
  EXPECT_THAT(facts_of(app, "SELECT sign, scope, done FROM packing_sign"),
              ElementsAre("appended_data|part|5000"));
  app.behind_dex = random_bytes(500);
  EXPECT_THAT(facts_of(app, kSigns), IsEmpty());
}

TEST(Packing, HollowBodiesArePackedAndCountedEmptyOnesAreNot) {
  const std::string hollow = "  return-void\n  nop\n  nop\n  nop";
  const AppText emptied = {
      {screen("Main"), class_of("A", many_methods("()V", hollow, 20))}, {"t.Main"}, "", {}, ""};
  EXPECT_EQ(packed(emptied), "yes");
  EXPECT_THAT(facts_of(emptied, kSigns), ElementsAre("emptied_methods|part|20|21"));
  EXPECT_THAT(facts_of(emptied, "SELECT code FROM limit_hit"), ElementsAre("emptied-methods"));
  const AppText empty = {{screen("Main"), class_of("A", many_methods("()V", "  return-void", 40))},
                         {"t.Main"},
                         "",
                         {},
                         ""};
  EXPECT_EQ(packed(empty), "no");
}

TEST(Packing, NearlyAllBodiesEmptyArePackedWhereThereAreManyOfThem) {
  const auto app = [](int empty, int real) {
    return AppText{{screen("Main"), class_of("A", many_methods("()V", "  return-void", empty)),
                    class_of("B", many_methods("()V", kSomething, real))},
                   {"t.Main"},
                   "",
                   {},
                   ""};
  };
  EXPECT_EQ(packed(app(80, 20)), "yes");
  EXPECT_EQ(packed(app(40, 60)), "no");
  EXPECT_EQ(packed(app(40, 2)), "no");  // too few to tell
}

TEST(Packing, BodiesThatRunOffTheirEndCountAsHulls) {
  const AppText app = {{screen("Main"), class_of("A", many_methods("()V", "  nop\n  nop", 20))},
                       {"t.Main"},
                       "",
                       {},
                       ""};
  EXPECT_EQ(packed(app), "yes");
}

TEST(Packing, ComponentsThatNativeCodeCreatesArePacked) {
  const std::string native = ".method public native onCreate(Landroid/os/Bundle;)V\n.end method\n";
  EXPECT_EQ(packed({{class_of("Main", native, kActivity)}, {"t.Main"}, "", {}, ""}), "yes");
  const AppText some = {{class_of("Main", native, kActivity), screen("A"), screen("B")},
                        {"t.Main", "t.A", "t.B"},
                        "",
                        {},
                        ""};
  EXPECT_EQ(packed(some), "no");
  EXPECT_THAT(facts_of(some, kSigns), ElementsAre("native_components|hint|1|3"));
  // A bridge to native code is no component.
  std::string bridge;
  for (int i = 0; i < 30; ++i) {
    bridge += ".method public static native f" + std::to_string(i) + "()V\n.end method\n";
  }
  EXPECT_EQ(packed({{screen("Main"), class_of("Bridge", bridge)}, {"t.Main"}, "", {}, ""}), "no");
}

}  // namespace
}  // namespace hegui::packing
