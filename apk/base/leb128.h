// LEB128 integers as the DEX format stores them (at most five bytes; Android "dex-format", LEB128),
// and the wider ones of packed relocations.
#pragma once

#include <cstdint>
#include <optional>

#include "apk/base/byte_view.h"

namespace hegui::base {

// Each reader advances `at` past the number. nullopt if the bytes end first or the number takes
// more than five bytes; `at` is then unspecified.
inline std::optional<std::uint32_t> read_uleb128(ByteView bytes, std::size_t& at) {
  std::uint32_t value = 0;
  for (unsigned shift = 0; shift < 35; shift += 7) {
    if (at >= bytes.size()) return std::nullopt;
    const std::uint8_t byte = bytes.data()[at++];
    value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
    if ((byte & 0x80) == 0) return value;
  }
  return std::nullopt;
}

inline std::optional<std::int32_t> read_sleb128(ByteView bytes, std::size_t& at) {
  std::uint32_t value = 0;
  for (unsigned shift = 0; shift < 35; shift += 7) {
    if (at >= bytes.size()) return std::nullopt;
    const std::uint8_t byte = bytes.data()[at++];
    value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
    if ((byte & 0x80) == 0) {
      // Sign-extend from the last bit read; a fifth byte already fills the word.
      if (shift + 7 < 32 && (byte & 0x40) != 0) value |= ~std::uint32_t{0} << (shift + 7);
      return static_cast<std::int32_t>(value);
    }
  }
  return std::nullopt;
}

// Signed, 64 bits wide, as Android packs relocations: at most ten bytes.
inline std::optional<std::int64_t> read_sleb128_64(ByteView bytes, std::size_t& at) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 70; shift += 7) {
    if (at >= bytes.size()) return std::nullopt;
    const std::uint8_t byte = bytes.data()[at++];
    value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if ((byte & 0x80) == 0) {
      if (shift + 7 < 64 && (byte & 0x40) != 0) value |= ~std::uint64_t{0} << (shift + 7);
      return static_cast<std::int64_t>(value);
    }
  }
  return std::nullopt;
}

}  // namespace hegui::base
