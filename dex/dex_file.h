// DexFile: one verified DEX file (versions 035, 037 to 041).
//
// One door. `open` verifies everything once; after it every read is total: no optional, no check,
// no allocation, unless a comment says otherwise.
//   * A damaged header or id table (strings, types, prototypes, fields, methods, class_defs)
//     refuses the file: Error with the offset.
//   * A damaged class, method body, annotation directory or static value is left out (a class
//     without members, a method without code) with a Diagnostic of severity data_loss. `damage()`
//     counts them. The rest is read. Debug information is checked where it is read.
//   * Parts may be shared (two methods, one body), but not so that reading all of them costs more
//     than a fixed multiple of the file's size: what goes beyond is left out.
//   * What the Android runtime would refuse but can be read safely (wrong checksum, tables out of
//     order) is read, with a Diagnostic. The SHA-1 signature is not checked: Android does not.
//
// Ownership: borrows the bytes; they must outlive the DexFile and all it returns. Cheap to move,
// not copyable. Const reads may run on many threads; opening shares no state between files.
// Offsets are bytes from the start of the given bytes (for a 041 container: of the container).
// Input of `open`: hostile. Specification: Android "Dalvik executable format".
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/result.h"
#include "dex/code.h"
#include "dex/encoded_value.h"
#include "dex/indices.h"
#include "dex/type_list.h"

namespace hegui::dex {

struct FieldId {
  TypeIndex owner;
  TypeIndex type;
  StringIndex name;
};

struct MethodId {
  TypeIndex owner;
  ProtoIndex proto;
  StringIndex name;
};

struct FieldDef {
  FieldIndex field;
  std::uint32_t access_flags = 0;
};

struct MethodDef {
  MethodIndex method;
  std::uint32_t access_flags = 0;
  std::uint32_t code_offset = 0;  // 0: abstract, native, or the code was damaged (code_refused)
  bool code_refused = false;      // the file claims code here, but it did not pass the door

  bool has_code() const { return code_offset != 0; }
};

struct ClassDef {
  TypeIndex type;
  std::uint32_t access_flags = 0;
  TypeIndex superclass;     // none for java.lang.Object
  StringIndex source_file;  // none if not recorded
};

// How much of the file was left out; each part also has its Diagnostic.
struct Damage {
  std::uint32_t classes = 0;      // class_data unreadable: a class without members
  std::uint32_t code_items = 0;   // methods that claim code which cannot be read
  std::uint32_t debug_infos = 0;  // methods whose debug information lies outside the file
  std::uint32_t annotations = 0;  // classes without annotations because of damage
  std::uint32_t values = 0;       // static value arrays and call sites
};

class DexFile {
 public:
  // The file, or the first logical file of a 041 container (a notice tells of the others).
  static base::Result<DexFile> open(base::ByteView bytes, base::Diagnostics& diagnostics);
  // All logical files in order: one, except for a 041 container. Fails if the first is refused; a
  // later one that is refused is a diagnostic.
  static base::Result<std::vector<DexFile>> open_container(base::ByteView bytes,
                                                           base::Diagnostics& diagnostics);

  DexFile(DexFile&&) noexcept = default;
  DexFile& operator=(DexFile&&) noexcept = default;
  DexFile(const DexFile&) = delete;
  DexFile& operator=(const DexFile&) = delete;

  int version() const { return version_; }  // 35, 37, 38, 39, 40, 41
  base::ByteView bytes() const { return bytes_; }
  std::uint32_t header_offset() const { return header_offset_; }  // 0 outside containers
  const Damage& damage() const { return damage_; }
  // True if the header's SHA-1 matches. Hashes the file; nothing else depends on it.
  bool signature_matches() const;

