// Constants inside one method: what is known about a register's value at an instruction.
//
// A forward dataflow over the method's control-flow graph (exceptional edges included) in a flat
// lattice: unseen < one known value < unknown (Kildall 1973; conditional branches are not folded).
// Strings, numbers, classes, the results of calls, field reads, parameters and arrays built in the
// method are values. Array contents are kept per allocation, flow-insensitively. Nothing crosses a
// method's border here.
//
// Cost: each instruction is visited at most a few times; a method that exceeds the step budget is
// given up as a whole (`complete()` is false and every value unknown), so results do not depend on
// the machine.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "dex/dex_file.h"

namespace hegui::program {

struct Value {
  enum class Kind : std::uint8_t {
    unseen,     // no path reached here
    integer,    // number
    string,     // dex::StringIndex in id
    type,       // const-class: dex::TypeIndex in id
    field,      // read of a field: dex::FieldIndex in id
    call,       // result of the invoke at code address id
    object,     // new-instance at code address id
    array,      // new-array or filled-new-array at code address id
    parameter,  // argument register id of the method, the receiver counted
    unknown,
  };
  Kind kind = Kind::unseen;
  std::uint32_t id = 0;
  std::int64_t number = 0;

  bool is(Kind wanted) const { return kind == wanted; }
  friend bool operator==(const Value&, const Value&) = default;
};

struct ConstantLimits {
  std::uint64_t max_steps = 400'000;    // instructions visited, all rounds together
  std::uint32_t max_registers = 1'024;  // larger frames are given up
  std::uint32_t max_elements = 256;     // of one array
};

class MethodConstants {
 public:
  // Precondition: method.has_code().
  MethodConstants(const dex::DexFile& file, const dex::MethodDef& method,
                  const ConstantLimits& limits = {});

  bool complete() const { return complete_; }

  // The arguments of the invoke at `address`, the receiver first; wide arguments take two places.
  // Empty if no path reaches it or the method was given up.
  std::span<const Value> arguments(std::uint32_t address) const;
  // The method called at `address`; none if there is no invoke of a plain method.
  dex::MethodIndex callee(std::uint32_t address) const;
  // Does the method anywhere call this one ("Lcls;->name(desc)ret")?
  bool calls(std::string_view method) const;
  // The argument numbered as declared (receiver not counted, wide ones one place).
  Value argument(std::uint32_t address, unsigned declared) const;
  // How many arguments the callee declares; 0 if there is no such invoke.
  std::uint32_t declared_arguments(std::uint32_t address) const;

  // Addresses of the invokes whose receiver or first argument is this very value (an Intent built
  // here, say), in code order.
  std::vector<std::uint32_t> calls_on(const Value& receiver) const;

  struct Element {
    std::int64_t index = 0;
    Value value;
  };
  struct Array {
    std::vector<Element> elements;  // by index
    bool open = false;              // something was stored at an unknown place, or copied in
  };
  // Contents of the array allocated at `address`; nullptr if it is not one.
  const Array* array(std::uint32_t address) const;

  // Values put into static fields of the method's own class, for reading <clinit>.
  std::span<const std::pair<dex::FieldIndex, Value>> static_puts() const { return static_puts_; }
  // The value returned, where every return agrees.
  Value returned() const { return returned_; }

 private:
  friend class ConstantFlow;
  struct Call {
    dex::MethodIndex callee;
    bool is_static = false;
    std::vector<Value> arguments;
  };

  const dex::DexFile* file_;
  bool complete_ = true;
  std::map<std::uint32_t, Call> calls_;    // by code address
  std::map<std::uint32_t, Array> arrays_;  // by code address
  std::vector<std::pair<dex::FieldIndex, Value>> static_puts_;
  Value returned_;
};

}  // namespace hegui::program
