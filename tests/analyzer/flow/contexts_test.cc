// Constants decide what runs: of arguments, of fields, of objects that are handed over.
#include "analyzer/flow/contexts.h"

#include <gtest/gtest.h>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

// A launcher whose onCreate is `code` (registers v0 to v5), and other classes.
class Started {
 public:
  explicit Started(const std::string& code, std::vector<std::string> classes = {})
      : app_(started_with(code, std::move(classes)), manifest_of({launcher("t.Main")})),
        flow_(app_.whole()) {}

  // The guard behind which Work.<name> runs at startup; "never" if it does not.
  std::string guard(const std::string& name) const {
    const MethodId method = app_.method("Lt/Work;->" + name + "()V");
    if (!flow_->reach().reached(method, Phase::startup)) return "never";
    return std::string(guard_name(flow_->reach().label(method, Phase::startup).guard));
  }
  const FlowApp& app() const { return app_; }
  ProgramFlow& flow() { return *flow_; }

 private:
  FlowApp app_;
  std::unique_ptr<ProgramFlow> flow_;
};

// --- Arguments ---

constexpr const char* kSwitch = R"(
.class public Lt/Events;
.super Ljava/lang/Object;
.method public static on(I)V
  .registers 1
  packed-switch p0, :cases
  return-void
  :one
  invoke-static {}, Lt/Work;->a()V
  return-void
  :two
  invoke-static {}, Lt/Work;->b()V
  return-void
  :cases
  .packed-switch 0x1
    :one
    :two
  .end packed-switch
.end method
.method public static pass(Ljava/lang/Object;I)V
  .registers 2
  invoke-static {p1}, Lt/Events;->on(I)V
  return-void
.end method
.method public static read(Landroid/os/Parcel;)V
  .registers 2
  invoke-virtual {p0}, Landroid/os/Parcel;->readInt()I
  move-result v0
  invoke-static {v0}, Lt/Events;->on(I)V
  return-void
.end method
)";

TEST(Contexts, OnlyTheCaseThatIsPassedRuns) {
  const Started app(R"(
  const/4 v0, 0x1
  invoke-static {v0}, Lt/Events;->on(I)V
)",
                    {kSwitch});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "never");
}

TEST(Contexts, ThroughAMethodThatPassesItOn) {
  const Started app(R"(
  const/4 v0, 0x2
  const/4 v1, 0x0
  invoke-static {v1, v0}, Lt/Events;->pass(Ljava/lang/Object;I)V
)",
                    {kSwitch});
  EXPECT_EQ(app.guard("a"), "never");
  EXPECT_EQ(app.guard("b"), "none");
}

TEST(Contexts, AValueThatIsNotKnownIsAnyCase) {
  const Started app(R"(
  const/4 v0, 0x1
  invoke-static {v0}, Lt/Events;->on(I)V
  invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
  move-result-object v0
  invoke-static {v0}, Lt/Events;->read(Landroid/os/Parcel;)V
)",
                    {kSwitch});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "none");
}

TEST(Contexts, MoreConstantsThanAreKeptApartAreAnyCase) {
  std::string code;
  for (std::size_t i = 0; i < 2 * Contexts::kMaxContexts + 8; ++i) {
    code += "  const/16 v0, " + std::to_string(i + 100) +
            "\n  invoke-static {v0}, Lt/Events;->on(I)V\n";
  }
  const Started app(code, {kSwitch});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "none");
}

