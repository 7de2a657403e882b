// T32: what each group of instructions does to data.
#include "analyzer/native/arm32_steps.h"

namespace hegui::native {
namespace {

class ThumbSteps : Arm32Steps {
 public:
  ThumbSteps(std::uint32_t word, std::uint64_t at, bool maybe, std::vector<Step>& out)
      : Arm32Steps(word, at, true, maybe, out) {}

  void narrow() {
    const unsigned to = bits(0, 3), n = bits(3, 3);
    switch (bits(11, 5)) {
      case 0:
        return operate(Operation::mov, to, 0, static_cast<Register>(n), bits(6, 5), 0);
      case 1:
      case 2:
        return mix(static_cast<Register>(to), static_cast<Register>(n));
      case 3: {
        const Operation operation = bit(9) ? Operation::sub : Operation::add;
        if (bit(10)) return operate(operation, to, n, kNoRegister, 0, bits(6, 3));
        return operate(operation, to, n, static_cast<Register>(bits(6, 3)), 0, 0);
      }
      case 4:
        return number(static_cast<Register>(bits(8, 3)), bits(0, 8));
      case 5:
        return;
      case 6:
        return operate(Operation::add, bits(8, 3), bits(8, 3), kNoRegister, 0, bits(0, 8));
      case 7:
        return operate(Operation::sub, bits(8, 3), bits(8, 3), kNoRegister, 0, bits(0, 8));
      case 8:
        return bit(10) ? high() : two_registers(to, n);
      case 9:
        number(kPassing + 1, pc() + bits(0, 8) * 4);
        return access(true, bits(8, 3), kPassing + 1, 0, 4);
      case 10:
      case 11: {
        constexpr unsigned kSizes[] = {4, 2, 1, 1, 4, 2, 1, 2};
        const unsigned form = bits(9, 3);
        return access(form >= 3, to, static_cast<Register>(n), 0, kSizes[form],
                      static_cast<Register>(bits(6, 3)));
      }
      case 12:
      case 13:
        return access(bit(11), to, static_cast<Register>(n), bits(6, 5) * 4, 4);
      case 14:
      case 15:
        return access(bit(11), to, static_cast<Register>(n), bits(6, 5), 1);
      case 16:
      case 17:
        return access(bit(11), to, static_cast<Register>(n), bits(6, 5) * 2, 2);
      case 18:
      case 19:
        return access(bit(11), bits(8, 3), kSp, bits(0, 8) * 4, 4);
      case 20:
        return number(static_cast<Register>(bits(8, 3)), pc() + bits(0, 8) * 4);
      case 21:
        return operate(Operation::add, bits(8, 3), kSp, kNoRegister, 0, bits(0, 8) * 4);
      case 22:
      case 23:
        return miscellaneous(to, n);
      case 24:
        return many(false, bits(8, 3), bits(0, 8), true, false, false);
      case 25:
        return many(true, bits(8, 3), bits(0, 8), (bits(0, 8) >> bits(8, 3) & 1) == 0, false,
                    false);
      case 26:
      case 27:
        if (bits(8, 4) == 14) return add({Kind::stop});
        if (bits(8, 4) == 15) return forget(0);
        return go(Kind::branch, kNoRegister,
                  code(at_ + 4 + static_cast<std::uint64_t>(signed_bits(bits(0, 8), 8) * 2)));
      default:
        return go(maybe_ ? Kind::branch : Kind::jump, kNoRegister,
                  code(at_ + 4 + static_cast<std::uint64_t>(signed_bits(bits(0, 11), 11) * 2)));
    }
  }

  void wide_form() {
    switch (bits(27, 2)) {
      case 1:
        if (is(0xfe400000, 0xe8000000)) {
          const bool down = bits(23, 2) == 2;
          return many(bit(20), bits(16, 4), bits(0, 16), bit(21), down, down);
        }
        if (is(0xfe400000, 0xe8400000)) return two_or_exclusive();
        if (is(0xfe000000, 0xea000000)) return shifted_register();
        return coprocessor();
      case 2:
        if (bit(15)) return branch();
        return bit(25) ? plain_number() : changed_number();
      default:
        if (is(0xff100000, 0xf9000000)) {
          word_ = 0xf4000000 | (word_ & 0x00ffffff);
          return neon_memory();
        }
        if (is(0xfe000000, 0xf8000000)) return single();
        if (is(0xff000000, 0xfa000000)) return by_register();
        if (is(0xff000000, 0xfb000000)) {
          multiply(bits(8, 4), bits(16, 4), bits(0, 4), bit(23) ? kPc : bits(12, 4));
          const bool two = bit(23) && !is(0xffd000f0, 0xfb9000f0);
          if (two) copy(static_cast<Register>(bits(12, 4)), static_cast<Register>(bits(8, 4)));
          return;
        }
        return coprocessor();
    }
  }

