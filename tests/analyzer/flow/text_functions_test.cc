// What String's and StringBuilder's methods make of known texts, as the Java API documents them.
#include "analyzer/flow/text_functions.h"

#include <gtest/gtest.h>

namespace hegui::flow {
namespace {

Known said(const char* text) { return std::string(text); }
Known of(std::int64_t number) { return number; }

TEST(TextFunctions, PartsAreCutByPlaces) {
  EXPECT_EQ(text_function("substring", {said("send_or_show"), of(8)}), said("show"));
  EXPECT_EQ(text_function("substring", {said("send_or_show"), of(0), of(4)}), said("send"));
  EXPECT_EQ(text_function("substring", {said("send"), of(5)}), std::nullopt);
  EXPECT_EQ(text_function("substring", {said("send"), of(3), of(2)}), std::nullopt);
  EXPECT_EQ(text_function("substring", {said("send"), std::nullopt}), std::nullopt);
  EXPECT_EQ(text_function("charAt", {said("send"), of(1)}), of('e'));
  EXPECT_EQ(text_function("charAt", {said("send"), of(4)}), std::nullopt);
  EXPECT_EQ(text_function("indexOf", {said("a.b.c"), of('.')}), of(1));
  EXPECT_EQ(text_function("indexOf", {said("a.b.c"), said("."), of(2)}), of(3));
  EXPECT_EQ(text_function("lastIndexOf", {said("a.b.c"), said(".")}), of(3));
  EXPECT_EQ(text_function("indexOf", {said("a"), said("b")}), of(-1));
}

TEST(TextFunctions, LettersAreReplaced) {
  EXPECT_EQ(text_function("replace", {said("a/b/c"), of('/'), of('.')}), said("a.b.c"));
  EXPECT_EQ(text_function("replace", {said("aXXb"), said("XX"), said("")}), said("ab"));
  EXPECT_EQ(text_function("replaceAll", {said("a-b-c"), said("-"), said(".")}), said("a.b.c"));
  EXPECT_EQ(text_function("replaceFirst", {said("a-b-c"), said("-"), said(".")}), said("a.b-c"));
  EXPECT_EQ(text_function("replaceAll", {said("a.b"), said("."), said("-")}), std::nullopt);
  EXPECT_EQ(text_function("toUpperCase", {said("aZ9")}), said("AZ9"));
  EXPECT_EQ(text_function("trim", {said(" a b ")}), said("a b"));
}

TEST(TextFunctions, BuildersAreEdited) {
  EXPECT_EQ(text_function("reverse", {said("dnes")}), said("send"));
  EXPECT_EQ(text_function("insert", {said("sd"), of(1), said("en")}), said("send"));
  EXPECT_EQ(text_function("delete", {said("seXXnd"), of(2), of(4)}), said("send"));
  EXPECT_EQ(text_function("deleteCharAt", {said("sexnd"), of(2)}), said("send"));
  EXPECT_EQ(text_function("replace", {said("sXXd"), of(1), of(3), said("en")}), said("send"));
  EXPECT_EQ(text_function("setCharAt", {said("bend"), of(0), said("s")}), said("send"));
  EXPECT_EQ(text_function("setLength", {said("sender"), of(4)}), said("send"));
}

TEST(TextFunctions, LettersBeyondAsciiAreNotCounted) {
  EXPECT_EQ(text_function("substring", {said("读书"), of(1)}), std::nullopt);
  EXPECT_EQ(text_function("concat", {said("a"), said("读")}), std::nullopt);
}

TEST(TextFunctions, FormatsAreFilledIn) {
  EXPECT_EQ(formatted("%s%s", {said("se"), said("nd")}), said("send"));
  EXPECT_EQ(formatted("%2$s%1$s", {said("nd"), said("se")}), said("send"));
  EXPECT_EQ(formatted("%d%%%c", {of(5), of('x')}), said("5%x"));
  EXPECT_EQ(formatted("%s", {}), std::nullopt);
  EXPECT_EQ(formatted("%s", {std::nullopt}), std::nullopt);
  EXPECT_EQ(formatted("%5d", {of(5)}), std::nullopt);
  EXPECT_EQ(formatted("%", {of(5)}), std::nullopt);
  EXPECT_EQ(formatted("%1$", {of(5)}), std::nullopt);
}

TEST(TextFunctions, TextsAreSplit) {
  EXPECT_EQ(pieces("a,b,,", ","), (std::vector<Known>{said("a"), said("b")}));
  EXPECT_EQ(pieces("a.b", "\\."), (std::vector<Known>{said("a"), said("b")}));
  EXPECT_EQ(pieces("a", ","), (std::vector<Known>{said("a")}));
  EXPECT_TRUE(pieces("a.b", ".").empty());
  EXPECT_TRUE(pieces("ab", "").empty());
}

}  // namespace
}  // namespace hegui::flow
