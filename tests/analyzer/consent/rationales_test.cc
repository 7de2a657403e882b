// Texts on the way to a permission request.
#include <gmock/gmock.h>

#include "tests/analyzer/consent/consent_app.h"

namespace hegui::consent {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kActivity = "Landroid/app/Activity;";

constexpr const char* kRationales = "SELECT moment FROM rationale ORDER BY id";

// 我们需要您的位置权限,用于查找附近的门店
const std::string kPurpose =
    R"("\u6211\u4eec\u9700\u8981\u60a8\u7684\u4f4d\u7f6e\u6743\u9650\u7528\u4e8e\u67e5\u627e")";
// 您好
const std::string kGreeting = R"("\u60a8\u597d")";

const std::string kAsk = R"(
  const/4 v0, 0x1
  new-array v0, v0, [Ljava/lang/String;
  const/4 v1, 0x0
  const-string v2, "android.permission.ACCESS_FINE_LOCATION"
  aput-object v2, v0, v1
  invoke-virtual {p0, v0, v1}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
)";

std::string toast(const std::string& text) {
  return "  const-string v0, " + text +
         "\n  const/4 v1, 0x1\n  invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText"
         "(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;\n"
         "  move-result-object v0\n  invoke-virtual {v0}, Landroid/widget/Toast;->show()V\n";
}

std::vector<std::string> rationales(const std::string& on_create, const std::string& more = "") {
  AppText app;
  app.classes = {class_text("Main", kActivity,
                            method_text("onCreate(Landroid/os/Bundle;)V", on_create) + more)};
  return facts_of(app, kRationales);
}

TEST(Rationales, ATextBeforeTheRequestIsOne) {
  EXPECT_THAT(rationales(toast(kPurpose) + kAsk), ElementsAre("before"));
  EXPECT_THAT(rationales(kAsk + toast(kPurpose)), IsEmpty());
  EXPECT_THAT(rationales(toast(kGreeting) + kAsk), IsEmpty());
}

TEST(Rationales, TheCallersTextCounts) {
  EXPECT_THAT(rationales(toast(kPurpose) + "  invoke-virtual {p0}, Lt/Main;->ask()V\n",
                         method_text("ask()V", kAsk)),
              ElementsAre("before"));
}

TEST(Rationales, ATextForThoseWhoDeniedIsLate) {
  EXPECT_THAT(rationales("  const-string v0, \"android.permission.ACCESS_FINE_LOCATION\"\n"
                         "  invoke-virtual {p0, v0}, Landroid/app/Activity;->"
                         "shouldShowRequestPermissionRationale(Ljava/lang/String;)Z\n"
                         "  move-result v0\n  if-eqz v0, :ask\n" +
                         toast(kPurpose) + "  :ask\n" + kAsk),
              ElementsAre("after_denial"));
}

TEST(Rationales, SoIsATextOfTheDenialsBranch) {
  EXPECT_THAT(rationales(kAsk, method_text("onRequestPermissionsResult(I[Ljava/lang/String;[I)V",
                                           "  const/4 v0, 0x0\n  aget v0, p3, v0\n"
                                           "  if-eqz v0, :granted\n" +
                                               toast(kPurpose) + "  :granted\n")),
              ElementsAre("after_denial"));
}

}  // namespace
}  // namespace hegui::consent
