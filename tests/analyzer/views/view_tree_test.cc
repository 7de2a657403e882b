// What LayoutInflater makes of layouts: includes, stubs, merges, variants, and their limits.
#include <gtest/gtest.h>

#include "tests/analyzer/views/views_app.h"

namespace hegui::views {
namespace {

const std::string kSize = " android:layout_width=\"wrap_content\" android:layout_height=\"30dp\"";

std::string linear(const std::string& inside) { return layout_xml("LinearLayout" + kSize, inside); }

TEST(ViewTree, NamesBecomeTheClassesThatLayoutInflaterFinds) {
  ViewsApp app(
      "views_names",
      {{"res/layout/main.xml", linear("<TextView" + kSize + "/><WebView" + kSize + "/><ViewStub" +
                                      kSize + "/><t.Own" + kSize + "/><view class=\"t.Own\"" +
                                      kSize + "><requestFocus/></view><CheckBox" + kSize + "/>")}});
  const ViewTree& tree = app.tree("main");
  EXPECT_EQ(shape(tree), "LinearLayout(TextView,WebView,ViewStub,t.Own,t.Own,CheckBox)");
  EXPECT_TRUE(tree.whole);
  EXPECT_EQ(tree.nodes[1].type, "Landroid/widget/TextView;");
  EXPECT_EQ(tree.nodes[2].type, "Landroid/webkit/WebView;");
  EXPECT_EQ(tree.nodes[3].type, "Landroid/view/ViewStub;");
  EXPECT_EQ(tree.nodes[4].type, "Lt/Own;");
  EXPECT_EQ(tree.nodes[5].type, "Lt/Own;");
  EXPECT_FALSE(tree.nodes[1].checkable);
  EXPECT_TRUE(tree.nodes[6].checkable);
}

TEST(ViewTree, TextsAreThoseOfAPhoneInChinese) {
  ViewsApp app(
      "views_texts",
      {{"res/values/s.xml", "<resources><string name=\"a\">Agree</string></resources>"},
       {"res/values-zh-rCN/s.xml", "<resources><string name=\"a\">同意</string></resources>"},
       {"res/layout/main.xml",
        layout_xml("CheckBox" + kSize +
                   " android:id=\"@+id/box\" android:text=\"@string/a\" android:checked=\"true\""
                   " android:onClick=\"tick\" android:contentDescription=\"框\""
                   " android:visibility=\"gone\"")}});
  const ViewTree& tree = app.tree("main");
  const ViewNode& box = app.node(tree, "box");
  EXPECT_EQ(box.text, "同意");
  EXPECT_EQ(box.checked, true);
  EXPECT_EQ(box.on_click, "tick");
  EXPECT_EQ(box.content_description, "框");
  EXPECT_FALSE(box.visible);
}

TEST(ViewTree, StylesTickAndHide) {
  ViewsApp app("views_style",
               {{"res/values/s.xml",
                 "<resources><style name=\"A\"><item name=\"android:checked\">true</item></style>"
                 "<style name=\"A.B\"><item name=\"android:visibility\">invisible</item>"
                 "</style></resources>"},
                {"res/layout/main.xml", layout_xml("CheckBox style=\"@style/A.B\"" + kSize)}});
  const ViewTree& tree = app.tree("main");
  EXPECT_EQ(tree.nodes[0].checked, true);
  EXPECT_FALSE(tree.nodes[0].visible);
}

TEST(ViewTree, AnIncludeReplacesIdAndVisibilityAndWithBothSizesTheLayoutParameters) {
  ViewsApp app("views_include",
               {{"res/layout/inner.xml", layout_xml("Button android:id=\"@+id/inner\"" + kSize)},
                {"res/layout/main.xml",
                 linear("<include layout=\"@layout/inner\"/>"
                        "<include layout=\"@layout/inner\" android:id=\"@+id/outer\""
                        " android:visibility=\"gone\" android:layout_width=\"1dp\"/>"
                        "<include layout=\"@layout/inner\" android:id=\"@+id/sized\"" +
                        kSize + "/>")}});
  const ViewTree& tree = app.tree("main");
  EXPECT_EQ(shape(tree), "LinearLayout(Button,Button,Button)");
  EXPECT_EQ(tree.nodes[1].id, app.id("id/inner"));
  EXPECT_FALSE(tree.nodes[1].outer_layout);
  EXPECT_EQ(tree.nodes[2].id, app.id("id/outer"));
  EXPECT_FALSE(tree.nodes[2].visible);
  EXPECT_FALSE(tree.nodes[2].outer_layout);  // the width alone does not count
  EXPECT_TRUE(app.node(tree, "sized").outer_layout);
  ASSERT_TRUE(tree.nodes[3].outer);
  EXPECT_EQ(tree.nodes[3].element.layout, *app.set->find(app.id("layout/inner")));
  EXPECT_EQ(tree.nodes[3].outer->layout, *app.set->find(app.id("layout/main")));
}

TEST(ViewTree, MergedChildrenBelongToTheParent) {
  ViewsApp app("views_merge",
               {{"res/layout/two.xml",
                 layout_xml("merge", "<Button" + kSize + "/><CheckBox" + kSize + "/>")},
                {"res/layout/main.xml",
                 linear("<TextView" + kSize + "/><include layout=\"@layout/two\"/><TextView" +
                        kSize + "/>")}});
  EXPECT_EQ(shape(app.tree("main")), "LinearLayout(TextView,Button,CheckBox,TextView)");
  EXPECT_EQ(shape(app.tree("two")), "Button,CheckBox");
  EXPECT_FALSE(app.tree("two").nodes[0].outer);
}

TEST(ViewTree, WhatAStubHoldsIsMarked) {
  ViewsApp app("views_stub",
               {{"res/layout/late.xml", linear("<Button" + kSize + "/>")},
                {"res/layout/main.xml",
                 linear("<ViewStub android:layout=\"@layout/late\" android:id=\"@+id/stub\""
                        " android:inflatedId=\"@+id/late\"" +
                        kSize + "/><TextView" + kSize + "/>")}});
  const ViewTree& tree = app.tree("main");
  EXPECT_EQ(shape(tree), "LinearLayout(ViewStub(LinearLayout(Button)),TextView)");
  EXPECT_FALSE(app.node(tree, "stub").in_stub);
  EXPECT_TRUE(app.node(tree, "late").in_stub);
  EXPECT_TRUE(app.node(tree, "late").outer_layout);
  EXPECT_TRUE(tree.nodes[3].in_stub);
  EXPECT_FALSE(tree.nodes[4].in_stub);
}

TEST(ViewTree, FragmentsMenusAndGraphsAreNamed) {
  ViewsApp app(
      "views_fragment",
      {{"res/values/a.xml",
        "<resources><attr name=\"menu\" format=\"reference\"/>"
        "<attr name=\"navGraph\" format=\"reference\"/></resources>"},
       {"res/menu/tabs.xml",
        "<menu xmlns:android=\"http://schemas.android.com/apk/res/android\"><item/></menu>"},
       {"res/layout/main.xml",
        layout_xml("LinearLayout xmlns:own=\"http://schemas.android.com/apk/res/t.views\"" + kSize,
                   "<fragment android:name=\"t.One\" android:id=\"@+id/one\"" + kSize +
                       "/><fragment class=\"t.Two\" android:id=\"@+id/two\"" + kSize +
                       "/><androidx.fragment.app.FragmentContainerView android:name=\"t.Host\""
                       " android:id=\"@+id/host\" own:navGraph=\"@menu/tabs\"" +
                       kSize +
                       "/><t.Bar android:name=\"t.No\" android:id=\"@+id/bar\""
                       " own:menu=\"@menu/tabs\"" +
                       kSize + "/>")}});
  const ViewTree& tree = app.tree("main");
  EXPECT_EQ(app.node(tree, "one").fragment, "t.One");
  EXPECT_EQ(app.node(tree, "two").fragment, "t.Two");
  EXPECT_EQ(app.node(tree, "host").fragment, "t.Host");
  EXPECT_EQ(app.node(tree, "host").nav_graph, app.id("menu/tabs"));
  EXPECT_EQ(app.node(tree, "bar").fragment, "");
  EXPECT_EQ(app.node(tree, "bar").menu, app.id("menu/tabs"));
}

TEST(LayoutSet, OfSeveralFilesThePhonesIsTaken) {
  ViewsApp app("views_variants",
               {{"res/layout/main.xml", layout_xml("TextView" + kSize)},
                {"res/layout-land/main.xml", layout_xml("Button" + kSize)},
                {"res/layout-v21/main.xml", layout_xml("CheckBox" + kSize)},
                {"res/layout-sw600dp/main.xml", layout_xml("EditText" + kSize)},
                {"res/values/alias.xml",
                 "<resources><item name=\"other\" type=\"layout\">@layout/main</item>"
                 "</resources>"}});
  EXPECT_EQ(shape(app.tree("main")), "CheckBox");
  EXPECT_EQ(app.set->variants(app.id("layout/main")), 4u);
  EXPECT_EQ(shape(app.tree("other")), "CheckBox");
  EXPECT_EQ(app.set->tree(ResId{0x7f990000}), nullptr);
  EXPECT_EQ(app.set->tree(ResId{0x01090003}), nullptr);
}

TEST(ViewTree, IncludesInACircleEnd) {
  ViewsApp app("views_circle",
               {{"res/layout/main.xml", linear("<include layout=\"@layout/main\"/>")},
                {"res/layout/stub.xml",
                 linear("<ViewStub android:layout=\"@layout/stub\"" + kSize + "/>")}});
  EXPECT_FALSE(app.tree("main").whole);
  EXPECT_LT(app.tree("main").nodes.size(), 50u);
  EXPECT_FALSE(app.tree("stub").whole);
}

TEST(ViewTree, DoublingIncludesEnd) {
  Sources sources;
  for (int i = 0; i < 30; ++i) {
    const std::string next = "<include layout=\"@layout/l" + std::to_string(i + 1) + "\"/>";
    sources["res/layout/l" + std::to_string(i) + ".xml"] = layout_xml("merge", next + next);
  }
  sources["res/layout/l30.xml"] = layout_xml("TextView" + kSize);
  ViewsApp app("views_doubling", sources);
  for (int i = 0; i < 30; ++i) {
    const ViewTree& tree = app.tree("l" + std::to_string(i));
    EXPECT_LE(tree.nodes.size(), 10'000u);
    EXPECT_EQ(tree.whole, i >= 17) << i;  // 2^13 views from 2^14 includes are within the limits
  }
}

}  // namespace
}  // namespace hegui::views
