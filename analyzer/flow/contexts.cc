#include "analyzer/flow/contexts.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {

// Nothing is assumed: what the program itself tells decides.
class Contexts::Plain final : public Assumption {
 public:
  explicit Plain(PossibleNumbers& numbers) : numbers_(numbers) {}

  Known call(const CallAsked& /*asked*/) const override { return std::nullopt; }
  Known field(program::UnitNumber /*unit*/, dex::FieldIndex /*field*/) const override {
    return std::nullopt;
  }
  bool differs(MethodId method, const MethodBody& body, ValueId value,
               std::int64_t constant) const override {
    const NumberSet set = numbers_.of(method, body, value);
    return !set.of_objects && !set.can_be(constant);
  }
  Known of_program(MethodId method, const MethodBody& body, ValueId value) const override {
    const NumberSet set = numbers_.of(method, body, value);
    return set.of_objects ? Known() : set.only();
  }

 private:
  PossibleNumbers& numbers_;
};

Contexts::Contexts(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
                   const ProgramUses& uses, const DecidingParameters& deciding,
                   PossibleNumbers& numbers)
    : index_(index),
      bodies_(bodies.bodies()),
      plans_(plans),
      deciding_(deciding),
      numbers_(numbers),
      objects_(index, bodies.bodies(), plans, uses),
      nothing_assumed_(std::make_unique<Plain>(numbers)),
      paths_(std::make_unique<AssumedPaths>(index, bodies, plans, *nothing_assumed_,
                                            AssumedPaths::Note::constants)),
      decided_(index.method_count(), Decided::not_asked) {
  number({});
}
Contexts::~Contexts() = default;

ContextId Contexts::number(Given given) {
  const auto [found, fresh] =
      numbers_of_.try_emplace(std::move(given), static_cast<ContextId>(contexts_.size()));
  if (fresh) contexts_.push_back(&found->first);
  return found->second;
}

Contexts::Decided Contexts::decided(MethodId method) {
  Decided& known = decided_[method];
  if (known != Decided::not_asked) return known;
  known = Decided::no;
  const BodyView body = bodies_.of(method);
  for (const Decision& decision : body.decisions) {
    const NumberSet set = numbers_.of(method, body, decision.value);
    // A branch on whether it is zero is open if it can be, and can be something else.
    const bool open = set.can_be(0) && set.numbers.size() > 1;
    if (!set.complete || (decision.with_zero && open)) continue;
    known = std::max(known, set.of_objects ? Decided::by_objects : Decided::by_statics);
  }
  return known;
}

const std::vector<bool>& Contexts::live_blocks(MethodId method, ContextId context) {
  static const std::vector<bool> kAll;
  if (is_plain(method, context)) return kAll;
  return paths_->outcome(method, given(context)).live;
}

Known Contexts::constant(const Passing& passing, ValueId value) {
  const Value& known = bodies_.of(passing.method).values[value];
  if (known.is(ValueKind::integer)) return known.number;
  if (known.is(ValueKind::string)) {
    return index_.file_of(passing.method).utf8(dex::StringIndex{known.id});
  }
  if (is_plain(passing.method, passing.context)) return std::nullopt;
  const auto& constants = paths_->outcome(passing.method, given(passing.context)).constants;
  const auto at =
      std::lower_bound(constants.begin(), constants.end(), value,
                       [](const auto& one, ValueId wanted) { return one.first < wanted; });
  return at != constants.end() && at->first == value ? Known(at->second) : std::nullopt;
}

Known Contexts::field(const Passing& passing, ValueId object, FieldId field) {
  const std::span<const Value> values = bodies_.of(passing.method).values;
  const ValueId behind = without_casts(values, object);
  if (behind == kNoValue) return std::nullopt;
  if (values[behind].is(ValueKind::parameter)) {
    return given(passing.context).field({values[behind].id, field});
  }
  return objects_.field(passing.method, behind, field,
                        [&](ValueId value) { return constant(passing, value); });
}

// What a parameter of the called method is known to be, and the fields of the object that it is.
void Contexts::add(const Deciding& asked, std::uint32_t parameter, const Passing& passing,
                   ValueId value, Given& out) {
  if (value == kNoValue) return;
  if (asked.asks(parameter)) {
    const Known known = constant(passing, value);
    if (asked.asks(parameter, known)) {
      out.parameters.resize(std::max<std::size_t>(out.parameters.size(), parameter + 1));
      out.parameters[parameter] = known;
    }
  }
  for (const FieldSlot& slot : asked.fields) {
    if (slot.parameter != parameter) continue;
    if (Known known = field(passing, value, slot.field)) {
      out.fields.emplace_back(slot, std::move(*known));
    }
  }
}

// What the framework passes to the code that it is made to call.
void Contexts::add_carried(const Deciding& asked, const Passing& passing, Given& out) {
  const BodyView body = bodies_.of(passing.method);
  const Call& call = body.calls[passing.call];
  const CallPlan& plan = plans_.plan(index_.method(passing.method).unit, call);
  const std::span<const ValueId> arguments = body.arguments(call);
  for (const Carried& carried : plans_.carried(plan)) {
    if (carried.target < 0) continue;
    const bool is_result = carried.argument == Carried::kResult;
    const std::size_t at = is_result ? 0 : call.place_of(carried.argument);
    if (!is_result && at >= arguments.size()) continue;
    const ValueId value = is_result ? call.result : arguments[at];
    const auto parameter = static_cast<std::uint32_t>(carried.target) + 1;  // after the receiver
    if (carried.field == kNone) {
      add(asked, parameter, passing, value, out);
    } else if (const FieldSlot slot{parameter, carried.field};
               std::binary_search(asked.fields.begin(), asked.fields.end(), slot)) {
      if (Known known = constant(passing, value)) out.fields.emplace_back(slot, std::move(*known));
    }
  }
}

Given Contexts::passed(const Passing& passing, const Deciding& asked) {
  Given out;
  if (!passing.handed_over && passing.call != kNone) {
    const BodyView body = bodies_.of(passing.method);
    const std::span<const ValueId> arguments = body.arguments(body.calls[passing.call]);
    for (std::uint32_t i = 0; i < arguments.size(); ++i) add(asked, i, passing, arguments[i], out);
  } else {
    add(asked, 0, passing, passing.object, out);
    if (passing.call != kNone) add_carried(asked, passing, out);
  }
  std::sort(out.fields.begin(), out.fields.end());
  return out;
}

bool Contexts::passes_constants(const Passing& passing, SignatureId signature) {
  const Deciding& asked = deciding_.of_signature(signature);
  return asked.any() && !passed(passing, asked).empty();
}

ContextId Contexts::of_target(const Passing& passing, MethodId target) {
  const Deciding& asked = deciding_.of(target);
  if (!asked.any()) return kNoContext;
  Given given = passed(passing, asked);
  if (given.empty()) return kNoContext;
  const ContextId id = number(std::move(given));
  std::vector<ContextId>& known = of_method_[target];
  if (std::find(known.begin(), known.end(), id) != known.end()) return id;
  if (known.size() == kMaxContexts) return kNoContext;
  known.push_back(id);
  return id;
}

}  // namespace hegui::flow
