// T32: halves of 16 bits, one or two an instruction. Addresses as in A32.
#include "analyzer/native/arm32_walk.h"

namespace hegui::native {
namespace {

class ThumbWalk : Arm32Walk {
 public:
  using Arm32Walk::Arm32Walk;

  void run() {
    const base::ByteView bytes = range_.bytes;
    ahead_ = 4;
    begin(bytes.size() / 2 + 1);
    bool runs_into = true;
    for (std::size_t at = 0; bytes.holds(at, 2);) {
      if (at != 0) forward_.arrive(at / 2, runs_into, state_);
      at_ = static_cast<std::uint32_t>(range_.address + at);
      const std::uint16_t half = bytes.load_u16(at);  // the loop's condition holds it
      const bool conditional = conditional_ > 0;
      if (conditional) --conditional_;
      always_ = !conditional;
      if ((half & 0xe000) == 0xe000 && (half & 0x1800) != 0) {
        const auto second = bytes.u16(at + 2);
        if (!second) return;
        runs_into = wide(half, *second) || conditional;
        at += 4;
      } else {
        runs_into = narrow(half) || conditional;
        at += 2;
      }
    }
  }

 private:
  void put_loaded(unsigned to, unsigned from, std::uint64_t offset) {
    put_address(to, from == kSp ? Value{} : loaded(source(from), offset));
  }
  Value pool(std::uint32_t address) const { return memory_.pointer_at(address); }

  bool narrow(std::uint16_t half) {
    const unsigned low = half & 7;
    const unsigned next = half >> 3 & 7;
    const unsigned high = half >> 8 & 7;
    switch (half >> 11) {
      case 0x00:  // lsl, and mov as lsl #0
        put(low, (half & 0x07c0) == 0 ? source(next) : Value{});
        return true;
      case 0x03: {  // add, sub of three
        if ((half & 0x0600) == 0x0400) {
          put(low, sum(source(next), Value::of(half >> 6 & 7)));
        } else {
          put(low, {});
        }
        return true;
      }
      case 0x04:
        put(high, Value::of(half & 0xff));
        return true;
      case 0x05:  // cmp
        return true;
      case 0x06:
        put_address(high, sum(source(high), Value::of(half & 0xff)));
        return true;
      case 0x07:
        put_address(high, sum(source(high), Value::of(0 - std::uint64_t{half & 0xffu})));
        return true;
      case 0x08:
        return registers(half);
      case 0x09:
        put(high, pool(((at_ + 4) & ~3u) + (half & 0xff) * 4));
        return true;
      case 0x0b:  // loads by register: of a byte or half, and ldr at 0x5800
      case 0x0a:
        if ((half & 0xfe00) == 0x5800) {
          const Value place = sum(source(next), source(half >> 6 & 7));
          put_address(low,
                      place.is(Value::What::number) ? memory_.pointer_at(place.number) : Value{});
        } else if ((half & 0xfe00) >= 0x5600) {
          put(low, {});
        }
        return true;
      case 0x0d:
        put_loaded(low, next, (half >> 6 & 31) * 4);
        return true;
      case 0x0f:
      case 0x11:  // ldrb, ldrh
        put(low, {});
        return true;
      case 0x13:  // ldr from the stack
        put(high, {});
        return true;
      case 0x14:  // adr
        put_address(high, Value::of(((at_ + 4) & ~3u) + (half & 0xff) * 4));
        return true;
      case 0x15:  // add to the stack pointer
        put(high, {});
        return true;
      case 0x16:
      case 0x17:
        return miscellaneous(half);
      case 0x19:  // ldm
        for (unsigned i = 0; i < 8; ++i) {
          if ((half >> i & 1) != 0) put(i, {});
        }
        put(high, {});
        return true;
      case 0x1a:
      case 0x1b:
        return conditional_branch(half);
      case 0x1c: {
        const auto distance = static_cast<std::int32_t>(std::uint32_t{half} << 21) >> 20;
        return jump_to(at_ + 4 + static_cast<std::uint32_t>(distance));
      }
      case 0x01:
      case 0x02:  // shifts
        put(low, {});
        return true;
      default:  // stores
        return true;
    }
  }