  // --- Strings ---
  IndexRange<StringIndex> strings() const { return IndexRange<StringIndex>(count(strings_)); }
  // Modified UTF-8 as stored, without the terminator.
  std::string_view string(StringIndex index) const {
    const StringSpan span = strings_[index.value];
    return bytes_.chars().substr(span.offset, span.length);
  }
  std::string utf8(StringIndex index) const;  // allocates
  // Where the string_data_item starts (its length prefix): evidence for a string constant.
  std::uint32_t string_offset(StringIndex index) const;
  // Binary search over modified UTF-8; none if absent.
  StringIndex find_string(std::string_view mutf8) const;
  // Those that begin with `mutf8`, in the format's order. Binary search; allocates.
  std::vector<StringIndex> strings_from(std::string_view mutf8) const;

  // --- Types and prototypes ---
  IndexRange<TypeIndex> types() const { return IndexRange<TypeIndex>(types_.count); }
  StringIndex type_name(TypeIndex index) const { return {load(types_, index.value, 4, 0)}; }
  // Descriptor: "Landroid/app/Activity;", "[I".
  std::string_view type(TypeIndex index) const { return string(type_name(index)); }
  TypeIndex find_type(std::string_view descriptor) const;

  IndexRange<ProtoIndex> protos() const { return IndexRange<ProtoIndex>(protos_.count); }
  std::string_view shorty(ProtoIndex index) const {
    return string(StringIndex{load(protos_, index.value, 12, 0)});
  }
  TypeIndex return_type(ProtoIndex index) const { return {load(protos_, index.value, 12, 4)}; }
  TypeList parameters(ProtoIndex index) const {
    return TypeList(bytes_, load(protos_, index.value, 12, 8));
  }

  // --- Field and method references ---
  IndexRange<FieldIndex> fields() const { return IndexRange<FieldIndex>(fields_.count); }
  FieldId field(FieldIndex index) const {
    return {TypeIndex{load16(fields_, index.value, 0)}, TypeIndex{load16(fields_, index.value, 2)},
            StringIndex{load(fields_, index.value, 8, 4)}};
  }
  IndexRange<MethodIndex> methods() const { return IndexRange<MethodIndex>(methods_.count); }
  MethodId method(MethodIndex index) const {
    return {TypeIndex{load16(methods_, index.value, 0)},
            ProtoIndex{load16(methods_, index.value, 2)},
            StringIndex{load(methods_, index.value, 8, 4)}};
  }
  // As smali writes them, in UTF-8; all three allocate.
  std::string method_reference(MethodIndex index) const;  // "Lcls;->name(desc)ret"
  std::string field_reference(FieldIndex index) const;    // "Lcls;->name:Ltype;"
  std::string proto_descriptor(ProtoIndex index) const;   // "(ILjava/lang/String;)V"

  // --- Classes ---
  IndexRange<ClassDefIndex> classes() const { return IndexRange<ClassDefIndex>(class_defs_.count); }
  ClassDef class_def(ClassDefIndex index) const {
    return {TypeIndex{load(class_defs_, index.value, 32, 0)}, load(class_defs_, index.value, 32, 4),
            TypeIndex{load(class_defs_, index.value, 32, 8)},
            StringIndex{load(class_defs_, index.value, 32, 16)}};
  }
  TypeList interfaces(ClassDefIndex index) const {
    return TypeList(bytes_, classes_[index.value].interfaces_offset);
  }
  // The class defined under this descriptor, none if not defined here. If a hostile file defines a
  // type twice, the first one, as the runtime takes it.
  ClassDefIndex find_class(std::string_view descriptor) const;
  ClassDefIndex find_class(TypeIndex type) const { return class_of_type_[type.value]; }
  // The classes defined here whose descriptor begins so ("Lokhttp3/"), in the format's order.
  // Binary search; allocates.
  std::vector<ClassDefIndex> classes_from(std::string_view descriptor_start) const;

