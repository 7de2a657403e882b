// x86 and x86-64: what each instruction does to data.
#include "analyzer/native/machine_steps.h"
#include "analyzer/native/x86_instruction.h"

namespace hegui::native {
namespace {

using Kind = Step::Kind;

enum General : Register { kAx, kCx, kDx, kBx, kSp, kBp, kSi, kDi };
constexpr Register kPassing = kFirstPassing;

class X86Steps {
 public:
  X86Steps(const X86Instruction& in, std::uint64_t at, const LibraryMemory& memory,
           std::vector<Step>& out)
      : in_(in), next_(at + in.length), memory_(memory), out_(out), is_64_(memory.file().is_64) {}

  void run() {
    if (!in_.valid) return add({Kind::unknown});
    if (in_.vex) return extended();
    switch (in_.map) {
      case 0:
        return one_byte();
      case 1:
        return two_byte();
      default:
        return three_byte();
    }
  }

 private:
  void add(Step step) { out_.push_back(step); }
  void forget(Register to) { add({Kind::forget, to}); }
  void copy(Register to, Register a) { add({Kind::copy, to, a}); }
  void mix(Register to, Register a, Register b = kNoRegister) { add({Kind::mix, to, a, b}); }
  void number(Register to, std::int64_t value) {
    Step step{Kind::number, to};
    step.number = in_.wide || !is_64_ ? cut(value) : value & 0xffffffff;
    add(step);
  }
  std::int64_t cut(std::int64_t value) const { return is_64_ ? value : value & 0xffffffff; }
  void sum(Register to, Register a, std::int64_t amount) {
    Step step{Kind::sum, to, a};
    step.number = amount;
    step.narrow = !in_.wide && !(is_64_ && to == kSp);
    add(step);
  }
  unsigned word() const { return is_64_ ? 8 : 4; }
  Register reg() const { return static_cast<Register>(in_.reg); }
  Register rm() const { return static_cast<Register>(in_.rm); }
  // The register of a byte: the second byte of one of the first four is taken for its first.
  Register of_byte(unsigned register_number) const {
    const bool second = !in_.rex && register_number >= 4 && register_number < 8;
    return static_cast<Register>(second ? register_number - 4 : register_number);
  }
  unsigned operand_size() const { return in_.wide ? 8 : in_.narrow ? 2 : 4; }

  // The address of the memory operand.
  Step address(Kind kind, Register to, unsigned size, std::int64_t more = 0) {
    Step step{kind, to};
    step.size = static_cast<std::uint8_t>(size);
    step.number = std::int64_t{in_.displacement} + more;
    step.narrow = !is_64_;
    if (in_.segment) {
      step.kind = kind == Kind::load ? Kind::forget : kind == Kind::store ? Kind::mix : kind;
      if (kind == Kind::store) step.to = kNoRegister;
      return step;
    }
    if (in_.rip) step.number += static_cast<std::int64_t>(next_);
    if (in_.has_base) step.a = rm();
    if (in_.has_index) {
      step.b = static_cast<Register>(in_.index);
      step.shift = static_cast<std::uint8_t>(in_.scale);
    }
    if (!in_.has_base && !in_.has_index) step.number = cut(step.number);
    return step;
  }
  // The register that holds the operand: its own, or one that it was loaded into.
  Register read_rm(unsigned size) {
    if (in_.mod == 3) return size == 1 ? of_byte(in_.rm) : rm();
    add(address(Kind::load, kPassing, size));
    return kPassing;
  }
  void write_rm(Register from, unsigned size) {
    if (in_.mod == 3) {
      const Register to = size == 1 ? of_byte(in_.rm) : rm();
      if (to != from) copy(to, from);
      return;
    }
    add(address(Kind::store, from, size));
  }
  void push(Register from) {
    sum_stack(-static_cast<std::int64_t>(word()));
    Step step{Kind::store, from, kSp};
    step.size = static_cast<std::uint8_t>(word());
    add(step);
  }
  void pop(Register to) {
    Step step{Kind::load, to, kSp};
    step.size = static_cast<std::uint8_t>(word());
    add(step);
    if (to != kSp) sum_stack(word());
  }
  void sum_stack(std::int64_t amount) {
    Step step{Kind::sum, kSp, kSp};
    step.number = amount;
    add(step);
  }
  void go(Kind kind, Register a, std::uint64_t target) {
    Step step{kind, kNoRegister, a};
    step.number = cut(static_cast<std::int64_t>(target));
    add(step);
  }
  std::uint64_t ahead() const { return next_ + static_cast<std::uint64_t>(in_.immediate); }
  Register in_opcode() const {
    return static_cast<Register>((in_.opcode & 7u) | (in_.rex_base ? 8u : 0u));
  }

