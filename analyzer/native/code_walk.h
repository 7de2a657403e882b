// CodeWalk: what the walks over the four machines' code share; not for other folders.
#pragma once

#include <array>

#include "analyzer/native/code_reader.h"

namespace hegui::native {

class CodeWalk {
 public:
  CodeWalk(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
           RegisterState& state, ForwardStates& forward)
      : range_(range), memory_(memory), events_(events), state_(state), forward_(forward) {}

 protected:
  // What a load of a pointer from `base` + `offset` gives.
  Value loaded(Value base, std::uint64_t offset) const {
    switch (base.what) {
      case Value::What::number: {
        const std::uint64_t address = base.number + offset;
        return memory_.pointer_at(memory_.file().is_64 ? address : address & 0xffffffff);
      }
      case Value::What::table:
        return {Value::What::entry, offset};
      case Value::What::symbol:
        return {};
      default:
        return offset == 0 ? Value{Value::What::table, 0} : Value{};
    }
  }
  void set(unsigned number, Value value) { state_.set(number, value); }
  // Sets a register to an address that the code has put together.
  void form(std::uint64_t at, unsigned number, std::uint64_t target) {
    state_.set(number, Value::of(target));
    events_.address(at, target);
  }
  // As set, and says so where the value came as an address out of the library's memory.
  void set_loaded(std::uint64_t at, unsigned number, Value value) {
    state_.set(number, value);
    if (value.is(Value::What::number)) events_.address(at, value.number);
  }
  static Callee callee_of(Value value) {
    switch (value.what) {
      case Value::What::number:
        return {Callee::Kind::address, value.number};
      case Value::What::symbol:
        return {Callee::Kind::symbol, value.number};
      case Value::What::entry:
        return {Callee::Kind::table_entry, value.number};
      default:
        return {};
    }
  }
  Value call(std::uint64_t at, const Callee& callee, std::span<const std::uint8_t> registers) {
    std::array<Value, kArguments> arguments;
    for (std::size_t i = 0; i < registers.size(); ++i) arguments[i] = state_[registers[i]];
    return events_.call(at, callee, {arguments.data(), registers.size()});
  }
  bool inside(std::uint64_t address) const {
    return address >= range_.address && address - range_.address < range_.bytes.size();
  }

  const CodeRange& range_;
  const LibraryMemory& memory_;
  CodeEvents& events_;
  RegisterState& state_;
  ForwardStates& forward_;
};

void walk_arm64(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
                RegisterState& state, ForwardStates& forward);
void walk_arm(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
              RegisterState& state, ForwardStates& forward);
void walk_thumb(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
                RegisterState& state, ForwardStates& forward);
void walk_x86(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
              RegisterState& state, ForwardStates& forward);

}  // namespace hegui::native
