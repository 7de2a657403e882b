#include "dex/instruction.h"

namespace hegui::dex {

ArgumentList Instruction::arguments() const {
  ArgumentList list;
  const Format format = info().format;
  if (format == Format::f3rc || format == Format::f4rcc) {
    list.range_ = true;
    list.size_ = at_[1];
    list.first_ = unit(2);
  } else {
    list.size_ = static_cast<std::uint8_t>(at_[1] >> 4);
    // The fifth register sits beside the count, the first four in the third unit.
    list.packed_ = unit(2) | std::uint32_t{at_[1] & 0xfu} << 16;
  }
  return list;
}

std::int64_t Instruction::literal() const {
  switch (info().format) {
    case Format::f11n:
      return static_cast<std::int8_t>(at_[1]) >> 4;
    case Format::f22b:
      return static_cast<std::int8_t>(at_[3]);
    case Format::f21h:
      return opcode() == Opcode::const_wide_high16
                 ? static_cast<std::int64_t>(std::uint64_t{unit(1)} << 48)
                 : static_cast<std::int32_t>(std::uint32_t{unit(1)} << 16);
    case Format::f31i:
      return static_cast<std::int32_t>(unit32(1));
    case Format::f51l:
      return static_cast<std::int64_t>(unit32(1) | std::uint64_t{unit32(3)} << 32);
    default:  // 21s, 22s
      return static_cast<std::int16_t>(unit(1));
  }
}

std::uint32_t Instruction::target() const {
  switch (info().format) {
    case Format::f10t:
      return offset_ + static_cast<std::uint32_t>(static_cast<std::int8_t>(at_[1]));
    case Format::f30t:
    case Format::f31t:
      return offset_ + unit32(1);
    default:  // 20t, 21t, 22t
      return offset_ + static_cast<std::uint32_t>(static_cast<std::int16_t>(unit(1)));
  }
}

SwitchTable::SwitchTable(base::ByteView code, const Instruction& instruction)
    : code_(code),
      payload_(instruction.target() * 2),
      origin_(instruction.offset()),
      size_(code.load_u16(payload_ + 2)),
      packed_(instruction.opcode() == Opcode::packed_switch) {}

std::int32_t SwitchTable::key(std::uint32_t at) const {
  const std::uint32_t raw = packed_ ? code_.load_u32(payload_ + 4) + at
                                    : code_.load_u32(payload_ + 4 + std::size_t{at} * 4);
  return static_cast<std::int32_t>(raw);
}

std::uint32_t SwitchTable::target(std::uint32_t at) const {
  const std::size_t first = packed_ ? payload_ + 8 : payload_ + 4 + std::size_t{size_} * 4;
  return origin_ + code_.load_u32(first + std::size_t{at} * 4);
}

ArrayData::ArrayData(base::ByteView code, const Instruction& instruction) {
  const std::size_t payload = std::size_t{instruction.target()} * 2;
  width_ = code.load_u16(payload + 2);
  size_ = code.load_u32(payload + 4);
  bytes_ = base::ByteView(code.data() + payload + 8, std::size_t{size_} * width_);
}

std::int64_t ArrayData::operator[](std::uint32_t at) const {
  switch (width_) {
    case 1:
      return static_cast<std::int8_t>(bytes_[at]);
    case 2:
      return static_cast<std::int16_t>(bytes_.load_u16(std::size_t{at} * 2));
    case 4:
      return static_cast<std::int32_t>(bytes_.load_u32(std::size_t{at} * 4));
    default:
      return static_cast<std::int64_t>(bytes_.load_u64(std::size_t{at} * 8));
  }
}

}  // namespace hegui::dex
