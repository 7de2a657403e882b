// X86Instruction: the length and the operand bytes of one x86 or x86-64 instruction.
//
// Enough to walk code and to see the few forms that make addresses; what an opcode does is not
// said. Total: any bytes give an instruction of at least one byte, `valid` says whether it is one.
// Specification: Intel SDM volume 2, chapter 2 and the opcode maps of appendix A.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"

namespace hegui::native {

struct X86Instruction {
  unsigned length = 1;
  bool valid = false;
  std::uint8_t map = 0;  // 0 one byte, 1 after 0f, 2 after 0f 38, 3 after 0f 3a
  std::uint8_t opcode = 0;
  bool vex = false;  // a VEX or EVEX prefix; `operand` is the register in it
  std::uint8_t operand = 0;
  bool has_modrm = false;
  bool wide = false;  // REX.W
  bool rex = false;
  bool rex_base = false;  // REX.B: the upper half of the registers
  bool narrow = false;    // 66: 16-bit operands
  bool address_narrow = false;
  bool segment = false;     // fs or gs: memory that is not the library's
  std::uint8_t repeat = 0;  // f2 or f3, whichever stands last
  unsigned mod = 0;
  unsigned reg = 0;       // with REX.R
  unsigned rm = 0;        // with REX.B: a register where mod is 3, else the base register of memory
  bool has_base = false;  // of a memory operand
  bool has_index = false;
  unsigned index = 0, scale = 0;  // its register, and how far it is shifted
  bool rip = false;               // relative to the next instruction
  std::int32_t displacement = 0;
  std::int64_t immediate = 0;  // the first one, sign-extended

  bool memory() const { return has_modrm && mod != 3; }
};

X86Instruction decode_x86(base::ByteView bytes, std::size_t at, bool is_64);

}  // namespace hegui::native