  // to = a (operation) b, numbered as the first rows of opcodes are; 7 compares.
  void arithmetic(unsigned operation, Register to, Register a, Register b) {
    switch (operation) {
      case 0: {
        Step step{Kind::sum, to, a, b};
        step.narrow = !in_.wide;
        return add(step);
      }
      case 5:
        if (a == b) return number(to, 0);
        return add({Kind::difference, to, a, b});
      case 6:
        if (a == b) return number(to, 0);
        return mix(to, a, b);
      case 7:
        return;
      default:
        return mix(to, a, b);
    }
  }
  void arithmetic_number(unsigned operation, Register to, Register a, std::int64_t value) {
    switch (operation) {
      case 0:
        return sum(to, a, value);
      case 5:
        return sum(to, a, -value);
      case 1:
        return value == -1 ? number(to, -1) : mix(to, a);
      case 4:
        return value == 0 ? number(to, 0) : value < 0 ? add({Kind::align, to, a}) : mix(to, a);
      case 7:
        return;
      default:
        return mix(to, a);
    }
  }

  void one_byte() {
    const std::uint8_t code = in_.opcode;
    const unsigned size = operand_size();
    if (code < 0x40) return by_row();
    switch (code) {
      case 0x63:
        return copy(reg(), read_rm(4));
      case 0x68:
      case 0x6a:
        number(kPassing, in_.immediate);
        return push(kPassing);
      case 0x69:
      case 0x6b:
        return mix(reg(), read_rm(size));
      case 0x80:
      case 0x81:
      case 0x83: {
        const unsigned width = code == 0x80 ? 1 : size;
        const unsigned operation = in_.reg & 7;
        if (operation == 7) return;
        const Register a = read_rm(width);
        const Register to = in_.mod == 3 ? a : kPassing;
        arithmetic_number(operation, to, a, in_.immediate);
        return write_rm(to, width);
      }
      case 0x84:
      case 0x85:
      case 0xa8:
      case 0xa9:
        return;  // test
      case 0x86:
      case 0x87: {
        const unsigned width = code == 0x86 ? 1 : size;
        const Register with = width == 1 ? of_byte(in_.reg) : reg();
        copy(kPassing + 1, read_rm(width));
        write_rm(with, width);
        return copy(with, kPassing + 1);
      }
      case 0x88:
        return write_rm(of_byte(in_.reg), 1);
      case 0x89:
        return write_rm(reg(), size);
      case 0x8a:
        return load_into(of_byte(in_.reg), 1);
      case 0x8b:
        return load_into(reg(), size);
      case 0x8d: {
        Step step = address(Kind::sum, reg(), 0);
        if (is_64_) step.narrow = !in_.wide;
        step.size = 0;
        return add(step);
      }
      case 0x8f:
        pop(kPassing);
        return write_rm(kPassing, word());
      case 0x98:
        return;  // wider
      case 0x99:
        return mix(kDx, kAx);
      case 0xa4:
      case 0xa5:
        string_access(Kind::load, kPassing, kSi, code == 0xa4 ? 1 : size);
        string_access(Kind::store, kPassing, kDi, code == 0xa4 ? 1 : size);
        return after_strings();
      case 0xaa:
      case 0xab:
        string_access(Kind::store, kAx, kDi, code == 0xaa ? 1 : size);
        return after_strings();
      case 0xac:
      case 0xad:
        string_access(Kind::load, kAx, kSi, code == 0xac ? 1 : size);
        return after_strings();
      case 0xa6:
      case 0xa7:
      case 0xae:
      case 0xaf:
        return after_strings();
      case 0xc2:
      case 0xc3:
        return add({Kind::leave});
      case 0xc6:
      case 0xc7:
        number(kPassing, in_.immediate);
        return write_rm(kPassing, code == 0xc6 ? 1 : size);
      case 0xc9:
        copy(kSp, kBp);
        return pop(kBp);
      case 0xcc:
      case 0xf4:
        return add({Kind::stop});
      case 0xcd:
        return forget(kAx);
      case 0xe8:
        return call();
      case 0xe9:
      case 0xeb:
        return go(Kind::jump, kNoRegister, ahead());
      case 0xe0:
      case 0xe1:
      case 0xe2:
      case 0xe3:
        return go(Kind::branch, kNoRegister, ahead());
      case 0xf6:
      case 0xf7: {
        const unsigned width = code == 0xf6 ? 1 : size;
        const unsigned operation = in_.reg & 7;
        if (operation < 2) return;
        const Register a = read_rm(width);
        if (operation < 4) {
          const Register to = in_.mod == 3 ? a : kPassing;
          mix(to, a);
          return write_rm(to, width);
        }
        mix(kAx, kAx, a);
        return copy(kDx, kAx);
      }
      case 0xfe:
      case 0xff:
        return group5(code == 0xfe ? 1 : size);
      default:
        break;
    }
    if (code < 0x50) {  // inc, dec (32-bit code only)
      return sum(code & 7, code & 7, code < 0x48 ? 1 : -1);
    }
    if (code < 0x58) return push(in_opcode());
    if (code < 0x60) return pop(in_opcode());
    if (code >= 0x70 && code < 0x80) return go(Kind::branch, kNoRegister, ahead());
    if (code >= 0x90 && code < 0x98) {
      if (code == 0x90 && !in_.rex_base) return;
      copy(kPassing, kAx);
      copy(kAx, in_opcode());
      return copy(in_opcode(), kPassing);
    }
    if (code >= 0xb0 && code < 0xb8) return number(of_byte(in_opcode()), in_.immediate);
    if (code >= 0xb8 && code < 0xc0) return number(in_opcode(), in_.immediate);
    if ((code & 0xfe) == 0xc0 || (code & 0xfc) == 0xd0) {  // shifts
      const unsigned width = (code & 1) == 0 ? 1 : size;
      const Register a = read_rm(width);
      const Register to = in_.mod == 3 ? a : kPassing;
      if ((in_.reg & 7) == 4 && (code & 0xfe) == 0xc0) {
        Step step{Kind::sum, to, kNoRegister, a};
        step.shift = static_cast<std::uint8_t>(in_.immediate & 63);
        step.narrow = !in_.wide;
        add(step);
      } else {
        mix(to, a);
      }
      return write_rm(to, width);
    }
    if (code >= 0xd8 && code < 0xe0) {  // floating point: what goes to memory is not followed
      const unsigned row = in_.reg & 7;
      if (in_.memory() && (code & 1) != 0 && (row == 2 || row == 3 || row == 7)) {
        forget(kPassing);
        return add(address(Kind::store, kPassing, code == 0xdd ? 8 : 4));
      }
      if (code == 0xdf && in_.mod == 3) forget(kAx);
      return;
    }
    if (code == 0x9b || code == 0xfc || code == 0xfd || code == 0x9c || code == 0x9d) return;
    add({Kind::unknown});
  }

