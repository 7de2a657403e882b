// PossibleConstants: everything that a value can ever be, over the whole program, where that can be
// told: `Config.type` is only ever set to 1 and 3, and is 0 before; `sContext` is only ever the
// application.
//
// The other way round than ConstantResolver, which finds what a value may be: here a branch is
// decided by what a value can not be, so every source of the value has to be seen. A field is its
// initial value and everything that code stores in it; a parameter what all calls pass, if all
// calls are known (ProgramUses::callers_known); a result what the method returns, for the constants
// that it is given where those are known. What reflection and native code store is not seen: for
// static fields that is left aside as what nobody does, for numbers and texts in instance fields
// (filled from JSON, from parcels) it is said: `of_objects`. A value that was kept from an earlier
// run is its default, and what an ordinary device always has is there: `of_stored`. Methods that
// nothing leads to store and pass nothing.
//
// Bounded; beyond its limits anything is possible. Not thread-safe; keeps what it found. Borrows.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/flag_catalog.h"
#include "analyzer/flow/given.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

struct ConstantSet {
  std::vector<Constant> constants;  // sorted, each once
  bool complete = true;             // false: it can be anything
  bool of_objects = false;          // instance fields were asked
  bool of_stored = false;           // true of an app just installed on an ordinary device

  // By what the program does, whatever is filled in unseen or was kept.
  bool certain() const { return !of_objects && !of_stored; }
  bool can_be(std::int64_t number) const;
  bool can_differ_from(std::int64_t number) const;
  // If it can be one thing only, and that is more than a class.
  Known same() const {
    const bool one = complete && constants.size() == 1;
    return one && !std::holds_alternative<ObjectType>(constants[0]) ? Known(constants[0]) : Known();
  }
};

class PossibleConstants {
 public:
  // What a method returns if it is given this.
  using Evaluate = std::function<Known(MethodId, const Given&)>;
  // Can this block of a method run?
  using Runs = std::function<bool(MethodId, std::uint32_t block)>;

  // `reached`: by method.
  PossibleConstants(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                    const ProgramUses& uses, const FlagCatalog& stored, std::vector<bool> reached);

  // Until it is set, results do not depend on what is given. May ask back.
  void evaluate_with(Evaluate evaluate) { evaluate_ = std::move(evaluate); }

  // Until they are set, all that is stored counts: whether it can run at all, and in an app that
  // was just installed. May ask back.
  void count_stores(Runs at_all, Runs just_installed) {
    runs_ = std::move(at_all);
    runs_just_installed_ = std::move(just_installed);
  }

  // Of a field read, a call's result or a test of an object's class (the other kinds: anything);
  // holds until the next question. `Body`: MethodBody or BodyView.
  template <typename Body>
  const ConstantSet& of(MethodId method, const Body& body, ValueId value) {
    const Value& known = body.values[value];
    switch (known.kind) {
      case ValueKind::static_field:
      case ValueKind::instance_field:
        return field(index_.method(method).unit, dex::FieldIndex{known.id},
                     known.is(ValueKind::static_field), 0);
      case ValueKind::call:
        return call(method, bodies_.of(method), known.id, 0);
      case ValueKind::instance_of:
        return test(method, value);
      default:
        return anything_;
    }
  }

 private:
  // What is being worked out, or was.
  struct Entry {
    bool open = false;
    int counts_within = std::numeric_limits<int>::max();  // so many evaluations, or more
    ConstantSet known;
  };
  template <typename WorkOut>
  const ConstantSet& keep(Entry& entry, const WorkOut& work_out);
  const ConstantSet& call(MethodId method, const BodyView& body, std::uint32_t number, int depth);
  const ConstantSet& test(MethodId method, ValueId value);
  void add_value(MethodId method, const BodyView& body, ValueId id, int depth, ConstantSet& out);
  void add_leaf(MethodId method, const BodyView& body, const Value& leaf, int depth,
                ConstantSet& out);
  void add_test(MethodId method, const BodyView& body, const Value& test, int depth,
                ConstantSet& out);
  void add_call(MethodId method, const BodyView& body, const Call& call, int depth,
                ConstantSet& out);
  template <typename Result>
  bool add_evaluated(MethodId method, const BodyView& body, const Call& call, int depth,
                     const Result& result, ConstantSet& out);
  bool may_evaluate();
  bool may_tell(MethodId method) const;
  Known evaluated(MethodId target, const Given& given);
  const ConstantSet& field(program::UnitNumber unit, dex::FieldIndex index, bool is_static,
                           int depth);
  void work_out_field(program::UnitNumber unit, dex::FieldIndex index, bool is_static, int depth,
                      ConstantSet& out);
  void add_initial(program::UnitNumber unit, dex::FieldIndex index, ConstantSet& out) const;
  void add_store(const UseSite& store, FieldId field, int depth, ConstantSet& out);
  const ConstantSet& result(MethodId method, int depth);
  ConstantSet parameter(MethodId method, std::uint32_t number, int depth);
  const ConstantSet& passed(MethodId method, std::uint32_t number, int depth);

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  const FlagCatalog& stored_;
  const std::vector<bool> reached_;  // by method
  const ConstantSet anything_;
  Evaluate evaluate_;
  Runs runs_, runs_just_installed_;
  int evaluating_ = 0;      // evaluations inside one another
  bool cut_short_ = false;  // what is being worked out asked for one too many
  std::unordered_map<FieldId, Entry> fields_;
  std::unordered_map<MethodId, Entry> results_;
  std::unordered_map<std::uint64_t, Entry> parameters_, calls_, tests_;  // by method and number
  StepBudget steps_;
};

}  // namespace hegui::flow
