#include "analyzer/consent/recurrences.h"

#include <algorithm>

#include "analyzer/flow/assumed_paths.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::consent {
namespace {

using flow::BodyView;
using flow::Call;
using flow::CallKind;
using flow::FlagRole;
using flow::Known;
using flow::MethodBody;
using flow::Phase;
using flow::Value;
using flow::ValueId;
using flow::ValueKind;

constexpr int kMaxDepth = 6;
constexpr int kMaxLoopDepth = 3;  // calls between a callback and the call that posts it again
constexpr std::size_t kMaxMethods = 400;  // that one callback leads to
constexpr std::string_view kMessageNumber = "Landroid/os/Message;->what:I";

bool is_plain(const Call& call) {
  return call.kind != CallKind::custom && call.kind != CallKind::polymorphic;
}

// The argument as declared, kNoValue if there is none.
ValueId argument_at(const BodyView& body, const Call& call, int declared) {
  const std::size_t at =
      static_cast<std::size_t>(declared) + (call.kind == CallKind::static_ ? 0 : 1);
  const auto arguments = body.arguments(call);
  return declared < 0 || at >= arguments.size() ? flow::kNoValue : arguments[at];
}

// Milliseconds of one java.util.concurrent.TimeUnit, by its constant's name.
std::optional<double> unit_ms(std::string_view field) {
  const auto named = [&](std::string_view name) {
    return field.find("->" + std::string(name) + ":") != std::string_view::npos;
  };
  if (named("NANOSECONDS")) return 1e-6;
  if (named("MICROSECONDS")) return 1e-3;
  if (named("MILLISECONDS")) return 1.0;
  if (named("SECONDS")) return 1e3;
  if (named("MINUTES")) return 6e4;
  if (named("HOURS")) return 3.6e6;
  if (named("DAYS")) return 8.64e7;
  return std::nullopt;
}

}  // namespace

// Flags have been set to the only value that is ever written to them.
class Recurrences::SetFlags final : public flow::Assumption {
 public:
  explicit SetFlags(flow::ProgramFlow& flow) : flow_(&flow) {}

  std::map<std::string, std::int64_t, std::less<>> keys;
  std::map<flow::FieldId, std::int64_t> fields;
  std::optional<std::int64_t> message;

  bool empty() const { return keys.empty() && fields.empty() && !message; }

  // May the assumption narrow the method? Flags are also asked through wrappers.
  bool concerns(MethodId method) const {
    return !keys.empty() || !fields.empty() || (message && has_field(method));
  }

  Known call(const CallAsked& asked) const override {
    const flow::FlagCall& known =
        flow_->flag_catalog().of(asked.unit, dex::MethodIndex{asked.call.index});
    if (known.role != FlagRole::read && known.role != FlagRole::exists) return std::nullopt;
    const std::size_t at =
        static_cast<std::size_t>(known.key) + (asked.call.kind == CallKind::static_ ? 0 : 1);
    const Known key = at < asked.arguments.size() ? asked.arguments[at] : Known();
    const std::string* name = key ? std::get_if<std::string>(&*key) : nullptr;
    if (name == nullptr) return std::nullopt;
    const auto set = keys.find(*name);
    if (set == keys.end()) return std::nullopt;
    return known.role == FlagRole::exists ? std::int64_t{1} : set->second;
  }
  Known field(program::UnitNumber unit, dex::FieldIndex field) const override {
    const auto set = fields.find(flow_->index().field(unit, field));
    if (set != fields.end()) return set->second;
    if (message &&
        flow_->index().program().units()[unit].file.field_reference(field) == kMessageNumber) {
      return *message;
    }
    return std::nullopt;
  }
  bool differs(MethodId /*method*/, const MethodBody& /*body*/, ValueId /*value*/,
               std::int64_t /*constant*/) const override {
    return false;
  }

 private:
  bool has_field(MethodId method) const {
    const BodyView body = flow_->bodies().of(method);
    const program::UnitNumber unit = flow_->index().method(method).unit;
    return std::any_of(body.values.begin(), body.values.end(), [&](const Value& value) {
      return (value.is(ValueKind::static_field) || value.is(ValueKind::instance_field)) &&
             field(unit, dex::FieldIndex{value.id}).has_value();
    });
  }

  flow::ProgramFlow* flow_;
};

Recurrences::Recurrences(const EffectTools& tools, std::function<bool(MethodId)> after_denial)
    : in_(tools), after_denial_(std::move(after_denial)) {}
Recurrences::~Recurrences() = default;

void Recurrences::write(facts::FactWriter& facts) {
  find_repeated_methods();
  find_periodic_calls();
  find_flag_writes();
  for (const Start& start : starts_) write_start(start, facts);
}

