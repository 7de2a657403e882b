// Menus and navigation graphs as aapt writes them.
#include "analyzer/ui/xml_resources.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "analyzer/ui/nav_graphs.h"
#include "tests/support/aapt.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ResourceApp {
 public:
  ResourceApp(const std::string& name, std::map<std::string, std::string> sources) {
    sources.try_emplace(
        "AndroidManifest.xml",
        R"(<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="t"/>)");
    auto package = package::Package::open_paths({test::aapt_build(name, sources)}, {});
    if (!package.ok()) throw std::runtime_error(package.error().message());
    package_ = std::make_unique<package::Package>(std::move(package).value());
    base::Diagnostics diagnostics;
    files_ = inventory::read_app_files(*package_, diagnostics);
    resources = std::make_unique<XmlResources>(*package_, files_);
    graphs = std::make_unique<NavGraphs>(*resources);
  }
  std::uint32_t id(std::string_view type_and_name) const {
    const auto found = files_.at(0).resources.table().find(type_and_name);
    if (!found) throw std::runtime_error("no resource " + std::string(type_and_name));
    return found->value;
  }

 private:
  std::unique_ptr<package::Package> package_;
  std::vector<inventory::AppFiles> files_;

 public:
  std::unique_ptr<XmlResources> resources;
  std::unique_ptr<NavGraphs> graphs;
};

// The root with its namespaces, and what is inside.
std::string xml(const std::string& root, const std::string& inside) {
  return "<" + root +
         " xmlns:android=\"http://schemas.android.com/apk/res/android\""
         " xmlns:app=\"http://schemas.android.com/apk/res-auto\">" +
         inside + "</" + root.substr(0, root.find(' ')) + ">";
}

const std::string kAttributes =
    R"(<resources><attr name="showAsAction"><flag name="never" value="0"/>
<flag name="ifRoom" value="1"/><flag name="always" value="2"/></attr>
<attr name="startDestination" format="reference"/><attr name="destination" format="reference"/>
<attr name="graph" format="reference"/>
<string name="set">Settings</string></resources>)";
const std::string kChinese = R"(<resources><string name="set">设置</string></resources>)";

