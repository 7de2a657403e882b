#include "analyzer/web/js_tokens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::web {
namespace {

using testing::ElementsAre;
using Kind = JsToken::Kind;

std::vector<JsToken> tokens_of(std::string_view text) {
  JsTokens tokens(text);
  std::vector<JsToken> all;
  for (JsToken token = tokens.next(); token.kind != Kind::end; token = tokens.next()) {
    all.push_back(token);
  }
  return all;
}

std::vector<std::string> texts_of(std::string_view text) {
  std::vector<std::string> all;
  for (const JsToken& token : tokens_of(text)) all.emplace_back(token.text);
  return all;
}

std::vector<std::string> of_kind(std::string_view text, Kind kind) {
  std::vector<std::string> all;
  for (const JsToken& token : tokens_of(text)) {
    if (token.kind == kind) all.emplace_back(token.text);
  }
  return all;
}

TEST(JsTokens, CommentsAreNoTokens) {
  EXPECT_THAT(texts_of("a // uni.getLocation()\n/* b\n*/c<!-- d\ne"), ElementsAre("a", "c", "e"));
  EXPECT_THAT(texts_of("#!/usr/bin/env node\na"), ElementsAre("a"));
}

TEST(JsTokens, SlashIsARegularExpressionWhereAnOperandIsDue) {
  EXPECT_THAT(of_kind("a = /b'c/g; d", Kind::regexp), ElementsAre("/b'c/g"));
  EXPECT_THAT(of_kind("return /[/']/.test(x)", Kind::regexp), ElementsAre("/[/']/"));
  EXPECT_THAT(of_kind("if (x) /'/.test(y)", Kind::regexp), ElementsAre("/'/"));
  EXPECT_THAT(of_kind("}/'/.test(y)", Kind::regexp), ElementsAre("/'/"));
  EXPECT_THAT(of_kind("f(a)/b/c", Kind::regexp), ElementsAre());
  EXPECT_THAT(of_kind("a[0]/b/c", Kind::regexp), ElementsAre());
  EXPECT_THAT(of_kind("x = {a: 1} / b / c", Kind::regexp), ElementsAre());
  EXPECT_THAT(of_kind("a++ / b / c", Kind::regexp), ElementsAre());
  EXPECT_THAT(of_kind("o.return / b / c", Kind::regexp), ElementsAre());
}

TEST(JsTokens, ARegularExpressionThatIsNotClosedWasADivision) {
  EXPECT_THAT(texts_of("(/[abc\n)"), ElementsAre("(", "/", "[", "abc", ")"));
}

TEST(JsTokens, TemplatesComeInPieces) {
  EXPECT_THAT(texts_of("`a${ {b:`c`} }d${e}`"),
              ElementsAre("`a${", "{", "b", ":", "`c`", "}", "}d${", "e", "}`"));
  const auto whole = tokens_of("`a\nb`");
  ASSERT_EQ(whole.size(), 1u);
  EXPECT_EQ(whole[0].kind, Kind::string);
  EXPECT_EQ(js_value(whole[0]), "a\nb");
}

TEST(JsTokens, PunctuatorsOfSeveralCharacters) {
  EXPECT_THAT(texts_of("a=>b?.c??d...e>>>=f===g?.5:h"),
              ElementsAre("a", "=>", "b", "?.", "c", "??", "d", "...", "e", ">>>=", "f", "===", "g",
                          "?", ".5", ":", "h"));
}

TEST(JsTokens, NumbersEndWhereTheyEnd) {
  EXPECT_THAT(texts_of("1..toFixed(0x1fn-1e+5-.5e-3)"),
              ElementsAre("1.", ".", "toFixed", "(", "0x1fn", "-", "1e+5", "-", ".5e-3", ")"));
  EXPECT_THAT(texts_of("0xe+1"), ElementsAre("0xe", "+", "1"));
}

std::string value_of(std::string_view text) {
  const auto all = tokens_of(text);
  return all.empty() ? "" : js_value(all[0]);
}

TEST(JsTokens, EscapesAreResolved) {
  EXPECT_EQ(value_of(R"('\u4f4d\u{7f6e}\x41\n\'\q')"), "位置A\n'q");
  EXPECT_EQ(value_of(R"('\ud83d\ude00')"), "\xf0\x9f\x98\x80");
  EXPECT_EQ(value_of(R"('\ud83d!')"), "\xef\xbf\xbd!");
  EXPECT_EQ(value_of("'a\\\nb'"), "ab");
  EXPECT_EQ(value_of("\\u0075ni"), "uni");
  EXPECT_EQ(value_of("u\\u{6e}i"), "uni");
  EXPECT_EQ(value_of(R"('\u{110000}\u12')"), "u{110000}u12");
}

TEST(JsTokens, AStringEndsWithItsLine) {
  EXPECT_THAT(texts_of("'abc\ndef"), ElementsAre("'abc", "def"));
  EXPECT_EQ(value_of("'abc"), "abc");
  EXPECT_EQ(value_of("'"), "");
  EXPECT_EQ(value_of("'\\"), "");
}

TEST(JsTokens, WhatIsNotClosedIsTold) {
  for (const char* text : {"`abc", "/* abc", "`a${b", "`a${b}c"}) {
    JsTokens tokens(text);
    while (tokens.next().kind != Kind::end) {
    }
    EXPECT_EQ(tokens.cut_off(), std::string_view(text) != "`a${b") << text;
  }
}

TEST(JsTokens, BytesThatAreNoTextAreTokensToo) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  std::size_t sum = 0;
  for (const JsToken& token : tokens_of(bytes)) {
    EXPECT_FALSE(token.text.empty());
    js_value(token);
    sum += token.text.size();
  }
  EXPECT_GT(sum, 200u);
}

// Every '(' opens what looks like a regular expression up to the end of the line.
TEST(JsTokens, ManyFalseRegularExpressionsCostNoMoreThanTheText) {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "(/[";
  JsTokens tokens(text);
  std::size_t count = 0;
  while (tokens.next().kind != Kind::end) ++count;
  EXPECT_EQ(count, 600'000u);
}

TEST(JsTokens, PathsInCommentsOfBundlers) {
  JsTokens tokens("// node_modules/axios/lib/axios.js\nvar a; // a/b c.js\nb");
  tokens.next();
  EXPECT_EQ(tokens.take_path_comment(), "node_modules/axios/lib/axios.js");
  while (tokens.next().kind != Kind::end) {
  }
  EXPECT_EQ(tokens.take_path_comment(), "");
}

}  // namespace
}  // namespace hegui::web
