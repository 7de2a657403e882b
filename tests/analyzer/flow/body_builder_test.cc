// Methods in static single assignment form: what a value is where it is used.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>

#include "analyzer/flow/flow_bodies.h"
#include "analyzer/flow/method_body.h"
#include "apk/base/diagnostics.h"
#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::ElementsAre;
using testing::SizeIs;
using testing::UnorderedElementsAre;

constexpr const char* kMethods = R"(
.class public Lt/A;
.super Ljava/lang/Object;
.field public static final DEBUG:Z = false
.field public static final LATE:Z
.field public static changing:Z = false

.method static constructor <clinit>()V
  .registers 1
  const/4 v0, 0x1
  sput-boolean v0, Lt/A;->LATE:Z
  return-void
.end method

.method public static change(Z)V
  .registers 1
  sput-boolean p0, Lt/A;->changing:Z
  return-void
.end method
.method public static take(Ljava/lang/Object;)V
  .registers 1
  return-void
.end method
.method public static number(I)V
  .registers 1
  return-void
.end method
.method public static other()V
  .registers 1
  return-void
.end method
.method public static risky()Ljava/lang/String;
  .registers 1
  const/4 v0, 0x0
  return-object v0
.end method

.method public static join(Z)V
  .registers 2
  if-eqz p0, :other
  const-string v0, "left"
  goto :end
  :other
  const-string v0, "right"
  :end
  invoke-static {v0}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static same(Z)V
  .registers 2
  const-string v0, "same"
  if-eqz p0, :end
  invoke-static {}, Lt/A;->other()V
  :end
  invoke-static {v0}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static loop(I)V
  .registers 3
  const-string v0, "before"
  const-string v1, "always"
  :again
  invoke-static {v0}, Lt/A;->take(Ljava/lang/Object;)V
  invoke-static {v1}, Lt/A;->take(Ljava/lang/Object;)V
  const-string v0, "after"
  add-int/lit8 p0, p0, -0x1
  if-gtz p0, :again
  return-void
.end method

.method public static cast(Ljava/lang/Object;)V
  .registers 1
  check-cast p0, Ljava/lang/String;
  invoke-static {p0}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static caught()V
  .registers 2
  const-string v0, "before"
  :try_start
  invoke-static {}, Lt/A;->risky()Ljava/lang/String;
  move-result-object v0
  :try_end
  .catch Ljava/lang/Exception; {:try_start .. :try_end} :handler
  return-void
  :handler
  move-exception v1
  invoke-static {v0}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static caughtTwice()V
  .registers 2
  const-string v0, "first"
  :try_start
  invoke-static {}, Lt/A;->risky()Ljava/lang/String;
  const-string v0, "second"
  invoke-static {}, Lt/A;->risky()Ljava/lang/String;
  const-string v0, "third"
  :try_end
  .catch Ljava/lang/Exception; {:try_start .. :try_end} :handler
  return-void
  :handler
  move-exception v1
  invoke-static {v0}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static oldDevices()V
  .registers 2
  sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
  const/16 v1, 0x17
  if-ge v0, v1, :new
  invoke-static {}, Lt/A;->other()V
  return-void
  :new
  invoke-static {v0}, Lt/A;->number(I)V
  return-void
.end method

.method public static debug()V
  .registers 1
  sget-boolean v0, Lt/A;->DEBUG:Z
  if-eqz v0, :end
  invoke-static {}, Lt/A;->other()V
  :end
  return-void
.end method
.method public static late()V
  .registers 1
  sget-boolean v0, Lt/A;->LATE:Z
  if-eqz v0, :end
  invoke-static {}, Lt/A;->other()V
  :end
  return-void
.end method
.method public static changes()V
  .registers 1
  sget-boolean v0, Lt/A;->changing:Z
  if-eqz v0, :end
  invoke-static {}, Lt/A;->other()V
  :end
  return-void
.end method

.method public static wide(JLjava/lang/Object;)V
  .registers 5
  const-wide/16 v0, 0x7
  invoke-static {v0, v1, p2}, Lt/A;->wide(JLjava/lang/Object;)V
  return-void
