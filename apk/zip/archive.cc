#include "apk/zip/archive.h"

#include <utility>

#include "apk/zip/complaints.h"
#include "apk/zip/entry_checks.h"

namespace hegui::zip {

base::Result<Archive> Archive::open(base::ByteView bytes, const base::Limits& limits,
                                    base::Diagnostics& diagnostics) {
  Complaints complaints(diagnostics);
  base::Result<DirectoryLocation> location = locate_directory(bytes, complaints);
  if (!location) return std::move(location).error();
  base::Result<std::vector<Entry>> entries = read_directory(bytes, *location, limits, complaints);
  if (!entries) return std::move(entries).error();

  Archive archive;
  archive.bytes_ = bytes;
  archive.location_ = *location;
  archive.entries_ = std::move(entries).value();
  archive.signing_block_offset_ = find_signing_block(bytes, location->offset);
  for (Entry& entry : archive.entries_) check_local_header(bytes, *location, entry, complaints);
  archive.by_name_ = NameIndex(archive.entries_);
  check_names(archive.entries_, archive.by_name_, complaints);
  check_layout(bytes, archive.entries_, archive.signing_block_offset_, complaints);
  archive.android_opens_ = !complaints.refused();
  return archive;
}

const Entry* Archive::find(std::string_view name) const {
  const std::optional<std::uint32_t> index = by_name_.first(entries_, name);
  return index ? &entries_[*index] : nullptr;
}

base::ByteView Archive::raw(const Entry& entry) const {
  if (!entry.readable) return {};
  // readable: data_offset and this length were checked against the directory's offset.
  return *bytes_.sub(entry.data_offset, data_length(entry, location_.offset));
}

}  // namespace hegui::zip
