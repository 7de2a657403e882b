// Which classes of objects reach a place.
#include "analyzer/flow/type_flow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::UnorderedElementsAre;

std::string task(const std::string& name, const std::string& super = "Ljava/lang/Object;") {
  return ".class public Lt/" + name + ";\n.super " + super + R"(
.implements Ljava/lang/Runnable;
.method public constructor <init>()V
  .registers 1
  invoke-direct {p0}, )" +
         super + R"(-><init>()V
  return-void
.end method
.method public run()V
  .registers 1
  return-void
.end method
)";
}

constexpr const char* kMain = R"(
.class public Lt/Main;
.super Ljava/lang/Object;
.field public kept:Ljava/lang/Object;
.field public never:Ljava/lang/Object;
.field public static shared:Ljava/lang/Object;

.method public static take(Ljava/lang/Object;)V
  .registers 1
  return-void
.end method

.method public static give()Ljava/lang/Object;
  .registers 1
  new-instance v0, Lt/A;
  invoke-direct {v0}, Lt/A;-><init>()V
  return-object v0
.end method
.method public static giveAny()Ljava/lang/Object;
  .registers 1
  invoke-static {}, Lt/Main;->unknown()Ljava/lang/Object;
  move-result-object v0
  return-object v0
.end method
.method public static native unknown()Ljava/lang/Object;
.end method

.method public static made()V
  .registers 1
  new-instance v0, Lt/A;
  invoke-direct {v0}, Lt/A;-><init>()V
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static returned()V
  .registers 1
  invoke-static {}, Lt/Main;->give()Ljava/lang/Object;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static returnedAny()V
  .registers 1
  invoke-static {}, Lt/Main;->giveAny()Ljava/lang/Object;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public store()V
  .registers 2
  new-instance v0, Lt/A;
  invoke-direct {v0}, Lt/A;-><init>()V
  iput-object v0, p0, Lt/Main;->kept:Ljava/lang/Object;
  new-instance v0, Lt/B;
  invoke-direct {v0}, Lt/B;-><init>()V
  iput-object v0, p0, Lt/Main;->kept:Ljava/lang/Object;
  sput-object v0, Lt/Main;->shared:Ljava/lang/Object;
  return-void
.end method
.method public fromField()V
  .registers 2
  iget-object v0, p0, Lt/Main;->kept:Ljava/lang/Object;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static fromStatic()V
  .registers 1
  sget-object v0, Lt/Main;->shared:Ljava/lang/Object;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public fromNever()V
  .registers 2
  iget-object v0, p0, Lt/Main;->never:Ljava/lang/Object;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public castField()V
  .registers 2
  iget-object v0, p0, Lt/Main;->kept:Ljava/lang/Object;
  check-cast v0, Lt/B;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static inner(Ljava/lang/Object;)V
  .registers 1
  invoke-static {p0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static passing(Z)V
  .registers 2
  new-instance v0, Lt/A;
  invoke-direct {v0}, Lt/A;-><init>()V
  invoke-static {v0}, Lt/Main;->inner(Ljava/lang/Object;)V
  new-instance v0, Lt/B;
  invoke-direct {v0}, Lt/B;-><init>()V
  invoke-static {v0}, Lt/Main;->inner(Ljava/lang/Object;)V
  return-void
.end method
.method public static deadPassing()V
  .registers 1
  new-instance v0, Lt/C;
  invoke-direct {v0}, Lt/C;-><init>()V
  invoke-static {v0}, Lt/Main;->inner(Ljava/lang/Object;)V
  return-void
.end method

.method public static castOnTheWay()V
  .registers 1
  sget-object v0, Lt/Main;->shared:Ljava/lang/Object;
  check-cast v0, Lt/C;
  invoke-static {v0}, Lt/Main;->filtered(Ljava/lang/Object;)V
  new-instance v0, Lt/A;
  invoke-direct {v0}, Lt/A;-><init>()V
  invoke-static {v0}, Lt/Main;->filtered(Ljava/lang/Object;)V
  return-void
.end method
.method public static filtered(Ljava/lang/Object;)V
  .registers 1
  invoke-static {p0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
)";

std::string many_main(std::size_t count) {
  std::string text = R"(
.class public Lt/Many;
.super Ljava/lang/Object;
.method public static take(Ljava/lang/Object;)V
  .registers 1
  return-void
.end method
.method public static inner(Ljava/lang/Object;)V
  .registers 1
  invoke-static {p0}, Lt/Many;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static all()V
  .registers 1
)";
  for (std::size_t i = 0; i < count; ++i) {
    const std::string name = "Lt/T" + std::to_string(i) + ";";
    text += "  new-instance v0, " + name + "\n  invoke-direct {v0}, " + name +
            "-><init>()V\n  invoke-static {v0}, Lt/Many;->inner(Ljava/lang/Object;)V\n";
  }
  return text + "  return-void\n.end method\n";
}

