// What instanceof answers where only the class of an object is known.
#include "analyzer/flow/object_types.h"

#include <gtest/gtest.h>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

constexpr const char* kClasses = R"(
.class public Lt/Screen;
.super Landroid/app/Activity;
.implements Lt/Owner;
)";
constexpr const char* kOwner = R"(
.class public interface abstract Lt/Owner;
.super Ljava/lang/Object;
)";
constexpr const char* kOther = R"(
.class public Lt/Stranger;
.super Lunknown/vendor/Base;
)";
// Names the classes that are asked after.
constexpr const char* kNames = R"(
.class public Lt/Names;
.super Ljava/lang/Object;
.method public static all(Ljava/lang/Object;)V
  .registers 2
  instance-of v0, p0, Landroid/app/Application;
  instance-of v0, p0, Landroid/content/Context;
  instance-of v0, p0, Lt/Stranger;
  return-void
.end method
)";

class ObjectTypes : public testing::Test {
 protected:
  std::optional<bool> is(const char* type, bool exact, const char* tested, bool not_null = true) {
    return is_instance(app_.index, ObjectType{app_.type(type), exact, not_null}, app_.type(tested));
  }
  FlowApp app_{{test::assemble({kClasses, kOwner, kOther, kNames})}};
};

TEST_F(ObjectTypes, WhatIsAboveIsAnswered) {
  EXPECT_EQ(is("Lt/Screen;", true, "Landroid/app/Activity;"), true);
  EXPECT_EQ(is("Lt/Screen;", false, "Landroid/content/Context;"), true);
  EXPECT_EQ(is("Lt/Screen;", false, "Lt/Owner;"), true);
}

TEST_F(ObjectTypes, UnrelatedClassesExcludeEachOther) {
  EXPECT_EQ(is("Landroid/app/Application;", false, "Landroid/app/Activity;"), false);
  EXPECT_EQ(is("Lt/Screen;", false, "Landroid/app/Application;"), false);
}

TEST_F(ObjectTypes, WhatIsBelowIsKnownOfExactClassesOnly) {
  EXPECT_EQ(is("Landroid/app/Activity;", false, "Lt/Screen;"), std::nullopt);
  EXPECT_EQ(is("Landroid/app/Activity;", true, "Lt/Screen;"), false);
  // A class below Application may implement it.
  EXPECT_EQ(is("Landroid/app/Application;", false, "Lt/Owner;"), std::nullopt);
  EXPECT_EQ(is("Landroid/app/Application;", true, "Lt/Owner;"), false);
}

TEST_F(ObjectTypes, WhatMayBeNullIsNoCertainInstance) {
  EXPECT_EQ(is("Lt/Screen;", true, "Landroid/app/Activity;", false), std::nullopt);
  EXPECT_EQ(is("Landroid/app/Application;", false, "Landroid/app/Activity;", false), false);
  EXPECT_EQ(is_instance(app_.index, Known(std::int64_t{0}), app_.type("Lt/Screen;")), false);
  EXPECT_EQ(is_instance(app_.index, Known(), app_.type("Lt/Screen;")), std::nullopt);
}

TEST_F(ObjectTypes, AHierarchyThatIsNotKnownTellsNothing) {
  EXPECT_EQ(is("Lt/Stranger;", true, "Landroid/app/Activity;"), std::nullopt);
  EXPECT_EQ(is("Lt/Screen;", false, "Lt/Stranger;"), std::nullopt);
  EXPECT_FALSE(declared_object(app_.index, app_.type("Lt/Stranger;"), true));
  EXPECT_FALSE(declared_object(app_.index, app_.type("Lt/Owner;"), true));
  EXPECT_TRUE(declared_object(app_.index, app_.type("Lt/Screen;"), true));
}

}  // namespace
}  // namespace hegui::flow