  void by_row() {
    const unsigned row = in_.opcode >> 3, form = in_.opcode & 7;
    const unsigned size = (form & 1) == 0 ? 1 : operand_size();
    switch (form) {
      case 0:
      case 1: {
        if (row == 7) return;
        const Register b = size == 1 ? of_byte(in_.reg) : reg();
        const Register a = read_rm(size);
        const Register to = in_.mod == 3 ? a : kPassing;
        arithmetic(row, to, a, b);
        return write_rm(to, size);
      }
      case 2:
      case 3: {
        if (row == 7) return;
        const Register a = size == 1 ? of_byte(in_.reg) : reg();
        return arithmetic(row, a, a, read_rm(size));
      }
      case 4:
      case 5:
        return arithmetic_number(row, kAx, kAx, in_.immediate);
      default:
        return add({Kind::unknown});
    }
  }

  void load_into(Register to, unsigned size) {
    if (in_.mod == 3) return copy(to, size == 1 ? of_byte(in_.rm) : rm());
    add(address(Kind::load, to, size));
  }

  void string_access(Kind kind, Register to, Register base, unsigned size) {
    Step step{kind, to, base};
    step.size = static_cast<std::uint8_t>(size);
    step.loose = in_.repeat != 0;
    add(step);
  }
  void after_strings() {
    for (const Register one : {kSi, kDi}) {
      Step step{Kind::sum, one, one, kPassing + 2};
      forget(kPassing + 2);
      add(step);
    }
    if (in_.repeat != 0) forget(kCx);
  }

