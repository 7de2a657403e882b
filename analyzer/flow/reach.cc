#include "analyzer/flow/reach.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <unordered_map>

#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr std::size_t kRanks = 16;  // what can never run is not followed
// Objects met by dispatches, each with each (real apps: about five for each method). Beyond it no
// more are followed, and the run says so.
constexpr std::uint64_t kBindings = 2'000'000;
constexpr std::uint64_t kBindingsPerMethod = 100;
// Dispatches on one key whose constants are told apart, and targets it may have for that.
constexpr std::size_t kMaxConstantPlaces = 256;
constexpr std::size_t kMaxConstantTargets = 256;

Label label_of(std::uint8_t rank) {
  return {static_cast<Guard>(rank / 4), (rank & 2) != 0, (rank & 1) != 0};
}

Phase after(Phase now, Phase effect) { return effect == Phase::same ? now : effect; }

bool is_dispatched(const Call& call) {
  return call.kind == CallKind::virtual_ || call.kind == CallKind::interface;
}

}  // namespace

std::string_view guard_name(Guard guard) {
  constexpr std::string_view kNames[] = {"none", "unknown", "permission", "consent", "never"};
  return kNames[static_cast<std::size_t>(guard)];
}

std::string_view link_kind_name(LinkKind kind) {
  constexpr std::string_view kNames[] = {"root",      "call",       "callback", "initializer",
                                         "component", "reflection", "forwarded"};
  return kNames[static_cast<std::size_t>(kind)];
}

Label combined(Label a, Label b) {
  return {std::max(a.guard, b.guard), a.exceptional || b.exceptional, a.many || b.many};
}

class ReachRun {
 public:
  explicit ReachRun(const ReachInputs& inputs)
      : in_(inputs),
        index_(inputs.index),
        plans_(inputs.plans),
        bindings_(kBindings + kBindingsPerMethod * inputs.index.method_count()) {
    const std::size_t methods = index_.method_count();
    out_.plain_states_ = static_cast<StateId>(methods * kPhases);
    out_.label_.assign(methods * kPhases, Reach::kUnreached);
    out_.links_.reserve(methods * kPhases * 2);  // those in contexts join them
    out_.links_.resize(methods * kPhases);
    out_.called_by_framework_.assign(methods, false);
    for (std::size_t set = 0; set < 2; ++set) {
      out_.targets_[set].resize(plans_.key_count());
      created_label_[set].assign(index_.type_count(), Reach::kUnreached);
      keys_[set].resize(plans_.key_count());
    }
    settled_.assign(methods * kPhases, false);
    clinit_ = index_.find_signature("<clinit>", "()V");
  }

  Reach run(const std::vector<Root>& roots) {
    for (const Root& root : roots) {
      const StateId state = Reach::plain_state(root.method, root.phase);
      out_.called_by_framework_[root.method] = true;
      if (root.creates != kNone) root_types_.push_back(root);
      receivers_.try_emplace(state, root.creates);
      arrive(state, {root.guard, false, false}, {});
    }
    for (std::uint8_t rank = 0; rank < kRanks; ++rank) {
      now_ = label_of(rank);
      // Buckets fill while they are worked off: positions, not iterators.
      for (const Root& root : root_types_) {
        if (Label{root.guard, false, false} == now_) create(root.creates, root.phase);
      }
      bind_forwards();
      if (rank == Label{Guard::unknown, false, false}.rank()) add_late_roots();
      for (std::size_t at = 0; at < buckets_[rank].size(); ++at) {
        const StateId state = buckets_[rank][at];
        if (settled_[state] || out_.label_[state] != rank) continue;
        settled_[state] = true;
        settle(state);
        bind_forwards();
      }
    }
    count_sites();
    out_.created_.resize(index_.type_count());
    for (TypeId type = 0; type < index_.type_count(); ++type) {
      out_.created_[type] = created_label_[1][type] != Reach::kUnreached;
    }
    out_.cut_short_ = bindings_.exhausted();
    return std::move(out_);
  }

