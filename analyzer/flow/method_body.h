// MethodBody: one method in static single assignment form, reduced to what passes over the whole
// program ask: which values exist, what is called with them, where they are stored, what is
// returned, and (on request) the control-flow graph with the conditions of its branches.
//
// Every value has one definition. Registers, moves and arithmetic are gone; where paths meet with
// different values there is a phi. Exceptional edges are followed: a handler sees what held before
// each instruction that can throw into it. Branches on constants, on SDK_INT outside the range of
// devices the app can be installed on, and on constant fields are folded: code that is then left
// without a path is not here at all.
// Source: Cytron et al. 1991; built in one pass over the blocks in reverse postorder, a phi for
// every register where a path runs backwards, superfluous ones removed after (Braun et al. 2013).
//
// Input: verified code. A method with too many registers times ways from block to block (kMaxCells)
// is given up: `complete` is false and the body empty; callers count it as a limit.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "analyzer/flow/step_budget.h"
#include "dex/dex_file.h"

namespace hegui::flow {

using ValueId = std::uint32_t;  // position in MethodBody::values
inline constexpr ValueId kNoValue = 0xffffffff;

enum class ValueKind : std::uint8_t {
  unknown,         // not modelled
  parameter,       // id: number, the receiver first, wide ones one place
  integer,         // number; 0 is also null
  string,          // id: dex::StringIndex
  type,            // const-class; id: dex::TypeIndex
  object,          // new-instance; id: dex::TypeIndex
  array,           // new-array; id: dex::TypeIndex; elements are array stores
  call,            // result of calls[id]
  instance_field,  // id: dex::FieldIndex, number: the object's ValueId
  static_field,    // id: dex::FieldIndex
  element,         // of an array; number: the array's ValueId
  cast,            // id: dex::TypeIndex, number: the ValueId cast
  instance_of,     // id: dex::TypeIndex, number: the ValueId tested
  caught,          // move-exception
  computed,  // id: dex::Opcode, number: first operand, second operand in `second` (or literal)
  phi,       // operands[id .. id + number)
};

struct Value {
  ValueKind kind = ValueKind::unknown;
  bool second_is_literal = false;  // computed: `second` is a literal, not a ValueId
  std::uint32_t id = 0;
  std::int64_t number = 0;
  std::uint32_t second = kNoValue;
  std::uint32_t offset = 0;  // of the defining instruction, code units

  ValueId operand() const { return static_cast<ValueId>(number); }
  bool is(ValueKind wanted) const { return kind == wanted; }
};

enum class CallKind : std::uint8_t {
  virtual_,
  super,
  direct,
  static_,
  interface,
  polymorphic,
  custom
};

struct Call {
  std::uint32_t offset = 0;
  std::uint32_t index = 0;           // dex::MethodIndex; dex::CallSiteIndex for custom
  std::uint32_t first_argument = 0;  // in operands: receiver first, wide ones one place
  std::uint16_t arguments = 0;
  CallKind kind = CallKind::virtual_;
  bool exceptional = false;   // only comes after an exception was caught
  ValueId result = kNoValue;  // kNoValue: not used
  std::uint32_t block = 0;    // number of its block

