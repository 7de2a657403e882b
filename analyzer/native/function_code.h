// FunctionCode: one function's machine code as steps, as far as control flows through it from one
// place on.
//
// Decoded along the branches, so that data between instructions is not taken for code. A jump out
// of the function's range is a call that does not come back. What is not code may be decoded behind
// a call that never comes back: whoever follows the steps knows better.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/native/machine_steps.h"
#include "apk/elf/functions.h"

namespace hegui::native {

inline constexpr std::uint32_t kNowhere = 0xffffffff;

struct Instruction {
  std::uint64_t address = 0;
  std::uint32_t first = 0, count = 0;  // of FunctionCode::steps
  std::uint32_t next = kNowhere;       // what is run after it, unless it jumps
  std::uint32_t target = kNowhere;     // where its branch or jump leads in this function
  bool entered = false;                // a branch leads here
};

struct FunctionCode {
  std::vector<Step> steps;
  std::vector<Instruction> instructions;  // by address
  std::uint32_t start = kNowhere;
  bool complete = true;  // there is code, and no limit was met
};

// `address`: with the Thumb bit, on 32-bit ARM.
FunctionCode read_function(const LibraryMemory& memory, const elf::Functions& functions,
                           std::uint64_t address, std::size_t max_instructions);

}  // namespace hegui::native
