// Apps that would have a scene never end.
#include <gmock/gmock.h>

#include "analyzer/ui/scene.h"
#include "tests/analyzer/ui/scene_code.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

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

// Each listener makes the next one, with the next number: that is no repetition, and has no end.
TEST(SceneHostile, AListenerThatCountsOn) {
  const std::string add = R"(
new-instance v0, Landroid/widget/Button;
invoke-direct {v0, v2}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
invoke-virtual {v2, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
new-instance v1, Lt/Step;
invoke-direct {v1, v2, v3}, Lt/Step;-><init>(Lt/Main;I)V
)" + kListen;
  UiApp app(
      "scene_counts", {},
      {main_activity("move-object v2, p0\nconst/4 v3, 0x0\n" + add),
       smali_class("Lt/Step;", "Ljava/lang/Object;",
                   kClickable +
                       ".field private final owner:Lt/Main;\n"
                       ".field private final number:I\n"
                       R"(
.method public constructor <init>(Lt/Main;I)V
.registers 3
invoke-direct {p0}, Ljava/lang/Object;-><init>()V
iput-object p1, p0, Lt/Step;->owner:Lt/Main;
iput p2, p0, Lt/Step;->number:I
return-void
.end method
)" +
                       on_click("iget-object v2, p0, Lt/Step;->owner:Lt/Main;\n"
                                "iget v3, p0, Lt/Step;->number:I\nadd-int/lit8 v3, v3, 0x1\n" +
                                add)),
       other_activity()});
  const SceneContent scene = app.scene();
  ASSERT_THAT(scene.operations, SizeIs(8));  // the start, and seven buttons
  EXPECT_EQ(scene.operations.back().effects.size(), 1u);
  EXPECT_EQ(scene.operations.back().effects[0].kind, EffectKind::unknown);
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
