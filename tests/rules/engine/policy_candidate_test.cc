// Which of an app's addresses is its privacy policy's: views policy_candidate and likely_policy.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/engine/test_app.h"

namespace hegui::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// The app org.example.notes, which names addresses.
class NamedAddresses : public TestApp {
 public:
  // `position`: of the origin, e.g. a resource's {"name":…}.
  std::int64_t address(const std::string& url, const std::string& owner,
                       const std::string& position, const std::string& words = "") {
    facts::UrlRow row;
    row.url = url;
    row.scheme = url.substr(0, url.find(':'));
    const std::size_t host = url.find("://") + 3;
    row.host = url.substr(host, url.find_first_of("/:", host) - host);
    row.owner = owner;
    if (!words.empty()) row.words = words;
    row.origin = at(position);
    return add(row);
  }
  void in_code(const std::string& url, const std::string& owner = "app",
               const std::string& member = "Lorg/example/notes/Web;->open()V") {
    address(url, owner, method(member));
  }
  void in_resource(const std::string& url, const std::string& name, const std::string& words = "") {
    address(url, "unknown", fmt::format(R"({{"name":"string/{}"}})", name), words);
  }
  void title_in(const std::string& member) {
    add(facts::PhraseHitRow{.phrase = "P01",
                            .topic = "policy_title",
                            .text = "《隐私政策》",
                            .place = "dex",
                            .language = "zh-Hans",
                            .owner = "app",
                            .origin = at(method(member))});
  }
  void fetched(const std::string& url, const std::string& state,
               std::optional<std::int64_t> status = {}, const std::string& why = "candidate") {
    facts::PolicyFetchRow row;
    row.url = url;
    row.why = why;
    row.state = state;
    row.status = status;
    row.hops_json = "[]";
    row.cached = 0;
    add(row);
  }

  // "kind score url" of each, in order.
  std::vector<std::string> ranked(const std::string& view = "policy_candidate") {
    judge();
    auto rows = facts().database().prepare(
        fmt::format("SELECT kind || ' ' || score || ' ' || url FROM {} ORDER BY rank", view));
    EXPECT_TRUE(rows.ok()) << (rows.ok() ? "" : rows.error().message());
    std::vector<std::string> out;
    while (rows.ok() && rows->step().value()) out.emplace_back(rows->text(0));
    return out;
  }

 private:
  static std::string method(const std::string& member) {
    return fmt::format(R"({{"method":"{}","offset":1}})", member);
  }
  std::int64_t at(const std::string& position) {
    return add(facts::OriginRow{
        .container = "base.apk", .entry = "classes.dex", .kind = "dex", .position_json = position});
  }
};

TEST(PolicyCandidates, WordsOfTheAddressTellItsKind) {
  NamedAddresses app;
  app.in_code("https://a.example.cn/privacy.html");
  app.in_code("https://a.example.cn/yinsi");
  app.in_code("https://a.example.cn/user-agreement.html");
  app.in_code("https://a.example.cn/children-privacy.html");
  app.in_code("https://a.example.cn/sdk-list.html");
  app.in_code("https://a.example.cn/api/list");
  app.in_code("https://a.example.cn/sdk/init");  // nothing that says of a list
  EXPECT_THAT(app.ranked(), ElementsAre("privacy 95 https://a.example.cn/privacy.html",
                                        "privacy 95 https://a.example.cn/yinsi",
                                        "sdk_list 125 https://a.example.cn/sdk-list.html",
                                        "agreement 105 https://a.example.cn/user-agreement.html",
                                        "children 65 https://a.example.cn/children-privacy.html"));
}

TEST(PolicyCandidates, SoDoesTheNameOfWhatHoldsIt) {
  NamedAddresses app;
  app.in_resource("https://h5.other.cn/page?id=12", "privacy_policy_url");
  app.in_resource("https://h5.other.cn/page?id=13", "user_agreement_url");
  app.address("https://h5.other.cn/page?id=14", "app",
              R"({"field":"Lorg/example/privacyguard/Api;->PRIVACY:Ljava/lang/String;"})");
  // A package's name says nothing.
  app.in_code("https://h5.other.cn/page?id=15", "app", "Lorg/privacy/guard/Api;->list()V");
  EXPECT_THAT(app.ranked(), ElementsAre("privacy 75 https://h5.other.cn/page?id=12",
                                        "privacy 75 https://h5.other.cn/page?id=14",
                                        "agreement 75 https://h5.other.cn/page?id=13"));
}

