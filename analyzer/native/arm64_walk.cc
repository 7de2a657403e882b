// A64: fixed width, addresses made by ADRP and ADD, or loaded from a slot.
#include "analyzer/native/code_walk.h"

namespace hegui::native {
namespace {

constexpr std::uint8_t kArgumentRegisters[kArguments] = {0, 1, 2, 3, 4, 5};
constexpr unsigned kNone = 31;  // zero register or stack pointer
// A call leaves x19-x29 alone (AAPCS64).
constexpr std::uint64_t kKept = 0x3ff80000;

std::int64_t signed_bits(std::uint32_t value, unsigned bits) {
  const std::uint32_t sign = 1u << (bits - 1);
  return static_cast<std::int64_t>(value ^ sign) - sign;
}

class Arm64Walk : CodeWalk {
 public:
  using CodeWalk::CodeWalk;

  void run() {
    const base::ByteView bytes = range_.bytes;
    const std::size_t count = bytes.size() / 4;
    forward_.begin(count);
    if (range_.function) {
      for (unsigned i = 0; i < kArguments; ++i) set(i, {Value::What::argument, i});
    }
    bool runs_into = true;
    bool first = true;
    for (std::size_t i = 0; i < count; ++i) {
      if (!first) forward_.arrive(i, runs_into, state_);
      first = false;
      at_ = range_.address + 4 * i;
      runs_into = step(bytes.load_u32(4 * i));  // whole words only
    }
  }

 private:
  // False if the next instruction is not run after this one.
  bool step(std::uint32_t word) {
    switch (word >> 25 & 0xf) {
      case 8:
      case 9:
        immediate(word);
        return true;
      case 10:
      case 11:
        return branch(word);
      case 5:
      case 13:
        by_register(word);
        return true;
      case 7:
      case 15:
        vector(word);
        return true;
      case 4:
      case 6:
      case 12:
      case 14:
        memory(word);
        return true;
      default:
        return true;
    }
  }

  void put(unsigned number, Value value) {
    if (number != kNone) set(number, value);
  }
  void forget(unsigned number) {
    if (number != kNone) state_.forget(number);
  }

  void immediate(std::uint32_t word) {
    const unsigned to = word & 31;
    if ((word & 0x9f000000) == 0x90000000) return put(to, Value::of(arm64_page(word, at_)));
    if ((word & 0x9f000000) == 0x10000000) {  // adr
      const std::uint32_t bits = (word >> 29 & 3) | (word >> 3 & 0x1ffffc);
      if (to != kNone) form(at_, to, at_ + static_cast<std::uint64_t>(signed_bits(bits, 21)));
      return;
    }
    if ((word & 0xff800000) == 0x91000000) {  // add, 64 bits
      const Value from = source(word >> 5 & 31);
      const std::uint64_t amount = std::uint64_t{word >> 10 & 0xfff}
                                   << ((word >> 22 & 1) != 0 ? 12 : 0);
      if (to == kNone) return;
      if (from.is(Value::What::number)) return form(at_, to, from.number + amount);
      return put(to, amount == 0 ? from : Value{});
    }
    if ((word & 0x7f800000) == 0x52800000) {  // movz
      return put(to, Value::of(std::uint64_t{word >> 5 & 0xffff} << (word >> 21 & 3) * 16));
    }
    if ((word & 0x7f800000) == 0x72800000) {  // movk
      const Value before = source(to);
      if (!before.is(Value::What::number)) return forget(to);
      const unsigned shift = (word >> 21 & 3) * 16;
      return put(to, Value::of((before.number & ~(0xffffull << shift)) |
                               std::uint64_t{word >> 5 & 0xffff} << shift));
    }
    forget(to);
  }

  Value source(unsigned number) const { return number == kNone ? Value{} : state_[number]; }

  void by_register(std::uint32_t word) {
    const unsigned to = word & 31;
    if ((word & 0x7fe0ffe0) == 0x2a0003e0) {  // mov: orr with the zero register
      const unsigned from = word >> 16 & 31;
      return put(to, from == kNone ? Value::of(0) : state_[from]);
    }
    forget(to);
  }

  // Vector instructions write general registers only where they convert or extract.
  void vector(std::uint32_t word) {
    const bool converts = (word & 0x5f20fc00) == 0x1e200000;
    const bool extracts = (word & 0xbfe0fc00) == 0x0e003c00 || (word & 0xbfe0fc00) == 0x0e002c00;
    if (converts || extracts) forget(word & 31);
  }

