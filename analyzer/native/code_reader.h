// Reading machine code: which addresses it forms, and what it calls with which constants.
//
// A linear walk over one range of code with what is known about the registers (register_state.h):
// no control flow but forward branches, no memory but what the library's file and relocations hold,
// nothing across calls but the registers that a call leaves alone. What the walk says is true on
// some way through the code; what it does not say is not known. Only the instructions that form
// addresses, move them and call are understood; any other forgets the registers it writes.
//
// Why our own decoder and not Capstone 4.0.2: that takes 87 ms for a MB of A64 without operand
// details (124 with them) where this walk, its catalog look-ups included, takes 8, and a program
// that links it starts 1.8 ms later (measured). Input is hostile: any bytes may be given. Linear in
// the bytes. Specifications: Arm Architecture Reference Manual (A64, A32, T32), Intel SDM volume 2,
// and each machine's procedure call standard.
#pragma once

#include <cstdint>
#include <span>

#include "analyzer/native/library_memory.h"
#include "analyzer/native/machine.h"
#include "analyzer/native/register_state.h"

namespace hegui::native {

struct Callee {
  enum class Kind : std::uint8_t {
    unknown,
    address,      // a place in this library
    symbol,       // ElfSymbol::index, through a slot
    table_entry,  // offset in the table that an object begins with
  };
  Kind kind = Kind::unknown;
  std::uint64_t number = 0;
};

class CodeEvents {
 public:
  virtual ~CodeEvents() = default;
  // The instruction at `at` leaves the address `target` in a register.
  virtual void address(std::uint64_t at, std::uint64_t target) = 0;
  // A call, or a jump that leaves the range for good. Returns what is known of the result.
  virtual Value call(std::uint64_t at, const Callee& callee, std::span<const Value> arguments) = 0;
  // svc, syscall or int 0x80, with the number in the register for it.
  virtual void system_call(std::uint64_t at, Value number) = 0;
};

struct CodeRange {
  std::uint64_t address = 0;  // virtual
  base::ByteView bytes;
  bool thumb = false;     // 32-bit ARM
  bool function = false;  // a function begins here: its arguments stand in their registers
};

inline constexpr unsigned kArguments = 6;  // that are looked at

// One reader a library; its working memory is kept between ranges.
class CodeReader {
 public:
  CodeReader(const LibraryMemory& memory, CodeEvents& events) : memory_(memory), events_(events) {}
  void read(const CodeRange& range);

 private:
  const LibraryMemory& memory_;
  CodeEvents& events_;
  RegisterState state_;
  ForwardStates forward_;
};

// Does a range of 32-bit ARM look like A32 code? Nearly all of A32's instructions are executed
// always, which their uppermost four bits say; T32's halves do not show that.
bool looks_like_a32(base::ByteView bytes);

}  // namespace hegui::native