 private:
  void two_registers(unsigned to, unsigned m) {
    switch (bits(6, 4)) {
      case 8:
      case 10:
      case 11:
        return;  // compare
      case 9:
      case 15:
        return mix(static_cast<Register>(to), static_cast<Register>(m));
      default:
        return mix(static_cast<Register>(to), static_cast<Register>(to), static_cast<Register>(m));
    }
  }

  void high() {
    const unsigned to = bits(0, 3) | bit(7) << 3, m = bits(3, 4);
    switch (bits(8, 2)) {
      case 0:
        return operate(Operation::add, to, to, source(m), 0, 0);
      case 1:
        return;
      case 2:
        if (to == kPc && m == kLr) return add({Kind::leave});
        return operate(Operation::mov, to, 0, source(m), 0, 0);
      default:
        if (bit(7)) return go(Kind::call, source(m), 0);
        return jump_to_register(m);
    }
  }

  void miscellaneous(unsigned to, unsigned n) {
    switch (bits(8, 4)) {
      case 0:
        return operate(bit(7) ? Operation::sub : Operation::add, kSp, kSp, kNoRegister, 0,
                       bits(0, 7) * 4);
      case 1:
      case 3:
      case 9:
      case 11:
        return go(Kind::branch, kNoRegister, code(at_ + 4 + bits(3, 5) * 2 + bit(9) * 64));
      case 2:
      case 10:
        return mix(static_cast<Register>(to), static_cast<Register>(n));
      case 4:
      case 5:
        return many(false, kSp, bits(0, 8) | bit(8) << kLr, true, true, true);
      case 12:
      case 13:
        return many(true, kSp, bits(0, 8) | bit(8) << kPc, true, false, false);
      case 14:
        return add({Kind::stop});
      case 15:
      case 6:
        return;  // it, hints, modes
      default:
        return add({Kind::unknown});
    }
  }

  void two_or_exclusive() {
    const unsigned base = bits(16, 4), to = bits(12, 4);
    const bool load = bit(20);
    if (bit(24) || bit(21)) {
      const std::int64_t amount = std::int64_t{bits(0, 8)} * 4;
      return two_words(load, to, bits(8, 4), base, bit(23) ? amount : -amount, bit(24), bit(21));
    }
    if (is(0xfff0ffe0, 0xe8d0f000)) {  // a table of places
      forget(kPassing);
      return go(Kind::jump, kPassing, 0);
    }
    access(load, to, source(base), 0, 4);
    if (!load) forget(bit(23) ? bits(0, 4) : bits(8, 4));
  }

  void shifted_register() {
    unsigned shift = bits(12, 3) << 2 | bits(6, 2);
    const Register b = shifted(bits(0, 4), bits(4, 2), shift);
    operate_wide(b, shift, 0);
  }

  // Operations of T32 have numbers of their own.
  void operate_wide(Register b, unsigned shift, std::int64_t amount) {
    const unsigned to = bits(8, 4), n = bits(16, 4);
    const bool compares = to == kPc && bit(20);
    Operation operation = Operation::and_;
    switch (bits(21, 4)) {
      case 0:
        operation = compares ? Operation::tst : Operation::and_;
        break;
      case 1:
        operation = Operation::bic;
        break;
      case 2:
        operation = n == kPc ? Operation::mov : Operation::orr;
        break;
      case 3:
        operation = n == kPc ? Operation::mvn : Operation::orr;
        break;
      case 4:
        operation = compares ? Operation::teq : Operation::eor;
        break;
      case 8:
        operation = compares ? Operation::cmn : Operation::add;
        break;
      case 13:
        operation = compares ? Operation::cmp : Operation::sub;
        break;
      default:
        operation = Operation::adc;
        break;
    }
    operate(operation, to, n, b, shift, amount);
  }

  void changed_number() {
    const unsigned code = bits(26, 1) << 11 | bits(12, 3) << 8 | bits(0, 8);
    std::uint32_t value = code & 0xff;
    if (code >> 10 == 0) {
      if ((code >> 8 & 3) == 1) value |= value << 16;
      if ((code >> 8 & 3) == 2) value = value << 8 | value << 24;
      if ((code >> 8 & 3) == 3) value |= value << 8 | value << 16 | value << 24;
    } else {
      const unsigned turn = code >> 7;
      value = 0x80 | (code & 0x7f);
      value = value >> turn | value << (32 - turn);
    }
    operate_wide(kNoRegister, 0, value);
  }