  std::span<const FieldDef> fields(ClassDefIndex index) const;  // static, then instance
  std::span<const FieldDef> static_fields(ClassDefIndex index) const;
  std::span<const FieldDef> instance_fields(ClassDefIndex index) const;
  std::span<const MethodDef> methods(ClassDefIndex index) const;  // direct, then virtual
  std::span<const MethodDef> direct_methods(ClassDefIndex index) const;
  std::span<const MethodDef> virtual_methods(ClassDefIndex index) const;
  // Every MethodDef of the file, class by class in file order.
  std::span<const MethodDef> all_methods() const { return method_defs_; }
  // Initial values of the first static fields, in order; the others start as zero or null.
  EncodedArray static_values(ClassDefIndex index) const {
    return EncodedArray(bytes_, classes_[index.value].static_values_offset);
  }
  // Where the annotations_directory_item is, 0 for none; read it through dex/annotations.h.
  std::uint32_t annotations_offset(ClassDefIndex index) const {
    return classes_[index.value].annotations_offset;
  }

  // The body of a method. An empty CodeItem (no instructions) if !method.has_code().
  CodeItem code(const MethodDef& method) const { return CodeItem(bytes_, method.code_offset); }

  // --- Method handles and call sites (038 and later; empty before) ---
  IndexRange<MethodHandleIndex> method_handles() const {
    return IndexRange<MethodHandleIndex>(method_handles_.count);
  }
  MethodHandle method_handle(MethodHandleIndex index) const {
    return {static_cast<MethodHandleKind>(load16(method_handles_, index.value, 0)),
            load16(method_handles_, index.value, 4)};
  }
  IndexRange<CallSiteIndex> call_sites() const {
    return IndexRange<CallSiteIndex>(call_sites_.count);
  }
  // Bootstrap method handle, name, method type, then constant arguments. At least these three,
  // of these kinds; empty if the call site was damaged.
  EncodedArray call_site(CallSiteIndex index) const {
    return EncodedArray(bytes_, call_site_offsets_[index.value]);
  }

 private:
  friend class Verifier;  // dex/verifier.h: fills everything below
  DexFile() = default;

  struct StringSpan {
    std::uint32_t offset;
    std::uint32_t length;
  };
  struct Table {
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
  };
  struct ClassRecord {  // verified extents; zero offsets for absent or damaged parts
    std::uint32_t interfaces_offset = 0;
    std::uint32_t annotations_offset = 0;
    std::uint32_t static_values_offset = 0;
    std::uint32_t first_field = 0;
    std::uint32_t first_method = 0;
    std::uint32_t static_fields = 0;
    std::uint32_t instance_fields = 0;
    std::uint32_t direct_methods = 0;
    std::uint32_t virtual_methods = 0;
  };

  static std::uint32_t count(const std::vector<StringSpan>& strings) {
    return static_cast<std::uint32_t>(strings.size());
  }
  // Table extents were compared with the file's size at the door.
  std::uint32_t load(const Table& table, std::uint32_t row, std::uint32_t width,
                     std::uint32_t at) const {
    return bytes_.load_u32(table.offset + std::size_t{row} * width + at);
  }
  std::uint32_t load16(const Table& table, std::uint32_t row, std::uint32_t at) const {
    return bytes_.load_u16(table.offset + std::size_t{row} * 8 + at);  // rows of 8 bytes only
  }

  base::ByteView bytes_;
  int version_ = 0;
  std::uint32_t header_offset_ = 0;
  Damage damage_;
  Table string_ids_, types_, protos_, fields_, methods_, class_defs_, method_handles_, call_sites_;
  std::vector<StringSpan> strings_;
  // Search orders, only for a file whose tables are not sorted as they must be.
  std::vector<StringIndex> string_order_;
  std::vector<TypeIndex> type_order_;
  std::vector<ClassDefIndex> class_of_type_;
  std::vector<ClassRecord> classes_;
  std::vector<FieldDef> field_defs_;
  std::vector<MethodDef> method_defs_;
  std::vector<std::uint32_t> call_site_offsets_;
};

}  // namespace hegui::dex
