// The writing half of DexBuilder: lays the numbered tables and their data out as bytes.
#include <algorithm>

#include "apk/base/hash.h"
#include "tests/support/dex_builder.h"

namespace hegui::test {
namespace {

using Bytes = std::vector<std::uint8_t>;

std::uint32_t adler(const Bytes& bytes, std::size_t from, std::size_t to) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (std::size_t i = from; i < to; ++i) {
    a = (a + bytes[i]) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}

}  // namespace

// Lays one logical file out; offsets count from `base` bytes before it (0 outside containers).
class DexWriter {
 public:
  DexWriter(DexBuilder& builder, std::uint32_t base) : b_(builder), base_(base) {}

  Bytes write(std::uint32_t container_size) {
    const bool container = b_.version_ >= 41;
    header_size_ = container ? 0x78 : 0x70;
    out_.assign(header_size_, 0);
    reserve_tables();
    write_type_lists();
    for (const Units& site : b_.call_sites_) {
      call_sites_.push_back(append("call_site", b_.bytes_of(site)));
    }
    for (const ClassSpec& spec : b_.classes_) write_class(spec);
    write_strings();
    fill_tables();
    write_map();
    write_header(container, container_size);
    return std::move(out_);
  }

 private:
  using T = Symbol::Table;
  struct TableExtent {
    std::uint16_t map_type;
    std::uint32_t count;
    std::uint32_t offset;
  };

  std::uint32_t here() const { return base_ + static_cast<std::uint32_t>(out_.size()); }
  void align() { out_.resize((out_.size() + 3) / 4 * 4); }
  void put(std::uint64_t value, unsigned width) {
    for (unsigned i = 0; i < width; ++i) out_.push_back(static_cast<std::uint8_t>(value >> 8 * i));
  }
  void patch(std::size_t at, std::uint64_t value, unsigned width) {
    for (unsigned i = 0; i < width; ++i) out_[at + i] = static_cast<std::uint8_t>(value >> 8 * i);
  }
  void uleb(std::uint32_t value) {
    for (; value >= 0x80; value >>= 7) out_.push_back(static_cast<std::uint8_t>(value | 0x80));
    out_.push_back(static_cast<std::uint8_t>(value));
  }
  std::uint32_t append(const std::string& part, const Bytes& bytes) {
    const std::uint32_t at = here();
    b_.offsets_.emplace(part, at);
    out_.insert(out_.end(), bytes.begin(), bytes.end());
    return at;
  }
  std::uint32_t mark(const std::string& part) { return append(part, {}); }

  void reserve_tables() {
    const auto table = [this](const char* name, std::uint16_t type, std::size_t count,
                              std::size_t width) {
      tables_.push_back({type, static_cast<std::uint32_t>(count), count == 0 ? 0 : mark(name)});
      out_.resize(out_.size() + count * width);
    };
    table("string_ids", 1, b_.strings_.size(), 4);
    table("type_ids", 2, b_.types_.size(), 4);
    table("proto_ids", 3, b_.protos_.size(), 12);
    table("field_ids", 4, b_.fields_.size(), 8);
    table("method_ids", 5, b_.methods_.size(), 8);
    table("class_defs", 6, b_.classes_.size(), 32);
    table("call_site_ids", 7, b_.call_sites_.size(), 4);
    table("method_handles", 8, b_.handles_.size(), 8);
  }

  std::uint32_t type_list(const std::string& part, const std::vector<std::size_t>& ids) {
    if (ids.empty()) return 0;
    align();
    const std::uint32_t at = mark(part);
    put(ids.size(), 4);
    for (const std::size_t id : ids) put(b_.numbers_[T::type][id], 2);
    return at;
  }

  void write_type_lists() {
    for (const auto& [result, parameters] : b_.protos_) {
      parameters_.push_back(type_list("parameters", parameters));
    }
  }

  void write_strings() {
    std::vector<std::pair<std::uint32_t, std::size_t>> order;
    for (std::size_t id = 0; id < b_.strings_.size(); ++id) {
      order.emplace_back(b_.numbers_[T::string][id], id);
    }
    std::sort(order.begin(), order.end());
    strings_.resize(order.size());
    for (const auto& [row, id] : order) {
      const std::string& text = b_.strings_[id];
      strings_[row] = mark("string " + text);
      std::uint32_t units = 0;
      for (const char c : text) units += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
      uleb(units);
      out_.insert(out_.end(), text.begin(), text.end());
      out_.push_back(0);
    }
  }

