// What the constant propagation knows, shown on a few small methods.
#include "analyzer/program/constants.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "analyzer/program/value_resolver.h"
#include "tests/support/smali.h"

namespace hegui::program {
namespace {

// Every method ends by handing what it knows to take().
constexpr const char* kMethods = R"(
.class public Lt/Main;
.super Ljava/lang/Object;
.field public static final NAME:Ljava/lang/String; = "held"
.field public static final LIST:[Ljava/lang/String;
.field public static changing:Ljava/lang/String; = "first"

.method static constructor <clinit>()V
  .registers 3
  const/4 v0, 0x2
  new-array v0, v0, [Ljava/lang/String;
  const/4 v1, 0x0
  const-string v2, "one"
  aput-object v2, v0, v1
  const/4 v1, 0x1
  const-string v2, "two"
  aput-object v2, v0, v1
  sput-object v0, Lt/Main;->LIST:[Ljava/lang/String;
  return-void
.end method

.method public static take(Ljava/lang/Object;)V
  .registers 1
  return-void
.end method

.method public static straight()V
  .registers 2
  const-string v0, "plain"
  move-object v1, v0
  check-cast v1, Ljava/lang/String;
  invoke-static {v1}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static agree(Z)V
  .registers 2
  if-eqz p0, :other
  const-string v0, "same"
  goto :end
  :other
  const-string v0, "same"
  :end
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static differ(Z)V
  .registers 2
  if-eqz p0, :other
  const-string v0, "left"
  goto :end
  :other
  const-string v0, "right"
  :end
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static loop(I)V
  .registers 3
  const-string v0, "before"
  :again
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  const-string v0, "after"
  add-int/lit8 p0, p0, -0x1
  if-gtz p0, :again
  return-void
.end method

.method public static caught()V
  .registers 2
  const-string v0, "outside"
  :try_start
  invoke-static {v0}, Lt/Main;->risky(Ljava/lang/String;)Ljava/lang/String;
  move-result-object v0
  :try_end
  .catch Ljava/lang/Exception; {:try_start .. :try_end} :handler
  return-void
  :handler
  move-exception v1
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static risky(Ljava/lang/String;)Ljava/lang/String;
  .registers 1
  return-object p0
.end method

.method public static array()V
  .registers 4
  const/4 v0, 0x2
  new-array v0, v0, [Ljava/lang/String;
  const/4 v1, 0x0
  const-string v2, "a"
  aput-object v2, v0, v1
  const/4 v1, 0x1
  const-string v2, "b"
  aput-object v2, v0, v1
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static arrayFromOutside(I)V
  .registers 4
  const/4 v0, 0x2
  new-array v0, v0, [Ljava/lang/String;
  const-string v2, "a"
  aput-object v2, v0, p0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static filled()V
  .registers 3
  const-string v0, "x"
  const-string v1, "y"
  filled-new-array {v0, v1}, [Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static fromField()V
  .registers 1
  sget-object v0, Lt/Main;->NAME:Ljava/lang/String;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static fromList()V
  .registers 1
  sget-object v0, Lt/Main;->LIST:[Ljava/lang/String;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static fromChanging()V
  .registers 1
  sget-object v0, Lt/Main;->changing:Ljava/lang/String;
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static fromParameter(Ljava/lang/String;)V
  .registers 1
  invoke-static {p0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static address()V
  .registers 2
  const-string v0, "content://sms/inbox"
  invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
  move-result-object v0
  const-string v1, "more"
  invoke-static {v0, v1}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static mine(Landroid/content/Context;)V
  .registers 2
  invoke-virtual {p0}, Landroid/content/Context;->getPackageName()Ljava/lang/String;
  move-result-object v0
  invoke-static {v0}, Lt/Main;->take(Ljava/lang/Object;)V
  return-void
.end method

.method public static wide(JLjava/lang/String;)V
  .registers 5
  const-wide/16 v0, 0x7
  invoke-static {v0, v1, p2}, Lt/Main;->wide(JLjava/lang/String;)V
  return-void
.end method
)";

class Constants : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    bytes_ = new std::vector<std::uint8_t>(test::assemble({kMethods}));
  }
  static void TearDownTestSuite() { delete bytes_; }

  Constants() {
    base::Diagnostics diagnostics;
    base::Result<dex::DexFile> file = dex::DexFile::open(base::ByteView(*bytes_), diagnostics);
    std::vector<DexUnit> units;
    units.push_back({"t.dex", {}, {}, true, std::move(file).value()});
    program_ = Program::link(std::move(units), {});
  }

  const dex::DexFile& file() const { return program_.units()[0].file; }

  const dex::MethodDef& method(std::string_view name) const {
    for (const dex::MethodDef& method : file().all_methods()) {
      if (file().string(file().method(method.method).name) == name) return method;
    }
    throw std::runtime_error("no method " + std::string(name));
  }

  // The first argument of the last call in the method.
  LocatedValue taken(std::string_view name, const MethodConstants& constants) const {
    std::uint32_t address = 0;
    for (const dex::Instruction in : file().code(method(name)).instructions()) {
      if (in.info().invokes()) address = in.offset();
    }
    return {0, &constants, constants.argument(address, 0)};
  }
  std::optional<std::string> text(std::string_view name) {
    const MethodConstants constants(file(), method(name));
    return resolver_.text(taken(name, constants));
  }
  std::optional<std::vector<std::optional<std::string>>> texts(std::string_view name) {
    const MethodConstants constants(file(), method(name));
    return resolver_.texts(taken(name, constants));
  }

  using Texts = std::vector<std::optional<std::string>>;
  static std::vector<std::uint8_t>* bytes_;
  Program program_;
  ValueResolver resolver_{program_, "t.app"};
};
std::vector<std::uint8_t>* Constants::bytes_ = nullptr;

TEST_F(Constants, FollowMovesAndCasts) { EXPECT_EQ(text("straight"), "plain"); }

TEST_F(Constants, JoinPathsThatAgreeAndGiveUpWhereTheyDiffer) {
  EXPECT_EQ(text("agree"), "same");
  EXPECT_EQ(text("differ"), std::nullopt);
}

TEST_F(Constants, ALoopThatChangesAValueLeavesItUnknown) { EXPECT_EQ(text("loop"), std::nullopt); }

TEST_F(Constants, AHandlerSeesTheValueFromBeforeTheThrow) { EXPECT_EQ(text("caught"), "outside"); }

TEST_F(Constants, ArraysKeepTheirElements) {
  EXPECT_EQ(texts("array"), (Texts{"a", "b"}));
  EXPECT_EQ(texts("filled"), (Texts{"x", "y"}));
}

TEST_F(Constants, AStoreAtAnUnknownPlaceLeavesTheArrayOpen) {
  EXPECT_EQ(texts("arrayFromOutside"), (Texts{std::nullopt}));
}

TEST_F(Constants, FinalFieldsAreReadAndOthersAreNot) {
  EXPECT_EQ(text("fromField"), "held");
  EXPECT_EQ(texts("fromList"), (Texts{"one", "two"}));
  EXPECT_EQ(text("fromChanging"), std::nullopt);
}

TEST_F(Constants, ParametersAreNotFollowed) { EXPECT_EQ(text("fromParameter"), std::nullopt); }

TEST_F(Constants, UrisAreSeenThroughTheirMakers) {
  const MethodConstants constants(file(), method("address"));
  const std::optional<ContentUri> uri = resolver_.uri(taken("address", constants));
  ASSERT_TRUE(uri);
  EXPECT_EQ(uri->text, "content://sms/inbox");
}

TEST_F(Constants, TheOwnPackageIsKnownByItsCall) {
  const MethodConstants constants(file(), method("mine"));
  EXPECT_EQ(resolver_.own_package(taken("mine", constants)), true);
}

TEST_F(Constants, WideArgumentsTakeTwoRegistersAndOnePlace) {
  const MethodConstants constants(file(), method("wide"));
  std::uint32_t address = 0;
  for (const dex::Instruction in : file().code(method("wide")).instructions()) {
    if (in.info().invokes()) address = in.offset();
  }
  EXPECT_EQ(constants.argument(address, 0).number, 7);
  EXPECT_TRUE(constants.argument(address, 1).is(Value::Kind::parameter));
  EXPECT_EQ(constants.declared_arguments(address), 2u);
}

TEST_F(Constants, ABudgetGivesTheMethodUpAsAWhole) {
  const MethodConstants constants(file(), method("straight"), {.max_steps = 2});
  EXPECT_FALSE(constants.complete());
  EXPECT_TRUE(taken("straight", constants).value.is(Value::Kind::unknown));
}

}  // namespace
}  // namespace hegui::program
