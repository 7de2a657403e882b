#include "analyzer/fingerprint/identify.h"

#include <gmock/gmock.h>

#include "analyzer/fingerprint/dex_features.h"
#include "support/smali.h"

namespace hegui::fingerprint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Bytes = std::vector<std::uint8_t>;

const rules::RuleSet& rules_set() { return rules::RuleSet::built_in(); }

program::FrameworkClasses framework() {
  return program::FrameworkClasses::load(rules_set()).value();
}

// A class with texts of its own that calls `uses`.
std::string smali(const std::string& descriptor, const std::string& texts,
                  const std::vector<std::string>& uses) {
  std::string text = ".class public " + descriptor +
                     "\n.super Ljava/lang/Object;\n.method public static m()V\n.registers 1\n";
  for (int i = 0; i < 12; ++i) {
    text += "const-string v0, \"" + texts + " number " + std::to_string(i) + "\"\n";
  }
  for (const std::string& used : uses) text += "invoke-static {}, " + used + "->m()V\n";
  return text + "return-void\n.end method\n";
}

class Identify : public ::testing::Test {
 protected:
  // JPush, as if it were these classes.
  Index learned() {
    std::vector<std::string> classes;
    for (const char c : std::string("ABCDE")) {
      classes.push_back(
          smali(std::string("Lcn/jpush/android/") + c + ";", std::string("jpush ") + c, {}));
    }
    const Bytes bytes = test::assemble(classes);
    base::Diagnostics diagnostics;
    const auto file = dex::DexFile::open({bytes.data(), bytes.size()}, diagnostics);
    const program::FrameworkClasses known = framework();
    const FrameworkTypes types(known);
    DexFeatures features(file.value(), types);
    Fingerprint out{"jpush", "9.9", "test.jar", "", {}};
    for (const dex::ClassDefIndex index : file->classes())
      out.classes.push_back(features.of(index));
    return Index::build({out});
  }

  std::vector<IdentifiedLibrary> identify_in(const std::vector<std::string>& classes,
                                             unsigned threads = 1) {
    bytes_ = test::assemble(classes);
    base::Diagnostics diagnostics;
    std::vector<program::DexUnit> units;
    units.push_back({"app.apk",
                     "classes.dex",
                     {},
                     true,
                     dex::DexFile::open({bytes_.data(), bytes_.size()}, diagnostics).value()});
    program_ = program::Program::link(std::move(units), framework());
    owners_ = program::Owners::load(rules_set(), "cn.example.app").value();
    return identify(program_, owners_, learned(), Thresholds::load(rules_set()).value(), threads);
  }

  std::vector<std::string> classes_of(const IdentifiedLibrary& library) const {
    std::vector<std::string> out;
    for (const IdentifiedClass& one : library.classes) {
      out.push_back(std::string(program_.descriptor(one.id)) + " =" + one.original);
    }
    return out;
  }

  Bytes bytes_;
  program::Program program_;
  program::Owners owners_;
};

TEST_F(Identify, RenamedClasses) {
  const std::vector<IdentifiedLibrary> found = identify_in(
      {smali("La/a;", "jpush A", {}), smali("La/b;", "jpush B", {}), smali("La/c;", "jpush C", {}),
       smali("La/d;", "jpush D", {}), smali("Lcn/example/app/Main;", "own words", {"La/a;"})});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(owners_.name(found[0].owner), "sdk:jpush");
  EXPECT_THAT(found[0].versions, ElementsAre("9.9"));
  EXPECT_THAT(classes_of(found[0]),
              ElementsAre("La/a; =Lcn/jpush/android/A;", "La/b; =Lcn/jpush/android/B;",
                          "La/c; =Lcn/jpush/android/C;", "La/d; =Lcn/jpush/android/D;"));
}

TEST_F(Identify, ClassesUnderAKnownPrefixAreNotAskedFor) {
  EXPECT_THAT(identify_in({smali("Lcn/jpush/android/A;", "jpush A", {}),
                           smali("Lcn/jpush/android/B;", "jpush B", {}),
                           smali("Lcn/jpush/android/C;", "jpush C", {}),
                           smali("Lcn/jpush/android/D;", "jpush D", {})}),
              IsEmpty());
}

TEST_F(Identify, AttributedClassesBelongToTheLibrary) {
  const std::vector<IdentifiedLibrary> found =
      identify_in({smali("La/a;", "jpush A", {}), smali("La/b;", "jpush B", {}),
                   smali("La/c;", "jpush C", {}), smali("La/d;", "jpush D", {})});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(owners_.of_class("La/a;"), program::kAppOwner);
  owners_.attribute("La/a;", found[0].owner);
  EXPECT_EQ(owners_.name(owners_.of_class("La/a;")), "sdk:jpush");
  EXPECT_EQ(owners_.deciding_prefix("La/a;"), "");
  EXPECT_EQ(owners_.of_class("La/a$1;"), program::kAppOwner) << "each class is asked for itself";
}

}  // namespace
}  // namespace hegui::fingerprint
