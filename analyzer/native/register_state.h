// What is known about the registers at one place of machine code, and at the places that branches
// lead forward to.
//
// A flat lattice: one known value, or unknown. Forward branches carry their state to their target,
// where states meet (only what all agree on stays known); backward ones carry nothing, so that a
// value at the head of a loop is that of its first round.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace hegui::native {

struct Value {
  enum class What : std::uint8_t {
    unknown,
    number,      // a constant or an address inside the library
    argument,    // what the function was given: its place, from 0
    table,       // what an object begins with: the JNI environment's functions, or a C++ vtable
    entry,       // one of that table: its offset in bytes
    symbol,      // the address of an imported symbol: ElfSymbol::index
    java_class,  // what FindClass gave: address of the class's name
  };
  What what = What::unknown;
  std::uint64_t number = 0;

  static Value of(std::uint64_t number) { return {What::number, number}; }
  bool is(What wanted) const { return what == wanted; }
  friend bool operator==(const Value&, const Value&) = default;
};

class RegisterState {
 public:
  static constexpr unsigned kRegisters = 48;  // 0-31 registers, 32-47 places on the stack (x86)

  Value operator[](unsigned number) const {
    return (known_ >> number & 1) != 0 ? values_[number] : Value{};
  }
  void set(unsigned number, Value value) {
    values_[number] = value;
    const std::uint64_t bit = std::uint64_t{1} << number;
    known_ = value.is(Value::What::unknown) ? known_ & ~bit : known_ | bit;
  }
  void forget(unsigned number) { known_ &= ~(std::uint64_t{1} << number); }
  void keep_only(std::uint64_t registers) { known_ &= registers; }
  std::uint64_t known() const { return known_; }

 private:
  std::uint64_t known_ = 0;
  std::array<Value, kRegisters> values_;
};

// States that branches carry to places further on in one range of code.
class ForwardStates {
 public:
  // Forgets everything; places are 0 .. places - 1.
  void begin(std::size_t places);
  void carry(std::size_t place, const RegisterState& state);
  // Makes `state` what holds at `place`, given that the code before runs into it or does not. Where
  // nothing seen leads, nothing is known; from there on until a branch leads to a place, it may be
  // data between functions, and what looks like branches there carries nothing.
  void arrive(std::size_t place, bool runs_into, RegisterState& state) {
    if (at_[place] != 0) {
      meet(place, runs_into && live_, state);
      live_ = true;
    } else if (!runs_into) {
      state.keep_only(0);
      live_ = false;
    }
  }

 private:
  static constexpr std::size_t kMaxValues = 1u << 20;  // kept in one range; then nothing is known
  struct Saved {
    std::uint64_t stored = 0;  // registers whose values are kept, in order, from `first` on
    std::uint64_t known = 0;   // those still agreed on
    std::size_t first = 0;
  };
  void meet(std::size_t place, bool runs_into, RegisterState& state);
  Value value_of(const Saved& saved, unsigned number) const {
    const std::uint64_t below = saved.stored & ((std::uint64_t{1} << number) - 1);
    return values_[saved.first + static_cast<std::size_t>(std::popcount(below))];
  }

  bool live_ = true;               // some way leads to the place at hand
  std::vector<std::uint32_t> at_;  // by place: position in saved_ + 1
  std::vector<Saved> saved_;
  std::vector<Value> values_;
};

}  // namespace hegui::native
