// links: apk_axml
// Binary XML through both doors; every string, value and path of the tree is asked for.
#include "apk/axml/tree.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hegui;
  const base::ByteView bytes(data, size);
  base::Diagnostics diagnostics;
  base::Limits limits;
  limits.max_xml_nodes = 100'000;
  std::size_t sum = 0;
  if (const auto document = axml::Document::open(bytes, diagnostics)) {
    axml::Cursor cursor(*document);
    std::string scratch;
    for (axml::Event event = cursor.next();
         event != axml::Event::end_document && event != axml::Event::bad_document;
         event = cursor.next()) {
      sum += cursor.line();
      for (unsigned i = 0; i < cursor.attribute_count(); ++i) {
        const axml::Attribute attribute = cursor.attribute(i);
        sum += document->strings().view(attribute.name, scratch).value_or("").size();
        sum += document->strings().spans(attribute.raw).size();
      }
    }
  }
  if (const auto tree = axml::Tree::read(bytes, limits, diagnostics)) {
    for (axml::ElementIndex i = 0; i < tree->elements().size(); ++i) {
      if (i < 200) sum += tree->path(i).size();
      for (const axml::Attribute& attribute : tree->attributes(i)) {
        sum += tree->text_of(attribute).size();
      }
    }
  }
  return sum == ~std::size_t{0} ? 1 : 0;
}