 private:
  // A dispatch that waits for classes to be created.
  struct Subscriber {
    StateId from;
    Label label;  // of the place, guards before it counted
    Phase effect;
    std::uint32_t call;  // position in the body's calls; kNone: bound without arguments
    std::uint32_t offset;
    LinkKind kind;
    MethodId through;
    bool constants = false;              // some are passed that decide what of a target runs
    ValueId object = kNoValue;           // what the target is called on, where there is no call
    std::uint32_t handed_over = kNone;   // position of the call that makes the framework call
    std::uint32_t object_parameter = 0;  // which parameter of the target the object is, or the
                                         // first of the elements
    ValueId elements = kNoValue;         // the array whose elements the target is given
  };
  struct Waiter {  // the same, for one class
    Subscriber subscriber;
    KeyId key;
  };
  struct Bound {  // a class that a dispatch can meet, and what it runs
    TypeId type;
    MethodId target;
    std::uint8_t rank;  // of the label under which the class is created
  };
  struct KeyState {
    // By how the target is called (with arguments, through another method, by the framework, with
    // constants) and phase: the lowest rank so far.
    std::array<std::array<std::uint8_t, kPhases>, 4> served;
    std::vector<Subscriber> leaders;    // the least guarded so far of their phase when they came
    std::vector<Subscriber> followers;  // the others
    std::vector<Bound> plain;           // each target once
    std::vector<Bound> particular;      // targets for which it counts what they are given
    std::size_t constant_places = 0;

    KeyState() {
      for (auto& ranks : served) ranks.fill(Reach::kUnreached);
    }
  };

  struct Followed {
    Subscriber place;
    MethodId target;
    TypeId receiver;
  };

  // Which classes a dispatch can meet: those created at startup, or at any time. What is handed
  // over at startup was created then, whenever it is called back.
  std::size_t set_of(const Subscriber& place) const {
    Phase phase = out_.phase_of(place.from);
    if (place.kind == LinkKind::forwarded) phase = after(phase, place.effect);
    return phase == Phase::startup ? 0 : 1;
  }

  // Entry points that only count where nothing else leads there.
  void add_late_roots() {
    if (!in_.late_roots) return;
    for (const Root& root :
         in_.late_roots([this](MethodId method) { return out_.reached_at_all(method); })) {
      out_.called_by_framework_[root.method] = true;
      const StateId state = Reach::plain_state(root.method, root.phase);
      if (root.creates != kNone) {
        root_types_.push_back(root);
        if (Label{root.guard, false, false} == now_) create(root.creates, root.phase);
      }
      receivers_.try_emplace(state, root.creates);
      arrive(state, {root.guard, false, false}, {});
    }
    bind_forwards();
  }

  // --- States ---

  void arrive(StateId state, Label label, const Link& link) {
    if (label.guard == Guard::never) return;
    const std::uint8_t rank = label.rank();
    if (rank >= out_.label_[state]) return;
    out_.label_[state] = rank;
    out_.links_[state] = link;
    buckets_[rank].push_back(state);
  }

  void settle(StateId state) {
    const MethodId method = out_.method_of(state);
    const MethodInfo& info = index_.method(method);
    const BodyView body = in_.bodies.of(method);
    if (in_.guards_of) guards_ = &in_.guards_of(method, out_.context_of(state));
    if (out_.links_[state].kind == LinkKind::root) {
      bind_unseen({state, now_, Phase::same, kNone, 0, LinkKind::forwarded, kNone}, method,
                  receivers_[state]);
    }
    if (info.is_static()) initialize(index_.type_of_class(info.owner), state, now_, 0);
    for (const ClassUse& use : body.class_uses) {
      const Label label = label_at(use.block, false);
      if (label.guard == Guard::never) continue;
      const TypeId type = index_.type(info.unit, dex::TypeIndex{use.type});
      initialize(type, state, label, use.offset);
      if (use.allocates) create(type, out_.phase_of(state), label);
    }
    for (std::uint32_t i = 0; i < body.calls.size(); ++i) call(state, body, i);
    if (out_.called_by_framework_[method]) hand_back(state, body, info.signature);
    if (in_.extra_edges) {
      const std::vector<ExtraEdge>& edges = extra_edges_of(method);
      std::unordered_map<std::uint32_t, const Call*> calls;  // by offset
      if (!edges.empty()) {
        for (const Call& call : body.calls) calls.emplace(call.offset, &call);
      }
      for (const ExtraEdge& edge : edges) {
        const auto at = calls.find(edge.offset);
        follow_extra(
            state, edge,
            at == calls.end() ? now_ : label_at(at->second->block, at->second->exceptional));
      }
    }
  }

