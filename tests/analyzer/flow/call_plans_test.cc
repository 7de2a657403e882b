// What a call can mean, and calls on parameters that are told to the callers.
#include "analyzer/flow/call_plans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analyzer/flow/forwards.h"
#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/dex_builder.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* kTask = R"(
.class public Lt/Task;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.method public run()V
  .registers 1
  return-void
.end method
.method public only()V
  .registers 1
  return-void
.end method
)";
constexpr const char* kOther = R"(
.class public Lt/Other;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.method public run()V
  .registers 1
  return-void
.end method
)";
constexpr const char* kWrappers = R"(
.class public Lt/Wrap;
.super Ljava/lang/Object;

.method public static direct(Ljava/lang/Runnable;)V
  .registers 1
  invoke-interface {p0}, Ljava/lang/Runnable;->run()V
  return-void
.end method
.method public static around(Ljava/lang/Object;ILjava/lang/Runnable;)V
  .registers 3
  invoke-static {p2}, Lt/Wrap;->direct(Ljava/lang/Runnable;)V
  return-void
.end method
.method public static outer(Ljava/lang/Runnable;)V
  .registers 2
  const/4 v0, 0x0
  invoke-static {v0, v0, p0}, Lt/Wrap;->around(Ljava/lang/Object;ILjava/lang/Runnable;)V
  return-void
.end method
.method public static later(Landroid/os/Handler;Ljava/lang/Runnable;)V
  .registers 2
  invoke-virtual {p0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
  return-void
.end method
.method public static chosen(ZLjava/lang/Runnable;Ljava/lang/Runnable;)V
  .registers 3
  if-eqz p0, :end
  move-object p1, p2
  :end
  invoke-interface {p1}, Ljava/lang/Runnable;->run()V
  return-void
.end method
.method public static single(Lt/Task;)V
  .registers 1
  invoke-virtual {p0}, Lt/Task;->only()V
  return-void
.end method
.method public static again(Ljava/lang/Runnable;)V
  .registers 1
  invoke-interface {p0}, Ljava/lang/Runnable;->run()V
  invoke-static {p0}, Lt/Wrap;->again(Ljava/lang/Runnable;)V
  return-void
.end method
.method public static platform(Ljava/lang/Object;Ljava/lang/String;)V
  .registers 2
  invoke-virtual {p1}, Ljava/lang/String;->length()I
  invoke-virtual {p0}, Ljava/lang/Object;->toString()Ljava/lang/String;
  return-void
.end method
)";
// A template method: step() is the subclass's.
constexpr const char* kTemplate = R"(
.class public abstract Lt/Template;
.super Ljava/lang/Object;
.method public work()V
  .registers 1
  invoke-virtual {p0}, Lt/Template;->step()V
  return-void
.end method
.method public abstract step()V
.end method
)";
constexpr const char* kFirst = R"(
.class public Lt/First;
.super Lt/Template;
.method public step()V
  .registers 1
  return-void
.end method
.method public both()V
  .registers 1
  invoke-super {p0}, Lt/Template;->work()V
  return-void
.end method
)";
constexpr const char* kSecond = R"(
.class public Lt/Second;
.super Lt/Template;
.method public step()V
  .registers 1
  return-void
.end method
)";

class CallPlansTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    app_ = new FlowApp({test::assemble({kTask, kOther, kWrappers, kTemplate, kFirst, kSecond})});
    forwards_ = new Forwards(Forwards::build(app_->index, app_->bodies, app_->plans));
  }
  static MethodId wrap(const std::string& method) { return app_->method("Lt/Wrap;->" + method); }
  static const CallPlan& plan(MethodId method, std::string_view callee) {
    return app_->plans.plan(app_->index.method(method).unit, app_->call(method, callee));
  }
  static std::span<const Forward> forwards(const std::string& method) {
    return forwards_->of(wrap(method));
  }
  static FlowApp* app_;
  static Forwards* forwards_;
};
FlowApp* CallPlansTest::app_ = nullptr;
Forwards* CallPlansTest::forwards_ = nullptr;

constexpr const char* kDirect = "direct(Ljava/lang/Runnable;)V";

TEST_F(CallPlansTest, AStaticCallLeadsToItsDefinition) {
  const CallPlan& found = plan(wrap("around(Ljava/lang/Object;ILjava/lang/Runnable;)V"), "direct");
  EXPECT_EQ(found.direct, wrap(kDirect));
  EXPECT_FALSE(found.framework);
}

TEST_F(CallPlansTest, AnInterfaceCallWithTwoImplementationsHasSeveralTargets) {
  const CallPlan& found = plan(wrap(kDirect), "run");
  ASSERT_NE(found.key, kNone);
  EXPECT_TRUE(app_->plans.key(found.key).several);
  EXPECT_TRUE(found.framework);  // the interface is the platform's
}

TEST_F(CallPlansTest, AVirtualCallWithOneDefinitionHasOne) {
  const MethodId single = wrap("single(Lt/Task;)V");
  const DispatchKey& key = app_->plans.key(plan(single, "only").key);
  EXPECT_FALSE(key.several);
  EXPECT_EQ(key.first, app_->method("Lt/Task;->only()V"));
  EXPECT_EQ(only_target(app_->plans, 0, app_->call(single, "only")), key.first);
}