  void call() {
    if (!is_64_) {
      if (in_.immediate == 0) {  // to the next, to learn where
        number(kPassing, static_cast<std::int64_t>(next_));
        return push(kPassing);
      }
      const auto thunk = memory_.u32_at(ahead() & 0xffffffff);
      if (thunk && (*thunk & 0xffffc7ff) == 0xc324048b) {  // mov (%esp), reg; ret
        return number(static_cast<Register>(*thunk >> 11 & 7), static_cast<std::int64_t>(next_));
      }
    }
    go(Kind::call, kNoRegister, ahead());
  }

  void group5(unsigned size) {
    switch (in_.reg & 7) {
      case 0:
      case 1: {
        const Register a = read_rm(size);
        const Register to = in_.mod == 3 ? a : kPassing;
        sum(to, a, (in_.reg & 7) == 0 ? 1 : -1);
        return write_rm(to, size);
      }
      case 2:
        return go(Kind::call, read_rm(word()), 0);
      case 4:
        return go(Kind::jump, read_rm(word()), 0);
      case 6:
        return push(read_rm(word()));
      default:
        return add({Kind::unknown});
    }
  }

  // --- Vectors ---

  static Register low(unsigned number) { return low_half(number); }
  static Register high(unsigned number) { return high_half(number); }

  // The register that holds the low half of the operand; behind it the high half.
  void read_vector(Register low_to, Register high_to, unsigned size) {
    if (in_.mod == 3) {
      copy(low_to, low(in_.rm));
      return copy(high_to, high(in_.rm));
    }
    add(address(Kind::load, low_to, size < 8 ? size : 8));
    if (size > 8) return add(address(Kind::load, high_to, 8, 8));
    number(high_to, 0);
  }
  void write_vector(unsigned size) {
    if (in_.mod == 3) {
      copy(low(in_.rm), low(in_.reg));
      if (size > 8) copy(high(in_.rm), high(in_.reg));
      return;
    }
    add(address(Kind::store, low(in_.reg), size < 8 ? size : 8));
    if (size > 8) add(address(Kind::store, high(in_.reg), 8, 8));
  }
  unsigned scalar_size() const { return in_.repeat == 0xf3 ? 4 : in_.repeat == 0xf2 ? 8 : 16; }
  // Something made of the target, where `keeps`, and of all of the operand.
  void vector_mix(bool keeps = true) {
    read_vector(kPassing, kPassing + 1, 16);
    mix(kPassing, kPassing, kPassing + 1);
    if (keeps) {
      mix(kPassing + 1, low(in_.reg), high(in_.reg));
      mix(kPassing, kPassing, kPassing + 1);
    }
    copy(low(in_.reg), kPassing);
    copy(high(in_.reg), kPassing);
  }

