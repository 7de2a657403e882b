// Which methods run, when, behind which guard: small apps, the whole flow build.
#include "analyzer/flow/reach.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using package::ComponentKind;
using testing::ElementsAre;
using testing::IsEmpty;

// A class with a method `run` (of Runnable) or `onClick` that only it has.
std::string callback(const std::string& name, const std::string& face, const std::string& run) {
  return ".class public Lt/" + name + ";\n.super Ljava/lang/Object;\n.implements " + face +
         "\n.method public " + run + "\n  .registers 3\n  invoke-static {}, Lt/Work;->by" + name +
         "()V\n  return-void\n.end method\n";
}
const std::string kRun = "run()V";
const std::string kClick = "onClick(Landroid/view/View;)V";

std::string work(const std::vector<std::string>& names) {
  std::string text = ".class public Lt/Work;\n.super Ljava/lang/Object;\n";
  for (const std::string& name : names) {
    text += ".method public static " + name + "()V\n  .registers 1\n  return-void\n.end method\n";
  }
  return text;
}

constexpr const char* kMain = R"(
.class public Lt/Main;
.super Landroid/app/Activity;
.field public static shared:Ljava/lang/Runnable;

.method public onCreate(Landroid/os/Bundle;)V
  .registers 6
  new-instance v0, Lt/Start;
  invoke-static {v0}, Lt/Main;->pool(Ljava/lang/Runnable;)V
  new-instance v0, Lt/Clicked;
  const/4 v1, 0x0
  const/4 v2, 0x1
  invoke-virtual {p0, v2}, Lt/Main;->findViewById(I)Landroid/view/View;
  move-result-object v1
  invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
  sget-object v0, Lt/Main;->shared:Ljava/lang/Runnable;
  invoke-interface {v0}, Ljava/lang/Runnable;->run()V
  invoke-virtual {p0}, Lt/Main;->loopOfIntents()V
  invoke-virtual {p0}, Lt/Main;->guarded()V
  return-void
.end method

# A pool that runs what it is given: told to the callers.
.method public static pool(Ljava/lang/Runnable;)V
  .registers 1
  invoke-interface {p0}, Ljava/lang/Runnable;->run()V
  return-void
.end method

.method public static clicked()V
  .registers 2
  new-instance v0, Lt/Late;
  invoke-static {v0}, Lt/Main;->pool(Ljava/lang/Runnable;)V
  return-void
.end method

# Each round makes an intent of the one before.
.method public loopOfIntents()V
  .registers 4
  new-instance v0, Landroid/content/Intent;
  const-class v1, Lt/Second;
  invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
  :again
  new-instance v1, Landroid/content/Intent;
  invoke-direct {v1, v0}, Landroid/content/Intent;-><init>(Landroid/content/Intent;)V
  invoke-virtual {v1, v2}, Landroid/content/Intent;->setFlags(I)Landroid/content/Intent;
  move-result-object v0
  if-nez v0, :again
  invoke-virtual {p0, v0}, Lt/Main;->startActivity(Landroid/content/Intent;)V
  return-void
.end method

.method public guarded()V
  .registers 4
  const-string v0, "p"
  const/4 v1, 0x0
  invoke-virtual {p0, v0, v1}, Lt/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
  move-result-object v0
  const-string v2, "opened"
  invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/Work;->whenOpened()V
  :end
  const-string v0, "android.permission.READ_PHONE_STATE"
  invoke-virtual {p0, v0}, Lt/Main;->checkSelfPermission(Ljava/lang/String;)I
  move-result v0
  if-nez v0, :denied
  invoke-static {}, Lt/Work;->whenGranted()V
  :denied
  invoke-static {}, Lt/Work;->always()V
  return-void
.end method
)";
constexpr const char* kSecond = R"(
.class public Lt/Second;
.super Landroid/app/Activity;
.method public onCreate(Landroid/os/Bundle;)V
  .registers 2
  invoke-static {}, Lt/Work;->second()V
  return-void
.end method
)";
constexpr const char* kReceiver = R"(
.class public Lt/Boot;
.super Landroid/content/BroadcastReceiver;
.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
  .registers 3
  invoke-static {}, Lt/Work;->boot()V
  return-void
.end method
)";

class ReachTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::string clicked = callback("Clicked", "Landroid/view/View$OnClickListener;", kClick);
    clicked.replace(clicked.find("  return-void"), 0, "  invoke-static {}, Lt/Main;->clicked()V\n");
    package::Component boot = component(ComponentKind::receiver, "t.Boot");
    boot.filters.emplace_back().actions = {"android.intent.action.BOOT_COMPLETED"};
    app_ = new FlowApp(
        {test::assemble({kMain, kSecond, kReceiver, clicked,
                         callback("Start", "Ljava/lang/Runnable;", kRun),
                         callback("Late", "Ljava/lang/Runnable;", kRun),
                         work({"byStart", "byLate", "byClicked", "second", "whenOpened",
                               "whenGranted", "always", "boot", "never"})})},
        manifest_of({launcher("t.Main"), component(ComponentKind::activity, "t.Second"), boot}));
    flow_ = app_->whole().release();
  }
  // "startup/none user/consent"
  static std::string ways(const std::string& method) {
    const MethodId id = app_->method("Lt/Work;->" + method + "()V");
    std::string out;
    for (std::size_t number = 0; number < kPhases; ++number) {
      const auto phase = static_cast<Phase>(number);
      if (!flow_->reach().reached(id, phase)) continue;
      out += (out.empty() ? "" : " ") + std::string(phase_name(phase)) + "/" +
             std::string(guard_name(flow_->reach().label(id, phase).guard));
    }
    return out;
  }
  static FlowApp* app_;
  static ProgramFlow* flow_;
};
FlowApp* ReachTest::app_ = nullptr;
ProgramFlow* ReachTest::flow_ = nullptr;

TEST_F(ReachTest, WhatIsHandedToAWrapperAtStartupRunsThen) {
  EXPECT_THAT(ways("byStart"), testing::StartsWith("startup/none"));
}

TEST_F(ReachTest, WhatOnlyAClickCreatesDoesNotRunAtStartup) {
  EXPECT_EQ(ways("byLate"), "user/none");
}

TEST_F(ReachTest, AListenerRunsWhenTheUserActs) { EXPECT_EQ(ways("byClicked"), "user/none"); }

TEST_F(ReachTest, ALinkSaysThroughWhichWrapperACallIsForwarded) {
  const MethodId run = app_->method("Lt/Late;->run()V");
  const Link& link = flow_->reach().link(flow_->reach().best_state(run, Phase::user));
  EXPECT_EQ(link.kind, LinkKind::forwarded);
  EXPECT_EQ(link.through, app_->method("Lt/Main;->pool(Ljava/lang/Runnable;)V"));
  EXPECT_EQ(flow_->reach().method_of(link.from), app_->method("Lt/Main;->clicked()V"));
}

TEST_F(ReachTest, AnIntentMadeOfItselfInALoopEndsAndIsFollowed) {
  EXPECT_EQ(ways("second"), "startup/none");
}

TEST_F(ReachTest, WhatStandsBehindAStoredFlagIsGuardedBySomething) {
  EXPECT_EQ(ways("whenOpened"), "startup/unknown");
}

TEST_F(ReachTest, WhatStandsBehindAPermissionIsGuardedByIt) {
  EXPECT_EQ(ways("whenGranted"), "startup/permission");
}

TEST_F(ReachTest, WherePathsMeetAgainNothingGuards) { EXPECT_EQ(ways("always"), "startup/none"); }

TEST_F(ReachTest, AReceiverRunsAtItsEvent) { EXPECT_EQ(ways("boot"), "event/none"); }

TEST_F(ReachTest, WhatNothingCallsDoesNotRun) { EXPECT_EQ(ways("never"), ""); }

TEST_F(ReachTest, TheWeakestGuardIsKept) {
  EXPECT_EQ(combined({Guard::consent, false}, {Guard::none, true}), (Label{Guard::consent, true}));
  EXPECT_LT((Label{Guard::unknown, true}).rank(), (Label{Guard::permission, false}).rank());
}

TEST_F(ReachTest, ManyThreadsFindTheSame) {
  const auto eight = app_->whole(8);
  for (MethodId method = 0; method < app_->index.method_count(); ++method) {
    for (std::size_t number = 0; number < kPhases; ++number) {
      const auto phase = static_cast<Phase>(number);
      std::vector<StateId> states, others;
      flow_->reach().append_states(method, phase, states);
      eight->reach().append_states(method, phase, others);
      ASSERT_EQ(others, states);
      for (const StateId state : states) {
        EXPECT_EQ(eight->reach().label(state), flow_->reach().label(state));
        EXPECT_EQ(eight->reach().link(state).from, flow_->reach().link(state).from);
      }
    }
  }
}

TEST(IndirectCalls, AnIntentWithActionAndClassStartsTheClass) {
  const FlowApp app(
      {test::assemble({R"(
.class public Lt/Main;
.super Landroid/app/Activity;
.method public onCreate(Landroid/os/Bundle;)V
  .registers 8
  new-instance v0, Landroid/content/Intent;
  const-string v1, "t.OTHER"
  const/4 v2, 0x0
  move-object v3, p0
  const-class v4, Lt/Second;
  invoke-direct {v0, v1, v2, v3, v4}, Landroid/content/Intent;-><init>(Ljava/lang/String;Landroid/net/Uri;Landroid/content/Context;Ljava/lang/Class;)V
  invoke-virtual {p0, v0}, Lt/Main;->startActivity(Landroid/content/Intent;)V
  return-void
.end method
)",
                       kSecond, work({"second"})})},
      manifest_of({launcher("t.Main"), component(ComponentKind::activity, "t.Second")}));
  EXPECT_TRUE(app.whole()->reach().reached(app.method("Lt/Work;->second()V"), Phase::startup));
}