  // The same for every state of the method.
  const std::vector<ExtraEdge>& extra_edges_of(MethodId method) {
    const auto [found, fresh] = extra_.try_emplace(method);
    if (fresh) in_.extra_edges(method, found->second);
    return found->second;
  }

  // Of a block of the method being settled.
  Label label_at(std::uint32_t block, bool exceptional) const {
    const Guard guard =
        guards_ != nullptr && block < guards_->size() ? (*guards_)[block] : Guard::none;
    return combined(now_, {guard, exceptional, false});
  }

  // Runs the class's initialiser, and those of its super classes.
  void initialize(TypeId type, StateId from, Label label, std::uint32_t offset) {
    if (clinit_ == kNone) return;
    int steps = 0;
    for (; type != kNone && index_.app_class(type) != kNone && steps < 64;
         type = index_.super_class(type), ++steps) {
      const MethodId initializer = index_.declared(type, clinit_);
      if (initializer == kNone || initializer == out_.method_of(from)) continue;
      arrive(Reach::plain_state(initializer, out_.phase_of(from)), label,
             {LinkKind::initializer, from, offset, kNone});
    }
  }

  // --- Classes ---

  void create(TypeId type, Phase phase) { create(type, phase, now_); }

  void create(TypeId type, Phase phase, Label label) {
    if (index_.app_class(type) == kNone) return;
    if (phase == Phase::startup) create_in(0, type, label);
    create_in(1, type, label);
  }

  void create_in(std::size_t set, TypeId type, Label label) {
    std::uint8_t& known = created_label_[set][type];
    if (label.rank() >= known) return;
    // Created behind a guard while weaker ones are worked on: it counts when their turn comes.
    known = label.rank();
    for (const TypeId ancestor : index_.ancestors(type)) {
      for (const KeyId key : plans_.keys_declared(ancestor)) {
        if (keys_[set][key] != nullptr) meet(set, key, type);
      }
    }
    const auto waiting = waiters_[set].find(type);
    if (waiting == waiters_[set].end()) return;
    const std::vector<Waiter> waiters = waiting->second;
    for (const Waiter& waiter : waiters) bind(set, waiter.subscriber, waiter.key, type);
  }

  // --- Calls ---

  void call(StateId state, const BodyView& body, std::uint32_t number) {
    const Call& call = body.calls[number];
    const MethodId method = out_.method_of(state);
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return;
    const CallPlan& plan = plans_.plan(index_.method(method).unit, call);
    if (plan.direct == kNone && plan.key == kNone && plan.handings == 0) return;
    const Label label = label_at(call.block, call.exceptional);
    if (label.guard == Guard::never) return;
    const std::span<const ValueId> arguments = body.arguments(call);
    Subscriber place{state, label, Phase::same, number, call.offset, LinkKind::call, kNone};
    if (!plan.opaque && (plan.direct != kNone || plan.key != kNone)) {
      place.constants = passes_constants(
          place,
          index_.method_ref(index_.method(method).unit, dex::MethodIndex{call.index}).signature);
      if (!is_dispatched(call)) {
        if (plan.direct != kNone) follow(place, plan.direct, kNone);
      } else if (plan.key != kNone && !arguments.empty()) {
        dispatch(place, body, arguments[0], plan.key);
      }
    }
    place.kind = LinkKind::callback;
    place.handed_over = number;
    place.call = kNone;  // what the framework passes is not what it was given
    for (const Handing& handing : plans_.handings(plan)) {
      const std::size_t at = call.place_of(handing.argument);
      if (handing.key == kNone || at >= arguments.size()) continue;
      place.effect = handing.phase;
      place.label = label;
      if (in_.guard_of_callback && handing.phase == Phase::user) {
        place.label = combined(label, {in_.guard_of_callback(method, call), false, false});
      }
      place.object = arguments[at];
      place.constants = passes_constants(place, plans_.key(handing.key).signature);
      dispatch(place, body, arguments[at], handing.key);
    }
  }

