#include "analyzer/flow/possible_constants.h"

#include <algorithm>
#include <utility>

#include "analyzer/flow/initial_values.h"
#include "analyzer/flow/object_types.h"
#include "analyzer/flow/pure_calls.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr int kMaxDepth = 8;  // fields, parameters and results inside one another
constexpr std::size_t kMaxConstants = 8;
constexpr std::size_t kMaxStores = 16;   // into a field
constexpr std::size_t kMaxCallers = 24;  // of a method whose parameter is asked after
constexpr std::size_t kMaxReturns = 12;
constexpr std::size_t kMaxGiven = 8;            // ways in which one call is evaluated
constexpr int kMaxEvaluating = 6;               // evaluations inside one another
constexpr std::uint64_t kMaxSteps = 5'000'000;  // values looked at, over all questions

void give_up(ConstantSet& set) {
  set.complete = false;
  set.constants.clear();
}

void add(ConstantSet& set, Constant constant) {
  if (!set.complete) return;
  const auto at = std::lower_bound(set.constants.begin(), set.constants.end(), constant);
  if (at != set.constants.end() && *at == constant) return;
  if (set.constants.size() == kMaxConstants) return give_up(set);
  set.constants.insert(at, std::move(constant));
}

void add(ConstantSet& set, const ConstantSet& other) {
  if (set.constants.empty() && set.complete && set.certain()) {
    set = other;
    return;
  }
  set.of_objects |= other.of_objects;
  set.of_stored |= other.of_stored;
  if (!other.complete) return give_up(set);
  for (const Constant& constant : other.constants) add(set, constant);
}

constexpr std::uint64_t numbered(MethodId method, std::uint32_t number) {
  return std::uint64_t{method} << 32 | number;
}

// All that is known is of which class it is, if that is.
void add_object(const std::optional<ObjectType>& object, ConstantSet& set) {
  if (!object) return give_up(set);
  add(set, *object);
}

bool is_field(const Value& value) {
  return value.is(ValueKind::static_field) || value.is(ValueKind::instance_field);
}

}  // namespace

bool ConstantSet::can_be(std::int64_t number) const {
  if (!complete) return true;
  return std::any_of(constants.begin(), constants.end(), [&](const Constant& constant) {
    const auto* object = std::get_if<ObjectType>(&constant);
    if (object != nullptr) return number == 0 && !object->not_null;
    return constant == Constant(number);
  });
}

bool ConstantSet::can_differ_from(std::int64_t number) const {
  return !complete ||
         std::any_of(constants.begin(), constants.end(),
                     [&](const Constant& constant) { return constant != Constant(number); });
}

PossibleConstants::PossibleConstants(const CodeIndex& index, const Bodies& bodies,
                                     const CallPlans& plans, const ProgramUses& uses,
                                     const FlagCatalog& stored, std::vector<bool> reached)
    : index_(index),
      bodies_(bodies),
      plans_(plans),
      uses_(uses),
      stored_(stored),
      reached_(std::move(reached)),
      anything_{{}, false, false, false},
      steps_(kMaxSteps) {}

const ConstantSet& PossibleConstants::call(MethodId method, const BodyView& body,
                                           std::uint32_t number, int depth) {
  return keep(calls_[numbered(method, number)], [&](ConstantSet& result) {
    add_call(method, body, body.calls[number], depth, result);
  });
}

const ConstantSet& PossibleConstants::test(MethodId method, ValueId value) {
  return keep(tests_[numbered(method, value)], [&](ConstantSet& result) {
    const BodyView body = bodies_.of(method);
    add_test(method, body, body.values[value], 0, result);
  });
}

void PossibleConstants::add_value(MethodId method, const BodyView& body, ValueId id, int depth,
                                  ConstantSet& out) {
  if (!out.complete) return;
  if (id == kNoValue || depth > kMaxDepth) return give_up(out);
  std::vector<ValueLeaf> leaves;
  if (!append_leaves(index_, index_.method(method).unit, body, id, leaves)) return give_up(out);
  for (const ValueLeaf& leaf : leaves) {
    if (!out.complete) return;
    add_leaf(method, body, body.values[leaf.value], depth, out);
  }
}

