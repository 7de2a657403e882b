// Unchecked LEB128 for bytes that the door has verified.
//
// Each advances `offset` past the number. Precondition: a whole number of at most five bytes lies
// at `offset` (the verifier read the same bytes with the checked readers of apk/base/leb128.h).
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"

namespace hegui::dex {

inline std::uint32_t load_uleb128(base::ByteView bytes, std::uint32_t& offset) {
  std::uint32_t value = bytes[offset++];
  if (value < 0x80) return value;
  value &= 0x7f;
  for (unsigned shift = 7;; shift += 7) {
    const std::uint32_t byte = bytes[offset++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80 || shift == 28) return value;
  }
}

inline std::int32_t load_sleb128(base::ByteView bytes, std::uint32_t& offset) {
  std::uint32_t value = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint32_t byte = bytes[offset++];
    value |= (byte & 0x7f) << shift;
    if (byte >= 0x80 && shift < 28) continue;
    if (shift + 7 < 32 && (byte & 0x40) != 0) value |= ~std::uint32_t{0} << (shift + 7);
    return static_cast<std::int32_t>(value);
  }
}

}  // namespace hegui::dex
