// How most of a page's text is set.
#include "analyzer/policy/page_look.h"

#include <gtest/gtest.h>

#include <string>

#include "analyzer/policy/style_sheet.h"

namespace hegui::policy {
namespace {

std::optional<PageLook> styled(const std::string& css,
                               const std::string& body = "<p>隐私政策全文</p>") {
  return page_look("<html><head><style>" + css + "</style></head><body>" + body + "</body></html>");
}

TEST(PageLook, WithoutStyleItIsTheBrowsers) {
  const auto look = styled("");
  ASSERT_TRUE(look);
  EXPECT_EQ(look->font_size, 16);
  EXPECT_EQ(look->line_height, std::nullopt);
  EXPECT_EQ(look->color, 0xff000000u);
  EXPECT_EQ(look->background, 0xffffffffu);
}

TEST(PageLook, RulesByNameClassAndDescent) {
  EXPECT_EQ(styled("body{font-size:7px} h1{font-size:40px}")->font_size, 7);
  EXPECT_EQ(styled("/* all */ .small{font-size:9pt}", "<p class='x small'>文字</p>")->font_size,
            12);
  EXPECT_EQ(styled("div p{font-size:8px}", "<div><section><p>文字</p></section></div>")->font_size,
            8);
  EXPECT_EQ(styled("div p{font-size:8px}")->font_size, 16);
  EXPECT_EQ(styled("p{font-size:8px} body p{font-size:9px} p{font-size:7px}")->font_size, 9);
  EXPECT_EQ(styled("@media print{p{font-size:5px}} p:hover{font-size:5px}")->font_size, 16);
  EXPECT_EQ(styled("body{font:bold 10px/1.2 sans-serif}")->font_size, 10);
  EXPECT_EQ(styled("", "<p style=\"font-size:.5em;color:#ccc\">文字</p>")->font_size, 8);
}

TEST(PageLook, MostOfTheTextCounts) {
  const auto look =
      styled("small{font-size:6px}", "<p>这一段是正文,比较长。</p><small>版本</small>");
  EXPECT_EQ(look->font_size, 16);
}

TEST(PageLook, ColoursAndLines) {
  const auto look = styled("body{color:#ddd;background:#fff url} p{line-height:24px}");
  ASSERT_TRUE(look);
  EXPECT_EQ(look->color, 0xffddddddu);
  EXPECT_EQ(look->background, std::nullopt);
  EXPECT_EQ(look->line_height, 1.5);
  EXPECT_EQ(styled("p{line-height:0.7}")->line_height, 0.7);
  EXPECT_EQ(styled("body{background-color:black;color:rgba(255,255,255,0.5)}")->color, 0xff808080u);
}

TEST(PageLook, StyleFromElsewhereIsNotKnown) {
  EXPECT_FALSE(page_look("<link rel=stylesheet href=a.css><p>文字</p>"));
  EXPECT_FALSE(styled("@import url(a.css);"));
  EXPECT_FALSE(page_look(""));
}

TEST(PageLook, HostilePagesEnd) {
  std::string nested;
  for (int i = 0; i < 100'000; ++i) nested += "<div class=a>";
  EXPECT_TRUE(styled(".a{font-size:99%}", nested + "文字"));
  std::string rules;
  for (int i = 0; i < 5'000; ++i) rules += "div div div div div x{color:#fff}";
  EXPECT_TRUE(styled(rules, nested + "<x>文字</x>"));
  std::string flat;
  for (int i = 0; i < 10'000; ++i) flat += "<x>文字</x>";
  EXPECT_FALSE(styled(rules, flat));  // the budget
  EXPECT_TRUE(styled("p{font-size:1e300em", "<p>文字</p>"));
  EXPECT_TRUE(styled("p{font-size", "<p>文字"));
  EXPECT_TRUE(styled("}}}{{{;;;@", "<p>文字</p>"));
}

TEST(CssValues, Sizes) {
  EXPECT_EQ(css_size("12px", 16), 12);
  EXPECT_EQ(css_size("50%", 16), 8);
  EXPECT_EQ(css_size("2rem", 3), 32);
  EXPECT_EQ(css_size("Small", 16), 13);
  EXPECT_EQ(css_size("12", 16), std::nullopt);
  EXPECT_EQ(css_size("calc(1px)", 16), std::nullopt);
  EXPECT_EQ(css_size("-3px", 16), std::nullopt);
}

}  // namespace
}  // namespace hegui::policy
