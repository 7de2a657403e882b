// A64: what each group of instructions does to data.
#include "analyzer/native/machine_steps.h"

namespace hegui::native {
namespace {

using Kind = Step::Kind;

constexpr unsigned kStackPointer = 31;
constexpr Register kPassing = kFirstPassing;

std::int64_t signed_bits(std::uint32_t value, unsigned bits) {
  const std::uint32_t sign = 1u << (bits - 1);
  return static_cast<std::int64_t>((value & (2 * sign - 1)) ^ sign) - std::int64_t{sign};
}

class Arm64Steps {
 public:
  Arm64Steps(std::uint32_t word, std::uint64_t at, std::vector<Step>& out)
      : word_(word), at_(at), out_(out) {}

  void run() {
    switch (word_ >> 25 & 0xf) {
      case 8:
      case 9:
        return immediate();
      case 10:
      case 11:
        return branch();
      case 5:
      case 13:
        return by_register();
      case 7:
      case 15:
        return vector();
      case 4:
      case 6:
      case 12:
      case 14:
        return memory();
      default:
        add({Kind::unknown});
    }
  }

 private:
  unsigned bits(unsigned from, unsigned count) const { return word_ >> from & ((1u << count) - 1); }
  bool bit(unsigned at) const { return (word_ >> at & 1) != 0; }
  bool is(std::uint32_t mask, std::uint32_t value) const { return (word_ & mask) == value; }
  unsigned rd() const { return bits(0, 5); }
  unsigned rn() const { return bits(5, 5); }
  unsigned rm() const { return bits(16, 5); }
  // Register 31 is zero in most places, the stack pointer in the others.
  static Register plain(unsigned number) {
    return number == 31 ? kNoRegister : static_cast<Register>(number);
  }
  static Register or_sp(unsigned number) { return static_cast<Register>(number); }
  void add(Step step) { out_.push_back(step); }
  void forget(Register to) { add({Kind::forget, to}); }
  void mix(Register to, Register a, Register b = kNoRegister) { add({Kind::mix, to, a, b}); }
  void number(Register to, std::uint64_t value) {
    Step step{Kind::number, to};
    step.number = static_cast<std::int64_t>(value);
    add(step);
  }
  void sum(Register to, Register a, Register b, unsigned shift, std::int64_t number) {
    Step step{Kind::sum, to, a, b};
    step.shift = static_cast<std::uint8_t>(shift);
    step.number = number;
    step.narrow = !bit(31);
    add(step);
  }
  // Base registers are added to in all 64 bits.
  void advance(unsigned base, std::int64_t number) {
    Step step{Kind::sum, or_sp(base), or_sp(base)};
    step.number = number;
    add(step);
  }
  void access(bool load, Register to, unsigned base, std::int64_t offset, unsigned size,
              Register index = kNoRegister, unsigned shift = 0) {
    Step step{load ? Kind::load : Kind::store, to, or_sp(base), index};
    step.size = static_cast<std::uint8_t>(size);
    step.shift = static_cast<std::uint8_t>(shift);
    step.number = offset;
    add(step);
  }
  void access_vector(bool load, unsigned to, unsigned base, std::int64_t offset, unsigned size,
                     Register index = kNoRegister, unsigned shift = 0) {
    access(load, low_half(to), base, offset, size < 8 ? size : 8, index, shift);
    if (size > 8) {
      access(load, high_half(to), base, offset + 8, 8, index, shift);
    } else if (load) {
      number(high_half(to), 0);
    }
  }

  void immediate() {
    const unsigned to = rd();
    if (is(0x9f000000, 0x90000000)) return number(plain(to), arm64_page(word_, at_));
    if (is(0x9f000000, 0x10000000)) {  // adr
      const std::uint32_t distance = bits(29, 2) | (word_ >> 3 & 0x1ffffc);
      return number(plain(to), at_ + static_cast<std::uint64_t>(signed_bits(distance, 21)));
    }
    switch (bits(23, 3)) {
      case 2:
      case 3: {  // add, sub, with tags too
        const bool flags = bit(29);
        std::int64_t amount = bits(10, 12);
        if (bits(23, 3) == 3) amount = 0;
        if (bit(22) && bits(23, 3) == 2) amount <<= 12;
        return sum(flags ? plain(to) : or_sp(to), or_sp(rn()), kNoRegister, 0,
                   bit(30) ? -amount : amount);
      }
      case 4: {  // logical
        const unsigned operation = bits(29, 2);
        const Register target = operation == 3 ? plain(to) : or_sp(to);
        if (operation == 0 && rn() != 31) return add({Kind::align, target, plain(rn())});
        return mix(target, plain(rn()));
      }
      case 5: {  // move wide
        const std::uint64_t value = std::uint64_t{bits(5, 16)} << bits(21, 2) * 16;
        const std::uint64_t all = bit(31) ? ~std::uint64_t{0} : 0xffffffff;
        if (bits(29, 2) == 0) return number(plain(to), ~value & all);
        if (bits(29, 2) == 2) return number(plain(to), value);
        Step step{Kind::patch, plain(to), plain(to)};
        step.shift = static_cast<std::uint8_t>(bits(21, 2) * 16);
        step.number = bits(5, 16);
        return add(step);
      }
      case 6: {  // bit fields
        const unsigned rotate = bits(16, 6), last = bits(10, 6), width = bit(31) ? 64 : 32;
        const unsigned operation = bits(29, 2);
        if (operation == 1) return mix(plain(to), plain(rn()), plain(to));
        if (rotate == 0 && last == 31) {  // to 32 bits and back
          return add({Kind::copy, plain(to), plain(rn())});
        }
        if (operation == 2 && last + 1 == rotate && last < width) {  // lsl
          return sum(plain(to), kNoRegister, plain(rn()), width - 1 - last, 0);
        }
        return mix(plain(to), plain(rn()));
      }
      default:
        return mix(plain(to), plain(rn()), plain(rm()));  // extr
    }
  }

