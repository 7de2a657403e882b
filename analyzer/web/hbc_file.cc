#include "analyzer/web/hbc_file.h"

#include <algorithm>

#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

constexpr std::uint64_t kMagic = 0x1f1903c103bc1fc6;
constexpr std::uint64_t kHeaderBytes = 128;

// Offsets of header fields; all versions read here agree on these.
constexpr std::uint64_t kVersionAt = 8;
constexpr std::uint64_t kFunctionCountAt = 40;
constexpr std::uint64_t kStringKindCountAt = 44;
constexpr std::uint64_t kIdentifierCountAt = 48;
constexpr std::uint64_t kStringCountAt = 52;
constexpr std::uint64_t kOverflowCountAt = 56;
constexpr std::uint64_t kStorageSizeAt = 60;

constexpr std::uint32_t kOverflowedString = 0xff;
constexpr std::uint8_t kOverflowedFunction = 0x20;

base::Error refused(const std::string& what, std::uint64_t offset) {
  return base::Error{what, "", offset};
}

}  // namespace

bool HbcFile::is_hbc(base::ByteView bytes) { return bytes.u64(0) == kMagic; }

base::Result<HbcFile> HbcFile::read(base::ByteView bytes) {
  if (!is_hbc(bytes)) return refused("not Hermes bytecode", 0);
  if (bytes.size() < kHeaderBytes) return refused("the header is cut off", bytes.size());
  HbcFile file;
  file.bytes_ = bytes;
  // The header is there: see the check above.
  file.version_ = bytes.load_u32(kVersionAt);
  if (file.version_ < kOldest || file.version_ > kNewest) {
    return refused("version " + std::to_string(file.version_) + " of Hermes bytecode is not read",
                   kVersionAt);
  }
  file.functions_ = bytes.load_u32(kFunctionCountAt);
  file.kinds_ = bytes.load_u32(kStringKindCountAt);
  file.strings_ = bytes.load_u32(kStringCountAt);
  file.overflow_ = bytes.load_u32(kOverflowCountAt);
  file.storage_bytes_ = bytes.load_u32(kStorageSizeAt);
  std::uint64_t at = kHeaderBytes;
  const auto table = [&](std::uint64_t count, std::uint64_t size,
                         std::uint64_t field) -> base::Result<std::uint64_t> {
    const std::uint64_t start = at;
    // A 32-bit count times at most 16 does not overflow 64 bits.
    if (!bytes.holds(at, count * size)) {
      return refused("a table of " + std::to_string(count) + " entries does not fit", field);
    }
    at += count * size;
    return start;
  };
  const std::uint64_t header = file.small_headers_of_12() ? 12 : 16;
  const auto functions = table(file.functions_, header, kFunctionCountAt);
  if (!functions.ok()) return functions.error();
  const auto kinds = table(file.kinds_, 4, kStringKindCountAt);
  if (!kinds.ok()) return kinds.error();
  const auto identifiers = table(bytes.load_u32(kIdentifierCountAt), 4, kIdentifierCountAt);
  if (!identifiers.ok()) return identifiers.error();
  const auto strings = table(file.strings_, 4, kStringCountAt);
  if (!strings.ok()) return strings.error();
  const auto overflow = table(file.overflow_, 8, kOverflowCountAt);
  if (!overflow.ok()) return overflow.error();
  const auto storage = table(file.storage_bytes_, 1, kStorageSizeAt);
  if (!storage.ok()) return storage.error();
  file.kinds_at_ = *kinds;
  file.strings_at_ = *strings;
  file.overflow_at_ = *overflow;
  file.storage_at_ = *storage;
  return file;
}

std::optional<HbcFile::Function> HbcFile::function(std::uint32_t number) const {
  if (number >= functions_) return std::nullopt;
  Function out;
  std::uint64_t large = 0;
  if (small_headers_of_12()) {
    const std::size_t at = kHeaderBytes + std::size_t{number} * 12;  // read() proved the table
    const std::uint32_t first = bytes_.load_u32(at);
    const std::uint32_t second = bytes_.load_u32(at + 4);
    out.offset = first & 0x1ffffff;
    out.bytes = second & 0x3fff;
    out.name = second >> 14 & 0xff;
    if ((bytes_[at + 11] & kOverflowedFunction) == 0) return out;
    large = (out.offset & 0xffffff) | std::uint64_t{out.name} << 24;
    const auto offset = bytes_.u32(large);
    const auto bytes = bytes_.u32(large + 12);
    const auto name = bytes_.u32(large + 16);
    if (!offset || !bytes || !name) return std::nullopt;
    return Function{*offset, *bytes, *name};
  }
  const std::size_t at = kHeaderBytes + std::size_t{number} * 16;  // read() proved the table
  out.offset = bytes_.load_u32(at) & 0x1ffffff;
  const std::uint32_t second = bytes_.load_u32(at + 4);
  out.bytes = second & 0x7fff;
  out.name = second >> 15;
  if ((bytes_[at + 15] & kOverflowedFunction) == 0) return out;
  large = std::uint64_t{bytes_.load_u32(at + 8) & 0x1ffffff} << 16 | (out.offset & 0xffff);
  const auto offset = bytes_.u32(large);
  const auto bytes = bytes_.u32(large + 8);
  const auto name = bytes_.u32(large + 12);
  if (!offset || !bytes || !name) return std::nullopt;
  return Function{*offset, *bytes, *name};
}

std::optional<base::ByteView> HbcFile::code(const Function& function) const {
  return bytes_.sub(function.offset, function.bytes);
}

std::optional<HbcFile::StringPlace> HbcFile::string_place(std::uint32_t number) const {
  if (number >= strings_) return std::nullopt;
  const std::uint32_t entry =
      bytes_.load_u32(static_cast<std::size_t>(strings_at_) + std::size_t{number} * 4);
  const bool utf16 = (entry & 1) != 0;
  std::uint64_t offset = entry >> 1 & 0x7fffff;
  std::uint64_t length = entry >> 24;
  if (length == kOverflowedString) {
    if (offset >= overflow_) return std::nullopt;
    const auto at = static_cast<std::size_t>(overflow_at_ + offset * 8);
    offset = bytes_.load_u32(at);
    length = bytes_.load_u32(at + 4);
  }
  const std::uint64_t bytes = utf16 ? length * 2 : length;
  if (offset > storage_bytes_ || bytes > storage_bytes_ - offset) return std::nullopt;
  const auto view = bytes_.sub(storage_at_ + offset, bytes);
  if (!view) return std::nullopt;
  return StringPlace{*view, utf16, storage_at_ + offset};
}

std::optional<std::string> HbcFile::string(std::uint32_t number) const {
  const std::optional<StringPlace> place = string_place(number);
  if (!place) return std::nullopt;
  if (place->utf16) return base::utf16le_to_utf8(place->bytes).text;
  return base::repair_utf8(place->bytes.chars()).text;
}

std::optional<bool> HbcFile::is_identifier(std::uint32_t number) const {
  const unsigned count_bits = version_ < 71 ? 30 : 31;
  std::uint64_t left = number;
  for (std::uint32_t i = 0; i < kinds_; ++i) {
    const std::uint32_t entry =
        bytes_.load_u32(static_cast<std::size_t>(kinds_at_) + std::size_t{i} * 4);
    const std::uint32_t count = entry & ((1u << count_bits) - 1);
    if (left < count) return (entry >> count_bits) != 0;
    left -= count;
  }
  return std::nullopt;
}

}  // namespace hegui::web