  void memory(std::uint32_t word) {
    const unsigned to = word & 31;
    const unsigned from = word >> 5 & 31;
    const bool vectors = (word >> 26 & 1) != 0;
    if ((word & 0x3b000000) == 0x18000000) {  // a literal
      if (vectors || (word >> 30 & 3) > 1) return vectors ? void() : forget(to);
      const std::uint64_t place =
          at_ + static_cast<std::uint64_t>(signed_bits(word >> 5 & 0x7ffff, 19) * 4);
      if (to == kNone) return;
      if ((word >> 30 & 3) == 1) return set_loaded(at_, to, memory_.pointer_at(place));
      return forget(to);
    }
    if ((word & 0x3a000000) == 0x28000000) {  // pairs
      const bool load = (word >> 22 & 1) != 0;
      const bool writes_back = (word >> 23 & 1) != 0;
      if (load && !vectors) {
        forget(to);
        forget(word >> 10 & 31);
      }
      if (writes_back) forget(from);
      return;
    }
    if ((word & 0x3f000000) ==
        0x08000000) {  // exclusive and ordered ones, pairs of compare-and-swap
      forget(to);
      forget(word >> 16 & 31);
      return forget(word >> 10 & 31);
    }
    if ((word & 0x3a000000) != 0x38000000) return;  // vector structures
    const bool indexed = (word >> 24 & 1) == 0 && (word >> 21 & 1) == 0 && (word >> 10 & 1) != 0;
    const bool load = !vectors && (word >> 22 & 3) != 0;
    if ((word >> 24 & 1) == 0 && (word >> 21 & 1) != 0 && (word >> 10 & 3) == 0) {
      return forget(to);  // atomic: what was there before
    }
    if (load) {
      const bool by_offset = (word & 0xffc00000) == 0xf9400000;  // ldr x, [x, #n]
      const bool unscaled = (word & 0xffe00c00) == 0xf8400000;   // ldur x
      if (to != kNone && from != kNone && (by_offset || unscaled)) {
        const std::uint64_t offset =
            by_offset ? std::uint64_t{word >> 10 & 0xfff} * 8
                      : static_cast<std::uint64_t>(signed_bits(word >> 12 & 0x1ff, 9));
        set_loaded(at_, to, loaded(state_[from], offset));
      } else {
        forget(to);
      }
    }
    if (indexed) forget(from);
  }

  bool branch(std::uint32_t word) {
    if ((word & 0x7c000000) == 0x14000000) {  // b, bl
      const std::uint64_t target =
          at_ + static_cast<std::uint64_t>(signed_bits(word & 0x3ffffff, 26) * 4);
      if ((word & 0x80000000) != 0) {
        do_call({Callee::Kind::address, target});
        return true;
      }
      if (inside(target)) {
        carry_to(target);
      } else {
        call(at_, {Callee::Kind::address, target}, kArgumentRegisters);
      }
      return false;
    }
    if ((word & 0xff000010) == 0x54000000 || (word & 0x7e000000) == 0x34000000) {  // b.cond, cb(n)z
      carry_to(at_ + static_cast<std::uint64_t>(signed_bits(word >> 5 & 0x7ffff, 19) * 4));
      return true;
    }
    if ((word & 0x7e000000) == 0x36000000) {  // tb(n)z
      carry_to(at_ + static_cast<std::uint64_t>(signed_bits(word >> 5 & 0x3fff, 14) * 4));
      return true;
    }
    if ((word & 0xfe000000) == 0xd6000000) {  // to a register, authenticated or not
      const unsigned kind = word >> 21 & 7;
      const Value target = source(word >> 5 & 31);
      if (kind == 1) {
        do_call(callee_of(target));
        return true;
      }
      if (kind == 0 && !target.is(Value::What::unknown)) {
        call(at_, callee_of(target), kArgumentRegisters);
      }
      return false;
    }
    if (word == 0xd4000001) {  // svc #0, the one that Linux uses
      events_.system_call(at_, state_[8]);
      state_.forget(0);
      return true;
    }
    if ((word & 0xfff00000) == 0xd5300000) forget(word & 31);  // mrs
    return (word & 0xffe0001f) != 0xd4200000;                  // brk
  }

  void do_call(const Callee& callee) {
    const Value result = call(at_, callee, kArgumentRegisters);
    state_.keep_only(kKept);
    set(0, result);
  }

  void carry_to(std::uint64_t target) {
    if (target > at_ && inside(target)) forward_.carry((target - range_.address) / 4, state_);
  }

  std::uint64_t at_ = 0;
};

}  // namespace

void walk_arm64(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
                RegisterState& state, ForwardStates& forward) {
  Arm64Walk(range, memory, events, state, forward).run();
}

}  // namespace hegui::native
