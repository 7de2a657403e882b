// What activities show and where that leads, from small programs.
#include "analyzer/ui/scene.h"

#include <gmock/gmock.h>

#include "tests/analyzer/ui/ui_app.h"

namespace hegui::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::SizeIs;
using testing::UnorderedElementsAre;

std::string xml(const std::string& root, const std::string& inside = "") {
  return "<" + root +
         " xmlns:android=\"http://schemas.android.com/apk/res/android\""
         " xmlns:app=\"http://schemas.android.com/apk/res-auto\""
         " android:layout_width=\"wrap_content\" android:layout_height=\"wrap_content\">" +
         inside + "</" + root.substr(0, root.find(' ')) + ">";
}
std::string view(const std::string& tag) {
  return "<" + tag + " android:layout_width=\"wrap_content\" android:layout_height=\"30dp\"/>";
}
std::string linear(const std::string& inside) { return xml("LinearLayout", inside); }

const std::string kContent =
    "const v0, {layout/main}\ninvoke-virtual {p0, v0}, "
    "Landroid/app/Activity;->setContentView(I)V\n";
// v0: the view of that id.
std::string find(const std::string& id) {
  return "const v0, {id/" + id +
         "}\ninvoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;\n"
         "move-result-object v0\n";
}
// v1 listens to v0.
const std::string kListen =
    "invoke-virtual {v0, v1}, "
    "Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V\n";
const std::string kClickable = ".implements Landroid/view/View$OnClickListener;\n";

const std::string kFinishIt = "invoke-virtual {p0}, Landroid/app/Activity;->finish()V\n";

std::string on_click(const std::string& code, int registers = 6) {
  return smali_method("public onClick(Landroid/view/View;)V", registers, code);
}

// The field `owner` of a class, and the constructor that takes it.
std::string owned(const std::string& type) {
  return ".field private final owner:Lt/Main;\n" +
         smali_method("public constructor <init>(Lt/Main;)V", 2,
                      "invoke-direct {p0}, Ljava/lang/Object;-><init>()V\niput-object p1, p0, " +
                          type + "->owner:Lt/Main;");
}

