// Where views lie, in dp of a screen of 360 x 640.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/views/views_app.h"

namespace hegui::views {
namespace {

const std::string kManyAttributes =
    "<attr name=\"layout_constraintStart_toStartOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintStart_toEndOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintEnd_toStartOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintEnd_toEndOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintTop_toTopOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintTop_toBottomOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintBottom_toBottomOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintBottom_toTopOf\" format=\"reference\"><enum name=\"parent\" "
    "value=\"0\"/></attr>"
    "<attr name=\"layout_constraintHorizontal_bias\" format=\"float\"/>"
    "<attr name=\"layout_constraintGuide_percent\" format=\"float\"/>"
    "<attr name=\"layout_constraintDimensionRatio\" format=\"string\"/>"
    "<attr name=\"layout_constraintHorizontal_chainStyle\" format=\"enum\"><enum name=\"spread\" "
    "value=\"0\"/>"
    "<enum name=\"packed\" value=\"2\"/></attr>"
    "<attr name=\"layout_behavior\" format=\"string\"/>";

class Laid {
 public:
  explicit Laid(const std::string& name, const std::string& layout)
      : app_("geometry_" + name,
             {{"res/values/a.xml", "<resources>" + kManyAttributes + "</resources>"},
              {"res/layout/main.xml", layout}}),
        picture_(app_.picture("main")) {}

  // "left,top widthxheight" of a view, rounded; "-" where it is not placed.
  std::string operator[](const std::string& id) {
    const auto& rect = picture_.rects.at(app_.index(app_.tree("main"), id));
    if (!rect) return "-";
    const auto whole = [](double dp) { return std::to_string(std::lround(dp)); };
    return whole(rect->left) + "," + whole(rect->top) + " " + whole(rect->width) + "x" +
           whole(rect->height);
  }