  std::uint32_t write_body(const std::string& name, const BodySpec& body) {
    if (body.units.empty()) return 0;
    std::uint32_t debug = 0;
    if (!body.debug_info.empty()) debug = append("debug " + name, b_.bytes_of(body.debug_info));
    align();
    const std::uint32_t at = mark("code " + name);
    put(body.registers, 2);
    put(body.ins, 2);
    put(body.outs, 2);
    put(body.tries.size(), 2);
    put(debug, 4);
    put(body.units.size(), 4);
    for (const Unit& unit : body.units) put(b_.value(unit), 2);
    if (body.tries.empty()) return at;
    align();
    mark("tries " + name);
    for (const TrySpec& spec : body.tries) {
      put(spec.start, 4);
      put(spec.count, 2);
      put(spec.handler, 2);
    }
    append("handlers " + name, b_.bytes_of(body.handlers));
    return at;
  }

  std::uint32_t annotation_set(const std::string& part, const Units& annotation) {
    if (annotation.empty()) return 0;
    const std::uint32_t item = append("annotation " + part, b_.bytes_of(annotation));
    align();
    const std::uint32_t at = mark("annotation_set " + part);
    put(1, 4);
    put(item, 4);
    return at;
  }

  void write_class(const ClassSpec& spec) {
    struct Member {
      std::uint32_t row;
      std::uint32_t access;
      std::uint32_t code;
      std::uint32_t annotations;
    };
    const auto by_row = [](const Member& a, const Member& b) { return a.row < b.row; };
    std::vector<std::vector<Member>> members(4);
    const std::string& owner = spec.descriptor;
    const auto add_fields = [&](std::size_t list, const std::vector<FieldSpec>& fields) {
      for (const FieldSpec& f : fields) {
        members[list].push_back({b_.number(b_.field(owner, f.name, f.type)), f.access, 0,
                                 annotation_set(owner + "->" + f.name, f.annotations)});
      }
      std::sort(members[list].begin(), members[list].end(), by_row);
    };
    const auto add_methods = [&](std::size_t list, const std::vector<MethodSpec>& methods) {
      for (const MethodSpec& m : methods) {
        const std::string name = owner + "->" + m.name;
        members[list].push_back({b_.number(b_.method(owner, m.name, m.result, m.parameters)),
                                 m.access, write_body(name, m.body),
                                 annotation_set(name, m.annotations)});
      }
      std::sort(members[list].begin(), members[list].end(), by_row);
    };
    add_fields(0, spec.static_fields);
    add_fields(1, spec.instance_fields);
    add_methods(2, spec.direct_methods);
    add_methods(3, spec.virtual_methods);

    ClassOffsets offsets;
    std::vector<std::size_t> interfaces;
    for (const std::string& name : spec.interfaces) interfaces.push_back(b_.type(name).id);
    offsets.interfaces = type_list("interfaces " + owner, interfaces);
    const std::uint32_t class_set = annotation_set(owner, spec.annotations);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> rows[2];
    for (std::size_t list = 0; list < 4; ++list) {
      for (const Member& m : members[list]) {
        if (m.annotations != 0) rows[list / 2].emplace_back(m.row, m.annotations);
      }
    }
    if (class_set != 0 || !rows[0].empty() || !rows[1].empty()) {
      align();
      offsets.annotations = mark("annotations " + owner);
      put(class_set, 4);
      put(rows[0].size(), 4);
      put(rows[1].size(), 4);
      put(0, 4);
      for (auto& list : rows) {
        std::sort(list.begin(), list.end());
        for (const auto& [row, set] : list) {
          put(row, 4);
          put(set, 4);
        }
      }
    }
    if (!spec.static_values.empty()) {
      offsets.static_values = append("static_values " + owner, b_.bytes_of(spec.static_values));
    }
    offsets.class_data = mark("class_data " + owner);
    for (const auto& list : members) uleb(static_cast<std::uint32_t>(list.size()));
    for (std::size_t list = 0; list < 4; ++list) {
      std::uint32_t last = 0;
      for (const Member& m : members[list]) {
        uleb(m.row - last);
        uleb(m.access);
        if (list >= 2) uleb(m.code);
        last = m.row;
      }
    }
    classes_.push_back(offsets);
  }

  // Where row `row` of a table (by its place in tables_) lies in out_.
  std::size_t row_at(std::size_t table, std::uint32_t row, std::size_t width) const {
    return tables_[table].offset - base_ + row * width;
  }

