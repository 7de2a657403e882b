// Text sizes, colours, grounds and contrast as Android resolves them.
#include <gtest/gtest.h>

#include "tests/analyzer/views/views_app.h"

namespace hegui::views {
namespace {

const std::string kSize =
    " android:layout_width=\"wrap_content\" android:layout_height=\"wrap_content\"";

std::string resources(const std::string& inside) { return "<resources>" + inside + "</resources>"; }

std::string text_view(const std::string& attributes, const std::string& text = "协议") {
  return layout_xml("TextView android:id=\"@+id/t\" android:text=\"" + text + "\"" + kSize + " " +
                    attributes);
}

// The look of the only view of res/layout/main.xml.
Look look_of(const std::string& name, const std::string& attributes, Sources more = {},
             std::string_view theme = "@Theme.Material.Light") {
  more["res/layout/main.xml"] = text_view(attributes);
  ViewsApp app(name, more);
  return app.picture("main", theme).looks.at(0);
}

TEST(Looks, TheThemesTextViewStyleGivesSizeAndColour) {
  const Look look = look_of("looks_theme", "");
  EXPECT_EQ(look.text_size_sp, 14);
  EXPECT_EQ(look.text_color, 0x8a000000);  // textColorSecondary of Material, black at 54 %
  EXPECT_EQ(look.background.kind, Paint::Kind::none);
}

TEST(Looks, SizesAreScaledToLetters) {
  EXPECT_EQ(look_of("looks_sp", "android:textSize=\"11sp\"").text_size_sp, 11);
  EXPECT_EQ(look_of("looks_dp", "android:textSize=\"9.5dp\"").text_size_sp, 9.5);
  EXPECT_EQ(look_of("looks_px", "android:textSize=\"24px\"").text_size_sp, 8);
  EXPECT_EQ(look_of("looks_pt", "android:textSize=\"9pt\"").text_size_sp, 20);
}

TEST(Looks, StyleWithParentsDimensionsAndAppearance) {
  const Sources styles = {
      {"res/values/s.xml",
       resources(
           "<dimen name=\"small\">7sp</dimen><color name=\"pale\">#ffeeeeee</color>"
           "<style name=\"A\"><item name=\"android:textSize\">@dimen/small</item></style>"
           "<style name=\"A.B\"><item name=\"android:textColor\">@color/pale</item></style>"
           "<style name=\"Big\" parent=\"@android:style/TextAppearance.Material.Headline\"/>")}};
  const Look styled = look_of("looks_style", "style=\"@style/A.B\"", styles);
  EXPECT_EQ(styled.text_size_sp, 7);
  EXPECT_EQ(styled.text_color, 0xffeeeeee);
  // The style's own size goes before what an appearance says.
  const Look both = look_of("looks_style_2",
                            "style=\"@style/A.B\" android:textAppearance=\"@style/Big\"", styles);
  EXPECT_EQ(both.text_size_sp, 7);
  const Look big = look_of("looks_style_3", "android:textAppearance=\"@style/Big\"", styles);
  EXPECT_EQ(big.text_size_sp, 24);
}

TEST(Looks, AttributesOfTheThemeAndTheirChains) {
  const Sources theme = {
      {"res/values/s.xml",
       resources("<attr name=\"linkSize\" format=\"dimension\"/>"
                 "<attr name=\"linkColor\" format=\"color\"/>"
                 "<style name=\"App\" parent=\"@android:style/Theme.Material\">"
                 "<item name=\"linkSize\">6dp</item>"
                 "<item name=\"linkColor\">?android:attr/colorAccent</item>"
                 "<item name=\"android:colorAccent\">#ff123456</item></style>")}};
  const Look look =
      look_of("looks_attr", "android:textSize=\"?linkSize\" android:textColor=\"?linkColor\"",
              theme, "App");
  EXPECT_EQ(look.text_size_sp, 6);
  EXPECT_EQ(look.text_color, 0xff123456);
  // What no theme says is not known.
  const Look other = look_of("looks_attr_2", "android:textSize=\"?linkSize\"", theme);
  EXPECT_EQ(other.text_size_sp, std::nullopt);
}

TEST(Looks, OfAListOfColoursTheOneAtRest) {
  const std::string space = " xmlns:android=\"http://schemas.android.com/apk/res/android\"";
  const Sources lists = {
      {"res/color/link.xml", "<selector" + space +
                                 "><item android:state_pressed=\"true\" android:color=\"#f00\"/>"
                                 "<item android:state_enabled=\"false\" android:color=\"#0f0\"/>"
                                 "<item android:color=\"@color/inner\"/></selector>"},
      {"res/color/inner.xml", "<selector" + space +
                                  "><item android:color=\"?android:attr/colorForeground\""
                                  " android:alpha=\"0.5\"/></selector>"},
      {"res/color/circle.xml",
       "<selector" + space + "><item android:color=\"@color/circle\"/></selector>"}};
  EXPECT_EQ(look_of("looks_list", "android:textColor=\"@color/link\"", lists).text_color,
            0x80000000);
  EXPECT_EQ(look_of("looks_list_2", "android:textColor=\"@color/circle\"", lists).text_color,
            std::nullopt);
}

TEST(Looks, DrawablesOfOneColourAreGroundsOthersAreUnknown) {
  const std::string space = " xmlns:android=\"http://schemas.android.com/apk/res/android\"";
  const Sources drawables = {
      {"res/drawable/solid.xml",
       "<shape" + space +
           "><solid android:color=\"#ff010203\"/><corners android:radius=\"4dp\"/></shape>"},
      {"res/drawable/shaded.xml",
       "<shape" + space +
           "><gradient android:startColor=\"#000\" android:endColor=\"#fff\"/></shape>"},
      {"res/drawable/states.xml",
       "<selector" + space +
           "><item android:state_pressed=\"true\" android:drawable=\"@drawable/shaded\"/>"
           "<item android:drawable=\"@drawable/solid\"/></selector>"},
      {"res/drawable/wave.xml", "<ripple" + space +
                                    " android:color=\"#fff\"><item android:id=\"@android:id/mask\" "
                                    "android:drawable=\"@drawable/solid\"/></ripple>"},
      {"res/drawable/self.xml",
       "<selector" + space + "><item android:drawable=\"@drawable/self\"/></selector>"}};
  const auto ground = [&](const std::string& name) {
    return look_of("looks_ground_" + name, "android:background=\"@drawable/" + name + "\"",
                   drawables)
        .background;
  };
  EXPECT_EQ(ground("solid").colour, 0xff010203);
  EXPECT_EQ(ground("states").colour, 0xff010203);
  EXPECT_EQ(ground("shaded").kind, Paint::Kind::unknown);
  EXPECT_EQ(ground("wave").kind, Paint::Kind::none);
  EXPECT_EQ(ground("self").kind, Paint::Kind::unknown);
}

TEST(Looks, StylesAndThemesInACircleEnd) {
  const Sources circle = {
      {"res/values/s.xml",
       resources(
           "<style name=\"A\" parent=\"@style/B\"/><style name=\"B\" parent=\"@style/A\"/>"
           "<attr name=\"x\" format=\"dimension\"/><attr name=\"y\" format=\"dimension\"/>"
           "<style name=\"T\"><item name=\"x\">?y</item><item name=\"y\">?x</item></style>")}};
  const Look look =
      look_of("looks_circle", "style=\"@style/A\" android:textSize=\"?x\"", circle, "T");
  EXPECT_EQ(look.text_size_sp, std::nullopt);
}

TEST(Looks, LinesAndAlpha) {
  const Look look = look_of("looks_lines",
                            "android:lineSpacingMultiplier=\"0.8\" android:alpha=\"0.4\""
                            " android:maxLines=\"2\"");
  EXPECT_FLOAT_EQ(look.line_spacing.value_or(0), 0.8);
  EXPECT_FLOAT_EQ(look.alpha.value_or(0), 0.4);
  EXPECT_EQ(look.max_lines, 2);
}

std::optional<Ground> ground_in(const std::string& name, const std::string& layout) {
  ViewsApp app(name, {{"res/layout/main.xml", layout}});
  const Picture picture = app.picture("main");
  return picture.grounds.at(app.index(app.tree("main"), "t"));
}

std::string frame(const std::string& attributes, const std::string& inside) {
  return layout_xml(
      "FrameLayout android:layout_width=\"match_parent\" "
      "android:layout_height=\"match_parent\" " +
          attributes,
      inside);
}

const std::string kWhite =
    "<TextView android:id=\"@+id/t\" android:text=\"协议\" "
    "android:textColor=\"#fff\"" +
    kSize + "/>";

TEST(Grounds, TheNearestOpaqueOneOrTheWindow) {
  const auto dark = ground_in("ground_dark", frame("android:background=\"#000\"", kWhite));
  ASSERT_TRUE(dark);
  EXPECT_NEAR(dark->contrast, 21, 0.01);
  EXPECT_FALSE(dark->from_window);
  const auto window = ground_in("ground_window", frame("", kWhite));
  ASSERT_TRUE(window);
  EXPECT_EQ(window->colour, 0xfffafafa);
  EXPECT_TRUE(window->from_window);
  EXPECT_LT(window->contrast, 1.1);
  // Half black over the light window.
  const auto half = ground_in("ground_half", frame("android:background=\"#80000000\"", kWhite));
  ASSERT_TRUE(half);
  EXPECT_EQ(half->colour, 0xff7d7d7d);
}

TEST(Grounds, APictureBehindTheTextMakesThemUnknown) {
  const std::string image =
      "<ImageView android:layout_width=\"match_parent\" android:layout_height=\"match_parent\"/>";
  EXPECT_FALSE(ground_in("ground_image", frame("", image + kWhite)));
  // In front of it, or beside it, it is not behind it.
  EXPECT_TRUE(ground_in("ground_image_2", frame("", kWhite + image)));
  const std::string small =
      "<ImageView android:layout_gravity=\"bottom\" "
      "android:layout_width=\"9dp\" android:layout_height=\"9dp\"/>";
  EXPECT_TRUE(ground_in("ground_image_3", frame("", small + kWhite)));
  // A coloured view under it is its ground.
  const std::string plate =
      "<View android:background=\"#f00\" android:layout_width=\"match_parent\" "
      "android:layout_height=\"99dp\"/>";
  const auto red = ground_in("ground_plate", frame("", plate + kWhite));
  ASSERT_TRUE(red);
  EXPECT_EQ(red->colour, 0xffff0000);
}

TEST(Grounds, TranslucentTextsAndViewsCount) {
  const std::string pale =
      "<TextView android:id=\"@+id/t\" android:text=\"协议\" "
      "android:textColor=\"#33000000\"" +
      kSize + "/>";
  const auto text = ground_in("ground_alpha", frame("android:background=\"#fff\"", pale));
  ASSERT_TRUE(text);
  EXPECT_NEAR(text->contrast, 1.6, 0.05);
  const std::string faded =
      "<TextView android:id=\"@+id/t\" android:text=\"协议\" "
      "android:alpha=\"0.2\" android:textColor=\"#000\"" +
      kSize + "/>";
  const auto view = ground_in("ground_alpha_2", frame("android:background=\"#fff\"", faded));
  ASSERT_TRUE(view);
  EXPECT_NEAR(view->contrast, 1.6, 0.05);
  // A group that lets its opaque ground through with its text: half black and half white, each
  // before the window.
  const std::string black =
      "<TextView android:id=\"@+id/t\" android:text=\"协议\" "
      "android:textColor=\"#000\"" +
      kSize + "/>";
  const auto group = ground_in("ground_alpha_3",
                               frame("android:alpha=\"0.5\" android:background=\"#fff\"", black));
  ASSERT_TRUE(group);
  EXPECT_TRUE(group->from_window);
  EXPECT_EQ(group->colour, 0xfffdfdfd);
  EXPECT_NEAR(group->contrast, 4.04, 0.05);
}

}  // namespace
}  // namespace hegui::views
