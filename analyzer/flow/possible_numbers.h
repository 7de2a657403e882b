// PossibleNumbers: all the numbers that a value can ever be, over the whole program, where that can
// be told: `Config.type` is only ever set to 1 and 3, and is 0 before.
//
// The other way round than ConstantResolver, which finds what a value may be: here a branch is
// decided by what a value can not be, so every source of the value has to be seen. A field is its
// initial value and everything that code stores in it; a parameter what all calls pass, if all
// calls are known (ProgramUses::callers_known); a result what the method returns. What reflection
// and native code store is not seen: for static fields that is left aside as what nobody does, for
// instance fields (filled from JSON, from parcels) it is said: `of_objects`. Methods that nothing
// leads to store and pass nothing.
//
// Bounded; beyond its limits anything is possible. Not thread-safe; keeps what it found. Borrows.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

struct NumberSet {
  std::vector<std::int64_t> numbers;  // sorted, each once
  bool complete = true;               // false: it can be anything
  bool of_objects = false;            // instance fields were asked

  bool can_be(std::int64_t number) const;
  std::optional<std::int64_t> only() const {
    return complete && numbers.size() == 1 ? std::optional(numbers[0]) : std::nullopt;
  }
};

class PossibleNumbers {
 public:
  PossibleNumbers(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                  const ProgramUses& uses, std::vector<bool> reached);

  // Of a field read or a call's result (the other kinds: anything); booleans are 0 and 1, null is
  // 0. `Body`: MethodBody or BodyView.
  template <typename Body>
  NumberSet of(MethodId method, const Body& body, ValueId value) {
    const Value& known = body.values[value];
    return of(method, known, known.is(ValueKind::call) ? &body.calls[known.id] : nullptr);
  }

 private:
  NumberSet of(MethodId method, const Value& value, const Call* call);
  // What is being worked out, or was.
  struct Entry {
    bool open = false;
    NumberSet known;
  };
  void add_value(MethodId method, const BodyView& body, ValueId id, int depth, NumberSet& out);
  const NumberSet& field(program::UnitNumber unit, dex::FieldIndex index, bool is_static,
                         int depth);
  void work_out_field(program::UnitNumber unit, dex::FieldIndex index, bool is_static, int depth,
                      NumberSet& out);
  const NumberSet& result(MethodId method, int depth);
  const NumberSet& parameter(MethodId method, std::uint32_t number, int depth);

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  const std::vector<bool> reached_;  // by method
  const NumberSet anything_;
  std::map<FieldId, Entry> fields_;
  std::map<MethodId, Entry> results_;
  std::map<std::pair<MethodId, std::uint32_t>, Entry> parameters_;
  StepBudget steps_;
};

}  // namespace hegui::flow
