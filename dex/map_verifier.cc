// The map, and what only the map leads to: method handles and call sites.
#include "dex/verifier.h"

namespace hegui::dex {
namespace {

constexpr std::uint64_t kMapRow = 12;
enum MapType : std::uint32_t {  // numbers of the format
  kStringIds = 1,
  kTypeIds = 2,
  kProtoIds = 3,
  kFieldIds = 4,
  kMethodIds = 5,
  kClassDefs = 6,
  kCallSiteIds = 7,
  kMethodHandles = 8,
};

}  // namespace

void Verifier::read_map() {
  const std::uint64_t offset = header_.map_offset;
  const auto count = offset == 0 ? std::nullopt : bytes_.u32(offset);
  if (!count || !bytes_.holds(offset + 4, std::uint64_t{*count} * kMapRow)) {
    report("dex-map-damaged", {"map lies outside the file", offset}, "");
    return;
  }
  for (std::uint32_t i = 0; i < *count; ++i) {
    const auto row = static_cast<std::size_t>(offset + 4 + i * kMapRow);  // compared above
    check_map_row(bytes_.load_u16(row), bytes_.load_u32(row + 4), bytes_.load_u32(row + 8));
  }
}

void Verifier::check_map_row(std::uint32_t type, std::uint32_t count, std::uint32_t offset) {
  const auto compare = [&](Section section) {
    if (section.count != count || section.offset != offset) {
      note("dex-map-disagrees", "map and header disagree about a table", offset);
    }
  };
  const auto take = [&](DexFile::Table& table, std::uint64_t width) {
    if (offset % 4 == 0 && bytes_.holds(offset, count * width) && budget_.spend(count * width)) {
      table = {offset, count};
    } else {
      report("dex-map-damaged", {"call sites or method handles lie outside the file", offset}, "");
    }
  };
  switch (type) {
    case kStringIds:
      return compare(header_.strings);
    case kTypeIds:
      return compare(header_.types);
    case kProtoIds:
      return compare(header_.protos);
    case kFieldIds:
      return compare(header_.fields);
    case kMethodIds:
      return compare(header_.methods);
    case kClassDefs:
      return compare(header_.class_defs);
    case kCallSiteIds:
      return take(dex_.call_sites_, 4);
    case kMethodHandles:
      return take(dex_.method_handles_, 8);
    default:
      return;
  }
}

void Verifier::check_method_handles() {
  constexpr auto kLast = static_cast<std::uint32_t>(MethodHandleKind::invoke_interface);
  for (const MethodHandleIndex index : dex_.method_handles()) {
    const MethodHandle handle = dex_.method_handle(index);
    const bool fine = static_cast<std::uint32_t>(handle.kind) <= kLast &&
                      handle.member < (handle.is_field() ? counts_.fields : counts_.methods);
    if (fine) continue;
    // One bad row makes the table useless: instructions and values name rows by number.
    report("dex-map-damaged",
           {"method handle is out of range", dex_.method_handles_.offset + index.value * 8ull}, "");
    dex_.method_handles_ = {};
    return;
  }
  counts_.method_handles = dex_.method_handles_.count;
}

void Verifier::check_call_sites(ValueVerifier& values) {
  counts_.call_sites = dex_.call_sites_.count;
  dex_.call_site_offsets_.resize(counts_.call_sites);  // four bytes of the file each
  for (const CallSiteIndex index : dex_.call_sites()) {
    const std::uint32_t offset = word(dex_.call_sites_, index.value, 4, 0);
    if (const Complaint bad = check_call_site(values, offset)) {
      ++dex_.damage_.values;
      report("dex-call-site-damaged", bad, "");
      continue;
    }
    dex_.call_site_offsets_[index.value] = offset;
  }
}

Complaint Verifier::check_call_site(ValueVerifier& values, std::uint32_t offset) const {
  if (offset == 0) return {"call site has no arguments", offset};
  if (const Complaint bad = values.array(offset)) return bad;
  const EncodedArray arguments(bytes_, offset);
  if (arguments.size() < 3) return {"call site has fewer than three arguments", offset};
  auto at = arguments.begin();
  for (const ValueKind kind :
       {ValueKind::method_handle, ValueKind::string, ValueKind::method_type}) {
    if (at->kind() != kind) return {"call site's argument is of another kind", at->offset()};
    ++at;
  }
  return kFine;
}

}  // namespace hegui::dex