  bool registers(std::uint16_t half) {
    if ((half & 0x0400) == 0) {  // of two low registers
      const unsigned operation = half >> 6 & 15;
      if (operation != 8 && operation != 10 && operation != 11) put(half & 7, {});
      return true;
    }
    const unsigned to = (half & 7) | (half >> 4 & 8);
    const unsigned from = half >> 3 & 15;
    switch (half >> 8 & 3) {
      case 0:
        put_address(to, sum(source(to), source(from)));
        return to != kPc;
      case 1:
        return true;
      case 2:
        if (to == kPc) return jump_to_register(from);
        put(to, source(from));
        return true;
      default:
        if ((half & 0x80) == 0) return jump_to_register(from);
        do_call(callee_of(source(from)));
        return true;
    }
  }

  bool miscellaneous(std::uint16_t half) {
    if ((half & 0xf500) == 0xb100) {  // cb(n)z
      carry(at_ + 4 + ((half >> 3 & 0x1f) | (half >> 4 & 0x20)) * 2, 2);
      return true;
    }
    if ((half & 0xfe00) == 0xbc00) {  // pop
      for (unsigned i = 0; i < 8; ++i) {
        if ((half >> i & 1) != 0) put(i, {});
      }
      return (half & 0x100) == 0;
    }
    if ((half & 0xff00) == 0xbf00 && (half & 0xf) != 0) {  // it
      const unsigned mask = half & 0xf;
      conditional_ = 4 - static_cast<unsigned>(std::countr_zero(mask));
      return true;
    }
    if ((half & 0xff00) == 0xb200 || (half & 0xff00) == 0xba00) put(half & 7, {});
    return true;
  }

  bool conditional_branch(std::uint16_t half) {
    const unsigned condition = half >> 8 & 15;
    if (condition == 15) {
      if ((half & 0xff) != 0) return true;  // Linux uses svc #0 only: data, most likely
      events_.system_call(at_, state_[7]);
      state_.forget(0);
      return true;
    }
    if (condition == 14) return false;  // udf
    const auto distance = static_cast<std::int32_t>(std::uint32_t{half} << 24) >> 23;
    carry(at_ + 4 + static_cast<std::uint32_t>(distance), 2);
    return true;
  }

  bool wide(std::uint32_t a, std::uint32_t b) {
    if ((a & 0xf800) == 0xf000 && (b & 0x8000) != 0) return wide_branch(a, b);
    const unsigned low = b >> 12 & 15;
    const unsigned to = b >> 8 & 15;
    const unsigned from = a & 15;
    const std::uint32_t sixteen =
        (a & 0xf) << 12 | (a >> 10 & 1) << 11 | (b >> 12 & 7) << 8 | (b & 0xff);
    if ((a & 0xfbf0) == 0xf240) {  // movw
      put(to, Value::of(sixteen));
      return true;
    }
    if ((a & 0xfbf0) == 0xf2c0) {  // movt
      const Value half = source(to);
      put_address(to, half.is(Value::What::number)
                          ? Value::of((half.number & 0xffff) | std::uint64_t{sixteen} << 16)
                          : Value{});
      return true;
    }
    const std::uint32_t twelve = sixteen & 0xfff;
    if ((a & 0xfbff) == 0xf20f) {  // adr forwards
      put_address(to, Value::of(((at_ + 4) & ~3u) + twelve));
      return true;
    }
    if ((a & 0xfbff) == 0xf2af) {  // adr backwards
      put_address(to, Value::of(((at_ + 4) & ~3u) - twelve));
      return true;
    }
    if ((a & 0xff7f) == 0xf85f) {  // ldr from the pool
      const std::uint32_t base = (at_ + 4) & ~3u;
      const Value value = pool((a & 0x80) != 0 ? base + (b & 0xfff) : base - (b & 0xfff));
      if (low == kPc) return false;
      put(low, value);
      return true;
    }
    if ((a & 0xfff0) == 0xf8d0) return wide_load(low, from, b & 0xfff);
    if ((a & 0xfff0) == 0xf850) return indexed_load(a, b);
    switch (a & 0xfe00) {
      case 0xe800:
        return multiple(a, b);
      case 0xf800:  // single loads and stores of other widths
        if ((a & 0x10) != 0) put(low, {});
        return true;
      case 0xfa00:  // shifts by register, multiplies
        put(to, {});
        if ((a & 0xff80) == 0xfb80) put(low, {});
        return true;
      case 0xec00:
      case 0xfc00:  // vector loads and stores; vmov to two registers
        if ((a & 0xfff0) == 0xec50) put(low, {});
        if ((a & 0xfff0) == 0xec50 || (a & 0x20) != 0) put(from, {});
        return true;
      case 0xee00:
      case 0xfe00:  // vmov to a register, mrc
        if ((a & 0x10) != 0 && (b & 0x10) != 0) put(low, {});
        return true;
      default:
        if (to != kPc) put(to, {});  // data processing
        return true;
    }
  }

