// Code that is not followed, and what may lead on there.
#include <gmock/gmock.h>

#include "analyzer/ui/scene.h"
#include "tests/analyzer/ui/scene_code.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

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

TEST(SceneUnfollowed, ListenersOfLibrariesAreCalledByThem) {
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
TEST(SceneUnfollowed, LibrariesThatBuildNoScreensAreNotFollowedInto) {
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
TEST(SceneUnfollowed, AListenerThatNobodySetsLeadsNowhereKnown) {
  UiApp app("scene_uncalled", {}, knob_and(kMakeTurned));
  EXPECT_THAT(app.ways(app.scene()), ElementsAre("0 automatic -> unknown?"));
  UiApp none("scene_unmade", {}, knob_and(""));
  EXPECT_THAT(none.ways(none.scene()), IsEmpty());
}

TEST(SceneUnfollowed, IntentsAndClassesOfScreensThatGoSomewhereUnknownAreNotForgotten) {
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

}  // namespace
}  // namespace hegui::ui
