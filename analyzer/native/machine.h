// The four machines whose code is read.
#pragma once

#include <cstdint>

#include "apk/elf/elf_file.h"

namespace hegui::native {

enum class Machine : std::uint8_t { other, arm64, arm, x86_64, x86 };

inline Machine machine_of(const elf::ElfFile& file) {
  switch (file.machine) {
    case 3:
      return file.is_64 ? Machine::other : Machine::x86;
    case 40:
      return file.is_64 ? Machine::other : Machine::arm;
    case 62:
      return file.is_64 ? Machine::x86_64 : Machine::other;
    case 183:
      return file.is_64 ? Machine::arm64 : Machine::other;
    default:
      return Machine::other;
  }
}

// What ADRP gives at `address`: the page 21 signed bits of pages away.
inline std::uint64_t arm64_page(std::uint32_t instruction, std::uint64_t address) {
  const std::uint64_t bits = (instruction >> 29 & 3) | (instruction >> 3 & 0x1ffffc);
  const std::uint64_t pages = (bits ^ 0x100000) - 0x100000;  // sign of bit 20
  return (address & ~0xfffull) + (pages << 12);
}

// The immediate of ARM's data processing: 8 bits turned right by twice 4 bits.
inline std::uint32_t arm_immediate(std::uint32_t instruction) {
  const std::uint32_t value = instruction & 0xff;
  const unsigned turn = (instruction >> 8 & 0xf) * 2;
  return turn == 0 ? value : value >> turn | value << (32 - turn);
}

}  // namespace hegui::native
