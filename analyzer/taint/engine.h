// Engine: the summaries of an app's methods, made when they are asked for.
//
// A summary is made once for a method and what is known of its entry. The general one comes first;
// where it asks after something that the caller knows (the class of an object it dispatches on, a
// constant it branches on, two parameters that are the same object), a more special one is made, up
// to kMaxSpecial for a method. Methods that call each other in a circle are gone through until
// their summaries no longer change.
//
// Bounded in depth of calls, in rounds, and in steps, of each method and in all: what was cut is
// counted. A call that goes too deep, or of a method that took too many steps, passes on what it is
// given; once there are no steps left at all, nothing more is followed.
// Not thread-safe; borrows everything.
#pragma once

#include <map>
#include <memory>
#include <unordered_map>

#include "analyzer/flow/program_flow.h"
#include "analyzer/taint/apply.h"
#include "analyzer/taint/models.h"
#include "analyzer/taint/recipients.h"
#include "analyzer/taint/reflected_sources.h"

namespace hegui::taint {

struct SinkPlace {
  CodePlace place;
  const SinkRow* row = nullptr;
};

// A summary's call: everything the callee can be given.
struct CallTarget {
  MethodId method = kNone;
  Value receiver;  // those of its objects that run this method
};

struct CallTargets {
  std::vector<CallTarget> methods;
  bool library = false;  // it may (also) be a method that is not the app's
};

class NativeFlows;
class Relevance;

class Engine {
 public:
  static constexpr std::size_t kMaxSpecial = 24;
  static constexpr int kMaxDepth = 160;
  static constexpr int kMaxRounds = 8;
  // Of a dispatch on an object of which nothing is known; with more it is taken for a library's.
  // In large programs those are left to summaries for callers that know more.
  static constexpr std::size_t kMaxTargets = 24, kFewTargets = 3;

  // `sources`: by place, the number that a label of data read there has.
  Engine(flow::ProgramFlow& flow, const Models& models,
         const std::map<CodePlace, std::uint32_t>& sources, Recipients& recipients,
         ReflectedSources& reflected, Domain& domain, bool implicit);

  std::shared_ptr<const Summary> summary(MethodId method, const Bindings& bindings);

  // What the app's method does if it is called so, in the caller's heap.
  Outcome call(Frame& caller, MethodId target, std::vector<Value> arguments, std::uint64_t site,
               std::span<Value> kept);
  // The same for one of several, each in a heap of its own; joined. `arguments`: the receiver
  // first, left out for static methods; what is missing is not known.
  Outcome call(Frame& caller, std::span<const CallTarget> targets,
               const std::vector<Value>& arguments, std::uint64_t site, std::span<Value> kept);

  // What a call of this method on the receiver may run. `types`: classes known of the receiver's
  // value where its objects are not; may be nullptr.
  CallTargets targets(Frame& caller, const Value& receiver, TypeId declared,
                      flow::SignatureId signature, const flow::TypeSet* types);

  flow::ProgramFlow& flow() { return flow_; }
  const flow::CodeIndex& index() const { return flow_.index(); }
  Domain& domain() { return domain_; }
  const Models& models() const { return models_; }
  Recipients& recipients() { return recipients_; }
  ReflectedSources& reflected() { return reflected_; }
  // From now on only what matters is followed, and only its values carry labels. Borrowed.
  void follow_only(const Relevance& relevance) {
    relevance_ = &relevance;
    program_reach_ = {3, 2};
    domain_.set_reach(program_reach_);
    max_targets_ = kFewTargets;
  }
  // What native methods do, where it is known. Borrowed.
  void know_native(const NativeFlows& flows) { native_flows_ = &flows; }
  const NativeFlows* native_flows() const { return native_flows_; }
  // Is there something to follow in the method?
  bool matters(MethodId method) const;
  // ... or in some method that the dispatch may run?
  bool matters(const flow::DispatchKey& key, flow::KeyId id) const;
  const Relevance* relevance() const { return relevance_; }
  bool implicit() const { return implicit_; }
  // The source's number at this place, kNone: nothing is read there.
  std::uint32_t source_at(MethodId method, std::uint32_t offset) const;
  std::uint32_t sink_number(MethodId method, std::uint32_t offset, const SinkRow& row);
  const SinkPlace& sink(std::uint32_t number) const { return sinks_[number]; }

  // Where the framework's loop finds objects whose method of this signature it may call; `labels`:
  // of what it gives it.
  FieldKey callback_field(flow::SignatureId signature, SetId labels);
  struct CallbackField {
    flow::SignatureId signature = flow::kNone;
    SetId labels = 0;
  };
  // No longer: nothing of the framework calls these objects, or what it calls on a `declared` one.
  void release(Frame& frame, const Value& objects, TypeId declared = kNone);
  const std::map<FieldKey, CallbackField>& callback_fields() const { return callback_fields_; }
  // The class's static initialiser, if it reads or sends data; kNone otherwise.
  MethodId telling_initialiser(TypeId type);

  struct Counts {
    std::uint64_t summaries = 0;   // made, special ones among them
    std::uint64_t too_deep = 0;    // calls that were not followed
    std::uint64_t too_many = 0;    // dispatches with too many targets for that
    std::uint64_t unsettled = 0;   // circles given up before they were still
    std::uint64_t incomplete = 0;  // bodies that are too large
    std::uint64_t given_up = 0;    // methods that took too many steps: they pass on what they get
  };
  Counts counts;
  // False if too much was done already: nothing is followed any more.
  bool take(std::uint64_t steps);
  bool out_of_steps() const { return steps_.exhausted(); }

 private:
  struct Entry {
    enum class State : std::uint8_t { fresh, running, provisional, done } state = State::fresh;
    std::shared_ptr<const Summary> summary;
    int depth = 0;
    bool met_again = false;  // while running
    std::uint64_t round = 0;
  };
  Summary analyse(MethodId method, const Bindings& bindings);
  std::size_t far_objects(const Summary& summary) const;
  using Key = std::pair<MethodId, Bindings>;
  Entry& run(Entry& entry, MethodId method, const Bindings& bindings);

  flow::ProgramFlow& flow_;
  const Models& models_;
  const std::map<CodePlace, std::uint32_t>& sources_;
  Recipients& recipients_;
  ReflectedSources& reflected_;
  Domain& domain_;
  const bool implicit_;
  const Relevance* relevance_ = nullptr;
  const NativeFlows* native_flows_ = nullptr;
  std::size_t max_targets_ = kMaxTargets;
  std::map<Key, Entry> entries_;
  std::unordered_map<MethodId, std::size_t> special_;  // how many summaries beside the general one
  std::shared_ptr<const Summary> unknown_;
  int depth_ = 0;
  int lowest_ = kMaxDepth + 1;  // the outermost running entry that what is made now depends on
  std::uint64_t round_ = 0;
  std::map<FieldKey, CallbackField> callback_fields_;
  std::unordered_map<TypeId, MethodId> initialisers_;
  std::vector<SinkPlace> sinks_;
  std::map<std::pair<CodePlace, const SinkRow*>, std::uint32_t> sink_numbers_;
  // Of the program, and of those methods that speak of too much.
  Domain::Reach program_reach_;
  std::unordered_map<MethodId, Domain::Reach> reach_;
  flow::StepBudget steps_;
  std::uint64_t work_seen_ = 0, taken_ = 0;
  std::uint64_t taken_inside_ = 0;  // by what the method at hand called
  std::unordered_map<MethodId, std::uint64_t> spent_;
};

}  // namespace hegui::taint
