#include "apk/arsc/table_reader.h"

#include <algorithm>

#include "apk/base/unicode.h"

namespace hegui::arsc {
namespace {

using base::ByteView;
using base::Error;
using base::ResChunk;
using base::ResChunkType;
using base::Severity;

constexpr std::uint32_t kTableHeaderBytes = 12;
constexpr std::uint32_t kPackageHeaderBytes = 284;  // without typeIdOffset, which came later
constexpr std::uint32_t kSpecHeaderBytes = 16;
constexpr std::uint32_t kTypeHeaderBytes = 24;  // with the first 4 bytes of the configuration
constexpr std::uint32_t kLibraryHeaderBytes = 12;
constexpr std::uint32_t kNameUnits = 128;
constexpr std::uint8_t kSparseFlag = 0x01;
constexpr std::uint8_t kShortOffsetsFlag = 0x02;
constexpr std::uint32_t kMaxEntryCount = 0xffff;
constexpr std::uint64_t kEntriesPerChunk = 20;  // a type chunk's record costs what 20 entries may

Error refuse(const char* what, std::uint64_t at) {
  return Error{std::string("resource table: ") + what, "", at};
}

// A fixed array of UTF-16 units, ended by a zero if shorter.
std::string fixed_name(ByteView bytes, std::uint64_t at) {
  std::uint64_t units = 0;
  while (units < kNameUnits && bytes.u16(at + units * 2).value_or(0) != 0) ++units;
  return base::utf16le_to_utf8(*bytes.sub(at, units * 2)).text;
}

}  // namespace

void TableReader::notice(const char* code, const char* text, std::uint64_t at) {
  diagnostics_.add(code, Severity::notice, "", text, at);
}

bool TableReader::next_chunk(std::uint64_t& at, std::uint64_t end, ResChunk& chunk) {
  if (at >= end) return false;
  const auto found = base::load_res_chunk(*bytes_.sub(0, end), at);
  // Android forgives a last chunk that is cut off or too large: it ends the walk.
  if (!found || found->size > end - at) {
    notice("arsc-cut-chunk", "the last chunk is cut off: passed over", at);
    return false;
  }
  if (const char* defect = base::res_chunk_defect(bytes_, *found, base::kResChunkHeaderBytes)) {
    fatal_ = refuse(defect, at);
    return false;
  }
  if ((at & 3) != 0) {
    fatal_ = refuse("chunk is not aligned", at);
    return false;
  }
  chunk = *found;
  at = found->end();
  return true;
}

base::Result<Table> TableReader::read() {
  table_.bytes_ = bytes_;
  std::uint64_t at = 0;
  ResChunk chunk;
  bool seen = false;
  while (next_chunk(at, bytes_.size(), chunk)) {
    if (chunk.type != ResChunkType::table) {
      notice("arsc-unknown-chunk", "unknown chunk beside the table: passed over", chunk.at);
      continue;
    }
    if (seen) notice("arsc-second-table", "a second table follows: read as well", chunk.at);
    seen = true;
    if (auto error = read_table(chunk)) return std::move(*error);
  }
  if (fatal_) return std::move(*fatal_);
  if (!seen) return refuse("no table chunk", 0);
  return std::move(table_);
}

TableReader::MaybeError TableReader::read_table(const ResChunk& table) {
  if (table.header_size < kTableHeaderBytes) return refuse("table header is too small", table.at);
  const std::uint32_t declared = bytes_.load_u32(static_cast<std::size_t>(table.at) + 8);
  std::uint32_t seen = 0;
  std::uint64_t at = table.body();
  ResChunk chunk;
  while (next_chunk(at, table.end(), chunk)) {
    if (chunk.type == ResChunkType::string_pool) {
      if (has_strings_) {
        notice("arsc-second-string-pool", "a further string pool: passed over", chunk.at);
        continue;
      }
      auto pool = base::ResStringPool::open(bytes_, chunk.at);
      if (!pool) return std::move(pool).error();
      table_.strings_ = *pool;
      has_strings_ = true;
    } else if (chunk.type == ResChunkType::table_package) {
      if (++seen > declared) return refuse("more packages than the table declares", chunk.at);
      if (auto error = read_package(chunk)) return error;
    } else {
      notice("arsc-unknown-chunk", "unknown chunk in the table: passed over", chunk.at);
    }
  }
  if (seen < declared) notice("arsc-missing-package", "fewer packages than declared", table.at + 8);
  return std::move(fatal_);
}

TableReader::MaybeError TableReader::read_package(const ResChunk& chunk) {
  if (chunk.header_size < kPackageHeaderBytes) {
    return refuse("package header is too small", chunk.at);
  }
  // The header's 284 bytes are inside: next_chunk and the line above.
  const auto start = static_cast<std::size_t>(chunk.at);
  Package package;
  const std::uint32_t id = bytes_.load_u32(start + 8);
  if (id > 0xff) notice("arsc-package-id", "package id does not fit a byte", chunk.at + 8);
  package.id = static_cast<std::uint8_t>(id);
  package.name = fixed_name(bytes_, chunk.at + 12);
  if (chunk.header_size >= kPackageHeaderBytes + 4) {
    package.type_id_offset = bytes_.load_u32(start + kPackageHeaderBytes);
  }
  std::uint64_t at = chunk.body();
  ResChunk part;
  while (next_chunk(at, chunk.end(), part)) {
    if (auto error = read_package_part(package, chunk, part)) return error;
  }
  if (fatal_) return std::move(fatal_);
  std::sort(package.types.begin(), package.types.end(),
            [](const Type& a, const Type& b) { return a.id < b.id; });
  table_.packages_.push_back(std::move(package));
  return std::nullopt;
}

TableReader::MaybeError TableReader::read_package_part(Package& package, const ResChunk& of,
                                                       const ResChunk& part) {
  switch (part.type) {
    case ResChunkType::string_pool:
      return read_pool(package, of, part);
    case ResChunkType::table_type_spec:
      return read_spec(package, part);
    case ResChunkType::table_type:
      return read_values(package, part);
    case ResChunkType::table_library:
      read_libraries(package, part);
      break;
    case ResChunkType::table_overlayable:
    case ResChunkType::table_overlayable_policy:
    case ResChunkType::table_staged_alias:
      diagnostics_.add("arsc-overlay", Severity::info, "",
                       "overlay rules or staged aliases are noted, not applied", part.at);
      break;
    default:
      notice("arsc-unknown-chunk", "unknown chunk in a package: passed over", part.at);
  }
  return std::nullopt;
}

TableReader::MaybeError TableReader::read_pool(Package& package, const ResChunk& of,
                                               const ResChunk& part) {
  const auto start = static_cast<std::size_t>(of.at);
  base::ResStringPool* target = nullptr;
  if (part.at - of.at == bytes_.load_u32(start + 268)) target = &package.type_names;
  if (part.at - of.at == bytes_.load_u32(start + 276)) target = &package.key_names;
  if (target == nullptr) {
    notice("arsc-second-string-pool", "a further string pool: passed over", part.at);
    return std::nullopt;
  }
  auto pool = base::ResStringPool::open(bytes_, part.at);
  if (!pool) return std::move(pool).error();
  *target = *pool;
  return std::nullopt;
}

TableReader::MaybeError TableReader::read_spec(Package& package, const ResChunk& part) {
  if (part.header_size < kSpecHeaderBytes) return refuse("type spec is too small", part.at);
  const auto start = static_cast<std::size_t>(part.at);
  const std::uint32_t id = bytes_[start + 8];
  if (id == 0) return refuse("type spec has id 0", part.at + 8);
  const std::uint32_t count = bytes_.load_u32(start + 12);
  if (count > kMaxEntryCount) return refuse("type spec has too many entries", part.at + 12);
  if (std::uint64_t{count} * 4 > part.size - part.header_size) {
    return refuse("type spec is too small for its entries", part.at + 12);
  }
  Type type;
  type.id = static_cast<std::uint8_t>(id + package.type_id_offset);
  type.entry_count = count;
  type.spec_flags = *bytes_.sub(part.body(), std::uint64_t{count} * 4);
  for (const Type& earlier : package.types) {
    if (earlier.id != type.id) continue;
    notice("arsc-second-type-spec", "a type has a second spec: passed over", part.at);
    return std::nullopt;
  }
  package.types.push_back(std::move(type));
  return std::nullopt;
}

TableReader::MaybeError TableReader::read_values(Package& package, const ResChunk& part) {
  if (part.header_size < kTypeHeaderBytes) return refuse("type header is too small", part.at);
  const auto start = static_cast<std::size_t>(part.at);
  const std::uint32_t id = bytes_[start + 8];
  if (id == 0) return refuse("type has id 0", part.at + 8);
  const std::uint8_t flags = bytes_[start + 9];
  TypeValues values;
  values.offset = part.at;
  values.chunk = *bytes_.sub(part.at, part.size);
  values.sparse = (flags & kSparseFlag) != 0;
  values.short_offsets = !values.sparse && (flags & kShortOffsetsFlag) != 0;
  values.entry_count = bytes_.load_u32(start + 12);
  values.entries_at = bytes_.load_u32(start + 16);
  values.offsets_at = part.header_size;
  if (values.entry_count > kMaxEntryCount) {
    return refuse("type has too many entries", part.at + 12);
  }
  const std::uint64_t width = values.short_offsets ? 2 : 4;
  if (values.offsets_at + values.entry_count * width > values.entries_at) {
    return refuse("entry offsets overlap the entries", part.at + 16);
  }
  if (values.entries_at > part.size) return refuse("entries start past their type", part.at + 16);
  if ((values.entries_at & 3) != 0) return refuse("entries are not aligned", part.at + 16);
  // Entry counts are bounded by the bytes of their offsets; what costs memory is a chunk's record.
  if (++chunks_ > limits_.max_resource_entries / kEntriesPerChunk) {
    return refuse("more types than this program reads", part.at);
  }
  const auto config = Config::load(*values.chunk.sub(0, part.header_size), 20);
  if (!config) {
    notice("arsc-bad-config", "configuration cannot be read: its values are left out",
           part.at + 20);
    return std::nullopt;
  }
  values.config = *config;
  const auto type_id = static_cast<std::uint8_t>(id + package.type_id_offset);
  const auto type = std::find_if(package.types.begin(), package.types.end(),
                                 [type_id](const Type& t) { return t.id == type_id; });
  if (type == package.types.end()) return refuse("type has no spec before it", part.at + 8);
  type->values.push_back(std::move(values));
  return std::nullopt;
}

void TableReader::read_libraries(Package& package, const ResChunk& part) {
  constexpr std::uint64_t kRecord = 4 + kNameUnits * 2;
  if (part.header_size < kLibraryHeaderBytes) {
    notice("arsc-bad-library", "library chunk is too small: passed over", part.at);
    return;
  }
  const std::uint32_t count = bytes_.load_u32(static_cast<std::size_t>(part.at) + 8);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t at = part.body() + i * kRecord;
    if (at + kRecord > part.end()) {
      notice("arsc-bad-library", "library names run past their chunk", part.at);
      return;
    }
    const std::uint32_t id = bytes_.load_u32(static_cast<std::size_t>(at));
    package.libraries.push_back({static_cast<std::uint8_t>(id), fixed_name(bytes_, at + 4)});
  }
}

}  // namespace hegui::arsc