  void two_byte() {
    const std::uint8_t code = in_.opcode;
    const unsigned size = operand_size();
    switch (code) {
      case 0x05:
      case 0x34:
        forget(kAx);
        return;
      case 0x0b:
        return add({Kind::stop});
      case 0x31:
      case 0xa2:
        forget(kAx);
        forget(kDx);
        if (code == 0xa2) {
          forget(kBx);
          forget(kCx);
        }
        return;
      case 0x77:
      case 0xae:
      case 0xa3:
      case 0x2e:
      case 0x2f:
      case 0x0d:
        return;
      case 0xa4:
      case 0xa5:
      case 0xac:
      case 0xad: {
        const Register a = read_rm(size);
        mix(in_.mod == 3 ? a : kPassing, a, reg());
        return write_rm(in_.mod == 3 ? a : kPassing, size);
      }
      case 0xab:
      case 0xb3:
      case 0xbb:
      case 0xba: {
        if (code == 0xba && (in_.reg & 7) == 4) return;
        const Register a = read_rm(size);
        mix(in_.mod == 3 ? a : kPassing, a);
        return write_rm(in_.mod == 3 ? a : kPassing, size);
      }
      case 0xaf:
        return mix(reg(), reg(), read_rm(size));
      case 0xb0:
      case 0xb1: {
        const unsigned width = code == 0xb0 ? 1 : size;
        copy(kPassing + 1, read_rm(width));
        write_rm(width == 1 ? of_byte(in_.reg) : reg(), width);
        return add({Kind::either, kAx, kAx, kPassing + 1});
      }
      case 0xb6:
      case 0xbe:
        return widen(1);
      case 0xb7:
      case 0xbf:
        return widen(2);
      case 0xb8:
      case 0xbc:
      case 0xbd:
        return mix(reg(), read_rm(size));
      case 0xc0:
      case 0xc1: {
        const unsigned width = code == 0xc0 ? 1 : size;
        const Register with = width == 1 ? of_byte(in_.reg) : reg();
        copy(kPassing + 1, read_rm(width));
        Step step{Kind::sum, kPassing + 2, kPassing + 1, with};
        add(step);
        write_rm(kPassing + 2, width);
        return copy(with, kPassing + 1);
      }
      case 0xc3:
        return write_rm(reg(), size);
      case 0xc7:
        if (in_.mod == 3) return forget(rm());
        forget(kAx);
        return forget(kDx);
      case 0x10:
        if (in_.mod == 3 && in_.repeat != 0) return copy(low(in_.reg), low(in_.rm));
        return read_vector(low(in_.reg), high(in_.reg), scalar_size());
      case 0x11:
        return write_vector(scalar_size());
      case 0x28:
      case 0x6f:
        if (code == 0x6f && !in_.narrow && in_.repeat == 0) return;  // mmx
        return read_vector(low(in_.reg), high(in_.reg), 16);
      case 0x29:
      case 0x2b:
      case 0x7f:
      case 0xe7:
        return write_vector(16);
      case 0x12:
        if (in_.mod == 3) return copy(low(in_.reg), high(in_.rm));
        return add(address(Kind::load, low(in_.reg), 8));
      case 0x16:
        if (in_.mod == 3) return copy(high(in_.reg), low(in_.rm));
        return add(address(Kind::load, high(in_.reg), 8));
      case 0x13:
        return add(address(Kind::store, low(in_.reg), 8));
      case 0x17:
        return add(address(Kind::store, high(in_.reg), 8));
      case 0x14:
      case 0x6c:
        if (code == 0x14 && !in_.narrow) return vector_mix();
        if (in_.mod == 3) return copy(high(in_.reg), low(in_.rm));
        return add(address(Kind::load, high(in_.reg), 8));
      case 0x15:
      case 0x6d:
        if (code == 0x15 && !in_.narrow) return vector_mix();
        copy(low(in_.reg), high(in_.reg));
        if (in_.mod == 3) return copy(high(in_.reg), high(in_.rm));
        return add(address(Kind::load, high(in_.reg), 8, 8));
      case 0x2a:  // from general registers
        return mix(low(in_.reg), read_rm(size));
      case 0x2c:
      case 0x2d:
        return in_.mod == 3 ? mix(reg(), low(in_.rm)) : mix(reg(), read_rm(8));
      case 0x50:
      case 0xd7:
        return mix(reg(), low(in_.rm), high(in_.rm));
      case 0x6e:
        copy(low(in_.reg), read_rm(in_.wide ? 8 : 4));
        return number(high(in_.reg), 0);
      case 0x7e:
        if (in_.repeat == 0xf3) {
          if (in_.mod == 3) {
            copy(low(in_.reg), low(in_.rm));
          } else {
            add(address(Kind::load, low(in_.reg), 8));
          }
          return number(high(in_.reg), 0);
        }
        return write_rm(low(in_.reg), in_.wide ? 8 : 4);
      case 0xd6:
        if (in_.mod == 3) {
          copy(low(in_.rm), low(in_.reg));
          return number(high(in_.rm), 0);
        }
        return add(address(Kind::store, low(in_.reg), 8));
      case 0x57:
      case 0xef:
      case 0xf8:
      case 0xf9:
      case 0xfa:
      case 0xfb:
        if (in_.mod == 3 && in_.rm == in_.reg) {
          number(low(in_.reg), 0);
          return number(high(in_.reg), 0);
        }
        return vector_mix();
      case 0x70:
      case 0x5b:
      case 0x5a:
      case 0x51:
        return vector_mix(false);
      case 0xc5:
        return mix(reg(), low(in_.rm), high(in_.rm));
      case 0xc4:
        return mix(low(in_.reg), low(in_.reg), read_rm(2));
      default:
        break;
    }
    if (code >= 0x18 && code < 0x20) return;  // hints
    if (code >= 0x40 && code < 0x50) return add({Kind::either, reg(), reg(), read_rm(size)});
    if (code >= 0x80 && code < 0x90) return go(Kind::branch, kNoRegister, ahead());
    if (code >= 0x90 && code < 0xa0) {
      forget(kPassing);
      return write_rm(kPassing, 1);
    }
    if (code >= 0xc8 && code < 0xd0) return mix(in_opcode(), in_opcode());
    if ((code >= 0x50 && code < 0x80) || code >= 0xc2) return vector_mix();
    add({Kind::unknown});
  }

