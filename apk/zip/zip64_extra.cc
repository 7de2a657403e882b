#include "apk/zip/zip64_extra.h"

namespace hegui::zip {
namespace {

constexpr std::uint16_t kZip64FieldId = 0x0001;

bool take(base::ByteView field, std::size_t& at, bool present, std::optional<std::uint64_t>& out) {
  if (!present) return true;
  out = field.u64(at);
  at += 8;
  return out.has_value();
}

}  // namespace

std::optional<Zip64Sizes> read_zip64_extra(base::ByteView extra, Zip64Wanted wanted) {
  std::size_t at = 0;
  while (true) {
    const std::optional<std::uint16_t> id = extra.u16(at);
    const std::optional<std::uint16_t> size = extra.u16(at + 2);
    if (!id || !size) return std::nullopt;
    at += 4;
    const std::optional<base::ByteView> field = extra.sub(at, *size);
    if (!field) return std::nullopt;
    at += *size;
    if (*id != kZip64FieldId) continue;
    const bool complete = *size == 24 || *size == 28;  // 28: with a disk number, ignored
    Zip64Sizes sizes;
    std::size_t in_field = 0;
    const bool fits =
        take(*field, in_field, wanted.uncompressed_size || complete, sizes.uncompressed_size) &&
        take(*field, in_field, wanted.compressed_size || complete, sizes.compressed_size) &&
        take(*field, in_field, wanted.local_header_offset || complete, sizes.local_header_offset);
    if (!fits) return std::nullopt;
    return sizes;
  }
}

}  // namespace hegui::zip
