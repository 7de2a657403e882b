// What holds for all 31 items and the extras together.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "rules/engine/test_app.h"
#include "rules/engine/tsv.h"

namespace hegui::test {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;

TEST(AllItems, TheBuiltInRulesAreSound) {
  EXPECT_THAT(rules::check_rules(rules::RuleSet::built_in()), IsEmpty());
}

TEST(AllItems, AnEmptyDatabaseGives31VerdictsAndNoneIsNotFound) {
  const rules::Judgement judgement = TestApp(TestApp::Nothing()).judge();
  ASSERT_EQ(judgement.items.size(), 31U);
  const std::set<std::string> manual = {"2.2", "3.7", "5.2", "6.2", "6.4"};
  for (const rules::ItemVerdict& verdict : judgement.items) {
    EXPECT_EQ(said(verdict), manual.contains(verdict.item) ? "manual" : "insufficient")
        << verdict.item << " " << verdict.reason.key << verdict.reason.slots_json;
    EXPECT_THAT(verdict.findings, IsEmpty()) << verdict.item;
    EXPECT_THAT(verdict.ask, Not(IsEmpty())) << verdict.item << " says nothing to ask for";
    EXPECT_NE(verdict.reason.key, "reason.rule_failed") << verdict.reason.slots_json;
  }
  for (const rules::ItemVerdict& verdict : judgement.extras) {
    EXPECT_EQ(said(verdict), "insufficient") << verdict.item;
  }
}

TEST(AllItems, AnIdleAppIsNotFoundOnlyWhereAllGroundWasExamined) {
  for (const rules::ItemVerdict& verdict : TestApp().judge().items) {
    if (verdict.verdict == rules::Verdict::not_found) {
      EXPECT_THAT(verdict.missing, IsEmpty()) << verdict.item;
    }
    EXPECT_THAT(verdict.findings, IsEmpty()) << verdict.item << " " << findings(verdict);
  }
}

TEST(AllItems, APackedAppIsNeverNotFound) {
  for (const rules::ItemVerdict& verdict : TestApp::packed().judge().items) {
    EXPECT_NE(said(verdict), "not_found") << verdict.item;
  }
}

TEST(AllItems, SearchIsAnObjectOfWhatWasLookedThrough) {
  const rules::Judgement judgement = TestApp().judge();
  for (const auto* list : {&judgement.items, &judgement.extras}) {
    for (const rules::ItemVerdict& verdict : *list) {
      const auto search = nlohmann::json::parse(verdict.search_json);
      EXPECT_TRUE(search.is_object() && !search.empty()) << verdict.item;
    }
  }
}

TEST(AllItems, TheSameFactsGiveTheSameJudgement) {
  const auto print = [] {
    TestApp app;
    app.permission("READ_PHONE_STATE");
    app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
    app.call("ClipboardManager.getPrimaryClip", "CLIPBOARD", "C", "sdk:jpush");
    app.sdk("jpush", "深圳市和讯华谷信息技术有限公司", "push");
    app.policy();
    std::string text;
    for (const rules::ItemVerdict& verdict : app.judge().items) {
      text += verdict.item + said(verdict) + verdict.search_json;
      for (const rules::Finding& finding : verdict.findings) {
        text += finding.id + finding.message.slots_json;
        for (const std::int64_t id : finding.evidence) text += " " + std::to_string(id);
      }
    }
    return text;
  };
  EXPECT_EQ(print(), print());
}

TEST(AllItems, EverySlotOfAMessageIsFilled) {
  TestApp app;
  app.permission("READ_PHONE_STATE");
  app.permission("CAMERA");
  app.permission("READ_CONTACTS");
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U", "sdk:jpush");
  app.sdk("jpush", "深圳市和讯华谷信息技术有限公司", "push");
  app.ask({"CAMERA", "READ_CONTACTS", "READ_PHONE_STATE"});
  app.event("api", "DEV_IMEI", 1, 1);
  app.event("permission", "", 1, 1);
  const std::int64_t policy = app.policy();
  app.deadline(policy, "delete", 20, "working_days", "我们在20个工作日内删除");
  app.statement(policy, "CONTACTS", "通讯录", true);
  app.statement(policy, "CONTACTS", "通讯录");
  app.right(policy, "withdraw", false);
  app.condition(policy, "cancel", "手持身份证");
  app.trait(policy, "leftover", "【公司名称】");
  const auto words = rules::TsvTable::read(rules::RuleSet::built_in().text("words/zh.tsv"), "zh");
  ASSERT_TRUE(words.ok());
  const auto text_of = [&](const std::string& key) {
    for (std::size_t row = 0; row < words->rows(); ++row) {
      if (words->cell(row, 0) == key) return std::string(words->cell(row, 1));
    }
    ADD_FAILURE() << "no words for " << key;
    return std::string();
  };
  const auto check = [&](const rules::Message& message) {
    std::string text = text_of(message.key);
    const auto slots = nlohmann::json::parse(message.slots_json);
    for (const auto& [slot, value] : slots.items()) {
      for (std::size_t at; (at = text.find("{" + slot + "}")) != std::string::npos;) {
        text.replace(at, slot.size() + 2, "x");
      }
    }
    EXPECT_EQ(text.find('{'), std::string::npos) << message.key << ": " << text;
  };
  std::size_t messages = 0;
  for (const rules::ItemVerdict& verdict : app.judge("1").items) {
    check(verdict.reason);
    for (const rules::Finding& finding : verdict.findings) {
      check(finding.message);
      ++messages;
    }
    for (const rules::Message& message : verdict.missing) check(message);
    for (const rules::Message& message : verdict.ask) check(message);
  }
  EXPECT_GE(messages, 8U);
}

}  // namespace
}  // namespace hegui::test
