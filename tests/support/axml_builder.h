// AxmlBuilder: writes Android binary XML for tests, sound unless told otherwise.
//
//   AxmlBuilder xml;
//   xml.start("manifest").plain("package", "com.example");
//   xml.start("application").attr("name", ".App").attr("debuggable", true).end();
//   xml.end();
//   std::vector<std::uint8_t> bytes = xml.build();
//
// attr() puts an attribute into the android namespace; its resource id comes from a small table of
// the usual ones (std::runtime_error for a name it does not know; give the id then). Attributes are
// sorted by id as aapt does. The knobs below make the odd files that Android still reads, or not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hegui::test {

// Resource id of an android: attribute of the usual manifests and layouts; 0 if not in the table.
std::uint32_t android_attribute_id(std::string_view name);

class AxmlBuilder {
 public:
  AxmlBuilder& start(std::string_view tag);
  AxmlBuilder& end();
  AxmlBuilder& text(std::string_view characters);

  // Of the element started last.
  AxmlBuilder& attr(std::string_view name, std::string_view value);
  AxmlBuilder& attr(std::string_view name, const char* value) {
    return attr(name, std::string_view(value));
  }
  AxmlBuilder& attr(std::string_view name, bool value);
  AxmlBuilder& attr(std::string_view name, int value);
  AxmlBuilder& ref(std::string_view name, std::uint32_t resource);    // @0x…
  AxmlBuilder& plain(std::string_view name, std::string_view value);  // no namespace, no id
  // Everything given: namespace URI ("" none), name, id (0 none), type and data of the value.
  AxmlBuilder& typed(std::string_view ns, std::string_view name, std::uint32_t id,
                     std::uint8_t type, std::uint32_t data);

  // Precondition: every start() has its end(), unless that is the point.
  std::vector<std::uint8_t> build() const;

  bool utf8 = false;            // string pool encoding
  bool write_namespace = true;  // the xmlns:android nodes
  bool write_resource_map = true;
  bool sort_attributes = true;
  bool blank_names = false;  // names of attributes with an id are empty strings
  std::uint16_t file_type = 3;
  std::uint16_t file_header_size = 8;
  std::uint16_t attribute_size = 20;
  std::string android_namespace = "http://schemas.android.com/apk/res/android";
  std::vector<std::uint8_t> before_nodes;  // whole chunks between resource map and first node
  std::vector<std::uint8_t> after_root;    // whole chunks behind the last node
  std::vector<std::uint8_t> trailing;      // bytes behind the declared end

 private:
  struct Value {
    std::string ns, name, text;
    std::uint32_t id = 0;
    std::uint8_t type = 3;
    std::uint32_t data = 0;
    bool is_text = false;
  };
  struct Node {
    enum class Kind { start, end, text } kind;
    std::string name;
    std::vector<Value> attributes;
  };
  class Writer;

  AxmlBuilder& android(std::string_view name, std::uint8_t type, std::uint32_t data);
  std::vector<Node> nodes_;
  std::vector<std::string> open_;
};

}  // namespace hegui::test
