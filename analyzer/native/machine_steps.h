// MachineSteps: one machine instruction as a few steps that say where data goes, the same for all
// machines. What a condition decides, what is added up and how wide it is matters only as far as
// addresses and data depend on it.
//
// Total: any bytes may be given. An instruction that is not understood gives one step `unknown`,
// so that whoever follows the steps knows that the code is not understood from here on.
// Specifications: Arm Architecture Reference Manual (A64), Intel SDM volume 2.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/native/library_memory.h"
#include "analyzer/native/machine.h"

namespace hegui::native {

// Registers of all machines have numbers in one row: general ones as the machine counts them (A64:
// 31 is the stack pointer), then the vector registers in halves of 64 bits, then some that hold
// what passes between the steps of one instruction.
using Register = std::uint8_t;
inline constexpr Register kFirstVector = 32;
inline constexpr Register kFirstPassing = 96;
inline constexpr unsigned kStepRegisters = 100;
inline constexpr Register kNoRegister = 255;  // as source: zero; as target: nothing is kept

// The 64-bit registers of 32-bit ARM, and the halves of the 128-bit ones of the others.
inline Register low_half(unsigned vector) {
  return static_cast<Register>(kFirstVector + 2 * (vector & 31));
}
inline Register high_half(unsigned vector) { return static_cast<Register>(low_half(vector) + 1); }

struct Step {
  enum class Kind : std::uint8_t {
    copy,        // to = a
    number,      // to = number
    patch,       // to = a with 16 bits at `shift` replaced by those of number
    sum,         // to = a + (b << shift) + number
    difference,  // to = a - b
    either,      // to = a or b
    align,       // to = a with low bits cleared
    mix,         // to: something made of a and b
    forget,      // to: something made of nothing
    load,        // to = `size` bytes at a + (b << shift) + number
    store,       // `size` bytes of `to` go there
    call,        // of the function at a, else at number
    jump,        // there, for good
    branch,      // to number, or on
    leave,       // return
    stop,        // does not go on: a trap
    unknown,
  };
  Kind kind = Kind::unknown;
  Register to = kNoRegister, a = kNoRegister, b = kNoRegister;
  std::uint8_t size = 0;
  std::uint8_t shift = 0;
  bool narrow = false;  // in 32 bits
  bool maybe = false;   // or not at all: a condition decides
  bool loose = false;   // load, store: there or further on
  std::int64_t number = 0;
};

// Appends the steps of the instruction at `at` bytes into `code`, which begins at `address`;
// returns its length, at least 1.
unsigned steps_of_arm64(base::ByteView code, std::size_t at, std::uint64_t address,
                        std::vector<Step>& out);
// `maybe`: of Thumb code, a condition decides whether the instruction is run (IT). Addresses of
// code in the steps have the Thumb bit.
unsigned steps_of_arm(base::ByteView code, std::size_t at, std::uint64_t address,
                      std::vector<Step>& out);
unsigned steps_of_thumb(base::ByteView code, std::size_t at, std::uint64_t address, bool maybe,
                        std::vector<Step>& out);
// How many of the instructions behind it an IT instruction makes conditional; 0 if it is none.
unsigned conditional_after(std::uint16_t half);
unsigned steps_of_x86(base::ByteView code, std::size_t at, std::uint64_t address,
                      const LibraryMemory& memory, std::vector<Step>& out);

}  // namespace hegui::native
