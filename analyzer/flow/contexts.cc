#include "analyzer/flow/contexts.h"

#include <algorithm>

#include "analyzer/flow/program_uses.h"

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
                   const DecidingParameters& deciding, PossibleNumbers& numbers)
    : index_(index),
      bodies_(bodies.bodies()),
      plans_(plans),
      deciding_(deciding),
      numbers_(numbers),
      nothing_assumed_(std::make_unique<Plain>(numbers)),
      paths_(std::make_unique<AssumedPaths>(index, bodies, plans, *nothing_assumed_, &deciding)),
      decided_(index.method_count(), Decided::not_asked) {
  number({});
}
Contexts::~Contexts() = default;

ContextId Contexts::number(const std::vector<Known>& constants) {
  const auto [found, fresh] =
      numbers_of_.try_emplace(constants, static_cast<ContextId>(contexts_.size()));
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
  return paths_->outcome(method, constants(context)).live;
}

const std::vector<Known>* Contexts::passed(MethodId method, ContextId context,
                                           std::uint32_t call, const Deciding& asked) {
  if (is_plain(method, context)) {
    const BodyView body = bodies_.of(method);
    read_literals(method, body, body.calls[call], asked);
    return &literals_;
  }
  const AssumedPaths::Outcome& outcome = paths_->outcome(method, constants(context));
  const auto found = std::lower_bound(
      outcome.passed.begin(), outcome.passed.end(), call,
      [](const AssumedPaths::Passed& one, std::uint32_t wanted) { return one.call < wanted; });
  return found != outcome.passed.end() && found->call == call ? &found->arguments : nullptr;
}

// The constants that stand in the call itself; those that nobody asks are left out.
void Contexts::read_literals(MethodId method, const BodyView& body, const Call& call,
                             const Deciding& asked) {
  const std::span<const ValueId> arguments = body.arguments(call);
  literals_.assign(arguments.size(), std::nullopt);
  for (std::uint32_t i = 0; i < arguments.size(); ++i) {
    const Value& value = body.values[arguments[i]];
    if (value.is(ValueKind::integer)) {
      literals_[i] = value.number;
    } else if (value.is(ValueKind::string) && asked.by_value != 0) {
      literals_[i] = index_.file_of(method).utf8(dex::StringIndex{value.id});
    }
  }
}

bool Contexts::passes_constants(MethodId method, ContextId context, std::uint32_t call) {
  const BodyView body = bodies_.of(method);
  const Call& one = body.calls[call];
  const program::UnitNumber unit = index_.method(method).unit;
  const Deciding& asked = asked_by_targets(deciding_, plans_, unit, one);
  if (!asked.any()) return false;
  if (is_plain(method, context)) {
    const std::span<const ValueId> arguments = body.arguments(one);
    for (std::uint32_t i = 0; i < arguments.size(); ++i) {
      const Value& value = body.values[arguments[i]];
      if (value.is(ValueKind::integer) && asked.asks(i, value.number)) return true;
      if (value.is(ValueKind::string) && asked.asks(i, std::string())) return true;
    }
    return false;
  }
  const std::vector<Known>* constants = passed(method, context, call, asked);
  if (constants == nullptr) return false;
  for (std::uint32_t i = 0; i < constants->size(); ++i) {
    if (asked.asks(i, (*constants)[i])) return true;
  }
  return false;
}

ContextId Contexts::of_call(MethodId method, ContextId context, std::uint32_t call,
                            MethodId target) {
  const Deciding& asked = deciding_.of(target);
  if (!asked.any()) return kNoContext;
  const std::vector<Known>* constants = passed(method, context, call, asked);
  if (constants == nullptr) return kNoContext;
  std::vector<Known> kept;
  for (std::uint32_t i = 0; i < constants->size(); ++i) {
    if (!asked.asks(i, (*constants)[i])) continue;
    kept.resize(i + 1);
    kept[i] = (*constants)[i];
  }
  if (kept.empty()) return kNoContext;
  const ContextId id = number(kept);
  std::vector<ContextId>& known = of_method_[target];
  if (std::find(known.begin(), known.end(), id) != known.end()) return id;
  if (known.size() == kMaxContexts) return kNoContext;
  known.push_back(id);
  return id;
}

}  // namespace hegui::flow
