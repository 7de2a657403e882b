// Blocks of small methods, their order and their edges.
#include "analyzer/flow/control_flow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Offsets stand beside the instructions that begin a block.
constexpr const char* kMethods = R"(
.class public Lt/A;
.super Ljava/lang/Object;

.method public static straight()V
  .registers 1
  const/4 v0, 0x0
  const/4 v0, 0x1
  return-void
.end method

.method public static branch(I)I
  .registers 1
  if-eqz p0, :zero   # 0
  const/4 p0, 0x1    # 2
  return p0
  :zero
  const/4 p0, 0x2    # 4
  return p0
.end method

.method public static loop(I)V
  .registers 1
  goto :test         # 0
  :again
  add-int/lit8 p0, p0, -0x1   # 1
  :test
  if-gtz p0, :again  # 3
  return-void        # 5
.end method

.method public static choose(I)V
  .registers 1
  packed-switch p0, :cases   # 0
  return-void        # 3
  :one
  return-void        # 4
  :two
  return-void        # 5
  nop                # pads the table to an even offset
  nop
  :cases
  .packed-switch 0x1
    :one
    :two
    :one
  .end packed-switch
.end method

.method public static guarded()V
  .registers 1
  const/4 v0, 0x0    # 0
  :try_start
  const/4 v0, 0x1    # 1: cannot throw
  goto :calls        # 2
  :calls
  invoke-static {}, Lt/A;->straight()V   # 3
  :try_end
  .catch Ljava/lang/Exception; {:try_start .. :try_end} :handler
  return-void        # 6
  :handler
  move-exception v0  # 7
  return-void
.end method

.method public static dead()V
  .registers 1
  return-void        # 0
  const/4 v0, 0x0    # 1: nothing leads here
  return-void
.end method
)";

class ControlFlowTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { app_ = new FlowApp({test::assemble({kMethods})}); }

  void read(std::string_view name) {
    for (const dex::MethodDef& method : file().all_methods()) {
      if (file().string(file().method(method.method).name) == name) {
        flow_.read(file().code(method));
        return;
      }
    }
    throw std::runtime_error("no such method");
  }
  static const dex::DexFile& file() { return app_->program.units()[0].file; }

  const ControlFlow::Block& at(std::uint32_t offset) const {
    for (const ControlFlow::Block& block : flow_.blocks()) {
      if (block.start == offset) return block;
    }
    throw std::runtime_error("no block starts at " + std::to_string(offset));
  }
  std::vector<std::uint32_t> starts(std::span<const std::uint32_t> blocks) const {
    std::vector<std::uint32_t> out;
    for (const std::uint32_t number : blocks) out.push_back(flow_.blocks()[number].start);
    return out;
  }
  std::vector<std::uint32_t> jumps(std::uint32_t offset) const {
    return starts(flow_.jumps(at(offset)));
  }
  std::vector<std::uint32_t> handlers(std::uint32_t offset) const {
    return starts(flow_.handlers(at(offset)));
  }

  static FlowApp* app_;
  ControlFlow flow_;
};
FlowApp* ControlFlowTest::app_ = nullptr;

TEST_F(ControlFlowTest, CodeWithoutJumpsIsOneBlock) {
  read("straight");
  ASSERT_EQ(flow_.blocks().size(), 1u);
  EXPECT_EQ(at(0).end, 3u);
  EXPECT_EQ(at(0).last, 2u);
  EXPECT_THAT(jumps(0), IsEmpty());
}

TEST_F(ControlFlowTest, ABranchLeadsToItsTargetBeforeTheNextInstruction) {
  read("branch");
  EXPECT_THAT(jumps(0), ElementsAre(4, 2));
  EXPECT_THAT(jumps(2), IsEmpty());
}

TEST_F(ControlFlowTest, OnlyWhatIsComeByFromBehindIsARetreatingTarget) {
  read("loop");
  EXPECT_TRUE(at(3).retreating_target);
  for (const std::uint32_t other : {0u, 1u, 5u}) {
    EXPECT_FALSE(at(other).retreating_target) << other;
  }
}

TEST_F(ControlFlowTest, TheOrderHasEveryBlockAfterThoseThatLeadForwardToIt) {
  read("loop");
  EXPECT_EQ(starts(flow_.order()).front(), 0u);
  for (const std::uint32_t number : flow_.order()) {
    const ControlFlow::Block& block = flow_.blocks()[number];
    for (const std::uint32_t next : flow_.jumps(block)) {
      EXPECT_TRUE(flow_.place(next) > flow_.place(number) ||
                  flow_.blocks()[next].retreating_target);
    }
  }
}

TEST_F(ControlFlowTest, ASwitchHasAnEdgeForEachCaseAndThenTheRest) {
  read("choose");
  EXPECT_THAT(jumps(0), ElementsAre(4, 5, 4, 3));
}

TEST_F(ControlFlowTest, OnlyBlocksThatCanThrowLeadToTheHandler) {
  read("guarded");
  EXPECT_THAT(handlers(0), IsEmpty());
  EXPECT_THAT(handlers(1), IsEmpty());
  EXPECT_THAT(handlers(3), ElementsAre(7));
  EXPECT_THAT(handlers(6), IsEmpty());
}

TEST_F(ControlFlowTest, WhatNothingLeadsToIsNotInTheOrder) {
  read("dead");
  EXPECT_FALSE(at(1).reachable);
  EXPECT_THAT(starts(flow_.order()), ElementsAre(0));
}

TEST_F(ControlFlowTest, AnObjectThatIsReusedForgetsTheMethodBefore) {
  read("choose");
  read("straight");
  EXPECT_EQ(flow_.blocks().size(), 1u);
  EXPECT_EQ(flow_.order().size(), 1u);
}

}  // namespace
}  // namespace hegui::flow
