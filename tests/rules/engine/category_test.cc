// Which kind of app: what a person calls it, and the guess, which decides nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "rules/engine/category_name.h"
#include "rules/engine/rule_folder.h"
#include "rules/engine/test_app.h"

namespace hegui::test {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// ------------------------------------------------------------------ names

std::string number_of(const std::string& given) {
  const auto number = rules::category_number(rules::RuleSet::built_in(), given);
  return number.ok() ? *number : number.error().message();
}

TEST(CategoryName, NumbersNamesAndUnambiguousParts) {
  EXPECT_EQ(number_of("7"), "7");
  EXPECT_EQ(number_of("07"), "7");
  EXPECT_EQ(number_of("餐饮外卖类"), "7");
  EXPECT_EQ(number_of("餐饮外卖"), "7");
  EXPECT_EQ(number_of("Food delivery"), "7");
  EXPECT_EQ(number_of(" food DELIVERY "), "7");
  EXPECT_EQ(number_of("used car-trading"), "14");
  EXPECT_EQ(number_of("browser"), "32");
  EXPECT_EQ(number_of("浏览"), "32");
  EXPECT_EQ(number_of("实用工具"), "38");
}

TEST(CategoryName, AWholeNameIsNoPartOfAnother) {
  // 短视频 is a kind; were it a part only, 视频 of several names would be in its way.
  EXPECT_EQ(number_of("短视频"), "29");
  EXPECT_EQ(number_of("News"), "30");
}

TEST(CategoryName, SeveralThatFitAreListedAndNothingElse) {
  EXPECT_THAT(number_of("票务"), AllOf(HasSubstr("several"), HasSubstr("9  交通票务类"),
                                       HasSubstr("39  演出票务类"), Not(HasSubstr("地图"))));
}

TEST(CategoryName, UnknownOnesListAll) {
  for (const char* given : {"", "0", "40", "1.5", "-7x", "类", "xyz"}) {
    EXPECT_THAT(number_of(given), AllOf(HasSubstr("no kind of app"), HasSubstr(" 1  地图导航类"),
                                        HasSubstr("39  演出票务类")))
        << given;
  }
}

// ------------------------------------------------------------------ the guess

const rules::Message* missing(const rules::ItemVerdict& verdict, const std::string& key) {
  const auto found = std::find_if(verdict.missing.begin(), verdict.missing.end(),
                                  [&](const rules::Message& one) { return one.key == key; });
  return found == verdict.missing.end() ? nullptr : &*found;
}

bool asks(const rules::ItemVerdict& verdict, const std::string& key) {
  return std::any_of(verdict.ask.begin(), verdict.ask.end(),
                     [&](const rules::Message& one) { return one.key == key; });
}

TestApp music_app() {
  TestApp app = TestApp::labelled("乐享音乐");
  app.word("text.media_list", "歌单");
  return app;
}

TEST(CategoryGuess, LabelAndTextsMakeItLikely) {
  const rules::ItemVerdict verdict = music_app().verdict("4.1");
  const rules::Message* told = missing(verdict, "missing.category_likely");
  ASSERT_NE(told, nullptr);
  EXPECT_THAT(told->slots_json, AllOf(HasSubstr(R"("number":"28")"), HasSubstr("歌单")));
  EXPECT_EQ(said(verdict), "insufficient");
}

TEST(CategoryGuess, OnePartOfTheAppIsNotEnoughToBeLikely) {
  EXPECT_NE(missing(TestApp::labelled("乐享音乐").verdict("4.1"), "missing.category_possible"),
            nullptr);
  TestApp texts;
  for (const char* signal : {"text.media_list", "text.media_play", "text.media_film"}) {
    texts.word(signal, "词");
  }
  EXPECT_NE(missing(texts.verdict("4.1"), "missing.category_possible"), nullptr);
}

TEST(CategoryGuess, TwoThatAreCloseAreBothTold) {
  TestApp app = TestApp::labelled("新闻直播");
  app.word("text.news_head", "头条");
  app.word("text.live_room", "直播间");
  const rules::ItemVerdict verdict = app.verdict("4.1");
  const rules::Message* told = missing(verdict, "missing.category_possible");
  ASSERT_NE(told, nullptr);
  EXPECT_THAT(told->slots_json, HasSubstr(R"("numbers":["27","30"])"));
}

TEST(CategoryGuess, NothingIsGuessedWithoutSigns) {
  EXPECT_NE(missing(TestApp::labelled("蓝鲸").verdict("4.1"), "missing.category"), nullptr);
}

TEST(CategoryGuess, TextsOfOthersDoNotCount) {
  for (const char* owner : {"sdk:umeng_analytics", "library:exoplayer"}) {
    TestApp app = TestApp::labelled("蓝鲸");
    for (const char* signal : {"text.media_list", "text.media_play", "text.media_film"}) {
      app.word(signal, "词", owner);
    }
    EXPECT_NE(missing(app.verdict("4.1"), "missing.category"), nullptr) << owner;
  }
}

TEST(CategoryGuess, ADemoIsOfNoKind) {
  TestApp app = TestApp::labelled("音乐 Demo");
  app.word("text.media_list", "歌单");
  EXPECT_NE(missing(app.verdict("4.1"), "missing.category"), nullptr);
}

TEST(CategoryGuess, AWordInsideALongerOneSaysNothing) {
  const rules::ItemVerdict verdict = TestApp::labelled("Video conference").verdict("4.1");
  const rules::Message* told = missing(verdict, "missing.category_possible");
  ASSERT_NE(told, nullptr);
  EXPECT_THAT(told->slots_json, HasSubstr(R"("numbers":["26"])"));
}

TEST(CategoryGuess, LatinWordsOfTheLabelAreWhole) {
  // "map" in "Roadmapper", "cab" in "Cabinet".
  EXPECT_NE(missing(TestApp::labelled("Roadmapper Cabinet").verdict("4.1"), "missing.category"),
            nullptr);
  EXPECT_NE(missing(TestApp::labelled("My-Map").verdict("4.1"), "missing.category_possible"),
            nullptr);
}

// A permission of low relevance for music, for which no call is looked for.
constexpr const char* kUnneeded = "PROCESS_OUTGOING_CALLS";

TEST(CategoryGuess, IsNeverAFinding) {
  TestApp app = music_app();
  app.permission(kUnneeded);
  const rules::ItemVerdict verdict = app.verdict("4.1");
  EXPECT_THAT(verdict.findings, IsEmpty());
  EXPECT_EQ(said(verdict), "insufficient");
  EXPECT_TRUE(asks(verdict, "ask.4.1.if_guess_permissions"));
  // The same with the kind given is one.
  TestApp given = music_app();
  given.permission(kUnneeded);
  const rules::ItemVerdict judged = given.verdict("4.1", "28");
  EXPECT_EQ(findings(judged), "finding.4.1.low_relevance");
  EXPECT_FALSE(asks(judged, "ask.4.1.if_guess_permissions"));
}

TEST(CategoryGuess, InformationUnderTheGuessIsAHintOnly) {
  TestApp app = music_app();
  app.permission("ACCESS_FINE_LOCATION");
  app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y");
  const rules::ItemVerdict verdict = app.verdict("4.1");
  EXPECT_THAT(verdict.findings, IsEmpty());
  EXPECT_TRUE(asks(verdict, "ask.4.1.if_guess_information"));
}

TEST(CategoryGuess, AnotherKindThanGivenIsNoted) {
  EXPECT_TRUE(asks(music_app().verdict("4.1", "38"), "ask.4.1.category_differs"));
  EXPECT_FALSE(asks(music_app().verdict("4.1", "28"), "ask.4.1.category_differs"));
  EXPECT_FALSE(asks(TestApp::labelled("乐享音乐").verdict("4.1", "38"), "ask.4.1.category_differs"))
      << "a guess that is only possible contradicts nobody";
}

// ------------------------------------------------------------------ information that is not
// necessary

TestApp reads_location(TestApp app, const char* purpose, bool named = true) {
  app.permission("ACCESS_FINE_LOCATION");
  app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y");
  const std::int64_t policy = app.policy();
  if (!named) return app;
  facts::PolicyStatementRow row{.policy = policy,
                                .pi = "LOC_FINE",
                                .party = "app",
                                .denied = 0,
                                .shared = 0,
                                .need = "unsaid",
                                .word = "位置",
                                .text = "我们收集您的位置。",
                                .start = 1,
                                .stop = 3,
                                .origin = app.origin()};
  if (*purpose != '\0') row.purpose = purpose;
  app.add(row);
  return app;
}

TEST(NotNecessary, WithoutAPurposeIsWeakWithBothSidesShown) {
  TestApp app = reads_location(TestApp(), "");
  const rules::ItemVerdict verdict = app.verdict("4.1", "38");
  EXPECT_EQ(said(verdict), "suspected weak");
  ASSERT_EQ(findings(verdict), "finding.4.1.no_purpose");
  EXPECT_EQ(verdict.findings[0].evidence.size(), 2U) << "the call and the sentence";
  EXPECT_THAT(verdict.findings[0].message.slots_json,
              AllOf(HasSubstr("我们收集您的位置"), HasSubstr("无须个人信息")));
}

TEST(NotNecessary, APurposeAnswersIt) {
  TestApp app = reads_location(TestApp(), "显示附近的人");
  EXPECT_EQ(said(app.verdict("4.1", "38")), "manual");
}

TEST(NotNecessary, WhatTheKindNeedsIsNotAsked) {
  TestApp app = reads_location(TestApp(), "");
  EXPECT_EQ(said(app.verdict("4.1", "1")), "manual");
}

TEST(NotNecessary, WhatThePolicyDoesNotNameIsAnotherMessage) {
  TestApp app = reads_location(TestApp(), "", false);
  EXPECT_EQ(findings(app.verdict("4.1", "38")), "finding.4.1.not_needed");
}

TEST(NotNecessary, AnSdksCollectingIsNotTheAppsOwn) {
  TestApp app;
  app.permission("ACCESS_FINE_LOCATION");
  app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y", "sdk:amap_loc");
  app.policy();
  EXPECT_EQ(said(app.verdict("4.1", "38")), "manual");
}

TEST(NotNecessary, WithoutThePolicyNothingIsSaidOfPurposes) {
  TestApp app;
  app.permission("ACCESS_FINE_LOCATION");
  app.call("LocationManager.getLastKnownLocation.String", "LOC_FINE", "Y");
  const rules::ItemVerdict verdict = app.verdict("4.1", "38");
  EXPECT_THAT(verdict.findings, IsEmpty());
  EXPECT_NE(missing(verdict, "missing.policy_text"), nullptr);
}

// ------------------------------------------------------------------ the tables

std::vector<std::string> complaints(const std::string& path, const std::string& row) {
  const RuleFolder folder;
  folder.append(path, row);
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return {rules.error().message()};
  return rules::check_rules(*rules);
}

TEST(CheckCategorySignals, FindsMistakes) {
  const auto with = [](const std::string& kinds, const std::string& words,
                       const std::string& speaks) {
    return complaints("catalog/category_signals.tsv",
                      "zz.new\t" + kinds + "\t" + words + "\t" + speaks + "\t\n");
  };
  EXPECT_THAT(with("text|label", "新词|new word", "28=1.5|*=-1"), IsEmpty());
  EXPECT_THAT(with("texts", "新词", "28=1"), Contains(HasSubstr("no such kind")));
  EXPECT_THAT(with("text", "", "28=1"), Contains(HasSubstr("no word")));
  EXPECT_THAT(with("text", "new.*", "28=1"), Contains(HasSubstr("sign of patterns")));
  EXPECT_THAT(with("text", "ab", "28=1"), Contains(HasSubstr("too short")));
  EXPECT_THAT(with("label", "New", "28=1"), Contains(HasSubstr("small letters")));
  EXPECT_THAT(with("label", "new", "40=1"), Contains(HasSubstr("no such kind of app")));
  EXPECT_THAT(with("label", "new", "28=much"), Contains(HasSubstr("a weight is a number")));
  EXPECT_THAT(with("label", "new", "28=0"), Contains(HasSubstr("a weight is a number")));
  EXPECT_THAT(with("label", "new", "28"), Contains(HasSubstr("no weight")));
  EXPECT_THAT(with("label", "new", ""), Contains(HasSubstr("speaks for nothing")));
  EXPECT_THAT(with("permission", "android.permission.NONE_SUCH", "28=1"),
              Contains(HasSubstr("is not in catalog/permissions.tsv")));
  EXPECT_THAT(with("sdk_category", "maps", "28=1"),
              Contains(HasSubstr("is not in catalog/sdks.tsv")));
}

TEST(CheckCategorySignals, OwnersOfStringsAreProfiles) {
  EXPECT_THAT(complaints("catalog/library_strings.tsv", "zz_\tsdk:jpush\n"), IsEmpty());
  for (const char* owner : {"library:jpush", "sdk:none_such", "jpush"}) {
    EXPECT_THAT(complaints("catalog/library_strings.tsv", std::string("zz_\t") + owner + "\n"),
                Contains(HasSubstr("no row of catalog/sdks.tsv")))
        << owner;
  }
}

}  // namespace
}  // namespace hegui::test