  // What a callback returns goes to the framework: a Loader, an adapter's view.
  void hand_back(StateId state, const BodyView& body, SignatureId signature) {
    for (const Handing& handing : plans_.handings_of_result(signature)) {
      const Subscriber place{state, now_, handing.phase, kNone, 0, LinkKind::callback, kNone};
      for (const ValueId returned : body.returns) dispatch(place, body, returned, handing.key);
    }
  }

  // Follows a call on `value`, unless the method's callers are asked what the value is.
  void dispatch(const Subscriber& place, const BodyView& body, ValueId value, KeyId key) {
    const MethodId method = out_.method_of(place.from);
    const std::uint32_t parameter = only_parameter(body, value);
    if (parameter != kNone) {
      if (in_.forwards.bound_by_callers(method, place.offset, key)) return;
      const DispatchKey& known = plans_.key(key);
      if (parameter == 0 && !index_.method(method).is_static() && !known.several &&
          known.first != kNone) {
        follow(place, known.first, kNone);  // on `this`: the object is there
        return;
      }
    }
    dispatch_on(place, types_of(method, body, value), key);
  }

  TypeSet types_of(MethodId method, const BodyView& body, ValueId value) {
    if (in_.types != nullptr) return in_.types->types_of(method, body, value);
    TypeSet out;
    leaves_.clear();
    const program::UnitNumber unit = index_.method(method).unit;
    if (!append_leaves(index_, unit, body, value, leaves_)) {
      out.add_any();
      return out;
    }
    for (const ValueLeaf& leaf : leaves_) {
      const Value& known = body.values[leaf.value];
      if (known.is(ValueKind::integer) || known.is(ValueKind::unknown)) continue;
      const TypeId type = exact_type(index_, unit, known);
      if (type == kNone) {
        out.add_any();
        return out;
      }
      out.add(type);
    }
    return out;
  }

  void dispatch_on(Subscriber place, const TypeSet& types, KeyId key) {
    const std::size_t set = set_of(place);
    if (types.any) {
      if (in_.target_count && in_.target_count(key, out_.phase_of(place.from)) > kFewTargets) {
        place.label.many = true;
      }
      subscribe(set, place, key);
      return;
    }
    for (const TypeId type : types.exact()) {
      if (!index_.inherits(type, plans_.key(key).declared) || index_.app_class(type) == kNone) {
        continue;
      }
      if (!bindings_.take()) return;
      const std::uint8_t known = created_label_[set][type];
      if (known != 0) waiters_[set][type].push_back({place, key});
      if (known != Reach::kUnreached) bind(set, place, key, type);
    }
  }

  // Waits for every class that the dispatch can meet. Where another place already leads to the same
  // targets, no more guarded, only what is bound to the arguments at hand is new.
  void subscribe(std::size_t set, Subscriber place, KeyId key) {
    if (keys_[set][key] == nullptr) {
      keys_[set][key] = std::make_unique<KeyState>();
      for (const TypeId type : index_.app_subtypes(plans_.key(key).declared)) {
        if (created_label_[set][type] != Reach::kUnreached) meet(set, key, type);
      }
    }
    KeyState& state = *keys_[set][key];
    // Each such place is followed to each target: not where that is too much.
    place.constants = place.constants && state.constant_places < kMaxConstantPlaces &&
                      index_.app_subtypes(plans_.key(key).declared).size() <= kMaxConstantTargets;
    state.constant_places += place.constants ? 1 : 0;
    const auto phase = static_cast<std::size_t>(after(out_.phase_of(place.from), place.effect));
    const std::size_t way = place.constants                     ? 3
                            : place.call != kNone               ? 0
                            : place.kind == LinkKind::forwarded ? 1
                                                                : 2;
    std::uint8_t& served = state.served[way][phase];
    const bool leads = place.label.rank() < served;
    if (leads) {
      served = place.label.rank();
      state.leaders.push_back(place);
    } else if (place.call == kNone && !place.constants) {
      return;  // without arguments of its own it adds nothing
    } else {
      state.followers.push_back(place);
    }
    // Following only queues: nothing comes back to this key meanwhile.
    if (leads) {
      for (const Bound& bound : state.plain) follow_bound(place, bound);
    }
    for (const Bound& bound : state.particular) {
      if (leads || is_news(place, bound.target)) follow_bound(place, bound);
    }
  }

