#include "apk/elf/printable_strings.h"

#include <algorithm>
#include <array>

namespace hegui::elf {
namespace {

// A table, not comparisons: most bytes of a library are looked at once, here.
constexpr std::array<bool, 256> kPrintable = [] {
  std::array<bool, 256> table{};
  for (int byte = 0x20; byte < 0x7f; ++byte) table[byte] = true;
  table['\t'] = true;
  return table;
}();

// Length of the well-formed multi-byte UTF-8 sequence at `at` (RFC 3629), 0 if there is none.
unsigned utf8_length(base::ByteView bytes, std::uint64_t at) {
  const std::uint8_t first = bytes[at];
  const unsigned length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || !bytes.holds(at, length)) return 0;
  const std::uint8_t second = bytes[at + 1];
  const std::uint8_t low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
  const std::uint8_t high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (unsigned i = 2; i < length; ++i) {
    if ((bytes[at + i] & 0xc0) != 0x80) return 0;
  }
  return length;
}

}  // namespace

PrintableStrings::PrintableStrings(const ElfFile& file, std::size_t min_length)
    : file_(file), min_length_(std::max<std::size_t>(min_length, 1)) {}

// The unread part of the read-only segment that starts lowest. At most 2048 segments
// (read_segments).
bool PrintableStrings::next_range() {
  const ElfSegment* best = nullptr;
  for (const ElfSegment& segment : file_.segments) {
    const bool read_only = segment.type == 1 && (segment.flags & 2) == 0;
    if (!read_only || segment.file_size == 0) continue;
    if (segment.file_offset + segment.file_size <= done_) continue;
    if (best == nullptr || segment.file_offset < best->file_offset) best = &segment;
  }
  if (best == nullptr) return false;
  at_ = std::max(best->file_offset, done_);
  end_ = best->file_offset + best->file_size;
  done_ = end_;
  return true;
}

std::optional<PrintableString> PrintableStrings::next() {
  for (;;) {
    if (at_ >= end_ && !next_range()) return std::nullopt;
    const base::ByteView range = *file_.bytes.sub(0, end_);  // segments are cut to the file
    std::uint64_t at = at_;  // locals: the loop below must not write memory for every byte
    std::uint64_t start = at;
    while (at < end_) {
      const std::uint8_t byte = range[at];
      const unsigned step = kPrintable[byte] ? 1 : byte < 0xc2 ? 0 : utf8_length(range, at);
      if (step != 0) {
        at += step;
        continue;
      }
      if (at - start >= min_length_) break;
      start = ++at;
    }
    at_ = at < end_ ? at + 1 : at;  // past the byte that ended the run
    if (at - start >= min_length_)
      return PrintableString{range.sub(start, at - start)->chars(), start};
  }
}

}  // namespace hegui::elf
