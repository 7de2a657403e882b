// ui_layout and ui_widget of small apps that aapt made.
#include "analyzer/ui/layouts.h"

#include <gmock/gmock.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "tests/support/aapt.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;

const std::string kSize =
    " android:layout_width=\"wrap_content\" android:layout_height=\"wrap_content\" ";
const std::string kSpace = " xmlns:android=\"http://schemas.android.com/apk/res/android\" ";

class LayoutFacts : public testing::Test {
 protected:
  void write(std::map<std::string, std::string> sources, const std::string& application = "") {
    sources["AndroidManifest.xml"] =
        "<manifest" + kSpace +
        "package=\"t.ui\"><uses-sdk android:minSdkVersion=\"21\" android:targetSdkVersion=\"28\"/>"
        "<application " +
        application + "/></manifest>";
    const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
    auto package = package::Package::open_paths({test::aapt_build("ui_" + name, sources)}, {});
    ASSERT_TRUE(package.ok()) << package.error().message();
    const rules::RuleSet& rules = rules::RuleSet::built_in();
    const auto phrases = program::Phrases::load(rules, "ui|string|res|url");
    ASSERT_TRUE(phrases.ok());
    const auto program = program::Program::link({}, program::FrameworkClasses::load(rules).value());
    base::Diagnostics diagnostics;
    const auto files = inventory::read_app_files(*package, diagnostics);
    const auto layouts = inventory::read_layouts(*package, files, diagnostics);
    facts_ = std::make_unique<facts::FactsDb>(facts::FactsDb::create().value());
    facts::FactWriter writer(
        [&](std::span<const std::uint8_t> bytes) { EXPECT_TRUE(facts_->take(bytes).ok()); });
    program::Origins origins(*package, writer);
    const auto framework = views::FrameworkResources::load(rules).value();
    views::LayoutSet views(layouts, files, program, &framework);
    const auto done =
        write_layouts({*package, files, program, *phrases, views, rules}, origins, writer);
    EXPECT_TRUE(done.ok()) << done.error().message();
  }

  std::vector<std::string> rows(const std::string& sql) {
    auto statement = facts_->database().prepare(sql);
    EXPECT_TRUE(statement.ok()) << sql;
    std::vector<std::string> out;
    while (statement->step().value()) out.emplace_back(statement->text(0));
    return out;
  }

  std::unique_ptr<facts::FactsDb> facts_;
};

TEST_F(LayoutFacts, EachLayoutHasItsOwnElementsOnce) {
  write({{"res/layout/inner.xml",
          "<LinearLayout" + kSpace + kSize + "><Button" + kSize +
              "android:text=\"内\"/><include layout=\"@layout/inner\"/></LinearLayout>"},
         {"res/layout/main.xml",
          "<LinearLayout" + kSpace + kSize + "><TextView" + kSize +
              "android:text=\"外\"/><include layout=\"@layout/inner\"/></LinearLayout>"}});
  EXPECT_THAT(
      rows("SELECT l.name || ' ' || w.element || ' ' || w.parent || ' ' || w.form || ' ' || w.text "
           "FROM ui_widget w JOIN ui_layout l ON l.id = w.layout ORDER BY w.id"),
      ElementsAre("inner 1 0 button 内", "main 1 0 text 外"));
}

TEST_F(LayoutFacts, LooksAndPlaces) {
  write({{"res/values/s.xml",
          "<resources><style name=\"A\" "
          "parent=\"@android:style/Theme.Material.Light\"/></resources>"},
         {"res/layout/main.xml", "<FrameLayout" + kSpace +
                                     "android:alpha=\"0.5\" android:background=\"#fff\" "
                                     "android:layout_width=\"match_parent\" "
                                     "android:layout_height=\"match_parent\"><TextView" +
                                     kSize +
                                     "android:text=\"@android:string/ok\" "
                                     "android:textSize=\"10sp\" android:textColor=\"#000\" "
                                     "android:layout_gravity=\"bottom\"/></FrameLayout>"}},
        "android:theme=\"@style/A\"");
  EXPECT_THAT(
      rows("SELECT text || ' ' || text_size_sp || ' ' || text_color || ' ' || background || ' ' || "
           "on_window || ' ' || alpha || ' ' || x || ' ' || y || ' ' || width || ' ' || height "
           "FROM ui_widget"),
      ElementsAre("确定 10.0 #ff000000 #fffdfdfd 1 0.5 0.0 628.3 20.0 11.7"));
  // Black on white, both half seen before the window.
  EXPECT_THAT(rows("SELECT 1 FROM ui_widget WHERE contrast BETWEEN 3.5 AND 4.1"), ElementsAre("1"));
}

TEST_F(LayoutFacts, WhatIsTakenInByOthersDoesNotLieOnTheWindow) {
  write({{"res/layout/inner.xml", "<TextView" + kSpace + kSize + "android:text=\"内\"/>"},
         {"res/layout/alone.xml", "<TextView" + kSpace + kSize + "android:text=\"独\"/>"},
         {"res/layout/main.xml", "<LinearLayout" + kSpace + kSize +
                                     "><include layout=\"@layout/inner\"/></LinearLayout>"}});
  EXPECT_THAT(rows("SELECT text FROM ui_widget WHERE contrast IS NOT NULL"), ElementsAre("独"));
}

}  // namespace
}  // namespace hegui::ui
