// A32: what each group of instructions does to data.
#include "analyzer/native/arm32_steps.h"

namespace hegui::native {
namespace {

class ArmSteps : Arm32Steps {
 public:
  ArmSteps(std::uint32_t word, std::uint64_t at, std::vector<Step>& out)
      : Arm32Steps(word, at, false, word >> 28 < 14, out) {}

  void run() {
    if (word_ >> 28 == 15) return always();
    switch (bits(25, 3)) {
      case 0:
        return by_register();
      case 1:
        return by_number();
      case 2:
        return single(kNoRegister, 0);
      case 3: {
        if (bit(4)) return media();
        unsigned shift = bits(7, 5);
        const Register index = shifted(bits(0, 4), bits(5, 2), shift);
        if (bit(23)) return single(index, shift);
        mix(kPassing + 2, index);  // taken away: where to is not known
        forget(kPassing + 2);
        return single(kPassing + 2, 0);
      }
      case 4:
        return many(bit(20), bits(16, 4), bits(0, 16), bit(21), !bit(23), bit(24));
      case 5: {
        const std::uint64_t target =
            pc() + static_cast<std::uint64_t>(signed_bits(bits(0, 24), 24) * 4);
        if (bit(24)) return go(Kind::call, kNoRegister, target);
        return go(maybe_ ? Kind::branch : Kind::jump, kNoRegister, target);
      }
      case 6:
        return coprocessor();
      default:
        if (bit(24)) return forget(0);  // svc
        return coprocessor();
    }
  }

 private:
  void coprocessor() {
    if (bits(9, 3) == 5) return floating();
    if (bits(25, 3) == 7 && bit(4) && bit(20)) return forget(bits(12, 4));  // mrc
    if (bits(25, 3) == 7) return;
    add({Kind::unknown});
  }

  void always() {
    if (is(0xfe000000, 0xfa000000)) {  // to Thumb
      const std::uint64_t target =
          pc() + static_cast<std::uint64_t>(signed_bits(bits(0, 24), 24) * 4 + bit(24) * 2);
      return go(Kind::call, kNoRegister, target | 1);
    }
    if (is(0xfe000000, 0xf2000000)) return neon();
    if (is(0xff100000, 0xf4000000)) return neon_memory();
    if (is(0xfc000000, 0xf4000000)) return;  // hints, barriers
    if (is(0xff000000, 0xf1000000)) return;  // modes
    add({Kind::unknown});
  }

  void by_register() {
    if (bit(7) && bit(4)) return extra();
    if (is(0x0f900000, 0x01000000)) return miscellaneous();
    unsigned shift = bits(7, 5);
    unsigned type = bits(5, 2);
    if (bit(4)) {
      type = 1;  // by a register: not known how far
      shift = 0;
    }
    const Register b = shifted(bits(0, 4), type, shift);
    operate(static_cast<Operation>(bits(21, 4)), bits(12, 4), bits(16, 4), b, shift, 0);
  }

  void miscellaneous() {
    if (is(0x0ffffff0, 0x012fff10)) return jump_to_register(bits(0, 4));
    if (is(0x0ffffff0, 0x012fff30)) return go(Kind::call, source(bits(0, 4)), 0);
    if (is(0x0ff000f0, 0x01200070)) return add({Kind::stop});  // bkpt
    if (is(0x0ff000f0, 0x01600010)) {                          // clz
      return mix(static_cast<Register>(bits(12, 4)), static_cast<Register>(bits(0, 4)));
    }
    if (is(0x0fb00ff0, 0x01000000)) return forget(bits(12, 4));  // mrs
    if (is(0x0fb000f0, 0x01200000)) return;                      // msr
    if (bit(7)) {                                                // halfword multiplies
      return multiply(bits(16, 4), bits(0, 4), bits(8, 4), kPc);
    }
    mix(static_cast<Register>(bits(12, 4)), static_cast<Register>(bits(0, 4)),
        static_cast<Register>(bits(16, 4)));
  }

