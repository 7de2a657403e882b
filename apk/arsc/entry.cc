#include "apk/arsc/entry.h"

namespace hegui::arsc {
namespace {

constexpr std::uint32_t kEntryBytes = 8;
constexpr std::uint32_t kMapEntryBytes = 16;
constexpr std::uint32_t kMapBytes = 12;
constexpr std::uint16_t kComplexFlag = 0x0001;
constexpr std::uint16_t kPublicFlag = 0x0002;
constexpr std::uint16_t kCompactFlag = 0x0008;

std::uint32_t position_of(const TypeValues& values, std::uint32_t relative) {
  const std::uint64_t position = std::uint64_t{values.entries_at} + relative;
  return position < values.chunk.size() ? static_cast<std::uint32_t>(position) : kNoEntry;
}

}  // namespace

EntrySlot entry_slot(const TypeValues& values, std::uint32_t slot) {
  // Inside the chunk: TableReader compared the offset table with entries_at.
  if (values.short_offsets) {
    const std::uint16_t offset = values.chunk.load_u16(values.offsets_at + slot * 2);
    return {slot, offset == 0xffff ? kNoEntry : position_of(values, offset * 4u)};
  }
  const std::uint32_t word = values.chunk.load_u32(values.offsets_at + slot * 4);
  if (values.sparse) return {word & 0xffff, position_of(values, (word >> 16) * 4)};
  return {slot, word == kNoEntry ? kNoEntry : position_of(values, word)};
}

std::uint32_t next_filled_slot(const TypeValues& values, std::uint32_t slot) {
  if (values.short_offsets || values.sparse) return slot;
  // Inside the chunk, as in entry_slot().
  const base::ByteView chunk = values.chunk;
  const std::size_t at = values.offsets_at;
  constexpr std::uint64_t kNoPair = ~std::uint64_t{0};
  while (values.entry_count - slot >= 2 && chunk.load_u64(at + std::size_t{slot} * 4) == kNoPair) {
    slot += 2;
  }
  if (slot < values.entry_count && chunk.load_u32(at + std::size_t{slot} * 4) == kNoEntry) ++slot;
  return slot;
}

std::optional<std::uint32_t> entry_position(const TypeValues& values, std::uint32_t index) {
  EntrySlot found;
  if (values.sparse) {
    std::uint32_t low = 0;
    std::uint32_t high = values.entry_count;
    while (low < high) {
      const std::uint32_t middle = low + (high - low) / 2;
      if (entry_slot(values, middle).index < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == values.entry_count) return std::nullopt;
    found = entry_slot(values, low);
    if (found.index != index) return std::nullopt;
  } else {
    if (index >= values.entry_count) return std::nullopt;
    found = entry_slot(values, index);
  }
  if (found.position == kNoEntry) return std::nullopt;
  return found.position;
}

std::optional<Entry> load_entry(const TypeValues& values, std::uint32_t position) {
  const base::ByteView chunk = values.chunk;
  if ((position & 3) != 0 || !chunk.holds(position, kEntryBytes)) return std::nullopt;
  const std::uint16_t size = chunk.load_u16(position);
  const std::uint16_t flags = chunk.load_u16(position + 2);
  Entry entry;
  entry.config = &values.config;
  entry.from = &values;
  entry.offset = values.offset + position;
  entry.is_public = (flags & kPublicFlag) != 0;
  if ((flags & kCompactFlag) != 0) {
    // The size field holds the key, the flags' upper byte the type, the key field the data.
    entry.key = size;
    entry.value = {static_cast<base::ResType>(flags >> 8), chunk.load_u32(position + 4)};
    return entry;
  }
  entry.key = chunk.load_u32(position + 4);
  if (size < kEntryBytes || !chunk.holds(position, size)) return std::nullopt;
  entry.complex = (flags & kComplexFlag) != 0;
  const std::uint32_t body = position + size;
  if (!entry.complex) {
    if (chunk.u16(body).value_or(0) < base::kResValueBytes) return std::nullopt;
    const auto value = base::load_res_value(chunk, body);
    if (!value) return std::nullopt;
    entry.value = *value;
    return entry;
  }
  if (size < kMapEntryBytes || (body & 3) != 0) return std::nullopt;
  entry.parent = ResId{chunk.load_u32(position + 8)};
  entry.map_count = chunk.load_u32(position + 12);
  entry.map_at = body;
  if (entry.map_count > (chunk.size() - body) / kMapBytes) return std::nullopt;
  return entry;
}

std::vector<BagItem> Table::bag(const Entry& entry, std::size_t max_items) const {
  std::vector<BagItem> items;
  if (!entry.complex || entry.from == nullptr) return items;
  const std::size_t count = std::min<std::size_t>(entry.map_count, max_items);
  items.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    // load_entry compared the count with the chunk.
    const std::size_t at = entry.map_at + i * kMapBytes;
    items.push_back(
        {ResId{entry.from->chunk.load_u32(at)}, *base::load_res_value(entry.from->chunk, at + 4)});
  }
  return items;
}

}  // namespace hegui::arsc