TEST(PolicyCandidates, AndTheWordsBeside) {
  NamedAddresses app;
  app.in_resource("https://h5.other.cn/a", "consent_text", "《用户服务协议》");
  app.in_resource("https://h5.other.cn/b", "consent_text", "《隐私政策》");
  app.in_resource("https://h5.other.cn/c", "consent_text", "《儿童隐私政策》");
  app.in_resource("https://h5.other.cn/d", "consent_text", "官网");
  EXPECT_THAT(app.ranked(),
              ElementsAre("privacy 85 https://h5.other.cn/b", "agreement 80 https://h5.other.cn/a",
                          "children 35 https://h5.other.cn/c"));
}

TEST(PolicyCandidates, TheBestPlaceOfAnAddressCounts) {
  NamedAddresses app;
  app.in_resource("https://h5.other.cn/x/privacy", "about_text");
  app.in_resource("https://h5.other.cn/x/privacy", "privacy_url");
  EXPECT_THAT(app.ranked(), ElementsAre("privacy 100 https://h5.other.cn/x/privacy"));
}

TEST(PolicyCandidates, ATitleInTheSameMethodPointsToIt) {
  NamedAddresses app;
  app.in_code("https://h5.other.cn/1", "app", "Lorg/example/notes/Dialog;->show()V");
  app.in_code("https://h5.other.cn/2", "app", "Lorg/example/notes/Dialog$1;->onClick()V");
  app.in_code("https://h5.other.cn/3", "app", "Lorg/example/notes/Dialogs;->show()V");
  app.title_in("Lorg/example/notes/Dialog;->show()V");
  EXPECT_THAT(app.ranked(), ElementsAre("privacy 55 https://h5.other.cn/1"));
}

TEST(PolicyCandidates, WhatBelongsToAnSdkIsOthers) {
  NamedAddresses app;
  app.in_code("https://www.example.cn/privacy");
  app.in_code("https://static.other.cn/privacy", "sdk:jpush");
  app.in_code("https://www.umeng.com/page/policy");
  app.in_code("https://policies.google.com/privacy");
  EXPECT_THAT(app.ranked("likely_policy"),
              ElementsAre("privacy 80 https://www.example.cn/privacy"));
  auto others = app.facts().database().prepare(
      "SELECT count(*) FROM policy_candidate WHERE others = 1 AND rank > 1");
  ASSERT_TRUE(others.ok() && others->step().value());
  EXPECT_EQ(others->integer(0), 3);
}

TEST(PolicyCandidates, EachSaysWhy) {
  NamedAddresses app;
  app.in_resource("https://www.example.org/privacy", "privacy_url");
  app.judge();
  auto row = app.facts().database().prepare("SELECT reasons_json FROM policy_candidate");
  ASSERT_TRUE(row.ok() && row->step().value());
  const std::string reasons(row->text(0));
  EXPECT_THAT(reasons, HasSubstr(R"({"reason":"address_privacy","word":"privacy","weight":50})"));
  EXPECT_THAT(reasons, HasSubstr(R"("reason":"name_privacy")"));
  EXPECT_THAT(reasons, HasSubstr(R"("reason":"host_of_app")"));
}

TEST(PolicyCandidates, AnAppWithoutAnyHasNone) {
  NamedAddresses app;
  app.in_code("https://api.example.cn/v1/list");
  EXPECT_THAT(app.ranked(), IsEmpty());
}

// What is said where the policy's text is not at hand.
std::string missing(NamedAddresses& app, std::string& ask) {
  const rules::ItemVerdict verdict = app.verdict("6.3");
  EXPECT_EQ(said(verdict), "insufficient");
  ask.clear();
  for (const rules::Message& message : verdict.ask) ask += message.key + message.slots_json;
  std::string text;
  for (const rules::Message& message : verdict.missing) {
    if (message.key.find("policy") != std::string::npos) text += message.key + message.slots_json;
  }
  return text;
}

