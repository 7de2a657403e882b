#include "analyzer/fingerprint/user_tells.h"

#include <gmock/gmock.h>

#include "support/smali.h"

namespace hegui::fingerprint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using Bytes = std::vector<std::uint8_t>;

// A class whose code calls `uses`.
std::string smali(const std::string& descriptor, const std::vector<std::string>& uses,
                  const std::string& super = "Ljava/lang/Object;") {
  std::string text = ".class public " + descriptor + "\n.super " + super +
                     "\n.method public static m()V\n.registers 0\n";
  for (const std::string& used : uses) text += "invoke-static {}, " + used + "->m()V\n";
  return text + "return-void\n.end method\n";
}

const std::string kApp = "Lcn/example/app/Main;";
const std::string kJPush = "Lcn/jpush/android/A;";
const std::string kBugly = "Lcom/tencent/bugly/A;";
const std::string kGson = "Lcom/google/gson/A;";

class UserTells : public ::testing::Test {
 protected:
  // "La/b; sdk:jpush", one for each class that was told.
  std::vector<std::string> told(const std::vector<std::string>& classes,
                                const std::vector<std::string>& components = {},
                                const std::vector<std::string>& recognised = {},
                                unsigned threads = 1) {
    const rules::RuleSet& rules = rules::RuleSet::built_in();
    const Bytes bytes = test::assemble(classes);
    base::Diagnostics diagnostics;
    std::vector<program::DexUnit> units;
    units.push_back({"app.apk",
                     "classes.dex",
                     {},
                     true,
                     dex::DexFile::open({bytes.data(), bytes.size()}, diagnostics).value()});
    const auto program =
        program::Program::link(std::move(units), program::FrameworkClasses::load(rules).value());
    auto owners = program::Owners::load(rules, "cn.example.app").value();
    std::vector<ToldClass> known;
    for (const std::string& descriptor : recognised) {
      known.push_back({*program.find_class(descriptor), *owners.of_profile("okhttp")});
      owners.attribute(descriptor, known.back().owner);
    }
    std::vector<std::string> out;
    for (const ToldClass& one : told_by_users(program, owners, known, components, threads)) {
      out.push_back(std::string(program.descriptor(one.id)) + " " + owners.name(one.owner));
    }
    return out;
  }
};

TEST_F(UserTells, WhatOnlyOneThirdPartyLeadsToIsItsOwn) {
  EXPECT_THAT(told({smali(kApp, {kJPush, "Lb/c;"}), smali(kJPush, {"La/b;", "Lb/c;"}),
                    smali("La/b;", {}), smali("Lb/c;", {})}),
              ElementsAre("La/b; sdk:jpush"));
}

TEST_F(UserTells, ThroughOtherSuchClassesAndAroundCircles) {
  EXPECT_THAT(told({smali(kApp, {kJPush}), smali(kJPush, {"La/a;"}), smali("La/a;", {"Lb/b;"}),
                    smali("Lb/b;", {"La/a;", "Lc/c;"}), smali("Lc/c;", {})}),
              UnorderedElementsAre("La/a; sdk:jpush", "Lb/b; sdk:jpush", "Lc/c; sdk:jpush"));
  // The app comes in at the end of the circle: all of it is open to the app.
  EXPECT_THAT(
      told({smali(kApp, {kJPush, "Lb/b;"}), smali(kJPush, {"La/a;"}), smali("La/a;", {"Lb/b;"}),
            smali("Lb/b;", {"La/a;", "Lc/c;"}), smali("Lc/c;", {})}),
      IsEmpty());
}

TEST_F(UserTells, TwoPartiesLeaveItWithTheApp) {
  EXPECT_THAT(told({smali(kJPush, {"La/b;"}), smali(kBugly, {"La/b;"}), smali("La/b;", {"Lc/c;"}),
                    smali("Lc/c;", {})}),
              IsEmpty());
}

TEST_F(UserTells, WhatNobodyNamesMayBeUsedByAnybody) {
  // x is nobody's: it may be the app's by reflection, and so may what it uses.
  EXPECT_THAT(told({smali(kJPush, {"La/b;"}), smali("La/x;", {"La/b;"}), smali("La/b;", {})}),
              IsEmpty());
  EXPECT_THAT(told({smali(kJPush, {"La/b;"}), smali("La/x;", {"La/y;"}),
                    smali("La/y;", {"La/x;", "La/b;"}), smali("La/b;", {})}),
              IsEmpty())
      << "nor those that name only each other";
}

TEST_F(UserTells, TheAppsOwnIsNotAskedAbout) {
  const std::vector<std::string> classes = {
      smali(kJPush, {"Lcn/example/app/Gift;", "Lcom/firm/ui/Screen;", "Lcom/firm/ui/parts/Row;",
                     "Lcom/firm/R;", "Lcom/firm/Other;"}),
      smali("Lcn/example/app/Gift;", {}),
      smali("Lcom/firm/ui/Screen;", {}),
      smali("Lcom/firm/ui/parts/Row;", {}),
      smali("Lcom/firm/R;", {}),
      smali("Lcom/firm/Other;", {})};
  EXPECT_THAT(told(classes, {"Lcom/firm/ui/Screen;"}), ElementsAre("Lcom/firm/Other; sdk:jpush"));
}

TEST_F(UserTells, PlainLibrariesGiveOnlyWhatLiesWithTheRecognised) {
  EXPECT_THAT(told({smali(kJPush, {}), smali(kGson, {"La/b;"}), smali("La/b;", {})}), IsEmpty());
  EXPECT_THAT(told({smali("Ld/a;", {"Ld/b;", "Le/c;"}), smali("Ld/b;", {}), smali("Le/c;", {}),
                    smali(kApp, {"Ld/a;"})},
                   {}, {"Ld/a;"}),
              ElementsAre("Ld/b; library:okhttp"));
}

TEST_F(UserTells, SupertypesFieldsAndArraysAreMentions) {
  EXPECT_THAT(
      told({".class public Lcn/jpush/android/A;\n.super La/Super;\n.implements La/Face;\n"
            ".field f:[La/Field;\n.method public m()V\n.registers 2\n"
            "const-class v0, [[La/Array;\nsget v1, La/Static;->x:I\nreturn-void\n"
            ".end method\n",
            smali("La/Super;", {}),
            ".class public interface abstract La/Face;\n"
            ".super Ljava/lang/Object;\n",
            smali("La/Field;", {}), smali("La/Array;", {}), smali("La/Static;", {}),
            smali("La/Unnamed;", {})}),
      UnorderedElementsAre("La/Super; sdk:jpush", "La/Face; sdk:jpush", "La/Field; sdk:jpush",
                           "La/Array; sdk:jpush", "La/Static; sdk:jpush"));
}

TEST_F(UserTells, WithoutAThirdPartyNobodyIsAsked) {
  EXPECT_THAT(told({smali(kApp, {"La/b;"}), smali("La/b;", {})}), IsEmpty());
}

}  // namespace
}  // namespace hegui::fingerprint