  // Where an argument stands in `operands`: as declared, from 0; -1 is the receiver.
  std::size_t place_of(int declared) const {
    return static_cast<std::size_t>(declared) + (kind == CallKind::static_ ? 0u : 1u);
  }
};

enum class StoreKind : std::uint8_t { instance_field, static_field, element };

struct Store {
  StoreKind kind = StoreKind::instance_field;
  std::uint32_t offset = 0;
  std::uint32_t field = 0;   // dex::FieldIndex; unused for element
  ValueId base = kNoValue;   // object or array
  ValueId index = kNoValue;  // element
  ValueId value = kNoValue;
  std::uint32_t block = 0;
};

// A use of a class by which the runtime initialises it (static fields, allocation).
struct ClassUse {
  std::uint32_t offset = 0;
  std::uint32_t type = 0;  // dex::TypeIndex
  bool allocates = false;
  std::uint32_t block = 0;
};

// The end of a block that goes two ways: `left OP right` holds on successors[0].
struct Branch {
  dex::Opcode opcode = dex::Opcode::nop;
  ValueId left = kNoValue;
  ValueId right = kNoValue;  // kNoValue: compared with zero
};

// The end of a block that goes many ways: the case keys[first_key + i] leads to successors[i].
struct Switch {
  ValueId value = kNoValue;
  std::uint32_t first_key = 0;
  std::uint32_t cases = 0;
};

struct Block {
  std::uint32_t start = 0, end = 0;   // [start, end): code units
  std::uint32_t first_successor = 0;  // in `successors`; branch target first, then falling through;
  std::uint32_t successor_count = 0;  // handlers last
  std::uint32_t branch = kNoValue;    // in `branches`, kNoValue: no two-way branch
  std::uint32_t switched = kNoValue;  // in `switches`
  std::uint32_t handlers = 0;         // how many of the successors are exception handlers
  bool leaves = false;                // returns or throws
};

// A value that a branch or a switch compares with something.
struct Decision {
  ValueId value = kNoValue;
  bool with_zero = false;  // or null
};

struct MethodBody {
  bool complete = true;
  std::uint32_t parameters = 0;  // values[0 .. parameters) are the parameters
  std::vector<Value> values;
  std::vector<ValueId> operands;
  std::vector<Call> calls;    // block by block, in code order inside one
  std::vector<Store> stores;  // likewise
  std::vector<ClassUse> class_uses;
  std::vector<ValueId> returns;  // each once
  std::vector<Decision> decisions;

  // Only with Detail::control_flow. Blocks in reverse postorder, reachable ones only.
  std::vector<Block> blocks;
  std::vector<std::uint32_t> successors;
  std::vector<Branch> branches;
  std::vector<Switch> switches;
  std::vector<std::int32_t> keys;
  // Beside `operands`, for those of phis: the block that the operand comes from, kNoValue for the
  // method's entry. Several blocks may bring the same value.
  std::vector<std::uint32_t> operand_blocks;
  std::vector<std::pair<ValueId, std::uint32_t>> return_blocks;  // each value with each block
  std::vector<std::pair<ValueId, std::uint32_t>> throw_blocks;   // what a block ends in throwing
  // Where each block starts, in code units, and its number, in ascending order.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> block_starts;

  std::span<const ValueId> arguments(const Call& call) const {
    return std::span(operands).subspan(call.first_argument, call.arguments);
  }
  std::span<const ValueId> phi_operands(const Value& phi) const {
    return std::span(operands).subspan(phi.id, static_cast<std::size_t>(phi.number));
  }
  std::span<const std::uint32_t> successors_of(const Block& block) const {
    return std::span(successors).subspan(block.first_successor, block.successor_count);
  }
  // The block that starts there, kNoValue if none does.
  std::uint32_t block_starting_at(std::uint32_t offset) const;
  // The block that holds this instruction, kNoValue if nothing leads to it.
  std::uint32_t block_holding(std::uint32_t offset) const;
  void clear();
};

// What is known about fields before any code runs, for folding branches.
class KnownFields {
 public:
  struct Range {
    std::int64_t low = 0, high = 0;  // both included
  };
  virtual ~KnownFields() = default;
  // The values a static field can have: SDK_INT of the devices the app runs on, a constant.
  virtual std::optional<Range> range(dex::FieldIndex field) const = 0;
};

enum class Detail : std::uint8_t { values_only, control_flow };

// Builds bodies; one builder may be used for many methods of one dex file (its buffers are kept).
class BodyBuilder {
 public:
  // `fields` may be nullptr. Both are borrowed.
  BodyBuilder(const dex::DexFile& file, const KnownFields* fields);
  ~BodyBuilder();
  // Precondition: method.has_code(). Overwrites `out`. `budget`: what many methods together may
  // cost, in registers times ways; may be nullptr. Values have the same ids whatever the detail.
  void build(const dex::MethodDef& method, Detail detail, MethodBody& out,
             StepBudget* budget = nullptr);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hegui::flow
