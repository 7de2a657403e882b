#include "analyzer/policy_language/gaps.h"

#include <gmock/gmock.h>

#include "analyzer/policy_language/text_reader.h"

namespace hegui::policy {
namespace {

using testing::Contains;
using testing::Not;

Reading reading_of(std::string_view text) {
  const auto reader = TextReader::load(rules::RuleSet::built_in());
  EXPECT_TRUE(reader.ok()) << reader.error().message();
  return reader->read(text);
}

std::vector<std::string> missing(std::string_view text) {
  const auto expected = Expectations::load(rules::RuleSet::built_in());
  EXPECT_TRUE(expected.ok()) << expected.error().message();
  std::vector<std::string> out;
  for (const Expectation* what : expected->missing_in(reading_of(text))) out.push_back(what->asked);
  return out;
}

TEST(Gaps, WhatIsSaidIsNotMissing) {
  EXPECT_THAT(missing("隐私政策"), Contains("right:cancel"));
  EXPECT_THAT(missing("您可以在“我的-设置-注销账号”中注销账号。"), Not(Contains("right:cancel")));
  EXPECT_THAT(missing("隐私政策"), Contains("deadline:number"));
  EXPECT_THAT(missing("我们将尽快处理您的请求。"), Contains("deadline:number"));
  EXPECT_THAT(missing("我们将在15个工作日内处理您的请求。"), Not(Contains("deadline:number")));
}

TEST(Gaps, EitherOfTwoIsEnough) {
  EXPECT_THAT(missing("隐私政策"), Contains("trait:updated|effective"));
  EXPECT_THAT(missing("更新日期：2024年5月20日"), Not(Contains("trait:updated|effective")));
  EXPECT_THAT(missing("生效日期：2024年5月20日"), Not(Contains("trait:updated|effective")));
}

TEST(Gaps, SomeThingsAreExpectedOnlyWhereAnotherIsSaid) {
  EXPECT_THAT(missing("我们收集您的手机号码。"), Not(Contains("trait:personalised_off")));
  EXPECT_THAT(missing("我们会根据您的浏览记录向您进行个性化推荐。"),
              Contains("trait:personalised_off"));
}

TEST(Gaps, WhatOnlyOthersCollectIsNoStatementOfTheApp) {
  EXPECT_THAT(missing("友盟统计SDK会收集您的设备型号。"), Contains("statement:app"));
  EXPECT_THAT(missing("我们会收集您的设备型号。"), Not(Contains("statement:app")));
}

TEST(Gaps, OfALanguageThatIsNotReadNothingIsSaid) {
  std::string french;
  for (int i = 0; i < 8; ++i) {
    french += "Nous collectons votre adresse et votre position afin de fournir le service. ";
  }
  EXPECT_FALSE(is_understood(reading_of(french)));
  EXPECT_TRUE(is_understood(reading_of("We collect your phone number.")));
  EXPECT_TRUE(is_understood(reading_of("我们收集您的手机号码。")));
}

TEST(Contradictions, DeniedHereAndSaidThere) {
  const Reading reading = reading_of(
      "我们不会收集您的通讯录。\n我们会收集您的昵称。\n添加好友时，我们会读取您的通讯录。");
  const std::vector<Contradiction> found = contradictions_in(reading);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(reading.statements[found[0].denied].pi, "CONTACTS");
  EXPECT_EQ(reading.statements[found[0].collected].sentence.text,
            "添加好友时，我们会读取您的通讯录。");
}

TEST(Contradictions, WhatAThirdPartyCollectsIsNone) {
  const Reading reading = reading_of("我们不会收集您的位置信息。\n高德地图SDK会收集您的位置信息。");
  EXPECT_TRUE(contradictions_in(reading).empty());
}

}  // namespace
}  // namespace hegui::policy
