// What the screens that were followed prove, and what they prove no more where a part was not seen.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "tests/rules/engine/test_app.h"

namespace hegui::test {
namespace {

// One main screen, followed to its end; returns it.
std::int64_t main_screen(TestApp& app) {
  return app.add(facts::UiScreenRow{.kind = "activity",
                                    .class_name = "org.example.Main",
                                    .activity = "org.example.Main",
                                    .first_run = 0,
                                    .reached = 1,
                                    .page = 0,
                                    .owner = "app",
                                    .origin = app.origin()});
}

void way(TestApp& app, std::int64_t start, const std::string& goal,
         std::optional<std::int64_t> found, std::optional<std::int64_t> operations = {},
         std::int64_t whole = 1) {
  app.add(
      facts::UiPathRow{.goal = goal,
                       .found = found,
                       .operations = operations,
                       .before_main = found == 1 ? std::optional<std::int64_t>(0) : std::nullopt,
                       .whole = whole,
                       .start = start});
}

void prompt(TestApp& app, std::int64_t screen, std::int64_t policy_link = 1) {
  app.add(facts::UiPromptRow{.screen = screen,
                             .policy_link = policy_link,
                             .cancelable = 0,
                             .agree = "同意",
                             .refuse = "不同意",
                             .refusing = "leaves",
                             .buttons_json = "[\"同意\",\"不同意\"]",
                             .origin = app.origin()});
}

// Nothing on its screens leads to a policy, and nothing asks at the first run.
TestApp silent() {
  TestApp app;
  way(app, main_screen(app), "policy", 0);
  return app;
}

bool misses(const rules::ItemVerdict& verdict, const std::string& key) {
  for (const rules::Message& message : verdict.missing) {
    if (message.key == key) return true;
  }
  return false;
}

// What keeps a screen, a text or code from being seen, and what is said of it.
std::vector<std::pair<std::string, std::function<void(TestApp&)>>> veils() {
  return {
      {"missing.emptied_methods",
       [](TestApp& app) {
         app.add(
             facts::PackingSignRow{"emptied_methods", "part", "La;->b()V", 9, 10, app.origin()});
         app.limit("packing", "emptied-methods");
       }},
      {"missing.hidden_code", [](TestApp& app) { app.framework("flutter", true, true); }},
      {"missing.hidden_ui", [](TestApp& app) { app.framework("compose", true, false); }},
      {"missing.limit", [](TestApp& app) { app.limit("screens", "steps"); }},
      {"missing.limit", [](TestApp& app) { app.limit("ui", "screens-cut-short"); }},
      {"missing.limit", [](TestApp& app) { app.limit("dex", "malformed"); }},
  };
}

TEST(Screens, NothingThatAsksAndNoWayAreSignsWhereAllWasSeen) {
  TestApp app = silent();
  EXPECT_EQ(said(app.verdict("1.2")), "suspected strong");
  TestApp again = silent();
  EXPECT_EQ(said(again.verdict("1.3")), "suspected weak");
  TestApp third = silent();
  EXPECT_EQ(said(third.verdict("3.4")), "not_found");
}

TEST(Screens, AbsenceIsNothingWhereAPartWasNotSeen) {
  for (const auto& [key, hide] : veils()) {
    for (const char* item : {"1.2", "1.3", "3.4"}) {
      TestApp app = silent();
      hide(app);
      const rules::ItemVerdict verdict = app.verdict(item);
      EXPECT_EQ(said(verdict), "insufficient") << item << " " << key;
      EXPECT_TRUE(misses(verdict, key)) << item << " " << key;
    }
  }
}

TEST(Screens, PackedCodeMayHoldTheScreens) {
  for (const char* item : {"1.2", "1.3", "3.4"}) {
    TestApp app = TestApp::packed();
    way(app, main_screen(app), "policy", 0);
    const rules::ItemVerdict verdict = app.verdict(item);
    EXPECT_EQ(said(verdict), "insufficient") << item;
    EXPECT_TRUE(misses(verdict, "missing.packed")) << item;
  }
}

TEST(Screens, WhatWasFoundStaysFoundWhereAPartWasNotSeen) {
  for (const auto& [key, hide] : veils()) {
    const auto app_that_asks = [&] {
      TestApp app;
      const std::int64_t screen = main_screen(app);
      way(app, screen, "policy", 1, 2);
      prompt(app, screen);
      hide(app);
      return app;
    };
    TestApp asks = app_that_asks();
    EXPECT_EQ(said(asks.verdict("1.2")), "not_found") << key;
    TestApp leads = app_that_asks();
    EXPECT_EQ(said(leads.verdict("1.3")), "not_found") << key;
  }
}

TEST(Screens, AWayThatIsTooLongIsAStrongSignOnlyWhereNoShorterOneCanBe) {
  TestApp seen;
  way(seen, main_screen(seen), "policy", 1, 5);
  EXPECT_EQ(said(seen.verdict("1.3")), "suspected strong");
  TestApp four;
  way(four, main_screen(four), "policy", 1, 4);
  EXPECT_EQ(said(four.verdict("1.3")), "not_found");
  TestApp part;
  way(part, main_screen(part), "policy", 1, 5, 0);
  EXPECT_EQ(said(part.verdict("1.3")), "suspected weak");
  TestApp hidden;
  way(hidden, main_screen(hidden), "policy", 1, 5);
  hidden.limit("ui", "screens-cut-short");
  EXPECT_EQ(said(hidden.verdict("1.3")), "suspected weak");
}

TEST(Screens, AQuestionWithoutThePolicyIsAWeakSign) {
  TestApp app;
  const std::int64_t screen = main_screen(app);
  way(app, screen, "policy", 1, 2);
  prompt(app, screen, 0);
  EXPECT_EQ(findings(app.verdict("1.2")), "finding.1.2.no_link");
}

}  // namespace
}  // namespace hegui::test
