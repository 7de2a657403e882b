#include "apk/elf/functions.h"

#include <algorithm>

namespace hegui::elf {
namespace {

constexpr std::uint32_t kEhFrame = 0x6474e550;   // PT_GNU_EH_FRAME
constexpr std::uint32_t kArmIndex = 0x70000001;  // PT_ARM_EXIDX
constexpr std::uint16_t kArm = 40;

struct Start {
  std::uint64_t address;
  std::uint64_t size;  // 0: not stated
  std::uint32_t symbol;
  bool thumb;
};

const ElfSegment* code_segment(const ElfFile& file, std::uint64_t address) {
  const ElfSegment* segment = file.segment_at(address);
  return segment != nullptr && (segment->flags & 1) != 0 ? segment : nullptr;
}

void add_symbols(const ElfFile& file, std::vector<Start>& starts) {
  for (std::uint32_t i = 0; i < file.symbols.size(); ++i) {
    const ElfSymbol& symbol = file.symbols[i];
    if (symbol.imported || !symbol.is_function()) continue;
    const bool thumb = file.machine == kArm && (symbol.address & 1) != 0;
    starts.push_back({thumb ? symbol.address - 1 : symbol.address, symbol.size, i, thumb});
  }
}

// Version 1, then how the frame pointer, the count and the table are written. The one form that
// linkers write is read: 4-byte numbers, the table's relative to the header.
void add_eh_frame(const ElfFile& file, const ElfSegment& segment, std::size_t max,
                  std::vector<Start>& starts) {
  const auto table = file.bytes.sub(segment.file_offset, segment.file_size);  // cut to the file
  if (!table || !table->holds(0, 12) || table->u8(0) != 1 || table->u8(3) != 0x3b) return;
  const std::uint8_t count_form = (*table)[2];
  if ((count_form & 0xf) != 0x3 && (count_form & 0xf) != 0xb) return;  // udata4, sdata4
  const std::uint64_t count =
      std::min<std::uint64_t>({table->load_u32(8), (table->size() - 12) / 8, max});
  for (std::uint64_t i = 0; i < count; ++i) {
    const auto offset = static_cast<std::int32_t>(table->load_u32(12 + 8 * i));  // counted above
    starts.push_back(
        {segment.address + static_cast<std::uint64_t>(std::int64_t{offset}), 0, kNoSymbol, false});
  }
}

// Pairs of words; the first is the function's distance from its own place, 31 bits, signed.
void add_arm_index(const ElfFile& file, const ElfSegment& segment, std::size_t max,
                   std::vector<Start>& starts) {
  const auto table = file.bytes.sub(segment.file_offset, segment.file_size);
  if (!table) return;
  const std::uint64_t count = std::min<std::uint64_t>(table->size() / 8, max);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint32_t word = table->load_u32(8 * i);
    const auto distance = static_cast<std::int32_t>(word << 1) >> 1;
    const std::uint32_t place = static_cast<std::uint32_t>(segment.address + 8 * i);
    starts.push_back({(place + static_cast<std::uint32_t>(distance)) & ~1u, 0, kNoSymbol, false});
  }
}

}  // namespace

const ElfFunction* Functions::containing(std::uint64_t address) const {
  const auto after = std::upper_bound(
      all_.begin(), all_.end(), address,
      [](std::uint64_t wanted, const ElfFunction& one) { return wanted < one.start; });
  if (after == all_.begin()) return nullptr;
  const ElfFunction& one = *std::prev(after);
  return address < one.end ? &one : nullptr;
}

Functions find_functions(const ElfFile& file, std::size_t max_functions) {
  std::vector<Start> starts;
  add_symbols(file, starts);
  for (const ElfSegment& segment : file.segments) {
    if (segment.type == kEhFrame) add_eh_frame(file, segment, max_functions, starts);
    if (segment.type == kArmIndex && file.machine == kArm) {
      add_arm_index(file, segment, max_functions, starts);
    }
  }
  // Of several names for one place the first in the symbol table.
  std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) {
    return a.address != b.address ? a.address < b.address : a.symbol < b.symbol;
  });
  Functions functions;
  const ElfSegment* segment = nullptr;
  for (const Start& start : starts) {
    if (functions.all_.size() >= max_functions) break;
    if (!functions.all_.empty() && functions.all_.back().start == start.address) continue;
    if (segment == nullptr || start.address < segment->address ||
        start.address - segment->address >= segment->file_size) {
      segment = code_segment(file, start.address);
      if (segment == nullptr) continue;
    }
    const std::uint64_t segment_end = segment->address + segment->file_size;
    if (!functions.all_.empty()) {
      ElfFunction& last = functions.all_.back();
      last.end = std::min(last.end, start.address);
    }
    // A symbol's size is believed only where nothing follows closer; without one, up to the next.
    const bool sized =
        start.symbol != kNoSymbol && start.size != 0 && start.size < segment_end - start.address;
    functions.all_.push_back({start.address, sized ? start.address + start.size : segment_end,
                              start.symbol, start.thumb});
  }
  return functions;
}

}  // namespace hegui::elf