// With texts beside it there are more ways to call it than are kept apart: then numbers count.
TEST(Contexts, OfTooManyTheNumbersAreKeptApart) {
  constexpr const char* kLog = R"(
.class public Lt/Log;
.super Ljava/lang/Object;
.method public static on(ILjava/lang/String;)V
  .registers 3
  const-string v0, "never"
  invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
  move-result v0
  if-nez v0, :one
  const/4 v0, 0x1
  if-ne p0, v0, :end
  :one
  invoke-static {}, Lt/Work;->a()V
  :end
  return-void
.end method
)";
  std::string code;
  for (std::size_t i = 0; i < Contexts::kMaxContexts + 8; ++i) {
    code += "  const/4 v0, 0x3\n  const-string v1, \"text " + std::to_string(i) +
            "\"\n  invoke-static {v0, v1}, Lt/Log;->on(ILjava/lang/String;)V\n";
  }
  // What the text is can no longer be told, but the number is still not 1.
  EXPECT_EQ(Started(code, {kLog}).guard("a"), "none");
  const std::string branch = "  if-nez v0, :one\n";
  std::string by_number = kLog;
  by_number.erase(by_number.find(branch), branch.size());
  EXPECT_EQ(Started(code, {by_number}).guard("a"), "never");
}

// `if (context instanceof Activity)` of what is passed.
TEST(Contexts, TheClassOfAnObjectDecides) {
  constexpr const char* kInit = R"(
.class public Lt/Init;
.super Ljava/lang/Object;
.method public static init(Landroid/content/Context;)V
  .registers 2
  instance-of v0, p0, Landroid/app/Activity;
  if-eqz v0, :else
  invoke-static {}, Lt/Work;->a()V
  return-void
  :else
  invoke-static {}, Lt/Work;->b()V
  return-void
.end method
)";
  const Started activity("  invoke-static {p0}, Lt/Init;->init(Landroid/content/Context;)V\n",
                         {kInit});
  EXPECT_EQ(activity.guard("a"), "none");
  EXPECT_EQ(activity.guard("b"), "never");
  const Started application(R"(
  invoke-virtual {p0}, Lt/Main;->getApplicationContext()Landroid/content/Context;
  move-result-object v0
  invoke-static {v0}, Lt/Init;->init(Landroid/content/Context;)V
)",
                            {kInit});
  EXPECT_EQ(application.guard("a"), "never");
  EXPECT_EQ(application.guard("b"), "none");
}

// handle(new Object[] {1})
TEST(Contexts, ElementsOfAnArrayThatIsPassedDecide) {
  constexpr const char* kHandle = R"(
.class public Lt/Handle;
.super Ljava/lang/Object;
.method public static handle(Ljava/lang/Object;)V
  .registers 3
  check-cast p0, [Ljava/lang/Object;
  const/4 v0, 0x0
  aget-object v1, p0, v0
  check-cast v1, Ljava/lang/Integer;
  invoke-virtual {v1}, Ljava/lang/Integer;->intValue()I
  move-result v1
  if-eqz v1, :zero
  invoke-static {}, Lt/Work;->a()V
  return-void
  :zero
  invoke-static {}, Lt/Work;->b()V
  return-void
.end method
)";
  const Started app(R"(
  const/4 v0, 0x1
  new-array v1, v0, [Ljava/lang/Object;
  const/4 v2, 0x0
  invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
  move-result-object v3
  aput-object v3, v1, v2
  invoke-static {v1}, Lt/Handle;->handle(Ljava/lang/Object;)V
)",
                    {kHandle});
  EXPECT_EQ(app.guard("a"), "never");
  EXPECT_EQ(app.guard("b"), "none");
}

// Worker.class.getMethod("work", int.class).invoke(null, values), values being new Object[] {0}.
std::string invoked_by_reflection(const std::string& before_the_call) {
  return R"(
  const/4 v0, 0x1
  const/4 v2, 0x0
  new-array v1, v0, [Ljava/lang/Object;
  invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
  move-result-object v3
  aput-object v3, v1, v2
)" + before_the_call +
         R"(
  new-array v3, v0, [Ljava/lang/Class;
  sget-object v0, Ljava/lang/Integer;->TYPE:Ljava/lang/Class;
  aput-object v0, v3, v2
  const-class v0, Lt/Worker;
  const-string v2, "work"
  invoke-virtual {v0, v2, v3}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
  move-result-object v0
  const/4 v2, 0x0
  invoke-virtual {v0, v2, v1}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
)";
}

