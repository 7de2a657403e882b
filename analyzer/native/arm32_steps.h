// Arm32Steps: what the steps of A32 and T32 instructions share; not for other folders.
#pragma once

#include "analyzer/native/machine_steps.h"

namespace hegui::native {

class Arm32Steps {
 public:
  Arm32Steps(std::uint32_t word, std::uint64_t at, bool thumb, bool maybe, std::vector<Step>& out)
      : word_(word), at_(at), thumb_(thumb), maybe_(maybe), out_(out) {}

 protected:
  using Kind = Step::Kind;
  static constexpr unsigned kSp = 13, kLr = 14, kPc = 15;
  static constexpr Register kPassing = kFirstPassing;

  enum class Operation : std::uint8_t {  // as A32 numbers them
    and_,
    eor,
    sub,
    rsb,
    add,
    adc,
    sbc,
    rsc,
    tst,
    teq,
    cmp,
    cmn,
    orr,
    mov,
    bic,
    mvn,
  };

  unsigned bits(unsigned from, unsigned count) const { return word_ >> from & ((1u << count) - 1); }
  bool bit(unsigned at) const { return (word_ >> at & 1) != 0; }
  bool is(std::uint32_t mask, std::uint32_t value) const { return (word_ & mask) == value; }
  static std::int64_t signed_bits(std::uint32_t value, unsigned count) {
    const std::uint32_t sign = 1u << (count - 1);
    return static_cast<std::int64_t>((value & (2 * sign - 1)) ^ sign) - std::int64_t{sign};
  }
  // What literals and ADR count from; other uses see it unaligned.
  std::uint64_t pc() const { return thumb_ ? (at_ + 4) & ~std::uint64_t{3} : at_ + 8; }
  // An address of code in the same instruction set.
  std::uint64_t code(std::uint64_t address) const {
    return (address & 0xfffffffe) | (thumb_ ? 1 : 0);
  }

  void add(Step step) {
    step.maybe = maybe_;
    out_.push_back(step);
  }
  void forget(unsigned to) { add({Kind::forget, static_cast<Register>(to)}); }
  void mix(Register to, Register a, Register b = kNoRegister) { add({Kind::mix, to, a, b}); }
  void copy(Register to, Register a) { add({Kind::copy, to, a}); }
  void number(Register to, std::uint64_t value) {
    Step step{Kind::number, to};
    step.number = static_cast<std::int64_t>(value & 0xffffffff);
    add(step);
  }
  void sum(Register to, Register a, Register b, unsigned shift, std::int64_t amount) {
    Step step{Kind::sum, to, a, b};
    step.shift = static_cast<std::uint8_t>(shift);
    step.number = amount;
    add(step);
  }
  // The register as a source; reading the pc gives an address.
  Register source(unsigned number_of_register) {
    if (number_of_register != kPc) return static_cast<Register>(number_of_register);
    number(kPassing + 3, thumb_ ? at_ + 4 : pc());
    return kPassing + 3;
  }
  Register literal_base(unsigned number_of_register) {
    if (number_of_register != kPc) return static_cast<Register>(number_of_register);
    number(kPassing + 3, pc());
    return kPassing + 3;
  }
  void go(Kind kind, Register a, std::uint64_t target) {
    Step step{kind, kNoRegister, a};
    step.number = static_cast<std::int64_t>(target & 0xffffffff);
    add(step);
  }
  void jump_to_register(unsigned from) {
    if (from == kLr) return add({Kind::leave});
    go(Kind::jump, source(from), 0);
  }
  // What was computed for the pc is jumped to.
  void finish(unsigned to) {
    if (to == kPc) go(Kind::jump, kPassing, 0);
  }
  Register target(unsigned to) const { return to == kPc ? kPassing : static_cast<Register>(to); }

  // to = n (operation) the register b shifted left, or with b none: the number.
  void operate(Operation operation, unsigned to, unsigned n, Register b, unsigned shift,
               std::int64_t amount);
  // The register with a shift that is not to the left: something made of it.
  Register shifted(unsigned m, unsigned type, unsigned& shift);

  void access(bool load, unsigned to, Register base, std::int64_t offset, unsigned size,
              Register index = kNoRegister, unsigned shift = 0);
  // With the ways in which the base register changes: `before` the offset is added first.
  void indexed(bool load, unsigned to, unsigned base, std::int64_t offset, unsigned size,
               bool before, bool writes_back, Register index = kNoRegister, unsigned shift = 0);
  void two_words(bool load, unsigned first, unsigned second, unsigned base, std::int64_t offset,
                 bool before, bool writes_back);
  void many(bool load, unsigned base, unsigned list, bool writes_back, bool down, bool before);
  void multiply(unsigned to, unsigned a, unsigned b, unsigned more);

  // Words as A32 has them.
  void floating();
  void neon();
  void neon_memory();
  static Register wide(unsigned number) {  // d registers
    return static_cast<Register>(kFirstVector + (number & 31));
  }

  std::uint32_t word_;
  std::uint64_t at_;
  bool thumb_;
  bool maybe_;
  std::vector<Step>& out_;
};

}  // namespace hegui::native
