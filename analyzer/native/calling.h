// Calling: where a machine's procedure call standard puts arguments and results, and what a call
// leaves alone (System V ABI for AMD64 and i386, AAPCS64, AAPCS).
#pragma once

#include <span>

#include "analyzer/native/machine_steps.h"

namespace hegui::native {

struct Calling {
  std::span<const Register> arguments;  // of integers and pointers; the others are on the stack
  unsigned vector_arguments = 0;        // floating point ones, in vector registers
  Register stack_pointer = 0;
  Register result = 0;
  std::uint32_t changed = 0;   // general registers that a call may change
  bool pushes_return = false;  // a call puts the way back on the stack
  bool wide_pairs = false;     // 64 bits take two registers or places, the first of even number
  unsigned word = 8;

  bool changes_vector(unsigned half) const {
    // AAPCS64 keeps the lower halves of v8 - v15.
    const unsigned vector = half / 2;
    if (wide_pairs) return half < 8 || half >= 16;  // AAPCS: d8 - d15
    return !(arguments.size() == 8 && half % 2 == 0 && vector >= 8 && vector < 16);
  }
};

inline Calling calling_of(Machine machine) {
  static constexpr Register kArm64[] = {0, 1, 2, 3, 4, 5, 6, 7};
  static constexpr Register kX64[] = {7, 6, 2, 1, 8, 9};
  static constexpr Register kArm[] = {0, 1, 2, 3};
  Calling out;
  switch (machine) {
    case Machine::arm64:
      out = {kArm64, 8, 31, 0, 0x4007ffff, false, false, 8};
      break;
    case Machine::x86_64:
      out = {kX64, 8, 4, 0, 0x0fc7, true, false, 8};
      break;
    case Machine::arm:
      out = {kArm, 0, 13, 0, 0x500f, false, true, 4};
      break;
    case Machine::x86:
      out = {{}, 0, 4, 0, 0x07, true, false, 4};
      break;
    case Machine::other:
      break;
  }
  return out;
}

}  // namespace hegui::native
