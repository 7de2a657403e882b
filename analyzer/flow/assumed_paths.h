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
#include <set>
#include <vector>

#include "analyzer/flow/flow_bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/deciding_parameters.h"
#include "analyzer/flow/pure_calls.h"
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
  // A field read or a call's result that nothing else tells.
  virtual Known of_program(MethodId /*method*/, const MethodBody& /*body*/,
                           ValueId /*value*/) const {
    return std::nullopt;
  }
};

class AssumedPaths {
 public:
  // The constants of a call's arguments, the receiver first.
  struct Passed {
    std::uint32_t call = 0;  // position in the body's calls
    std::vector<Known> arguments;
  };
  struct Outcome {
    std::vector<bool> live;  // by Call::block; empty if the method was given up: all may run
    Known result;
    std::vector<Passed> passed;  // in order; calls that can run and pass a constant that is asked
  };

  // With `deciding`, what calls pass to methods that ask their parameters is noted.
  AssumedPaths(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
               const Assumption& assumption, const DecidingParameters* deciding = nullptr);
  ~AssumedPaths();

  // If the method is called with these constants; a shorter list says nothing of the others.
  const Outcome& outcome(MethodId method, const std::vector<Known>& arguments);
  const std::vector<bool>& live_blocks(MethodId method) { return outcome(method, {}).live; }
  // Some methods were given up because too many were looked at before.
  bool cut_short() const { return steps_.exhausted() || cells_.exhausted(); }

 private:
  class Run;
  const Outcome& outcome(MethodId method, const std::vector<Known>& arguments, int depth);

  const CodeIndex& index_;
  FlowBodies& bodies_;
  const CallPlans& plans_;
  const Assumption& assumption_;
  const DecidingParameters* deciding_;
  std::array<std::map<std::pair<MethodId, std::vector<Known>>, Outcome>, 2> outcomes_;
  std::set<MethodId> running_;
  StepBudget steps_;  // instructions of the methods evaluated, each time
  StepBudget cells_;  // of rebuilding them
};

}  // namespace hegui::flow
