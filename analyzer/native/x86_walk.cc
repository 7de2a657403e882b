// x86-64: addresses relative to the next instruction. x86: relative to the table of slots, whose
// address the code gets by a call to the next instruction or to a thunk; arguments on the stack.
#include "analyzer/native/code_walk.h"
#include "analyzer/native/x86_instruction.h"

namespace hegui::native {
namespace {

enum Register : unsigned { kAx, kCx, kDx, kBx, kSp, kBp, kSi, kDi };
constexpr std::uint8_t kArguments64[kArguments] = {kDi, kSi, kDx, kCx, 8, 9};
constexpr unsigned kStack = 32;  // the word at the stack pointer, and the 15 above it
constexpr unsigned kStackWords = 16;
constexpr std::uint8_t kArguments32[kArguments] = {32, 33, 34, 35, 36, 37};
constexpr std::uint64_t kKept64 = 1u << kBx | 1u << kBp | 0xf000;
constexpr std::uint64_t kKept32 = 1u << kBx | 1u << kBp | 1u << kSi | 1u << kDi;

class X86Walk : CodeWalk {
 public:
  X86Walk(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
          RegisterState& state, ForwardStates& forward)
      : CodeWalk(range, memory, events, state, forward), is_64_(memory.file().is_64) {}

  void run() {
    const base::ByteView bytes = range_.bytes;
    forward_.begin(bytes.size());
    if (range_.function) {
      for (unsigned i = 0; i < kArguments; ++i) {
        if (is_64_) set(kArguments64[i], {Value::What::argument, i});
        if (!is_64_) set(kStack + 1 + i, {Value::What::argument, i});  // above the way back
      }
    }
    bool runs_into = true;
    for (std::size_t at = 0; at < bytes.size();) {
      if (at != 0) forward_.arrive(at, runs_into, state_);
      const X86Instruction in = decode_x86(bytes, at, is_64_);
      at_ = range_.address + at;
      next_ = at_ + in.length;
      if (!in.valid) {
        state_.keep_only(0);
        runs_into = true;
      } else if (in.vex) {
        forget(in.operand);
        if (in.has_modrm) forget(in.reg);
        if (in.has_modrm && in.mod == 3) forget(in.rm);
        runs_into = true;
      } else if (in.map == 0) {
        runs_into = one_byte(in);
      } else {
        runs_into = in.map != 1 || two_byte(in);
      }
      at += in.length;
    }
  }

 private:
  void forget(unsigned number) { state_.forget(number); }
  // A byte register may be the second byte of one of the first four.
  void forget_byte(unsigned number, const X86Instruction& in) {
    forget(number);
    if (!in.rex && number >= 4 && number < 8) forget(number - 4);
  }
  std::uint64_t cut(std::uint64_t address) const { return is_64_ ? address : address & 0xffffffff; }

  void push(Value value) {
    if (is_64_) return;
    for (unsigned i = kStackWords - 1; i > 0; --i) set(kStack + i, state_[kStack + i - 1]);
    set(kStack, value);
  }
  void drop(unsigned words) {
    if (is_64_) return;
    for (unsigned i = 0; i < kStackWords; ++i) {
      set(kStack + i, i + words < kStackWords ? state_[kStack + i + words] : Value{});
    }
  }
  void move_stack(std::int64_t bytes) {
    if (is_64_ || bytes % 4 != 0) return;
    if (bytes > 0)
      return drop(static_cast<unsigned>(bytes / 4 < kStackWords ? bytes / 4 : kStackWords));
    for (std::int64_t i = 0; i < -bytes / 4 && i < kStackWords; ++i) push({});
  }
  // The stack word that a memory operand is; 0 if it is none of those kept.
  unsigned stack_place(const X86Instruction& in) const {
    if (is_64_ || !in.memory() || !in.has_base || in.has_index || in.rm != kSp) return 0;
    const std::int32_t distance = in.displacement;
    if (distance < 0 || distance % 4 != 0 || distance / 4 >= std::int32_t{kStackWords}) return 0;
    return kStack + static_cast<unsigned>(distance) / 4;
  }