void PossibleConstants::add_leaf(MethodId method, const BodyView& body, const Value& leaf,
                                 int depth, ConstantSet& out) {
  if (!steps_.take()) return give_up(out);
  const program::UnitNumber unit = index_.method(method).unit;
  switch (leaf.kind) {
    case ValueKind::integer:
      return add(out, leaf.number);
    case ValueKind::string:
      return add(out, index_.file_of(method).utf8(dex::StringIndex{leaf.id}));
    case ValueKind::object:
      return add(out, new_object(index_.type(unit, dex::TypeIndex{leaf.id})));
    case ValueKind::parameter:
      return add(out, parameter(method, leaf.id, depth + 1));
    case ValueKind::static_field:
    case ValueKind::instance_field:
      return add(
          out, field(unit, dex::FieldIndex{leaf.id}, leaf.is(ValueKind::static_field), depth + 1));
    case ValueKind::instance_of:
      return add_test(method, body, leaf, depth, out);
    case ValueKind::call:
      return add(out, call(method, body, leaf.id, depth));
    default:
      return give_up(out);
  }
}

void PossibleConstants::add_test(MethodId method, const BodyView& body, const Value& test,
                                 int depth, ConstantSet& out) {
  const TypeId tested = index_.type(index_.method(method).unit, dex::TypeIndex{test.id});
  ConstantSet objects;
  add_value(method, body, test.operand(), depth, objects);
  ConstantSet answers;
  for (const Constant& object : objects.constants) {
    const std::optional<bool> answer = is_instance(index_, Known(object), tested);
    if (!answer) give_up(answers);
    if (answer) add(answers, std::int64_t{*answer});
  }
  answers.of_objects = objects.of_objects;
  answers.of_stored = objects.of_stored;
  if (objects.complete && answers.complete) return add(out, answers);
  add(out, std::int64_t{0});
  add(out, std::int64_t{1});
}

void PossibleConstants::add_call(MethodId method, const BodyView& body, const Call& call, int depth,
                                 ConstantSet& out) {
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return give_up(out);
  const program::UnitNumber unit = index_.method(method).unit;
  const dex::MethodIndex named{call.index};
  const MethodId target = only_target(plans_, unit, call);
  if (target != kNone) {
    const ConstantSet all = result(target, depth + 1);
    if (all.same() || !evaluate_ || !may_tell(target)) return add(out, all);
    const auto evaluate = [&](const Given& given) { return evaluated(target, given); };
    if (!add_evaluated(method, body, call, depth, evaluate, out)) add(out, all);
    return;
  }
  const FlagCall& stored = stored_.of(unit, named);
  if (stored.role == FlagRole::read || stored.role == FlagRole::exists) {
    out.of_stored = true;
    const std::size_t at = call.place_of(stored.value);
    const std::span<const ValueId> arguments = body.arguments(call);
    if (stored.role == FlagRole::exists || stored.value < 0 || at >= arguments.size()) {
      return add(out, std::int64_t{0});
    }
    return add_value(method, body, arguments[at], depth + 1, out);
  }
  const auto text_of = [&](std::size_t at) -> std::optional<std::string> {
    const Value& argument = body.values[body.arguments(call)[at]];
    if (!argument.is(ValueKind::string)) return std::nullopt;
    return index_.file_of(method).utf8(dex::StringIndex{argument.id});
  };
  if (Known known = plans_.result(unit, call, text_of)) {
    out.of_stored |= is_filled(known);
    return add(out, *std::move(known));
  }
  const MethodRef ref = index_.method_ref(unit, named);
  const auto pure = [&](const Given& given) {
    return pure_result(index_.descriptor(ref.owner), index_.name(ref.signature), given.parameters);
  };
  if (may_be_pure(index_.name(ref.signature)) &&
      add_evaluated(method, body, call, depth, pure, out)) {
    return;
  }
  add_object(declared_object(index_, index_.return_type(ref.signature), false), out);
}