constexpr const char* kWorker = R"(
.class public Lt/Worker;
.super Ljava/lang/Object;
.method public static work(I)V
  .registers 1
  if-eqz p0, :zero
  invoke-static {}, Lt/Work;->a()V
  return-void
  :zero
  invoke-static {}, Lt/Work;->b()V
  return-void
.end method
)";

TEST(Contexts, ElementsOfAnArrayThatReflectionPassesDecide) {
  const Started app(invoked_by_reflection(""), {kWorker});
  EXPECT_EQ(app.guard("a"), "never");
  EXPECT_EQ(app.guard("b"), "none");
}

// Another method that is given the array may put something else into it.
TEST(Contexts, AnArrayThatIsGivenToAnotherCallIsNotKnown) {
  constexpr const char* kFill = R"(
.class public Lt/Fill;
.super Ljava/lang/Object;
.method public static fill([Ljava/lang/Object;)V
  .registers 3
  const/4 v0, 0x0
  const/4 v1, 0x1
  invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
  move-result-object v1
  aput-object v1, p0, v0
  return-void
.end method
)";
  const Started app(
      invoked_by_reflection("invoke-static {v1}, Lt/Fill;->fill([Ljava/lang/Object;)V"),
      {kWorker, kFill});
  EXPECT_NE(app.guard("a"), "never");
}

// An Activity opens its kept settings: SharedPreferences in v0.
constexpr const char* kPreferencesInV0 = R"(
  const-string v0, "settings"
  const/4 v1, 0x0
  invoke-virtual {p0, v0, v1}, Lt/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
  move-result-object v0
)";

// A setting that is copied into a field: the default of a fresh installation is no certainty.
TEST(Contexts, AKeptDefaultInAFieldIsAConditionOfUnknownMeaning) {
  constexpr const char* kSettings = R"(
.class public Lt/Settings;
.super Ljava/lang/Object;
.field static report:Z
.method public static load(Landroid/content/SharedPreferences;)V
  .registers 3
  const-string v0, "report"
  const/4 v1, 0x0
  invoke-interface {p0, v0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
  move-result v0
  sput-boolean v0, Lt/Settings;->report:Z
  return-void
.end method
.method public static run()V
  .registers 1
  sget-boolean v0, Lt/Settings;->report:Z
  if-eqz v0, :off
  invoke-static {}, Lt/Work;->a()V
  return-void
  :off
  invoke-static {}, Lt/Work;->b()V
  return-void
.end method
)";
  const Started app(std::string(kPreferencesInV0) + R"(
  invoke-static {v0}, Lt/Settings;->load(Landroid/content/SharedPreferences;)V
  invoke-static {}, Lt/Settings;->run()V
)",
                    {kSettings});
  EXPECT_EQ(app.guard("a"), "unknown");
  EXPECT_EQ(app.guard("b"), "none");
}

// A store that only runs where a kept value differs from its default is none of a fresh start.
TEST(Contexts, AStoreBehindAKeptValueIsNoStoreOfAFreshInstallation) {
  constexpr const char* kMode = R"(
.class public Lt/Mode;
.super Ljava/lang/Object;
.field static full:Z
.method public static load(Landroid/content/SharedPreferences;)V
  .registers 3
  const-string v0, "mode"
  const/4 v1, 0x0
  invoke-interface {p0, v0, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
  move-result v0
  const/4 v1, 0x7
  if-ne v0, v1, :end
  const/4 v0, 0x1
  sput-boolean v0, Lt/Mode;->full:Z
  :end
  return-void
.end method
.method public static run()V
  .registers 1
  sget-boolean v0, Lt/Mode;->full:Z
  if-eqz v0, :end
  invoke-static {}, Lt/Work;->a()V
  :end
  return-void
.end method
)";
  const Started app(std::string(kPreferencesInV0) + R"(
  invoke-static {v0}, Lt/Mode;->load(Landroid/content/SharedPreferences;)V
  invoke-static {}, Lt/Mode;->run()V
)",
                    {kMode});
  EXPECT_EQ(app.guard("a"), "unknown");
}

