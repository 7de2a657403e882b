// The zip64 extended information field of a record's or local header's extra data (APPNOTE 4.5.3).
#pragma once

#include <cstdint>
#include <optional>

#include "apk/base/byte_view.h"

namespace hegui::zip {

// What the field holds of the three numbers.
struct Zip64Sizes {
  std::optional<std::uint64_t> uncompressed_size;
  std::optional<std::uint64_t> compressed_size;
  std::optional<std::uint64_t> local_header_offset;
};

// Which 32-bit fields say 0xffffffff, so that the zip64 field replaces them.
struct Zip64Wanted {
  bool uncompressed_size = false;
  bool compressed_size = false;
  bool local_header_offset = false;
  bool any() const { return uncompressed_size || compressed_size || local_header_offset; }
};

// nullopt if there is no such field or it is too short for what is wanted. A field that holds all
// three numbers is read as such whatever is wanted (as libziparchive and Go's writer have it).
std::optional<Zip64Sizes> read_zip64_extra(base::ByteView extra, Zip64Wanted wanted);

}  // namespace hegui::zip