  bool wide_load(unsigned to, unsigned from, std::uint64_t offset) {
    if (to == kPc) {
      const Value value = loaded(source(from), offset);
      if (!value.is(Value::What::unknown)) leave_to(callee_of(value));
      return false;
    }
    put_loaded(to, from, offset);
    return true;
  }

  bool indexed_load(std::uint32_t a, std::uint32_t b) {
    const unsigned to = b >> 12 & 15;
    const unsigned from = a & 15;
    if ((b & 0x0fc0) == 0) {  // [rn, rm, lsl #n]
      const bool plain = (b & 0x30) == 0;
      const Value place = sum(source(from), source(b & 15));
      put_address(
          to, plain && place.is(Value::What::number) ? memory_.pointer_at(place.number) : Value{});
      return to != kPc;
    }
    put(to, {});
    if ((b & 0x0900) == 0x0900) put(from, {});  // writes back
    return to != kPc;
  }

  bool multiple(std::uint32_t a, std::uint32_t b) {
    if ((a & 0x40) != 0) {  // doubles, exclusives, table branches
      if ((a & 0xfff0) == 0xe8d0 && (b & 0xffe0) == 0xf000) return false;  // tbb, tbh
      if ((a & 0x10) != 0) {
        put(b >> 12 & 15, {});
        put(b >> 8 & 15, {});
      } else if ((a & 0xfff0) == 0xe840) {
        put(b >> 8 & 15, {});  // strex tells whether it did
      } else if ((a & 0xfff0) == 0xe8c0) {
        put(b & 15, {});  // strexb, strexh, strexd
      }
      if ((a & 0x20) != 0) put(a & 15, {});
      return true;
    }
    if ((a & 0x10) == 0) return true;
    for (unsigned i = 0; i < 15; ++i) {
      if ((b >> i & 1) != 0) put(i, {});
    }
    return (b >> kPc & 1) == 0;
  }

  bool wide_branch(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t sign = a >> 10 & 1;
    const std::uint32_t j1 = b >> 13 & 1;
    const std::uint32_t j2 = b >> 11 & 1;
    if ((b & 0x5000) == 0) {  // conditional, and system instructions
      const unsigned condition = a >> 6 & 15;
      if (condition >= 14) {
        if ((a & 0xffe0) == 0xf3e0) put(b >> 8 & 15, {});  // mrs
        return true;
      }
      const std::uint32_t raw =
          sign << 20 | j2 << 19 | j1 << 18 | (a & 0x3f) << 12 | (b & 0x7ff) << 1;
      const auto distance = static_cast<std::int32_t>(raw << 11) >> 11;
      carry(at_ + 4 + static_cast<std::uint32_t>(distance), 2);
      return true;
    }
    const std::uint32_t i1 = (j1 ^ sign) ^ 1;
    const std::uint32_t i2 = (j2 ^ sign) ^ 1;
    const std::uint32_t raw =
        sign << 24 | i1 << 23 | i2 << 22 | (a & 0x3ff) << 12 | (b & 0x7ff) << 1;
    const auto distance = static_cast<std::uint32_t>(static_cast<std::int32_t>(raw << 7) >> 7);
    if ((b & 0x4000) == 0) return jump_to(at_ + 4 + distance);
    const bool to_arm = (b & 0x1000) == 0;
    const std::uint32_t base = to_arm ? (at_ + 4) & ~3u : at_ + 4;
    do_call({Callee::Kind::address, base + distance});
    return true;
  }

  bool jump_to(std::uint32_t target) {
    if (inside(target)) {
      carry(target, 2);
    } else {
      leave_to({Callee::Kind::address, target});
    }
    return false;
  }

  unsigned conditional_ = 0;  // instructions still under an IT
};

}  // namespace

void walk_thumb(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
                RegisterState& state, ForwardStates& forward) {
  ThumbWalk(range, memory, events, state, forward).run();
}

}  // namespace hegui::native