  bool is_particular(MethodId target) const {
    return !in_.forwards.of(target).empty() ||
           (in_.contexts != nullptr && in_.contexts->decides(target));
  }
  // Though another place of the kind, no more guarded, leads to it.
  bool is_news(const Subscriber& place, MethodId target) const {
    return place.constants || !in_.forwards.of(target).empty();
  }

  // A class is created that a dispatch can meet: its definition joins the key's targets.
  void meet(std::size_t set, KeyId key, TypeId type) {
    const MethodId target = index_.dispatch(type, plans_.key(key).signature);
    if (target == kNone) return;
    const bool fresh = note_target(set, key, target);
    KeyState& state = *keys_[set][key];
    const Bound bound{type, target, created_label_[set][type]};
    if (is_particular(target)) {
      state.particular.push_back(bound);
      for (const Subscriber& place : state.leaders) follow_bound(place, bound);
      for (const Subscriber& place : state.followers) {
        if (is_news(place, target)) follow_bound(place, bound);
      }
      return;
    }
    for (const Bound& known : state.plain) {
      if (fresh) break;
      if (known.target == target && known.rank <= bound.rank) return;
    }
    state.plain.push_back(bound);
    for (const Subscriber& place : state.leaders) follow_bound(place, bound);
  }

  void follow_bound(Subscriber place, const Bound& bound) {
    if (!bindings_.take()) return;
    place.label = combined(place.label, label_of(bound.rank));
    follow(place, bound.target, bound.type);
  }

  // True if the target is new to the key in this set.
  bool note_target(std::size_t set, KeyId key, MethodId target) {
    bool fresh = false;
    for (std::size_t both = set; both < 2; ++both) {
      std::vector<MethodId>& targets = out_.targets_[both][key];
      const auto at = std::lower_bound(targets.begin(), targets.end(), target);
      if (at != targets.end() && *at == target) continue;
      targets.insert(at, target);
      fresh |= both == set;
    }
    return fresh;
  }

  // The dispatch meets an object of just this class.
  void bind(std::size_t set, const Subscriber& place, KeyId key, TypeId type) {
    const MethodId target = index_.dispatch(type, plans_.key(key).signature);
    if (target == kNone) return;
    note_target(set, key, target);
    follow_bound(place, {type, target, created_label_[set][type]});
  }

  // --- Edges ---

  // `receiver`: the class of the object it is called on, kNone if not known exactly.
  void follow(const Subscriber& place, MethodId target, TypeId receiver) {
    arrive_from(place, target);
    if (!in_.forwards.of(target).empty()) unbound_.push_back({place, target, receiver});
  }

  // Binds the forwards of what was followed. Binding may follow on: a list, not recursion.
  void bind_forwards() {
    while (!unbound_.empty()) {
      const Followed next = unbound_.back();
      unbound_.pop_back();
      if (next.place.call != kNone) {
        bind_arguments(next);
        continue;
      }
      // Methods that call each other on the same object come round again.
      const Phase phase = after(out_.phase_of(next.place.from), next.place.effect);
      const std::uint32_t how = static_cast<std::uint32_t>(phase) << 8 | next.place.label.rank();
      const StateId from = next.place.object == kNoValue ? kNone : next.place.from;
      if (!bound_.insert({next.target, next.receiver, from, how}).second) continue;
      bind_unseen(next.place, next.target, next.receiver);
    }
  }