// Whether it is worth the while to ask what the method returns for what it is given: a number, a
// text, a constant of an enumeration.
bool PossibleConstants::may_tell(MethodId method) const {
  const TypeId type = index_.return_type(index_.method(method).signature);
  const std::string_view descriptor = index_.descriptor(type);
  if (!descriptor.starts_with('L')) return !descriptor.starts_with('[');
  const TypeId above = index_.super_class(type);
  return descriptor == "Ljava/lang/String;" ||
         (above != kNone && index_.descriptor(above) == "Ljava/lang/Enum;");
}

// Once for each of the constants that can be given. False, and nothing is added: it depends on
// more.
template <typename Result>
bool PossibleConstants::add_evaluated(MethodId method, const BodyView& body, const Call& call,
                                      int depth, const Result& result, ConstantSet& out) {
  std::vector<Given> ways(1);
  ConstantSet results;
  bool any = false;
  for (const ValueId argument : body.arguments(call)) {
    ConstantSet set;
    if (depth < kMaxDepth) add_value(method, body, argument, depth + 1, set);
    const bool told = depth < kMaxDepth && set.complete && !set.constants.empty() &&
                      ways.size() * set.constants.size() <= kMaxGiven;
    any |= told;
    results.of_objects |= told && set.of_objects;
    results.of_stored |= told && set.of_stored;
    std::vector<Given> next;
    for (const Given& way : ways) {
      for (std::size_t i = 0; i < (told ? set.constants.size() : 1); ++i) {
        next.push_back(way);
        next.back().parameters.push_back(told ? Known(set.constants[i]) : Known());
      }
    }
    ways = std::move(next);
  }
  for (const Given& way : ways) {
    const Known known = any ? result(way) : Known();
    if (!known) return false;
    add(results, *known);
  }
  add(out, results);
  return true;
}

// Worked out once; again if it was left less exact than it could be, too deep inside others.
template <typename WorkOut>
const ConstantSet& PossibleConstants::keep(Entry& entry, const WorkOut& work_out) {
  if (entry.open) return anything_;
  if (entry.counts_within <= evaluating_) return entry.known;
  const bool outer = std::exchange(cut_short_, false);
  entry.open = true;
  ConstantSet out;
  work_out(out);
  entry = {false, cut_short_ ? evaluating_ : 0, std::move(out)};
  cut_short_ |= outer;
  return entry.known;
}

// What is evaluated may ask back; how deep is limited, as each of them starts anew.
Known PossibleConstants::evaluated(MethodId target, const Given& given) {
  if (!may_evaluate()) return std::nullopt;
  ++evaluating_;
  Known known = evaluate_(target, given);
  --evaluating_;
  return known;
}

bool PossibleConstants::may_evaluate() {
  cut_short_ |= evaluating_ == kMaxEvaluating;
  return evaluating_ < kMaxEvaluating;
}

const ConstantSet& PossibleConstants::field(program::UnitNumber unit, dex::FieldIndex index,
                                            bool is_static, int depth) {
  const FieldId id = index_.field(unit, index);
  return keep(fields_[id], [&](ConstantSet& out) {
    if (is_static && bodies_.fields().is_enum_constant(id)) {
      add(out, NamedObject{id});
    } else {
      work_out_field(unit, index, is_static, depth, out);
    }
  });
}

