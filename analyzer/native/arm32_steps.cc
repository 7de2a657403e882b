#include "analyzer/native/arm32_steps.h"

namespace hegui::native {

void Arm32Steps::operate(Operation operation, unsigned to, unsigned n, Register b, unsigned shift,
                         std::int64_t amount) {
  const Register into = target(to);
  switch (operation) {
    case Operation::tst:
    case Operation::teq:
    case Operation::cmp:
    case Operation::cmn:
      return;
    case Operation::add:
      sum(into, source(n), b, shift, amount);
      break;
    case Operation::sub:
      if (b == kNoRegister) {
        sum(into, source(n), kNoRegister, 0, -amount);
      } else if (shift == 0) {
        add({Kind::difference, into, source(n), b});
      } else {
        mix(into, source(n), b);
      }
      break;
    case Operation::mov:
      if (b == kNoRegister) {
        number(into, static_cast<std::uint64_t>(amount));
      } else if (shift == 0) {
        copy(into, b);
      } else {
        sum(into, kNoRegister, b, shift, 0);
      }
      break;
    case Operation::mvn:
      if (b == kNoRegister) {
        number(into, ~static_cast<std::uint64_t>(amount));
      } else {
        mix(into, b);
      }
      break;
    case Operation::bic:
      if (b == kNoRegister) {
        add({Kind::align, into, source(n)});
        break;
      }
      mix(into, source(n), b);
      break;
    default:
      mix(into, source(n), b);
      break;
  }
  finish(to);
}

Register Arm32Steps::shifted(unsigned m, unsigned type, unsigned& shift) {
  const Register from = source(m);
  if (type == 0) return from;
  shift = 0;
  mix(kPassing + 2, from);
  return kPassing + 2;
}

void Arm32Steps::access(bool load, unsigned to, Register base, std::int64_t offset, unsigned size,
                        Register index, unsigned shift) {
  const Register data = load ? target(to) : source(to);
  Step step{load ? Kind::load : Kind::store, data, base, index};
  step.size = static_cast<std::uint8_t>(size);
  step.shift = static_cast<std::uint8_t>(shift);
  step.number = offset;
  add(step);
}

void Arm32Steps::indexed(bool load, unsigned to, unsigned base, std::int64_t offset, unsigned size,
                         bool before, bool writes_back, Register index, unsigned shift) {
  const Register from = source(base);
  const auto advance = [&] { sum(from, from, index, shift, offset); };
  if (before && writes_back) {
    advance();
    access(load, to, from, 0, size);
  } else if (before) {
    access(load, to, from, offset, size, index, shift);
  } else {
    access(load, to, from, 0, size);
    advance();
  }
  if (!load || to != kPc) return;
  // From the stack: the way back.
  if (base == kSp) return add({Kind::leave});
  finish(to);
}

void Arm32Steps::two_words(bool load, unsigned first, unsigned second, unsigned base,
                           std::int64_t offset, bool before, bool writes_back) {
  const Register from = literal_base(base);
  if (before && writes_back) sum(from, from, kNoRegister, 0, offset);
  const std::int64_t at = before && !writes_back ? offset : 0;
  if (load && first == base) {
    access(load, second, from, at + 4, 4);
    access(load, first, from, at, 4);
  } else {
    access(load, first, from, at, 4);
    access(load, second, from, at + 4, 4);
  }
  if (!before) sum(from, from, kNoRegister, 0, offset);
}

void Arm32Steps::many(bool load, unsigned base, unsigned list, bool writes_back, bool down,
                      bool before) {
  const auto count = static_cast<std::int64_t>(__builtin_popcount(list));
  // Where the lowest of them stands.
  std::int64_t offset = down ? -4 * count : 0;
  if (before != down) offset += 4;
  const Register from = static_cast<Register>(base);
  copy(kPassing + 1, source(base));
  for (unsigned i = 0; i < 16; ++i) {
    if ((list >> i & 1) == 0) continue;
    access(load, i, kPassing + 1, offset, 4);
    offset += 4;
  }
  if (writes_back && base != kPc) {
    sum(from, kPassing + 1, kNoRegister, 0, down ? -4 * count : 4 * count);
  }
  if (load && (list >> kPc & 1) != 0) add({Kind::leave});
}

void Arm32Steps::multiply(unsigned to, unsigned a, unsigned b, unsigned more) {
  mix(kPassing, static_cast<Register>(a), static_cast<Register>(b));
  sum(static_cast<Register>(to), more == kPc ? kNoRegister : static_cast<Register>(more), kPassing,
      0, 0);
}

// VFP: loads and stores, moves between the two kinds of registers, and the rest by what it is made
// of. Single registers are taken for the double ones that hold them.
void Arm32Steps::floating() {
  const bool doubles = bit(8);
  const auto vector = [&](unsigned from, unsigned extra) {
    return doubles ? wide(bits(from, 4) | (bit(extra) ? 16u : 0u)) : wide(bits(from, 4) >> 1);
  };
  const unsigned n = bits(16, 4);
  if (is(0x0e000000, 0x0c000000)) {
    if (is(0x0fe00000, 0x0c400000)) {  // two general registers
      const Register one = wide(bits(0, 4) | (bit(5) ? 16u : 0u));
      const Register low = doubles ? one : wide(bits(0, 4) >> 1);
      if (bit(20)) {
        copy(static_cast<Register>(bits(12, 4)), low);
        return mix(static_cast<Register>(n), low);
      }
      return mix(low, static_cast<Register>(bits(12, 4)), static_cast<Register>(n));
    }
    const bool load = bit(20);
    const std::int64_t distance = std::int64_t{bits(0, 8)} * 4;
    const Register base = literal_base(n);
    const auto move = [&](Register to, std::int64_t offset, unsigned size) {
      Step step{load ? Kind::load : Kind::store, to, base};
      step.size = static_cast<std::uint8_t>(size);
      step.number = offset;
      add(step);
    };
    if (bit(24) && !bit(21)) {  // one
      return move(vector(12, 22), bit(23) ? distance : -distance, doubles ? 8 : 4);
    }
    const std::int64_t start = bit(24) ? -distance : 0;
    const unsigned first = doubles ? bits(12, 4) | (bit(22) ? 16u : 0u) : bits(12, 4) * 2 + bit(22);
    const unsigned size = doubles ? 8 : 4;
    const unsigned count = bits(0, 8) / (doubles ? 2 : 1);
    for (unsigned i = 0; i < count && i < 32; ++i) {
      move(doubles ? wide(first + i) : wide((first + i) >> 1), start + std::int64_t{size} * i,
           size);
    }
    if (bit(21)) sum(base, base, kNoRegister, 0, bit(24) ? -distance : distance);
    return;
  }
  if (bit(4)) {  // one general register
    const unsigned general = bits(12, 4);
    const Register scalar = doubles || bit(9) == false
                                ? wide(doubles ? n | (bit(7) ? 16u : 0u) : n >> 1)
                                : wide(n >> 1);
    if (bit(20)) {
      if (general == kPc) return;  // flags
      return copy(static_cast<Register>(general), scalar);
    }
    if (is(0x0f000f00, 0x0e000a00)) return copy(scalar, static_cast<Register>(general));
    return mix(scalar, scalar, static_cast<Register>(general));
  }
  if (is(0x0fbe0e50, 0x0eb40a40)) return;  // compare
  if (is(0x0fbf0ed0, 0x0eb00a40)) return copy(vector(12, 22), vector(0, 5));
  mix(kPassing, vector(16, 7), vector(0, 5));
  mix(vector(12, 22), kPassing);
}

void Arm32Steps::neon() {
  const unsigned to = bits(12, 4) | (bit(22) ? 16u : 0u);
  const unsigned a = bits(16, 4) | (bit(7) ? 16u : 0u);
  const unsigned b = bits(0, 4) | (bit(5) ? 16u : 0u);
  const bool quad = bit(6);
  const auto each = [&](auto do_one) {
    do_one(0u);
    if (quad) do_one(1u);
  };
  if (is(0xffb00f10, 0xf2200110) && a == b) {  // vmov
    return each([&](unsigned i) { copy(wide(to + i), wide(a + i)); });
  }
  if (is(0xfeb80090, 0xf2800010)) {  // constants
    return each([&](unsigned i) { number(wide(to + i), 0); });
  }
  if (is(0xffb00f10, 0xf3000110) && a == b) {  // veor
    return each([&](unsigned i) { number(wide(to + i), 0); });
  }
  mix(kPassing, wide(a), quad ? wide(a + 1) : wide(a));
  mix(kPassing + 1, wide(b), quad ? wide(b + 1) : wide(b));
  mix(kPassing, kPassing, kPassing + 1);
  each([&](unsigned i) { mix(wide(to + i), kPassing, wide(to + i)); });
}

void Arm32Steps::neon_memory() {
  const bool load = bit(21);
  const unsigned to = bits(12, 4) | (bit(22) ? 16u : 0u);
  const unsigned base = bits(16, 4), index = bits(0, 4);
  unsigned count = 1;
  bool plain = false;
  if (!bit(23)) {
    switch (bits(8, 4)) {
      case 7:
        plain = true;
        break;
      case 10:
        count = 2;
        plain = true;
        break;
      case 6:
        count = 3;
        plain = true;
        break;
      case 2:
        count = 4;
        plain = true;
        break;
      case 8:
      case 9:
        count = 2;
        break;
      case 4:
      case 5:
        count = 3;
        break;
      default:
        count = 4;
        break;
    }
  } else {
    count = bits(8, 2) + 1;
  }
  const Register from = source(base);
  for (unsigned i = 0; i < count; ++i) {
    Step step{load ? Kind::load : Kind::store, wide(to + i), from};
    step.size = 8;
    step.loose = !plain;
    step.number = plain ? 8 * i : 0;
    add(step);
  }
  if (index == kPc) return;
  if (index == kSp) return sum(from, from, kNoRegister, 0, 8 * std::int64_t{count});
  sum(from, from, static_cast<Register>(index), 0, 0);
}

}  // namespace hegui::native