// --- What the manifest lets start ---

std::string activity(const std::string& name, const std::string& super) {
  return ".class public Lt/" + name + ";\n.super " + super + "\n";
}

class ComponentsTest : public testing::Test {
 protected:
  static std::vector<Bytes> dex() {
    return {test::assemble(
        {activity("A", "Landroid/app/Activity;"), activity("B", "Landroid/app/Activity;"),
         activity("P", "Landroid/content/ContentProvider;"),
         activity("Q", "Landroid/content/ContentProvider;"), activity("S", "Landroid/app/Service;"),
         activity("Plain", "Ljava/lang/Object;")})};
  }
};

TEST_F(ComponentsTest, WhatIsDisabledOrNotDeclaredCannotStart) {
  package::Component off = component(ComponentKind::activity, "t.B", true);
  off.enabled = false;
  const FlowApp app(dex(), manifest_of({launcher("t.A"), off}));
  const Components found = Components::build(app.index, app.model, app.files);
  EXPECT_TRUE(found.can_start(app.type("Lt/A;")));
  EXPECT_FALSE(found.can_start(app.type("Lt/B;")));
  EXPECT_FALSE(found.can_start(app.type("Lt/S;")));
  EXPECT_TRUE(found.can_start(app.type("Lt/Plain;")));
}

TEST_F(ComponentsTest, WithoutAManifestAnythingCanStart) {
  const FlowApp app(dex());
  const Components found = Components::build(app.index, app.model, app.files);
  EXPECT_TRUE(found.can_start(app.type("Lt/B;")));
  EXPECT_THAT(found.roots({}), IsEmpty());
}

TEST_F(ComponentsTest, AnAliasStartsItsTarget) {
  package::Component alias = launcher("t.Alias");
  alias.kind = ComponentKind::activity_alias;
  alias.target_activity = "t.B";
  const FlowApp app(dex(), manifest_of({component(ComponentKind::activity, "t.B"), alias}));
  const Components found = Components::build(app.index, app.model, app.files);
  const ComponentClass* target = found.find(app.type("Lt/B;"));
  ASSERT_NE(target, nullptr);
  EXPECT_TRUE(target->launcher);
  EXPECT_EQ(found.all().size(), 1u);
}

TEST_F(ComponentsTest, ADisabledAliasDoesNot) {
  package::Component alias = launcher("t.Alias");
  alias.kind = ComponentKind::activity_alias;
  alias.target_activity = "t.B";
  alias.enabled = false;
  const FlowApp app(dex(), manifest_of({component(ComponentKind::activity, "t.B"), alias}));
  const Components found = Components::build(app.index, app.model, app.files);
  ASSERT_NE(found.find(app.type("Lt/B;")), nullptr);
  EXPECT_FALSE(found.find(app.type("Lt/B;"))->launcher);
}

TEST_F(ComponentsTest, ProvidersOfAnotherProcessStartWithWhatRunsThere) {
  package::Component service = component(ComponentKind::service, "t.S");
  package::Component beside = component(ComponentKind::provider, "t.P");
  service.process = beside.process = "t:push";
  const FlowApp app(dex(), manifest_of({launcher("t.A"), service, beside,
                                        component(ComponentKind::provider, "t.Q")}));
  const Components found = Components::build(app.index, app.model, app.files);
  EXPECT_THAT(found.providers_beside(app.type("Lt/S;")), ElementsAre(app.type("Lt/P;")));
  EXPECT_THAT(found.providers_beside(app.type("Lt/A;")), IsEmpty());
  EXPECT_EQ(found.find(app.type("Lt/A;"))->process, "");
  EXPECT_EQ(found.find(app.type("Lt/S;"))->process, "t:push");
}

TEST_F(ComponentsTest, ActionsLeadToTheComponentsThatNameThem) {
  package::Component second = component(ComponentKind::activity, "t.B");
  second.filters.emplace_back().actions = {"t.GO", "t.ALSO"};
  const FlowApp app(dex(), manifest_of({launcher("t.A"), second}));
  const Components found = Components::build(app.index, app.model, app.files);
  EXPECT_THAT(found.with_action("t.GO"), ElementsAre(app.type("Lt/B;")));
  EXPECT_THAT(found.with_action("t.NO"), IsEmpty());
}

}  // namespace
}  // namespace hegui::flow
