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

TEST(Urls, AreFoundInsideTextAndCleaned) {
  const auto urls =
      find_urls("see https://user:pw@api.Example.com:8443/a?token=abc&x=1, or http://b.cn.");
  ASSERT_EQ(urls.size(), 2u);
  EXPECT_EQ(urls[0].host, "api.example.com");
  EXPECT_EQ(urls[0].url, "https://api.Example.com:8443/a?token=***&x=***");
  EXPECT_EQ(urls[1].host, "b.cn");
  EXPECT_EQ(urls[1].url, "http://b.cn");
}

TEST(Urls, WhatNamesNoPlaceIsNone) {
  for (const char* text : {"http://", "https://%s/x", "http://localhost/", "ftp://a.b/", "://a.b.c",
                           "https://..", "https://[::1]/"}) {
    EXPECT_TRUE(find_urls(text).empty()) << text;
  }
}

TEST(Phrases, DismissIdentifiersAndKeepChinese) {
  EXPECT_FALSE(Phrases::worth_matching("Landroid/app/Activity;"));
  EXPECT_TRUE(Phrases::worth_matching("隐私政策"));
  EXPECT_TRUE(Phrases::worth_matching("Our Privacy Policy"));
  EXPECT_TRUE(Phrases::worth_matching("https://a.cn/x"));
  EXPECT_TRUE(Phrases::worth_matching("xPRIVACY"));
  EXPECT_TRUE(Phrases::worth_matching("userAgreement"));
  EXPECT_TRUE(Phrases::worth_matching("cookie"));
  EXPECT_FALSE(Phrases::worth_matching("priv"));
  EXPECT_FALSE(Phrases::worth_matching("vacy"));
  EXPECT_FALSE(Phrases::worth_matching("a:b:/"));
}

TEST(Phrases, FindPolicyTitlesAndAddresses) {
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
  EXPECT_TRUE(is_policy_address(*phrases, "https://a.cn/privacy.html"));
  EXPECT_FALSE(is_policy_address(*phrases, "https://a.cn/index.html"));
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