  void extra() {
    if (bits(5, 2) == 0) {
      if (is(0x0f000000, 0x00000000)) {
        const bool adds = bit(21);
        multiply(bits(16, 4), bits(0, 4), bits(8, 4), adds && !bit(23) ? bits(12, 4) : kPc);
        if (bit(23)) copy(static_cast<Register>(bits(12, 4)), static_cast<Register>(bits(16, 4)));
        return;
      }
      const unsigned size = bits(21, 2) == 2 ? 1 : bits(21, 2) == 3 ? 2 : 4;
      if (!bit(23)) {  // swp
        access(true, bits(12, 4), static_cast<Register>(bits(16, 4)), 0, 4);
        return;
      }
      if (bit(20)) return access(true, bits(12, 4), source(bits(16, 4)), 0, size);
      access(false, bits(0, 4), source(bits(16, 4)), 0, size);
      return forget(bits(12, 4));
    }
    const std::int64_t amount = bits(8, 4) << 4 | bits(0, 4);
    const std::int64_t offset = bit(22) ? (bit(23) ? amount : -amount) : 0;
    const Register index = bit(22) ? kNoRegister : static_cast<Register>(bits(0, 4));
    const bool before = bit(24), back = bit(21) || !before;
    const unsigned to = bits(12, 4), base = bits(16, 4);
    if (!bit(20) && bits(5, 2) >= 2) {  // two words
      const bool load = bits(5, 2) == 2;
      if (index != kNoRegister) {
        Step step{Kind::sum, kPassing + 2, source(base), index};
        add(step);
        access(load, to, kPassing + 2, 0, 4);
        return access(load, (to + 1) & 15, kPassing + 2, 4, 4);
      }
      return two_words(load, to, (to + 1) & 15, base, offset, before, back);
    }
    const unsigned size = bits(5, 2) == 2 ? 1 : 2;
    indexed(bit(20), to, base, offset, size, before, back, index);
  }

  void by_number() {
    if (is(0x0ff00000, 0x03000000)) {  // movw
      return number(static_cast<Register>(bits(12, 4)), bits(16, 4) << 12 | bits(0, 12));
    }
    if (is(0x0ff00000, 0x03400000)) {  // movt
      Step step{Kind::patch, static_cast<Register>(bits(12, 4)),
                static_cast<Register>(bits(12, 4))};
      step.shift = 16;
      step.number = bits(16, 4) << 12 | bits(0, 12);
      return add(step);
    }
    if (is(0x0fb00000, 0x03200000)) return;  // hints
    operate(static_cast<Operation>(bits(21, 4)), bits(12, 4), bits(16, 4), kNoRegister, 0,
            arm_immediate(word_));
  }

  void single(Register index, unsigned shift) {
    const std::int64_t amount = bits(0, 12);
    const std::int64_t offset = index != kNoRegister ? 0 : bit(23) ? amount : -amount;
    const bool before = bit(24);
    indexed(bit(20), bits(12, 4), bits(16, 4), offset, bit(22) ? 1 : 4, before, bit(21) || !before,
            index, shift);
  }

  void media() {
    const unsigned to = bits(12, 4);
    if (is(0x0ff000f0, 0x07f000f0)) return add({Kind::stop});  // udf
    if (is(0x0f000010, 0x07000010) && !bit(23)) {              // multiplies, divisions
      return multiply(bits(16, 4), bits(0, 4), bits(8, 4), to);
    }
    const unsigned n = bits(16, 4);
    const bool extends = is(0x0f800070, 0x06800070);
    const bool fields = is(0x0f800000, 0x07800000);
    if (fields) {  // bfi takes in what was there
      return mix(static_cast<Register>(to),
                 bits(0, 4) == kPc ? kNoRegister : static_cast<Register>(bits(0, 4)),
                 is(0x0fe00070, 0x07c00010) ? static_cast<Register>(to) : kNoRegister);
    }
    if (extends && n != kPc) {
      mix(kPassing + 2, static_cast<Register>(bits(0, 4)));
      return sum(static_cast<Register>(to), static_cast<Register>(n), kPassing + 2, 0, 0);
    }
    mix(static_cast<Register>(to), static_cast<Register>(bits(0, 4)),
        n == kPc || extends ? kNoRegister : static_cast<Register>(n));
  }
};

}  // namespace

unsigned steps_of_arm(base::ByteView code, std::size_t at, std::uint64_t address,
                      std::vector<Step>& out) {
  const auto word = code.u32(at);
  if (!word) {
    out.push_back({});
    return 1;
  }
  ArmSteps(*word, address + at, out).run();
  return 4;
}

}  // namespace hegui::native
