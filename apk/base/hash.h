// Hashes of byte ranges (OpenSSL libcrypto; the one place that includes it for hashing).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"

namespace hegui::base {

using Sha256 = std::array<std::uint8_t, 32>;

// Sets libcrypto up without its configuration file, so that the machine's settings change nothing,
// and so that children need not do it again. Once, early; what is hashed without it is the same.
void prepare_hashes();

Sha256 sha256(ByteView bytes);
Sha256 sm3(ByteView bytes);  // GM/T 0004-2012; about five times slower than SHA-256 here
std::array<std::uint8_t, 20> sha1(ByteView bytes);

std::string hex(std::span<const std::uint8_t> bytes);  // lower case
inline std::string sha256_hex(ByteView bytes) {
  const Sha256 digest = sha256(bytes);
  return hex(digest);
}

}  // namespace hegui::base
