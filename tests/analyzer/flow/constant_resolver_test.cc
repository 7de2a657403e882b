// Texts, numbers and classes that a value can be, across methods.
#include "analyzer/flow/constant_resolver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analyzer/program/java_names.h"
#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kMain = R"(
.class public Lt/Main;
.super Ljava/lang/Object;
.field public static final NAME:Ljava/lang/String; = "held"
.field public static stored:Ljava/lang/String;

.method public static take(Ljava/lang/Object;)V
  .registers 1
  return-void
.end method
.method public static number(I)V
  .registers 1
  return-void
.end method
.method public static more()Z
  .registers 1
  const/4 v0, 0x0
  return v0
.end method
.method public static native unknown()Ljava/lang/String;
.end method

.method public static plain()V
  .registers 1
  const-string v0, "plain"
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static either(Z)V
  .registers 2
  const-string v0, "b"
  if-eqz p0, :end
  const-string v0, "a"
  :end
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static perhaps(Z)V
  .registers 2
  const-string v0, "b"
  if-eqz p0, :end
  invoke-static {}, Lt/Main;->unknown()Ljava/lang/String;
  move-result-object v0
  :end
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static inner(Ljava/lang/String;)V
  .registers 1
  invoke-static {p0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static callers()V
  .registers 1
  const-string v0, "first"
  invoke-static {v0}, Lt/Main;->inner(Ljava/lang/String;)V
  const-string v0, "second"
  invoke-static {v0}, Lt/Main;->inner(Ljava/lang/String;)V
  return-void
.end method
.method public static uncalled(Ljava/lang/String;)V
  .registers 1
  invoke-static {p0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static fromInitial()V
  .registers 1
  sget-object v0, Lt/Main;->NAME:Ljava/lang/String;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static store()V
  .registers 1
  const-string v0, "stored"
  sput-object v0, Lt/Main;->stored:Ljava/lang/String;
  return-void
.end method
.method public static fromField()V
  .registers 1
  sget-object v0, Lt/Main;->stored:Ljava/lang/String;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static giver()Ljava/lang/String;
  .registers 1
  const-string v0, "given"
  return-object v0
.end method
.method public static fromResult()V
  .registers 1
  invoke-static {}, Lt/Main;->giver()Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static same(Ljava/lang/String;)Ljava/lang/String;
  .registers 1
  return-object p0
.end method
.method public static throughSame()V
  .registers 2
  const-string v0, "one"
  invoke-static {v0}, Lt/Main;->same(Ljava/lang/String;)Ljava/lang/String;
  const-string v1, "two"
  invoke-static {v1}, Lt/Main;->same(Ljava/lang/String;)Ljava/lang/String;
  move-result-object v1
  invoke-static {v1}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static joined()V
  .registers 3
  new-instance v0, Ljava/lang/StringBuilder;
  const-string v1, "ge"
  invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
  const-string v1, "tDevice"
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
  move-result-object v2
  const/16 v1, 0x7
  invoke-virtual {v2, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
  invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
  move-result-object v1
  invoke-static {v1}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static joinedSometimes(Z)V
  .registers 3
  new-instance v0, Ljava/lang/StringBuilder;
  const-string v1, "a"
  invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
  if-eqz p0, :end
  const-string v1, "b"
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
  :end
  invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
  move-result-object v1
  invoke-static {v1}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
# The loop's test stands behind its body, and comes first in the order of the blocks.
.method public static joinedInALoop()V
  .registers 3
  goto :test
  :body
  new-instance v0, Ljava/lang/StringBuilder;
  invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
  const-string v1, "a"
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
  const-string v1, "b"
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
  invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
  move-result-object v1
  invoke-static {v1}, Lt/Main;->take(Ljava/lang/Object;)V
  :test
  invoke-static {}, Lt/Main;->more()Z
  move-result v0
  if-nez v0, :body
  return-void
.end method
.method public static concat()V
  .registers 2
  const-string v0, "a"
  const-string v1, "b"
  invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static valueOf()V
  .registers 1
  const-string v0, "kept"
  invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static nameOfClass()V
  .registers 1
  const-class v0, Lt/Main$Inner;
  invoke-virtual {v0}, Ljava/lang/Class;->getName()Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static byName()V
  .registers 1
  const-string v0, "t.Main"
  invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
.method public static constantClass()V
  .registers 1
  const-class v0, Lt/Main;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method
# Each round looks up the class by the name of the one before.
.method public static classesInACircle()V
  .registers 2
  const-class v0, Lt/Main;
  :again
  invoke-virtual {v0}, Ljava/lang/Class;->getName()Ljava/lang/String;
  move-result-object v1
  invoke-static {v1}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  invoke-static {}, Lt/Main;->more()Z
  move-result v1
  if-nez v1, :again
  return-void
.end method

.method public static numbers(Z)V
  .registers 2
  const/16 v0, 0x14
  if-eqz p0, :end
  const/4 v0, 0x3
  :end
  invoke-static {v0}, Lt/Main;->number(I)V
  return-void
.end method
.method public static computed(I)V
  .registers 1
  add-int/lit8 p0, p0, 0x1
  invoke-static {p0}, Lt/Main;->number(I)V
  return-void
.end method
.method public static nothing()V
  .registers 1
  const/4 v0, 0x0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static selfish(Ljava/lang/String;)V
  .registers 1
  invoke-static {p0}, Lt/Main;->take(Ljava/lang/Object;)V
  invoke-static {p0}, Lt/Main;->selfish(Ljava/lang/String;)V
  return-void
.end method
.method public static startSelfish()V
  .registers 1
  const-string v0, "start"
  invoke-static {v0}, Lt/Main;->selfish(Ljava/lang/String;)V
  return-void
.end method
)";

class ConstantResolverTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { app_ = new FlowApp({test::assemble({kMain})}); }
  PlacedValue taken(const std::string& method, const char* callee = "take") const {
    return app_->argument(app_->method("Lt/Main;->" + method), callee, 0);
  }
  Texts texts(const std::string& method) { return resolver_.texts(taken(method)); }
  // Precondition of a claim: nothing else is possible.
  std::vector<std::string> all(const std::string& method) {
    Texts found = texts(method);
    if (!found.complete) found.texts.push_back("or something else");
    return found.texts;
  }
  std::vector<std::string> classes(const std::string& method) {
    const Classes found = resolver_.classes(taken(method));
    std::vector<std::string> out;
    for (const TypeId type : found.types) out.emplace_back(app_->index.descriptor(type));
    if (!found.complete) out.push_back("or something else");
    return out;
  }

  static FlowApp* app_;
  ConstantResolver resolver_{app_->index, app_->bodies, app_->plans, app_->uses};
};
FlowApp* ConstantResolverTest::app_ = nullptr;

TEST_F(ConstantResolverTest, AConstantIsItself) {
  EXPECT_THAT(all("plain()V"), ElementsAre("plain"));
}

TEST_F(ConstantResolverTest, BothWaysOfABranchAreGivenInOrder) {
  EXPECT_THAT(all("either(Z)V"), ElementsAre("a", "b"));
}

TEST_F(ConstantResolverTest, WhatIsKnownOnOneWayOnlyIsNotTheWhole) {
  const Texts found = texts("perhaps(Z)V");
  EXPECT_THAT(found.texts, ElementsAre("b"));
  EXPECT_FALSE(found.complete);
}

TEST_F(ConstantResolverTest, AParameterIsWhatEveryCallerPasses) {
  EXPECT_THAT(all("inner(Ljava/lang/String;)V"), ElementsAre("first", "second"));
}

TEST_F(ConstantResolverTest, AParameterThatNobodyPassesIsNotKnown) {
  const Texts found = texts("uncalled(Ljava/lang/String;)V");
  EXPECT_THAT(found.texts, IsEmpty());
  EXPECT_FALSE(found.complete);
}

TEST_F(ConstantResolverTest, AMethodThatCallsItselfEnds) {
  const Texts found = texts("selfish(Ljava/lang/String;)V");
  EXPECT_THAT(found.texts, ElementsAre("start"));
}

TEST_F(ConstantResolverTest, FieldsAreTheirInitialValueOrWhatIsStored) {
  EXPECT_THAT(all("fromInitial()V"), ElementsAre("held"));
  EXPECT_THAT(all("fromField()V"), ElementsAre("stored"));
}

TEST_F(ConstantResolverTest, ResultsAreWhatTheMethodReturns) {
  EXPECT_THAT(all("fromResult()V"), ElementsAre("given"));
}

TEST_F(ConstantResolverTest, AMethodThatReturnsItsParameterIsSeenThroughAtTheCall) {
  EXPECT_THAT(all("throughSame()V"), ElementsAre("two"));
}

TEST_F(ConstantResolverTest, BuildersJoinWhatIsAppended) {
  EXPECT_THAT(all("joined()V"), ElementsAre("getDevice7"));
}

TEST_F(ConstantResolverTest, WhatIsAppendedOnOneWayOnlyLeavesTheTextUnknown) {
  const Texts found = texts("joinedSometimes(Z)V");
  EXPECT_THAT(found.texts, IsEmpty());
  EXPECT_FALSE(found.complete);
}

TEST_F(ConstantResolverTest, BuildersJoinWhereTheLoopsTestStandsBehindThem) {
  EXPECT_THAT(all("joinedInALoop()V"), ElementsAre("ab"));
}

TEST_F(ConstantResolverTest, ConcatAndValueOfAreUnderstood) {
  EXPECT_THAT(all("concat()V"), ElementsAre("ab"));
  EXPECT_THAT(all("valueOf()V"), ElementsAre("kept"));
}

TEST_F(ConstantResolverTest, ClassesHaveNames) {
  EXPECT_THAT(all("nameOfClass()V"), ElementsAre("t.Main$Inner"));
}

TEST_F(ConstantResolverTest, ClassesAreFoundByConstantAndByName) {
  EXPECT_THAT(classes("constantClass()V"), ElementsAre("Lt/Main;"));
  EXPECT_THAT(classes("byName()V"), ElementsAre("Lt/Main;"));
}

TEST_F(ConstantResolverTest, AClassLookedUpByItsOwnNameEnds) {
  const Classes found = resolver_.classes(taken("classesInACircle()V"));
  for (const TypeId type : found.types) EXPECT_EQ(app_->index.descriptor(type), "Lt/Main;");
}

TEST_F(ConstantResolverTest, NumbersAreSortedAndComputedOnesUnknown) {
  const Numbers both = resolver_.numbers(taken("numbers(Z)V", "number"));
  EXPECT_THAT(both.numbers, ElementsAre(3, 20));
  EXPECT_TRUE(both.complete);
  EXPECT_FALSE(resolver_.numbers(taken("computed(I)V", "number")).complete);
}

TEST_F(ConstantResolverTest, NullIsNoText) { EXPECT_THAT(all("nothing()V"), IsEmpty()); }

// f0(s) calls f1(s) … and the last one takes it.
std::string chain(int length) {
  std::string text = ".class public Lt/Chain;\n.super Ljava/lang/Object;\n";
  const auto method = [&](const std::string& name, const std::string& parameter,
                          const std::string& body) {
    text += ".method public static " + name + "(" + parameter + ")V\n  .registers 1\n" + body +
            "  return-void\n.end method\n";
  };
  method("take", "Ljava/lang/Object;", "");
  method("start", "",
         "  const-string v0, \"far\"\n  invoke-static {v0}, Lt/Chain;->f0(Ljava/lang/String;)V\n");
  for (int i = 0; i < length; ++i) {
    method("f" + std::to_string(i), "Ljava/lang/String;",
           i + 1 < length ? "  invoke-static {p0}, Lt/Chain;->f" + std::to_string(i + 1) +
                                "(Ljava/lang/String;)V\n"
                          : "  invoke-static {p0}, Lt/Chain;->take(Ljava/lang/Object;)V\n");
  }
  return text;
}

TEST(ConstantResolver, WhatComesFromTooFarIsNotKnownAndNeverAPart) {
  for (const auto& [length, known] : {std::pair(4, true), std::pair(20, false)}) {
    const FlowApp app({test::assemble({chain(length)})});
    ConstantResolver resolver(app.index, app.bodies, app.plans, app.uses);
    const MethodId last =
        app.method("Lt/Chain;->f" + std::to_string(length - 1) + "(Ljava/lang/String;)V");
    const Texts found = resolver.texts(app.argument(last, "take", 0));
    EXPECT_EQ(found.complete, known) << length;
    EXPECT_EQ(found.texts.size(), known ? 1u : 0u) << length;
  }
}

TEST(ConstantResolver, ClassNamesAreWrittenInThreeWays) {
  EXPECT_EQ(program::descriptor_of("android.content.Intent"), "Landroid/content/Intent;");
  EXPECT_EQ(program::descriptor_of("com/a/B"), "Lcom/a/B;");
  EXPECT_EQ(program::descriptor_of("com.a.B$C"), "Lcom/a/B$C;");
}

}  // namespace
}  // namespace hegui::flow
