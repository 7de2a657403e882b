// Entry: one record of a zip's central directory, and where its data lies.
#pragma once

#include <cstdint>
#include <string_view>

namespace hegui::zip {

// How the bytes are stored, as Android decides it: anything but 8 (deflate) is taken as stored.
enum class Method : std::uint8_t { stored, deflated };

struct Entry {
  std::string_view name;  // bytes as in the directory; not always UTF-8 (see codes)
  std::uint64_t local_header_offset = 0;
  std::uint64_t data_offset = 0;        // 0 if the local header is out of range
  std::uint64_t compressed_size = 0;    // as the central directory says; a claim, not a promise
  std::uint64_t uncompressed_size = 0;  // likewise
  std::uint64_t record_offset = 0;      // of the central directory record
  std::uint32_t crc32 = 0;
  std::uint32_t index = 0;  // position in entries()
  std::uint16_t declared_method = 0;
  std::uint16_t flags = 0;
  Method method = Method::stored;
  bool readable = false;  // the data lies inside the file, before the directory

  bool is_folder() const { return name.ends_with('/'); }
};

}  // namespace hegui::zip