TEST_F(CallPlansTest, WhatNoClassOfTheAppDefinesIsNotDispatched) {
  const MethodId platform = wrap("platform(Ljava/lang/Object;Ljava/lang/String;)V");
  EXPECT_EQ(plan(platform, "length").key, kNone);
  EXPECT_EQ(plan(platform, "toString").key, kNone);
  EXPECT_TRUE(plan(platform, "length").framework);
}

TEST_F(CallPlansTest, ASuperCallLeadsUp) {
  EXPECT_EQ(plan(app_->method("Lt/First;->both()V"), "work").direct,
            app_->method("Lt/Template;->work()V"));
}

TEST_F(CallPlansTest, HandlersAreHandedWhatTheyRun) {
  const CallPlan& post = plan(wrap("later(Landroid/os/Handler;Ljava/lang/Runnable;)V"), "post");
  const auto handings = app_->plans.handings(post);
  ASSERT_THAT(handings, SizeIs(1));
  EXPECT_EQ(handings[0].argument, 0);
  ASSERT_NE(handings[0].key, kNone);
  EXPECT_EQ(app_->index.name(app_->plans.key(handings[0].key).signature), "run");
}

TEST_F(CallPlansTest, ACallOnAParameterIsToldToTheCallers) {
  const auto list = forwards(kDirect);
  ASSERT_THAT(list, SizeIs(1));
  EXPECT_EQ(list[0].parameter, 0u);
  EXPECT_EQ(list[0].site, wrap(kDirect));
  EXPECT_TRUE(forwards_->bound_by_callers(wrap(kDirect), list[0].offset, list[0].key));
}

TEST_F(CallPlansTest, AChainOfWrappersTellsWhichOfItsOwnParametersItIs) {
  const auto around = forwards("around(Ljava/lang/Object;ILjava/lang/Runnable;)V");
  ASSERT_THAT(around, SizeIs(1));
  EXPECT_EQ(around[0].parameter, 2u);
  const auto outer = forwards("outer(Ljava/lang/Runnable;)V");
  ASSERT_THAT(outer, SizeIs(1));
  EXPECT_EQ(outer[0].parameter, 0u);
  EXPECT_EQ(outer[0].site, wrap(kDirect));  // the call itself, however far it is handed on
}

TEST_F(CallPlansTest, WhatIsHandedToTheFrameworkIsToldToo) {
  const auto list = forwards("later(Landroid/os/Handler;Ljava/lang/Runnable;)V");
  ASSERT_THAT(list, SizeIs(1));
  EXPECT_EQ(list[0].parameter, 1u);
}

TEST_F(CallPlansTest, AValueThatMayBeOneOfTwoParametersIsNotTold) {
  EXPECT_THAT(forwards("chosen(ZLjava/lang/Runnable;Ljava/lang/Runnable;)V"), IsEmpty());
}

TEST_F(CallPlansTest, ACallWithOneTargetNeedsNoCaller) {
  EXPECT_THAT(forwards("single(Lt/Task;)V"), IsEmpty());
}

TEST_F(CallPlansTest, AMethodThatHandsItsParameterToItselfEnds) {
  EXPECT_THAT(forwards("again(Ljava/lang/Runnable;)V"), SizeIs(1));
}

TEST_F(CallPlansTest, ATemplateMethodTellsTheCallOnItsReceiver) {
  const auto work = forwards_->of(app_->method("Lt/Template;->work()V"));
  ASSERT_THAT(work, SizeIs(1));
  EXPECT_EQ(work[0].parameter, 0u);
  // super.work(): the receiver is handed on.
  const auto both = forwards_->of(app_->method("Lt/First;->both()V"));
  ASSERT_THAT(both, SizeIs(1));
  EXPECT_EQ(both[0].parameter, 0u);
}

// A class that calls its parameter `calls` times, at different places.
FlowApp* app_with_calls(std::size_t calls) {
  test::DexBuilder builder;
  for (const char* name : {"La;", "Lb;"}) {
    test::ClassSpec task;
    task.descriptor = name;
    task.interfaces = {"Ljava/lang/Runnable;"};
    task.virtual_methods.push_back({"run", "V", {}, 1, {1, 1, 0, {0x000e}}, {}});
    builder.add_class(task);
  }
  const test::Symbol run = builder.method("Ljava/lang/Runnable;", "run", "V", {});
  test::ClassSpec wrap;
  wrap.descriptor = "Lw;";
  test::Units units;
  for (std::size_t i = 0; i < calls; ++i) {
    units.insert(units.end(), {0x1072, run, 0});  // invoke-interface {v0}
  }
  units.push_back(0x000e);
  wrap.direct_methods.push_back({"all", "V", {"Ljava/lang/Runnable;"}, 9, {1, 1, 1, units}, {}});
  builder.add_class(wrap);
  return new FlowApp({builder.build()});
}

TEST(Forwards, AMethodWithTooManyOfThemKeepsNone) {
  for (const auto& [calls, kept] :
       {std::pair(kMaxForwards, kMaxForwards), std::pair(kMaxForwards + 1, std::size_t{0})}) {
    const std::unique_ptr<FlowApp> app(app_with_calls(calls));
    const Forwards forwards = Forwards::build(app->index, app->bodies, app->plans);
    const MethodId all = app->method("Lw;->all(Ljava/lang/Runnable;)V");
    EXPECT_THAT(forwards.of(all), SizeIs(kept));
    // And then its calls are dispatched where they stand.
    const Call& first = app->call(all, "run");
    EXPECT_EQ(forwards.bound_by_callers(all, first.offset, app->key(all, "run")), kept > 0);
  }
}

}  // namespace
}  // namespace hegui::flow
