#include "dex/checksum.h"

#include <algorithm>

namespace hegui::dex {
namespace {

constexpr std::uint32_t kModulus = 65521;
constexpr std::size_t kRow = 32;
// Bytes after which the sums must be reduced to stay inside 32 bits (RFC 1950's bound is 5552).
constexpr std::size_t kBlock = 5536;
static_assert(kBlock % kRow == 0);

}  // namespace

std::uint32_t adler32(base::ByteView bytes) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  const std::uint8_t* at = bytes.begin();
  std::size_t left = bytes.size();
  while (left >= kRow) {
    const std::size_t block = std::min(left / kRow * kRow, kBlock);
    for (const std::uint8_t* const end = at + block; at != end; at += kRow) {
      // Independent sums over a row of fixed length: the compiler turns them into vector code.
      std::uint32_t sum = 0;
      std::uint32_t weighted = 0;
      for (std::uint32_t i = 0; i < kRow; ++i) {
        sum += at[i];
        weighted += at[i] * (static_cast<std::uint32_t>(kRow) - i);
      }
      b += a * static_cast<std::uint32_t>(kRow) + weighted;
      a += sum;
    }
    a %= kModulus;
    b %= kModulus;
    left -= block;
  }
  for (; left > 0; --left) {
    a += *at++;
    b += a;
  }
  return b % kModulus << 16 | a % kModulus;
}

}  // namespace hegui::dex