  void fill_tables() {
    for (std::uint32_t row = 0; row < strings_.size(); ++row) {
      patch(row_at(0, row, 4), strings_[row], 4);
    }
    for (std::size_t id = 0; id < b_.types_.size(); ++id) {
      patch(row_at(1, b_.numbers_[T::type][id], 4), b_.numbers_[T::string][b_.types_[id]], 4);
    }
    for (std::size_t id = 0; id < b_.protos_.size(); ++id) {
      const std::size_t at = row_at(2, b_.numbers_[T::proto][id], 12);
      const auto& [result, parameters] = b_.protos_[id];
      patch(at, b_.number(b_.string(b_.shorty_of(b_.protos_[id]))), 4);
      patch(at + 4, b_.numbers_[T::type][result], 4);
      patch(at + 8, parameters_[id], 4);
    }
    const auto fill_members = [this](std::size_t table, T kind, T second, const auto& rows) {
      for (std::size_t id = 0; id < rows.size(); ++id) {
        const std::size_t at = row_at(table, b_.numbers_[kind][id], 8);
        patch(at, b_.numbers_[T::type][std::get<0>(rows[id])], 2);
        patch(at + 2, b_.numbers_[second][std::get<1>(rows[id])], 2);
        patch(at + 4, b_.numbers_[T::string][std::get<2>(rows[id])], 4);
      }
    };
    fill_members(3, T::field, T::type, b_.fields_);
    fill_members(4, T::method, T::proto, b_.methods_);
    for (std::uint32_t i = 0; i < b_.classes_.size(); ++i) fill_class(i);
    for (std::uint32_t i = 0; i < call_sites_.size(); ++i) {
      patch(row_at(6, i, 4), call_sites_[i], 4);
    }
    for (std::uint32_t i = 0; i < b_.handles_.size(); ++i) {
      patch(row_at(7, i, 8), b_.handles_[i].first, 2);
      patch(row_at(7, i, 8) + 4, b_.number(b_.handles_[i].second), 2);
    }
  }

  void fill_class(std::uint32_t i) {
    constexpr std::uint32_t kNone = 0xffffffff;
    const ClassSpec& spec = b_.classes_[i];
    const std::size_t at = row_at(5, i, 32);
    patch(at, b_.number(b_.type(spec.descriptor)), 4);
    patch(at + 4, spec.access, 4);
    patch(at + 8, spec.superclass.empty() ? kNone : b_.number(b_.type(spec.superclass)), 4);
    patch(at + 12, classes_[i].interfaces, 4);
    patch(at + 16, spec.source_file.empty() ? kNone : b_.number(b_.string(spec.source_file)), 4);
    patch(at + 20, classes_[i].annotations, 4);
    patch(at + 24, classes_[i].class_data, 4);
    patch(at + 28, classes_[i].static_values, 4);
  }

  void write_map() {
    align();
    map_ = mark("map");
    const std::size_t count_at = out_.size();
    put(0, 4);
    std::uint32_t count = 0;
    const auto row = [&](std::uint16_t type, std::uint32_t size, std::uint32_t offset) {
      put(type, 2);
      put(0, 2);
      put(size, 4);
      put(offset, 4);
      ++count;
    };
    row(0, 1, base_);
    for (const TableExtent& table : tables_) {
      if (table.count != 0) row(table.map_type, table.count, table.offset);
    }
    row(0x1000, 1, map_);
    patch(count_at, count, 4);
  }

  void write_header(bool container, std::uint32_t container_size) {
    const std::string magic = "dex\n0" + std::to_string(b_.version_);
    std::copy(magic.begin(), magic.end(), out_.begin());
    const auto size = static_cast<std::uint32_t>(out_.size());
    patch(32, size, 4);
    patch(36, header_size_, 4);
    patch(40, 0x12345678, 4);
    patch(52, map_, 4);
    for (std::size_t i = 0; i < 6; ++i) {
      patch(56 + 8 * i, tables_[i].count, 4);
      patch(60 + 8 * i, tables_[i].offset, 4);
    }
    if (container) {
      patch(0x70, container_size == 0 ? size : container_size, 4);
      patch(0x74, base_, 4);
    } else {
      patch(104, size - header_size_, 4);
      patch(108, header_size_, 4);
    }
    const auto digest = base::sha1(base::ByteView(out_.data() + 32, out_.size() - 32));
    std::copy(digest.begin(), digest.end(), out_.begin() + 12);
    patch(8, adler(out_, 12, out_.size()), 4);
  }

  struct ClassOffsets {
    std::uint32_t interfaces = 0;
    std::uint32_t annotations = 0;
    std::uint32_t class_data = 0;
    std::uint32_t static_values = 0;
  };

  DexBuilder& b_;
  std::uint32_t base_;
  std::uint32_t header_size_ = 0;
  std::uint32_t map_ = 0;
  Bytes out_;
  std::vector<TableExtent> tables_;
  std::vector<std::uint32_t> parameters_;  // by proto id
  std::vector<std::uint32_t> strings_;     // by row
  std::vector<std::uint32_t> call_sites_;
  std::vector<ClassOffsets> classes_;
};

std::vector<std::uint8_t> DexBuilder::build_at(std::uint32_t base, std::uint32_t container_size) {
  intern_classes();
  number_tables();
  offsets_.clear();
  return DexWriter(*this, base).write(container_size);
}

}  // namespace hegui::test