void PossibleConstants::work_out_field(program::UnitNumber unit, dex::FieldIndex index,
                                       bool is_static, int depth, ConstantSet& out) {
  const FieldId id = index_.field(unit, index);
  const std::span<const UseSite> stores = uses_.stores(id);
  const dex::FieldId named = index_.program().units()[unit].file.field(index);
  const TypeId declared = index_.type(unit, named.type);
  // A field that no code of the app fills, or not only that, is filled by something unseen.
  if (index_.app_class(index_.type(unit, named.owner)) == kNone || stores.empty() ||
      stores.size() > kMaxStores) {
    return add_object(declared_object(index_, declared, false), out);
  }
  if (is_static) {
    add_initial(unit, index, out);
  } else {
    add(out, std::int64_t{0});
  }
  for (const UseSite& store : stores) {
    if (!reached_[store.method]) continue;
    add_store(store, id, depth, out);
    if (!out.complete) break;
  }
  if (!out.complete) {
    out = {};
    return add_object(declared_object(index_, declared, false), out);
  }
  // Numbers and texts come from JSON and from parcels; objects of which a class is known do not.
  const auto is_object = [](const Constant& c) { return std::holds_alternative<ObjectType>(c); };
  const auto is_null = [](const Constant& c) { return c == Constant(std::int64_t{0}); };
  const bool objects = std::any_of(out.constants.begin(), out.constants.end(), is_object) &&
                       std::all_of(out.constants.begin(), out.constants.end(),
                                   [&](const Constant& c) { return is_object(c) || is_null(c); });
  out.of_objects |= !is_static && !objects;
}

void PossibleConstants::add_store(const UseSite& store, FieldId field, int depth,
                                  ConstantSet& out) {
  const BodyView body = bodies_.of(store.method);
  const Store& stored = body.stores[store.number];
  // A field that is copied from itself holds nothing else for that.
  const Value& value = body.values[stored.value];
  if (is_field(value) &&
      index_.field(index_.method(store.method).unit, dex::FieldIndex{value.id}) == field) {
    return;
  }
  ConstantSet more = out;
  add_value(store.method, body, stored.value, depth, more);
  const bool news = !more.complete || more.constants != out.constants;
  // Only then, and while it can still be one thing only, it is worth the while to ask whether the
  // store can run.
  if (news && out.constants.size() <= 1 && !body.decisions.empty() && may_evaluate()) {
    ++evaluating_;
    const bool runs = !runs_ || runs_(store.method, stored.block);
    const bool just_installed =
        runs && (!runs_just_installed_ || runs_just_installed_(store.method, stored.block));
    --evaluating_;
    if (!just_installed) {
      out.of_stored |= runs;
      return;
    }
  }
  out = std::move(more);
}

void PossibleConstants::add_initial(program::UnitNumber unit, dex::FieldIndex index,
                                    ConstantSet& out) const {
  if (const auto initial = initial_number(index_.program(), unit, index)) return add(out, *initial);
  const std::string_view text = initial_text(index_.program(), unit, index);
  if (text.empty()) return give_up(out);
  add(out, std::string(text));
}

const ConstantSet& PossibleConstants::result(MethodId method, int depth) {
  return keep(results_[method], [&](ConstantSet& out) {
    const BodyView body = bodies_.of(method);
    if (body.returns.empty() || body.returns.size() > kMaxReturns) give_up(out);
    for (const ValueId returned : body.returns) add_value(method, body, returned, depth, out);
    if (out.complete) return;
    out = {};
    add_object(declared_object(index_, index_.return_type(index_.method(method).signature), false),
               out);
  });
}

// What all calls pass, at least an object of the declared class.
ConstantSet PossibleConstants::parameter(MethodId method, std::uint32_t number, int depth) {
  const ConstantSet& known = passed(method, number, depth);
  if (known.complete) return known;
  ConstantSet out;
  add_object(declared_parameter(index_, method, number), out);
  return out;
}

const ConstantSet& PossibleConstants::passed(MethodId method, std::uint32_t number, int depth) {
  if (!uses_.callers_known(method)) return anything_;
  const std::span<const UseSite> callers = uses_.callers(method);
  if (callers.empty() || callers.size() > kMaxCallers) return anything_;
  return keep(parameters_[numbered(method, number)], [&](ConstantSet& out) {
    for (const UseSite& caller : callers) {
      if (!reached_[caller.method]) continue;
      const BodyView body = bodies_.of(caller.method);
      const std::span<const ValueId> arguments = body.arguments(body.calls[caller.number]);
      if (number >= arguments.size()) return give_up(out);
      add_value(caller.method, body, arguments[number], depth, out);
      if (!out.complete) return;
    }
  });
}

}  // namespace hegui::flow
