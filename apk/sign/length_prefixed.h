// LengthPrefixed: a cursor over the nested "u32 length, bytes" structures of the v2 and v3 blocks.
//
// Borrows; knows where in the APK it stands, so that a complaint can name the byte. After a failed
// read the cursor stands where it was.
#pragma once

#include <cstdint>
#include <optional>

#include "apk/base/byte_view.h"

namespace hegui::sign {

class LengthPrefixed {
 public:
  LengthPrefixed() = default;
  LengthPrefixed(base::ByteView bytes, std::uint64_t offset) : bytes_(bytes), offset_(offset) {}

  bool at_end() const { return at_ >= bytes_.size(); }
  std::uint64_t offset() const { return offset_ + at_; }  // in the APK, of the next byte
  base::ByteView bytes() const { return bytes_; }         // the whole structure
  base::ByteView rest() const { return *bytes_.from(at_); }

  std::optional<std::uint32_t> u32() {
    const auto value = bytes_.u32(at_);
    if (value) at_ += 4;
    return value;
  }
  // The next u32 bytes; nullopt if the length itself or the bytes are not there.
  std::optional<LengthPrefixed> slice() {
    const auto length = bytes_.u32(at_);
    if (!length) return std::nullopt;
    const auto inner = bytes_.sub(at_ + 4, *length);
    if (!inner) return std::nullopt;
    const LengthPrefixed result(*inner, offset_ + at_ + 4);
    at_ += 4 + std::size_t{*length};
    return result;
  }

 private:
  base::ByteView bytes_;
  std::uint64_t offset_ = 0;
  std::size_t at_ = 0;
};

}  // namespace hegui::sign
