// Arm32Walk: what the walks over A32 and T32 code share; not for other folders.
#pragma once

#include "analyzer/native/code_walk.h"

namespace hegui::native {

class Arm32Walk : public CodeWalk {
 public:
  using CodeWalk::CodeWalk;

 protected:
  static constexpr unsigned kSp = 13;
  static constexpr unsigned kLr = 14;
  static constexpr unsigned kPc = 15;

  void begin(std::size_t places) {
    forward_.begin(places);
    if (!range_.function) return;
    for (unsigned i = 0; i < kArgumentRegisters.size(); ++i) set(i, {Value::What::argument, i});
  }
  // `ahead_`: how far the pc that an instruction reads is ahead of it.
  Value source(unsigned number) const {
    return number == kPc ? Value::of(at_ + ahead_) : state_[number];
  }
  // Where the instruction may be left out, what it would have written is not known afterwards.
  void put(unsigned number, Value value) {
    if (number != kPc) set(number, always_ ? value : Value{});
  }
  void put_address(unsigned number, Value value) {
    if (value.is(Value::What::number)) events_.address(at_, value.number);
    put(number, value);
  }
  static Value sum(Value a, Value b) {
    const bool both = a.is(Value::What::number) && b.is(Value::What::number);
    return both ? Value::of((a.number + b.number) & 0xffffffff) : Value{};
  }
  // The pointer at the sum of two registers.
  Value pointer_at(Value a, Value b) const {
    const Value place = sum(a, b);
    return place.is(Value::What::number) ? memory_.pointer_at(place.number) : Value{};
  }

  void do_call(const Callee& callee) {
    constexpr std::uint64_t kKept = 0x0ff0;  // a call leaves r4-r11 alone (AAPCS)
    const Value result = call(at_, callee, kArgumentRegisters);
    state_.keep_only(kKept);
    set(0, always_ ? result : Value{});
  }
  // To a function's end: what is called instead of returning counts as called.
  void leave_to(const Callee& callee) { call(at_, callee, kArgumentRegisters); }
  // A jump to a register: false, the next instruction is not run.
  bool jump_to_register(unsigned number) {
    const Value value = source(number);
    const bool returns = number == kLr || number == kPc;
    if (!returns && !value.is(Value::What::unknown)) leave_to(callee_of(value));
    return false;
  }
  void carry(std::uint32_t target, unsigned unit) {
    if (target > at_ && inside(target)) {
      forward_.carry(static_cast<std::size_t>(target - range_.address) / unit, state_);
    }
  }

  std::uint32_t at_ = 0;
  std::uint32_t ahead_ = 8;
  bool always_ = true;

 private:
  static constexpr std::array<std::uint8_t, 4> kArgumentRegisters = {0, 1, 2, 3};
};

}  // namespace hegui::native
