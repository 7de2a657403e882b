// One numbering for several dex files, and what an object runs when it is called.
#include "analyzer/flow/code_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/dex_builder.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

constexpr const char* kBase = R"(
.class public Lt/Base;
.super Ljava/lang/Object;
.implements Lt/Named;
.field public kept:I
.method public run()V
  .registers 1
  return-void
.end method
.method public keep(I)V
  .registers 2
  iput p1, p0, Lt/Base;->kept:I
  return-void
.end method
)";
constexpr const char* kNamed = R"(
.class public interface abstract Lt/Named;
.super Ljava/lang/Object;
.method public name()V
  .registers 1
  return-void
.end method
.method public abstract open()V
.end method
)";
constexpr const char* kSub = R"(
.class public Lt/Sub;
.super Lt/Base;
.method public keep(I)V
  .registers 2
  invoke-super {p0, p1}, Lt/Base;->keep(I)V
  iget v0, p0, Lt/Sub;->kept:I
  return-void
.end method
.method public open()V
  .registers 1
  return-void
.end method
.method public static shout(I)V
  .registers 1
  return-void
.end method
)";
constexpr const char* kScreen = R"(
.class public Lt/Screen;
.super Landroid/app/Activity;
.method public onCreate(Landroid/os/Bundle;)V
  .registers 2
  invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
  return-void
.end method
)";
// In a second file, with tables of its own.
constexpr const char* kElsewhere = R"(
.class public Lt/Elsewhere;
.super Lt/Sub;
.method public static use(Lt/Sub;)V
  .registers 2
  const/4 v0, 0x1
  invoke-virtual {p0, v0}, Lt/Sub;->keep(I)V
  iput v0, p0, Lt/Base;->kept:I
  return-void
.end method
)";

class CodeIndexTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    app_ =
        new FlowApp({test::assemble({kBase, kNamed, kSub, kScreen}), test::assemble({kElsewhere})});
  }
  static const CodeIndex& index() { return app_->index; }
  static SignatureId signature(std::string_view name, std::string_view descriptor) {
    return index().find_signature(name, descriptor);
  }
  static std::string dispatched(std::string_view type, std::string_view name,
                                std::string_view descriptor) {
    const MethodId method = index().dispatch(app_->type(type), signature(name, descriptor));
    return method == kNone ? "none" : index().reference(method);
  }
  static FieldId field(program::UnitNumber unit, std::string_view reference) {
    const dex::DexFile& file = app_->program.units()[unit].file;
    for (const dex::FieldIndex at : file.fields()) {
      if (file.field_reference(at) == reference) return index().field(unit, at);
    }
    throw std::runtime_error("no field " + std::string(reference));
  }
  static FlowApp* app_;
};
FlowApp* CodeIndexTest::app_ = nullptr;

TEST_F(CodeIndexTest, AnObjectRunsTheNearestDefinition) {
  EXPECT_EQ(dispatched("Lt/Sub;", "keep", "(I)V"), "Lt/Sub;->keep(I)V");
  EXPECT_EQ(dispatched("Lt/Sub;", "run", "()V"), "Lt/Base;->run()V");
  EXPECT_EQ(dispatched("Lt/Base;", "keep", "(I)V"), "Lt/Base;->keep(I)V");
}

TEST_F(CodeIndexTest, AnObjectRunsADefaultMethodThatNoClassDefines) {
  EXPECT_EQ(dispatched("Lt/Sub;", "name", "()V"), "Lt/Named;->name()V");
}

TEST_F(CodeIndexTest, AnAbstractMethodIsNotRun) {
  EXPECT_EQ(dispatched("Lt/Base;", "open", "()V"), "none");
  EXPECT_EQ(dispatched("Lt/Sub;", "open", "()V"), "Lt/Sub;->open()V");
}