// What an ordinary device always has is read instead of what stands in for it.
TEST(Contexts, ASubstituteForWhatEveryDeviceHasIsAConditionOfUnknownMeaning) {
  const Started app(R"(
  invoke-virtual {p0}, Lt/Main;->getContentResolver()Landroid/content/ContentResolver;
  move-result-object v0
  const-string v1, "android_id"
  invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/Work;->a()V
)");
  EXPECT_EQ(app.guard("a"), "unknown");
}

TEST(Contexts, NullDecides) {
  constexpr const char* kLoad = R"(
.class public Lt/Load;
.super Ljava/lang/Object;
.method public static load(Ljava/lang/Object;)V
  .registers 1
  if-eqz p0, :none
  invoke-static {}, Lt/Work;->a()V
  return-void
  :none
  invoke-static {}, Lt/Work;->b()V
  return-void
.end method
)";
  const Started app(R"(
  const/4 v0, 0x0
  invoke-static {v0}, Lt/Load;->load(Ljava/lang/Object;)V
)",
                    {kLoad});
  EXPECT_EQ(app.guard("a"), "never");
  EXPECT_EQ(app.guard("b"), "none");
}

constexpr const char* kModules = R"(
.class public interface abstract Lt/Module;
.super Ljava/lang/Object;
.method public abstract on(Ljava/lang/String;)V
.end method
)";
// A module whose `on` (registers v0, v1, this, the text) is `code` and a return at :end.
std::string module(const std::string& name, const std::string& code) {
  return ".class public Lt/" + name + R"(;
.super Ljava/lang/Object;
.implements Lt/Module;
.method public constructor <init>()V
  .registers 1
  invoke-direct {p0}, Ljava/lang/Object;-><init>()V
  return-void
.end method
.method public on(Ljava/lang/String;)V
  .registers 4
)" + code +
         R"(
  :end
  return-void
.end method
)";
}

TEST(Contexts, EveryTargetOfADispatchAsksForItself) {
  const Started app(R"(
  const/4 v0, 0x2
  new-array v0, v0, [Lt/Module;
  new-instance v1, Lt/First;
  invoke-direct {v1}, Lt/First;-><init>()V
  const/4 v2, 0x0
  aput-object v1, v0, v2
  new-instance v1, Lt/Second;
  invoke-direct {v1}, Lt/Second;-><init>()V
  const/4 v2, 0x1
  aput-object v1, v0, v2
  invoke-virtual {p1}, Landroid/os/Bundle;->size()I
  move-result v2
  aget-object v1, v0, v2
  const-string v2, "first"
  invoke-interface {v1, v2}, Lt/Module;->on(Ljava/lang/String;)V
)",
                    {kModules, module("First", R"(
  const-string v0, "first"
  invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/Work;->a()V
)"),
                     module("Second", R"(
  invoke-virtual {p1}, Ljava/lang/String;->hashCode()I
  move-result v0
  const v1, -0x3604bb8c    # of "second"
  if-ne v0, v1, :end
  invoke-static {}, Lt/Work;->b()V
)")});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "never");
}

// --- Fields ---

std::string settings(const std::string& initial) {
  return R"(
.class public Lt/Settings;
.super Ljava/lang/Object;
.field public static type:I = )" +
         initial + R"(
.method public static set(I)V
  .registers 1
  sput p0, Lt/Settings;->type:I
  return-void
.end method
.method public static get()I
  .registers 1
  sget v0, Lt/Settings;->type:I
  return v0
.end method
.method public static unused()V
  .registers 1
  const/4 v0, 0x2
  invoke-static {v0}, Lt/Settings;->set(I)V
  return-void
.end method
.method public static work()V
  .registers 2
  invoke-static {}, Lt/Settings;->get()I
  move-result v0
  const/4 v1, 0x2
  if-ne v0, v1, :end
  invoke-static {}, Lt/Work;->a()V
  :end
  return-void
.end method
)";
}

