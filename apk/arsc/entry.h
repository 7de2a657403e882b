// Entries of one type chunk: where they lie, and one of them read. Internal to apk/arsc; the chunk
// must come from a Table (TableReader checked that its offsets lie before its entries).
#pragma once

#include <optional>

#include "apk/arsc/table.h"

namespace hegui::arsc {

constexpr std::uint32_t kNoEntry = 0xffffffff;

// Offset of entry `index` from the chunk's start; nullopt if the chunk has none. Sparse chunks are
// searched by halving, as Android does.
std::optional<std::uint32_t> entry_position(const TypeValues& values, std::uint32_t index);

// The entry that starts there; id is left empty. nullopt where Android rejects it.
std::optional<Entry> load_entry(const TypeValues& values, std::uint32_t position);

// Slots of the offset table, for walking a whole chunk: entry index and position of slot `slot`.
// Precondition: slot < values.entry_count.
struct EntrySlot {
  std::uint32_t index = 0;
  std::uint32_t position = kNoEntry;
};
EntrySlot entry_slot(const TypeValues& values, std::uint32_t slot);
// The first slot from `slot` on that may have an entry; entry_count if there is none. Most chunks
// of a table with many configurations are nearly empty.
std::uint32_t next_filled_slot(const TypeValues& values, std::uint32_t slot);

}  // namespace hegui::arsc
