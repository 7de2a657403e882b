#include "tests/support/axml_builder.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace hegui::test {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint32_t kNone = 0xffffffff;

constexpr std::pair<std::string_view, std::uint32_t> kIds[] = {
    {"theme", 0x01010000},
    {"label", 0x01010001},
    {"icon", 0x01010002},
    {"name", 0x01010003},
    {"permission", 0x01010006},
    {"readPermission", 0x01010007},
    {"writePermission", 0x01010008},
    {"protectionLevel", 0x01010009},
    {"permissionGroup", 0x0101000a},
    {"sharedUserId", 0x0101000b},
    {"hasCode", 0x0101000c},
    {"enabled", 0x0101000e},
    {"debuggable", 0x0101000f},
    {"exported", 0x01010010},
    {"process", 0x01010011},
    {"authorities", 0x01010018},
    {"initOrder", 0x0101001a},
    {"grantUriPermissions", 0x0101001b},
    {"priority", 0x0101001c},
    {"description", 0x01010020},
    {"value", 0x01010024},
    {"resource", 0x01010025},
    {"mimeType", 0x01010026},
    {"scheme", 0x01010027},
    {"host", 0x01010028},
    {"port", 0x01010029},
    {"path", 0x0101002a},
    {"pathPrefix", 0x0101002b},
    {"pathPattern", 0x0101002c},
    {"textSize", 0x01010095},
    {"textColor", 0x01010098},
    {"id", 0x010100d0},
    {"layout_width", 0x010100f4},
    {"layout_height", 0x010100f5},
    {"checked", 0x01010106},
    {"text", 0x0101014f},
    {"hint", 0x01010150},
    {"inputType", 0x01010220},
    {"targetActivity", 0x01010202},
    {"minSdkVersion", 0x0101020c},
    {"versionCode", 0x0101021b},
    {"versionName", 0x0101021c},
    {"onClick", 0x0101026f},
    {"targetSdkVersion", 0x01010270},
    {"maxSdkVersion", 0x01010271},
    {"allowBackup", 0x01010280},
    {"glEsVersion", 0x01010281},
    {"required", 0x0101028e},
    {"usesCleartextTraffic", 0x010104ec},
    {"networkSecurityConfig", 0x01010527},
    {"versionCodeMajor", 0x01010576},
    {"appComponentFactory", 0x0101057a},
    {"foregroundServiceType", 0x01010599},
    {"requestLegacyExternalStorage", 0x01010603},
};

void put16(Bytes& out, std::uint32_t value) {
  out.push_back(static_cast<std::uint8_t>(value));
  out.push_back(static_cast<std::uint8_t>(value >> 8));
}
void put32(Bytes& out, std::uint32_t value) {
  put16(out, value & 0xffff);
  put16(out, value >> 16);
}
void set32(Bytes& out, std::size_t at, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
}
void append(Bytes& out, const Bytes& more) { out.insert(out.end(), more.begin(), more.end()); }

// Tests write well-formed UTF-8 of the basic plane or beyond.
std::vector<std::uint16_t> utf16(const std::string& text) {
  std::vector<std::uint16_t> units;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    std::uint32_t point = length == 1 ? first : first & (0xffu >> (length + 1));
    for (int k = 1; k < length; ++k) {
      point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3fu);
    }
    i += length;
    if (point >= 0x10000) {
      units.push_back(static_cast<std::uint16_t>(0xd7c0 + (point >> 10)));
      units.push_back(static_cast<std::uint16_t>(0xdc00 + (point & 0x3ff)));
    } else {
      units.push_back(static_cast<std::uint16_t>(point));
    }
  }
  return units;
}

void put_string(Bytes& out, const std::string& text, bool utf8) {
  const auto units = utf16(text);
  if (utf8) {
    for (const std::size_t length : {units.size(), text.size()}) {
      if (length >= 0x80) out.push_back(static_cast<std::uint8_t>(0x80 | (length >> 8 & 0x7f)));
      out.push_back(static_cast<std::uint8_t>(length));
    }
    out.insert(out.end(), text.begin(), text.end());
    out.push_back(0);
  } else {
    if (units.size() >= 0x8000) put16(out, 0x8000 | static_cast<std::uint32_t>(units.size() >> 16));
    put16(out, units.size() & 0xffff);
    for (const std::uint16_t unit : units) put16(out, unit);
    put16(out, 0);
  }
}

}  // namespace

