// AppLoop: the framework around the app: it makes the components that the manifest declares, takes
// them through their states, calls back what was registered and delivers intents, again and again
// until nothing changes.
//
// Each component has a heap for each of its states (catalog/lifecycle_states.tsv): what one
// callback leaves in a field is there in the next one, in the order in which the system calls them.
// Between callbacks, where other code of the app can run, what the others left in global places is
// there too. A component that is made anew has fresh fields; a receiver is made for each broadcast.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzer/taint/engine.h"
#include "analyzer/taint/intent_filters.h"

namespace hegui::taint {

// One step from state to state.
struct StateStep {
  std::string_view from, to;
  // By name; "a?b": b if the app has no a; "+": all others, in any order; "!": only what was
  // registered.
  std::vector<std::string_view> methods;
  bool rest = false;  // other code may run before it
  bool once = false;  // in the life of the process
};

// What a callback returns to the framework, or is given by it, and where that is kept; some are not
// kept but of the component at hand, or called back (catalog/callback_values.tsv).
struct KeptValue {
  enum class What : std::uint8_t { global, intents, saved, component, called, own };
  std::string_view method, place, name;
  What what = What::global;
  TypeId type = kNone;  // that `place` names
};

class AppLoop {
 public:
  // Errors: a table that cannot be read.
  static base::Result<AppLoop> make(Engine& engine, const rules::RuleSet& rules,
                                    const std::vector<inventory::AppFiles>& files);

  // The user types into the view: data of this source.
  void type_in(std::uint32_t view, std::uint32_t source);
  void run();

  const std::map<std::uint32_t, Leak>& leaks() const { return leaks_; }
  // Can what leaves through this sink, as an answer to whoever called, come to another app?
  bool answers_others(const Leak& leak);
  bool settled() const { return settled_; }
  // Are all intents of this value taken by the app itself: explicit ones for its package or one of
  // its components, and implicit ones that a filter of its own takes (others may declare the same)?
  bool stays_inside(const Value& intents);

 private:
  AppLoop(Engine& engine, const std::vector<inventory::AppFiles>& files)
      : engine_(engine), domain_(engine.domain()), filters_(files) {}

  struct Component {
    const flow::ComponentClass* known = nullptr;  // nullptr: the application object
    TypeId type = kNone;
    std::string_view kind;
    ObjectId object = 0;
    std::map<std::string_view, Heap> states;
  };
  struct Method {
    MethodId method = kNone;
    flow::SignatureId signature = flow::kNone;
  };
  void add_components();
  void start_process();
  void run_initialisers();
  bool run_component(Component& component);
  bool run_step(Component& component, const StateStep& step);
  void run_others(Component& component, std::span<const StateStep> steps);
  void run_callbacks(Component& component);
  bool called_beside(const Component& component, std::pair<FieldKey, ObjectId> callback);
  std::optional<std::int64_t> own_number(ObjectId object, const KeptValue& value);
  void run_click_handlers(Component& component);
  void run_view(Component& component, std::string_view class_name);
  void call(Component& component, MethodId method);
  void keep_result(const Component& component, MethodId method, const Outcome& out);
  void run(Component& component, MethodId method, std::vector<Value> given, bool open);
  const SinkRow* answer_of(MethodId method) const;
  void note_leaks(bool open);
  static bool is_open(const Component& component);
  std::vector<Value> arguments_for(Component& component, MethodId method);
  const KeptValue* kept_for(MethodId method, TypeId parameter) const;
  Value given_as(const KeptValue& value, Component& component);
  void call_kept_apart(Component& component, MethodId method, const Value& receiver,
                       const std::function<void(std::vector<Value>&)>& change);
  Value intents_for(const Component& component);
  bool matches(ObjectId intent, const Component& component);
  ImplicitIntent read_intent(ObjectId intent);
  enum class For : std::uint8_t { anyone, own, others };
  For meant_for(ObjectId intent);
  Value broadcasts_for(ObjectId receiver);
  Value kept(std::string_view name);
  bool mix(Heap& into, const Heap& from, ObjectId without);
  // What the system runs for "a?b"; what it does if neither is the app's is not followed.
  std::vector<MethodId> methods_named(TypeId type, std::string_view names) const;

  Engine& engine_;
  Domain& domain_;
  IntentFilters filters_;
  std::map<std::string_view, std::vector<StateStep>> steps_;  // by kind
  std::vector<KeptValue> kept_values_;
  int round_ = 0;
  std::unique_ptr<Bindings> no_bindings_;
  std::unique_ptr<Frame> frame_;
  std::vector<Component> components_;
  std::map<std::pair<FieldKey, ObjectId>, ObjectId> callbacks_of_;  // a component's object
  ObjectId everyone_ = 0;                                           // stands for any of them there
  std::map<std::uint32_t, Leak> leaks_;
  std::set<std::uint32_t> open_sinks_;       // met while another app may have called
  std::map<ObjectId, bool> open_callbacks_;  // registered by code that another app may have called
  Heap world_;                               // what is left between callbacks, whichever ran
  bool settled_ = true;
};

}  // namespace hegui::taint
