#include "dex/encoded_value.h"

#include <bit>
#include <cassert>

#include "dex/leb128.h"

namespace hegui::dex {
namespace {

// Moves behind one verified value without keeping it. Depth was bounded at the door.
void skip_value(base::ByteView bytes, std::uint32_t& offset) {
  const std::uint8_t head = bytes[offset++];
  switch (static_cast<ValueKind>(head & 0x1f)) {
    case ValueKind::array:
      for (std::uint32_t left = load_uleb128(bytes, offset); left > 0; --left) {
        skip_value(bytes, offset);
      }
      return;
    case ValueKind::annotation:
      load_uleb128(bytes, offset);  // type
      for (std::uint32_t left = load_uleb128(bytes, offset); left > 0; --left) {
        load_uleb128(bytes, offset);  // name
        skip_value(bytes, offset);
      }
      return;
    case ValueKind::null:
    case ValueKind::boolean:
      return;
    default:
      offset += (head >> 5) + 1u;
  }
}

std::uint64_t load_bits(base::ByteView bytes, std::uint32_t& offset, unsigned count) {
  assert(count >= 1 && count <= 8);
  std::uint64_t bits = bytes[offset++];
  for (unsigned i = 1; i < count; ++i) bits |= std::uint64_t{bytes[offset++]} << (8 * i);
  return bits;
}

std::uint64_t sign_extend(std::uint64_t bits, unsigned count) {
  assert(count >= 1 && count <= 8);
  const unsigned unused = 64 - 8 * count;
  return static_cast<std::uint64_t>(static_cast<std::int64_t>(bits << unused) >> unused);
}

}  // namespace

EncodedValue::EncodedValue(base::ByteView bytes, std::uint32_t& offset)
    : bytes_(bytes), offset_(offset) {
  const std::uint8_t head = bytes[offset++];
  const unsigned argument = head >> 5;
  kind_ = static_cast<ValueKind>(head & 0x1f);
  switch (kind_) {
    case ValueKind::null:
      return;
    case ValueKind::boolean:
      bits_ = argument;
      return;
    case ValueKind::array:
    case ValueKind::annotation:
      bits_ = offset;
      offset = offset_;
      skip_value(bytes, offset);
      return;
    case ValueKind::byte_:
    case ValueKind::short_:
    case ValueKind::int_:
    case ValueKind::long_:
      bits_ = sign_extend(load_bits(bytes, offset, argument + 1), argument + 1);
      return;
    case ValueKind::float_:  // stored without its low zero bytes
      bits_ = load_bits(bytes, offset, argument + 1) << (8 * (3 - argument));
      return;
    case ValueKind::double_:
      bits_ = load_bits(bytes, offset, argument + 1) << (8 * (7 - argument));
      return;
    default:  // char and indices are zero-extended
      bits_ = load_bits(bytes, offset, argument + 1);
  }
}

float EncodedValue::float_value() const {
  return std::bit_cast<float>(static_cast<std::uint32_t>(bits_));
}

double EncodedValue::double_value() const { return std::bit_cast<double>(bits_); }

EncodedArray EncodedValue::array() const {
  return EncodedArray(bytes_, static_cast<std::uint32_t>(bits_));
}

EncodedAnnotation EncodedValue::annotation() const {
  return EncodedAnnotation(bytes_, static_cast<std::uint32_t>(bits_));
}

EncodedArray::EncodedArray(base::ByteView bytes, std::uint32_t offset) : bytes_(bytes) {
  if (offset == 0) return;
  size_ = load_uleb128(bytes_, offset);
  first_ = offset;
}

AnnotationElement::AnnotationElement(base::ByteView bytes, std::uint32_t& offset)
    : name{load_uleb128(bytes, offset)}, value(bytes, offset) {}

EncodedAnnotation::EncodedAnnotation(base::ByteView bytes, std::uint32_t offset) : bytes_(bytes) {
  if (offset == 0) return;
  type_ = TypeIndex{load_uleb128(bytes_, offset)};
  size_ = load_uleb128(bytes_, offset);
  first_ = offset;
}

}  // namespace hegui::dex
