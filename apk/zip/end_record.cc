// Backward search for the end record, and the zip64 records it may send us to.
#include <fmt/format.h>

#include <optional>

#include "apk/zip/directory.h"

namespace hegui::zip {
namespace {

using base::ByteView;
using base::Error;
using base::Result;
using base::Severity;

constexpr std::uint64_t kMaxComment = 65535;
constexpr std::uint64_t kZip64LocatorSize = 20;
constexpr std::uint64_t kZip64EndSize = 56;

// The last signature in the file wins even if its comment length is wrong: so does libziparchive's,
// and a search that went on would read another archive than the installer.
std::optional<std::uint64_t> find_end_record(ByteView bytes) {
  const std::uint64_t last = bytes.size() - kEndSize;  // the caller checked size() >= kEndSize
  const std::uint64_t first = last > kMaxComment ? last - kMaxComment : 0;
  for (std::uint64_t at = last + 1; at-- > first;) {
    if (bytes[at] == 0x50 && bytes.load_u32(at) == kEndSignature) return at;
  }
  return std::nullopt;
}

// The zip64 end record that the locator before `end` points to; nullopt if there is no locator.
Result<std::optional<DirectoryLocation>> read_zip64(ByteView bytes, std::uint64_t end) {
  if (end < kZip64LocatorSize) return std::optional<DirectoryLocation>();
  const std::uint64_t locator = end - kZip64LocatorSize;
  if (bytes.load_u32(locator) != kZip64LocatorSignature) return std::optional<DirectoryLocation>();
  const std::uint64_t at = bytes.load_u64(locator + 8);
  if (locator < kZip64EndSize || at > locator - kZip64EndSize) {
    return Error{fmt::format("zip64 end record at {:#x} lies behind its locator", at), {}, locator};
  }
  if (bytes.load_u32(at) != kZip64EndSignature) {
    return Error{"no zip64 end record where its locator points", {}, at};
  }
  DirectoryLocation location;
  location.entry_count = bytes.load_u64(at + 32);
  location.size = bytes.load_u64(at + 40);
  location.offset = bytes.load_u64(at + 48);
  location.end_record_offset = end;
  if (location.offset > at || location.size > at - location.offset) {
    return Error{fmt::format("central directory at {:#x}, {} bytes, runs past its zip64 end record",
                             location.offset, location.size),
                 {},
                 at};
  }
  return std::optional<DirectoryLocation>(location);
}

void report_gap(const DirectoryLocation& location, std::uint64_t end, Complaints& complaints) {
  const std::uint64_t gap = end - location.offset - location.size;
  if (gap == 0) return;
  complaints.archive("zip-directory-gap", Severity::notice,
                     fmt::format("{} bytes between the central directory and its end record", gap),
                     location.offset + location.size);
}

}  // namespace

Result<DirectoryLocation> locate_directory(ByteView bytes, Complaints& complaints) {
  if (bytes.size() < kEndSize) {
    return Error{fmt::format("{} bytes are too few for a zip archive", bytes.size()), {}, 0};
  }
  const std::optional<std::uint64_t> end = find_end_record(bytes);
  if (!end) {
    return Error{
        "end of central directory not found (not a zip archive, or cut off)", {}, bytes.size()};
  }
  const std::uint64_t at = *end;
  const std::uint16_t disk = bytes.load_u16(at + 4);  // find_end_record: kEndSize bytes are there
  const std::uint16_t directory_disk = bytes.load_u16(at + 6);
  const std::uint16_t count_on_disk = bytes.load_u16(at + 8);
  const std::uint16_t count = bytes.load_u16(at + 10);
  const std::uint32_t size = bytes.load_u32(at + 12);
  const std::uint32_t offset = bytes.load_u32(at + 16);
  const std::uint16_t comment = bytes.load_u16(at + 20);
  const std::uint64_t after = bytes.size() - at - kEndSize;
  if (comment != after) {
    return Error{after > comment
                     ? fmt::format("bytes behind the end of the archive: {}", after - comment)
                     : fmt::format("the archive is cut off inside its comment ({} of {} bytes)",
                                   after, comment),
                 {},
                 at};
  }

  if (count == 0xffff || count_on_disk == 0xffff || size == 0xffffffff || offset == 0xffffffff ||
      comment == 0xffff) {
    Result<std::optional<DirectoryLocation>> zip64 = read_zip64(bytes, at);
    if (!zip64) return std::move(zip64).error();
    if (*zip64) {
      if ((*zip64)->entry_count == 0) return Error{"the archive has no entries", {}, at};
      return **zip64;
    }
    complaints.archive("zip-zip64", Severity::error,
                       "the end record refers to a zip64 record, but there is none", at);
    complaints.android_refuses_archive();
  }
  if (disk != 0 || directory_disk != 0 || count != count_on_disk) {
    complaints.archive(
        "zip-multi-disk", Severity::notice,
        fmt::format("claims disk {} of several, {} of {} entries here", disk, count_on_disk, count),
        at);
  }
  if (offset > at || size > at - offset) {
    return Error{
        fmt::format("central directory at {:#x}, {} bytes, runs past its end record", offset, size),
        {},
        at};
  }
  if (count == 0) return Error{"the archive has no entries", {}, at};
  const DirectoryLocation location{offset, size, count, at};
  report_gap(location, at, complaints);
  return location;
}

}  // namespace hegui::zip
