// Finding and walking the central directory (APPNOTE 4.3.12 to 4.3.16), internal to apk/zip.
//
// Input is hostile. Errors are those that make libziparchive refuse the file and leave nothing to
// read; offsets count from the first byte of the archive.
#pragma once

#include <cstdint>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/limits.h"
#include "apk/base/result.h"
#include "apk/zip/complaints.h"
#include "apk/zip/entry.h"

namespace hegui::zip {

inline constexpr std::uint32_t kLocalHeaderSignature = 0x04034b50;
inline constexpr std::uint32_t kRecordSignature = 0x02014b50;
inline constexpr std::uint32_t kEndSignature = 0x06054b50;
inline constexpr std::uint32_t kZip64EndSignature = 0x06064b50;
inline constexpr std::uint32_t kZip64LocatorSignature = 0x07064b50;
inline constexpr std::uint32_t kDescriptorSignature = 0x08074b50;
inline constexpr std::uint64_t kLocalHeaderSize = 30;
inline constexpr std::uint64_t kRecordSize = 46;
inline constexpr std::uint64_t kEndSize = 22;

// Where the directory lies: offset + size <= end_record_offset (checked by locate_directory).
struct DirectoryLocation {
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  std::uint64_t entry_count = 0;  // declared
  std::uint64_t end_record_offset = 0;
};

base::Result<DirectoryLocation> locate_directory(base::ByteView bytes, Complaints& complaints);

// Entries with everything but data_offset and readable, which need the local headers
// (entry_checks.h).
base::Result<std::vector<Entry>> read_directory(base::ByteView bytes,
                                                const DirectoryLocation& location,
                                                const base::Limits& limits, Complaints& complaints);

}  // namespace hegui::zip
