#include "analyzer/packing/byte_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace hegui::packing {
namespace {

constexpr std::string_view kDexStart = "dex\n03";
constexpr std::string_view kDexStartBase64 = "ZGV4CjAz";  // of "dex\n03"
constexpr std::size_t kDexHeader = 0x70;

// The magic of a dex file and the two constants of its header, each byte changed by `key`.
bool is_dex(base::ByteView bytes, std::uint8_t key) {
  if (bytes.size() < kDexHeader) return false;
  const auto plain = [&](std::size_t at) { return static_cast<std::uint8_t>(bytes[at] ^ key); };
  const auto word = [&](std::size_t at) {
    return std::uint32_t{plain(at)} | std::uint32_t{plain(at + 1)} << 8 |
           std::uint32_t{plain(at + 2)} << 16 | std::uint32_t{plain(at + 3)} << 24;
  };
  for (std::size_t i = 0; i < kDexStart.size(); ++i) {
    if (plain(i) != static_cast<std::uint8_t>(kDexStart[i])) return false;
  }
  return plain(7) == 0 && word(0x24) == kDexHeader && word(0x28) == 0x12345678;
}

// A local file header with a sensible version and method.
bool is_zip(base::ByteView bytes, std::uint8_t key) {
  constexpr std::array<std::uint8_t, 4> kMagic = {'P', 'K', 3, 4};
  if (bytes.size() < 30) return false;
  const auto plain = [&](std::size_t at) { return static_cast<std::uint8_t>(bytes[at] ^ key); };
  for (std::size_t i = 0; i < kMagic.size(); ++i) {
    if (plain(i) != kMagic[i]) return false;
  }
  return plain(5) == 0 && (plain(8) == 0 || plain(8) == 8) && plain(9) == 0;
}

}  // namespace

double entropy(base::ByteView block) {
  if (block.empty()) return 0;
  std::array<std::uint32_t, 256> counts{};
  for (const std::uint8_t byte : block) ++counts[byte];
  double bits = 0;
  for (const std::uint32_t count : counts) {
    if (count != 0) bits -= count * std::log2(static_cast<double>(count));
  }
  const auto size = static_cast<double>(block.size());
  return bits / size + std::log2(size);
}

std::optional<double> lowest_entropy(base::ByteView bytes, std::size_t block_bytes) {
  std::optional<double> lowest;
  for (std::size_t at = 0; block_bytes > 0 && bytes.holds(at, block_bytes); at += block_bytes) {
    const double here = entropy(*bytes.sub(at, block_bytes));
    if (!lowest || here < *lowest) lowest = here;
  }
  return lowest;
}

std::optional<Disguise> disguised_code(base::ByteView bytes) {
  if (bytes.size() < kDexHeader) return std::nullopt;
  for (const char first : {'d', 'P'}) {
    const auto key = static_cast<std::uint8_t>(bytes[0] ^ static_cast<std::uint8_t>(first));
    if (key != 0 && (first == 'd' ? is_dex(bytes, key) : is_zip(bytes, key))) {
      return Disguise{"xor", 0};
    }
  }
  if (bytes.chars().starts_with(kDexStartBase64)) return Disguise{"base64", 0};
  for (std::size_t at = 1; (at = bytes.chars().find(kDexStart, at)) != std::string_view::npos;
       ++at) {
    if (is_dex(*bytes.from(at), 0)) return Disguise{"offset", at};
  }
  return std::nullopt;
}

}  // namespace hegui::packing
