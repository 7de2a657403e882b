// ByteShape: what the first bytes of a file look like: encrypted or packed to the last bit, or code
// behind a thin disguise.
//
// Input: hostile, any bytes. Cost: linear in the bytes given.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "apk/base/byte_view.h"

namespace hegui::packing {

// Shannon entropy of the block's bytes in bits, 0 to 8. Random blocks of 4 KiB have 7.95.
double entropy(base::ByteView block);

// The lowest entropy of the whole blocks of `block_bytes`; nullopt if there is none. One low block
// is enough to show that a file is not encrypted throughout: headers, tables and text are such
// blocks.
std::optional<double> lowest_entropy(base::ByteView bytes, std::size_t block_bytes);

// Code that the package does not show as such.
struct Disguise {
  std::string_view how;      // "xor" (with one byte), "offset" (behind other bytes), "base64"
  std::uint64_t offset = 0;  // of its first byte
};
// A dex file or, behind a XOR only, a zip file. A plain one at offset 0 is no disguise.
std::optional<Disguise> disguised_code(base::ByteView bytes);

}  // namespace hegui::packing
