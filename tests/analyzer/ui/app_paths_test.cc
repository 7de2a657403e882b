// Ways through screens that are made by hand.
#include "analyzer/ui/app_paths.h"

#include <gmock/gmock.h>

namespace hegui::ui {
namespace {

using testing::ElementsAre;

constexpr TypeId kFirst = 1, kSecond = 2, kThird = 3, kFourth = 4;

Effect to_activity(TypeId type, bool conditional = false) {
  Effect out;
  out.kind = EffectKind::activity;
  out.type = type;
  out.conditional = conditional;
  return out;
}

Effect to_screen(ScreenNumber screen) {
  Effect out;
  out.kind = EffectKind::screen;
  out.screen = screen;
  return out;
}

Effect effect(EffectKind kind, std::string value = "") {
  Effect out;
  out.kind = kind;
  out.value = std::move(value);
  return out;
}

// An activity with so many screens.
class Activity {
 public:
  explicit Activity(TypeId type, std::size_t screens = 1) {
    content.activity = type;
    content.screens.resize(screens);
    for (std::size_t i = 1; i < screens; ++i) content.screens[i].kind = ScreenKind::dialog;
  }
  Activity& add(ScreenNumber screen, Gesture gesture, const std::string& label,
                std::vector<Effect> effects) {
    Operation out;
    out.screen = screen;
    out.gesture = gesture;
    out.label = label;
    out.effects = std::move(effects);
    out.acts = true;
    content.operations.push_back(std::move(out));
    return *this;
  }
  Activity& text(const std::string& words, bool field = false) {
    ScreenText out;
    out.text = words;
    out.field = field;
    content.screens[0].texts.push_back(std::move(out));
    return *this;
  }
  SceneContent content;
};

class Walk {
 public:
  explicit Walk(std::vector<Activity> activities, bool hidden_screens = false)
      : phrases_(program::Phrases::load(rules::RuleSet::built_in(), "ui|string|res|url").value()),
        topics_(phrases_),
        goals_(load_goals(rules::RuleSet::built_in(), topics_).value()) {
    std::vector<SceneContent> scenes;
    for (Activity& one : activities) scenes.push_back(std::move(one.content));
    graph = ScreenGraph::of(std::move(scenes), kFirst);
    paths = std::make_unique<AppPaths>(graph, goals_, topics_);
    paths->find(hidden_screens);
  }
  const Path& path(Goal goal) const { return paths->paths()[static_cast<std::size_t>(goal)]; }
  // Labels of the steps.
  std::vector<std::string> labels(Goal goal) const {
    std::vector<std::string> out;
    for (const Step& step : path(goal).steps) {
      out.push_back(graph.operation(step.screen, step.operation).label);
    }
    return out;
  }
  TypeId main() const {
    const NodeId node = paths->main_screen();
    return node == kNone ? kNone : graph.scenes()[graph.scene_of(node)].activity;
  }

 private:
  program::Phrases phrases_;
  TextTopics topics_;
  Goals goals_;