// --- What repeats ---

void Recurrences::find_repeated_methods() {
  const flow::CodeIndex& index = in_.flow.index();
  std::set<MethodId> done;
  for (const RepeatedMethod& known : in_.catalog.repeated()) {
    for (const TypeId type : index.app_subtypes(known.type)) {
      const MethodId method = index.declared(type, known.signature);
      if (method == kNone || !in_.flow.reach().reached_at_all(method) ||
          !done.insert(method).second) {
        continue;
      }
      starts_.push_back({known.kind, {method}, std::nullopt, std::nullopt, method, 0});
    }
  }
}

void Recurrences::find_periodic_calls() {
  const flow::CodeIndex& index = in_.flow.index();
  for (MethodId method = 0; method < index.method_count(); ++method) {
    if (!in_.flow.reach().reached_at_all(method)) continue;
    const program::UnitNumber unit = index.method(method).unit;
    const BodyView body = in_.flow.bodies().of(method);
    for (const Call& call : body.calls) {
      if (!is_plain(call)) continue;
      const PeriodicCall* known = in_.catalog.periodic(unit, call.index);
      if (known != nullptr) look_at_call(method, body, call, *known);
    }
  }
}

void Recurrences::look_at_call(MethodId method, const BodyView& body, const Call& call,
                               const PeriodicCall& known) {
  Start start{known.kind,   callbacks_of(method, body, call, known),
              std::nullopt, std::nullopt,
              method,       call.offset};
  if (start.methods.empty()) return;
  start.message = message_of(method, body, call, known);
  if (known.kind == "loop" && !comes_back(start)) return;
  start.period = period_of(method, body, call, known);
  starts_.push_back(std::move(start));
}

std::vector<MethodId> Recurrences::callbacks_at(MethodId method, std::uint32_t offset) const {
  std::vector<MethodId> out;
  for (const Edge& edge : in_.edges.of(method)) {
    if (edge.offset == offset && edge.kind != EdgeKind::call && edge.phase != Phase::user) {
      out.push_back(edge.target);
    }
  }
  return out;
}