// A listener that opens t.Other from the activity that it was made with.
const std::string kListener = smali_class("Lt/Listener;", "Ljava/lang/Object;",
                                          kClickable + owned("Lt/Listener;") + on_click(R"(
iget-object v2, p0, Lt/Listener;->owner:Lt/Main;
new-instance v0, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v0, v2, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
invoke-virtual {v2, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
)"));
const std::string kMakeListener =
    "new-instance v1, Lt/Listener;\ninvoke-direct {v1, p0}, Lt/Listener;-><init>(Lt/Main;)V\n";

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

// onCreateOptionsMenu that makes {menu/m}; more may follow, then v0 is returned.
const std::string kMenu = R"(
.method public onCreateOptionsMenu(Landroid/view/Menu;)Z
.registers 5
invoke-virtual {p0}, Landroid/app/Activity;->getMenuInflater()Landroid/view/MenuInflater;
move-result-object v0
const v1, {menu/m}
invoke-virtual {v0, v1, p1}, Landroid/view/MenuInflater;->inflate(ILandroid/view/Menu;)V
)";

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

// A library's view, with a listener of the library's own, and a listener of that kind that opens
// t.Other.
std::vector<std::string> knob_and(const std::string& main) {
  return {smali_class("Landroidx/appcompat/widget/Knob;", "Landroid/view/View;", R"(
.method public constructor <init>(Landroid/content/Context;)V
.registers 2
invoke-direct {p0, p1}, Landroid/view/View;-><init>(Landroid/content/Context;)V
return-void
.end method
.method public setOnTurned(Landroidx/appcompat/widget/Knob$OnTurned;)V
.registers 2
return-void
.end method
)"),
          R"(
.class public interface abstract Landroidx/appcompat/widget/Knob$OnTurned;
.super Ljava/lang/Object;
.method public abstract turned(I)V
.end method
)",
          smali_class("Lt/Turned;", "Ljava/lang/Object;",
                      ".implements Landroidx/appcompat/widget/Knob$OnTurned;\n" +
                          owned("Lt/Turned;") + smali_method("public turned(I)V", 6, R"(
iget-object v2, p0, Lt/Turned;->owner:Lt/Main;
new-instance v0, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v0, v2, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
invoke-virtual {v2, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
)")),
          main_activity(main), other_activity()};
}
const std::string kMakeTurned =
    "new-instance v1, Lt/Turned;\ninvoke-direct {v1, p0}, Lt/Turned;-><init>(Lt/Main;)V\n";

const std::string kMakeKnob = R"(
new-instance v0, Landroidx/appcompat/widget/Knob;
invoke-direct {v0, p0}, Landroidx/appcompat/widget/Knob;-><init>(Landroid/content/Context;)V
invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
)";
std::string set_turned(const std::string& knob, const std::string& listener) {
  return "invoke-virtual {" + knob + ", " + listener +
         "}, Landroidx/appcompat/widget/Knob;->setOnTurned("
         "Landroidx/appcompat/widget/Knob$OnTurned;)V\n";
}

TEST(Scene, ListenersOfLibrariesAreCalledByThem) {
  UiApp app("scene_knob", {}, knob_and(kMakeKnob + kMakeTurned + set_turned("v0", "v1")));
  EXPECT_THAT(app.ways(app.scene()), ElementsAre("0 other -> activity Lt/Other;"));
  // In a method that does nothing else.
  std::vector<std::string> classes = knob_and("");
  classes.push_back(smali_class("Lt/Wiring;", "Ljava/lang/Object;",
                                smali_method("public static wire(Landroidx/appcompat/widget/Knob;"
                                             "Landroidx/appcompat/widget/Knob$OnTurned;)V",
                                             2, set_turned("p0", "p1"))));
  classes[3] = main_activity(kMakeKnob + kMakeTurned + R"(
invoke-static {v0, v1}, Lt/Wiring;->wire(Landroidx/appcompat/widget/Knob;Landroidx/appcompat/widget/Knob$OnTurned;)V
)");
  UiApp wired("scene_wired", {}, std::move(classes));
  EXPECT_THAT(wired.ways(wired.scene()), ElementsAre("0 other -> activity Lt/Other;"));
}

// Code that builds no screens is followed on screens of its own only.
TEST(Scene, LibrariesThatBuildNoScreensAreNotFollowedInto) {
  const auto ways = [](const std::string& name, const std::string& package,
                       const std::string& activity) {
    const std::string closer = "L" + package + "/Closer;";
    const std::string call = "invoke-static {p0}, " + closer + "->close(Landroid/app/Activity;)V\n";
    UiApp app(
        name, {},
        {smali_class(closer, "Ljava/lang/Object;",
                     smali_method("public static close(Landroid/app/Activity;)V", 1, kFinishIt)),
         smali_class("L" + package + "/Page;", "Landroid/app/Activity;",
                     smali_method("public onCreate(Landroid/os/Bundle;)V", 3, call)),
         main_activity(call), other_activity()});
    return app.ways(app.scene(activity));
  };
  const std::string json = "com/alibaba/fastjson";
  EXPECT_THAT(ways("scene_own_code", "t/util", "Lt/Main;"), ElementsAre("0 automatic -> finish"));
  EXPECT_THAT(ways("scene_json", json, "Lt/Main;"), IsEmpty());
  EXPECT_THAT(ways("scene_json_page", json, "L" + json + "/Page;"),
              ElementsAre("0 automatic -> finish"));
}

// Nobody saw who calls it: where it leads may be on the screen all the same.
TEST(Scene, AListenerThatNobodySetsLeadsNowhereKnown) {
  UiApp app("scene_uncalled", {}, knob_and(kMakeTurned));
  EXPECT_THAT(app.ways(app.scene()), ElementsAre("0 automatic -> unknown?"));
  UiApp none("scene_unmade", {}, knob_and(""));
  EXPECT_THAT(none.ways(none.scene()), IsEmpty());
}

// v2: a new intent for t.Other.
const std::string kIntentForOther = R"(
new-instance v2, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v2, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
)";

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