 public:
  ScreenGraph graph;
  std::unique_ptr<AppPaths> paths;
};

TEST(ScreenGraph, NumbersScreensThrough) {
  std::vector<SceneContent> scenes;
  scenes.push_back(Activity(kFirst, 2)
                       .add(0, Gesture::click, "a", {to_screen(1)})
                       .add(1, Gesture::button, "b", {})
                       .content);
  scenes.push_back(Activity(kSecond).content);
  scenes[1].cut_short = true;
  const ScreenGraph graph = ScreenGraph::of(std::move(scenes), kFirst);
  EXPECT_EQ(graph.node_count(), 3u);
  EXPECT_EQ(graph.launcher(), 0u);
  EXPECT_EQ(graph.of_activity(kSecond), 2u);
  EXPECT_EQ(graph.of_activity(kThird), kNone);
  EXPECT_EQ(graph.target(0, to_screen(1)), 1u);
  EXPECT_EQ(graph.target(1, to_activity(kSecond)), 2u);
  EXPECT_EQ(graph.target(0, effect(EffectKind::finish)), kNone);
  EXPECT_THAT(graph.operations(1), ElementsAre(1u));
  EXPECT_TRUE(graph.cut_short());
  EXPECT_EQ(ScreenGraph::of({}, kFirst).launcher(), kNone);
}

TEST(ScreenGraph, AFragmentThatShowsNothingIsNoScreen) {
  std::vector<SceneContent> scenes;
  scenes.push_back(Activity(kFirst, 3).content);
  scenes[0].screens[1].kind = scenes[0].screens[2].kind = ScreenKind::fragment;
  scenes[0].screens[2].has_page = true;
  const ScreenGraph graph = ScreenGraph::of(std::move(scenes), kFirst);
  EXPECT_TRUE(graph.is_shown(0));
  EXPECT_FALSE(graph.is_shown(1));
  EXPECT_TRUE(graph.is_shown(2));
}

TEST(AppPaths, CountOperationsFromTheMainScreen) {
  const Walk walk({Activity(kFirst).add(0, Gesture::click, "我的", {to_activity(kSecond)}),
                   Activity(kSecond).add(0, Gesture::overflow, "设置", {to_activity(kThird)}),
                   Activity(kThird).add(0, Gesture::click, "隐私政策",
                                        {effect(EffectKind::page, "https://a.cn/x")})});
  EXPECT_EQ(walk.main(), kFirst);
  const Path& path = walk.path(Goal::policy);
  EXPECT_EQ(path.operations, 4);  // the overflow menu is opened first
  EXPECT_THAT(walk.labels(Goal::policy), ElementsAre("我的", "设置", "隐私政策"));
  EXPECT_FALSE(path.sign_in);
  EXPECT_FALSE(path.before_main);
  EXPECT_FALSE(walk.path(Goal::complaint).operations.has_value());
}

TEST(AppPaths, TheShortestWayCounts) {
  const Walk walk({Activity(kFirst)
                       .add(0, Gesture::click, "关于", {to_activity(kSecond)})
                       .add(0, Gesture::tab, "我的", {to_activity(kThird)})
                       .add(0, Gesture::automatic, "", {to_screen(0)}),
                   Activity(kSecond)
                       .add(0, Gesture::click, "更多", {to_activity(kThird)})
                       .add(0, Gesture::click, "注销账号", {}),
                   Activity(kThird).add(0, Gesture::click, "更多", {to_activity(kSecond)})});
  EXPECT_EQ(walk.path(Goal::cancel_account).operations, 2);
  EXPECT_THAT(walk.labels(Goal::cancel_account), ElementsAre("关于", "注销账号"));
}

TEST(AppPaths, WhatIsNotShownIsNoWay) {
  Activity first(kFirst);
  first.add(0, Gesture::click, "隐私政策", {effect(EffectKind::page, "file:///x")});
  first.content.operations[0].shown = false;
  const Walk walk({first});
  EXPECT_FALSE(walk.path(Goal::policy).operations.has_value());
  EXPECT_TRUE(walk.path(Goal::policy).whole);
}

TEST(AppPaths, ScreensBeforeTheMainOneArePassedBy) {
  const Walk walk(
      {Activity(kFirst).add(0, Gesture::automatic, "",
                            {to_activity(kSecond), effect(EffectKind::finish)}),
       Activity(kSecond)
           .add(0, Gesture::click, "开始", {to_activity(kThird), effect(EffectKind::finish)})
           .add(0, Gesture::span, "《隐私政策》",
                {effect(EffectKind::page, "https://a.cn/privacy")}),
       Activity(kThird).add(0, Gesture::click, "x", {effect(EffectKind::outside, "tel:1")})});
  EXPECT_EQ(walk.main(), kThird);
  EXPECT_THAT(walk.paths->before_main(), ElementsAre(0u, 1u, 2u));
  const Path& path = walk.path(Goal::policy);
  ASSERT_TRUE(path.operations.has_value());
  EXPECT_TRUE(path.before_main);
}

TEST(AppPaths, ActivitiesThatOpenOneAnotherEnd) {
  const Walk walk({Activity(kFirst).add(0, Gesture::automatic, "",
                                        {to_activity(kSecond), effect(EffectKind::finish)}),
                   Activity(kSecond).add(0, Gesture::automatic, "",
                                         {to_activity(kFirst), effect(EffectKind::finish)})});
  EXPECT_EQ(walk.main(), kSecond);
  EXPECT_TRUE(walk.path(Goal::policy).whole);
}

Activity sign_in_screen(TypeId type) {
  Activity out(type);
  out.text("请输入密码", true);
  out.add(0, Gesture::click, "登录", {});
  return out;
}

TEST(AppPaths, WaysForUsersWhoAreLoggedInAreMarked) {
  const Walk walk(
      {Activity(kFirst).add(0, Gesture::click, "我的",
                            {to_activity(kSecond, true), to_activity(kThird, true)}),
       sign_in_screen(kSecond),
       Activity(kThird).add(0, Gesture::click, "注销账号", {effect(EffectKind::page, "file:x")})});
  EXPECT_TRUE(walk.paths->is_sign_in(walk.graph.of_activity(kSecond)));
  EXPECT_FALSE(walk.paths->is_sign_in(walk.graph.of_activity(kThird)));
  const Path& path = walk.path(Goal::cancel_account);
  EXPECT_EQ(path.operations, 2);
  EXPECT_TRUE(path.sign_in);
}

TEST(AppPaths, LoggingOffIsNoEntrance) {
  const Walk walk(
      {Activity(kFirst)
           .add(0, Gesture::click, "退出登录", {to_activity(kSecond), effect(EffectKind::finish)})
           .add(0, Gesture::click, "x", {to_activity(kThird)}),
       sign_in_screen(kSecond), Activity(kThird)});
  EXPECT_EQ(walk.main(), kFirst);
}

TEST(AppPaths, ADialogThatNamesThePolicyIsOneStepMore) {
  Activity first(kFirst, 3);
  first.add(0, Gesture::click, "隐私政策", {to_screen(1)});
  first.add(1, Gesture::span, "阅读全文", {to_screen(2)});
  first.content.screens[2].has_page = true;
  const Walk walk({first});
  EXPECT_EQ(walk.path(Goal::policy).operations, 2);
  EXPECT_THAT(walk.labels(Goal::policy), ElementsAre("隐私政策", "阅读全文"));
  EXPECT_EQ(walk.path(Goal::policy).arrives, 2u);
}

TEST(AppPaths, SwitchesAndActionsAreSigns) {
  Activity first(kFirst);
  first.add(0, Gesture::check, "个性化推荐", {});
  first.content.operations[0].checkable = true;
  first.add(0, Gesture::click, "去设置",
            {effect(EffectKind::outside, "android.settings.APPLICATION_DETAILS_SETTINGS")});
  first.add(0, Gesture::click, "PRIVACY", {effect(EffectKind::page, "https://a.cn/Privacy.html")});
  const Walk walk({first});
  EXPECT_EQ(walk.path(Goal::personalised_off).operations, 1);
  EXPECT_EQ(walk.path(Goal::withdraw).operations, 1);
  EXPECT_EQ(walk.path(Goal::policy).operations, 1);
}

TEST(AppPaths, WhatCouldNotBeSeenIsSaid) {
  const auto whole = [](const Activity& first, bool hidden = false) {
    return Walk({first}, hidden).path(Goal::complaint).whole;
  };
  EXPECT_TRUE(whole(Activity(kFirst)));
  EXPECT_FALSE(whole(Activity(kFirst), true));
  Activity unseen(kFirst);
  unseen.content.screens[0].unseen = true;
  EXPECT_FALSE(whole(unseen));
  Activity cut(kFirst);
  cut.content.cut_short = true;
  EXPECT_FALSE(whole(cut));
  EXPECT_FALSE(whole(Activity(kFirst).add(0, Gesture::click, "x", {effect(EffectKind::unknown)})));
  EXPECT_FALSE(whole(
      Activity(kFirst).add(0, Gesture::click, "x", {effect(EffectKind::page, "https://a.cn")})));
  EXPECT_TRUE(whole(
      Activity(kFirst).add(0, Gesture::click, "x", {effect(EffectKind::page, "file:///x.html")})));
}

TEST(AppPaths, WithoutALauncherNothingIsKnown) {
  const Walk walk(
      {Activity(kSecond).add(0, Gesture::click, "隐私政策", {effect(EffectKind::page, "file:x")})});
  EXPECT_EQ(walk.paths->main_screen(), kNone);
  EXPECT_FALSE(walk.path(Goal::policy).operations.has_value());
  EXPECT_FALSE(walk.path(Goal::policy).whole);
}

// A thousand screens, each with ways to all of the next ten.
TEST(AppPaths, ManyScreensEnd) {
  constexpr std::uint32_t kScreens = 1000;
  Activity first(kFirst, kScreens);
  for (std::uint32_t i = 0; i + 1 < kScreens; ++i) {
    for (std::uint32_t k = 1; k <= 10; ++k) {
      first.add(i, Gesture::click, "隐私政策", {to_screen(std::min(i + k, kScreens - 1))});
    }
  }
  first.content.screens[kScreens - 1].has_page = true;
  const Walk walk({first, Activity(kFourth)});
  EXPECT_EQ(walk.path(Goal::policy).operations, 100);
}

}  // namespace
}  // namespace hegui::ui
