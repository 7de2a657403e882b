// Owners, URLs, phrases, excerpts, name patterns: the small pieces that attribute and quote.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "analyzer/program/name_pattern.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/phrases.h"
#include "analyzer/program/urls.h"

namespace hegui::program {
namespace {

TEST(NamePattern, StarsStopAtSlashesAndAFinalSlashMeansBelow) {
  EXPECT_TRUE(name_matches("libjcore*.so", "libjcore242.so"));
  EXPECT_TRUE(name_matches("libjcore*.so", "libjcore.so"));
  EXPECT_FALSE(name_matches("libjcore*.so", "libjcore242.so.bak"));
  EXPECT_FALSE(name_matches("assets/*.js", "assets/www/app.js"));
  EXPECT_TRUE(name_matches("assets/apps/", "assets/apps/H5/www/manifest.json"));
  EXPECT_FALSE(name_matches("assets/apps/", "assets/apps"));
  EXPECT_TRUE(name_matches("a*b*c", "aXbYbc"));
  EXPECT_FALSE(name_matches("a*b*c", "aXbY"));
  EXPECT_FALSE(name_matches("", "a"));
}

TEST(Owners, TheLongestPrefixWinsAndTheAppsOwnPackageIsTheApps) {
  const base::Result<Owners> owners =
      Owners::load(rules::RuleSet::built_in(), "com.umeng.example.shop");
  ASSERT_TRUE(owners.ok()) << owners.error().message();
  const auto owner = [&](const char* descriptor) {
    return owners->name(owners->of_class(descriptor));
  };
  EXPECT_EQ(owner("Lokhttp3/OkHttpClient;"), "library:okhttp");
  EXPECT_EQ(owner("Lcn/example/Main;"), "app");
  EXPECT_EQ(owner("Lcom/umeng/example/shop/Main;"), "app");  // inside an SDK's shorter prefix
  EXPECT_EQ(owner("Lokhttp3extra/Other;"), "app");           // whole segments only
  EXPECT_EQ(owner("LMain;"), "app");
  EXPECT_EQ(owner("[I"), "app");
}

PrivateParameters parameters() {
  return PrivateParameters::load(rules::RuleSet::built_in()).value();
}

TEST(Urls, AreFoundInsideTextAndCleaned) {
  const auto urls = find_urls(
      "see https://user:pw@api.Example.com:8443/a?token=abc&x=1, or http://b.cn.", parameters());
  ASSERT_EQ(urls.size(), 2u);
  EXPECT_EQ(urls[0].host, "api.example.com");
  EXPECT_EQ(urls[0].url, "https://api.Example.com:8443/a?token=***&x=1");
  EXPECT_EQ(urls[1].host, "b.cn");
  EXPECT_EQ(urls[1].url, "http://b.cn");
}

TEST(Urls, ValuesThatBelongToSomebodyAreMasked) {
  const auto url = [](const std::string& query) {
    const auto urls = find_urls("https://a.cn/p?" + query, parameters());
    return urls.size() == 1 ? urls[0].url.substr(15) : "none";
  };
  EXPECT_EQ(url("id=12&type=privacy#top"), "id=12&type=privacy#top");
  EXPECT_EQ(url("access_token=a&AppKey=b&uid=c&ak=d"),
            "access_token=***&AppKey=***&uid=***&ak=***");
  EXPECT_EQ(url("make=x&flag"), "make=x&flag");  // "ak" is a whole name
  EXPECT_EQ(url("to=13800138000"), "to=***");
  EXPECT_EQ(url("x=" + std::string(65, 'a')), "x=***");
}

TEST(Urls, WordsBesideAreThoseOfTheLinkOrBeforeIt) {
  const auto beside = [](const std::string& text) {
    const auto urls = find_urls(text, parameters());
    return urls.empty() ? "none" : words_beside(text, urls[0].start, urls[0].stop);
  };
  EXPECT_EQ(beside("https://a.cn/p"), "");
  EXPECT_EQ(beside("同意<a href=\"https://a.cn/p\">《隐私政策》</a>和其他"), "《隐私政策》");
  EXPECT_EQ(beside("同意<A class=x HREF='https://a.cn/p' id=y>《隐私政策》"), "《隐私政策》");
  EXPECT_EQ(beside("同意[《隐私政策》](https://a.cn/p)"), "《隐私政策》");
  EXPECT_EQ(beside("用户协议:x\n隐私政策:https://a.cn/p 结束"), "隐私政策:");
  EXPECT_EQ(beside("<p>见</p> 官网 https://a.cn/p"), "官网");
  // Cut between characters, whatever the length.
  const std::string kept =
      beside(std::string(100, 'x') + "隐私隐私隐私隐私隐私隐私隐私隐私隐私 https://a.cn/p");
  EXPECT_TRUE(kept.ends_with("隐私")) << kept;
  EXPECT_EQ(kept.find("\xef\xbf\xbd"), std::string::npos) << kept;
}

TEST(Urls, WhatNamesNoPlaceIsNone) {
  for (const char* text : {"http://", "https://%s/x", "http://localhost/", "ftp://a.b/", "://a.b.c",
                           "https://..", "https://[::1]/"}) {
    EXPECT_TRUE(find_urls(text, parameters()).empty()) << text;
  }
}

TEST(Phrases, DismissIdentifiersAndKeepChinese) {
  EXPECT_FALSE(Phrases::worth_matching("Landroid/app/Activity;"));
  EXPECT_TRUE(Phrases::worth_matching("隐私政策"));
  EXPECT_TRUE(Phrases::worth_matching("Our Privacy Policy"));
  EXPECT_FALSE(Phrases::worth_matching("https://a.cn/x"));
  EXPECT_TRUE(Phrases::worth_matching("xPRIVACY"));
  EXPECT_TRUE(Phrases::worth_matching("userAgreement"));
  EXPECT_TRUE(Phrases::worth_matching("cookie"));
  EXPECT_FALSE(Phrases::worth_matching("priv"));
  EXPECT_FALSE(Phrases::worth_matching("vacy"));
  EXPECT_FALSE(Phrases::worth_matching("a:b:/"));
}

TEST(Phrases, FindPolicyTitles) {
  const base::Result<Phrases> phrases =
      Phrases::load(rules::RuleSet::built_in(), "ui|string|res|url");
  ASSERT_TRUE(phrases.ok()) << phrases.error().message();
  const auto topics = [&](const char* text) {
    std::set<std::string> found;
    for (const std::size_t hit : phrases->match(text)) found.insert(phrases->phrases()[hit].topic);
    return found;
  };
  EXPECT_TRUE(topics("请阅读《隐私政策》").contains("policy_title"));
  EXPECT_TRUE(topics("隐 私 政 策").contains("policy_title"));  // white space is no hiding place
  EXPECT_FALSE(topics("用户协议").contains("policy_title"));
  EXPECT_TRUE(topics("Privacy Policy").contains("policy_title_en"));
}

TEST(Language, IsToldByItsCharacters) {
  EXPECT_EQ(language_of("我们收集您的位置信息"), "zh-Hans");
  EXPECT_EQ(language_of("我們收集您的位置資訊"), "zh-Hant");
  EXPECT_EQ(language_of("We collect your location"), "en");
  EXPECT_EQ(language_of("12345"), "other");
}

TEST(Language, LatinLettersAreEnglishOnlyWithEnglishWords) {
  std::string english;
  std::string french;
  for (int i = 0; i < 5; ++i) {
    english += "We collect your telephone number and the model of your device to offer services. ";
    french +=
        "Nous collectons votre téléphone et le modèle de votre appareil afin de vous servir. ";
  }
  EXPECT_EQ(language_of(english), "en");
  EXPECT_EQ(language_of(french), "other");
}

TEST(Excerpts, AreShortAndMasked) {
  EXPECT_EQ(excerpt_of("call  13800138000 \n now"), "call *** now");
  EXPECT_EQ(excerpt_of("id 110101199003078515"), "id ***");
  EXPECT_EQ(excerpt_of("write to someone@example.com"), "write to ***");
  EXPECT_EQ(excerpt_of("一二三四五", 3), "一二三…");
  EXPECT_EQ(json_text("a\"b\\\n"), "\"a\\\"b\\\\\\u000a\"");
}

}  // namespace
}  // namespace hegui::program