std::vector<MethodId> Recurrences::callbacks_of(MethodId method, const BodyView& body,
                                                const Call& call, const PeriodicCall& known) const {
  std::vector<MethodId> out;
  const auto append = [&](std::uint32_t offset) {
    for (const MethodId target : callbacks_at(method, offset)) out.push_back(target);
  };
  const auto arguments = body.arguments(call);
  switch (known.runs) {
    case Runs::handed:
      append(call.offset);
      break;
    case Runs::receiver: {
      // Builders return themselves: the call that made the object comes first.
      ValueId object = arguments.empty() ? flow::kNoValue : arguments[0];
      for (int step = 0; step < 16 && object != flow::kNoValue; ++step) {
        const Value& value = body.values[object];
        if (!value.is(ValueKind::call)) break;
        const auto inner = body.arguments(body.calls[value.id]);
        object = inner.empty() ? flow::kNoValue : inner[0];
      }
      for (const Call& other : body.calls) {
        const auto given = body.arguments(other);
        if (other.kind == CallKind::direct && !given.empty() && given[0] == object) {
          append(other.offset);
        }
      }
      break;
    }
    case Runs::chain:
      for (const Call& other : body.calls) {
        const auto given = body.arguments(other);
        ValueId object = given.empty() ? flow::kNoValue : given[0];
        for (int step = 0; step < 16 && object != flow::kNoValue && object != call.result; ++step) {
          const Value& value = body.values[object];
          if (!value.is(ValueKind::call)) break;
          const auto inner = body.arguments(body.calls[value.id]);
          object = inner.empty() ? flow::kNoValue : inner[0];
        }
        if (call.result != flow::kNoValue && object == call.result) append(other.offset);
      }
      break;
    case Runs::method: {
      if (arguments.empty()) break;
      const flow::TypeSet types = in_.edges.types_at(method, body, arguments[0]);
      for (const TypeId type : types.exact()) {
        const MethodId target = in_.flow.index().dispatch(type, known.method);
        if (target != kNone && in_.flow.reach().reached_at_all(target)) out.push_back(target);
      }
      break;
    }
    case Runs::overridden:
      break;
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::optional<std::int64_t> Recurrences::period_of(MethodId method, const BodyView& body,
                                                   const Call& call,
                                                   const PeriodicCall& known) const {
  const ValueId value = argument_at(body, call, known.period);
  if (value == flow::kNoValue) return std::nullopt;
  const flow::Numbers numbers = in_.flow.constants().numbers({method, value});
  if (!numbers.complete || numbers.numbers.size() != 1) return std::nullopt;
  if (known.unit < 0) return numbers.numbers[0];
  std::vector<flow::PlacedValue> units;
  in_.flow.constants().origins({method, argument_at(body, call, known.unit)}, units);
  if (units.size() != 1) return std::nullopt;
  const Value& unit = in_.flow.bodies().of(units[0].method).values[units[0].value];
  if (!unit.is(ValueKind::static_field)) return std::nullopt;
  const std::optional<double> ms =
      unit_ms(in_.flow.index().file_of(units[0].method).field_reference(dex::FieldIndex{unit.id}));
  if (!ms) return std::nullopt;
  return static_cast<std::int64_t>(static_cast<double>(numbers.numbers[0]) * *ms);
}

// The number of the message: given itself, or to the call that made the message.
std::optional<std::int64_t> Recurrences::message_of(MethodId method, const BodyView& body,
                                                    const Call& call,
                                                    const PeriodicCall& known) const {
  const ValueId value = argument_at(body, call, known.what);
  if (value == flow::kNoValue) return std::nullopt;
  const auto number_of = [&](flow::PlacedValue placed) -> std::optional<std::int64_t> {
    const flow::Numbers numbers = in_.flow.constants().numbers(placed);
    if (!numbers.complete || numbers.numbers.size() != 1) return std::nullopt;
    return numbers.numbers[0];
  };
  const flow::MethodRef ref = in_.flow.index().method_ref(in_.flow.index().method(method).unit,
                                                          dex::MethodIndex{call.index});
  const auto types = in_.flow.index().parameters(ref.signature);
  if (in_.flow.index().descriptor(types[static_cast<std::size_t>(known.what)]) == "I") {
    return number_of({method, value});
  }
  std::vector<flow::PlacedValue> messages;
  in_.flow.constants().origins({method, value}, messages);
  if (messages.size() != 1) return std::nullopt;
  const BodyView there = in_.flow.bodies().of(messages[0].method);
  const Value& made = there.values[messages[0].value];
  if (!made.is(ValueKind::call) || !is_plain(there.calls[made.id])) return std::nullopt;
  const Call& maker = there.calls[made.id];
  const flow::MethodRef made_by = in_.flow.index().method_ref(
      in_.flow.index().method(messages[0].method).unit, dex::MethodIndex{maker.index});
  const auto given = in_.flow.index().parameters(made_by.signature);
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (in_.flow.index().descriptor(given[i]) == "I") {
      return number_of({messages[0].method, argument_at(there, maker, static_cast<int>(i))});
    }
  }
  return std::nullopt;
}

// Does what runs come back, by calls of its own, to the call that lets it run?
bool Recurrences::comes_back(const Start& start) const {
  SetFlags message(in_.flow);
  message.message = start.message;
  const Closure reached = closure(start.methods, kMaxLoopDepth, &message);
  if (std::find(reached.methods.begin(), reached.methods.end(), start.at) ==
      reached.methods.end()) {
    return false;
  }
  const auto narrowed = reached.live.find(start.at);
  if (narrowed == reached.live.end()) return true;
  const BodyView body = in_.flow.bodies().of(start.at);
  return std::any_of(body.calls.begin(), body.calls.end(), [&](const Call& call) {
    return call.offset == start.offset && narrowed->second[call.block];
  });
}

// --- What is reached each time ---

Recurrences::Closure Recurrences::closure(const std::vector<MethodId>& from, int depth,
                                          SetFlags* flags) const {
  Closure out;
  std::optional<flow::AssumedPaths> paths;
  if (flags != nullptr && !flags->empty()) {
    paths.emplace(in_.flow.index(), in_.flow.flow_bodies(), in_.flow.plans(), *flags);
  }
  std::set<MethodId> seen(from.begin(), from.end());
  std::vector<MethodId> layer = from;
  for (int distance = 0; !layer.empty(); ++distance) {
    std::vector<MethodId> next;
    for (const MethodId method : layer) {
      if (out.methods.size() >= kMaxMethods) return out;
      out.methods.push_back(method);
      const std::vector<bool>* live = nullptr;
      if (paths && flags->concerns(method)) {
        const std::vector<bool>& known = paths->live_blocks(method);
        if (!known.empty()) live = &(out.live[method] = known);
      }
      if (distance == depth) continue;
      for (const Edge& edge : in_.edges.of(method)) {
        if (edge.kind == EdgeKind::component ||
            (edge.kind == EdgeKind::callback && edge.phase != Phase::same)) {
          continue;
        }
        if (live != nullptr && !(*live)[edge.block]) continue;
        if (seen.insert(edge.target).second) next.push_back(edge.target);
      }
    }
    layer = std::move(next);
  }
  return out;
}

Recurrences::Closure Recurrences::closure(const Start& start) const {
  SetFlags message(in_.flow);
  message.message = start.message;
  Closure first = closure(start.methods, kMaxDepth, &message);
  const bool has_sites =
      std::any_of(first.methods.begin(), first.methods.end(),
                  [&](MethodId method) { return !in_.places.sites_in(method).empty(); });
  if (!has_sites) return {};
  std::optional<SetFlags> flags = flags_set_in(first, start);
  if (!flags) return first;
  return closure(start.methods, kMaxDepth, &*flags);
}

// Constants that the app's code writes under names.
void Recurrences::find_flag_writes() {
  const flow::CodeIndex& index = in_.flow.index();
  for (MethodId method = 0; method < index.method_count(); ++method) {
    if (!in_.flow.reach().reached_at_all(method)) continue;
    const program::UnitNumber unit = index.method(method).unit;
    const BodyView body = in_.flow.bodies().of(method);
    for (const Call& call : body.calls) {
      if (!is_plain(call)) continue;
      const flow::FlagCall& known = in_.flow.flag_catalog().of(unit, dex::MethodIndex{call.index});
      if (known.role != FlagRole::write) continue;
      const ValueId key = argument_at(body, call, known.key);
      const ValueId value = argument_at(body, call, known.value);
      if (key == flow::kNoValue || value == flow::kNoValue) continue;
      const flow::Numbers numbers = in_.flow.constants().numbers({method, value});
      for (const std::string& name : in_.flow.constants().texts({method, key}).texts) {
        Writes& writes = writes_[name];
        writes.values.insert(numbers.numbers.begin(), numbers.numbers.end());
        writes.all_known &= numbers.complete;
        writes.methods.insert(method);
      }
    }
  }
}

// Flags that this way sets itself, or a denial does, and always to the same value.
std::optional<Recurrences::SetFlags> Recurrences::flags_set_in(const Closure& closure,
                                                               const Start& start) const {
  const flow::CodeIndex& index = in_.flow.index();
  const std::set<MethodId> here(closure.methods.begin(), closure.methods.end());
  const auto counts = [&](MethodId method) {
    return here.contains(method) || after_denial_(method);
  };
  SetFlags out(in_.flow);
  for (const auto& [name, writes] : writes_) {
    if (!writes.all_known || writes.values.size() != 1) continue;
    if (std::any_of(writes.methods.begin(), writes.methods.end(), counts)) {
      out.keys.emplace(name, *writes.values.begin());
    }
  }
  for (const MethodId method : closure.methods) {
    const program::UnitNumber unit = index.method(method).unit;
    const dex::DexFile& file = index.file_of(method);
    for (const Value& value : in_.flow.bodies().of(method).values) {
      if (!value.is(ValueKind::static_field) && !value.is(ValueKind::instance_field)) continue;
      const dex::FieldIndex read{value.id};
      if (!file.field_reference(read).ends_with(":Z")) continue;
      const flow::FieldId field = index.field(unit, read);
      std::set<std::int64_t> values;
      bool known = true;
      bool set_here = false;
      for (const flow::UseSite& use : in_.flow.uses().stores(field)) {
        const std::string_view name = index.name(index.method(use.method).signature);
        if (name == "<init>" || name == "<clinit>") continue;
        const BodyView body = in_.flow.bodies().of(use.method);
        const Value& stored = body.values[body.stores[use.number].value];
        known &= stored.is(ValueKind::integer);
        values.insert(stored.number);
        set_here |= counts(use.method);
      }
      if (known && set_here && values.size() == 1) out.fields.emplace(field, *values.begin());
    }
  }
  if (out.empty()) return std::nullopt;
  out.message = start.message;
  return out;
}

void Recurrences::write_start(const Start& start, facts::FactWriter& facts) {
  const Closure reached = closure(start);
  for (const MethodId method : reached.methods) {
    const auto narrowed = reached.live.find(method);
    for (const program::FactSite& site : in_.places.sites_in(method)) {
      if (narrowed != reached.live.end()) {
        const std::uint32_t block = CodePlaces::block_at(in_.places.body(method), site.offset);
        if (block == kNone || !narrowed->second[block]) continue;
      }
      if (!written_.insert({site.row, start.kind, start.period.value_or(-1)}).second) continue;
      facts::RecurrenceRow row;
      row.site = site.row;
      row.kind = start.kind;
      row.period_ms = start.period;
      // A method that the system calls is itself where the repetition is set up.
      const bool is_method = start.methods == std::vector{start.at} && start.offset == 0;
      row.origin = in_.places.origin(start.at, start.offset,
                                     is_method ? in_.flow.index().reference(start.at) : "");
      facts.add(row);
    }
  }
  in_.places.forget_bodies();
}

}  // namespace hegui::consent
