// The classes of a file: members as dense arrays, then bodies, static values and annotations.
#include <array>

#include "apk/base/leb128.h"
#include "dex/names.h"
#include "dex/verifier.h"

namespace hegui::dex {
namespace {

constexpr std::uint64_t kFreeMembers = 16;

std::string class_name(const DexFile& dex, ClassDefIndex index) {
  constexpr std::size_t kMostShown = 200;  // a hostile name may be megabytes
  return dex.utf8(dex.type_name(dex.class_def(index).type)).substr(0, kMostShown);
}

}  // namespace

void Verifier::check_classes(CodeVerifier& code, ValueVerifier& values) {
  // Rows of class_data are two or three bytes at least: the tables bound what will be copied.
  dex_.field_defs_.reserve(counts_.fields);
  dex_.method_defs_.reserve(counts_.methods);
  for (const ClassDefIndex index : dex_.classes()) {
    DexFile::ClassRecord& record = dex_.classes_[index.value];
    record.first_field = static_cast<std::uint32_t>(dex_.field_defs_.size());
    record.first_method = static_cast<std::uint32_t>(dex_.method_defs_.size());
    // A second definition of a type stays without members: the runtime never sees it.
    if (dex_.find_class(dex_.class_def(index).type) != index) continue;
    if (const Complaint bad = read_class_data(index)) {
      dex_.field_defs_.resize(record.first_field);
      dex_.method_defs_.resize(record.first_method);
      record.static_fields = record.instance_fields = 0;
      record.direct_methods = record.virtual_methods = 0;
      ++dex_.damage_.classes;
      report("dex-class-damaged", bad,
             wants("dex-class-damaged") ? class_name(dex_, index) : std::string());
    }
    check_methods(index, code);
    check_static_values(index, values);
    check_annotations(index, values);
  }
}

Complaint Verifier::read_class_data(ClassDefIndex index) {
  const std::uint32_t offset = word(dex_.class_defs_, index.value, 32, 24);
  if (offset == 0) return kFine;  // a marker interface
  std::size_t at = offset;
  std::array<std::uint32_t, 4> counts{};  // static, instance, direct, virtual
  std::uint64_t members = 0;
  for (std::uint32_t& count : counts) {
    const auto value = at < bytes_.size() ? base::read_uleb128(bytes_, at) : std::nullopt;
    if (!value) return {"class_data lies outside the file", offset};
    count = *value;
    members += count;
  }
  if (members > bytes_.size() - at) return {"class_data is longer than the file", offset};
  // The runtime reads a member that is listed twice; a file of nothing else would be a bomb.
  if (dex_.field_defs_.size() + counts[0] + counts[1] > 2ull * counts_.fields + kFreeMembers ||
      dex_.method_defs_.size() + counts[2] + counts[3] > 2ull * counts_.methods + kFreeMembers) {
    return {kTooMuchSharing, offset};
  }
  DexFile::ClassRecord& record = dex_.classes_[index.value];
  record.static_fields = counts[0];
  record.instance_fields = counts[1];
  record.direct_methods = counts[2];
  record.virtual_methods = counts[3];
  const TypeIndex owner = dex_.class_def(index).type;
  if (const Complaint bad = read_fields(at, counts[0], owner)) return bad;
  if (const Complaint bad = read_fields(at, counts[1], owner)) return bad;
  if (const Complaint bad = read_methods(at, counts[2], owner)) return bad;
  return read_methods(at, counts[3], owner);
}

Complaint Verifier::read_fields(std::size_t& at, std::uint32_t count, TypeIndex owner) {
  std::uint32_t field = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t row = at;
    const auto difference = base::read_uleb128(bytes_, at);
    const auto access = base::read_uleb128(bytes_, at);
    if (!difference || !access) return {"class_data is cut off", row};
    if (*difference >= counts_.fields - field) return {"field is out of range", row};
    field += *difference;
    if (dex_.field(FieldIndex{field}).owner != owner) return {"field of another class", row};
    dex_.field_defs_.push_back({FieldIndex{field}, *access});
  }
  return kFine;
}

Complaint Verifier::read_methods(std::size_t& at, std::uint32_t count, TypeIndex owner) {
  std::uint32_t method = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t row = at;
    const auto difference = base::read_uleb128(bytes_, at);
    const auto access = base::read_uleb128(bytes_, at);
    const auto code = base::read_uleb128(bytes_, at);
    if (!difference || !access || !code) return {"class_data is cut off", row};
    if (*difference >= counts_.methods - method) return {"method is out of range", row};
    method += *difference;
    if (dex_.method(MethodIndex{method}).owner != owner) return {"method of another class", row};
    dex_.method_defs_.push_back({MethodIndex{method}, *access, *code, false});
  }
  return kFine;
}

void Verifier::check_methods(ClassDefIndex index, CodeVerifier& code) {
  const DexFile::ClassRecord& record = dex_.classes_[index.value];
  for (std::size_t i = record.first_method; i < dex_.method_defs_.size(); ++i) {
    MethodDef& method = dex_.method_defs_[i];
    if (method.code_offset == 0) continue;
    if (const Complaint bad = code.check(method.code_offset)) {
      method.code_offset = 0;
      method.code_refused = true;
      ++dex_.damage_.code_items;
      report("dex-code-damaged", bad,
             wants("dex-code-damaged") ? dex_.method_reference(method.method).substr(0, 400)
                                       : std::string());
      continue;
    }
    // The code verifier proved the code_item's header to be there.
    const std::uint32_t debug = bytes_.load_u32(method.code_offset + std::size_t{8});
    if (debug >= bytes_.size()) {
      ++dex_.damage_.debug_infos;
      report("dex-debug-damaged", {"debug information lies outside the file", debug}, "");
    }
  }
}

void Verifier::check_static_values(ClassDefIndex index, ValueVerifier& values) {
  const std::uint32_t offset = word(dex_.class_defs_, index.value, 32, 28);
  if (offset == 0) return;
  Complaint bad = values.array(offset);
  if (!bad) bad = check_value_kinds(index, offset);
  if (bad) {
    ++dex_.damage_.values;
    report("dex-values-damaged", bad,
           wants("dex-values-damaged") ? class_name(dex_, index) : std::string());
    return;
  }
  dex_.classes_[index.value].static_values_offset = offset;
}

Complaint Verifier::check_value_kinds(ClassDefIndex index, std::uint32_t offset) const {
  const EncodedArray array(bytes_, offset);
  const auto fields = dex_.static_fields(index);
  if (array.size() > fields.size()) return {"more static values than static fields", offset};
  std::size_t i = 0;
  for (const EncodedValue& value : array) {
    const std::string_view type = dex_.type(dex_.field(fields[i++].field).type);
    if (!can_initialise(value.kind(), type)) {
      return {"static value does not fit its field", value.offset()};
    }
  }
  return kFine;
}

void Verifier::check_annotations(ClassDefIndex index, ValueVerifier& values) {
  const std::uint32_t offset = word(dex_.class_defs_, index.value, 32, 20);
  if (offset == 0) return;
  if (const Complaint bad = values.directory(offset)) {
    ++dex_.damage_.annotations;
    report("dex-annotations-damaged", bad,
           wants("dex-annotations-damaged") ? class_name(dex_, index) : std::string());
    return;
  }
  dex_.classes_[index.value].annotations_offset = offset;
}

}  // namespace hegui::dex