std::uint32_t android_attribute_id(std::string_view name) {
  for (const auto& [known, id] : kIds) {
    if (known == name) return id;
  }
  return 0;
}

AxmlBuilder& AxmlBuilder::start(std::string_view tag) {
  nodes_.push_back({Node::Kind::start, std::string(tag), {}});
  open_.emplace_back(tag);
  return *this;
}

AxmlBuilder& AxmlBuilder::end() {
  nodes_.push_back({Node::Kind::end, open_.empty() ? "none" : open_.back(), {}});
  if (!open_.empty()) open_.pop_back();
  return *this;
}

AxmlBuilder& AxmlBuilder::text(std::string_view characters) {
  nodes_.push_back({Node::Kind::text, std::string(characters), {}});
  return *this;
}

AxmlBuilder& AxmlBuilder::android(std::string_view name, std::uint8_t type, std::uint32_t data) {
  const std::uint32_t id = android_attribute_id(name);
  if (id == 0) throw std::runtime_error("no id known for android:" + std::string(name));
  return typed(android_namespace, name, id, type, data);
}

AxmlBuilder& AxmlBuilder::attr(std::string_view name, std::string_view value) {
  android(name, 3, 0);
  Value& last = nodes_.back().attributes.back();
  last.text = value;
  last.is_text = true;
  return *this;
}
AxmlBuilder& AxmlBuilder::attr(std::string_view name, bool value) {
  return android(name, 0x12, value ? 0xffffffff : 0);
}
AxmlBuilder& AxmlBuilder::attr(std::string_view name, int value) {
  return android(name, 0x10, static_cast<std::uint32_t>(value));
}
AxmlBuilder& AxmlBuilder::ref(std::string_view name, std::uint32_t resource) {
  return android(name, 0x01, resource);
}
AxmlBuilder& AxmlBuilder::plain(std::string_view name, std::string_view value) {
  typed("", name, 0, 3, 0);
  Value& last = nodes_.back().attributes.back();
  last.text = value;
  last.is_text = true;
  return *this;
}
AxmlBuilder& AxmlBuilder::typed(std::string_view ns, std::string_view name, std::uint32_t id,
                                std::uint8_t type, std::uint32_t data) {
  nodes_.back().attributes.push_back(
      {std::string(ns), std::string(name), "", id, type, data, false});
  return *this;
}

class AxmlBuilder::Writer {
 public:
  explicit Writer(const AxmlBuilder& xml) : xml_(xml) {}

  Bytes write() {
    collect();
    Bytes body = pool();
    if (xml_.write_resource_map && !ids_.empty()) append(body, resource_map());
    append(body, xml_.before_nodes);
    if (xml_.write_namespace) append(body, namespace_node(0x0100));
    for (const Node& node : xml_.nodes_) append(body, write_node(node));
    if (xml_.write_namespace) append(body, namespace_node(0x0101));
    append(body, xml_.after_root);
    Bytes file;
    put16(file, xml_.file_type);
    put16(file, xml_.file_header_size);
    put32(file, static_cast<std::uint32_t>(xml_.file_header_size + body.size()));
    file.resize(xml_.file_header_size);
    append(file, body);
    append(file, xml_.trailing);
    return file;
  }

 private:
  // Names with an id come first, so that the map reaches them.
  void collect() {
    for (const Node& node : xml_.nodes_) {
      for (const Value& value : node.attributes) {
        if (value.id != 0) name_index(value);
      }
    }
    if (xml_.write_namespace) {
      plain_index("android");
      plain_index(xml_.android_namespace);
    }
    for (const Node& node : xml_.nodes_) {
      plain_index(node.name);
      for (const Value& value : node.attributes) {
        if (value.id == 0) plain_index(value.name);
        if (!value.ns.empty()) plain_index(value.ns);
        if (value.is_text) plain_index(value.text);
      }
    }
  }
  std::uint32_t name_index(const Value& value) {
    if (value.id == 0) return plain_index(value.name);
    const auto found = by_id_.find({value.id, value.name});
    if (found != by_id_.end()) return found->second;
    const auto index = static_cast<std::uint32_t>(strings_.size());
    strings_.push_back(xml_.blank_names ? "" : value.name);
    ids_.push_back(value.id);
    return by_id_[{value.id, value.name}] = index;
  }
  std::uint32_t plain_index(const std::string& text) {
    const auto [at, is_new] =
        by_text_.try_emplace(text, static_cast<std::uint32_t>(strings_.size()));
    if (is_new) strings_.push_back(text);
    return at->second;
  }

