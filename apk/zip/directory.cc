#include "apk/zip/directory.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "apk/zip/zip64_extra.h"

namespace hegui::zip {
namespace {

using base::ByteView;
using base::Error;
using base::Result;
using base::Severity;

constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;

// One record; `at` is its offset in `directory`, advanced past it. `base` is the directory's
// offset.
class RecordReader {
 public:
  RecordReader(ByteView directory, std::uint64_t base, Complaints& complaints)
      : directory_(directory), base_(base), complaints_(complaints) {}

  Result<Entry> next(std::uint32_t index) {
    if (!directory_.holds(at_, kRecordSize)) {
      return fail(index, "the central directory ends before the declared number of entries");
    }
    if (directory_.load_u32(at_) != kRecordSignature)
      return fail(index, "no directory record here");
    const std::uint16_t name_length = directory_.load_u16(at_ + 28);  // holds(kRecordSize) above
    const std::uint16_t extra_length = directory_.load_u16(at_ + 30);
    const std::uint16_t comment_length = directory_.load_u16(at_ + 32);
    const std::uint64_t variable = std::uint64_t{name_length} + extra_length + comment_length;
    if (!directory_.holds(at_ + kRecordSize, variable)) {
      return fail(index, "name, extra data or comment run past the central directory");
    }
    Entry entry;
    entry.index = index;
    entry.record_offset = base_ + at_;
    entry.name = directory_.sub(at_ + kRecordSize, name_length)->chars();
    entry.flags = directory_.load_u16(at_ + 8);
    entry.declared_method = directory_.load_u16(at_ + 10);
    entry.method = entry.declared_method == kDeflated ? Method::deflated : Method::stored;
    entry.crc32 = directory_.load_u32(at_ + 16);
    entry.compressed_size = directory_.load_u32(at_ + 20);
    entry.uncompressed_size = directory_.load_u32(at_ + 24);
    entry.local_header_offset = directory_.load_u32(at_ + 42);
    if (entry.declared_method != kStored && entry.declared_method != kDeflated) {
      complaints_.entry("zip-bogus-method", Severity::notice, entry,
                        fmt::format("compression method {} is unknown to Android; read as stored",
                                    entry.declared_method),
                        entry.record_offset);
    }
    widen(entry, *directory_.sub(at_ + kRecordSize + name_length, extra_length));
    at_ += kRecordSize + variable;
    return entry;
  }

  std::uint64_t at() const { return at_; }

 private:
  Error fail(std::uint32_t index, std::string_view what) const {
    return Error{fmt::format("directory record {}: {}", index, what), {}, base_ + at_};
  }

  void widen(Entry& entry, ByteView extra) {
    const Zip64Wanted wanted{entry.uncompressed_size == 0xffffffff,
                             entry.compressed_size == 0xffffffff,
                             entry.local_header_offset == 0xffffffff};
    if (!wanted.any()) return;
    const std::optional<Zip64Sizes> sizes = read_zip64_extra(extra, wanted);
    if (!sizes) {
      complaints_.entry("zip-zip64", Severity::error, entry,
                        "refers to a zip64 field that is missing or too short",
                        entry.record_offset);
      if (wanted.local_header_offset) complaints_.android_refuses_archive();
      return;
    }
    entry.uncompressed_size = sizes->uncompressed_size.value_or(entry.uncompressed_size);
    entry.compressed_size = sizes->compressed_size.value_or(entry.compressed_size);
    entry.local_header_offset = sizes->local_header_offset.value_or(entry.local_header_offset);
  }

  ByteView directory_;
  std::uint64_t base_;
  Complaints& complaints_;
  std::uint64_t at_ = 0;
};

}  // namespace

Result<std::vector<Entry>> read_directory(ByteView bytes, const DirectoryLocation& location,
                                          const base::Limits& limits, Complaints& complaints) {
  const ByteView directory = *bytes.sub(location.offset, location.size);  // locate_directory
  const std::uint64_t count = std::min(location.entry_count, limits.max_entries);
  std::vector<Entry> entries;
  // A record takes at least kRecordSize bytes, so a declared count cannot make us reserve more.
  entries.reserve(std::min(count, location.size / kRecordSize));
  RecordReader reader(directory, location.offset, complaints);
  for (std::uint64_t i = 0; i < count; ++i) {
    Result<Entry> entry = reader.next(static_cast<std::uint32_t>(i));
    if (!entry) return std::move(entry).error();
    entries.push_back(*entry);
  }
  if (location.entry_count > limits.max_entries) {
    complaints.archive("zip-too-many-entries", Severity::data_loss,
                       fmt::format("{} entries declared, only the first {} are read",
                                   location.entry_count, limits.max_entries),
                       location.offset);
  } else if (reader.at() != location.size) {
    const bool records = directory.u32(reader.at()) == kRecordSignature;
    complaints.archive(
        "zip-entry-count", Severity::notice,
        fmt::format("the directory declares {} entries and {} in the {} bytes behind "
                    "them",
                    count, records ? "hides more" : "holds no record", location.size - reader.at()),
        location.offset + reader.at());
  }
  return entries;
}

}  // namespace hegui::zip