  void bind_arguments(const Followed& followed) {
    const MethodId method = out_.method_of(followed.place.from);
    const BodyView body = in_.bodies.of(method);
    const std::span<const ValueId> arguments = body.arguments(body.calls[followed.place.call]);
    for (const Forward& forward : in_.forwards.of(followed.target)) {
      if (forward.parameter >= arguments.size() || !bindings_.take()) continue;
      Subscriber through = forwarded(followed.place, forward);
      through.object = arguments[forward.parameter];
      through.constants = passes_constants(through, plans_.key(forward.key).signature);
      if (forward.parameter == 0 && followed.receiver != kNone) {
        TypeSet exact;
        exact.add(followed.receiver);
        dispatch_on(through, exact, forward.key);
        continue;
      }
      const std::uint32_t parameter = only_parameter(body, arguments[forward.parameter]);
      if (parameter != kNone && handed_on(method, parameter, forward)) continue;
      dispatch_on(through, types_of(method, body, arguments[forward.parameter]), forward.key);
    }
  }

  static Subscriber forwarded(Subscriber place, const Forward& forward) {
    place.call = kNone;
    place.constants = false;
    place.object = kNoValue;
    place.handed_over = kNone;
    place.elements = kNoValue;
    place.kind = LinkKind::forwarded;
    place.through = forward.site;
    if (forward.phase != Phase::same) place.effect = forward.phase;
    return place;
  }

  // The method's own callers will bind the same call.
  bool handed_on(MethodId method, std::uint32_t parameter, const Forward& forward) const {
    const std::span<const Forward> own = in_.forwards.of(method);
    return std::any_of(own.begin(), own.end(), [&](const Forward& other) {
      return other.parameter == parameter && other.key == forward.key &&
             other.site == forward.site && other.offset == forward.offset;
    });
  }

  // Called by the framework: what its parameters are is not known, but for the object itself.
  void bind_unseen(const Subscriber& place, MethodId target, TypeId receiver) {
    for (const Forward& forward : in_.forwards.of(target)) {
      Subscriber through = forwarded(place, forward);
      TypeSet types;
      if (forward.parameter == 0 && receiver != kNone) {
        types.add(receiver);
        if (place.object != kNoValue && place.object_parameter == 0) {  // still the same object
          through.object = place.object;
          through.constants = passes_constants(through, plans_.key(forward.key).signature);
        }
      } else if (forward.parameter == 0 ||
                 index_.app_class(plans_.key(forward.key).declared) != kNone) {
        types.add_any();
      } else {
        continue;  // an object of the framework's own, such as the View that was clicked
      }
      dispatch_on(through, types, forward.key);
    }
  }

  void arrive_from(const Subscriber& place, MethodId target) {
    if (place.call == kNone && place.kind != LinkKind::forwarded) {  // the parameters are not seen
      out_.called_by_framework_[target] = true;
    }
    const Phase phase = after(out_.phase_of(place.from), place.effect);
    StateId state = Reach::plain_state(target, phase);
    if (place.label.rank() >= out_.label_[state]) return;  // whatever the constants
    if (place.constants) {
      const ContextId context = in_.contexts->of_target(passing(place), target);
      if (context != kNoContext) state = state_in(state, context);
    }
    arrive(state, place.label, {place.kind, place.from, place.offset, place.through});
  }

  Passing passing(const Subscriber& place) const {
    const bool handed = place.call == kNone;
    return {out_.method_of(place.from),
            out_.context_of(place.from),
            handed ? place.handed_over : place.call,
            place.object,
            handed,
            place.object_parameter,
            place.elements};
  }

  bool passes_constants(const Subscriber& place, SignatureId signature) const {
    return in_.contexts != nullptr && in_.contexts->passes_constants(passing(place), signature);
  }

  StateId state_in(StateId plain, ContextId context) {
    std::vector<StateId>& known = out_.contexts_[plain];
    for (const StateId state : known) {
      if (out_.context_of(state) == context) return state;
    }
    const auto state = static_cast<StateId>(out_.label_.size());
    known.push_back(state);
    out_.in_contexts_.push_back({out_.method_of(plain), out_.phase_of(plain), context});
    out_.label_.push_back(Reach::kUnreached);
    out_.links_.emplace_back();
    settled_.push_back(false);
    return state;
  }

