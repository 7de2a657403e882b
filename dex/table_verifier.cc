// The id tables of a file: every index in range, every descriptor and prototype well-shaped.
#include <algorithm>

#include "dex/names.h"
#include "dex/verifier.h"

namespace hegui::dex {
namespace {

constexpr std::uint32_t kMostParameters = 255;  // an invoke's register count is one byte

}  // namespace

Verifier::Refusal Verifier::check_tables() {
  const auto table = [](Section section) { return DexFile::Table{section.offset, section.count}; };
  dex_.string_ids_ = table(header_.strings);
  dex_.types_ = table(header_.types);
  dex_.protos_ = table(header_.protos);
  dex_.fields_ = table(header_.fields);
  dex_.methods_ = table(header_.methods);
  dex_.class_defs_ = table(header_.class_defs);
  counts_ = {header_.strings.count,
             header_.types.count,
             header_.protos.count,
             header_.fields.count,
             header_.methods.count,
             0,
             0};
  // Tables may be shared by the logical files of a container; their rows are copied in part.
  const std::uint64_t rows = std::uint64_t{counts_.strings} + counts_.types + counts_.protos +
                             counts_.fields + counts_.methods + header_.class_defs.count;
  if (!budget_.spend(rows * 8)) return refuse(kTooMuchSharing, header_.at);
  if (auto refusal = check_strings()) return refusal;
  if (auto refusal = check_types()) return refusal;
  if (auto refusal = check_protos()) return refusal;
  if (auto refusal = check_members(dex_.fields_, counts_.types, "field")) return refusal;
  if (auto refusal = check_members(dex_.methods_, counts_.protos, "method")) return refusal;
  return check_class_defs();
}

Verifier::Refusal Verifier::check_types() {
  bool sorted = true;
  std::uint32_t previous = 0;
  for (const TypeIndex type : dex_.types()) {
    const std::uint64_t row = dex_.types_.offset + std::uint64_t{type.value} * 4;
    const std::uint32_t name = word(dex_.types_, type.value, 4, 0);
    if (name >= counts_.strings) return refuse("type's descriptor is out of range", row);
    const std::string_view descriptor = dex_.string(StringIndex{name});
    if (!is_type_descriptor(descriptor)) return refuse("not a type descriptor", row);
    if (has_odd_name(descriptor)) {
      note("dex-odd-type-name", "type name the runtime does not allow", row);
    }
    if (type.value != 0 && name <= previous) {
      if (sorted) note("dex-unsorted", "type_ids are not sorted", row);
      sorted = false;
    }
    previous = name;
  }
  if (!sorted || !dex_.string_order_.empty()) {
    // Ordered by text: with unsorted strings, order by index says nothing.
    dex_.type_order_.reserve(dex_.types_.count);
    for (const TypeIndex type : dex_.types()) dex_.type_order_.push_back(type);
    std::stable_sort(
        dex_.type_order_.begin(), dex_.type_order_.end(),
        [this](TypeIndex a, TypeIndex b) { return compare_mutf8(dex_.type(a), dex_.type(b)) < 0; });
  }
  return std::nullopt;
}

Verifier::Refusal Verifier::check_type_list(std::uint64_t offset, std::uint32_t most,
                                            const char* what) {
  if (offset == 0) return std::nullopt;
  const auto size = bytes_.u32(offset);
  if (offset % 4 != 0 || !size || !bytes_.holds(offset + 4, std::uint64_t{*size} * 2)) {
    return refuse(std::string(what) + " lie outside the file", offset);
  }
  if (*size > most) return refuse(std::string("too many ") + what, offset);
  if (!budget_.spend(4 + std::uint64_t{*size} * 2)) return refuse(kTooMuchSharing, offset);
  const TypeList list(bytes_, static_cast<std::uint32_t>(offset));
  for (std::uint32_t i = 0; i < *size; ++i) {
    if (list[i].value >= counts_.types) {
      return refuse(std::string(what) + " hold a type out of range", offset + 4 + i * 2);
    }
  }
  return std::nullopt;
}

Verifier::Refusal Verifier::check_protos() {
  for (const ProtoIndex proto : dex_.protos()) {
    const std::uint64_t row = dex_.protos_.offset + std::uint64_t{proto.value} * 12;
    if (word(dex_.protos_, proto.value, 12, 0) >= counts_.strings) {
      return refuse("prototype's shorty is out of range", row);
    }
    if (word(dex_.protos_, proto.value, 12, 4) >= counts_.types) {
      return refuse("prototype's return type is out of range", row + 4);
    }
    const std::uint32_t list = word(dex_.protos_, proto.value, 12, 8);
    if (auto refusal = check_type_list(list, kMostParameters, "parameters")) return refusal;
    const TypeList parameters = dex_.parameters(proto);
    const std::string_view shorty = dex_.shorty(proto);
    bool matches = shorty.size() == parameters.size() + 1 &&
                   matches_shorty(shorty[0], dex_.type(dex_.return_type(proto)));
    for (std::uint32_t i = 0; matches && i < parameters.size(); ++i) {
      matches = shorty[i + 1] != 'V' && matches_shorty(shorty[i + 1], dex_.type(parameters[i]));
    }
    if (!matches) return refuse("shorty does not match its prototype", row);
  }
  return std::nullopt;
}

// field_ids and method_ids have one shape: owner (16 bits), type or prototype (16 bits), name.
Verifier::Refusal Verifier::check_members(const DexFile::Table& table, std::uint64_t second_count,
                                          const char* member) {
  const std::string who = member;
  std::uint64_t previous = 0;
  bool sorted = true;
  for (std::uint32_t i = 0; i < table.count; ++i) {
    const std::uint64_t row = table.offset + std::uint64_t{i} * 8;
    const std::uint64_t owner = dex_.load16(table, i, 0);
    const std::uint64_t second = dex_.load16(table, i, 2);
    const std::uint64_t name = word(table, i, 8, 4);
    if (owner >= counts_.types) return refuse(who + "'s class is out of range", row);
    if (second >= second_count) return refuse(who + "'s type is out of range", row + 2);
    if (name >= counts_.strings) return refuse(who + "'s name is out of range", row + 4);
    // Sorted by class, then name, then type; the three fit into one number (name < 2^32).
    const std::uint64_t key = owner << 48 | name << 16 | second;
    if (i != 0 && key <= previous && sorted) {
      note("dex-unsorted", who + "_ids are not sorted", row);
      sorted = false;
    }
    previous = key;
  }
  return std::nullopt;
}

Verifier::Refusal Verifier::check_class_defs() {
  const DexFile::Table& table = dex_.class_defs_;
  dex_.classes_.resize(table.count);  // 32 bytes of the file stand behind each row
  dex_.class_of_type_.assign(counts_.types, ClassDefIndex{});
  for (const ClassDefIndex index : dex_.classes()) {
    const std::uint64_t row = table.offset + std::uint64_t{index.value} * 32;
    const ClassDef definition = dex_.class_def(index);
    if (definition.type.value >= counts_.types) {
      return refuse("defined class is out of range", row);
    }
    if (dex_.type(definition.type)[0] != 'L') return refuse("defined type is no class", row);
    if (definition.superclass && definition.superclass.value >= counts_.types) {
      return refuse("superclass is out of range", row + 8);
    }
    if (definition.source_file && definition.source_file.value >= counts_.strings) {
      return refuse("source file is out of range", row + 16);
    }
    const std::uint32_t interfaces = word(table, index.value, 32, 12);
    if (auto refusal = check_type_list(interfaces, counts_.types, "interfaces")) return refusal;
    dex_.classes_[index.value].interfaces_offset = interfaces;
    ClassDefIndex& first = dex_.class_of_type_[definition.type.value];
    if (first) {
      note("dex-duplicate-class", "class is defined twice; the first definition counts", row);
    } else {
      first = index;
    }
  }
  return std::nullopt;
}

}  // namespace hegui::dex
