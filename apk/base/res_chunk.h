// Chunk headers of Android's compiled resources.
//
// Binary XML (apk/axml) and the resource table (apk/arsc) are the same container: a sequence of
// chunks, each with type, header size and total size, holding one string pool format and one value
// format. The two folders may not include each other, so the container lives here: res_chunk.h,
// res_string_pool.h, res_value.h. Source: AOSP libs/androidfw, ResourceTypes.h.
#pragma once

#include <cstdint>
#include <optional>

#include "apk/base/byte_view.h"

namespace hegui::base {

enum class ResChunkType : std::uint16_t {
  null = 0x0000,
  string_pool = 0x0001,
  table = 0x0002,
  xml = 0x0003,
  xml_start_namespace = 0x0100,
  xml_end_namespace = 0x0101,
  xml_start_element = 0x0102,
  xml_end_element = 0x0103,
  xml_cdata = 0x0104,
  xml_last = 0x017f,
  xml_resource_map = 0x0180,
  table_package = 0x0200,
  table_type = 0x0201,
  table_type_spec = 0x0202,
  table_library = 0x0203,
  table_overlayable = 0x0204,
  table_overlayable_policy = 0x0205,
  table_staged_alias = 0x0206,
};

constexpr std::uint32_t kResChunkHeaderBytes = 8;
constexpr std::uint32_t kNoResString = 0xffffffff;  // "no string" wherever a pool index is stored

struct ResChunk {
  ResChunkType type = ResChunkType::null;
  std::uint32_t header_size = 0;
  std::uint32_t size = 0;  // with the header
  std::uint64_t at = 0;    // offset in the view it was read from

  std::uint64_t body() const { return at + header_size; }
  std::uint64_t end() const { return at + size; }
};

// The header as stored, nothing judged. nullopt if fewer than 8 bytes are left.
inline std::optional<ResChunk> load_res_chunk(ByteView bytes, std::uint64_t at) {
  if (!bytes.holds(at, kResChunkHeaderBytes)) return std::nullopt;
  const auto start = static_cast<std::size_t>(at);
  return ResChunk{static_cast<ResChunkType>(bytes.load_u16(start)), bytes.load_u16(start + 2),
                  bytes.load_u32(start + 4), at};
}

// What Android demands of a chunk: header at least `min_header` bytes and not larger than the
// chunk, both multiples of four, the chunk inside `bytes`. nullptr if all hold, else the complaint.
inline const char* res_chunk_defect(ByteView bytes, const ResChunk& chunk,
                                    std::uint32_t min_header) {
  if (chunk.header_size < min_header) return "chunk header is smaller than its kind needs";
  if (chunk.header_size > chunk.size) return "chunk size is smaller than its header";
  if (((chunk.header_size | chunk.size) & 3) != 0) return "chunk size is not a multiple of four";
  if (!bytes.holds(chunk.at, chunk.size)) return "chunk runs past the end";
  return nullptr;
}

}  // namespace hegui::base
