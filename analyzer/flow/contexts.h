// Contexts: the constants that a method is called with, where they decide what of it runs.
//
// A context is a method's parameters as far as they are known constants, each vector numbered once;
// kNoContext says nothing about any. Reach follows a method once for each context it meets, so that
// what a dispatcher does for one event is not taken to happen for another (functional context
// sensitivity: Sharir and Pnueli 1981, restricted to constants). In a context some blocks cannot
// run, and calls pass constants of their own: both are worked out here, by AssumedPaths under
// nothing but the context and what static fields can be.
//
// A method is given kMaxContexts contexts, all others of its calls say nothing. Not thread-safe.
// Borrows what it is given.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/assumed_paths.h"
#include "analyzer/flow/deciding_parameters.h"
#include "analyzer/flow/possible_numbers.h"

namespace hegui::flow {

using ContextId = std::uint32_t;
inline constexpr ContextId kNoContext = 0;

class Contexts {
 public:
  static constexpr std::size_t kMaxContexts = 24;  // of one method

  Contexts(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
           const DecidingParameters& deciding, PossibleNumbers& numbers);
  ~Contexts();

  // The context in which a call's target runs. `call`: position in the body's calls; the call is in
  // a block that can run.
  ContextId of_call(MethodId method, ContextId context, std::uint32_t call, MethodId target);
  // Does the call pass a constant that some method of its signature asks?
  bool passes_constants(MethodId method, ContextId context, std::uint32_t call);
  bool decides(MethodId target) const { return deciding_.of(target).any(); }

  const std::vector<Known>& constants(ContextId context) const { return *contexts_[context]; }

  // By block: can it run? Empty: all can.
  const std::vector<bool>& live_blocks(MethodId method, ContextId context);

  // Is some branch decided by what fields, or results of the app's methods, can be?
  enum class Decided : std::uint8_t { not_asked, no, by_objects, by_statics };
  Decided decided(MethodId method);
  PossibleNumbers& numbers() { return numbers_; }
  // Some methods were not looked at: all their blocks can run.
  bool cut_short() const { return paths_->cut_short(); }

 private:
  class Plain;
  // Constants of a call's arguments, as far as known.
  const std::vector<Known>* passed(MethodId method, ContextId context, std::uint32_t call,
                                   const Deciding& asked);
  ContextId number(const std::vector<Known>& constants);
  void read_literals(MethodId method, const BodyView& body, const Call& call,
                     const Deciding& asked);
  // Nothing is known but what stands in the calls.
  bool is_plain(MethodId method, ContextId context) {
    return context == kNoContext && decided(method) != Decided::by_statics;
  }

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const DecidingParameters& deciding_;
  PossibleNumbers& numbers_;
  std::unique_ptr<Plain> nothing_assumed_;
  std::unique_ptr<AssumedPaths> paths_;
  std::map<std::vector<Known>, ContextId> numbers_of_;
  std::vector<const std::vector<Known>*> contexts_;
  std::unordered_map<MethodId, std::vector<ContextId>> of_method_;
  std::vector<Decided> decided_;         // by method
  std::vector<Known> literals_;          // of the call at hand
};

}  // namespace hegui::flow
