// Builds small valid dex files in memory, for tests that need one or want to spoil one.
//
// Tables are sorted as the format wants, so an index is only known at the end: whatever names a
// string, type, prototype, field or method is a Symbol, and build() writes its number. Code is
// given in 16-bit units, values, annotations and debug information in bytes; both are lists of
// Units, which are plain numbers or Symbols (a Symbol among bytes must end up below 128, which
// small files hold). build() computes checksum, signature and map. The layout is the same on every
// run: header, ids, call sites, handles, then the data in the order of Section below.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace hegui::test {

struct Symbol {
  enum class Table { string, type, proto, field, method };
  Table table;
  std::size_t id;  // order of first use
};

struct Unit {
  Unit(int plain) : number(plain) {}  // NOLINT: implicit on purpose
  // `plus` is added to the symbol's number: debug information stores numbers plus one.
  Unit(Symbol named, int plus = 0)  // NOLINT: implicit on purpose
      : symbolic(true), number(plus), symbol(named) {}
  bool symbolic = false;
  int number = 0;
  Symbol symbol{};
};
using Units = std::vector<Unit>;

struct TrySpec {
  std::uint32_t start;
  std::uint16_t count;
  std::uint16_t handler;  // byte offset in the handler list
};

struct BodySpec {
  std::uint16_t registers = 1;
  std::uint16_t ins = 0;
  std::uint16_t outs = 0;
  Units units;  // 16 bits each
  std::vector<TrySpec> tries;
  Units handlers;    // bytes of the handler list
  Units debug_info;  // bytes; none if empty
};

struct MethodSpec {
  std::string name;
  std::string result = "V";
  std::vector<std::string> parameters;
  std::uint32_t access = 0x9;  // public static
  BodySpec body;               // no code_item if body.units is empty
  Units annotations;           // one annotation_item, bytes; none if empty
};

struct FieldSpec {
  std::string name;
  std::string type;
  std::uint32_t access = 0x9;  // public static
  Units annotations;
};

struct ClassSpec {
  std::string descriptor;
  std::uint32_t access = 0x1;
  std::string superclass = "Ljava/lang/Object;";
  std::vector<std::string> interfaces;
  std::string source_file;
  std::vector<FieldSpec> static_fields;
  std::vector<FieldSpec> instance_fields;
  std::vector<MethodSpec> direct_methods;
  std::vector<MethodSpec> virtual_methods;
  Units static_values;  // bytes of an encoded_array; none if empty
  Units annotations;    // one annotation_item; none if empty
};

class DexBuilder {
 public:
  explicit DexBuilder(int version = 35) : version_(version) {}

  Symbol string(const std::string& mutf8);
  Symbol type(const std::string& descriptor);
  Symbol proto(const std::string& result, const std::vector<std::string>& parameters);
  Symbol field(const std::string& owner, const std::string& name, const std::string& type);
  Symbol method(const std::string& owner, const std::string& name, const std::string& result,
                const std::vector<std::string>& parameters);
  void add_class(ClassSpec spec);
  void add_method_handle(std::uint16_t kind, Symbol member);
  void add_call_site(Units encoded_array);  // bytes

  std::vector<std::uint8_t> build();
  // Several logical files in one version-041 container.
  static std::vector<std::uint8_t> build_container(std::vector<DexBuilder> files);

  // After build(): file offset of a part, for tests that spoil it: "string_ids", "map",
  // "code Lcls;->name", "class_data Lcls;", "static_values Lcls;", "annotations Lcls;".
  std::uint32_t offset_of(const std::string& part) const { return offsets_.at(part); }
  const std::map<std::string, std::uint32_t>& offsets() const { return offsets_; }

 private:
  using ProtoKey = std::pair<std::size_t, std::vector<std::size_t>>;    // types' ids
  using MemberKey = std::tuple<std::size_t, std::size_t, std::size_t>;  // owner, type/proto, name

  std::string shorty_of(const ProtoKey& key) const;
  void intern_classes();
  void number_tables();
  std::uint32_t number(Symbol symbol) const;
  std::uint32_t value(const Unit& unit) const;
  std::vector<std::uint8_t> bytes_of(const Units& units) const;
  std::vector<std::uint8_t> build_at(std::uint32_t base, std::uint32_t container_size);
  friend class DexWriter;

  int version_;
  // Where a row of each table below is, so that files with many thousand rows are built quickly.
  std::map<std::string, std::size_t> string_ids_;
  std::map<std::size_t, std::size_t> type_ids_;
  std::map<ProtoKey, std::size_t> proto_ids_;
  std::map<MemberKey, std::size_t> field_ids_, method_ids_;
  std::vector<std::string> strings_;
  std::vector<std::size_t> types_;  // ids of their descriptors
  std::vector<ProtoKey> protos_;
  std::vector<MemberKey> fields_;
  std::vector<MemberKey> methods_;
  std::map<Symbol::Table, std::vector<std::uint32_t>> numbers_;  // id -> row
  std::vector<ClassSpec> classes_;
  std::vector<std::pair<std::uint16_t, Symbol>> handles_;
  std::vector<Units> call_sites_;
  std::map<std::string, std::uint32_t> offsets_;
};

}  // namespace hegui::test
