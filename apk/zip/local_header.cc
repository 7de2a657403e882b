// The local header (APPNOTE 4.3.7) and data descriptor (4.3.9) of one entry.
#include <fmt/format.h>

#include <optional>

#include "apk/zip/entry_checks.h"
#include "apk/zip/zip64_extra.h"

namespace hegui::zip {
namespace {

using base::ByteView;
using base::Severity;

constexpr std::uint16_t kEncryptedFlag = 0x0001;
constexpr std::uint16_t kDescriptorFlag = 0x0008;

struct LocalHeader {
  std::uint16_t flags = 0;
  std::uint16_t method = 0;
  std::uint32_t crc32 = 0;
  std::uint64_t compressed_size = 0;
  std::uint64_t uncompressed_size = 0;
  ByteView name;
};

// Precondition: header, name and extra data lie inside `bytes`.
LocalHeader load_local_header(ByteView bytes, std::uint64_t at) {
  LocalHeader header;
  header.flags = bytes.load_u16(at + 6);
  header.method = bytes.load_u16(at + 8);
  header.crc32 = bytes.load_u32(at + 14);
  header.compressed_size = bytes.load_u32(at + 18);
  header.uncompressed_size = bytes.load_u32(at + 22);
  const std::uint16_t name_length = bytes.load_u16(at + 26);
  const std::uint16_t extra_length = bytes.load_u16(at + 28);
  header.name = *bytes.sub(at + kLocalHeaderSize, name_length);
  const Zip64Wanted wanted{header.uncompressed_size == 0xffffffff,
                           header.compressed_size == 0xffffffff, false};
  if (wanted.any()) {
    const ByteView extra = *bytes.sub(at + kLocalHeaderSize + name_length, extra_length);
    if (const std::optional<Zip64Sizes> sizes = read_zip64_extra(extra, wanted)) {
      header.uncompressed_size = sizes->uncompressed_size.value_or(header.uncompressed_size);
      header.compressed_size = sizes->compressed_size.value_or(header.compressed_size);
    }
  }
  return header;
}

void compare(const Entry& entry, const LocalHeader& local, Complaints& complaints) {
  const auto report = [&](Severity severity, std::string text) {
    complaints.entry("zip-local-header", severity, entry, std::move(text),
                     entry.local_header_offset);
  };
  if (local.name.chars() != entry.name) {
    report(Severity::error, fmt::format("the local header names \"{}\"",
                                        printable_name(local.name.chars().substr(0, 256))));
  }
  if (local.method != entry.declared_method) {
    report(Severity::notice, fmt::format("compression method {} in the local header, {} in the "
                                         "directory (which counts)",
                                         local.method, entry.declared_method));
  }
  if ((local.flags & kDescriptorFlag) != 0) return;  // sizes follow the data then
  if (local.compressed_size != entry.compressed_size ||
      local.uncompressed_size != entry.uncompressed_size || local.crc32 != entry.crc32) {
    report(Severity::error,
           fmt::format("the local header says {} bytes, {} inflated, CRC {:08x}; the directory "
                       "{}, {}, {:08x}",
                       local.compressed_size, local.uncompressed_size, local.crc32,
                       entry.compressed_size, entry.uncompressed_size, entry.crc32));
  }
}

// Precondition: entry.readable.
void check_descriptor(ByteView bytes, const Entry& entry, std::uint64_t directory_offset,
                      Complaints& complaints) {
  std::uint64_t at = entry.data_offset + data_length(entry, directory_offset);
  const std::uint64_t start = at;
  if (bytes.u32(at) == kDescriptorSignature) at += 4;
  const bool wide = entry.compressed_size >= 0xffffffff || entry.uncompressed_size >= 0xffffffff;
  const std::optional<std::uint32_t> crc = bytes.u32(at);
  const auto size_at = [&](std::uint64_t offset) -> std::optional<std::uint64_t> {
    if (wide) return bytes.u64(offset);
    return bytes.u32(offset);
  };
  const std::optional<std::uint64_t> compressed = size_at(at + 4);
  const std::optional<std::uint64_t> uncompressed = size_at(at + (wide ? 12 : 8));
  if (crc != entry.crc32 || compressed != entry.compressed_size ||
      uncompressed != entry.uncompressed_size) {
    complaints.entry("zip-data-descriptor", Severity::error, entry,
                     "the data descriptor behind the data is missing or differs from the directory",
                     start);
  }
}

void place_data(const Entry& entry, std::uint64_t directory_offset, bool& readable,
                Complaints& complaints) {
  const std::uint64_t room = directory_offset - entry.data_offset;  // caller: data_offset <= it
  readable = entry.compressed_size <= room ||
             (entry.method == Method::stored && entry.uncompressed_size <= room);
  if (!readable) {
    complaints.entry("zip-bad-offset", Severity::error, entry,
                     fmt::format("{} bytes of data at {:#x} run past the central directory",
                                 entry.compressed_size, entry.data_offset),
                     entry.record_offset);
  } else if (entry.method == Method::stored && entry.compressed_size != entry.uncompressed_size) {
    complaints.entry("zip-stored-size", Severity::notice, entry,
                     fmt::format("stored, but declares {} bytes and {} uncompressed; {} are read",
                                 entry.compressed_size, entry.uncompressed_size,
                                 data_length(entry, directory_offset)),
                     entry.record_offset);
  }
}

}  // namespace

std::uint64_t data_length(const Entry& entry, std::uint64_t directory_offset) {
  if (entry.method == Method::deflated) return entry.compressed_size;
  const std::uint64_t room = directory_offset - entry.data_offset;
  return entry.uncompressed_size <= room ? entry.uncompressed_size : entry.compressed_size;
}

void check_local_header(ByteView bytes, const DirectoryLocation& location, Entry& entry,
                        Complaints& complaints) {
  const std::uint64_t at = entry.local_header_offset;
  const auto misplaced = [&](std::string text) {
    complaints.entry("zip-bad-offset", Severity::error, entry, std::move(text),
                     entry.record_offset);
  };
  if (at >= location.offset) {
    complaints.android_refuses_archive();
    misplaced(fmt::format("local header at {:#x} lies behind the start of the directory", at));
    return;
  }
  if (location.offset - at <= kLocalHeaderSize) {
    misplaced(fmt::format("local header at {:#x} runs into the directory", at));
    return;
  }
  if (bytes.load_u32(at) != kLocalHeaderSignature) {  // in range: before the directory, as above
    misplaced(fmt::format("no local header at {:#x}", at));
    return;
  }
  const std::uint64_t variable = std::uint64_t{bytes.load_u16(at + 26)} + bytes.load_u16(at + 28);
  if (location.offset - at - kLocalHeaderSize < variable) {
    misplaced(
        fmt::format("the local header's name and extra data at {:#x} run into the directory", at));
    return;
  }
  entry.data_offset = at + kLocalHeaderSize + variable;
  const LocalHeader local = load_local_header(bytes, at);
  compare(entry, local, complaints);
  if (((local.flags | entry.flags) & kEncryptedFlag) != 0) {
    complaints.entry("zip-fake-encryption", Severity::notice, entry,
                     "marked as encrypted; Android ignores the mark and so do we", at);
  }
  place_data(entry, location.offset, entry.readable, complaints);
  if (entry.readable && (local.flags & kDescriptorFlag) != 0) {
    check_descriptor(bytes, entry, location.offset, complaints);
  }
}

}  // namespace hegui::zip
