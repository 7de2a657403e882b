// What methods of the platform give for constants.
#include "analyzer/flow/pure_calls.h"

#include <gtest/gtest.h>

namespace hegui::flow {
namespace {

constexpr std::string_view kText = "Ljava/lang/String;";
constexpr std::string_view kNumber = "Ljava/lang/Integer;";

Known of(std::int64_t value) { return value; }
Known said(const char* value) { return std::string(value); }

TEST(PureCalls, TextsAreCompared) {
  EXPECT_EQ(pure_result(kText, "equals", {said("read"), said("read")}), of(1));
  EXPECT_EQ(pure_result(kText, "equals", {said("read"), said("Read")}), of(0));
  EXPECT_EQ(pure_result(kText, "equalsIgnoreCase", {said("read"), said("READ")}), of(1));
  EXPECT_EQ(pure_result("Ljava/util/Objects;", "equals", {said("a"), said("b")}), of(0));
  EXPECT_EQ(pure_result(kText, "startsWith", {said("content://sms"), said("content:")}), of(1));
  EXPECT_EQ(pure_result(kText, "contains", {said("abc"), said("bd")}), of(0));
}

TEST(PureCalls, WhatIsNotKnownDecidesNothing) {
  EXPECT_EQ(pure_result(kText, "equals", {said("read"), std::nullopt}), std::nullopt);
  EXPECT_EQ(pure_result(kText, "equals", {}), std::nullopt);
  EXPECT_EQ(pure_result(kText, "indexOf", {said("read"), said("r")}), std::nullopt);
  EXPECT_EQ(pure_result("Lcn/example/Text;", "trim", {said("read")}), std::nullopt);
  EXPECT_EQ(pure_result("Ljava/lang/String;", "trim", {said(" read ")}), said("read"));
  EXPECT_EQ(pure_result("Ljava/lang/String;", "toLowerCase", {said("Read")}), said("read"));
}

TEST(PureCalls, TheHashOfATextIsJavas) {
  EXPECT_EQ(pure_result(kText, "hashCode", {said("")}), of(0));
  EXPECT_EQ(pure_result(kText, "hashCode", {said("read")}), of(3496342));
  EXPECT_EQ(pure_result(kText, "hashCode", {said("polygenelubricants")}), of(-2147483648LL));
  EXPECT_EQ(pure_result(kText, "hashCode", {said("读")}), std::nullopt);  // letters beyond ASCII
}

TEST(PureCalls, ANumbersTextIsNoNumber) {
  EXPECT_EQ(pure_result(kText, "valueOf", {of(5)}), std::nullopt);
  EXPECT_EQ(pure_result(kNumber, "toString", {of(5)}), std::nullopt);
  EXPECT_EQ(pure_result(kNumber, "valueOf", {of(5)}), of(5));
  EXPECT_EQ(pure_result(kNumber, "parseInt", {said("42")}), of(42));
  EXPECT_EQ(pure_result(kNumber, "parseInt", {said("4x")}), std::nullopt);
}

TEST(PureCalls, NullIsEmpty) {
  constexpr std::string_view kUtils = "Landroid/text/TextUtils;";
  EXPECT_EQ(pure_result(kUtils, "isEmpty", {of(0)}), of(1));
  EXPECT_EQ(pure_result(kUtils, "isEmpty", {said("")}), of(1));
  EXPECT_EQ(pure_result(kUtils, "isEmpty", {said("a")}), of(0));
  EXPECT_EQ(pure_result(kText, "isEmpty", {said("a")}), of(0));
}

}  // namespace
}  // namespace hegui::flow