TEST(Contexts, AStaticFieldThatIsNeverThatNumberClosesTheBranch) {
  const Started app(R"(
  const/4 v0, 0x1
  invoke-static {v0}, Lt/Settings;->set(I)V
  invoke-static {}, Lt/Settings;->work()V
)",
                    {settings("0x0")});
  EXPECT_EQ(app.guard("a"), "never");
}

TEST(Contexts, WhatAFieldStartsWithCounts) {
  const Started app(R"(
  invoke-static {}, Lt/Settings;->work()V
  const/4 v0, 0x1
  invoke-static {v0}, Lt/Settings;->set(I)V
)",
                    {settings("0x2")});
  EXPECT_EQ(app.guard("a"), "none");
}

TEST(Contexts, AnUnknownStoreLeavesTheBranchOpen) {
  const Started app(R"(
  invoke-virtual {p1}, Landroid/os/Bundle;->size()I
  move-result v0
  invoke-static {v0}, Lt/Settings;->set(I)V
  invoke-static {}, Lt/Settings;->work()V
)",
                    {settings("0x0")});
  EXPECT_EQ(app.guard("a"), "none");
}

TEST(Contexts, AnInstanceFieldThatMayBeFilledUnseenIsAGuardOfItsOwn) {
  constexpr const char* kConfig = R"(
.class public Lt/Config;
.super Ljava/lang/Object;
.field public on:Z
.method public constructor <init>()V
  .registers 2
  invoke-direct {p0}, Ljava/lang/Object;-><init>()V
  return-void
.end method
.method public off()V
  .registers 2
  const/4 v0, 0x0
  iput-boolean v0, p0, Lt/Config;->on:Z
  return-void
.end method
.method public work()V
  .registers 2
  iget-boolean v0, p0, Lt/Config;->on:Z
  if-eqz v0, :end
  invoke-static {}, Lt/Work;->a()V
  :end
  return-void
.end method
)";
  const Started app(R"(
  new-instance v0, Lt/Config;
  invoke-direct {v0}, Lt/Config;-><init>()V
  invoke-virtual {v0}, Lt/Config;->off()V
  invoke-virtual {v0}, Lt/Config;->work()V
)",
                    {kConfig});
  EXPECT_EQ(app.guard("a"), "unknown");
}

// --- Objects ---

constexpr const char* kTask = R"(
.class public Lt/Task;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final id:I
.method public constructor <init>(I)V
  .registers 2
  invoke-direct {p0}, Ljava/lang/Object;-><init>()V
  iput p1, p0, Lt/Task;->id:I
  return-void
.end method
.method public run()V
  .registers 3
  iget v0, p0, Lt/Task;->id:I
  const/4 v1, 0x1
  if-eq v0, v1, :one
  invoke-static {}, Lt/Work;->b()V
  return-void
  :one
  invoke-static {}, Lt/Work;->a()V
  return-void
.end method
)";

TEST(Contexts, ATaskKnowsWhatItWasMadeWith) {
  const Started app(R"(
  new-instance v0, Lt/Task;
  const/4 v1, 0x1
  invoke-direct {v0, v1}, Lt/Task;-><init>(I)V
  new-instance v1, Ljava/lang/Thread;
  invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
  invoke-virtual {v1}, Ljava/lang/Thread;->start()V
)",
                    {kTask});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "never");
}

TEST(Contexts, ATaskFromElsewhereIsAny) {
  const Started app(R"(
  const/4 v0, 0x1
  new-array v0, v0, [Ljava/lang/Runnable;
  new-instance v1, Lt/Task;
  const/4 v2, 0x1
  invoke-direct {v1, v2}, Lt/Task;-><init>(I)V
  const/4 v2, 0x0
  aput-object v1, v0, v2
  aget-object v1, v0, v2
  invoke-interface {v1}, Ljava/lang/Runnable;->run()V
)",
                    {kTask});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "none");
}