.end method

.method public static fill()V
  .registers 3
  const-string v0, "x"
  const-string v1, "y"
  filled-new-array {v0, v1}, [Ljava/lang/String;
  move-result-object v2
  invoke-static {v2}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static choose(I)V
  .registers 1
  sparse-switch p0, :cases
  return-void
  :low
  invoke-static {}, Lt/A;->other()V
  return-void
  :high
  return-void
  :cases
  .sparse-switch
    -0x5 -> :low
    0x7f0b0001 -> :high
  .end sparse-switch
.end method

.method public instance(JI)V
  .registers 6
  invoke-static {p3}, Lt/A;->number(I)V
  invoke-static {p0}, Lt/A;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static unused()V
  .registers 2
  const-string v0, "nobody asks"
  const/4 v1, 0x3
  invoke-static {v1}, Lt/A;->number(I)V
  return-void
.end method
)";

class BodyBuilderTest : public testing::Test {
 protected:
  // Installable from Android 6 (23) on.
  static void SetUpTestSuite() {
    app_ = new FlowApp({test::assemble({kMethods})}, std::nullopt, {23, 10'000});
  }

  void build(const std::string& method) {
    body_ = *FlowBodies(app_->bodies).of(app_->method("Lt/A;->" + method));
  }
  const Call& call(std::string_view callee, std::size_t number = 0) const {
    for (const Call& call : body_.calls) {
      if (name(call) == callee && number-- == 0) return call;
    }
    throw std::runtime_error("no call of " + std::string(callee));
  }
  std::size_t calls(std::string_view callee) const {
    std::size_t count = 0;
    for (const Call& call : body_.calls) count += name(call) == callee ? 1 : 0;
    return count;
  }
  static std::string_view name(const Call& call) {
    return file().string(file().method(dex::MethodIndex{call.index}).name);
  }
  ValueId argument_id(std::string_view callee, std::size_t at, std::size_t number = 0) const {
    return body_.arguments(call(callee, number))[at];
  }
  const Value& argument(std::string_view callee, std::size_t at, std::size_t number = 0) const {
    return body_.values[argument_id(callee, at, number)];
  }
  static std::string text(const Value& value) {
    if (!value.is(ValueKind::string)) return "no string";
    return std::string(file().string(dex::StringIndex{value.id}));
  }
  std::set<std::string> phi_texts(const Value& phi) const {
    std::set<std::string> out;
    if (!phi.is(ValueKind::phi)) return {"no phi"};
    for (const ValueId operand : body_.phi_operands(phi)) {
      out.insert(text(body_.values[operand]));
    }
    return out;
  }
  static const dex::DexFile& file() { return app_->program.units()[0].file; }

  static FlowApp* app_;
  MethodBody body_;
};
FlowApp* BodyBuilderTest::app_ = nullptr;

TEST_F(BodyBuilderTest, WherePathsMeetWithDifferentValuesThereIsAPhi) {
  build("join(Z)V");
  EXPECT_THAT(phi_texts(argument("take", 0)), UnorderedElementsAre("left", "right"));
}

TEST_F(BodyBuilderTest, WherePathsMeetWithOneValueThereIsNone) {
  build("same(Z)V");
  EXPECT_EQ(text(argument("take", 0)), "same");
}

TEST_F(BodyBuilderTest, EachPhiOperandNamesTheBlockThatBringsIt) {
  build("join(Z)V");
  const Value& phi = argument("take", 0);
  ASSERT_TRUE(phi.is(ValueKind::phi));
  const std::uint32_t join = call("take").block;
  std::map<std::string, std::uint32_t> from;
  for (std::uint32_t i = phi.id; i < phi.id + phi.number; ++i) {
    const std::uint32_t block = body_.operand_blocks[i];
    ASSERT_LT(block, body_.blocks.size());
    EXPECT_THAT(body_.successors_of(body_.blocks[block]), testing::Contains(join));
    from[text(body_.values[body_.operands[i]])] = block;
  }
  ASSERT_THAT(from, SizeIs(2));
  EXPECT_NE(from["left"], from["right"]);
  // "right" stands at the branch's target, "left" where it falls through.
  const Block& entry = body_.blocks[0];
  EXPECT_EQ(body_.successors_of(entry)[0], from["right"]);
  EXPECT_EQ(body_.successors_of(entry)[1], from["left"]);
}

TEST_F(BodyBuilderTest, ALoopMakesAPhiOnlyOfWhatItChanges) {
  build("loop(I)V");
  EXPECT_THAT(phi_texts(argument("take", 0, 0)), UnorderedElementsAre("before", "after"));
  EXPECT_EQ(text(argument("take", 0, 1)), "always");
}

TEST_F(BodyBuilderTest, ACastIsAValueOfItsOwn) {
  build("cast(Ljava/lang/Object;)V");
  const Value& cast = argument("take", 0);
  ASSERT_TRUE(cast.is(ValueKind::cast));
  EXPECT_EQ(file().type(dex::TypeIndex{cast.id}), "Ljava/lang/String;");
  EXPECT_TRUE(body_.values[cast.operand()].is(ValueKind::parameter));
}

TEST_F(BodyBuilderTest, AHandlerSeesWhatHeldBeforeTheInstructionThatThrows) {
  build("caught()V");
  EXPECT_EQ(text(argument("take", 0)), "before");
}

TEST_F(BodyBuilderTest, AHandlerSeesWhatHeldBeforeEachInstructionThatThrows) {
  build("caughtTwice()V");
  EXPECT_THAT(phi_texts(argument("take", 0)), UnorderedElementsAre("first", "second"));
}

TEST_F(BodyBuilderTest, BranchesForDevicesItCannotRunOnAreLeftOut) {
  build("oldDevices()V");
  EXPECT_EQ(calls("other"), 0u);
  EXPECT_EQ(calls("number"), 1u);
}

TEST_F(BodyBuilderTest, OnEveryDeviceBothWaysAreOpen) {
  const FlowApp any({test::assemble({kMethods})});
  body_ = *FlowBodies(any.bodies).of(any.method("Lt/A;->oldDevices()V"));
  EXPECT_THAT(body_.calls, SizeIs(2));
}

TEST_F(BodyBuilderTest, AConstantFieldDecidesItsBranch) {
  build("debug()V");
  EXPECT_EQ(calls("other"), 0u);
}

TEST_F(BodyBuilderTest, AFieldThatCodeAssignsDecidesNothing) {
  build("late()V");
  EXPECT_EQ(calls("other"), 1u);
  build("changes()V");
  EXPECT_EQ(calls("other"), 1u);
}

TEST_F(BodyBuilderTest, WideArgumentsTakeOnePlace) {
  build("wide(JLjava/lang/Object;)V");
  EXPECT_EQ(body_.parameters, 2u);
  ASSERT_EQ(call("wide").arguments, 2);
  EXPECT_EQ(argument("wide", 0).number, 7);
  ASSERT_TRUE(argument("wide", 1).is(ValueKind::parameter));
  EXPECT_EQ(argument("wide", 1).id, 1u);
}

TEST_F(BodyBuilderTest, TheReceiverIsTheFirstParameter) {
  build("instance(JI)V");
  EXPECT_EQ(body_.parameters, 3u);
  EXPECT_EQ(argument("number", 0).id, 2u);
  EXPECT_EQ(argument("take", 0).id, 0u);
}

TEST_F(BodyBuilderTest, FilledArraysAreStoresOfTheirElements) {
  build("fill()V");
  const ValueId array = argument_id("take", 0);
  ASSERT_TRUE(body_.values[array].is(ValueKind::array));
  std::vector<std::pair<std::int64_t, std::string>> elements;
  for (const Store& store : body_.stores) {
    if (store.base != array) continue;
    elements.emplace_back(body_.values[store.index].number, text(body_.values[store.value]));
  }
  EXPECT_THAT(elements, ElementsAre(std::pair(0, "x"), std::pair(1, "y")));
}

TEST_F(BodyBuilderTest, ASwitchKeepsItsKeysInTheOrderOfTheSuccessors) {
  build("choose(I)V");
  ASSERT_THAT(body_.switches, SizeIs(1));
  EXPECT_THAT(body_.keys, ElementsAre(-5, 0x7f0b0001));
  const std::uint32_t low = call("other").block;
  EXPECT_EQ(body_.successors_of(body_.blocks[0])[0], low);
  EXPECT_THAT(body_.successors_of(body_.blocks[0]), SizeIs(3));
}

TEST_F(BodyBuilderTest, ValuesThatNothingUsesAreNotKept) {
  build("unused()V");
  for (const Value& value : body_.values) EXPECT_FALSE(value.is(ValueKind::string));
}

// --- Both details tell of the same values ---

void compare_details(const dex::DexFile& file, const std::string& name) {
  BodyBuilder builder(file, nullptr);
  MethodBody plain;
  MethodBody full;
  for (const dex::MethodDef& method : file.all_methods()) {
    if (!method.has_code()) continue;
    builder.build(method, Detail::values_only, plain);
    builder.build(method, Detail::control_flow, full);
    const std::string where = name + " " + file.method_reference(method.method);
    ASSERT_EQ(plain.complete, full.complete) << where;
    ASSERT_EQ(plain.values.size(), full.values.size()) << where;
    ASSERT_EQ(plain.calls.size(), full.calls.size()) << where;
    ASSERT_EQ(plain.returns, full.returns) << where;
    for (ValueId id = 0; id < plain.values.size(); ++id) {
      const Value& a = plain.values[id];
      const Value& b = full.values[id];
      ASSERT_EQ(a.kind, b.kind) << where << " value " << id;
      ASSERT_EQ(a.offset, b.offset) << where << " value " << id;
      if (a.is(ValueKind::phi)) {
        const auto left = plain.phi_operands(a);
        const auto right = full.phi_operands(b);
        ASSERT_EQ(std::set<ValueId>(left.begin(), left.end()),
                  std::set<ValueId>(right.begin(), right.end()))
            << where << " phi " << id;
      } else {
        ASSERT_EQ(a.number, b.number) << where << " value " << id;
        ASSERT_EQ(a.second, b.second) << where << " value " << id;
      }
    }
    for (std::size_t i = 0; i < plain.calls.size(); ++i) {
      const auto left = plain.arguments(plain.calls[i]);
      const auto right = full.arguments(full.calls[i]);
      ASSERT_TRUE(std::equal(left.begin(), left.end(), right.begin(), right.end())) << where;
      ASSERT_EQ(plain.calls[i].block, full.calls[i].block) << where;
    }
    for (std::size_t i = 0; i < full.operand_blocks.size(); ++i) {
      if (full.operand_blocks[i] == kNoValue) continue;
      ASSERT_LT(full.operand_blocks[i], full.blocks.size()) << where;
    }
    for (const std::uint32_t next : full.successors) ASSERT_LT(next, full.blocks.size()) << where;
  }
}

TEST_F(BodyBuilderTest, ValuesHaveTheSameIdsInBothDetails) { compare_details(file(), "samples"); }

TEST(BodyBuilder, ValuesHaveTheSameIdsInBothDetailsInRealApps) {
  const std::vector<std::string> apps = real_apps();
  if (apps.empty()) GTEST_SKIP() << "HEGUI_APPS is not set";
  std::size_t files = 0;
  for (const std::string& app : apps) {
    for (const Bytes& bytes : dex_files_of(app)) {
      base::Diagnostics diagnostics;
      const auto opened =
          dex::DexFile::open(base::ByteView(bytes.data(), bytes.size()), diagnostics);
      if (!opened.ok()) continue;
      compare_details(*opened, std::filesystem::path(app).filename().string());
      ++files;
    }
  }
  EXPECT_GT(files, 0u);
}

}  // namespace
}  // namespace hegui::flow
