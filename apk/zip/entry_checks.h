// What the directory says against what lies in the file, internal to apk/zip.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "apk/base/byte_view.h"
#include "apk/zip/complaints.h"
#include "apk/zip/directory.h"
#include "apk/zip/entry.h"
#include "apk/zip/name_index.h"

namespace hegui::zip {

// Where the APK Signing Block before the directory begins, if one is there (magic and both sizes
// agree; its contents are for apk/sign).
std::optional<std::uint64_t> find_signing_block(base::ByteView bytes,
                                                std::uint64_t directory_offset);

// Fills data_offset and readable from the entry's local header and reports where the two disagree.
void check_local_header(base::ByteView bytes, const DirectoryLocation& location, Entry& entry,
                        Complaints& complaints);

void check_names(std::span<const Entry> entries, const NameIndex& index, Complaints& complaints);
// Overlaps, prefix bytes, data in the signing block. Needs data_offset.
void check_layout(base::ByteView bytes, std::span<const Entry> entries,
                  std::optional<std::uint64_t> signing_block, Complaints& complaints);

// Bytes that belong to the entry from its data_offset on, descriptor not counted: for a stored
// entry its uncompressed size if that lies before the directory, else its compressed size.
std::uint64_t data_length(const Entry& entry, std::uint64_t directory_offset);

}  // namespace hegui::zip
