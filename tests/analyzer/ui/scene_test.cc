// What activities show and where that leads, from small programs.
#include "analyzer/ui/scene.h"

#include <gmock/gmock.h>

#include "tests/analyzer/ui/scene_code.h"

namespace hegui::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

TEST(Scene, AListenerKnowsWhatItWasMadeWith) {
  UiApp app("scene_listener",
            {{"res/layout/main.xml",
              linear(view("Button android:id=\"@+id/go\" android:text=\"设置\""))}},
            {main_activity(kContent + find("go") + kMakeListener + kListen), kListener,
             other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_THAT(app.ways(scene), ElementsAre("0 click 设置 -> activity Lt/Other;"));
  EXPECT_FALSE(scene.cut_short);
  ASSERT_THAT(scene.screens, SizeIs(1));
  EXPECT_THAT(scene.screens[0].layouts, ElementsAre(app.id("layout/main")));
  ASSERT_THAT(scene.screens[0].texts, SizeIs(1));
  EXPECT_EQ(scene.screens[0].texts[0].text, "设置");
  EXPECT_FALSE(scene.screens[0].unseen);
  const Operation& click = scene.operations.back();
  EXPECT_EQ(click.widget.id, app.id("id/go"));
  EXPECT_TRUE(click.widget.in_layout);
  EXPECT_EQ(click.handler, app.method("Lt/Listener;->onClick(Landroid/view/View;)V"));
}

TEST(Scene, AListenerTellsViewsApartByTheirIds) {
  UiApp app(
      "scene_switch",
      {{"res/layout/main.xml", linear(view("Button android:id=\"@+id/a\" android:text=\"A\"") +
                                      view("Button android:id=\"@+id/b\" android:text=\"B\"") +
                                      view("Button android:id=\"@+id/c\" android:text=\"C\""))}},
      {smali_class("Lt/Main;", "Landroid/app/Activity;",
                   kClickable +
                       smali_method("public onCreate(Landroid/os/Bundle;)V", 6,
                                    kContent + find("a") + "move-object v1, p0\n" + kListen +
                                        find("b") + kListen + find("c") + kListen) +
                       on_click(R"(
invoke-virtual {p1}, Landroid/view/View;->getId()I
move-result v0
const v1, {id/a}
if-eq v0, v1, :a
const v1, {id/b}
if-eq v0, v1, :b
goto :end
:a
)" + kOpenOther + R"(
goto :end
:b
invoke-virtual {p0}, Landroid/app/Activity;->finish()V
:end
)")),
       other_activity()});
  EXPECT_THAT(app.ways(app.scene()),
              ElementsAre("0 click A -> activity Lt/Other;", "0 click B -> finish", "0 click C"));
}

TEST(Scene, AMethodThatIsCalledTwiceIsFollowedTwice) {
  UiApp app("scene_twice",
            {{"res/layout/main.xml", linear(view("TextView android:id=\"@+id/a\"") +
                                            view("TextView android:id=\"@+id/b\""))}},
            {main_activity(kContent + R"(
const v2, {id/a}
const-string v3, "甲"
invoke-virtual {p0, v2, v3}, Lt/Main;->row(ILjava/lang/String;)V
const v2, {id/b}
const-string v3, "乙"
invoke-virtual {p0, v2, v3}, Lt/Main;->row(ILjava/lang/String;)V
)",
                           smali_method("public final row(ILjava/lang/String;)V", 6, R"(
invoke-virtual {p0, p1}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
move-result-object v0
check-cast v0, Landroid/widget/TextView;
invoke-virtual {v0, p2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
)" + kMakeListener + kListen)),
             kListener, other_activity()});
  EXPECT_THAT(app.ways(app.scene()), UnorderedElementsAre("0 click 甲 -> activity Lt/Other;",
                                                          "0 click 乙 -> activity Lt/Other;"));
}

TEST(Scene, LayoutsNameMethodsAndHiddenViewsAreMarked) {
  UiApp app(
      "scene_on_click",
      {{"res/layout/main.xml", linear(view("Button android:text=\"走\" android:onClick=\"go\"") +
                                      view("Button android:text=\"无\" android:onClick=\"go\" "
                                           "android:visibility=\"gone\"") +
                                      view("Button android:id=\"@+id/off\" android:text=\"关\" "
                                           "android:onClick=\"missing\""))}},
      {main_activity(kContent, smali_method("public go(Landroid/view/View;)V", 5, kOpenOther)),
       other_activity()});
  EXPECT_THAT(app.ways(app.scene()), ElementsAre("0 click 走 -> activity Lt/Other;",
                                                 "0 click 无 hidden -> activity Lt/Other;"));
}

// Builder in v0; a dialog of the framework with both buttons.
std::string dialog(const std::string& title, const std::string& message) {
  return R"(
new-instance v0, Landroid/app/AlertDialog$Builder;
invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
const-string v1, ")" +
         title + R"("
invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
const-string v1, ")" +
         message + R"("
invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
const/4 v1, 0x0
invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
)";
}
std::string button(const std::string& kind, const std::string& label) {
  return "const-string v1, \"" + label +
         "\"\ninvoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->set" + kind +
         "Button(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)"
         "Landroid/app/AlertDialog$Builder;\n";
}
const std::string kShow =
    "invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;\n";
const std::string kDialogClicks = ".implements Landroid/content/DialogInterface$OnClickListener;\n";

TEST(Scene, ADialogsButtonsAreToldApartByTheirNumbers) {
  UiApp app("scene_dialog", {},
            {smali_class("Lt/Main;", "Landroid/app/Activity;",
                         kDialogClicks +
                             smali_method("public onCreate(Landroid/os/Bundle;)V", 6,
                                          dialog("标题", "正文") + button("Positive", "是") +
                                              button("Negative", "否") + kShow) +
                             smali_method("public onClick(Landroid/content/DialogInterface;I)V", 6,
                                          "const/4 v0, -0x1\nif-ne p2, v0, :no\n" + kOpenOther +
                                              "return-void\n:no\ninvoke-virtual {p0}, "
                                              "Landroid/app/Activity;->finish()V\n")),
             other_activity()});
  const SceneContent scene = app.scene();
  ASSERT_THAT(scene.screens, SizeIs(2));
  EXPECT_EQ(scene.screens[1].kind, ScreenKind::dialog);
  EXPECT_EQ(scene.screens[1].title, "标题");
  EXPECT_EQ(scene.screens[1].message, "正文");
  EXPECT_EQ(scene.screens[1].cancelable, 0);
  EXPECT_THAT(app.ways(scene),
              ElementsAre("0 automatic -> screen 1", "1 button 是 -> activity Lt/Other;",
                          "1 button 否 -> finish"));
}

TEST(Scene, WhatWasKeptIsNotThereAtFirst) {
  UiApp app("scene_stored", {},
            {main_activity(R"(
const-string v0, "p"
const/4 v1, 0x0
invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
move-result-object v2
const-string v0, "agreed"
const/4 v1, 0x0
invoke-interface {v2, v0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
move-result v0
if-eqz v0, :first
)" + kOpenOther + R"(
return-void
:first
invoke-virtual {p0}, Landroid/app/Activity;->finish()V
)"),
             other_activity()});
  EXPECT_THAT(app.ways(app.scene("Lt/Main;", true)), ElementsAre("0 automatic -> finish"));
  EXPECT_THAT(app.ways(app.scene("Lt/Main;", false)),
              ElementsAre("0 automatic -> activity Lt/Other;?", "0 automatic -> finish?"));
}

TEST(Scene, MenusLeadWhereTheirItemsDo) {
  UiApp app("scene_menu",
            {{"res/menu/m.xml",
              "<menu xmlns:android=\"http://schemas.android.com/apk/res/android\">"
              "<item android:id=\"@+id/a\" android:title=\"关于\" android:showAsAction=\"always\"/>"
              "<item android:id=\"@+id/b\" android:title=\"退出\"/></menu>"}},
            {main_activity("", kMenu + R"(
const/4 v0, 0x1
return v0
.end method
.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
.registers 6
invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
move-result v0
const v1, {id/a}
if-ne v0, v1, :b
)" + kOpenOther + R"(
const/4 v0, 0x1
return v0
:b
invoke-virtual {p0}, Landroid/app/Activity;->finish()V
const/4 v0, 0x1
return v0
.end method
)"),
             other_activity()});
  EXPECT_THAT(app.ways(app.scene()),
              ElementsAre("0 menu 关于 -> activity Lt/Other;", "0 overflow 退出 -> finish"));
}

TEST(Scene, CodeHidesItemsOfAMenuAndPutsThemOnTheBar) {
  // v1: what is called on the item.
  const auto ways = [](const std::string& name, const std::string& attribute,
                       const std::string& call, const std::string& value) {
    UiApp app(name,
              {{"res/menu/m.xml",
                "<menu xmlns:android=\"http://schemas.android.com/apk/res/android\">"
                "<item android:id=\"@+id/a\" android:title=\"关于\"" +
                    attribute + "/></menu>"}},
              {main_activity("", kMenu + R"(
const v1, {id/a}
invoke-interface {p1, v1}, Landroid/view/Menu;->findItem(I)Landroid/view/MenuItem;
move-result-object v0
const/4 v1, )" + value + "\n" + call +
                                     R"(
const/4 v0, 0x1
return v0
.end method
.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
.registers 6
)" + kOpenOther + R"(
const/4 v0, 0x1
return v0
.end method
)"),
               other_activity()});
    return app.ways(app.scene());
  };
  const std::string visible =
      "invoke-interface {v0, v1}, "
      "Landroid/view/MenuItem;->setVisible(Z)Landroid/view/MenuItem;\n";
  const std::string bar =
      "invoke-interface {v0, v1}, Landroid/view/MenuItem;->setShowAsAction(I)V\n";
  const std::string opens = " 关于 -> activity Lt/Other;";
  EXPECT_THAT(ways("scene_item_shown", "", "", "0x0"), ElementsAre("0 overflow" + opens));
  EXPECT_THAT(ways("scene_item_hidden", "", visible, "0x0"),
              ElementsAre("0 overflow 关于 hidden -> activity Lt/Other;"));
  EXPECT_THAT(ways("scene_item_unhidden", " android:visible=\"false\"", visible, "0x1"),
              ElementsAre("0 overflow" + opens));
  EXPECT_THAT(ways("scene_item_never", " android:visible=\"false\"", "", "0x0"),
              ElementsAre("0 overflow 关于 hidden -> activity Lt/Other;"));
  EXPECT_THAT(ways("scene_item_on_bar", "", bar, "0x2"), ElementsAre("0 menu" + opens));
  EXPECT_THAT(ways("scene_item_off_bar", "", bar, "0x0"), ElementsAre("0 overflow" + opens));
}

TEST(Scene, TabsOpenScreensAndFragments) {
  UiApp intents("scene_tab_intents", {},
                {main_activity(kIntentForOther + R"(
invoke-virtual {p0}, Landroid/app/TabActivity;->getTabHost()Landroid/widget/TabHost;
move-result-object v0
const-string v1, "a"
invoke-virtual {v0, v1}, Landroid/widget/TabHost;->newTabSpec(Ljava/lang/String;)Landroid/widget/TabHost$TabSpec;
move-result-object v1
const-string v3, "我的"
invoke-virtual {v1, v3}, Landroid/widget/TabHost$TabSpec;->setIndicator(Ljava/lang/CharSequence;)Landroid/widget/TabHost$TabSpec;
move-result-object v1
invoke-virtual {v1, v2}, Landroid/widget/TabHost$TabSpec;->setContent(Landroid/content/Intent;)Landroid/widget/TabHost$TabSpec;
move-result-object v1
invoke-virtual {v0, v1}, Landroid/widget/TabHost;->addTab(Landroid/widget/TabHost$TabSpec;)V
)"),
                 other_activity()});
  EXPECT_THAT(intents.ways(intents.scene()), ElementsAre("0 tab 我的 -> activity Lt/Other;"));

  UiApp fragments(
      "scene_tab_fragments", {{"res/layout/main.xml", linear(view("TextView"))}},
      {smali_class("Landroidx/fragment/app/FragmentTabHost;", "Landroid/widget/TabHost;",
                   smali_method("public addTab(Landroid/widget/TabHost$TabSpec;Ljava/lang/Class;"
                                "Landroid/os/Bundle;)V",
                                4, "")),
       smali_class("Lt/Page;", "Landroid/app/Fragment;", R"(
.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
.registers 6
const v0, {layout/main}
const/4 v1, 0x0
invoke-virtual {p1, v0, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
move-result-object v0
return-object v0
.end method
)"),
       main_activity(R"(
new-instance v0, Landroidx/fragment/app/FragmentTabHost;
const-class v2, Lt/Page;
const/4 v1, 0x0
invoke-virtual {v0, v1, v2, v1}, Landroidx/fragment/app/FragmentTabHost;->addTab(Landroid/widget/TabHost$TabSpec;Ljava/lang/Class;Landroid/os/Bundle;)V
)"),
       other_activity()});
  const SceneContent scene = fragments.scene();
  EXPECT_THAT(fragments.ways(scene), ElementsAre("0 tab -> screen 1"));
  ASSERT_THAT(scene.screens, SizeIs(2));
  EXPECT_EQ(scene.screens[1].kind, ScreenKind::fragment);
}

TEST(Scene, ALongListIsAskedOnceWhetherItsEntriesDoSomething) {
  const auto operations = [](const std::string& name, const std::string& code) {
    std::string items;
    for (int i = 0; i < 700; ++i) items += "<item>x" + std::to_string(i) + "</item>";
    UiApp app(name,
              {{"res/values/a.xml",
                "<resources><string-array name=\"many\">" + items + "</string-array></resources>"},
               {"res/layout/main.xml",
                xml("ListView android:id=\"@+id/list\" android:entries=\"@array/many\"")}},
              {main_activity(kContent + find("list") +
                             "new-instance v1, Lt/Chosen;\ninvoke-direct {v1, p0}, "
                             "Lt/Chosen;-><init>(Lt/Main;)V\ncheck-cast v0, "
                             "Landroid/widget/ListView;\ninvoke-virtual {v0, v1}, "
                             "Landroid/widget/ListView;->setOnItemClickListener("
                             "Landroid/widget/AdapterView$OnItemClickListener;)V\n"),
               smali_class(
                   "Lt/Chosen;", "Ljava/lang/Object;",
                   ".implements Landroid/widget/AdapterView$OnItemClickListener;\n" +
                       owned("Lt/Chosen;") +
                       smali_method(
                           "public onItemClick(Landroid/widget/AdapterView;Landroid/view/View;IJ)V",
                           9, code)),
               other_activity()});
    return app.scene().operations.size();
  };
  EXPECT_EQ(operations("scene_long_idle", ""), 2u);
  // One that does something is told from the others.
  EXPECT_GT(operations("scene_long",
                       "const/4 v0, 0x3\nif-ne p3, v0, :no\niget-object v0, p0, "
                       "Lt/Chosen;->owner:Lt/Main;\ninvoke-virtual {v0}, "
                       "Landroid/app/Activity;->finish()V\n:no\n"),
            500u);
}

TEST(Scene, EntriesOfPreferencesGoWhereTheirIntentSays) {
  const std::string find_entry = R"(
const v0, {xml/p}
invoke-virtual {p0, v0}, Landroid/preference/PreferenceActivity;->addPreferencesFromResource(I)V
const-string v0, "k"
invoke-virtual {p0, v0}, Landroid/preference/PreferenceActivity;->findPreference(Ljava/lang/CharSequence;)Landroid/preference/Preference;
move-result-object v2
)";
  const std::string set_intent = R"(
new-instance v0, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
invoke-virtual {v2, v0}, Landroid/preference/Preference;->setIntent(Landroid/content/Intent;)V
)";
  const auto ways = [&](const std::string& name, const std::string& inside,
                        const std::string& code) {
    UiApp app(name,
              {{"res/xml/p.xml",
                "<PreferenceScreen xmlns:android=\"http://schemas.android.com/apk/res/android\">"
                "<Preference android:key=\"k\" android:title=\"关于\">" +
                    inside + "</Preference></PreferenceScreen>"}},
              {smali_class("Lt/Main;", "Landroid/preference/PreferenceActivity;",
                           smali_method("public onCreate(Landroid/os/Bundle;)V", 6, code)),
               other_activity()});
    return app.ways(app.scene());
  };
  EXPECT_THAT(ways("scene_entry_code", "", find_entry + set_intent),
              ElementsAre("0 preference 关于 -> activity Lt/Other;"));
  const std::string in_xml =
      "<intent android:targetPackage=\"t\" android:targetClass=\"t.Other\"/>";
  EXPECT_THAT(ways("scene_entry_xml", in_xml, find_entry),
              ElementsAre("0 preference 关于 -> activity Lt/Other;"));
  EXPECT_THAT(ways("scene_entry_plain", "", find_entry), IsEmpty());
}

TEST(Scene, PagesInThePackageHaveLinks) {
  UiApp app("scene_web", {},
            {main_activity(R"(
new-instance v0, Landroid/webkit/WebView;
invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
const-string v1, "https://a.cn/privacy.html"
invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
)"),
             other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_THAT(app.ways(scene), ElementsAre("0 automatic -> page https://a.cn/privacy.html"));
  EXPECT_TRUE(scene.screens[0].has_page);
}

TEST(Scene, ALinkInATextHasItsWords) {
  UiApp app("scene_span", {{"res/layout/main.xml", linear(view("TextView android:id=\"@+id/a\""))}},
            {main_activity(kContent + find("a") + R"(
check-cast v0, Landroid/widget/TextView;
const-string v1, "请😀阅读《隐私政策》。"
new-instance v2, Landroid/text/SpannableString;
invoke-direct {v2, v1}, Landroid/text/SpannableString;-><init>(Ljava/lang/CharSequence;)V
new-instance v3, Lt/Link;
invoke-direct {v3, p0}, Lt/Link;-><init>(Lt/Main;)V
const/4 v4, 0x5
const/16 v5, 0xb
const/4 v6, 0x0
move-object v7, v2
invoke-virtual {v2, v3, v4, v5, v6}, Landroid/text/SpannableString;->setSpan(Ljava/lang/Object;III)V
invoke-virtual {v0, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
invoke-static {}, Landroid/text/method/LinkMovementMethod;->getInstance()Landroid/text/method/MovementMethod;
move-result-object v1
invoke-virtual {v0, v1}, Landroid/widget/TextView;->setMovementMethod(Landroid/text/method/MovementMethod;)V
)"),
             smali_class("Lt/Link;", "Landroid/text/style/ClickableSpan;",
                         std::string(".field final owner:Lt/Main;\n") + R"(
.method public constructor <init>(Lt/Main;)V
.registers 2
invoke-direct {p0}, Landroid/text/style/ClickableSpan;-><init>()V
iput-object p1, p0, Lt/Link;->owner:Lt/Main;
return-void
.end method
)" + on_click("iget-object p0, p0, Lt/Link;->owner:Lt/Main;\n" + kOpenOther)),
             other_activity()});
  EXPECT_THAT(app.ways(app.scene()), ElementsAre("0 span 《隐私政策》 -> activity Lt/Other;"));
}

TEST(Scene, APagerHasPages) {
  const std::string base = "Landroid/support/v4/app/";
  const auto pager = [&](const std::string& count) {
    return std::vector<std::string>{
        main_activity(R"(
new-instance v0, Landroid/support/v4/view/ViewPager;
invoke-direct {v0, p0}, Landroid/support/v4/view/ViewPager;-><init>(Landroid/content/Context;)V
new-instance v1, Lt/Pages;
invoke-direct {v1}, Lt/Pages;-><init>()V
invoke-virtual {v0, v1}, Landroid/support/v4/view/ViewPager;->setAdapter(Landroid/support/v4/view/PagerAdapter;)V
invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
)"),
        smali_class("Landroid/support/v4/view/PagerAdapter;", "Ljava/lang/Object;", ""),
        smali_class("Landroid/support/v4/view/ViewPager;", "Landroid/view/ViewGroup;", ""),
        smali_class(base + "Fragment;", "Ljava/lang/Object;", ""),
        smali_class("Lt/Pages;", "Landroid/support/v4/view/PagerAdapter;",
                    ".method public constructor <init>()V\n.registers 1\nreturn-void\n.end method\n"
                    ".method public getCount()I\n.registers 2\nconst v0, " +
                        count +
                        "\nreturn v0\n.end method\n"
                        ".method public getItem(I)" +
                        base +
                        "Fragment;\n.registers 4\nnew-instance v0, Lt/Page;\n"
                        "invoke-direct {v0, p1}, Lt/Page;-><init>(I)V\nreturn-object v0\n"
                        ".end method\n"),
        smali_class("Lt/Page;", base + "Fragment;",
                    ".field n:Ljava/lang/String;\n.method public constructor <init>(I)V\n"
                    ".registers 3\ninvoke-static {p1}, "
                    "Ljava/lang/String;->valueOf(I)Ljava/lang/String;\nmove-result-object v0\n"
                    "iput-object v0, p0, Lt/Page;->n:Ljava/lang/String;\nreturn-void\n"
                    ".end method\n"),
        other_activity()};
  };
  UiApp few("scene_pager", {}, pager("2"));
  EXPECT_THAT(few.ways(few.scene()), Contains("0 automatic -> screen 1"));
  UiApp million("scene_pager_million", {}, pager("1000000"));
  EXPECT_LE(million.scene().screens.size(), 13u);
  UiApp negative("scene_pager_negative", {}, pager("-3"));
  EXPECT_THAT(negative.scene().screens, SizeIs(1));
}

TEST(Scene, WhatCannotBeToldIsUnseen) {
  UiApp app("scene_unseen", {},
            {main_activity("invoke-virtual {p0}, Lt/Main;->getTaskId()I\nmove-result v0\n"
                           "invoke-virtual {p0, v0}, "
                           "Landroid/app/Activity;->setContentView(I)V\n"),
             other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_TRUE(scene.screens[0].unseen);
  EXPECT_EQ(scene.screens[0].why_unseen, "content-unknown");
}

// --- Hostile ---

}  // namespace
}  // namespace hegui::ui
