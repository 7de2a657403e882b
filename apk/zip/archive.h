// Archive: a zip file's central directory, read as Android reads it.
//
// Follows libziparchive (AOSP system/libziparchive, Android 14), which the package installer, ART
// and the resource loader open packages with: only the central directory counts, the local header
// is used to find the data. Formats: PKWARE APPNOTE 4.3 (records), 4.5.3 (zip64).
//
// Input is hostile. What leaves no directory to read is an Error with its offset (no end record,
// bytes after it, directory out of range, damaged record, no entries): Android refuses it as well.
// Every other disagreement is a Diagnostic, and the archive is read on:
//   error      Android refuses the archive or the entry; we still show what is inside
//   data_loss  bytes that could not be given to the analysis
//   notice     tools disagree; Android reads what we read
// A diagnostic's `where` is the entry's name (or empty), its offset always counts from the
// archive's first byte. The codes, and what Android does, are listed in complaints.h.
//
// Archive, Entry and names borrow from the bytes given to open(): they must outlive both. Nothing
// is copied. Cost: linear in the directory plus two sorts; all functions but open() are const and
// may be called from several threads.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/limits.h"
#include "apk/base/result.h"
#include "apk/zip/directory.h"
#include "apk/zip/entry.h"
#include "apk/zip/name_index.h"

namespace hegui::zip {

class Archive {
 public:
  // `bytes` is the whole file.
  static base::Result<Archive> open(base::ByteView bytes, const base::Limits& limits,
                                    base::Diagnostics& diagnostics);

  // In directory order, duplicates included.
  std::span<const Entry> entries() const { return entries_; }
  // The first entry of that name in directory order, or nullptr. O(log n).
  const Entry* find(std::string_view name) const;
  // The bytes as they lie in the file (deflated or stored); empty if the entry is not readable.
  base::ByteView raw(const Entry& entry) const;

  base::ByteView bytes() const { return bytes_; }
  std::uint64_t directory_offset() const { return location_.offset; }
  std::uint64_t directory_size() const { return location_.size; }
  std::uint64_t end_record_offset() const { return location_.end_record_offset; }
  // Offset of the APK Signing Block's first byte, if bytes that look like one precede the
  // directory.
  std::optional<std::uint64_t> signing_block_offset() const { return signing_block_offset_; }
  // False if Android refuses the whole archive for something that was reported as an error.
  bool android_opens() const { return android_opens_; }

 private:
  base::ByteView bytes_;
  DirectoryLocation location_;
  std::vector<Entry> entries_;
  NameIndex by_name_;
  std::optional<std::uint64_t> signing_block_offset_;
  bool android_opens_ = true;
};

}  // namespace hegui::zip
