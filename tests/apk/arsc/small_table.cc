#include "tests/apk/arsc/small_table.h"

#include <string>

namespace hegui::arsc {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint32_t kNone = 0xffffffff;

void put16(Bytes& out, std::uint32_t value) {
  out.push_back(static_cast<std::uint8_t>(value));
  out.push_back(static_cast<std::uint8_t>(value >> 8));
}
void put32(Bytes& out, std::uint32_t value) {
  put16(out, value & 0xffff);
  put16(out, value >> 16);
}
void append(Bytes& out, const Bytes& more) { out.insert(out.end(), more.begin(), more.end()); }

// type, header size and total size before the rest of a chunk's header and its body.
Bytes chunk(std::uint16_t type, const Bytes& header, const Bytes& body) {
  Bytes out;
  put16(out, type);
  put16(out, static_cast<std::uint32_t>(8 + header.size()));
  put32(out, static_cast<std::uint32_t>(8 + header.size() + body.size()));
  append(out, header);
  append(out, body);
  return out;
}

Bytes pool(const std::vector<std::string>& strings) {
  Bytes offsets, data;
  for (const std::string& text : strings) {
    put32(offsets, static_cast<std::uint32_t>(data.size()));
    data.push_back(static_cast<std::uint8_t>(text.size()));  // units: only read past
    data.push_back(static_cast<std::uint8_t>(text.size()));
    data.insert(data.end(), text.begin(), text.end());
    data.push_back(0);
  }
  while (data.size() % 4 != 0) data.push_back(0);
  Bytes header;
  put32(header, static_cast<std::uint32_t>(strings.size()));
  put32(header, 0);
  put32(header, 0x100);
  put32(header, static_cast<std::uint32_t>(28 + offsets.size()));
  put32(header, 0);
  append(offsets, data);
  return chunk(1, header, offsets);
}

struct Value {
  std::uint32_t key = kNone;  // kNone: no entry
  std::uint8_t type = 0;
  std::uint32_t data = 0;
};

Bytes entry(const Value& value, bool compact) {
  Bytes out;
  if (compact) {
    put16(out, value.key);
    put16(out, 8u | std::uint32_t{value.type} << 8);
    put32(out, value.data);
    return out;
  }
  put16(out, 8);
  put16(out, 0);
  put32(out, value.key);
  put16(out, 8);
  out.push_back(0);
  out.push_back(value.type);
  put32(out, value.data);
  return out;
}

Bytes style_entry(std::uint32_t key, std::uint32_t parent, std::uint32_t attribute,
                  std::uint8_t type, std::uint32_t data) {
  Bytes out;
  put16(out, 16);
  put16(out, 1);
  put32(out, key);
  put32(out, parent);
  put32(out, 1);
  put32(out, attribute);
  put16(out, 8);
  out.push_back(0);
  out.push_back(type);
  put32(out, data);
  return out;
}

Bytes config(const char* language, const char* region, std::uint8_t ui_mode = 0) {
  Bytes out;
  put32(out, 64);
  out.resize(64);
  for (int i = 0; i < 2 && language[0] != 0; ++i)
    out[8 + i] = static_cast<std::uint8_t>(language[i]);
  for (int i = 0; i < 2 && region[0] != 0; ++i) out[10 + i] = static_cast<std::uint8_t>(region[i]);
  out[29] = ui_mode;
  return out;
}

Bytes spec(std::uint8_t id, std::uint32_t count) {
  Bytes header = {id, 0, 0, 0};
  put32(header, count);
  return chunk(0x0202, header, Bytes(count * 4));
}

Bytes values(std::uint8_t id, const Bytes& configuration, const std::vector<Bytes>& entries,
             Layout layout = Layout::dense) {
  Bytes offsets, data;
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto at = static_cast<std::uint32_t>(data.size());
    if (entries[i].empty() && layout == Layout::sparse) continue;
    if (layout == Layout::sparse) {
      put16(offsets, static_cast<std::uint32_t>(i));
      put16(offsets, at / 4);
    } else if (layout == Layout::short_offsets) {
      put16(offsets, entries[i].empty() ? 0xffff : at / 4);
    } else {
      put32(offsets, entries[i].empty() ? kNone : at);
    }
    ++count;
    append(data, entries[i]);
  }
  while (offsets.size() % 4 != 0) offsets.push_back(0);
  const auto flags = static_cast<std::uint8_t>(layout == Layout::sparse          ? 1
                                               : layout == Layout::short_offsets ? 2
                                                                                 : 0);
  Bytes header = {id, flags, 0, 0};
  put32(header, count);
  put32(header, static_cast<std::uint32_t>(20 + configuration.size() + offsets.size()));
  append(header, configuration);
  append(offsets, data);
  return chunk(0x0201, header, offsets);
}

}  // namespace

std::vector<std::uint8_t> small_table(Layout layout) {
  const bool compact = layout == Layout::compact;
  const Bytes types = pool({"string", "color", "style"});
  const Bytes keys = pool({"app_name", "alias", "loop", "ground", "base", "child"});
  Bytes header;
  put32(header, 0x7f);
  for (const char c : std::string("com.example")) put16(header, static_cast<std::uint8_t>(c));
  header.resize(4 + 256);
  put32(header, 288);
  put32(header, 3);
  put32(header, static_cast<std::uint32_t>(288 + types.size()));
  put32(header, 6);
  put32(header, 0);
  Bytes body = types;
  append(body, keys);
  append(body, spec(1, 4));
  append(body, values(1, config("", ""),
                      {entry({0, 3, 0}, compact),
                       entry({1, 1, 0x7f010000}, compact),
                       entry({2, 1, 0x7f010002}, compact),
                       {}},
                      layout));
  append(body, values(1, config("zh", "CN"), {entry({0, 3, 1}, false), {}, {}, {}}));
  append(body, values(1, config("fr", ""), {entry({0, 3, 2}, false), {}, {}, {}}));
  append(body, spec(2, 1));
  append(body, values(2, config("", ""), {entry({3, 0x1d, 0xffffffff}, false)}));
  append(body, values(2, config("", "", 0x20), {entry({3, 0x1d, 0xff000000}, false)}));
  append(body, spec(3, 2));
  append(body, values(3, config("", ""),
                      {style_entry(4, 0x01030005, 0x01010095, 5, 0x00000a02),
                       style_entry(5, 0x7f030000, 0x01010098, 1, 0x7f020000)}));
  Bytes table_header;
  put32(table_header, 1);
  Bytes table_body = pool({"Sample", "样例", "Exemple"});
  append(table_body, chunk(0x0200, header, body));
  return chunk(2, table_header, table_body);
}

}  // namespace hegui::arsc