  void follow_extra(StateId state, const ExtraEdge& edge, Label here) {
    const Label label = combined(here, {edge.guard, false, false});
    if (label.guard == Guard::never) return;
    const Phase phase = after(out_.phase_of(state), edge.phase);
    if (edge.creates != kNone) create(edge.creates, phase, label);
    Subscriber place{state, label, edge.phase, kNone, edge.offset, edge.kind, kNone};
    const SignatureId signature = index_.method(edge.target).signature;
    place.object_parameter = intent_parameter(signature);
    if (edge.intent != kNoValue && place.object_parameter != 0) {
      place.object = edge.intent;
      place.constants = passes_constants(place, signature);
    } else if (edge.elements != kNoValue) {
      place.elements = edge.elements;
      place.object_parameter = index_.method(edge.target).is_static() ? 0 : 1;
      place.constants = passes_constants(place, signature);
    }
    follow(place, edge.target, edge.creates);
  }

  // Which parameter of a component's method is the intent that it is started with; 0: none.
  std::uint32_t intent_parameter(SignatureId signature) const {
    const std::span<const TypeId> types = index_.parameters(signature);
    const auto at = std::find_if(types.begin(), types.end(),
                                 [&](TypeId type) { return plans_.carries_in(type); });
    return at == types.end() ? 0 : static_cast<std::uint32_t>(at - types.begin()) + 1;
  }

  void count_sites() {
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (!out_.reached_at_all(method)) continue;
      for (const Call& call : in_.bodies.of(method).calls) {
        if (!is_dispatched(call)) continue;
        const CallPlan& plan = plans_.plan(index_.method(method).unit, call);
        if (plan.key == kNone) continue;
        const std::size_t targets = out_.targets_[1][plan.key].size();
        ++(targets == 0             ? out_.sites_.none
           : targets == 1           ? out_.sites_.one
           : targets <= kFewTargets ? out_.sites_.few
                                    : out_.sites_.many);
      }
    }
  }

  const ReachInputs& in_;
  const CodeIndex& index_;
  const CallPlans& plans_;
  Reach out_;
  Label now_;                                   // of the bucket being worked off
  const std::vector<Guard>* guards_ = nullptr;  // of the state being settled
  SignatureId clinit_ = kNone;
  std::array<std::vector<StateId>, kRanks> buckets_;
  std::vector<bool> settled_;
  std::vector<Root> root_types_;
  std::unordered_map<StateId, TypeId> receivers_;  // of roots: the class the system makes
  std::vector<std::uint8_t> created_label_[2];     // by type: the weakest label it is created under
  std::vector<std::unique_ptr<KeyState>> keys_[2];  // by key; nullptr: nobody waits
  StepBudget bindings_;
  std::unordered_map<TypeId, std::vector<Waiter>> waiters_[2];
  std::vector<ValueLeaf> leaves_;
  std::unordered_map<MethodId, std::vector<ExtraEdge>> extra_;
  std::vector<Followed> unbound_;
  // Target, class of the receiver, where from if that tells more of the object, phase and rank.
  std::set<std::array<std::uint32_t, 4>> bound_;
};

Reach Reach::run(const ReachInputs& inputs, const std::vector<Root>& roots) {
  return ReachRun(inputs).run(roots);
}

bool Reach::reached_at_all(MethodId method) const {
  for (std::size_t phase = 0; phase < kPhases; ++phase) {
    if (reached(method, static_cast<Phase>(phase))) return true;
  }
  return false;
}

void Reach::append_states(MethodId method, Phase phase, std::vector<StateId>& out) const {
  const StateId plain = plain_state(method, phase);
  const auto others = contexts_.find(plain);
  if (others != contexts_.end()) {
    for (const StateId state : others->second) {
      if (label_[state] != kUnreached) out.push_back(state);
    }
  }
  if (label_[plain] != kUnreached) out.push_back(plain);
}

StateId Reach::best_state(MethodId method, Phase phase) const {
  const StateId plain = plain_state(method, phase);
  StateId best = label_[plain] != kUnreached ? plain : kNone;
  const auto others = contexts_.find(plain);
  if (others == contexts_.end()) return best;
  for (const StateId state : others->second) {
    if (label_[state] != kUnreached && (best == kNone || label_[state] < label_[best]))
      best = state;
  }
  return best;
}

Label Reach::label(StateId state) const { return label_of(label_[state]); }

}  // namespace hegui::flow
