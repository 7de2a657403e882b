// What the app does when the user refuses a permission or the policy.
#include <gmock/gmock.h>

#include "tests/analyzer/consent/consent_app.h"

namespace hegui::consent {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

constexpr std::string_view kActivity = "Landroid/app/Activity;";
constexpr std::string_view kResult = "onRequestPermissionsResult(I[Ljava/lang/String;[I)V";
constexpr std::string_view kFinish = "  invoke-virtual {p0}, Landroid/app/Activity;->finish()V\n";

constexpr const char* kRefusals = "SELECT kind, effect, always FROM refusal ORDER BY id";

std::string start(std::string_view activity) {
  return "  new-instance v0, Landroid/content/Intent;\n  const-class v1, " + std::string(activity) +
         "\n  invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>"
         "(Landroid/content/Context;Ljava/lang/Class;)V\n"
         "  invoke-virtual {p0, v0}, Landroid/app/Activity;->startActivity"
         "(Landroid/content/Intent;)V\n";
}

// Main with this in its result method, p3 being the codes.
std::vector<std::string> refusals(const std::string& body,
                                  const std::vector<std::string>& more = {},
                                  const std::string& on_create = "",
                                  const std::string& more_methods = "") {
  AppText app;
  app.classes = {class_text("Main", kActivity,
                            method_text("onCreate(Landroid/os/Bundle;)V", on_create) +
                                method_text(kResult, body) + more_methods)};
  app.classes.insert(app.classes.end(), more.begin(), more.end());
  app.activities = {"t.Other"};
  return facts_of(app, kRefusals);
}

TEST(Denials, AreTheBranchThatRunsForADenialOnly) {
  EXPECT_THAT(refusals("  const/4 v0, 0x0\n  aget v0, p3, v0\n  if-eqz v0, :granted\n" +
                       std::string(kFinish) + "  :granted\n"),
              ElementsAre("permission|leaves|1"));
  EXPECT_THAT(refusals("  const/4 v0, 0x0\n  aget v0, p3, v0\n  if-nez v0, :denied\n" +
                       std::string(kFinish) + "  :denied\n"),
              ElementsAre("permission|goes_on|1"));
}

TEST(Denials, CodeForBothAnswersIsNoRefusal) {
  EXPECT_THAT(refusals(std::string(kFinish)), ElementsAre("permission|goes_on|1"));
}

TEST(Denials, TheAnswerIsFollowedIntoMethodsThatCheckAllCodes) {
  const std::string check = R"(
.method public static all([I)Z
  .locals 4
  array-length v0, p0
  const/4 v1, 0x0
  :next
  if-ge v1, v0, :yes
  aget v2, p0, v1
  if-nez v2, :no
  add-int/lit8 v1, v1, 0x1
  goto :next
  :no
  const/4 v3, 0x0
  return v3
  :yes
  const/4 v3, 0x1
  return v3
.end method
)";
  EXPECT_THAT(refusals("  invoke-static {p3}, Lt/Main;->all([I)Z\n  move-result v0\n"
                       "  if-nez v0, :granted\n" +
                           std::string(kFinish) + "  :granted\n",
                       {}, "", check),
              ElementsAre("permission|leaves|1"));
}

TEST(Denials, TheResultMayBeHandedOn) {
  EXPECT_THAT(refusals("  invoke-virtual {p0, p3}, Lt/Main;->heard([I)V\n", {}, "",
                       method_text("heard([I)V",
                                   "  const/4 v0, 0x0\n  aget v0, p1, v0\n"
                                   "  if-eqz v0, :granted\n" +
                                       std::string(kFinish) + "  :granted\n")),
              ElementsAre("permission|leaves|1"));
}

TEST(Denials, OneWayOutOfTwoIsNotAlways) {
  EXPECT_THAT(refusals("  const/4 v0, 0x0\n  aget v0, p3, v0\n  if-eqz v0, :granted\n"
                       "  const/4 v1, 0x7\n  if-ne p1, v1, :granted\n" +
                       std::string(kFinish) + "  :granted\n"),
              ElementsAre("permission|leaves|0", "permission|goes_on|0"));
}

TEST(Denials, ACallThatLeavesIsFoundThreeCallsDeep) {
  const auto deep = [&](int calls) {
    std::string methods;
    for (int i = 1; i < calls; ++i) {
      methods += method_text("m" + std::to_string(i) + "()V", "  invoke-virtual {p0}, Lt/Main;->m" +
                                                                  std::to_string(i + 1) + "()V\n");
    }
    methods += method_text("m" + std::to_string(calls) + "()V",
                           "  const/4 v0, 0x0\n"
                           "  invoke-static {v0}, Ljava/lang/System;->exit(I)V\n");
    return refusals(
        "  const/4 v0, 0x0\n  aget v0, p3, v0\n  if-eqz v0, :granted\n"
        "  invoke-virtual {p0}, Lt/Main;->m1()V\n  :granted\n",
        {}, "", methods);
  };
  EXPECT_THAT(deep(3), ElementsAre("permission|leaves|1"));
  EXPECT_THAT(deep(4), ElementsAre("permission|goes_on|1"));
}

TEST(Denials, ClosingALaterScreenIsGoingOn) {
  const std::string other = class_text("Other", kActivity,
                                       method_text(kResult,
                                                   "  const/4 v0, 0x0\n  aget v0, p3, v0\n"
                                                   "  if-eqz v0, :granted\n" +
                                                       std::string(kFinish) + "  :granted\n"));
  AppText app;
  app.classes = {class_text("Main", kActivity, method_text("onBackPressed()V", start("Lt/Other;"))),
                 other};
  app.activities = {"t.Other"};
  EXPECT_THAT(facts_of(app, kRefusals), ElementsAre("permission|goes_on|1"));
}

TEST(Denials, OpeningAnotherScreenIsGoingOnThoughThisOneCloses) {
  const std::string other = class_text("Other", kActivity, "");
  EXPECT_THAT(refusals("  const/4 v0, 0x0\n  aget v0, p3, v0\n  if-eqz v0, :granted\n" +
                           start("Lt/Other;") + std::string(kFinish) + "  :granted\n",
                       {other}),
              ElementsAre("permission|opens_screen|1", "permission|goes_on|1"));
}

TEST(Denials, MethodsOfLibrariesForDenialsOnlyAreRefusalsAsAWhole) {
  AppText app;
  app.classes = {
      ".class public interface abstract Lpub/devrel/easypermissions/"
      "EasyPermissions$PermissionCallbacks;\n.super Ljava/lang/Object;\n"
      ".method public abstract onPermissionsDenied(ILjava/util/List;)V\n.end method\n",
      class_text("Main", kActivity,
                 ".implements Lpub/devrel/easypermissions/EasyPermissions$PermissionCallbacks;\n" +
                     method_text("onPermissionsDenied(ILjava/util/List;)V", std::string(kFinish)) +
                     method_text("onBackPressed()V",
                                 "  const/4 v0, 0x0\n  const/4 v1, 0x0\n"
                                 "  invoke-interface {p0, v0, v1}, Lpub/devrel/easypermissions/"
                                 "EasyPermissions$PermissionCallbacks;->onPermissionsDenied"
                                 "(ILjava/util/List;)V\n"))};
  EXPECT_THAT(facts_of(app, kRefusals), ElementsAre("permission|leaves|1"));
}

// A contract of that name, whose callback does `body` with the result in p1.
std::vector<std::string> contract_refusals(const std::string& contract_name,
                                           const std::string& body) {
  const std::string library =
      ".class public interface abstract Landroidx/activity/result/ActivityResultCallback;\n"
      ".super Ljava/lang/Object;\n"
      ".method public abstract onActivityResult(Ljava/lang/Object;)V\n.end method\n";
  const auto contract = [](const std::string& name) {
    return ".class public Landroidx/activity/result/contract/ActivityResultContracts$" + name +
           ";\n.super Landroidx/activity/result/contract/ActivityResultContract;\n"
           ".method public constructor <init>()V\n  .locals 0\n  invoke-direct {p0}, "
           "Landroidx/activity/result/contract/ActivityResultContract;-><init>()V\n"
           "  return-void\n.end method\n";
  };
  const std::string registry =
      ".class public Landroidx/activity/ComponentActivity;\n.super Landroid/app/Activity;\n"
      ".method public constructor <init>()V\n  .locals 0\n"
      "  invoke-direct {p0}, Landroid/app/Activity;-><init>()V\n  return-void\n.end method\n"
      ".method public registerForActivityResult(Landroidx/activity/result/contract/"
      "ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)"
      "Landroidx/activity/result/ActivityResultLauncher;\n  .locals 1\n  const/4 v0, 0x0\n"
      "  return-object v0\n.end method\n";
  const std::string callback =
      class_text("Heard", "Ljava/lang/Object;",
                 ".implements Landroidx/activity/result/ActivityResultCallback;\n" +
                     method_text("onActivityResult(Ljava/lang/Object;)V",
                                 body + "  if-nez v0, :granted\n  const/4 v0, 0x0\n"
                                        "  invoke-static {v0}, Ljava/lang/System;->exit(I)V\n"
                                        "  :granted\n"));
  const std::string made =
      "Landroidx/activity/result/contract/ActivityResultContracts$" + contract_name + ";";
  AppText out;
  out.classes = {
      library, contract(contract_name), callback, registry,
      class_text("Main", "Landroidx/activity/ComponentActivity;",
                 method_text("onCreate(Landroid/os/Bundle;)V",
                             "  new-instance v0, " + made + "\n  invoke-direct {v0}, " + made +
                                 "-><init>()V\n  new-instance v1, Lt/Heard;\n"
                                 "  invoke-direct {v1}, Lt/Heard;-><init>()V\n"
                                 "  invoke-virtual {p0, v0, v1}, "
                                 "Landroidx/activity/ComponentActivity;->"
                                 "registerForActivityResult(Landroidx/activity/result/contract/"
                                 "ActivityResultContract;Landroidx/activity/result/"
                                 "ActivityResultCallback;)Landroidx/activity/result/"
                                 "ActivityResultLauncher;\n"))};
  return facts_of(out, kRefusals);
}

TEST(Denials, AContractsBooleanIsTheAnswer) {
  const std::string unboxed =
      "  check-cast p1, Ljava/lang/Boolean;\n"
      "  invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z\n  move-result v0\n";
  EXPECT_THAT(contract_refusals("RequestPermission", unboxed), ElementsAre("permission|leaves|1"));
  EXPECT_THAT(contract_refusals("TakePicture", unboxed), IsEmpty());
}

TEST(Denials, AContractsMapHoldsTheAnswers) {
  EXPECT_THAT(
      contract_refusals("RequestMultiplePermissions",
                        "  check-cast p1, Ljava/util/Map;\n"
                        "  const-string v0, \"android.permission.CAMERA\"\n"
                        "  invoke-interface {p1, v0}, Ljava/util/Map;->get(Ljava/lang/Object;)"
                        "Ljava/lang/Object;\n  move-result-object v0\n"
                        "  sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;\n"
                        "  invoke-virtual {v1, v0}, Ljava/lang/Boolean;->equals"
                        "(Ljava/lang/Object;)Z\n  move-result v0\n"),
      ElementsAre("permission|leaves|1"));
}

// --- The policy ---

constexpr std::string_view kOnClick = "onClick(Landroid/content/DialogInterface;I)V";

// A dialog that shows the policy, with one listener for both buttons.
std::string policy_dialog(std::string_view no) {
  return "  new-instance v0, Landroid/app/AlertDialog$Builder;\n"
         "  invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>"
         "(Landroid/content/Context;)V\n"
         "  const-string v1, \"\\u8bf7\\u9605\\u8bfb\\u300a\\u9690\\u79c1\\u653f\\u7b56\\u300b\"\n"
         "  invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage"
         "(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;\n"
         "  new-instance v2, Lt/Listener;\n  invoke-direct {v2}, Lt/Listener;-><init>()V\n"
         "  const-string v1, \"\\u540c\\u610f\"\n"
         "  invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton"
         "(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)"
         "Landroid/app/AlertDialog$Builder;\n"
         "  new-instance v2, " +
         std::string(no) + "\n  invoke-direct {v2}, " + std::string(no) +
         "-><init>()V\n  const-string v1, \"\\u4e0d\\u540c\\u610f\"\n"
         "  invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton"
         "(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)"
         "Landroid/app/AlertDialog$Builder;\n"
         "  invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()"
         "Landroid/app/AlertDialog;\n";
}

std::string listener(std::string_view name, const std::string& body) {
  return class_text(name, "Ljava/lang/Object;",
                    ".implements Landroid/content/DialogInterface$OnClickListener;\n" +
                        method_text(kOnClick, body));
}

constexpr std::string_view kExit =
    "  const/4 v0, 0x0\n  invoke-static {v0}, Ljava/lang/System;->exit(I)V\n";

TEST(RefusedPolicy, IsWhatTheRefuseButtonsListenerDoes) {
  AppText app;
  app.classes = {class_text("Main", kActivity,
                            method_text("onCreate(Landroid/os/Bundle;)V", policy_dialog("Lt/No;"))),
                 listener("Listener", ""), listener("No", std::string(kExit))};
  EXPECT_THAT(facts_of(app, "SELECT kind, effect, always, handler FROM refusal"),
              ElementsAre("policy|leaves|1|Lt/No;->" + std::string(kOnClick)));
}

TEST(RefusedPolicy, OfAListenerForBothButtonsWhatRunsForRefusing) {
  AppText app;
  app.classes = {
      class_text("Main", kActivity,
                 method_text("onCreate(Landroid/os/Bundle;)V", policy_dialog("Lt/Listener;"))),
      listener("Listener",
               "  const/4 v0, -0x1\n  if-ne p2, v0, :no\n"
               "  invoke-static {}, Lt/Listener;->read()V\n  return-void\n  :no\n" +
                   std::string(kExit) +
                   "  return-void\n.end method\n"
                   ".method public static read()V\n  .locals 8\n"
                   "  const/4 v0, 0x0\n  const-string v1, \"android_id\"\n"
                   "  invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->"
                   "getString(Landroid/content/ContentResolver;Ljava/lang/String;)"
                   "Ljava/lang/String;\n")};
  EXPECT_THAT(facts_of(app, kRefusals), ElementsAre("policy|leaves|1"));
}

TEST(RefusedPolicy, AListenerForBothButtonsThatDoesNotTellThemApartSaysNothing) {
  AppText app;
  app.classes = {
      class_text("Main", kActivity,
                 method_text("onCreate(Landroid/os/Bundle;)V", policy_dialog("Lt/Listener;"))),
      listener("Listener", std::string(kExit))};
  EXPECT_THAT(facts_of(app, kRefusals), IsEmpty());
}

}  // namespace
}  // namespace hegui::consent
