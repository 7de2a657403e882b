// Contexts: the constants that a method is called with, where they decide what of it runs.
//
// A context is what is Given to a method, as far as it asks, each numbered once; kNoContext says
// nothing. Reach follows a method once for each context it meets, so that what a dispatcher does
// for one event is not taken to happen for another (functional context sensitivity: Sharir and
// Pnueli 1981, restricted to constants). In a context some blocks cannot run, and calls pass
// constants of their own: both are worked out here, by AssumedPaths under nothing but the context
// and what static fields can be.
//
// A method is given kMaxContexts contexts, and as many again in which only numbers are told apart;
// all together are given kAllContexts and two for each method. Of further calls nothing is said,
// which is less exact but leaves nothing out. Not thread-safe.
// Borrows what it is given.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/assumed_paths.h"
#include "analyzer/flow/deciding_parameters.h"
#include "analyzer/flow/made_objects.h"
#include "analyzer/flow/possible_constants.h"

namespace hegui::flow {

using ContextId = std::uint32_t;
inline constexpr ContextId kNoContext = 0;

// How a method comes to be called from a place in another one.
struct Passing {
  MethodId method = kNone;  // where
  ContextId context = kNoContext;
  // Position in the body's calls: the call itself, or one by which the framework is made to call.
  std::uint32_t call = kNone;
  // The object that the method is called on, where the call does not say: what is handed over.
  ValueId object = kNoValue;
  bool handed_over = false;  // the framework calls: arguments are what the call carries along
  // Which parameter the object is, where it is not called on it; the first of the elements.
  std::uint32_t object_parameter = 0;
  ValueId elements = kNoValue;  // the array whose elements are the arguments (Method.invoke)
};

class Contexts {
 public:
  static constexpr std::size_t kMaxContexts = 64;  // of one method
  static constexpr std::uint64_t kAllContexts = 50'000;

  Contexts(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
           const ProgramUses& uses, const DecidingParameters& deciding,
           PossibleConstants& possible);
  ~Contexts();

  // The context in which the target runs; the place is in a block that can run.
  ContextId of_target(const Passing& passing, MethodId target);
  // Is something passed that some method of the signature asks?
  bool passes_constants(const Passing& passing, SignatureId signature);
  bool decides(MethodId target) const { return deciding_.of(target).any(); }

  const Given& given(ContextId context) const { return *contexts_[context]; }

  // By block: can it run? Empty: all can.
  const std::vector<bool>& live_blocks(MethodId method, ContextId context);

  // Is some branch decided by what fields, or results of the app's methods, can be? unless_unseen:
  // by what is seen of them; what fills fields unseen, or was kept from an earlier run, may differ.
  enum class Decided : std::uint8_t { not_asked, no, unless_unseen, by_program };
  Decided decided(MethodId method);
  PossibleConstants& possible() { return possible_; }
  // Whether a block can run in an app that was just installed: what only other ones store does not
  // count in possible().
  void count_stores_of(PossibleConstants::Runs just_installed);
  // What a field of a constant of an enumeration holds.
  Known named_field(NamedObject object, FieldId field);
  // Some methods were not looked at: all their blocks can run.
  bool cut_short() const { return paths_->cut_short(); }

 private:
  class Plain;
  class Place;
  ContextId number(Given given);
  // Only what parameters are that are numbers.
  static Given numbers_of(const Given& given);
  // Nothing is known but what stands in the calls.
  bool is_plain(MethodId method, ContextId context) {
    return context == kNoContext && decided(method) != Decided::by_program;
  }

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  const DecidingParameters& deciding_;
  PossibleConstants& possible_;
  MadeObjects objects_;
  std::unique_ptr<Plain> nothing_assumed_;
  std::unique_ptr<AssumedPaths> paths_;
  std::map<std::pair<FieldId, FieldId>, Known> named_fields_;
  std::map<Given, ContextId> numbers_of_;
  std::vector<const Given*> contexts_;
  std::unordered_map<MethodId, std::vector<ContextId>> of_method_;
  std::vector<Decided> decided_;  // by method
  StepBudget left_;               // contexts
};

}  // namespace hegui::flow
