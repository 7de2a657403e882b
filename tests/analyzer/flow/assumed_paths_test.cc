// Which blocks can run if flag() returns false and the chosen button is not 1.
#include "analyzer/flow/assumed_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

// Every method calls behind() where the flag guards, and open() where it does not.
constexpr const char* kMethods = R"(
.class public Lt/A;
.super Ljava/lang/Object;
.field public static asked:Z

.method public static native flag()Z
.end method
.method public static native other()Z
.end method
.method public static behind()V
  .registers 1
  return-void
.end method
.method public static open()V
  .registers 1
  return-void
.end method

.method public static ifSet()V
  .registers 1
  invoke-static {}, Lt/A;->flag()Z
  move-result v0
  if-eqz v0, :else
  invoke-static {}, Lt/A;->behind()V
  goto :end
  :else
  invoke-static {}, Lt/A;->open()V
  :end
  return-void
.end method

.method public static inverted()V
  .registers 2
  invoke-static {}, Lt/A;->flag()Z
  move-result v0
  xor-int/lit8 v0, v0, 0x1
  if-eqz v0, :else
  invoke-static {}, Lt/A;->open()V
  return-void
  :else
  invoke-static {}, Lt/A;->behind()V
  return-void
.end method

.method public static earlyReturn()V
  .registers 1
  invoke-static {}, Lt/A;->flag()Z
  move-result v0
  if-nez v0, :go
  return-void
  :go
  invoke-static {}, Lt/A;->behind()V
  return-void
.end method

.method public static nested()V
  .registers 1
  invoke-static {}, Lt/A;->other()Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/A;->open()V
  invoke-static {}, Lt/A;->flag()Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/A;->behind()V
  :end
  return-void
.end method

# boolean ok = other() && flag(); if (ok) …
.method public static local()V
  .registers 2
  const/4 v1, 0x0
  invoke-static {}, Lt/A;->other()Z
  move-result v0
  if-eqz v0, :test
  invoke-static {}, Lt/A;->flag()Z
  move-result v1
  :test
  if-eqz v1, :end
  invoke-static {}, Lt/A;->behind()V
  :end
  invoke-static {}, Lt/A;->open()V
  return-void
.end method

# boolean ok = other() || flag(): may be true.
.method public static either()V
  .registers 2
  const/4 v1, 0x1
  invoke-static {}, Lt/A;->other()Z
  move-result v0
  if-nez v0, :test
  invoke-static {}, Lt/A;->flag()Z
  move-result v1
  :test
  if-eqz v1, :end
  invoke-static {}, Lt/A;->open()V
  :end
  return-void
.end method

.method public static wrapped()Z
  .registers 1
  invoke-static {}, Lt/A;->flag()Z
  move-result v0
  return v0
.end method
.method public static throughWrapper()V
  .registers 1
  invoke-static {}, Lt/A;->wrapped()Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/A;->behind()V
  :end
  invoke-static {}, Lt/A;->open()V
  return-void
.end method

.method public static given(Z)Z
  .registers 1
  if-eqz p0, :no
  const/4 p0, 0x1
  return p0
  :no
  invoke-static {}, Lt/A;->flag()Z
  move-result p0
  return p0
.end method
.method public static byArgument()V
  .registers 1
  const/4 v0, 0x0
  invoke-static {v0}, Lt/A;->given(Z)Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/A;->behind()V
  :end
  const/4 v0, 0x1
  invoke-static {v0}, Lt/A;->given(Z)Z
  move-result v0
  if-eqz v0, :never
  invoke-static {}, Lt/A;->open()V
  :never
  return-void
.end method

.method public static agree(Z)V
  .registers 1
  sput-boolean p0, Lt/A;->asked:Z
  return-void
.end method
.method public static fromField()V
  .registers 1
  sget-boolean v0, Lt/A;->asked:Z
  if-eqz v0, :end
  invoke-static {}, Lt/A;->behind()V
  :end
  invoke-static {}, Lt/A;->open()V
  return-void
.end method

.method public static onClick(I)V
  .registers 1
  packed-switch p0, :cases
  invoke-static {}, Lt/A;->open()V
  return-void
  :agree
  invoke-static {}, Lt/A;->behind()V
  return-void
  :refuse
  invoke-static {}, Lt/A;->open()V
  return-void
  :cases
  .packed-switch 0x1
    :agree
    :refuse
  .end packed-switch
.end method
.method public static onPress(I)V
  .registers 2
  const/4 v0, 0x1
  if-ne p0, v0, :else
  invoke-static {}, Lt/A;->behind()V
  return-void
  :else
  invoke-static {}, Lt/A;->open()V
  return-void
.end method

