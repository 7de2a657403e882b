// FrameworkModel: how the framework (and some libraries) call back into the app, from
// catalog/callbacks.tsv, lifecycles.tsv and handovers.tsv, in the ids of one app.
//
// Only what the app's code can have to do with is kept: types that it names or inherits from, and
// signatures that it uses or defines. Immutable after load(); views into the rule set's text, which
// must outlive it, as must the index.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/constant.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::flow {

// When code runs. For what is handed over: `same` as the code that hands it over.
enum class Phase : std::uint8_t { startup, user, background, event, same };
inline constexpr std::size_t kPhases = 4;
std::string_view phase_name(Phase phase);  // "startup"

struct Callback {
  TypeId type = kNone;  // what the object must inherit from
  SignatureId signature = kNone;
  Phase phase = Phase::same;
};

// One method of a component that the system calls.
struct LifecycleMethod {
  TypeId type = kNone;  // the base class that declares it
  SignatureId signature = kNone;
  Phase phase = Phase::same;  // same: when the component comes to life; else later
  int order = 0;
};

enum class HandoverKind : std::uint8_t {
  object,   // the targets are called on the argument
  class_,   // the argument is a class: one is made and the targets called on it
  name,     // the argument is a class's name, likewise
  intent,   // an Intent that starts a component
  pending,  // an Intent kept for later
  layout,   // a layout resource: its views are made
};

struct Handover {
  std::string_view id;
  TypeId type = kNone;  // the class that has the method
  std::string_view member;
  int argument = 0;  // as declared, from 0; -1: the receiver
  HandoverKind kind = HandoverKind::object;
  std::vector<SignatureId> targets;
  std::vector<std::string_view> lifecycles;  // kinds whose methods are targets; "any"
  bool callbacks = false;       // every callback of the argument's declared type is one
  std::string_view annotation;  // methods with this annotation are: "JavascriptInterface"
  Phase phase = Phase::same;
  bool opaque = false;  // the method's own code, if it is in the app, need not be followed
};

// What a call puts in an object, or gives to the code that it leads to (carried_values.tsv).
struct Carried {
  static constexpr int kResult = -2;  // as `argument`

  enum class Object : std::uint8_t {
    result,    // of the call
    receiver,  // of the call
    target,    // a parameter of the called code
  };
  Object object = Object::result;
  int target = 0;         // which parameter, as declared
  FieldId field = kNone;  // that holds the argument; kNone: the parameter is the argument
  int argument = 0;       // of the call, as declared; kResult: what the call returns

  bool reads() const { return object == Object::receiver && argument == kResult; }
};

// What a method returns where an argument is this text (known_results.tsv).
struct KnownResult {
  int argument = -1;      // as declared, from 0; -1: always
  std::string_view text;  // of the argument
  Constant result;
};

// Properties of objects that only methods read and write have ids of their own, from here.
inline constexpr FieldId kFirstProperty = 0xf0000000;

class FrameworkModel {
 public:
  // Classes of which the model speaks though no code may name them: for CodeIndex::build().
  static base::Result<std::vector<std::string_view>> classes_named(const rules::RuleSet& rules);
  // `package`: the app's name, "" if it is not known. Errors: a table that cannot be read.
  static base::Result<FrameworkModel> load(const rules::RuleSet& rules, const CodeIndex& index,
                                           std::string_view package);

  // Callbacks that can be made on an object of the app that is handed over as `declared`: those of
  // the type, of what it inherits from, and of the framework's own classes below it (an adapter
  // handed over as ListAdapter may extend CursorAdapter, which calls bindView), if a class of the
  // app defines them.
  std::span<const Callback> callbacks(TypeId declared) const;

  // What is handed over by a call of this method, itself or as inherited.
  std::vector<const Handover*> handovers(const MethodRef& method) const;
  bool may_hand_over(SignatureId signature) const { return handing_[signature]; }
  // What it carries along.
  std::vector<Carried> carried(const MethodRef& method) const;
  // What it always returns, or of which class that is, narrower than declared.
  std::vector<KnownResult> results(const MethodRef& method) const;
  // Can a call fill this field?
  bool carries(FieldId field) const { return carried_fields_.contains(field); }
  // Can a call fill a field of such an object (a message, an intent)?
  bool carries_in(TypeId type) const { return carriers_.contains(type); }
  // Does the method take objects back (removeCallbacks)?
  bool releases(SignatureId signature) const;
  // Is the last broadcast with this action delivered to whoever registers for it?
  bool is_sticky(std::string_view action) const { return sticky_.contains(action); }
  // Base class of components: activities, services, ...
  bool is_component(TypeId type) const { return components_.contains(type); }
  // ... or a class below one?
  bool extends_component(TypeId type) const;

  // When the framework calls an object that it knows by this functional interface; same if unknown.
  Phase interface_phase(TypeId type) const;

  // Rows whose `argument` is the result of a method that the app overrides: what is in it.
  std::span<const Handover> of_results() const { return of_results_; }

  // Kinds: application, provider, activity, service, receiver, fragment ... In order.
  std::span<const LifecycleMethod> lifecycle(std::string_view kind) const;
  // What the system calls on an object of this class of the app, whatever kinds it belongs to.
  std::vector<LifecycleMethod> lifecycle_of(TypeId type) const;

 private:
  base::Result<bool> load_callbacks(const rules::RuleSet& rules);
  base::Result<bool> load_lifecycles(const rules::RuleSet& rules);
  base::Result<bool> load_handovers(const rules::RuleSet& rules);
  base::Result<bool> load_releasing(const rules::RuleSet& rules);
  base::Result<bool> load_carried(const rules::RuleSet& rules);
  base::Result<bool> load_results(const rules::RuleSet& rules);
  // "name(desc)ret" -> its signature, kNone if the app has none such.
  SignatureId signature_of(std::string_view method) const;
  bool defined_below(TypeId type, SignatureId signature) const;

  struct HandoverRow {
    TypeId type;
    std::string_view member;
    SignatureId signature;  // kNone: any overload
    Handover handover;
  };

  struct CarriedRow {
    TypeId type;
    Carried carried;
  };

  const CodeIndex* index_ = nullptr;
  std::unordered_multimap<SignatureId, CarriedRow> carried_;
  std::set<FieldId> carried_fields_;
  std::set<TypeId> carriers_;  // types that have these fields
  std::string_view package_;
  std::unordered_multimap<SignatureId, std::pair<TypeId, KnownResult>> results_;
  std::map<TypeId, std::vector<Callback>> declared_;
  mutable std::unordered_map<TypeId, std::vector<Callback>> inherited_;  // filled when asked for
  std::unordered_map<TypeId, Phase> interface_phases_;
  std::set<TypeId> components_;  // base classes of lifecycles, views apart
  std::map<std::string_view, std::vector<LifecycleMethod>> lifecycles_;
  std::vector<Handover> of_results_;
  std::vector<HandoverRow> handovers_;
  std::unordered_multimap<std::string_view, std::size_t> by_member_;
  std::vector<std::string_view> releasing_;
  std::set<std::string_view> sticky_;
  std::vector<bool> handing_;  // by signature: its name is in handovers.tsv
};

}  // namespace hegui::flow