constexpr const char* kHandler = R"(
.class public Lt/Events;
.super Landroid/os/Handler;
.method public constructor <init>()V
  .registers 1
  invoke-direct {p0}, Landroid/os/Handler;-><init>()V
  return-void
.end method
.method public handleMessage(Landroid/os/Message;)V
  .registers 4
  iget v0, p1, Landroid/os/Message;->what:I
  const/4 v1, 0x1
  if-ne v0, v1, :other
  invoke-static {}, Lt/Work;->a()V
  return-void
  :other
  iget v0, p1, Landroid/os/Message;->arg1:I
  const/4 v1, 0x7
  if-ne v0, v1, :end
  invoke-static {}, Lt/Work;->b()V
  :end
  return-void
.end method
)";

TEST(Contexts, AMessageCarriesItsNumber) {
  const Started app(R"(
  new-instance v0, Lt/Events;
  invoke-direct {v0}, Lt/Events;-><init>()V
  const/4 v1, 0x1
  invoke-virtual {v0, v1}, Lt/Events;->sendEmptyMessage(I)Z
)",
                    {kHandler});
  EXPECT_EQ(app.guard("a"), "none");
  EXPECT_EQ(app.guard("b"), "never");
}

TEST(Contexts, AMessageHoldsWhatIsStoredInIt) {
  const Started app(R"(
  new-instance v0, Lt/Events;
  invoke-direct {v0}, Lt/Events;-><init>()V
  invoke-virtual {v0}, Lt/Events;->obtainMessage()Landroid/os/Message;
  move-result-object v1
  const/4 v2, 0x2
  iput v2, v1, Landroid/os/Message;->what:I
  const/4 v2, 0x7
  iput v2, v1, Landroid/os/Message;->arg1:I
  invoke-virtual {v0, v1}, Lt/Events;->sendMessage(Landroid/os/Message;)Z
)",
                    {kHandler});
  EXPECT_EQ(app.guard("a"), "never");
  EXPECT_EQ(app.guard("b"), "none");
}

TEST(Contexts, AMessageThatOtherCodeIsGivenIsAny) {
  constexpr const char* kFill = R"(
.class public Lt/Fill;
.super Ljava/lang/Object;
.method public static fill(Landroid/os/Message;)V
  .registers 2
  const/4 v0, 0x1
  iput v0, p0, Landroid/os/Message;->what:I
  return-void
.end method
)";
  const Started app(R"(
  new-instance v0, Lt/Events;
  invoke-direct {v0}, Lt/Events;-><init>()V
  new-instance v1, Landroid/os/Message;
  invoke-direct {v1}, Landroid/os/Message;-><init>()V
  invoke-static {v1}, Lt/Fill;->fill(Landroid/os/Message;)V
  invoke-virtual {v0, v1}, Lt/Events;->sendMessage(Landroid/os/Message;)Z
)",
                    {kHandler, kFill});
  EXPECT_EQ(app.guard("a"), "none");
}

TEST(Contexts, AMessageFilledOnOneOfTwoWaysIsAny) {
  const Started app(R"(
  new-instance v0, Lt/Events;
  invoke-direct {v0}, Lt/Events;-><init>()V
  const/4 v2, 0x2
  invoke-virtual {v0, v2}, Lt/Events;->obtainMessage(I)Landroid/os/Message;
  move-result-object v1
  if-eqz p1, :sent
  const/4 v2, 0x1
  iput v2, v1, Landroid/os/Message;->what:I
  :sent
  invoke-virtual {v0, v1}, Lt/Events;->sendMessage(Landroid/os/Message;)Z
)",
                    {kHandler});
  EXPECT_EQ(app.guard("a"), "none");
}

}  // namespace
}  // namespace hegui::flow
