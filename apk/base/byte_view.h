// ByteView: the only way this project touches foreign bytes.
//
// A borrowed, read-only range (pointer and length). The owner (a Mapping, a buffer) must outlive
// every view. Reads are little-endian, as in every format here, and checked: they return nullopt
// when the bytes are not there. The unchecked `load_*` readers are for code whose verifier has
// already proved the range; they assert in debug builds.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace hegui::base {

class ByteView {
 public:
  constexpr ByteView() = default;
  constexpr ByteView(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
  constexpr ByteView(std::span<const std::uint8_t> bytes)  // NOLINT: implicit on purpose
      : data_(bytes.data()), size_(bytes.size()) {}
  static ByteView of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
  }

  constexpr const std::uint8_t* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const std::uint8_t* begin() const { return data_; }
  constexpr const std::uint8_t* end() const { return data_ + size_; }
  std::string_view chars() const { return {reinterpret_cast<const char*>(data_), size_}; }
  std::span<const std::uint8_t> bytes() const { return {data_, size_}; }
  // Precondition: at < size().
  std::uint8_t operator[](std::size_t at) const {
    assert(at < size_);
    return data_[at];
  }

  // True if [at, at + count) lies inside; never overflows.
  constexpr bool holds(std::uint64_t at, std::uint64_t count) const {
    return at <= size_ && count <= size_ - at;
  }
  // Strict: nullopt unless the whole range is inside.
  std::optional<ByteView> sub(std::uint64_t at, std::uint64_t count) const {
    if (!holds(at, count)) return std::nullopt;
    return ByteView(data_ + at, static_cast<std::size_t>(count));
  }
  std::optional<ByteView> from(std::uint64_t at) const {
    if (at > size_) return std::nullopt;
    return ByteView(data_ + at, size_ - static_cast<std::size_t>(at));
  }

  std::optional<std::uint8_t> u8(std::uint64_t at) const { return read<std::uint8_t>(at); }
  std::optional<std::uint16_t> u16(std::uint64_t at) const { return read<std::uint16_t>(at); }
  std::optional<std::uint32_t> u32(std::uint64_t at) const { return read<std::uint32_t>(at); }
  std::optional<std::uint64_t> u64(std::uint64_t at) const { return read<std::uint64_t>(at); }

  // Precondition: the range was checked before (name that check at the call).
  std::uint16_t load_u16(std::size_t at) const { return load<std::uint16_t>(at); }
  std::uint32_t load_u32(std::size_t at) const { return load<std::uint32_t>(at); }
  std::uint64_t load_u64(std::size_t at) const { return load<std::uint64_t>(at); }

 private:
  static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "readers assume a little-endian host");
  template <typename T>
  T load(std::size_t at) const {
    assert(holds(at, sizeof(T)));
    T value;
    std::memcpy(&value, data_ + at, sizeof(T));
    return value;
  }
  template <typename T>
  std::optional<T> read(std::uint64_t at) const {
    if (!holds(at, sizeof(T))) return std::nullopt;
    return load<T>(static_cast<std::size_t>(at));
  }

  const std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
};

// Sum and product that notice overflow: sizes a file declares are never trusted to fit.
inline std::optional<std::uint64_t> checked_add(std::uint64_t a, std::uint64_t b) {
  std::uint64_t sum;
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}
inline std::optional<std::uint64_t> checked_mul(std::uint64_t a, std::uint64_t b) {
  std::uint64_t product;
  if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
  return product;
}

}  // namespace hegui::base