TEST(Menus, SayWhatIsSeenAtOnce) {
  ResourceApp app(
      "ui_menu",
      {{"res/values/v.xml", kAttributes},
       {"res/values-zh-rCN/v.xml", kChinese},
       {"res/menu/m.xml",
        xml("menu",
            R"(<item android:id="@+id/a" android:title="@string/set" android:showAsAction="always"/>
<item android:id="@+id/b" android:title="b" app:showAsAction="ifRoom" android:onClick="go"/>
<item android:id="@+id/c" android:title="c" app:showAsAction="never"/>
<item android:title="d"/>
<item android:id="@+id/e" android:title="e" app:showAsAction="always"><menu>
<group><item android:id="@+id/f" android:title="f"/></group></menu></item>
<group><item android:title="g"/></group>)")}});
  const std::vector<MenuEntry> menu = app.resources->menu(app.id("menu/m"));
  ASSERT_THAT(menu, SizeIs(7));
  EXPECT_EQ(menu[0].title, "设置");
  EXPECT_EQ(menu[0].id, app.id("id/a"));
  EXPECT_TRUE(menu[0].always_shown);
  EXPECT_TRUE(menu[1].always_shown);  // the library's attribute has an id of the app's own
  EXPECT_EQ(menu[1].on_click, "go");
  EXPECT_FALSE(menu[2].always_shown);
  EXPECT_FALSE(menu[3].always_shown);
  EXPECT_EQ(menu[3].id, 0u);
  EXPECT_FALSE(menu[4].in_submenu);
  EXPECT_EQ(menu[5].title, "f");
  EXPECT_TRUE(menu[5].in_submenu);
  EXPECT_FALSE(menu[6].in_submenu);
}

TEST(Menus, OfNoResourceAreEmpty) {
  ResourceApp app("ui_no_menu", {{"res/values/v.xml", kAttributes}});
  EXPECT_THAT(app.resources->menu(0), IsEmpty());
  EXPECT_THAT(app.resources->menu(0x7f7f7f7f), IsEmpty());
  EXPECT_THAT(app.resources->menu(app.id("string/set")), IsEmpty());
  ResourceApp bare("ui_no_table", {});
  EXPECT_THAT(bare.resources->menu(0x7f010000), IsEmpty());
  EXPECT_EQ(bare.resources->text(0x7f010000), "");
  EXPECT_EQ(bare.resources->entry_name(0x7f010000), "");
  EXPECT_THAT(bare.resources->texts(0x7f010000), IsEmpty());
}

TEST(Menus, EndAtTheirLimit) {
  std::string items;
  for (int i = 0; i < 6'000; ++i) items += "<item android:title=\"x\"/>\n";
  ResourceApp app("ui_long_menu", {{"res/menu/m.xml", xml("menu", items)}});
  EXPECT_THAT(app.resources->menu(app.id("menu/m")), SizeIs(4096));
}

TEST(XmlResources, TextsAreThoseOfAPhoneInChinese) {
  ResourceApp app("ui_texts", {{"res/values/v.xml",
                                R"(<resources><string name="set">Settings</string>
<string name="again">@string/set</string>
<string-array name="list"><item>one</item><item>@string/set</item></string-array>
<integer name="number">3</integer></resources>)"},
                               {"res/values-zh-rCN/v.xml", kChinese}});
  EXPECT_EQ(app.resources->text(app.id("string/set")), "设置");
  EXPECT_EQ(app.resources->text(app.id("string/again")), "设置");
  EXPECT_EQ(app.resources->entry_name(app.id("string/set")), "set");
  EXPECT_THAT(app.resources->texts(app.id("array/list")), ElementsAre("one", "设置"));
  EXPECT_THAT(app.resources->texts(app.id("string/set")), IsEmpty());
}

// --- Navigation graphs ---

std::map<std::string, std::string> with_graphs(std::map<std::string, std::string> graphs) {
  std::map<std::string, std::string> out = {{"res/values/v.xml", kAttributes}};
  // aapt knows no navigation resources; the file's kind makes no difference.
  for (auto& [name, text] : graphs) out["res/xml/" + name + ".xml"] = std::move(text);
  return out;
}

TEST(NavGraphs, ActionsAndNestedGraphsLeadToDestinations) {
  ResourceApp app(
      "ui_nav",
      with_graphs(
          {{"main",
            xml(R"(navigation android:id="@+id/main" app:startDestination="@+id/home")",
                R"(<fragment android:id="@+id/home" android:name="t.Home" android:label="首页">
<action android:id="@+id/to_about" app:destination="@+id/about"/>
<action android:id="@+id/to_inner" app:destination="@+id/inner"/></fragment>
<activity android:id="@+id/about" android:name="t.About"/>
<dialog android:id="@+id/ask" android:name="t.Ask"/>
<navigation android:id="@+id/inner" app:startDestination="@+id/first">
<fragment android:id="@+id/first" android:name="t.First"/></navigation>)")}}));
  const NavGraph& graph = app.graphs->graph(app.id("xml/main"));
  EXPECT_EQ(graph.start, app.id("id/home"));
  const auto name = [&](const char* id) {
    const Destination* const found = graph.find(app.id(id));
    return found == nullptr ? std::string("none") : found->class_name;
  };
  EXPECT_EQ(name("id/home"), "t.Home");
  EXPECT_EQ(graph.find(graph.start)->label, "首页");
  EXPECT_EQ(name("id/to_about"), "t.About");
  EXPECT_TRUE(graph.find(app.id("id/about"))->is_activity);
  EXPECT_TRUE(graph.find(app.id("id/ask"))->is_dialog);
  EXPECT_EQ(name("id/inner"), "t.First");
  EXPECT_EQ(name("id/to_inner"), "t.First");
  EXPECT_EQ(name("id/main"), "t.Home");
  EXPECT_EQ(graph.find(0), nullptr);
  EXPECT_EQ(graph.find(12345), nullptr);
}

TEST(NavGraphs, IncludedGraphsArePart) {
  ResourceApp app(
      "ui_nav_include",
      with_graphs(
          {{"main", xml(R"(navigation app:startDestination="@+id/more")",
                        R"(<include app:graph="@xml/more"/>)")},
           {"more", xml(R"(navigation android:id="@+id/more" app:startDestination="@+id/a")",
                        R"(<fragment android:id="@+id/a" android:name="t.A"/>)")}}));
  const NavGraph& graph = app.graphs->graph(app.id("xml/main"));
  ASSERT_NE(graph.find(graph.start), nullptr);
  EXPECT_EQ(graph.find(graph.start)->class_name, "t.A");
}

TEST(NavGraphs, CirclesEnd) {
  std::string includes;
  for (int i = 0; i < 50; ++i) {
    includes += "<include app:graph=\"@xml/one\"/><include app:graph=\"@xml/two\"/>";
  }
  includes += R"(<action android:id="@+id/there" app:destination="@+id/back"/>
<action android:id="@+id/back" app:destination="@+id/there"/>
<navigation android:id="@+id/round" app:startDestination="@+id/round"/>
<fragment android:id="@+id/a" android:name="t.A"/>)";
  ResourceApp app("ui_nav_circle", with_graphs({{"one", xml("navigation", includes)},
                                                {"two", xml("navigation", includes)}}));
  const NavGraph& graph = app.graphs->graph(app.id("xml/one"));
  EXPECT_EQ(graph.find(app.id("id/there")), nullptr);
  EXPECT_EQ(graph.find(app.id("id/round")), nullptr);
  EXPECT_NE(graph.find(app.id("id/a")), nullptr);
}

TEST(NavGraphs, WhatIsMissingIsEmpty) {
  ResourceApp app("ui_nav_none",
                  with_graphs({{"bare", xml("navigation",
                                            R"(<include/><action android:id="@+id/a"/><fragment/>
<fragment android:id="@+id/b"/>)")}}));
  EXPECT_EQ(app.graphs->graph(0x7f7f0000).find(1), nullptr);
  const NavGraph& graph = app.graphs->graph(app.id("xml/bare"));
  EXPECT_EQ(graph.start, 0u);
  EXPECT_EQ(graph.find(graph.start), nullptr);
  EXPECT_EQ(graph.find(app.id("id/a")), nullptr);
  ASSERT_NE(graph.find(app.id("id/b")), nullptr);
  EXPECT_EQ(graph.find(app.id("id/b"))->class_name, "");
}

}  // namespace
}  // namespace hegui::ui
