#include "analyzer/policy/policy_reader.h"

#include <gmock/gmock.h>

#include "analyzer/policy/plain_text.h"
#include "apk/base/mapping.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

const PolicyReader& reader() {
  static const base::Result<PolicyReader> loaded = PolicyReader::load(rules::RuleSet::built_in());
  EXPECT_TRUE(loaded.ok()) << loaded.error().message();
  return loaded.value();
}

// "pi DEV_IMEI"
std::vector<std::string> mentions(std::string_view text) {
  std::vector<std::string> out;
  for (const Mention& mention : reader().describe(text).mentions) {
    out.push_back(std::string(kind_name(mention.kind)) + " " + mention.subject);
  }
  return out;
}

// "topic number unit" of the phrases about terms.
std::vector<std::string> terms(std::string_view text) {
  std::vector<std::string> out;
  for (const PhraseHit& hit : reader().describe(text).phrases) {
    if (hit.topic == "handling_term") out.push_back(std::to_string(*hit.number) + " " + hit.unit);
  }
  return out;
}

std::vector<std::string> topics(std::string_view text) {
  std::vector<std::string> out;
  for (const PhraseHit& hit : reader().describe(text).phrases) out.push_back(hit.topic);
  return out;
}

std::string file_text(const std::string& path) {
  const auto file = base::Mapping::open(std::string(HEGUI_SOURCE_DIR) + "/" + path, 1 << 20);
  EXPECT_TRUE(file.ok()) << path;
  return plain_text_of(file->bytes()).text;
}

TEST(PolicyReader, FindsWordsWithTheirPlace) {
  const Description read = reader().describe("我们会收集您的 通讯录。");
  ASSERT_EQ(read.mentions.size(), 1u);
  EXPECT_EQ(read.mentions[0].subject, "CONTACTS");
  EXPECT_EQ(read.mentions[0].word, "通讯录");
  EXPECT_EQ(read.mentions[0].start, 8u);
  EXPECT_EQ(read.mentions[0].stop, 11u);
  EXPECT_EQ(read.language, "zh-Hans");
  EXPECT_EQ(read.chars, 12u);
}

TEST(PolicyReader, WhateverIsSaidOfThem) {
  EXPECT_THAT(mentions("我们不会收集您的位置信息。"), ElementsAre("pi LOC"));
}

TEST(PolicyReader, NotHavingToGiveIsNoDenial) {
  EXPECT_THAT(topics("您无需提供位置信息即可浏览。"), Not(Contains("denies_collecting")));
}

TEST(PolicyReader, TrapsDeclareNothing) {
  EXPECT_THAT(mentions("您登录时，我们会向您发送短信验证码，用于验证您的身份。"),
              Not(Contains(HasSubstr("SMS"))));
  EXPECT_THAT(mentions("我们会存储您的信息，并向您的联系人推荐。"), IsEmpty());
}

TEST(PolicyReader, ShortAliasesNameOnlyInListsOrBesideSdk) {
  EXPECT_THAT(mentions("您可以使用支付宝付款。"), Not(Contains("sdk alipay")));
  EXPECT_THAT(mentions("三、第三方SDK目录\n支付宝：用于付款。\n四、您的权利\n略。"),
              Contains("sdk alipay"));
  EXPECT_THAT(mentions("三、第三方SDK目录\n略。\n四、您的权利\n支付宝付款。"),
              Not(Contains("sdk alipay")));
}

TEST(PolicyReader, PromisesHaveTheirNumberOfDays) {
  EXPECT_THAT(terms("我们将在收到您的注销申请后三十个工作日内完成处理。"),
              ElementsAre("30 working_days"));
  EXPECT_THAT(terms("我们将在15日内答复。"), ElementsAre("15 days"));
  EXPECT_THAT(terms("本政策于2024年5月20日更新，我们将处理您的请求。"), IsEmpty());
}

TEST(PolicyReader, SentencesAreWholeAndShort) {
  const Description read = reader().describe("前一句。登录记录保存90天，到期后删除。后一句。");
  for (const PhraseHit& hit : read.phrases) {
    if (hit.topic == "handling_term") {
      EXPECT_EQ(hit.sentence, "登录记录保存90天，到期后删除。");
    }
  }
  std::string endless = "我们收集";
  for (int i = 0; i < 1000; ++i) endless += "信息和";
  for (const PhraseHit& hit : reader().describe(endless).phrases) {
    EXPECT_LE(base::code_point_count(hit.sentence), 200u);
  }
}

TEST(PolicyReader, ReadsTheSamplesPolicy) {
  const std::string text = file_text("corpus/samples/notes/assets/privacy.html");
  EXPECT_THAT(text, testing::StartsWith("口袋笔记隐私政策\n更新日期："));
  EXPECT_THAT(text, HasSubstr("\n友盟统计SDK\t统计页面的打开次数\t设备型号、网络类型\n"));
  const auto found = mentions(text);
  EXPECT_THAT(found, IsSupersetOf({"pi PHONE", "pi NICK", "pi AVATAR", "pi CONTACTS",
                                   "sdk umeng_analytics", "pi DEV_MODEL"}));
  EXPECT_THAT(terms(text), Contains("30 working_days"));
}

TEST(PolicyReader, ReadsTheCorpusPolicies) {
  const auto base = mentions(file_text("corpus/apps/base/main/assets/privacy.html"));
  EXPECT_THAT(base, IsSupersetOf({"pi PHONE", "pi NICK"}));
  EXPECT_EQ(
      reader().describe(file_text("corpus/apps/1.4-english-only/assets/privacy.html")).language,
      "en");
  EXPECT_EQ(
      reader().describe(file_text("corpus/apps/1.4-traditional-only/assets/privacy.html")).language,
      "zh-Hant");
}

TEST(PolicyReader, ReadsTraditionalCharactersAndQuotesThemAsWritten) {
  const Description read = reader().describe(
      "本應用會收集您的手機號碼、通訊錄，並與這些設備關聯。我們將在15個工作日內答覆您的請求，您可以"
      "註銷帳號。");
  EXPECT_EQ(read.language, "zh-Hant");
  std::vector<std::string> found;
  for (const Mention& mention : read.mentions)
    found.push_back(mention.subject + " " + mention.word);
  EXPECT_THAT(found, IsSupersetOf({"PHONE 手機號碼", "CONTACTS 通訊錄"}));
}

TEST(PolicyReader, OutputIsBoundedOnRepeatedWords) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "收集手机号码。";
  const Description read = reader().describe(text);
  EXPECT_EQ(read.mentions.size(), 100u);
  EXPECT_LT(read.phrases.size(), 500u);
}

TEST(PolicyReader, AnyTextIsRead) {
  for (const std::string_view text : {"", "\n", "\t\t\n\n", "。", "a", "SDK名称：", "不会收集"}) {
    EXPECT_THAT(reader().describe(text).mentions, IsEmpty()) << text;
  }
}

}  // namespace
}  // namespace hegui::policy