  Value memory_operand(const X86Instruction& in) const {
    if (const unsigned place = stack_place(in)) return state_[place];
    if (in.has_index) return {};
    if (in.rip)
      return memory_.pointer_at(next_ + static_cast<std::uint64_t>(std::int64_t{in.displacement}));
    if (!in.has_base) {
      return is_64_ ? Value{} : memory_.pointer_at(static_cast<std::uint32_t>(in.displacement));
    }
    if (in.rm == kSp) return {};
    return loaded(state_[in.rm], static_cast<std::uint64_t>(std::int64_t{in.displacement}));
  }
  Value operand(const X86Instruction& in) const {
    return in.mod == 3 ? state_[in.rm] : memory_operand(in);
  }
  void forget_rm(const X86Instruction& in) {
    if (in.mod == 3) {
      forget(in.rm);
    } else if (const unsigned place = stack_place(in)) {
      forget(place);
    }
  }

  bool one_byte(const X86Instruction& in) {
    const std::uint8_t code = in.opcode;
    if (code < 0x40) return arithmetic(in);
    switch (code) {
      case 0x68:
      case 0x6a:
        push(Value::of(cut(static_cast<std::uint64_t>(in.immediate))));
        return true;
      case 0x63:
      case 0x69:
      case 0x6b:
      case 0x8a:
        in.opcode == 0x8a ? forget_byte(in.reg, in) : forget(in.reg);
        return true;
      case 0x80:
      case 0x81:
      case 0x83:
        if (in.reg % 8 == 7) return true;  // cmp
        if (code != 0x80 && in.mod == 3 && (in.reg % 8 == 0 || in.reg % 8 == 5)) {
          return add(in.rm, in.reg % 8 == 0 ? in.immediate : -in.immediate), true;
        }
        code == 0x80 && in.mod == 3 ? forget_byte(in.rm, in) : forget_rm(in);
        return true;
      case 0x84:
      case 0x85:
      case 0xa8:
      case 0xa9:
        return true;  // test
      case 0x86:
      case 0x87:
        forget(in.reg);
        forget_rm(in);
        return true;
      case 0x88:
        if (in.mod == 3) forget_byte(in.rm, in);
        return true;
      case 0x89:
        if (in.mod == 3) {
          set(in.rm, state_[in.reg]);
        } else if (const unsigned place = stack_place(in)) {
          set(place, state_[in.reg]);
        }
        return true;
      case 0x8b:
        if (in.mod == 3) {
          set(in.reg, state_[in.rm]);
        } else {
          set_loaded(at_, in.reg, in.narrow ? Value{} : memory_operand(in));
        }
        return true;
      case 0x8d:
        load_address(in);
        return true;
      case 0x8f:
        forget_rm(in);
        drop(1);
        return true;
      case 0x98:
      case 0x99:
        forget(kAx);
        forget(kDx);
        return true;
      case 0xc2:
      case 0xc3:
      case 0xcb:
      case 0xca:
      case 0xcc:
      case 0xf4:
        return false;
      case 0xc6:
      case 0xc7:
        if (code == 0xc7 && in.mod != 3 && stack_place(in) != 0) {
          set(stack_place(in), Value::of(cut(static_cast<std::uint64_t>(in.immediate))));
        } else if (code == 0xc7 && in.mod == 3) {
          set(in.rm, Value::of(cut(static_cast<std::uint64_t>(in.immediate))));
        } else {
          forget_rm(in);
        }
        return true;
      case 0xc9:  // leave
        forget(kBp);
        drop(kStackWords);
        return true;
      case 0xcd:
        if ((in.immediate & 0xff) == 0x80) {
          events_.system_call(at_, state_[kAx]);
          forget(kAx);
        }
        return true;
      case 0xe8:
        direct_call(in);
        return true;
      case 0xe9:
      case 0xeb:
        return jump_to(next_ + static_cast<std::uint64_t>(in.immediate));
      case 0xf6:
      case 0xf7:
        if (in.reg % 8 < 2) return true;  // test
        if (in.reg % 8 < 4) {
          forget_rm(in);
        } else {
          forget(kAx);
          forget(kDx);
        }
        return true;
      case 0xfe:
        forget_rm(in);
        return true;
      case 0xff:
        return group5(in);
      default:
        break;
    }
    if (code < 0x50) {  // inc, dec (32-bit code only)
      forget(code & 7);
    } else if (code < 0x58) {
      push(state_[register_in_opcode(in)]);
    } else if (code < 0x60) {
      set(register_in_opcode(in), is_64_ ? Value{} : state_[kStack]);
      drop(1);
    } else if (code == 0x60 || code == 0x61) {
      state_.keep_only(0);
    } else if (code >= 0x70 && code < 0x80) {
      carry(next_ + static_cast<std::uint64_t>(in.immediate));
    } else if (code >= 0x90 && code < 0x98) {
      if (code != 0x90 || in.rex) {
        forget(kAx);
        forget(register_in_opcode(in));
      }
    } else if (code >= 0xa0 && code < 0xb0) {  // strings and plain addresses
      forget(kAx);
      forget(kCx);
      forget(kSi);
      forget(kDi);
    } else if (code >= 0xb0 && code < 0xb8) {
      forget_byte(register_in_opcode(in), in);
    } else if (code >= 0xb8 && code < 0xc0) {
      const auto value = static_cast<std::uint64_t>(in.immediate);
      set(register_in_opcode(in), Value::of(in.wide ? value : value & 0xffffffff));
    } else if (code >= 0xc0 && code < 0xe0) {
      if (in.has_modrm && code < 0xd8) forget_rm(in);
      if (code == 0xdf) forget(kAx);  // fnstsw
    } else if (code >= 0xe0 && code < 0xe4) {
      forget(kCx);
      carry(next_ + static_cast<std::uint64_t>(in.immediate));
    } else if (code == 0xe4 || code == 0xe5 || code == 0xec || code == 0xed) {
      forget(kAx);
    }
    return true;
  }

