// Agreement: which texts mean it, which flags record it, what stands behind them.
#include "analyzer/flow/guards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/engine/ruleset.h"
#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Key;
using testing::Not;

// --- Texts ---

class AgreeTextsTest : public testing::Test {
 protected:
  program::Phrases phrases_ =
      program::Phrases::load(rules::RuleSet::built_in(), "ui|string|res|url").value();
  std::vector<inventory::AppFiles> files_;
  LayoutContents layouts_ = LayoutContents::build({}, files_);
  AgreeTexts texts_{phrases_, layouts_};
};

TEST_F(AgreeTextsTest, OnlyExplicitWordsMeanAgreement) {
  for (const char* text : {"同意", "我同意", "同意并继续", "已阅读并同意"}) {
    EXPECT_TRUE(texts_.is_agree(text)) << text;
  }
  for (const char* text : {"好的", "知道了", "确定", "继续", "不同意", ""}) {
    EXPECT_FALSE(texts_.is_agree(text)) << text;
  }
}

TEST_F(AgreeTextsTest, RefusalIsNoAgreement) {
  for (const char* text : {"不同意", "拒绝", "暂不使用"}) {
    EXPECT_TRUE(texts_.is_refuse(text)) << text;
    EXPECT_FALSE(texts_.is_agree(text)) << text;
  }
}

TEST_F(AgreeTextsTest, ThePolicyIsKnownByItsName) {
  EXPECT_TRUE(texts_.shows_policy("请阅读《隐私政策》"));
  EXPECT_FALSE(texts_.shows_policy("请阅读用户手册"));
}

// --- A dialog ---

// `text`: of the button; `message`: of the dialog; `key`: under which the listener stores true.
std::string dialog(const std::string& text, const std::string& message) {
  return R"(
.class public Lt/Main;
.super Landroid/app/Activity;
.method public onCreate(Landroid/os/Bundle;)V
  .registers 6
  new-instance v0, Landroid/app/AlertDialog$Builder;
  invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
  const-string v1, ")" +
         message + R"("
  invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
  new-instance v2, Lt/Yes;
  const-string v1, ")" +
         text + R"("
  invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
  invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
  sget-object v0, Lt/Main;->prefs:Landroid/content/SharedPreferences;
  const-string v1, "answered"
  const/4 v2, 0x0
  invoke-static {v0, v1, v2}, Lt/Main;->get(Landroid/content/SharedPreferences;Ljava/lang/String;Z)Z
  move-result v1
  if-eqz v1, :end
  invoke-static {}, Lt/Work;->behind()V
  :end
  return-void
.end method
.field public static prefs:Landroid/content/SharedPreferences;
.method public static get(Landroid/content/SharedPreferences;Ljava/lang/String;Z)Z
  .registers 3
  invoke-interface {p0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
  move-result p2
  return p2
.end method
.method public static put(Ljava/lang/String;Z)V
  .registers 3
  sget-object v0, Lt/Main;->prefs:Landroid/content/SharedPreferences;
  invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
  move-result-object v0
  invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
  return-void
.end method
)";
}
constexpr const char* kYes = R"(
.class public Lt/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.method public onClick(Landroid/content/DialogInterface;I)V
  .registers 5
  const-string v0, "answered"
  const/4 v1, 0x1
  invoke-static {v0, v1}, Lt/Main;->put(Ljava/lang/String;Z)V
  invoke-static {}, Lt/Work;->agreed()V
  return-void
.end method
)";
constexpr const char* kWork = R"(
.class public Lt/Work;
.super Ljava/lang/Object;
.method public static behind()V
  .registers 1
  return-void
.end method
.method public static agreed()V
  .registers 1
  return-void
.end method
)";
// Code at startup that sets the same flag.
constexpr const char* kApplication = R"(
.class public Lt/App;
.super Landroid/app/Application;
.method public onCreate()V
  .registers 3
  const-string v0, "answered"
  const/4 v1, 0x1
  invoke-static {v0, v1}, Lt/Main;->put(Ljava/lang/String;Z)V
  return-void
.end method
)";

class Consent {
 public:
  Consent(const std::string& text, const std::string& message, const std::string& application = "")
      : app_({test::assemble({dialog(text, message), kYes, kWork, kApplication})},
             manifest_of({launcher("t.Main")}, application)),
        flow_(app_.whole()) {}
  std::string guard(const std::string& method, Phase phase) const {
    const MethodId id = app_.method("Lt/Work;->" + method + "()V");
    if (!flow_->reach().reached(id, phase)) return "not reached";
    return std::string(guard_name(flow_->reach().label(id, phase).guard));
  }
  const ProgramFlow& flow() const { return *flow_; }
  std::vector<GuardReason> reasons() {
    return flow_->guards().reasons(app_.method("Lt/Main;->onCreate(Landroid/os/Bundle;)V"),
                                   Guard::consent);
  }
  const FlowApp& app() const { return app_; }

 private:
  FlowApp app_;
  std::unique_ptr<ProgramFlow> flow_;
};

constexpr const char* kPolicy = "请阅读《隐私政策》";

TEST(Guards, AFlagThatOnlyTheAgreeButtonSetsRecordsConsent) {
  Consent app("同意", kPolicy);
  EXPECT_THAT(app.flow().consent_flags().keys, Contains(Key("answered")));
  EXPECT_EQ(app.guard("behind", Phase::startup), "consent");
  EXPECT_EQ(app.guard("agreed", Phase::user), "consent");
}

TEST(Guards, TheReasonNamesTheFlagAndWhereItIsWritten) {
  Consent app("同意", kPolicy);
  const std::vector<GuardReason> reasons = app.reasons();
  ASSERT_EQ(reasons.size(), 1u);
  EXPECT_EQ(reasons[0].name, "answered");
  ASSERT_EQ(reasons[0].written.size(), 1u);
  EXPECT_EQ(reasons[0].written[0].method,
            app.app().method("Lt/Yes;->onClick(Landroid/content/DialogInterface;I)V"));
}

TEST(Guards, TheSameFlagSetAtStartupRecordsNothing) {
  const Consent app("同意", kPolicy, "t.App");
  EXPECT_THAT(app.flow().consent_flags().keys, Not(Contains(Key("answered"))));
  EXPECT_EQ(app.guard("behind", Phase::startup), "unknown");
}

TEST(Guards, AButtonThatSaysSomethingElseIsNoConsent) {
  const Consent app("好的", kPolicy);
  EXPECT_THAT(app.flow().consent_flags().keys, Not(Contains(Key("answered"))));
  EXPECT_EQ(app.guard("agreed", Phase::user), "none");
}

TEST(Guards, AgreeingToSomethingElseIsNoConsent) {
  const Consent app("同意", "要删除这张图片吗?");
  EXPECT_THAT(app.flow().consent_flags().keys, Not(Contains(Key("answered"))));
  EXPECT_EQ(app.guard("agreed", Phase::user), "none");
}

TEST(AgreeActions, TheListenersButtonNumberIsKnown) {
  const Consent app("同意", kPolicy);
  EXPECT_THAT(app.flow().agree_actions().agree_buttons(
                  app.app().method("Lt/Yes;->onClick(Landroid/content/DialogInterface;I)V")),
              ElementsAre(-1));
  ASSERT_EQ(app.flow().agree_actions().sites().size(), 1u);
  EXPECT_EQ(app.flow().agree_actions().sites()[0].text, "同意");
}

}  // namespace
}  // namespace hegui::flow
