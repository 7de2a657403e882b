#include "apk/axml/tree.h"

#include <gtest/gtest.h>

#include "tests/support/axml_builder.h"

namespace hegui::axml {
namespace {

using test::AxmlBuilder;

constexpr base::ResId kName{0x01010003};

AxmlBuilder small_manifest() {
  AxmlBuilder xml;
  xml.start("manifest").plain("package", "com.example");
  xml.start("application").attr("name", ".App").attr("debuggable", true);
  xml.start("activity").attr("name", ".First").end();
  xml.start("service").attr("name", ".Only").end();
  xml.start("activity").attr("name", ".第二").text("words").end();
  xml.end().end();
  return xml;
}

struct Reading {
  explicit Reading(const AxmlBuilder& xml) : bytes(xml.build()) {
    auto result = Tree::read(base::ByteView(bytes), {}, diagnostics);
    EXPECT_TRUE(result.ok()) << result.error().message();
    if (result) tree = std::move(*result);
  }
  std::vector<std::uint8_t> bytes;
  base::Diagnostics diagnostics;
  Tree tree;
};

class TreeOfBothEncodings : public testing::TestWithParam<bool> {};

TEST_P(TreeOfBothEncodings, KeepsShapeValuesPathsAndOffsets) {
  AxmlBuilder xml = small_manifest();
  xml.utf8 = GetParam();
  const Reading r(xml);
  ASSERT_EQ(r.tree.elements().size(), 5u);
  EXPECT_EQ(r.tree.name(kRoot), "manifest");
  ASSERT_NE(r.tree.find_plain(kRoot, "package"), nullptr);
  EXPECT_EQ(r.tree.text_of(*r.tree.find_plain(kRoot, "package")), "com.example");

  const ElementIndex app = r.tree.first_child(kRoot, "application");
  const auto activities = r.tree.children(app, "activity");
  ASSERT_EQ(activities.size(), 2u);
  const Attribute* name = r.tree.find(activities[1], kName);
  ASSERT_NE(name, nullptr);
  EXPECT_EQ(r.tree.text_of(*name), ".第二");
  EXPECT_EQ(r.tree.path(activities[1]), "manifest/application/activity[2]");
  EXPECT_EQ(r.tree.path(activities[0]), "manifest/application/activity[1]");
  EXPECT_EQ(r.tree.path(r.tree.first_child(app, "service")), "manifest/application/service");
  EXPECT_EQ(r.tree.path(activities[1], *name), "manifest/application/activity[2]/@name");
  EXPECT_EQ(r.tree.string(r.tree.element(activities[1]).text), "words");
  // The offset leads back to the element's chunk.
  EXPECT_EQ(base::ByteView(r.bytes).u16(r.tree.element(app).offset), 0x0102);
  EXPECT_TRUE(r.diagnostics.kept().empty());
}
INSTANTIATE_TEST_SUITE_P(Pools, TreeOfBothEncodings, testing::Bool(),
                         [](const auto& chosen) { return chosen.param ? "Utf8" : "Utf16"; });

TEST(Tree, KnowsAnAttributeByItsIdWhenTheNameIsBlankOrFalse) {
  AxmlBuilder xml = small_manifest();
  xml.blank_names = true;
  const Reading blank(xml);
  const ElementIndex app = blank.tree.first_child(kRoot, "application");
  ASSERT_NE(blank.tree.find(app, kName, "name"), nullptr);
  EXPECT_EQ(blank.tree.text_of(*blank.tree.find(app, kName, "name")), ".App");
  EXPECT_EQ(blank.tree.path(app, *blank.tree.find(app, kName)), "manifest/application/@0x01010003");
  EXPECT_GT(blank.diagnostics.count("axml-blank-attribute-name"), 0u);

  AxmlBuilder lie;
  lie.start("application").typed(lie.android_namespace, "name", 0x0101000f, 0x12, 1);
  lie.attr("label", "L").end();
  const Reading falsified(lie);
  // What is called "name" is debuggable, and there is no name.
  EXPECT_EQ(falsified.tree.find(kRoot, kName, "name"), nullptr);
  EXPECT_NE(falsified.tree.find(kRoot, base::ResId{0x0101000f}), nullptr);
}

TEST(Tree, FallsBackOnTheNameWithoutAResourceMap) {
  AxmlBuilder xml = small_manifest();
  xml.write_resource_map = false;
  const Reading r(xml);
  const ElementIndex app = r.tree.first_child(kRoot, "application");
  ASSERT_NE(r.tree.find(app, kName, "name"), nullptr);
  EXPECT_EQ(r.tree.text_of(*r.tree.find(app, kName, "name")), ".App");
}

TEST(Tree, ReadsWhatAndroidReadsPastAndSaysSo) {
  const auto notes = [](const std::string& code, auto change) {
    AxmlBuilder xml = small_manifest();
    change(xml);
    const Reading r(xml);
    EXPECT_EQ(r.tree.elements().size(), 5u) << code;
    EXPECT_GT(r.diagnostics.count(code), 0u) << code;
  };
  // An unknown chunk of 12 bytes; a node header of unknown kind.
  const std::vector<std::uint8_t> unknown = {0x77, 0x77, 8, 0, 12, 0, 0, 0, 1, 2, 3, 4};
  const std::vector<std::uint8_t> odd_node = {0x50, 1, 16, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  notes("axml-file-type", [](AxmlBuilder& x) { x.file_type = 0; });
  notes("axml-file-header-size", [](AxmlBuilder& x) { x.file_header_size = 24; });
  notes("axml-trailing-bytes", [](AxmlBuilder& x) { x.trailing = {1, 2, 3}; });
  notes("axml-unknown-chunk", [&](AxmlBuilder& x) { x.before_nodes = unknown; });
  notes("axml-unknown-node", [&](AxmlBuilder& x) { x.after_root = odd_node; });
  notes("axml-bad-tail", [&](AxmlBuilder& x) { x.after_root = unknown; });
  notes("axml-attribute-size", [](AxmlBuilder& x) { x.attribute_size = 28; });
  notes("axml-attribute-namespace", [](AxmlBuilder& x) {
    // The android attributes already added stay in the sound namespace; add one elsewhere.
    x = AxmlBuilder();
    x.start("a").typed("http://elsewhere", "name", 0x01010003, 3, 0);
    for (int i = 0; i < 4; ++i) x.start("b").end();
    x.end();
  });
  notes("axml-unsorted-attributes", [](AxmlBuilder& x) {
    x = AxmlBuilder();
    x.sort_attributes = false;
    x.start("a").attr("debuggable", true).attr("name", "n");
    for (int i = 0; i < 4; ++i) x.start("b").end();
    x.end();
  });
  notes("axml-unclosed-element", [](AxmlBuilder& x) {
    x = AxmlBuilder();
    for (int i = 0; i < 5; ++i) x.start("a");
  });
}

TEST(Tree, FirstOfTwoAttributesWithOneIdWins) {
  AxmlBuilder xml;
  xml.start("a").attr("name", "first").attr("name", "second").end();
  const Reading r(xml);
  EXPECT_EQ(r.tree.text_of(*r.tree.find(kRoot, kName)), "first");
  EXPECT_EQ(r.diagnostics.count("axml-duplicate-attribute"), 1u);
}

TEST(Tree, RefusesDepthAndNodesBeyondTheLimits) {
  AxmlBuilder deep;
  for (int i = 0; i < 20; ++i) deep.start("a");
  for (int i = 0; i < 20; ++i) deep.end();
  const auto bytes = deep.build();
  base::Diagnostics diagnostics;
  base::Limits limits;
  limits.max_xml_depth = 19;
  auto too_deep = Tree::read(base::ByteView(bytes), limits, diagnostics);
  ASSERT_FALSE(too_deep.ok());
  EXPECT_NE(too_deep.error().what.find("nested too deep"), std::string::npos);
  limits.max_xml_depth = 20;
  EXPECT_TRUE(Tree::read(base::ByteView(bytes), limits, diagnostics).ok());
  limits.max_xml_nodes = 19;
  EXPECT_FALSE(Tree::read(base::ByteView(bytes), limits, diagnostics).ok());
}

TEST(Cursor, SeesEveryEventWithoutATree) {
  const auto bytes = small_manifest().build();
  base::Diagnostics diagnostics;
  const auto document = Document::open(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(document.ok());
  Cursor cursor(*document);
  std::vector<Event> events;
  std::vector<std::string> names;
  for (Event e = cursor.next(); e != Event::end_document; e = cursor.next()) {
    ASSERT_NE(e, Event::bad_document);
    events.push_back(e);
    if (const auto name = cursor.find(kName, "name"); e == Event::start_element && name) {
      names.push_back(*document->strings().text(name->value.data));
    }
  }
  EXPECT_EQ(events.size(), 13u);  // two namespace nodes, five elements, one text
  EXPECT_EQ(events.front(), Event::start_namespace);
  EXPECT_EQ(names, (std::vector<std::string>{".App", ".First", ".Only", ".第二"}));
  EXPECT_EQ(cursor.next(), Event::end_document);
}

}  // namespace
}  // namespace hegui::axml