  static unsigned register_in_opcode(const X86Instruction& in) {
    return (in.opcode & 7u) | (in.rex_base ? 8u : 0u);
  }

  bool arithmetic(const X86Instruction& in) {
    const unsigned row = in.opcode >> 3;
    const unsigned form = in.opcode & 7;
    if (row == 7 && form < 6) return true;  // cmp
    switch (form) {
      case 0:
      case 1:
        if ((in.opcode == 0x31 || in.opcode == 0x29) && in.mod == 3 && in.rm == in.reg) {
          set(in.rm, Value::of(0));  // xor, sub with itself
        } else if (form == 0 && in.mod == 3) {
          forget_byte(in.rm, in);
        } else {
          forget_rm(in);
        }
        return true;
      case 2:
        forget_byte(in.reg, in);
        return true;
      case 3:
        if ((in.opcode == 0x33 || in.opcode == 0x2b) && in.mod == 3 && in.rm == in.reg) {
          set(in.reg, Value::of(0));
        } else {
          forget(in.reg);
        }
        return true;
      case 5:
        if (in.opcode == 0x05) return add(kAx, in.immediate), true;
        forget(kAx);
        return true;
      case 4:
        forget(kAx);
        return true;
      default:
        if (form == 6) push({});
        if (form == 7 && row < 4) drop(1);
        return true;
    }
  }

  void add(unsigned number, std::int64_t amount) {
    if (number == kSp) return move_stack(amount);
    const Value before = state_[number];
    if (!before.is(Value::What::number)) return forget(number);
    form(at_, number, cut(before.number + static_cast<std::uint64_t>(amount)));
  }

  void load_address(const X86Instruction& in) {
    if (in.mod == 3 || in.narrow) return forget(in.reg);
    const auto distance = static_cast<std::uint64_t>(std::int64_t{in.displacement});
    if (in.rip) return form(at_, in.reg, next_ + distance);
    if (!in.has_base || in.has_index || in.rm == kSp) {
      if (in.reg == kSp && in.rm == kSp && in.has_base) return move_stack(in.displacement);
      return forget(in.reg);
    }
    const Value from = state_[in.rm];
    if (from.is(Value::What::number)) return form(at_, in.reg, cut(from.number + distance));
    set(in.reg, in.displacement == 0 ? from : Value{});
  }