# In a loop, b is true or what a was a round ago, and a is the opposite of b: both can be both.
# The inner test is come by only once a has been true.
.method public static round()V
  .registers 4
  const/4 v0, 0x0
  :again
  if-eqz v0, :skip
  nop
  :skip
  move v1, v0
  invoke-static {}, Lt/A;->other()Z
  move-result v2
  if-eqz v2, :join
  const/4 v1, 0x1
  :join
  xor-int/lit8 v3, v1, 0x1
  if-eqz v0, :next
  if-nez v3, :next
  invoke-static {}, Lt/A;->open()V
  :next
  move v0, v3
  invoke-static {}, Lt/A;->other()Z
  move-result v2
  if-nez v2, :again
  if-eqz v0, :end
  invoke-static {}, Lt/A;->open()V
  :end
  return-void
.end method

.method public static recursive()Z
  .registers 1
  invoke-static {}, Lt/A;->recursive()Z
  move-result v0
  if-eqz v0, :end
  invoke-static {}, Lt/A;->open()V
  :end
  return v0
.end method
)";

class Assumed final : public Assumption {
 public:
  explicit Assumed(const FlowApp& app) : app_(app) {}
  Known call(const CallAsked& asked) const override {
    const MethodRef ref = app_.index.method_ref(asked.unit, dex::MethodIndex{asked.call.index});
    return app_.index.name(ref.signature) == "flag" ? Known(std::int64_t{0}) : Known();
  }
  Known field(program::UnitNumber unit, dex::FieldIndex field) const override {
    const dex::DexFile& file = app_.program.units()[unit].file;
    return file.field_reference(field) == "Lt/A;->asked:Z" ? Known(std::int64_t{0}) : Known();
  }
  bool differs(MethodId, const MethodBody& body, ValueId value,
               std::int64_t constant) const override {
    return body.values[value].is(ValueKind::parameter) && constant == 1;
  }

 private:
  const FlowApp& app_;
};

class AssumedPathsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { app_ = new FlowApp({test::assemble({kMethods})}); }

  // Can every call of `callee` in the method run? "all", "none", "some", "" if there is none.
  std::string runs(const std::string& method, std::string_view callee) {
    const MethodId id = app_->method("Lt/A;->" + method);
    const std::vector<bool>& live = paths_.live_blocks(id);
    std::size_t alive = 0, all = 0;
    for (const Call& call : app_->bodies.of(id).calls) {
      const MethodRef ref = app_->index.method_ref(0, dex::MethodIndex{call.index});
      if (app_->index.name(ref.signature) != callee) continue;
      ++all;
      alive += live.empty() || live[call.block] ? 1 : 0;
    }
    return all == 0 ? "" : alive == 0 ? "none" : alive == all ? "all" : "some";
  }
  void expect_guarded(const std::string& method) {
    EXPECT_EQ(runs(method, "behind"), "none") << method;
    EXPECT_EQ(runs(method, "open"), "all") << method;
  }

  static FlowApp* app_;
  Assumed assumed_{*app_};
  FlowBodies bodies_{app_->bodies};
  AssumedPaths paths_{app_->index, bodies_, app_->plans, assumed_};
};
FlowApp* AssumedPathsTest::app_ = nullptr;

TEST_F(AssumedPathsTest, TheFlagClosesOneWayOfItsBranch) { expect_guarded("ifSet()V"); }

TEST_F(AssumedPathsTest, ANegatedFlagClosesTheOther) { expect_guarded("inverted()V"); }

TEST_F(AssumedPathsTest, AnEarlyReturnGuardsTheRest) {
  EXPECT_EQ(runs("earlyReturn()V", "behind"), "none");
}

TEST_F(AssumedPathsTest, ABranchThatDependsOnSomethingElseStaysOpen) {
  expect_guarded("nested()V");
}

TEST_F(AssumedPathsTest, ALocalThatIsFalseOnEveryWayIsFalse) { expect_guarded("local()V"); }

TEST_F(AssumedPathsTest, ALocalThatMayBeTrueDecidesNothing) {
  EXPECT_EQ(runs("either()V", "open"), "all");
}

TEST_F(AssumedPathsTest, AMethodThatReturnsTheFlagIsTheFlag) {
  expect_guarded("throughWrapper()V");
}

TEST_F(AssumedPathsTest, AMethodIsEvaluatedWithWhatItIsGiven) { expect_guarded("byArgument()V"); }

TEST_F(AssumedPathsTest, AFieldCanBeTheFlag) { expect_guarded("fromField()V"); }

TEST_F(AssumedPathsTest, TheCaseOfAButtonNotPressedIsClosed) {
  expect_guarded("onClick(I)V");
  expect_guarded("onPress(I)V");
}

TEST_F(AssumedPathsTest, WhatALoopTurnsRoundIsNotDecidedByItsFirstRound) {
  EXPECT_EQ(runs("round()V", "open"), "all");
}

TEST_F(AssumedPathsTest, AMethodThatCallsItselfDecidesNothing) {
  EXPECT_EQ(runs("recursive()Z", "open"), "all");
}

}  // namespace
}  // namespace hegui::flow