  void jump(Kind kind, Register a, std::uint64_t target) {
    Step step{kind, kNoRegister, a};
    step.number = static_cast<std::int64_t>(target);
    add(step);
  }

  void branch() {
    const auto ahead = [&](unsigned from, unsigned count) {
      return at_ + static_cast<std::uint64_t>(signed_bits(bits(from, count), count) * 4);
    };
    if (is(0x7c000000, 0x14000000)) {
      return jump(bit(31) ? Kind::call : Kind::jump, kNoRegister,
                  at_ + static_cast<std::uint64_t>(signed_bits(word_ & 0x3ffffff, 26) * 4));
    }
    if (is(0xff000000, 0x54000000) || is(0x7e000000, 0x34000000)) {
      return jump(Kind::branch, kNoRegister, ahead(5, 19));
    }
    if (is(0x7e000000, 0x36000000)) return jump(Kind::branch, kNoRegister, ahead(5, 14));
    if (is(0xfe000000, 0xd6000000)) {
      switch (bits(21, 2)) {
        case 0:
          return jump(Kind::jump, plain(rn()), 0);
        case 1:
          return jump(Kind::call, plain(rn()), 0);
        case 2:
          return add({Kind::leave});
        default:
          return add({Kind::stop});
      }
    }
    if (is(0xffe0001f, 0xd4000001)) return forget(0);            // svc
    if (is(0xff000000, 0xd4000000)) return add({Kind::stop});    // brk, hlt, udf
    if (is(0xfff00000, 0xd5300000)) return forget(plain(rd()));  // mrs
    if (is(0xff000000, 0xd5000000)) return;                      // hints, barriers, msr
    add({Kind::unknown});
  }

  void by_register() {
    const Register to = plain(rd()), a = plain(rn()), b = plain(rm());
    if (is(0x1f000000, 0x0a000000)) {  // logical
      const bool moves = is(0x60200000, 0x20000000) && rn() == 31;
      if (moves && bits(10, 6) == 0) return add({Kind::copy, to, b});
      return mix(to, a, b);
    }
    if (is(0x1f200000, 0x0b000000)) {  // add, sub
      if (bit(30)) return bits(10, 6) == 0 ? add({Kind::difference, to, a, b}) : mix(to, a, b);
      if (bits(22, 2) == 0) return sum(to, a, b, bits(10, 6), 0);
      mix(kPassing, b);
      return sum(to, a, kPassing, 0, 0);
    }
    if (is(0x1f200000, 0x0b200000)) {  // with a register made wider
      const Register target = bit(29) ? to : or_sp(rd());
      if (!bit(30)) return sum(target, or_sp(rn()), b, bits(10, 3), 0);
      return add({Kind::difference, target, or_sp(rn()), b});
    }
    if (is(0x1fe00000, 0x1a400000)) return;  // conditional compare
    if (is(0x1fe00000, 0x1a800000)) {        // conditional select
      if (bit(30) || bit(10)) {              // of something made of b
        if (b == kNoRegister) {
          forget(kPassing);
        } else {
          mix(kPassing, b);
        }
        return a == kNoRegister ? add({Kind::copy, to, kPassing})
                                : add({Kind::either, to, a, kPassing});
      }
      return add({Kind::either, to, a, b});
    }
    if (is(0x1f000000, 0x1b000000)) {  // multiply and add
      mix(kPassing, a, b);
      const Register third = plain(bits(10, 5));
      if (bit(15)) return add({Kind::difference, to, third, kPassing});
      return sum(to, third, kPassing, 0, 0);
    }
    mix(to, a, is(0x7fe00000, 0x5ac00000) ? kNoRegister : b);
  }