// The flow over an app in which every method is reached, but for those named `dead…`.
class Flow {
 public:
  explicit Flow(const FlowApp& app, std::string_view from_framework = {}) : app_(app) {
    CoarseGraph graph;
    graph.called_by_framework.assign(app.index.method_count(), false);
    for (MethodId method = 0; method < app.index.method_count(); ++method) {
      const std::string_view name = app.index.name(app.index.method(method).signature);
      graph.reached.push_back(!name.starts_with("dead"));
      graph.called_by_framework[method] = name == from_framework;
    }
    graph.targets.resize(app.plans.key_count());
    flow_ = TypeFlow::build(app.index, app.bodies, app.plans, graph);
  }
  TypeSet set(const std::string& method) const {
    const MethodId id = app_.method(method);
    return flow_.types_of(id, app_.bodies.of(id), app_.argument(id, "take", 0).value);
  }
  // "any" alone if anything can come.
  std::vector<std::string> types(const std::string& method) const {
    const TypeSet found = set(method);
    if (found.any) return {"any"};
    std::vector<std::string> out;
    for (const TypeId type : found.exact()) out.emplace_back(app_.index.descriptor(type));
    return out;
  }

 private:
  const FlowApp& app_;
  TypeFlow flow_;
};

class TypeFlowTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    app_ = new FlowApp({test::assemble({task("A"), task("B"), task("C", "Lt/B;"), kMain})});
  }
  static std::vector<std::string> types(const std::string& method) {
    return Flow(*app_).types("Lt/Main;->" + method);
  }
  static FlowApp* app_;
};
FlowApp* TypeFlowTest::app_ = nullptr;

TEST_F(TypeFlowTest, AnAllocationIsOfItsOwnClass) {
  EXPECT_THAT(types("made()V"), UnorderedElementsAre("Lt/A;"));
}

TEST_F(TypeFlowTest, AResultIsWhatTheMethodReturns) {
  EXPECT_THAT(types("returned()V"), UnorderedElementsAre("Lt/A;"));
}

TEST_F(TypeFlowTest, WhatNativeCodeReturnsCanBeAnything) {
  EXPECT_THAT(types("returnedAny()V"), UnorderedElementsAre("any"));
}

TEST_F(TypeFlowTest, AFieldHoldsWhatIsStoredInIt) {
  EXPECT_THAT(types("fromField()V"), UnorderedElementsAre("Lt/A;", "Lt/B;"));
  EXPECT_THAT(types("fromStatic()V"), UnorderedElementsAre("Lt/B;"));
}

TEST_F(TypeFlowTest, AFieldThatNothingIsStoredInCanHoldAnything) {
  EXPECT_THAT(types("fromNever()V"), UnorderedElementsAre("any"));
}

TEST_F(TypeFlowTest, AParameterIsWhatTheCallersPass) {
  EXPECT_THAT(types("inner(Ljava/lang/Object;)V"), UnorderedElementsAre("Lt/A;", "Lt/B;"));
}

TEST_F(TypeFlowTest, AMethodTheFrameworkCallsIsPassedAnything) {
  EXPECT_THAT(Flow(*app_, "inner").types("Lt/Main;->inner(Ljava/lang/Object;)V"),
              UnorderedElementsAre("any"));
}

TEST_F(TypeFlowTest, ACastLetsOnlyItsOwnThrough) {
  EXPECT_THAT(types("castField()V"), UnorderedElementsAre("Lt/B;"));
}

TEST_F(TypeFlowTest, ACastOnTheWayToAParameterFilters) {
  // shared holds a B, which is no C.
  EXPECT_THAT(types("filtered(Ljava/lang/Object;)V"), UnorderedElementsAre("Lt/A;"));
}

TEST(TypeFlow, MoreTypesThanAreKeptAreAny) {
  std::vector<std::string> classes = {many_main(kMaxExactTypes + 1)};
  std::vector<std::string> fewer = {many_main(kMaxExactTypes)};
  for (std::size_t i = 0; i <= kMaxExactTypes; ++i) {
    classes.push_back(task("T" + std::to_string(i)));
    fewer.push_back(classes.back());
  }
  const FlowApp over({test::assemble(classes)});
  EXPECT_TRUE(Flow(over).set("Lt/Many;->inner(Ljava/lang/Object;)V").any);
  const FlowApp full({test::assemble(fewer)});
  const TypeSet exact = Flow(full).set("Lt/Many;->inner(Ljava/lang/Object;)V");
  EXPECT_FALSE(exact.any);
  EXPECT_EQ(exact.count, kMaxExactTypes);
}

TEST(TypeSet, SaysWhetherItChanged) {
  TypeSet set;
  EXPECT_TRUE(set.add(3));
  EXPECT_FALSE(set.add(3));
  for (TypeId type = 10; type < 10 + kMaxExactTypes - 1; ++type) EXPECT_TRUE(set.add(type));
  EXPECT_FALSE(set.any);
  EXPECT_TRUE(set.add(99));
  EXPECT_TRUE(set.any);
  EXPECT_EQ(set.count, 0);
  EXPECT_FALSE(set.add(100));
  EXPECT_FALSE(set.add_any());
}

}  // namespace
}  // namespace hegui::flow