 private:
  ViewsApp app_;
  Picture picture_;
};

std::string size(const std::string& width, const std::string& height) {
  return " android:layout_width=\"" + width + "\" android:layout_height=\"" + height + "\" ";
}
const std::string kFull = size("match_parent", "match_parent");

// A view of its id with more attributes.
std::string view(const std::string& id, const std::string& attributes,
                 const std::string& tag = "View") {
  return "<" + tag + " android:id=\"@+id/" + id + "\" " + attributes + "/>";
}
std::string text(const std::string& id, const std::string& words,
                 const std::string& attributes = "") {
  return view(id,
              size("wrap_content", "wrap_content") + "android:textSize=\"10sp\" android:text=\"" +
                  words + "\" " + attributes,
              "TextView");
}

TEST(Geometry, ChineseLettersAreOneEmAndTextWrapsAtTheWidth) {
  Laid laid("text",
            layout_xml("LinearLayout android:orientation=\"vertical\"" + kFull,
                       text("four", "隐私政策") +
                           text("wrapped", "隐私政策用户协议", "android:maxWidth=\"45dp\"") +
                           text("one", "隐私政策用户协议",
                                "android:maxWidth=\"45dp\" android:maxLines=\"1\"") +
                           text("spaced", "隐\\n私", "android:lineSpacingMultiplier=\"2\"")));
  EXPECT_EQ(laid["four"], "0,0 40x12");
  EXPECT_EQ(laid["wrapped"], "0,12 40x23");
  EXPECT_EQ(laid["one"], "0,35 45x12");
  EXPECT_EQ(laid["spaced"], "0,47 10x47");
}

TEST(Geometry, WeightsShareWhatIsLeft) {
  Laid laid(
      "weights",
      layout_xml(
          "LinearLayout android:padding=\"10dp\"" + kFull,
          view("fixed", size("40dp", "match_parent")) +
              view("one", size("0dp", "50dp") + "android:layout_weight=\"1\"") +
              view("two", size("0dp", "50dp") +
                              "android:layout_weight=\"2\" android:layout_gravity=\"bottom\"")));
  EXPECT_EQ(laid["fixed"], "10,10 40x620");
  EXPECT_EQ(laid["one"], "50,10 100x50");
  EXPECT_EQ(laid["two"], "150,580 200x50");
}

TEST(Geometry, GravityAndMargins) {
  Laid laid(
      "gravity",
      layout_xml("LinearLayout android:orientation=\"vertical\" android:gravity=\"center\"" + kFull,
                 view("a", size("60dp", "40dp") + "android:layout_marginBottom=\"20dp\"") +
                     view("gone", size("60dp", "40dp") + "android:visibility=\"gone\"") +
                     view("b", size("100dp", "40dp") + "android:layout_gravity=\"end\"")));
  EXPECT_EQ(laid["a"], "150,270 60x40");
  EXPECT_EQ(laid["gone"], "-");
  EXPECT_EQ(laid["b"], "260,330 100x40");
}

TEST(Geometry, FramesLayOver) {
  Laid laid("frame",
            layout_xml("FrameLayout" + kFull,
                       view("a", kFull) +
                           view("b", size("20dp", "20dp") +
                                         "android:layout_gravity=\"bottom|center_horizontal\""
                                         " android:layout_margin=\"5dp\"")));
  EXPECT_EQ(laid["a"], "0,0 360x640");
  EXPECT_EQ(laid["b"], "170,615 20x20");
}

TEST(Geometry, RelativeRules) {
  Laid laid(
      "relative",
      layout_xml(
          "RelativeLayout" + kFull,
          view("below",
               size("30dp", "30dp") +
                   "android:layout_below=\"@+id/top\" android:layout_alignRight=\"@+id/top\"") +
              view("top", size("100dp", "50dp") + "android:layout_marginBottom=\"7dp\"") +
              view("end", size("10dp", "10dp") + "android:layout_alignParentEnd=\"true\" "
                                                 "android:layout_alignParentBottom=\"true\"") +
              view("middle", size("20dp", "20dp") + "android:layout_centerInParent=\"true\"") +
              view(
                  "between",
                  size("match_parent", "10dp") +
                      "android:layout_toRightOf=\"@id/top\" android:layout_toLeftOf=\"@id/end\"")));
  EXPECT_EQ(laid["top"], "0,0 100x50");
  EXPECT_EQ(laid["below"], "70,57 30x30");
  EXPECT_EQ(laid["end"], "350,630 10x10");
  EXPECT_EQ(laid["middle"], "170,310 20x20");
  EXPECT_EQ(laid["between"], "100,0 250x10");
}

TEST(Geometry, ConstraintsBiasChainsAndGuides) {
  const std::string both =
      " app:layout_constraintStart_toStartOf=\"parent\" "
      "app:layout_constraintEnd_toEndOf=\"parent\" ";
  const std::string tag = "androidx.constraintlayout.widget.ConstraintLayout";
  Laid laid(
      "constraint",
      layout_xml(
          tag + kFull,
          view("middle",
               size("60dp", "40dp") + both + "app:layout_constraintTop_toTopOf=\"parent\"") +
              view("wide", size("0dp", "40dp") + both +
                               "android:layout_marginStart=\"10dp\" "
                               "app:layout_constraintTop_toBottomOf=\"@id/middle\"") +
              view("biased", size("60dp", "40dp") + both +
                                 "app:layout_constraintHorizontal_bias=\"0\" "
                                 "app:layout_constraintBottom_toBottomOf=\"parent\"") +
              view("one", size("50dp", "10dp") +
                              "app:layout_constraintStart_toStartOf=\"parent\" "
                              "app:layout_constraintEnd_toStartOf=\"@+id/two\"") +
              view("two", size("50dp", "10dp") + "app:layout_constraintStart_toEndOf=\"@id/one\" "
                                                 "app:layout_constraintEnd_toEndOf=\"parent\"") +
              view("guide",
                   size("wrap_content", "wrap_content") +
                       "android:orientation=\"vertical\" "
                       "app:layout_constraintGuide_percent=\"0.25\"",
                   "androidx.constraintlayout.widget.Guideline") +
              view("guided",
                   size("20dp", "20dp") + "app:layout_constraintStart_toStartOf=\"@id/guide\"") +
              view("ratio", size("0dp", "0dp") + both +
                                "app:layout_constraintDimensionRatio=\"2:1\" "
                                "app:layout_constraintTop_toTopOf=\"parent\"")));
  EXPECT_EQ(laid["middle"], "150,0 60x40");
  EXPECT_EQ(laid["wide"], "10,40 350x40");
  EXPECT_EQ(laid["biased"], "0,600 60x40");
  EXPECT_EQ(laid["one"], "87,0 50x10");
  EXPECT_EQ(laid["two"], "223,0 50x10");
  EXPECT_EQ(laid["guided"], "90,0 20x20");
  EXPECT_EQ(laid["ratio"], "0,0 360x180");
}

TEST(Geometry, ScrollsCoordinatorsAndTables) {
  Laid laid(
      "others",
      layout_xml("androidx.coordinatorlayout.widget.CoordinatorLayout" + kFull,
                 "<com.google.android.material.appbar.AppBarLayout" +
                     size("match_parent", "wrap_content") + ">" +
                     view("bar", size("match_parent", "56dp")) +
                     "</com.google.android.material.appbar.AppBarLayout>"
                     "<ScrollView android:id=\"@+id/scroll\" android:fillViewport=\"true\"" +
                     kFull +
                     "app:layout_behavior=\"x.AppBarLayout$ScrollingViewBehavior\">"
                     "<TableLayout android:id=\"@+id/table\" android:stretchColumns=\"1\"" +
                     size("match_parent", "wrap_content") + "><TableRow>" +
                     view("a", size("40dp", "20dp")) + view("b", size("40dp", "20dp")) +
                     "</TableRow><TableRow>" + view("c", size("60dp", "20dp")) +
                     view("d", size("40dp", "20dp")) + "</TableRow></TableLayout></ScrollView>"));
  EXPECT_EQ(laid["bar"], "0,0 360x56");
  EXPECT_EQ(laid["scroll"], "0,56 360x584");
  EXPECT_EQ(laid["table"], "0,56 360x584");
  EXPECT_EQ(laid["c"], "0,76 60x20");
  EXPECT_EQ(laid["d"], "60,76 300x20");
}

TEST(Geometry, ControlsHaveTheSizesOfTheirStyles) {
  Laid laid(
      "controls",
      layout_xml(
          "LinearLayout android:orientation=\"vertical\"" + kFull,
          view("button", size("wrap_content", "wrap_content") + "android:text=\"同意\"", "Button") +
              view("box",
                   size("wrap_content", "wrap_content") +
                       "android:text=\"我同意\" android:textSize=\"10sp\"",
                   "CheckBox") +
              view("image",
                   size("wrap_content", "wrap_content") +
                       "android:src=\"@android:drawable/ic_delete\"",
                   "ImageView")));
  EXPECT_EQ(laid["button"], "0,0 88x48");
  EXPECT_EQ(laid["box"], "0,48 62x32");
  EXPECT_EQ(laid["image"], "0,80 24x24");
}

TEST(Geometry, TiesInACircleAndHugeNumbersEnd) {
  Laid laid(
      "hostile",
      layout_xml(
          "androidx.constraintlayout.widget.ConstraintLayout" + kFull,
          view("a", size("8000000dp", "10dp") + "android:layout_margin=\"8000000dp\" "
                                                "app:layout_constraintStart_toEndOf=\"@+id/b\"") +
              view("b", size("10dp", "10dp") + "app:layout_constraintStart_toEndOf=\"@id/a\"") +
              "<RelativeLayout" + kFull + ">" +
              view("c", size("10dp", "10dp") + "android:layout_below=\"@+id/d\"") +
              view("d", size("10dp", "10dp") +
                            "android:layout_below=\"@id/c\" android:padding=\"-5dp\"") +
              "</RelativeLayout>" +
              view("t",
                   size("wrap_content", "wrap_content") +
                       "android:textSize=\"8000000sp\" android:text=\"隐私\" "
                       "android:lineSpacingMultiplier=\"99999\"",
                   "TextView")));
  EXPECT_NE(laid["b"], "-");
  EXPECT_NE(laid["c"], "-");
  EXPECT_NE(laid["t"], "-");
}

TEST(Geometry, DeepNestingIsLeftOut) {
  std::string open, close;
  for (int i = 0; i < 250; ++i) {
    open += "<LinearLayout" + kFull + ">";
    close += "</LinearLayout>";
  }
  Laid laid("deep",
            layout_xml("LinearLayout" + kFull, view("shallow", size("10dp", "10dp")) + open +
                                                   view("deep", size("10dp", "10dp")) + close));
  EXPECT_EQ(laid["shallow"], "0,0 10x10");
  EXPECT_EQ(laid["deep"], "-");
}

TEST(Geometry, NestedWeightsDoNotMultiplyWork) {
  // Each level measures its child twice: 2^40 without a budget.
  std::string open, close;
  for (int i = 0; i < 40; ++i) {
    open += "<LinearLayout android:orientation=\"vertical\" android:layout_weight=\"1\"" +
            size("wrap_content", "wrap_content") + ">";
    close += "</LinearLayout>";
  }
  Laid laid("weights_deep",
            layout_xml("LinearLayout" + kFull, open + view("in", size("1dp", "1dp")) + close));
  laid["in"];
}

}  // namespace
}  // namespace hegui::views