  void memory() {
    const unsigned to = rd(), base = rn();
    const bool vectors = bit(26);
    if (is(0x3b000000, 0x18000000)) {  // a literal
      const unsigned form = bits(30, 2);
      if (form == 3) return;
      number(kPassing, at_ + static_cast<std::uint64_t>(signed_bits(bits(5, 19), 19) * 4));
      if (vectors) return access_vector(true, to, kPassing, 0, 4u << form);
      return access(true, plain(to), kPassing, 0, form == 1 ? 8 : 4);
    }
    if (is(0x3a000000, 0x28000000)) return pair();
    if (is(0x3f000000, 0x08000000)) {  // exclusive and ordered ones
      const unsigned size = 1u << bits(30, 2);
      const bool load = bit(22);
      if (bit(21) && bit(23)) {  // compare and swap
        access(true, plain(rm()), base, 0, size);
        return access(false, plain(to), base, 0, size);
      }
      access(load, plain(to), base, 0, size);
      if (bit(21)) access(load, plain(bits(10, 5)), base, size, size);
      if (!load && !bit(23)) forget(plain(rm()));
      return;
    }
    if (is(0x3e000000, 0x0c000000)) return structures();
    if (!is(0x3a000000, 0x38000000)) return add({Kind::unknown});
    unsigned size = 1u << bits(30, 2);
    bool load = bits(22, 2) != 0;
    if (vectors) {
      if (bit(23)) size = 16;
      load = bit(22);
    } else if (bits(30, 2) == 3 && bits(22, 2) == 2) {
      return;  // prefetch
    }
    const auto move = [&](std::int64_t offset, Register index, unsigned shift) {
      if (vectors) return access_vector(load, to, base, offset, size, index, shift);
      access(load, plain(to), base, offset, size, index, shift);
    };
    if (bit(24)) return move(std::int64_t{bits(10, 12)} * size, kNoRegister, 0);
    if (bit(21)) {
      if (bits(10, 2) == 2) {
        return move(0, plain(rm()), bit(12) ? static_cast<unsigned>(__builtin_ctz(size)) : 0);
      }
      if (bits(10, 2) == 0) {  // atomic: what was there, and something new
        access(false, plain(rm()), base, 0, size);
        return access(true, plain(to), base, 0, size);
      }
      return access(true, plain(to), base, signed_bits(bits(12, 9), 9) * 8, 8);
    }
    const std::int64_t offset = signed_bits(bits(12, 9), 9);
    switch (bits(10, 2)) {
      case 1:
        move(0, kNoRegister, 0);
        return advance(base, offset);
      case 3:
        advance(base, offset);
        return move(0, kNoRegister, 0);
      default:
        return move(offset, kNoRegister, 0);
    }
  }

  void pair() {
    const bool load = bit(22), vectors = bit(26);
    const unsigned base = rn(), first = rd(), second = bits(10, 5);
    const unsigned form = bits(30, 2);
    const unsigned size = vectors ? 4u << form : form == 2 ? 8 : 4;
    const std::int64_t offset = signed_bits(bits(15, 7), 7) * size;
    const unsigned mode = bits(23, 2);  // 1: afterwards, 3: before
    if (mode == 3) advance(base, offset);
    const std::int64_t at = mode == 1 || mode == 3 ? 0 : offset;
    if (vectors) {
      access_vector(load, first, base, at, size);
      access_vector(load, second, base, at + size, size);
    } else if (load && first == base) {  // the base is needed for the second
      access(load, kPassing, base, at, size);
      access(load, plain(second), base, at + size, size);
      add({Kind::copy, plain(first), kPassing});
    } else {
      access(load, plain(first), base, at, size);
      access(load, plain(second), base, at + size, size);
    }
    if (mode == 1) advance(base, offset);
  }

  void structures() {
    const bool load = bit(22), single = bit(24);
    const unsigned base = rn();
    unsigned count = 1;
    if (single) {
      count = (bits(13, 1) * 2) + (bit(21) ? 1 : 0) + 1;
    } else {
      switch (bits(12, 4)) {
        case 0:
        case 2:
          count = 4;
          break;
        case 4:
        case 6:
          count = 3;
          break;
        case 8:
        case 10:
          count = 2;
          break;
        default:
          break;
      }
    }
    const unsigned size = bit(30) ? 16 : 8;
    for (unsigned i = 0; i < count; ++i) {
      const unsigned number = (rd() + i) & 31;
      for (unsigned half = 0; half < 2; ++half) {
        Step step{load ? Kind::load : Kind::store, half == 0 ? low_half(number) : high_half(number),
                  or_sp(base)};
        step.size = 8;
        step.loose = single || count > 1;
        step.number = half * 8;
        if (half == 0 || size == 16) add(step);
      }
    }
    if (bit(23)) {
      if (rm() == 31) return advance(base, std::int64_t{size} * count);
      Step step{Kind::sum, or_sp(base), or_sp(base), plain(rm())};
      add(step);
    }
  }

