// The annotation half of ValueVerifier: from a class's directory down to its items.
#include "dex/value_verifier.h"

namespace hegui::dex {

Complaint ValueVerifier::directory(std::uint64_t offset) {
  if (offset % 4 != 0) return {"annotations directory is not aligned", offset};
  if (!bytes_.holds(offset, 16)) return {"annotations directory lies outside the file", offset};
  const std::size_t at = static_cast<std::size_t>(offset);  // 16 bytes are there
  const std::uint64_t fields = bytes_.load_u32(at + 4);
  const std::uint64_t methods = bytes_.load_u32(at + 8);
  const std::uint64_t parameters = bytes_.load_u32(at + 12);
  if (!bytes_.holds(offset + 16, (fields + methods + parameters) * 8)) {
    return {"annotations directory is longer than the file", offset};
  }
  if (!budget_.spend(16 + (fields + methods + parameters) * 8)) return {kTooMuchSharing, offset};
  if (const Complaint bad = set(bytes_.load_u32(at))) return bad;
  std::uint64_t first = offset + 16;
  if (const Complaint bad = member_rows(first, fields, counts_.fields, false)) return bad;
  first += fields * 8;
  if (const Complaint bad = member_rows(first, methods, counts_.methods, false)) return bad;
  first += methods * 8;
  return member_rows(first, parameters, counts_.methods, true);
}

Complaint ValueVerifier::member_rows(std::uint64_t first, std::uint64_t count,
                                     std::uint32_t members, bool parameters) {
  std::uint64_t last = 0;
  for (std::uint64_t row = first; row < first + count * 8; row += 8) {
    // directory() has compared the rows with the file's end.
    const std::uint32_t member = bytes_.load_u32(static_cast<std::size_t>(row));
    if (member >= members) return {"annotated member is out of range", row};
    if (row != first && member <= last) return {"annotated members are out of order", row};
    last = member;
    const std::uint32_t offset = bytes_.load_u32(static_cast<std::size_t>(row) + 4);
    if (const Complaint bad = parameters ? set_list(offset) : set(offset)) return bad;
  }
  return kFine;
}

Complaint ValueVerifier::set(std::uint64_t offset) {
  if (offset == 0) return kFine;  // no annotations
  if (offset % 4 != 0) return {"annotation set is not aligned", offset};
  const auto size = bytes_.u32(offset);
  if (!size || !bytes_.holds(offset + 4, std::uint64_t{*size} * 4)) {
    return {"annotation set lies outside the file", offset};
  }
  if (!budget_.spend(4 + std::uint64_t{*size} * 4)) return {kTooMuchSharing, offset};
  for (std::uint32_t i = 0; i < *size; ++i) {
    const std::size_t entry = static_cast<std::size_t>(offset) + 4 + std::size_t{i} * 4;
    if (const Complaint bad = item(bytes_.load_u32(entry))) return bad;
  }
  return kFine;
}

Complaint ValueVerifier::set_list(std::uint64_t offset) {
  if (offset == 0) return kFine;
  if (offset % 4 != 0) return {"list of annotation sets is not aligned", offset};
  const auto size = bytes_.u32(offset);
  if (!size || !bytes_.holds(offset + 4, std::uint64_t{*size} * 4)) {
    return {"list of annotation sets lies outside the file", offset};
  }
  if (!budget_.spend(4 + std::uint64_t{*size} * 4)) return {kTooMuchSharing, offset};
  for (std::uint32_t i = 0; i < *size; ++i) {
    const std::size_t entry = static_cast<std::size_t>(offset) + 4 + std::size_t{i} * 4;
    if (const Complaint bad = set(bytes_.load_u32(entry))) return bad;
  }
  return kFine;
}

Complaint ValueVerifier::item(std::uint64_t offset) {
  const auto visibility = bytes_.u8(offset);
  if (offset == 0 || !visibility) return {"annotation lies outside the file", offset};
  if (*visibility > 2) return {"annotation has an unknown visibility", offset};
  std::size_t at = static_cast<std::size_t>(offset) + 1;
  return annotation_at(at, 0);
}

}  // namespace hegui::dex
