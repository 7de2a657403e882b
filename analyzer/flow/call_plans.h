// CallPlans: what a call of each method reference can mean, worked out once for each reference
// instead of once for each call.
//
// A reference means a definition in the app (static, private, super and constructor calls), a
// dispatch over the classes of an app (virtual and interface calls), or the framework, to which the
// arguments are handed over: the framework may then call them back (FrameworkModel).
// Immutable after build() but for dispatch keys, which are numbered as they are met. Borrows the
// index and the model.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/code_index.h"
#include "analyzer/flow/framework_model.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

using KeyId = std::uint32_t;

// A virtual call as the instruction states it: a declared type and a signature.
struct DispatchKey {
  TypeId declared = kNone;
  SignatureId signature = kNone;
  // A definition that some class of the app would run; kNone: there is none. With too many classes
  // to ask them all, one of those that there are, and `several` is true.
  MethodId first = kNone;
  bool several = false;  // others would run another one
};

// One way in which a call hands an argument to the framework.
struct Handing {
  int argument = 0;  // as declared; -1: the receiver
  HandoverKind kind = HandoverKind::object;
  Phase phase = Phase::same;
  KeyId key = kNone;              // object: what is called on it
  SignatureId signature = kNone;  // class_, name: what is called on the new object
  bool lifecycle = false;         // class_, name: what the system calls on such an object is called
  std::string_view annotation;    // methods with this annotation are called
};

struct CallPlan {
  MethodId direct = kNone;  // for calls that are not dispatched
  KeyId key = kNone;        // for calls that are
  bool framework = false;  // the declared type's method is not the app's: arguments are handed over
  bool opaque = false;     // only the handings count
  bool reflects = false;   // Method.invoke: another method is called
  std::uint32_t first_result = 0;  // framework: what it is known to return
  std::uint32_t results = 0;
  std::uint32_t first_handing = 0;
  std::uint32_t handings = 0;
  std::uint32_t first_carried = 0;
  std::uint32_t carried = 0;
};

class CallPlans {
 public:
  static CallPlans build(const CodeIndex& index, const FrameworkModel& model);

  // For kinds other than polymorphic and custom.
  const CallPlan& plan(program::UnitNumber unit, const Call& call) const {
    return plans_[unit][call.index];
  }
  std::span<const Handing> handings(const CallPlan& plan) const {
    return std::span(handings_).subspan(plan.first_handing, plan.handings);
  }
  // What the call carries along to what is called back.
  std::span<const Carried> carried(const CallPlan& plan) const {
    return std::span(carried_).subspan(plan.first_carried, plan.carried);
  }
  // What the call always returns, or of which class that is. `text_of`: what an argument is, by its
  // place in the call's, if it is a known text.
  template <typename TextOf>
  Known result(program::UnitNumber unit, const Call& call, TextOf text_of) const {
    const CallPlan& plan = this->plan(unit, call);
    for (std::uint32_t i = 0; i < plan.results; ++i) {
      const KnownResult& known = results_[plan.first_result + i];
      const std::size_t at = call.place_of(known.argument);
      if (known.argument < 0) return known.result;
      if (at >= call.arguments) continue;
      const std::optional<std::string> text = text_of(at);
      if (text && *text == known.text) return known.result;
    }
    return std::nullopt;
  }
  // The field of its receiver that the call returns, kNone: it is no such call.
  FieldId read_by(program::UnitNumber unit, const Call& call) const;
  // Is it a field that calls carry values in?
  bool carries(FieldId field) const { return model_->carries(field); }
  bool carries_in(TypeId type) const { return model_->carries_in(type); }
  const DispatchKey& key(KeyId id) const { return keys_[id]; }
  std::size_t key_count() const { return keys_.size(); }
  // What the framework does with the object that a method of the app returns to it.
  std::span<const Handing> handings_of_result(SignatureId signature) const;

  // The key of this type and signature; numbers a new one where it has not been met.
  KeyId key_of(TypeId declared, SignatureId signature);
  // Classes asked, over all keys, to tell whether a dispatch has one target or several. Beyond it
  // every dispatch is taken to have several.
  static constexpr std::uint64_t kMaxKeySteps = 50'000'000;

  // Takes dispatches to have one target where only one of them can ever be met. `targets`: by key,
  // of keys numbered so far.
  void narrow(const std::vector<std::vector<MethodId>>& targets);

  // Keys whose declared type is this one.
  std::span<const KeyId> keys_declared(TypeId type) const;

 private:
  CallPlan make_plan(const MethodRef& ref);
  void add_handings(const MethodRef& ref, MethodId definition, CallPlan& plan);
  void add_handover(const Handover& row, TypeId declared);
  void add_object(Handing handing, TypeId declared, SignatureId signature);
  void add_callbacks(int argument, TypeId declared);
  MethodId resolve(const MethodRef& ref) const;
  void note_definitions();

  const CodeIndex* index_ = nullptr;
  const FrameworkModel* model_ = nullptr;
  std::vector<std::vector<CallPlan>> plans_;  // by unit, by dex::MethodIndex
  std::vector<Handing> handings_;
  std::vector<Carried> carried_;
  std::vector<KnownResult> results_;
  std::unordered_map<TypeId, std::pair<std::uint32_t, std::uint32_t>> result_handings_;
  std::vector<MethodId> defined_;  // by signature: the first that is not abstract, kNone
  StepBudget steps_{kMaxKeySteps};
  std::vector<DispatchKey> keys_;
  std::unordered_map<std::uint64_t, KeyId> by_name_;
  std::vector<std::vector<KeyId>> by_type_;
};

}  // namespace hegui::flow