  void vector() {
    const unsigned to = rd(), a = rn(), b = rm();
    if (is(0x5f203c00, 0x1e202000) || is(0x5f200c00, 0x1e200400)) return;  // compares
    if (is(0x5f20fc00, 0x1e200000)) {                                      // to and from general
      const unsigned operation = bits(16, 3);
      const bool upper = bits(19, 2) == 1 && bits(22, 2) == 2;
      if (operation == 6 || operation == 7) {
        const Register half = upper ? (operation == 6 ? high_half(a) : high_half(to))
                                    : (operation == 6 ? low_half(a) : low_half(to));
        if (operation == 6) return add({Kind::copy, plain(to), half});
        add({Kind::copy, half, plain(a)});
        if (!upper) number(high_half(to), 0);
        return;
      }
      if (operation == 2 || operation == 3) {
        mix(low_half(to), plain(a));
        return number(high_half(to), 0);
      }
      return mix(plain(to), low_half(a));
    }
    if (is(0xbfe0fc00, 0x0e003c00) || is(0xbfe0fc00, 0x0e002c00)) {  // umov, smov
      if ((bits(16, 5) & 15) == 8) {
        return add({Kind::copy, plain(to), bit(20) ? high_half(a) : low_half(a)});
      }
      return mix(plain(to), low_half(a), high_half(a));
    }
    if (is(0xffe0fc00, 0x4e001c00)) {  // a lane from a general register
      return lane(to, bits(16, 5), plain(a));
    }
    if (is(0xffe08400, 0x6e000400)) {  // a lane from a lane
      const bool whole = (bits(16, 5) & 15) == 8;
      if (whole) return lane(to, bits(16, 5), bit(14) ? high_half(a) : low_half(a));
      mix(kPassing, low_half(a), high_half(a));
      return lane(to, bits(16, 5), kPassing);
    }
    if (is(0xbfe0fc00, 0x0e000c00)) {  // dup
      add({Kind::copy, low_half(to), plain(a)});
      return add({Kind::copy, high_half(to), plain(a)});
    }
    if (is(0x9ff80400, 0x0f000400)) {  // constants
      if (!is(0x9ff81400, 0x0f001400) || bits(13, 3) == 7) {
        number(low_half(to), 0);
        number(high_half(to), 0);
      }
      return;
    }
    if (is(0xbfe0fc00, 0x0ea01c00) && a == b) return both(to, low_half(a), high_half(a));
    if (is(0xffe0fc00, 0x4ec03800)) return both(to, low_half(a), low_half(b));            // zip1 2d
    if (is(0xffe0fc00, 0x4ec07800)) return both(to, high_half(a), high_half(b));          // zip2 2d
    if (is(0xff3ffc00, 0x1e204000)) return both(to, low_half(a), kNoRegister);            // fmov
    if (is(0xbfe0fc00, 0x2e201c00) && a == b) return both(to, kNoRegister, kNoRegister);  // eor
    mix(kPassing, low_half(a), high_half(a));
    mix(kPassing + 1, low_half(b), high_half(b));
    mix(kPassing, kPassing, kPassing + 1);
    mix(kPassing + 1, low_half(to), high_half(to));
    // Some add to what is there.
    mix(low_half(to), kPassing, kPassing + 1);
    add({Kind::copy, high_half(to), low_half(to)});
  }
  void both(unsigned to, Register low, Register high) {
    add({Kind::copy, kPassing, high});
    add({Kind::copy, low_half(to), low});
    add({Kind::copy, high_half(to), kPassing});
  }
  void lane(unsigned to, unsigned which, Register from) {
    if ((which & 15) == 8) {
      return add({Kind::copy, (which & 16) != 0 ? high_half(to) : low_half(to), from});
    }
    const unsigned size = (which & 1) != 0 ? 1 : (which & 2) != 0 ? 2 : 4;
    const unsigned place = (which >> 1) * 1;
    const bool high = size == 1 ? place >= 8 : size == 2 ? place >> 1 >= 4 : place >> 2 >= 2;
    const Register half = high ? high_half(to) : low_half(to);
    mix(half, half, from);
  }

  std::uint32_t word_;
  std::uint64_t at_;
  std::vector<Step>& out_;
};

static_assert(kStackPointer < kFirstVector);

}  // namespace

unsigned steps_of_arm64(base::ByteView code, std::size_t at, std::uint64_t address,
                        std::vector<Step>& out) {
  const auto word = code.u32(at);
  if (!word) {
    out.push_back({});
    return 1;
  }
  Arm64Steps(*word, address + at, out).run();
  return 4;
}

}  // namespace hegui::native
