#include "reports/html/wireframe.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace hegui::html {
namespace {

using testing::HasSubstr;
using testing::Not;

WireframeWidget widget(std::int64_t element, std::string form, std::string text = "") {
  WireframeWidget one;
  one.element = element;
  one.form = std::move(form);
  one.text = std::move(text);
  one.x = 10;
  one.y = 20.25;
  one.width = 100;
  one.height = 40;
  return one;
}

std::string drawn(std::vector<WireframeWidget> widgets, WireframeOptions options = {}) {
  return wireframe_svg(widgets, options);
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t n = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++n;
  return n;
}

TEST(Wireframe, TextsStandInTheirBoxes) {
  const std::string svg = drawn({widget(1, "text", "隐私政策")});
  EXPECT_THAT(svg, HasSubstr("viewBox=\"0 0 360 640\""));
  EXPECT_THAT(svg, HasSubstr("<svg x=\"10\" y=\"20.3\" width=\"100\" height=\"40\">"));
  EXPECT_THAT(svg, HasSubstr(">隐私政策</text>"));
}

TEST(Wireframe, LongTextsAreWrappedAndCut) {
  WireframeWidget long_text = widget(1, "text", std::string(3000, 'a'));
  long_text.height = 30;
  EXPECT_LT(drawn({long_text}).size(), 2000u);
}

TEST(Wireframe, BoxesAreTickedAsTheyAre) {
  WireframeWidget box = widget(1, "check", "同意");
  EXPECT_THAT(drawn({box}), Not(HasSubstr("polyline")));
  box.checked = true;
  EXPECT_THAT(drawn({box}), HasSubstr("polyline"));
  WireframeWidget radio = widget(1, "radio", "同意");
  EXPECT_EQ(count(drawn({radio}), "<circle"), 1u);
  radio.checked = true;
  EXPECT_EQ(count(drawn({radio}), "<circle"), 2u);
  WireframeWidget turned = widget(1, "switch");
  const std::string off = drawn({turned});
  turned.checked = true;
  EXPECT_NE(drawn({turned}), off);
}

TEST(Wireframe, FieldsShowTheirHints) {
  WireframeWidget field = widget(1, "edit");
  field.hint = "手机号";
  EXPECT_THAT(drawn({field}), HasSubstr("fill=\"#9e9e9e\">手机号</text>"));
}

TEST(Wireframe, WhatIsNotPlacedOrNotVisibleIsNotDrawn) {
  WireframeWidget hidden = widget(1, "text", "甲");
  hidden.visible = false;
  WireframeWidget gone = widget(2, "text", "乙");
  gone.x.reset();
  WireframeWidget endless = widget(3, "text", "丙");
  endless.width = std::numeric_limits<double>::infinity();
  WireframeWidget negative = widget(4, "text", "丁");
  negative.height = -1;
  WireframeWidget group = widget(5, "group", "戊");
  EXPECT_EQ(count(drawn({hidden, gone, endless, negative, group}), "<text"), 0u);
}

TEST(Wireframe, WhatIsPressedIsMarked) {
  WireframeOptions options;
  options.marked = 7;
  WireframeWidget other = widget(8, "text", "甲");
  other.parent = 7;
  WireframeWidget second = widget(9, "text", "乙");
  second.parent = 7;
  second.y = 80;
  const std::string svg = drawn({widget(7, "button", "下一步")}, options);
  EXPECT_THAT(
      svg, HasSubstr("x=\"8\" y=\"18.3\" width=\"104\" height=\"44\" rx=\"4\" fill=\"#d32f2f\""));
  // A row of a list, say, that has no row of its own here.
  EXPECT_THAT(drawn({other, second}, options),
              HasSubstr("width=\"104\" height=\"103.8\" rx=\"4\" fill=\"#d32f2f\""));
  EXPECT_THAT(drawn({widget(1, "text")}, options), Not(HasSubstr("#d32f2f")));
}

TEST(Wireframe, HostileTextsStayTexts) {
  const std::string svg = drawn({widget(1, "text", "</text><script>alert(1)</script>\"'&\x01\xff"),
                                 widget(2, "\"><script>", "x")});
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  EXPECT_THAT(svg, HasSubstr("&lt;/text&gt;&lt;scri"));
  EXPECT_THAT(svg, Not(HasSubstr("\x01")));
}

TEST(Wireframe, ManyWidgetsAndOddNumbersEnd) {
  std::vector<WireframeWidget> many(100'000, widget(1, "list"));
  for (WireframeWidget& one : many) one.height = 9'999;
  const std::string svg = drawn(many);
  EXPECT_LE(count(svg, "<rect"), kMaxDrawnWidgets + 1);
  WireframeWidget odd = widget(1, "text", "甲");
  odd.text_size = std::nan("");
  EXPECT_THAT(drawn({odd}), HasSubstr("font-size=\"14\""));
}

}  // namespace
}  // namespace hegui::html