  void widen(unsigned size) {
    if (in_.mod != 3) return add(address(Kind::load, reg(), size));
    mix(reg(), size == 1 ? of_byte(in_.rm) : rm());
  }

  void three_byte() {
    const std::uint8_t code = in_.opcode;
    if (in_.map == 2 && (code == 0xf0 || code == 0xf1)) {
      if (in_.repeat == 0xf2) return mix(reg(), reg(), read_rm(operand_size()));  // crc32
      return code == 0xf0 ? load_into(reg(), operand_size()) : write_rm(reg(), operand_size());
    }
    if (in_.map == 2 && code == 0xf6) return mix(reg(), reg(), read_rm(operand_size()));
    if (in_.map == 2 && code == 0x17) return;  // ptest
    if (in_.map == 3 && code >= 0x14 && code <= 0x17) {
      const bool whole = code == 0x16 && in_.wide;
      const Register half = (in_.immediate & 1) != 0 ? high(in_.reg) : low(in_.reg);
      if (whole) return write_rm(half, 8);
      mix(kPassing + 1, low(in_.reg), high(in_.reg));
      return write_rm(kPassing + 1, code == 0x14 ? 1 : code == 0x15 ? 2 : 4);
    }
    if (in_.map == 3 && (code == 0x20 || code == 0x22)) {
      const Register from = read_rm(code == 0x20 ? 1 : in_.wide ? 8 : 4);
      const bool whole = code == 0x22 && in_.wide;
      const Register half = (in_.immediate & (whole ? 1 : 8)) != 0 ? high(in_.reg) : low(in_.reg);
      if (whole) return copy(half, from);
      mix(low(in_.reg), low(in_.reg), from);
      return mix(high(in_.reg), high(in_.reg), from);
    }
    vector_mix();
  }

