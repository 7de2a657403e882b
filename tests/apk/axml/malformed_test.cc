#include <gtest/gtest.h>

#include "apk/axml/tree.h"
#include "tests/support/axml_builder.h"
#include "tests/support/expect_malformed.h"

namespace hegui::axml {
namespace {

// The good file the cases spoil: a UTF-16 pool, a map of one id, two elements, one attribute.
//   0x08 pool  0xec map  0xf8 namespace  0x110 <manifest>  0x134 <application name="App">
//   0x16c and 0x184 end tags  0x19c end of namespace  0x1b4 end
std::vector<std::uint8_t> good(const std::string&) {
  test::AxmlBuilder xml;
  xml.start("manifest").start("application").attr("name", "App").end().end();
  return xml.build();
}

TEST(Axml, SpoiledFieldsAreNamedWithTheirOffset) {
  for (const test::MalformedCase& spoiled : test::malformed_cases("axml", good)) {
    base::Diagnostics diagnostics;
    const auto result = Tree::read(base::ByteView(spoiled.bytes), {}, diagnostics);
    test::expect_as_described(spoiled, result, diagnostics);
  }
}

}  // namespace
}  // namespace hegui::axml
