// AssumedPaths: which blocks of a method can run, and what it returns, if some things are assumed:
// that nothing was stored yet, that no permission was granted, that the agree button was not
// pressed.
//
// Sparse conditional constant propagation (Wegman and Zadeck 1991) over one method at a time; calls
// of the app's own methods are evaluated with the constants they are given, to a bounded depth.
// What is not known decides nothing: both ways of a branch then stay open.
//
// Blocks that cannot run under the assumption are guarded by it. Bounded in steps: beyond them
// nothing is decided. Not thread-safe; keeps what it worked out. Borrows what it is given.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/flow_bodies.h"
#include "analyzer/flow/given.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

// What is assumed. Asked for values that the code itself does not decide.
class Assumption {
 public:
  virtual ~Assumption() = default;
  struct CallAsked {
    MethodId method;
    program::UnitNumber unit;
    const Call& call;
    const std::vector<Known>& arguments;  // receiver first
  };
  // Can call() say something of calls of this method? No spares working out their arguments.
  virtual bool knows(program::UnitNumber /*unit*/, dex::MethodIndex /*method*/) const {
    return true;
  }
  // Does the device have what an ordinary one has (ObjectType::filled)?
  virtual bool ordinary() const { return false; }
  // The result of a call that leaves the app's code, or is not followed.
  virtual Known call(const CallAsked& asked) const = 0;
  virtual Known field(program::UnitNumber unit, dex::FieldIndex field) const = 0;
  // Is this value, whatever it is, certainly not `constant`?
  virtual bool differs(MethodId method, const MethodBody& body, ValueId value,
                       std::int64_t constant) const = 0;
  // A value that comes from outside: a parameter, an array's element or length.
  virtual Known given(MethodId /*method*/, const MethodBody& /*body*/, ValueId /*value*/) const {
    return std::nullopt;
  }
  // A field of a constant of an enumeration.
  virtual Known named_field(NamedObject /*object*/, FieldId /*field*/) const {
    return std::nullopt;
  }
  // A field read or a call's result that nothing else tells.
  virtual Known of_program(MethodId /*method*/, const MethodBody& /*body*/,
                           ValueId /*value*/) const {
    return std::nullopt;
  }
};

class AssumedPaths {
 public:
  struct Outcome {
    std::vector<bool> live;  // by Call::block; empty if the method was given up: all may run
    Known result;
    // What is passed on and stored and is constant without being a literal or a call's result,
    // ascending.
    std::vector<std::pair<ValueId, Constant>> constants;
  };

  // Constants are noted on request only.
  enum class Note : std::uint8_t { nothing, constants };
  // `sharers`: how many of them share one budget.
  AssumedPaths(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
               const Assumption& assumption, Note note = Note::nothing, std::uint64_t sharers = 1);
  ~AssumedPaths();

  // If this is what the method is called with.
  const Outcome& outcome(MethodId method, const Given& given);
  const std::vector<bool>& live_blocks(MethodId method) { return outcome(method, {}).live; }
  // Some methods were given up because too many were looked at before.
  bool cut_short() const { return steps_.exhausted() || cells_.exhausted(); }

 private:
  class Run;
  struct Buffers;
  const Outcome& outcome(MethodId method, const Given& given, int depth);

  const CodeIndex& index_;
  FlowBodies& bodies_;
  const CallPlans& plans_;
  const Assumption& assumption_;
  const Note note_;
  // By method and what it is given, with and without constants noted.
  std::array<std::unordered_map<MethodId, std::map<Given, Outcome>>, 2> outcomes_;
  std::vector<std::unique_ptr<Buffers>> buffers_;  // one for each evaluation inside others
  std::set<MethodId> running_;
  StepBudget steps_;  // instructions of the methods evaluated, each time
  StepBudget cells_;  // of rebuilding them
};

}  // namespace hegui::flow
