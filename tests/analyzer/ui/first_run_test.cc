// What comes before the main screen of an app that was just installed.
#include "analyzer/ui/first_run.h"

#include <gmock/gmock.h>

#include "tests/analyzer/ui/ui_app.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string text_view(const std::string& tag, const std::string& attributes) {
  return "<" + tag + " " + attributes +
         " android:layout_width=\"wrap_content\" android:layout_height=\"30dp\"/>";
}
std::string linear(const std::string& inside) {
  return "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\""
         " android:layout_width=\"wrap_content\" android:layout_height=\"wrap_content\">" +
         inside + "</LinearLayout>";
}

// The activity asks in a dialog, whose negative button runs `refused` and whose positive one opens
// t.Other. `behind`: what the activity itself shows.
std::vector<std::string> asking(const std::string& refused, const std::string& message,
                                const std::string& refuse = "不同意",
                                const std::string& before = "", const std::string& members = "") {
  const std::string make = R"(
new-instance v0, Landroid/app/AlertDialog$Builder;
invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
const-string v1, ")" + message +
                           R"("
invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
const/4 v1, 0x0
invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
const-string v1, "同意"
invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
const-string v1, ")" + refuse +
                           R"("
invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
)";
  return {smali_class("Lt/Main;", "Landroid/app/Activity;",
                      ".implements Landroid/content/DialogInterface$OnClickListener;\n" +
                          smali_method("public onCreate(Landroid/os/Bundle;)V", 6,
                                       before + "invoke-virtual {p0}, Lt/Main;->ask()V\n") +
                          smali_method("public ask()V", 6, make) +
                          smali_method("public onClick(Landroid/content/DialogInterface;I)V", 6,
                                       "const/4 v0, -0x1\nif-ne p2, v0, :no\n" + kOpenOther +
                                           "return-void\n:no\n" + refused) +
                          members),
          other_activity()};
}

const std::string kPolicy = "请您阅读《隐私政策》";
const std::string kFinish = "invoke-virtual {p0}, Landroid/app/Activity;->finish()V\n";

struct Found {
  Found(const std::string& name, Sources sources, std::vector<std::string> classes,
        bool hidden_screens = false)
      : app("first_" + name, std::move(sources), std::move(classes)),
        phrases(program::Phrases::load(rules::RuleSet::built_in(), "ui|string|res|url").value()),
        topics(phrases),
        goals(load_goals(rules::RuleSet::built_in(), topics).value()),
        graph(ScreenGraph::build(app.tools())),
        paths(graph, goals, topics) {
    paths.find(hidden_screens);
    run = FirstRun::find(app.tools(), graph, paths, topics, hidden_screens);
  }
  UiApp app;
  program::Phrases phrases;
  TextTopics topics;
  Goals goals;
  ScreenGraph graph;
  AppPaths paths;
  FirstRun run;
};

TEST(FirstRun, ADialogThatAsksHasItsAnswers) {
  const Found found("asks", {}, asking(kFinish, kPolicy));
  ASSERT_TRUE(found.run.prompt.has_value());
  const Prompt& prompt = *found.run.prompt;
  EXPECT_EQ(found.run.prompt_shown, true);
  ASSERT_TRUE(prompt.agree.has_value());
  EXPECT_EQ(prompt.agree->text, "同意");
  ASSERT_TRUE(prompt.refuse.has_value());
  EXPECT_EQ(prompt.refuse->text, "不同意");
  EXPECT_EQ(prompt.refusing, Refusing::leaves);
  EXPECT_FALSE(prompt.cancelable);
  EXPECT_FALSE(prompt.policy_link);
  EXPECT_THAT(prompt.buttons, ElementsAre("同意", "不同意"));
}

TEST(FirstRun, RefusingMayGoOn) {
  const Found found("goes_on", {}, asking(kOpenOther, kPolicy));
  ASSERT_TRUE(found.run.prompt.has_value());
  EXPECT_EQ(found.run.prompt->refusing, Refusing::goes_on);
}

TEST(FirstRun, RefusingMayAskAgain) {
  const Found found("loops", {}, asking("invoke-virtual {p0}, Lt/Main;->ask()V\n", kPolicy));
  ASSERT_TRUE(found.run.prompt.has_value());
  EXPECT_EQ(found.run.prompt->refusing, Refusing::loops);
}

