#include "analyzer/policy/policy_kind.h"

#include <gtest/gtest.h>

namespace hegui::policy {
namespace {

constexpr std::string_view kBody =
    "\n我们收集您的手机号码，用于创建账号。我们收集您的昵称，用于展示。您可以查阅、更正和删除您的个"
    "人信息。"
    "我们采用加密的方式保存这些信息，并且只在需要的期间保存。您可以随时联系我们，我们会尽快答复您的"
    "请求。";

TextKind kind(std::string_view title, std::vector<std::string> app_names = {"口袋笔记"}) {
  const auto kinds = PolicyKinds::load(rules::RuleSet::built_in(), std::move(app_names));
  EXPECT_TRUE(kinds.ok());
  return kinds->kind_of(std::string(title) + std::string(kBody));
}

TEST(PolicyKind, TitlesOfPolicies) {
  for (const char* title : {"隐私政策", "口袋笔记隐私政策", "《个人信息保护政策》",
                            "用户协议与隐私政策", "# 隐私权政策", "Privacy Policy"}) {
    EXPECT_TRUE(kind(title).policy) << title;
  }
}

TEST(PolicyKind, OtherTextsAreNone) {
  for (const char* title : {"用户服务协议", "儿童个人信息保护规则", "第三方SDK目录",
                            "个人信息收集清单", "未成年人隐私保护指引"}) {
    EXPECT_FALSE(kind(title).policy) << title;
  }
}

TEST(PolicyKind, ListsThatBelongToAPolicy) {
  EXPECT_EQ(kind("个人信息收集清单").list, "pi_list");
  EXPECT_EQ(kind("隐私政策").list, "");
  const auto kinds = PolicyKinds::load(rules::RuleSet::built_in(), {});
  constexpr std::string_view kRows =
      "\n友盟统计SDK 统计分析 隐私政策：https://www.umeng.com/policy\n";
  const TextKind list = kinds->kind_of("口袋笔记第三方SDK目录" + std::string(kRows));
  EXPECT_EQ(list.list, "sdk_list");
  EXPECT_FALSE(list.policy);
  EXPECT_EQ(is_own(list, false), true);
  EXPECT_EQ(kinds->kind_of("第三方SDK目录\n暂无。").list, "");
  EXPECT_EQ(kind("儿童个人信息保护规则").list, "");
}

TEST(PolicyKind, ATitleAloneIsNoPolicy) {
  const auto kinds = PolicyKinds::load(rules::RuleSet::built_in(), {});
  EXPECT_FALSE(kinds->kind_of("隐私政策").policy);
  EXPECT_FALSE(kinds->kind_of("帮助\n如何修改字体：打开设置，选择字体。").policy);
}

TEST(PolicyKind, WithoutATitleItTakesMore) {
  EXPECT_FALSE(kind("您好").policy);
  std::string text;
  for (int i = 0; i < 10; ++i) {
    text +=
        "我们收集您的手机号码、昵称、头像、通讯录、位置信息，用于提供服务，保护您的个人信息和隐私，"
        "并按照法律的规定处理。";
  }
  const auto kinds = PolicyKinds::load(rules::RuleSet::built_in(), {});
  EXPECT_TRUE(kinds->kind_of(text).policy);
}

TEST(PolicyKind, ADialogIsToldByItsRequest) {
  const auto kinds = PolicyKinds::load(rules::RuleSet::built_in(), {});
  EXPECT_TRUE(kinds->is_consent_dialog("温馨提示\n请您仔细阅读《隐私政策》，点击同意后开始使用。"));
  EXPECT_FALSE(kinds->is_consent_dialog(kBody));
}

TEST(PolicyKind, WhoseItIs) {
  EXPECT_EQ(is_own(kind("口袋笔记隐私政策"), false), true);
  EXPECT_EQ(is_own(kind("隐私政策"), true), true);
  EXPECT_EQ(is_own(kind("隐私政策"), false), std::nullopt);
  EXPECT_EQ(is_own(kind("别的产品隐私政策"), true), std::nullopt);
  EXPECT_EQ(is_own(kind("友盟统计SDK隐私政策"), true), false);
  EXPECT_EQ(is_own(kind("支付宝隐私政策", {"支付宝"}), false), true);
}

}  // namespace
}  // namespace hegui::policy