TEST_F(CodeIndexTest, AncestorsAreTheTypeAndAllAboveIncludingTheFramework) {
  std::vector<std::string_view> names;
  for (const TypeId type : index().ancestors(app_->type("Lt/Screen;"))) {
    names.push_back(index().descriptor(type));
  }
  for (const char* wanted : {"Lt/Screen;", "Landroid/app/Activity;", "Landroid/content/Context;",
                             "Ljava/lang/Object;"}) {
    EXPECT_THAT(names, Contains(wanted));
  }
  EXPECT_THAT(names, Not(Contains("Lt/Base;")));
}

TEST_F(CodeIndexTest, SubtypesAreOfTheAppOnly) {
  std::vector<std::string_view> names;
  for (const TypeId type : index().app_subtypes(app_->type("Lt/Named;"))) {
    names.push_back(index().descriptor(type));
  }
  EXPECT_THAT(names,
              testing::UnorderedElementsAre("Lt/Named;", "Lt/Base;", "Lt/Sub;", "Lt/Elsewhere;"));
}

TEST_F(CodeIndexTest, AFieldNamedWithASubclassIsTheOneThatDefinesIt) {
  EXPECT_EQ(field(0, "Lt/Sub;->kept:I"), field(0, "Lt/Base;->kept:I"));
}

TEST_F(CodeIndexTest, ReferencesInTwoFilesMeanTheSame) {
  EXPECT_EQ(field(1, "Lt/Base;->kept:I"), field(0, "Lt/Base;->kept:I"));
  const MethodId use = app_->method("Lt/Elsewhere;->use(Lt/Sub;)V");
  const Call& call = app_->call(use, "keep");
  const MethodRef ref = index().method_ref(1, dex::MethodIndex{call.index});
  EXPECT_EQ(ref.owner, app_->type("Lt/Sub;"));
  EXPECT_EQ(ref.signature, index().method(app_->method("Lt/Sub;->keep(I)V")).signature);
  EXPECT_EQ(index().declared(ref.owner, ref.signature), app_->method("Lt/Sub;->keep(I)V"));
}

TEST_F(CodeIndexTest, SignaturesAreToldApartByTheirTypes) {
  EXPECT_NE(signature("keep", "(I)V"), kNone);
  EXPECT_EQ(signature("keep", "(J)V"), kNone);
  EXPECT_EQ(signature("keep", "(I)I"), kNone);
  EXPECT_EQ(signature("keep", "(Lt/Nowhere;)V"), kNone);
  EXPECT_EQ(signature("keep", "(I"), kNone);
  EXPECT_EQ(signature("keep", ""), kNone);
}

// --- Hierarchies that no compiler writes ---

test::ClassSpec class_of(const std::string& name, const std::string& super,
                         std::vector<std::string> interfaces = {}) {
  test::ClassSpec spec;
  spec.descriptor = name;
  spec.superclass = super;
  spec.interfaces = std::move(interfaces);
  return spec;
}

TEST(CodeIndex, ACircleOfSuperClassesEnds) {
  test::DexBuilder builder;
  builder.add_class(class_of("La;", "Lb;"));
  builder.add_class(class_of("Lb;", "Lc;"));
  builder.add_class(class_of("Lc;", "La;"));
  builder.method("La;", "f", "V", {});
  const FlowApp app({builder.build()});
  EXPECT_EQ(app.index.ancestors(app.type("La;")).size(), 3u);
  EXPECT_TRUE(app.index.inherits(app.type("La;"), app.type("Lc;")));
  EXPECT_EQ(app.index.dispatch(app.type("La;"), app.index.find_signature("f", "()V")), kNone);
}

TEST(CodeIndex, AClassThatIsItsOwnSuperClassEnds) {
  test::DexBuilder builder;
  builder.add_class(class_of("La;", "La;"));
  builder.field("La;", "x", "I");
  const FlowApp app({builder.build()});
  EXPECT_THAT(app.index.ancestors(app.type("La;")), ElementsAre(app.type("La;")));
}

}  // namespace
}  // namespace hegui::flow