  // With a VEX or EVEX prefix: three operands, of which only the lower 128 bits are followed.
  void extended() {
    const std::uint8_t code = in_.opcode;
    if (in_.map == 1) {
      switch (code) {
        case 0x10:
        case 0x28:
        case 0x6f:
          return read_vector(low(in_.reg), high(in_.reg), 16);
        case 0x11:
        case 0x29:
        case 0x2b:
        case 0x7f:
        case 0xe7:
          return write_vector(16);
        case 0x77:
        case 0x2e:
        case 0x2f:
        case 0xae:
          return;
        case 0x2c:
        case 0x2d:
        case 0x50:
        case 0xd7:
        case 0xc5:
          return in_.mod == 3 ? mix(reg(), low(in_.rm), high(in_.rm)) : mix(reg(), read_rm(8));
        case 0x2a:
          return mix(low(in_.reg), low(in_.operand), read_rm(8));
        case 0x6e:
          copy(low(in_.reg), read_rm(in_.wide ? 8 : 4));
          return number(high(in_.reg), 0);
        case 0x7e:
        case 0xd6:
        case 0x13:
        case 0x17:
          return two_byte();
        case 0x12:
        case 0x14:
        case 0x16:
        case 0x6c:
          if (code == 0x14 && !in_.narrow) break;
          if (code != 0x12 || in_.mod != 3) {
            copy(kPassing + 3, low(in_.operand));
            if (in_.operand != in_.reg) copy(high(in_.reg), high(in_.operand));
            two_byte();
            return code == 0x12 ? void() : copy(low(in_.reg), kPassing + 3);
          }
          break;
        default:
          break;
      }
    }
    if (in_.map == 3 && (code == 0x20 || code == 0x22 || (code >= 0x14 && code <= 0x17))) {
      if (code >= 0x20 && in_.operand != in_.reg) {
        copy(low(in_.reg), low(in_.operand));
        copy(high(in_.reg), high(in_.operand));
      }
      return three_byte();
    }
    const bool general = in_.map == 2 ? code >= 0xf2 && code <= 0xf7 : in_.map == 3 && code == 0xf0;
    if (general) {
      const Register a = read_rm(in_.wide ? 8 : 4);
      if (in_.map == 2 && code == 0xf3) return mix(static_cast<Register>(in_.operand), a);
      if (in_.map == 3) return mix(reg(), a);
      return mix(reg(), a, static_cast<Register>(in_.operand));
    }
    if (!in_.has_modrm) return add({Kind::unknown});
    read_vector(kPassing, kPassing + 1, 16);
    mix(kPassing, kPassing, kPassing + 1);
    mix(kPassing + 1, low(in_.operand), high(in_.operand));
    mix(kPassing, kPassing, kPassing + 1);
    if (in_.map == 2 && code >= 0x90) mix(kPassing, kPassing, low(in_.reg));  // adds to the target
    copy(low(in_.reg), kPassing);
    copy(high(in_.reg), kPassing);
  }

  const X86Instruction& in_;
  std::uint64_t next_;
  const LibraryMemory& memory_;
  std::vector<Step>& out_;
  bool is_64_;
};

}  // namespace

unsigned steps_of_x86(base::ByteView code, std::size_t at, std::uint64_t address,
                      const LibraryMemory& memory, std::vector<Step>& out) {
  const X86Instruction in = decode_x86(code, at, memory.file().is_64);
  X86Steps(in, address + at, memory, out).run();
  return in.length;
}

}  // namespace hegui::native