TEST(FirstRun, ADialogThatOnlyClosesLeavesWhatIsBehind) {
  const Found bare("stays", {}, asking("", kPolicy));
  ASSERT_TRUE(bare.run.prompt.has_value());
  EXPECT_EQ(bare.run.prompt->refusing, Refusing::stays);
  const Found behind(
      "behind",
      {{"res/layout/main.xml",
        linear(text_view("Button", "android:text=\"逛逛\" android:onClick=\"go\""))}},
      asking("", kPolicy, "不同意",
             "const v0, {layout/main}\ninvoke-virtual {p0, v0}, "
             "Landroid/app/Activity;->setContentView(I)V\n",
             smali_method("public go(Landroid/view/View;)V", 5, kOpenOther)));
  ASSERT_TRUE(behind.run.prompt.has_value());
  EXPECT_EQ(behind.run.prompt->refusing, Refusing::goes_on);
}

TEST(FirstRun, ADialogAboutSomethingElseIsNoPrompt) {
  const Found found("other", {}, asking(kFinish, "有新版本"));
  EXPECT_FALSE(found.run.prompt.has_value());
  EXPECT_EQ(found.run.prompt_shown, false);
}

TEST(FirstRun, ALaterDialogIsNoPrompt) {
  const Found found("later",
                    {{"res/layout/main.xml",
                      linear(text_view("Button", "android:text=\"关于\" android:onClick=\"go\""))}},
                    {main_activity("const v0, {layout/main}\ninvoke-virtual {p0, v0}, "
                                   "Landroid/app/Activity;->setContentView(I)V\n",
                                   smali_method("public go(Landroid/view/View;)V", 6, R"(
new-instance v0, Landroid/app/AlertDialog$Builder;
invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
const-string v1, "隐私政策"
invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
const-string v1, "同意"
const/4 v2, 0x0
invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
)")),
                     other_activity()});
  EXPECT_FALSE(found.run.prompt.has_value());
}

TEST(FirstRun, WhatCouldNotBeSeenIsNoAnswer) {
  const Found hidden("hidden", {}, asking(kFinish, "有新版本"), true);
  EXPECT_FALSE(hidden.run.prompt_shown.has_value());
  const Found unseen("unseen", {},
                     {main_activity("invoke-virtual {p0}, Lt/Main;->getTaskId()I\nmove-result v0\n"
                                    "invoke-virtual {p0, v0}, "
                                    "Landroid/app/Activity;->setContentView(I)V\n"),
                      other_activity()});
  EXPECT_FALSE(unseen.run.prompt_shown.has_value());
}

TEST(FirstRun, BoxesThatAreTickedAreFound) {
  const std::string words = "android:text=\"我已阅读并同意《隐私政策》\"";
  const std::string content =
      "const v0, {layout/main}\ninvoke-virtual {p0, v0}, "
      "Landroid/app/Activity;->setContentView(I)V\n";
  const auto ticked = [&](const std::string& name, const std::string& inside,
                          const std::string& code = "") {
    const Found found(name, {{"res/layout/main.xml", linear(inside)}},
                      {main_activity(content + code), other_activity()});
    std::vector<std::string> out;
    for (const Ticked& one : found.run.ticked) {
      out.push_back((one.known ? "ticked " : "perhaps ") + one.words);
    }
    return out;
  };
  const std::string all = "ticked 我已阅读并同意《隐私政策》";
  EXPECT_THAT(ticked("box", text_view("CheckBox", words + " android:checked=\"true\"")),
              ElementsAre(all));
  EXPECT_THAT(ticked("no_box", text_view("CheckBox", words)), IsEmpty());
  EXPECT_THAT(ticked("beside", text_view("CheckBox", "android:checked=\"true\"") +
                                   text_view("TextView", words)),
              ElementsAre(all));
  EXPECT_THAT(ticked("another",
                     text_view("CheckBox", "android:text=\"记住密码\" android:checked=\"true\"") +
                         text_view("TextView", words)),
              IsEmpty());
  const std::string id = "android:id=\"@+id/box\" ";
  const auto set = [](const std::string& value) {
    return "const v0, {id/box}\ninvoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)"
           "Landroid/view/View;\nmove-result-object v0\ncheck-cast v0, Landroid/widget/CheckBox;\n"
           "const/4 v1, " +
           value + "\ninvoke-virtual {v0, v1}, Landroid/widget/CheckBox;->setChecked(Z)V\n";
  };
  EXPECT_THAT(ticked("by_code", text_view("CheckBox", id + words), set("0x1")), ElementsAre(all));
  EXPECT_THAT(
      ticked("reset", text_view("CheckBox", id + words + " android:checked=\"true\""), set("0x0")),
      IsEmpty());
}

TEST(FirstRun, AnAppWithoutALauncherHasNone) {
  const Found found(
      "no_launcher",
      {{"AndroidManifest.xml",
        R"(<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="t">
<application><activity android:name="t.Main"/></application></manifest>)"}},
      asking(kFinish, kPolicy));
  EXPECT_FALSE(found.run.prompt_shown.has_value());
  EXPECT_THAT(found.run.scenes, IsEmpty());
}

}  // namespace
}  // namespace hegui::ui