TEST(Scene, IntentsAndClassesOfScreensThatGoSomewhereUnknownAreNotForgotten) {
  const auto ways = [](const std::string& name, const std::string& code) {
    UiApp app(name, {}, {main_activity(code), other_activity()});
    return app.ways(app.scene());
  };
  EXPECT_THAT(ways("scene_intent_kept",
                   kIntentForOther + "invoke-static {v2}, Lx/Y;->keep(Ljava/lang/Object;)V\n"),
              ElementsAre("0 automatic -> unknown?"));
  EXPECT_THAT(ways("scene_intent_pending", kIntentForOther + R"(
const/4 v0, 0x0
invoke-static {p0, v0, v2, v0}, Landroid/app/PendingIntent;->getActivity(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
)"),
              IsEmpty());
  EXPECT_THAT(ways("scene_class_given",
                   "const-class v0, Lt/Other;\ninvoke-static {v0}, "
                   "Lx/Y;->open(Ljava/lang/Class;)V\n"),
              ElementsAre("0 automatic -> unknown?"));
  EXPECT_THAT(ways("scene_class_of_no_screen",
                   "const-class v0, Ljava/lang/String;\ninvoke-static {v0}, "
                   "Lx/Y;->open(Ljava/lang/Class;)V\n"),
              IsEmpty());
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

// A listener that puts a new button on the screen, which a new listener of its kind listens to.
TEST(SceneHostile, AListenerThatSetsItselfAgainAndAgain) {
  const std::string add = R"(
new-instance v0, Landroid/widget/Button;
invoke-direct {v0, v2}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
invoke-virtual {v2, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
new-instance v1, Lt/Again;
invoke-direct {v1, v2}, Lt/Again;-><init>(Lt/Main;)V
)" + kListen;
  UiApp app("scene_again", {},
            {main_activity("move-object v2, p0\n" + add),
             smali_class("Lt/Again;", "Ljava/lang/Object;",
                         kClickable + owned("Lt/Again;") +
                             on_click("iget-object v2, p0, Lt/Again;->owner:Lt/Main;\n" + add)),
             other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_FALSE(scene.cut_short);
  EXPECT_THAT(scene.operations, SizeIs(3));  // the start, the first button, the one that it makes
}

TEST(SceneHostile, ALayoutThatIncludesItself) {
  UiApp app("scene_circle",
            {{"res/layout/main.xml",
              linear(view("TextView android:text=\"x\"") +
                     "<include layout=\"@layout/main\"/><include layout=\"@layout/main\"/>")}},
            {main_activity(kContent), other_activity()});
  EXPECT_FALSE(app.scene().screens[0].texts.empty());
}

// A view of the app's own that inflates the layout in which it stands.
TEST(SceneHostile, AViewThatInflatesItself) {
  UiApp app("scene_own_view", {{"res/layout/main.xml", linear(view("t.Own") + view("t.Own"))}},
            {main_activity(kContent), smali_class("Lt/Own;", "Landroid/widget/LinearLayout;", R"(
.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
.registers 5
invoke-direct {p0, p1, p2}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
invoke-static {p1}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
move-result-object v0
const v1, {layout/main}
invoke-virtual {v0, v1, p0}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
return-void
.end method
)"),
             other_activity()});
  EXPECT_THAT(app.scene().screens, SizeIs(1));
}

TEST(SceneHostile, ALargeLayoutThatIsInflatedAgainAndAgain) {
  std::string views;
  for (int i = 0; i < 3000; ++i) views += view("TextView android:text=\"x\"");
  std::string code;
  for (int i = 0; i < 3000; ++i) code += kContent;
  UiApp app("scene_again", {{"res/layout/main.xml", linear(views)}},
            {main_activity(code), other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_TRUE(scene.cut_short);
  EXPECT_LE(scene.screens[0].texts.size(), Scene::kMaxTexts);
}

// Each view is put into each other one: looking for an id must not walk all orders of them.
TEST(SceneHostile, ViewsThatAreInOneAnother) {
  std::string code = "const/4 v7, 0x0\n";
  std::string members;
  for (int i = 0; i < 14; ++i) {
    const std::string field =
        "Lt/Main;->v" + std::to_string(i) + ":Landroid/widget/LinearLayout;\n";
    members += ".field v" + std::to_string(i) + ":Landroid/widget/LinearLayout;\n";
    code +=
        "new-instance v0, Landroid/widget/LinearLayout;\ninvoke-direct {v0, p0}, "
        "Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V\n"
        "iput-object v0, p0, " +
        field;
  }
  for (int i = 0; i < 14; ++i) {
    for (int k = 0; k < 14; ++k) {
      if (i == k) continue;
      code += "iget-object v0, p0, Lt/Main;->v" + std::to_string(i) +
              ":Landroid/widget/LinearLayout;\niget-object v1, p0, Lt/Main;->v" +
              std::to_string(k) +
              ":Landroid/widget/LinearLayout;\ninvoke-virtual {v0, v1}, "
              "Landroid/view/ViewGroup;->addView(Landroid/view/View;)V\n";
    }
  }
  code +=
      "invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V\n"
      "const v0, 0x7f0a0001\n"
      "invoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;\n"
      "move-result-object v0\n" +
      kMakeListener + kListen;
  UiApp app("scene_knot", {}, {main_activity(code, members), kListener, other_activity()});
  EXPECT_THAT(app.ways(app.scene()), ElementsAre("0 click -> activity Lt/Other;"));
}

TEST(SceneHostile, AMenuOfThousandsOfItems) {
  std::string items;
  for (int i = 0; i < 6'000; ++i) items += "<item android:title=\"x\"/>\n";
  UiApp app(
      "scene_long_menu",
      {{"res/menu/m.xml",
        "<menu xmlns:android=\"http://schemas.android.com/apk/res/android\">" + items + "</menu>"}},
      {main_activity("", kMenu + R"(
invoke-virtual {v0, v1, p1}, Landroid/view/MenuInflater;->inflate(ILandroid/view/Menu;)V
const/4 v0, 0x1
return v0
.end method
.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
.registers 6
invoke-virtual {p0}, Landroid/app/Activity;->finish()V
const/4 v0, 0x1
return v0
.end method
)"),
       other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_TRUE(scene.cut_short);
  EXPECT_THAT(scene.operations, SizeIs(Scene::kMaxOperations));
}

TEST(SceneHostile, MoreObjectsThanThereCanBe) {
  std::string code;
  for (int i = 0; i < 12'000; ++i) {
    code +=
        "new-instance v0, Landroid/content/Intent;\ninvoke-virtual {v0, v1}, "
        "Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;\n";
  }
  const auto method = [&](const std::string& name) {
    return smali_method(
        "public " + name + "(Ljava/lang/Object;)V", 4,
        "const-string v1, \"x\"\n" + code +
            "invoke-virtual {p0, v0}, "
            "Landroid/content/Context;->startActivity(Landroid/content/Intent;)V\n");
  };
  std::string members, calls;
  for (const std::string name : {"a", "b", "c", "d", "e", "f"}) {
    members += method(name);
    calls += "invoke-virtual {p0, p0}, Lt/Main;->" + name + "(Ljava/lang/Object;)V\n";
  }
  UiApp app("scene_objects", {},
            {main_activity(calls + "new-instance v0, Landroid/webkit/WebView;\ninvoke-direct {v0, "
                                   "p0}, Landroid/webkit/WebView;-><init>(Landroid/content/"
                                   "Context;)V\ninvoke-virtual {p0, v0}, "
                                   "Landroid/app/Activity;->setContentView(Landroid/view/View;)V\n",
                           members),
             other_activity()});
  EXPECT_THAT(app.scene().screens, SizeIs(1));
}

TEST(SceneHostile, ATextThatIsDoubledForEver) {
  std::string code = "const-string v0, \"0123456789\"\n";
  for (int i = 0; i < 60; ++i) {
    code +=
        "invoke-virtual {v0, v0}, Ljava/lang/String;->concat(Ljava/lang/String;)"
        "Ljava/lang/String;\nmove-result-object v0\n";
  }
  code += "invoke-virtual {p0, v0}, Landroid/app/Activity;->setTitle(Ljava/lang/CharSequence;)V\n";
  UiApp app("scene_doubling", {}, {main_activity(code), other_activity()});
  EXPECT_EQ(app.scene().screens[0].title, "");
}

TEST(SceneHostile, PreferencesWithoutEnd) {
  std::string entries;
  for (int i = 0; i < 3'000; ++i) {
    entries +=
        "<SwitchPreference android:key=\"k" + std::to_string(i) + "\" android:title=\"x\"/>\n";
  }
  UiApp app("scene_preferences",
            {{"res/xml/p.xml",
              "<PreferenceScreen xmlns:android=\"http://schemas.android.com/apk/res/android\">" +
                  entries + "</PreferenceScreen>"}},
            {smali_class("Lt/Main;", "Landroid/preference/PreferenceActivity;",
                         smali_method("public onCreate(Landroid/os/Bundle;)V", 5,
                                      "const v0, {xml/p}\ninvoke-virtual {p0, v0}, "
                                      "Landroid/preference/PreferenceActivity;->"
                                      "addPreferencesFromResource(I)V\n")),
             other_activity()});
  const SceneContent scene = app.scene();
  EXPECT_TRUE(scene.cut_short);
  EXPECT_LE(scene.operations.size(), Scene::kMaxOperations);
  EXPECT_EQ(scene.screens[0].kind, ScreenKind::preferences);
}

}  // namespace
}  // namespace hegui::ui