TEST(PolicyText, WhereNoneIsNamedTheAskIsGeneral) {
  NamedAddresses app;
  std::string ask;
  EXPECT_THAT(missing(app, ask), HasSubstr("missing.policy_text{"));
  EXPECT_THAT(ask, HasSubstr("ask.policy_text"));
}

TEST(PolicyText, TheLikeliestAddressesAreNamed) {
  NamedAddresses app;
  app.in_code("https://a.example.cn/privacy.html");
  app.in_code("https://a.example.cn/yinsi");
  std::string ask;
  EXPECT_THAT(missing(app, ask), HasSubstr("missing.policy_text_url{\"address\":\"https://a.exam"
                                           "ple.cn/privacy.html\""));
  EXPECT_THAT(ask, HasSubstr("ask.policy_candidates"));
  EXPECT_THAT(ask,
              HasSubstr("[\"https://a.example.cn/privacy.html\",\"https://a.example.cn/yinsi\"]"));
}

TEST(PolicyText, AFailureIsTheReason) {
  NamedAddresses app;
  app.in_code("https://a.example.cn/privacy.html");
  app.fetched("https://a.example.cn/privacy.html", "http_error", 404);
  std::string ask;
  const std::string why = missing(app, ask);
  EXPECT_THAT(why, HasSubstr("missing.policy_fetch.http_error"));
  EXPECT_THAT(why, HasSubstr("\"status\":404"));
}

TEST(PolicyText, AFailureIsNoFinding) {
  const auto found = [](bool named) {
    NamedAddresses app;
    app.permission("READ_PHONE_STATE");
    app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
    if (named) app.in_code("https://a.example.cn/privacy.html");
    if (named) app.fetched("https://a.example.cn/privacy.html", "http_error", 404);
    return findings(app.verdict("1.1"));
  };
  EXPECT_EQ(found(true), "");
  EXPECT_EQ(found(false), "finding.1.1.no_policy");
}

TEST(PolicyText, WhatTheUserNamedComesFirst) {
  NamedAddresses app;
  app.fetched("https://a.example.cn/1", "timeout");
  app.fetched("https://a.example.cn/2", "script_shell", 200, "given");
  std::string ask;
  EXPECT_THAT(missing(app, ask), HasSubstr("missing.policy_fetch.script_shell"));
}

TEST(PolicyText, AListIsNeverTheWholePolicyAndNothingWithoutOne) {
  for (const bool with_policy : {false, true}) {
    NamedAddresses app;
    if (with_policy) app.policy();
    app.add(facts::PolicySourceRow{.kind = "fetched",
                                   .place = "https://a.example.cn/sdk",
                                   .language = "zh-Hans",
                                   .chars = 5000,
                                   .own = 1,
                                   .text = "第三方SDK目录",
                                   .list = "sdk_list"});
    app.judge();
    auto texts = app.facts().database().prepare(
        "SELECT (SELECT count(*) FROM whole_policy), (SELECT count(*) FROM policy_text)");
    ASSERT_TRUE(texts.ok() && texts->step().value());
    EXPECT_EQ(texts->integer(0), with_policy ? 1 : 0);
    EXPECT_EQ(texts->integer(1), with_policy ? 2 : 0);
  }
}

TEST(PolicyText, WhatToAskForNamesTheAddressInItem21Too) {
  NamedAddresses app;
  app.permission("READ_PHONE_STATE");
  app.call("TelephonyManager.getDeviceId", "DEV_IMEI", "U");
  app.in_code("https://a.example.cn/privacy.html");
  const rules::ItemVerdict verdict = app.verdict("2.1");
  bool named = false;
  for (const rules::Message& ask : verdict.ask) {
    named |= ask.slots_json.find("https://a.example.cn/privacy.html") != std::string::npos;
  }
  EXPECT_TRUE(named);
}

}  // namespace
}  // namespace hegui::test