  Bytes pool() const {
    Bytes offsets;
    Bytes data;
    for (const std::string& text : strings_) {
      put32(offsets, static_cast<std::uint32_t>(data.size()));
      put_string(data, text, xml_.utf8);
    }
    while (data.size() % 4 != 0) data.push_back(0);
    Bytes out;
    put16(out, 0x0001);
    put16(out, 28);
    put32(out, static_cast<std::uint32_t>(28 + offsets.size() + data.size()));
    put32(out, static_cast<std::uint32_t>(strings_.size()));
    put32(out, 0);
    put32(out, xml_.utf8 ? 0x100 : 0);
    put32(out, static_cast<std::uint32_t>(28 + offsets.size()));
    put32(out, 0);
    append(out, offsets);
    append(out, data);
    return out;
  }
  Bytes resource_map() const {
    Bytes out;
    put16(out, 0x0180);
    put16(out, 8);
    put32(out, static_cast<std::uint32_t>(8 + ids_.size() * 4));
    for (const std::uint32_t id : ids_) put32(out, id);
    return out;
  }
  static Bytes node_header(std::uint16_t type) {
    Bytes out;
    put16(out, type);
    put16(out, 16);
    put32(out, 0);
    put32(out, 1);  // line
    put32(out, kNone);
    return out;
  }
  static Bytes sized(Bytes node) {
    set32(node, 4, static_cast<std::uint32_t>(node.size()));
    return node;
  }
  Bytes namespace_node(std::uint16_t type) {
    Bytes out = node_header(type);
    put32(out, plain_index("android"));
    put32(out, plain_index(xml_.android_namespace));
    return sized(std::move(out));
  }
  Bytes write_node(const Node& node) {
    if (node.kind == Node::Kind::text) {
      Bytes out = node_header(0x0104);
      put32(out, plain_index(node.name));
      put32(out, 8);
      put32(out, 0);
      return sized(std::move(out));
    }
    Bytes out = node_header(node.kind == Node::Kind::start ? 0x0102 : 0x0103);
    put32(out, kNone);
    put32(out, plain_index(node.name));
    if (node.kind == Node::Kind::start) put_attributes(out, node.attributes);
    return sized(std::move(out));
  }
  void put_attributes(Bytes& out, std::vector<Value> attributes) {
    if (xml_.sort_attributes) {
      std::stable_sort(attributes.begin(), attributes.end(), [](const Value& a, const Value& b) {
        return (a.id == 0 ? kNone : a.id) < (b.id == 0 ? kNone : b.id);
      });
    }
    put16(out, 20);
    put16(out, xml_.attribute_size);
    put16(out, static_cast<std::uint32_t>(attributes.size()));
    for (int i = 0; i < 3; ++i) put16(out, 0);  // id, class, style positions
    for (const Value& value : attributes) {
      const std::size_t start = out.size();
      put32(out, value.ns.empty() ? kNone : plain_index(value.ns));
      put32(out, name_index(value));
      put32(out, value.is_text ? plain_index(value.text) : kNone);
      put16(out, 8);
      out.push_back(0);
      out.push_back(value.type);
      put32(out, value.is_text ? plain_index(value.text) : value.data);
      if (xml_.attribute_size > 20) out.resize(start + xml_.attribute_size);
    }
  }

  const AxmlBuilder& xml_;
  std::vector<std::string> strings_;
  std::vector<std::uint32_t> ids_;
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> by_id_;
  std::map<std::string, std::uint32_t> by_text_;
};

std::vector<std::uint8_t> AxmlBuilder::build() const { return Writer(*this).write(); }

}  // namespace hegui::test