  void plain_number() {
    const unsigned to = bits(8, 4), n = bits(16, 4);
    const std::uint32_t amount = bits(26, 1) << 11 | bits(12, 3) << 8 | bits(0, 8);
    switch (bits(20, 5)) {
      case 0:
        if (n == kPc) return number(static_cast<Register>(to), pc() + amount);
        return operate(Operation::add, to, n, kNoRegister, 0, amount);
      case 10:
        if (n == kPc) return number(static_cast<Register>(to), pc() - amount);
        return operate(Operation::sub, to, n, kNoRegister, 0, amount);
      case 4:
        return number(static_cast<Register>(to), n << 12 | amount);
      case 12: {
        Step step{Kind::patch, static_cast<Register>(to), static_cast<Register>(to)};
        step.shift = 16;
        step.number = n << 12 | amount;
        return add(step);
      }
      case 22:  // bfi, bfc
        return mix(static_cast<Register>(to), static_cast<Register>(to),
                   n == kPc ? kNoRegister : static_cast<Register>(n));
      default:
        return mix(static_cast<Register>(to), static_cast<Register>(n));
    }
  }

  void branch() {
    const std::uint32_t s = bits(26, 1);
    if (!bit(14) && !bit(12)) {
      if (bits(23, 3) == 7) {                                       // system
        if (is(0xfff0f000, 0xf7f0a000)) return add({Kind::stop});   // udf
        if (is(0xffe0d000, 0xf3e08000)) return forget(bits(8, 4));  // mrs
        return;
      }
      const std::uint32_t distance =
          s << 20 | bits(11, 1) << 19 | bits(13, 1) << 18 | bits(16, 6) << 12 | bits(0, 11) << 1;
      return go(Kind::branch, kNoRegister,
                code(at_ + 4 + static_cast<std::uint64_t>(signed_bits(distance, 21))));
    }
    const std::uint32_t i1 = 1 ^ bits(13, 1) ^ s, i2 = 1 ^ bits(11, 1) ^ s;
    const std::uint32_t distance =
        s << 24 | i1 << 23 | i2 << 22 | bits(16, 10) << 12 | bits(0, 11) << 1;
    const auto ahead = static_cast<std::uint64_t>(signed_bits(distance, 25));
    if (!bit(14)) {
      return go(maybe_ ? Kind::branch : Kind::jump, kNoRegister, code(at_ + 4 + ahead));
    }
    if (bit(12)) return go(Kind::call, kNoRegister, code(at_ + 4 + ahead));
    go(Kind::call, kNoRegister, (pc() + ahead) & ~std::uint64_t{3});  // to A32
  }

  void single() {
    const unsigned base = bits(16, 4), to = bits(12, 4);
    const bool load = bit(20);
    constexpr unsigned kSizes[] = {1, 2, 4, 4};
    const unsigned size = kSizes[bits(21, 2)];
    if (load && to == kPc && size < 4) return;  // prefetch
    if (base == kPc) {
      const std::int64_t amount = bits(0, 12);
      number(kPassing + 1, pc() + static_cast<std::uint64_t>(bit(23) ? amount : -amount));
      access(load, to, kPassing + 1, 0, size);
      return load ? finish(to) : void();
    }
    if (bit(23)) return indexed(load, to, base, bits(0, 12), size, true, false);
    if (bit(11)) {
      const std::int64_t amount = bits(0, 8);
      return indexed(load, to, base, bit(9) ? amount : -amount, size, bit(10), bit(8));
    }
    indexed(load, to, base, 0, size, true, false, static_cast<Register>(bits(0, 4)), bits(4, 2));
  }

  void by_register() {
    const unsigned to = bits(8, 4), n = bits(16, 4), m = bits(0, 4);
    const bool extends = !bit(23) && bit(7);
    if (extends && n != kPc) {
      mix(kPassing + 2, static_cast<Register>(m));
      return sum(static_cast<Register>(to), static_cast<Register>(n), kPassing + 2, 0, 0);
    }
    mix(static_cast<Register>(to), n == kPc ? kNoRegister : static_cast<Register>(n),
        static_cast<Register>(m));
  }

  void coprocessor() {
    if (is(0xef000000, 0xef000000)) {
      word_ = 0xf2000000 | bits(28, 1) << 24 | (word_ & 0x00ffffff);
      return neon();
    }
    if (bits(9, 3) == 5) return floating();
    if (is(0x0f000000, 0x0e000000) && bit(4)) {  // mrc, mcr
      if (bit(20)) forget(bits(12, 4));
      return;
    }
    add({Kind::unknown});
  }
};

}  // namespace

unsigned steps_of_thumb(base::ByteView code, std::size_t at, std::uint64_t address, bool maybe,
                        std::vector<Step>& out) {
  const auto half = code.u16(at);
  const auto next = code.u16(at + 2);
  const bool wide = half && *half >> 11 >= 0x1d;
  if (!half || (wide && !next)) {
    out.push_back({});
    return 1;
  }
  if (!wide) {
    ThumbSteps(*half, address + at, maybe, out).narrow();
    return 2;
  }
  ThumbSteps(std::uint32_t{*half} << 16 | *next, address + at, maybe, out).wide_form();
  return 4;
}

unsigned conditional_after(std::uint16_t half) {
  const unsigned mask = half & 15;
  if (half >> 8 != 0xbf || mask == 0) return 0;
  return 4 - static_cast<unsigned>(__builtin_ctz(mask));
}

}  // namespace hegui::native
