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

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

using Constant = std::variant<std::int64_t, std::string>;  // booleans are 0 and 1, null is 0
using Known = std::optional<Constant>;

// What stands for the Intent that an activity was started with, as far as values go.
inline constexpr std::string_view kOwnIntent = "getIntent";

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
};

class AssumedPaths {
 public:
  AssumedPaths(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
               const Assumption& assumption);
  ~AssumedPaths();

  // By block number (Call::block). Empty if the method was given up: every block may run.
  const std::vector<bool>& live_blocks(MethodId method);
  // Some methods were given up because too many were looked at before.
  bool cut_short() const { return steps_.exhausted() || cells_.exhausted(); }

 private:
  struct Outcome {
    std::vector<bool> live;
    Known result;
  };
  class Run;
  const Outcome& outcome(MethodId method, const std::vector<Known>& arguments, int depth);

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const Assumption& assumption_;
  std::map<std::pair<MethodId, std::vector<Known>>, Outcome> outcomes_;
  std::set<MethodId> running_;
  StepBudget steps_;  // instructions of the methods evaluated, each time
  StepBudget cells_;  // of rebuilding them
};

}  // namespace hegui::flow
