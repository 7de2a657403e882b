// Reach: which methods run, in which phase, behind which guard, and how they are come by.
//
// From the entry points the calls are followed. A dispatch reaches the definitions of those classes
// that code already reached creates (rapid type analysis: Bacon and Sweeney 1996), narrowed to the
// types that flow to the receiver where those are known (TypeFlow), and to the argument of the call
// at hand where a method only calls what it was given (Forwards). Objects handed to the framework
// are called back, in the phase that the callback belongs to (FrameworkModel).
//
// A state is a method in a phase and a context: the constants it is called with, where they decide
// what of it runs (Contexts). States are settled in the order of their guard, the weakest
// first, then breadth first: each is come by on its least guarded way, and on a shortest one among
// those. What only startup code creates is told apart from what is created at any time, so that
// objects made behind a click do not run at startup.
//
// Deterministic, single-threaded. Cost: each call is looked at once for each phase and context its
// method is reached in.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/contexts.h"
#include "analyzer/flow/forwards.h"
#include "analyzer/flow/step_budget.h"
#include "analyzer/flow/type_flow.h"

namespace hegui::flow {

// What stands between an entry point and a place, the weakest first. never: the place cannot run at
// all, and is not followed.
enum class Guard : std::uint8_t { none, unknown, permission, consent, never };
std::string_view guard_name(Guard guard);

// A guard; whether the way leads through an exception handler; whether some dispatch on it had more
// than kFewTargets targets. Ways are preferred in this order.
struct Label {
  Guard guard = Guard::none;
  bool exceptional = false;
  bool many = false;

  friend bool operator==(const Label&, const Label&) = default;
  std::uint8_t rank() const {
    return static_cast<std::uint8_t>(static_cast<std::uint8_t>(guard) * 4 + (exceptional ? 2 : 0) +
                                     (many ? 1 : 0));
  }
};
inline constexpr std::size_t kFewTargets = 5;
Label combined(Label a, Label b);

struct Root {
  MethodId method = kNone;
  Phase phase = Phase::startup;
  Guard guard = Guard::none;
  TypeId creates = kNone;  // the class whose object the system makes
};

// How a state was come by.
enum class LinkKind : std::uint8_t {
  root,
  call,
  callback,     // handed to the framework
  initializer,  // of a class first used here
  component,    // started by an intent
  reflection,
  forwarded,  // called by a method that was given the object here
};
std::string_view link_kind_name(LinkKind kind);

// Those without a context come first, method * kPhases + phase; the others as they are met.
using StateId = std::uint32_t;

struct Link {
  LinkKind kind = LinkKind::root;
  StateId from = kNone;
  std::uint32_t offset = 0;  // of the call in the method of `from`
  MethodId through = kNone;  // forwarded: the method that makes the call
};

// Calls whose targets other passes work out: reflection, intents.
struct ExtraEdge {
  std::uint32_t offset = 0;  // of the call
  MethodId target = kNone;
  TypeId creates = kNone;
  Phase phase = Phase::same;
  LinkKind kind = LinkKind::reflection;
  Guard guard = Guard::none;    // that the edge brings with it
  ValueId intent = kNoValue;    // that the component is started with
  ValueId elements = kNoValue;  // the array of arguments that a reflected method is given
};

struct ReachInputs {
  const CodeIndex& index;
  const Bodies& bodies;
  const CallPlans& plans;
  const Forwards& forwards;
  // May be nullptr: a receiver then has the types of its own method's allocations, or any.
  const TypeFlow* types = nullptr;
  // The guards before the blocks of a method; blocks beyond them have none. Empty: none anywhere.
  std::function<const std::vector<Guard>&(MethodId, ContextId)> guards_of;
  // The guard that a callback brings with it (an agree button's listener); empty: none.
  std::function<Guard(MethodId, const Call&)> guard_of_callback;
  // Appends what a method's calls lead to beside what the call graph shows.
  std::function<void(MethodId, std::vector<ExtraEdge>&)> extra_edges;
  // Asked once, when all that is reached without an unknown guard is known: further entry points,
  // whose guard is Guard::unknown.
  std::function<std::vector<Root>(const std::function<bool(MethodId)>& reached)> late_roots;
  // Targets of dispatches as an earlier run counted them, for Label::many; empty: not known.
  std::function<std::size_t(KeyId, Phase)> target_count;
  Contexts* contexts = nullptr;  // nullptr: methods are told apart by phase only
};

class Reach {
 public:
  static Reach run(const ReachInputs& inputs, const std::vector<Root>& roots);

  bool reached(MethodId method, Phase phase) const { return best_state(method, phase) != kNone; }
  bool reached_at_all(MethodId method) const;
  // Precondition: reached. The weakest over all contexts.
  Label label(MethodId method, Phase phase) const { return label(best_state(method, phase)); }

  // The states of a method in a phase that are reached, in any context, that without one last.
  void append_states(MethodId method, Phase phase, std::vector<StateId>& out) const;
  // The one with the weakest label, kNone if there is none.
  StateId best_state(MethodId method, Phase phase) const;
  // Preconditions: of a state that is reached.
  Label label(StateId state) const;
  const Link& link(StateId state) const { return links_[state]; }

  MethodId method_of(StateId state) const {
    return state < plain_states_ ? state / static_cast<StateId>(kPhases)
                                 : in_contexts_[state - plain_states_].method;
  }
  Phase phase_of(StateId state) const {
    return state < plain_states_ ? static_cast<Phase>(state % kPhases)
                                 : in_contexts_[state - plain_states_].phase;
  }
  ContextId context_of(StateId state) const {
    return state < plain_states_ ? kNoContext : in_contexts_[state - plain_states_].context;
  }

  // Definitions that a dispatch led to, at startup or at any time.
  const std::vector<MethodId>& targets(KeyId key, bool startup) const {
    return targets_[startup ? 0 : 1][key];
  }
  bool is_created(TypeId type) const { return created_[type]; }
  // Called by the system or the framework: its parameters can be anything.
  const std::vector<bool>& called_by_framework() const { return called_by_framework_; }

  struct SiteCounts {  // dispatches on app classes in reached code, by number of targets
    std::int64_t one = 0, few = 0, many = 0, none = 0;
  };
  SiteCounts sites() const { return sites_; }
  // Some dispatches were not followed: what is not reached may be all the same.
  bool cut_short() const { return cut_short_; }

 private:
  friend class ReachRun;
  static constexpr std::uint8_t kUnreached = 0xff;
  struct InContext {
    MethodId method;
    Phase phase;
    ContextId context;
  };
  static StateId plain_state(MethodId method, Phase phase) {
    return method * static_cast<StateId>(kPhases) + static_cast<StateId>(phase);
  }

  StateId plain_states_ = 0;
  std::vector<InContext> in_contexts_;                          // by state, after the plain ones
  std::unordered_map<StateId, std::vector<StateId>> contexts_;  // by plain state
  std::vector<std::uint8_t> label_;                             // by state: Label::rank
  std::vector<Link> links_;                                     // by state
  std::array<std::vector<std::vector<MethodId>>, 2> targets_;   // at startup, at any time; by key
  std::vector<bool> created_;                                   // by type
  std::vector<bool> called_by_framework_;
  SiteCounts sites_;
  bool cut_short_ = false;
};

}  // namespace hegui::flow