  bool two_byte(const X86Instruction& in) {
    const std::uint8_t code = in.opcode;
    if (code == 0x05 || code == 0x34) {
      events_.system_call(at_, state_[kAx]);
      forget(kAx);
      return true;
    }
    if (code == 0x0b) return false;  // ud2
    if (code >= 0x80 && code < 0x90) {
      carry(next_ + static_cast<std::uint64_t>(in.immediate));
      return true;
    }
    if (code >= 0xc8 && code < 0xd0) {
      forget(register_in_opcode(in));
      return true;
    }
    switch (code) {
      case 0x31:  // rdtsc
      case 0xa2:  // cpuid
        forget(kAx);
        forget(kBx);
        forget(kCx);
        forget(kDx);
        return true;
      case 0xa4:
      case 0xa5:
      case 0xab:
      case 0xac:
      case 0xad:
      case 0xb3:
      case 0xbb:
        forget_rm(in);
        return true;
      case 0xba:
        if (in.reg % 8 != 4) forget_rm(in);
        return true;
      case 0xb0:
      case 0xb1:
        forget(kAx);
        forget_rm(in);
        return true;
      case 0xc0:
      case 0xc1:
        forget(in.reg);
        forget_rm(in);
        return true;
      case 0x2c:
      case 0x2d:
      case 0x50:
      case 0x7e:
      case 0xaf:
      case 0xb6:
      case 0xb7:
      case 0xb8:
      case 0xbc:
      case 0xbd:
      case 0xbe:
      case 0xbf:
      case 0xc5:
      case 0xd7:
        forget(in.reg);
        if (code == 0x7e && in.mod == 3) forget(in.rm);
        return true;
      default:
        break;
    }
    if (code >= 0x40 && code < 0x50) forget(in.reg);  // cmov
    if (code >= 0x90 && code < 0xa0 && in.mod == 3) forget_byte(in.rm, in);
    return true;
  }

  bool group5(const X86Instruction& in) {
    switch (in.reg % 8) {
      case 2:
        do_call(callee_of(operand(in)));
        return true;
      case 4: {
        const Value target = operand(in);
        if (!target.is(Value::What::unknown)) {
          if (!is_64_) drop(1);  // where the way back stood before the arguments
          do_call(callee_of(target));
        }
        return false;
      }
      case 6:
        push(operand(in));
        return true;
      case 3:
      case 5:
        return in.reg % 8 == 3;
      default:
        forget_rm(in);
        return true;
    }
  }

  void direct_call(const X86Instruction& in) {
    const std::uint64_t target = cut(next_ + static_cast<std::uint64_t>(in.immediate));
    if (!is_64_) {
      if (in.immediate == 0) return push(Value::of(next_));  // call to the next, to learn where
      const auto thunk = memory_.u32_at(target);
      if (thunk && (*thunk & 0xffffc7ff) == 0xc324048b) {  // mov (%esp), reg; ret
        return set(*thunk >> 11 & 7, Value::of(next_));
      }
    }
    do_call({Callee::Kind::address, target});
  }

  void do_call(const Callee& callee) {
    const auto registers = is_64_ ? std::span<const std::uint8_t>(kArguments64)
                                  : std::span<const std::uint8_t>(kArguments32);
    const Value result = call(at_, callee, registers);
    state_.keep_only(is_64_ ? kKept64 : kKept32);
    set(kAx, result);
  }

  void carry(std::uint64_t target) {
    target = cut(target);
    if (target > at_ && inside(target)) {
      forward_.carry(static_cast<std::size_t>(target - range_.address), state_);
    }
  }

  bool jump_to(std::uint64_t target) {
    target = cut(target);
    if (inside(target)) {
      carry(target);
      return false;
    }
    if (!is_64_) drop(1);  // the callee's arguments stand where ours did
    call(at_, {Callee::Kind::address, target},
         is_64_ ? std::span<const std::uint8_t>(kArguments64)
                : std::span<const std::uint8_t>(kArguments32));
    return false;
  }

  bool is_64_;
  std::uint64_t at_ = 0;
  std::uint64_t next_ = 0;
};

}  // namespace

void walk_x86(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
              RegisterState& state, ForwardStates& forward) {
  X86Walk(range, memory, events, state, forward).run();
}

}  // namespace hegui::native
