// Big-endian reads of class files, checked (ByteView itself is little-endian).
#pragma once

#include <cstdint>
#include <optional>

#include "apk/base/byte_view.h"

namespace hegui::jvm {

inline std::optional<std::uint16_t> be16(base::ByteView bytes, std::uint64_t at) {
  const auto value = bytes.u16(at);
  if (!value) return std::nullopt;
  return __builtin_bswap16(*value);
}
inline std::optional<std::uint32_t> be32(base::ByteView bytes, std::uint64_t at) {
  const auto value = bytes.u32(at);
  if (!value) return std::nullopt;
  return __builtin_bswap32(*value);
}
inline std::optional<std::uint64_t> be64(base::ByteView bytes, std::uint64_t at) {
  const auto value = bytes.u64(at);
  if (!value) return std::nullopt;
  return __builtin_bswap64(*value);
}

}  // namespace hegui::jvm
