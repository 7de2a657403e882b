#include "dex/header.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "dex/checksum.h"

namespace hegui::dex {
namespace {

using base::ByteView;
using base::Error;

constexpr std::uint32_t kHeaderSize = 0x70;
constexpr std::uint32_t kContainerHeaderSize = 0x78;
constexpr std::uint32_t kLittleEndianTag = 0x12345678;
constexpr std::uint32_t kChecksummedFrom = 12;  // magic and checksum are not covered

// The number of a version this reader knows, 0 for any other magic.
int version_of(std::string_view magic) {
  if (magic.substr(0, 4) != "dex\n" || magic[7] != '\0') return 0;
  constexpr std::array<int, 6> kKnown = {35, 37, 38, 39, 40, 41};
  const std::string_view digits = magic.substr(4, 3);
  for (const int version : kKnown) {
    if (digits == "0" + std::to_string(version)) return version;
  }
  return 0;
}

struct TableShape {
  const char* name;
  std::uint32_t at;     // of its count in the header; the offset follows
  std::uint32_t width;  // bytes a row
  std::uint32_t most;   // rows at most: members are named by 16-bit numbers in other tables
  Section Header::*section;
};

constexpr std::uint32_t kAnyCount = 0xffffffff;
constexpr std::array<TableShape, 6> kTables = {{
    {"string_ids", 56, 4, kAnyCount, &Header::strings},
    {"type_ids", 64, 4, 0xffff, &Header::types},
    {"proto_ids", 72, 12, 0xffff, &Header::protos},
    {"field_ids", 80, 8, kAnyCount, &Header::fields},
    {"method_ids", 88, 8, kAnyCount, &Header::methods},
    {"class_defs", 96, 32, kAnyCount, &Header::class_defs},
}};

std::optional<Error> check_table(ByteView bytes, const TableShape& shape, Section section,
                                 std::uint64_t where) {
  const std::string name = shape.name;
  if (section.count == 0) return std::nullopt;
  if (section.count > shape.most) return Error{name + ": too many rows", "", where};
  if (section.offset % 4 != 0) return Error{name + " are not aligned", "", where + 4};
  if (!bytes.holds(section.offset, std::uint64_t{section.count} * shape.width)) {
    return Error{name + " run past the end of the file", "", where};
  }
  return std::nullopt;
}

}  // namespace

base::Result<Header> read_header(ByteView bytes, std::uint32_t at) {
  if (!bytes.holds(at, 8)) return Error{"too short for a dex header", "", at};
  Header header;
  header.at = at;
  header.version = version_of(bytes.chars().substr(at, 8));
  if (header.version == 0) return Error{"not a dex file of a known version", "", at};
  const bool container = header.version >= 41;
  if (!container && at != 0) return Error{"a container holds a file of an older version", "", at};
  const std::uint32_t size = container ? kContainerHeaderSize : kHeaderSize;
  if (!bytes.holds(at, size)) return Error{"too short for a dex header", "", at};
  const auto word = [&](std::size_t offset) { return bytes.load_u32(at + offset); };

  header.checksum = word(8);
  header.file_size = word(32);
  if (word(36) != size) return Error{"header_size is not what the version wants", "", at + 36};
  if (word(40) != kLittleEndianTag) return Error{"not little-endian", "", at + 40};
  if (header.file_size < size || header.file_size > bytes.size() - at) {
    return Error{"file_size says more bytes than there are", "", at + 32};
  }
  header.container_size = header.file_size;
  if (container) {
    header.container_size = word(0x70);
    if (word(0x74) != at) return Error{"header_offset is not where the header is", "", at + 0x74};
    if (header.container_size > bytes.size() || header.container_size <= at ||
        header.container_size - at < header.file_size) {
      return Error{"container_size does not hold the file", "", at + 0x70};
    }
  }
  header.map_offset = word(52);
  const ByteView inside(bytes.data(), header.container_size);
  for (const TableShape& shape : kTables) {
    Section& section = header.*shape.section;
    section = {word(shape.at), word(shape.at + 4)};
    if (auto error = check_table(inside, shape, section, at + shape.at)) return *std::move(error);
  }
  return header;
}

bool checksum_matches(ByteView bytes, const Header& header) {
  // read_header compared file_size with the bytes.
  return adler32(ByteView(bytes.data() + header.at + kChecksummedFrom,
                          header.file_size - kChecksummedFrom)) == header.checksum;
}

}  // namespace hegui::dex
