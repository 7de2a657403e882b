#include "analyzer/flow/possible_numbers.h"

#include <algorithm>

#include "analyzer/flow/initial_values.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr int kMaxDepth = 8;  // fields, parameters and results inside one another
constexpr std::size_t kMaxNumbers = 8;
constexpr std::size_t kMaxStores = 16;   // into a field
constexpr std::size_t kMaxCallers = 24;  // of a method whose parameter is asked after
constexpr std::size_t kMaxReturns = 12;
constexpr std::uint64_t kMaxSteps = 5'000'000;  // values looked at, over all questions

void give_up(NumberSet& set) {
  set.complete = false;
  set.numbers.clear();
}

void add(NumberSet& set, std::int64_t number) {
  const auto at = std::lower_bound(set.numbers.begin(), set.numbers.end(), number);
  if (at != set.numbers.end() && *at == number) return;
  if (set.numbers.size() == kMaxNumbers) return give_up(set);
  set.numbers.insert(at, number);
}

void add(NumberSet& set, const NumberSet& other) {
  set.of_objects |= other.of_objects;
  if (!other.complete) return give_up(set);
  for (const std::int64_t number : other.numbers) {
    if (set.complete) add(set, number);
  }
}

}  // namespace

bool NumberSet::can_be(std::int64_t number) const {
  return !complete || std::binary_search(numbers.begin(), numbers.end(), number);
}

PossibleNumbers::PossibleNumbers(const CodeIndex& index, const Bodies& bodies,
                                 const CallPlans& plans, const ProgramUses& uses,
                                 std::vector<bool> reached)
    : index_(index),
      bodies_(bodies),
      plans_(plans),
      uses_(uses),
      reached_(std::move(reached)),
      anything_{{}, false, false},
      steps_(kMaxSteps) {}

NumberSet PossibleNumbers::of(MethodId method, const Value& value, const Call* call) {
  const program::UnitNumber unit = index_.method(method).unit;
  if (value.is(ValueKind::static_field) || value.is(ValueKind::instance_field)) {
    return field(unit, dex::FieldIndex{value.id}, value.is(ValueKind::static_field), 0);
  }
  if (value.is(ValueKind::call) && call != nullptr) {
    const MethodId target = only_target(plans_, unit, *call);
    if (target != kNone) return result(target, 0);
  }
  return anything_;
}

void PossibleNumbers::add_value(MethodId method, const BodyView& body, ValueId id, int depth,
                                NumberSet& out) {
  if (!out.complete) return;
  if (id == kNoValue || depth > kMaxDepth) return give_up(out);
  const program::UnitNumber unit = index_.method(method).unit;
  std::vector<ValueLeaf> leaves;
  if (!append_leaves(index_, unit, body, id, leaves)) return give_up(out);
  for (const ValueLeaf& leaf : leaves) {
    if (!out.complete) return;
    if (!steps_.take()) return give_up(out);
    const Value& known = body.values[leaf.value];
    switch (known.kind) {
      case ValueKind::integer:
        add(out, known.number);
        break;
      case ValueKind::parameter:
        add(out, parameter(method, known.id, depth + 1));
        break;
      case ValueKind::static_field:
      case ValueKind::instance_field:
        add(out,
            field(unit, dex::FieldIndex{known.id}, known.is(ValueKind::static_field), depth + 1));
        break;
      case ValueKind::instance_of:
        add(out, 0);
        add(out, 1);
        break;
      case ValueKind::call: {
        const MethodId target = only_target(plans_, unit, body.calls[known.id]);
        if (target == kNone) return give_up(out);
        add(out, result(target, depth + 1));
        break;
      }
      default:
        return give_up(out);
    }
  }
}

const NumberSet& PossibleNumbers::field(program::UnitNumber unit, dex::FieldIndex index,
                                        bool is_static, int depth) {
  const FieldId id = index_.field(unit, index);
  const auto [found, fresh] = fields_.try_emplace(id);
  Entry& entry = found->second;
  if (!fresh) return entry.open ? anything_ : entry.known;
  entry.open = true;
  NumberSet out;
  work_out_field(unit, index, is_static, depth, out);
  entry = {false, std::move(out)};
  return entry.known;
}

void PossibleNumbers::work_out_field(program::UnitNumber unit, dex::FieldIndex index,
                                     bool is_static, int depth, NumberSet& out) {
  const FieldId id = index_.field(unit, index);
  const std::span<const UseSite> stores = uses_.stores(id);
  const dex::FieldId named = index_.program().units()[unit].file.field(index);
  // A field that no code of the app fills, or not only that, is filled by something unseen.
  if (index_.app_class(index_.type(unit, named.owner)) == kNone) return give_up(out);
  if (stores.empty() || stores.size() > kMaxStores) return give_up(out);
  out.of_objects = !is_static;
  if (is_static) {
    const std::optional<std::int64_t> initial = initial_number(index_.program(), unit, index);
    if (!initial) return give_up(out);
    add(out, *initial);
  } else {
    add(out, 0);
  }
  for (const UseSite& store : stores) {
    if (!reached_[store.method]) continue;
    const BodyView body = bodies_.of(store.method);
    const Store& stored = body.stores[store.number];
    // A field that is copied from itself holds nothing else for that.
    const Value& value = body.values[stored.value];
    if ((value.is(ValueKind::static_field) || value.is(ValueKind::instance_field)) &&
        index_.field(index_.method(store.method).unit, dex::FieldIndex{value.id}) == id) {
      continue;
    }
    add_value(store.method, body, stored.value, depth, out);
    if (!out.complete) return;
  }
}

const NumberSet& PossibleNumbers::result(MethodId method, int depth) {
  const auto [found, fresh] = results_.try_emplace(method);
  Entry& entry = found->second;
  if (!fresh) return entry.open ? anything_ : entry.known;
  entry.open = true;
  NumberSet out;
  const BodyView body = bodies_.of(method);
  if (body.returns.empty() || body.returns.size() > kMaxReturns) give_up(out);
  for (const ValueId returned : body.returns) add_value(method, body, returned, depth, out);
  entry = {false, std::move(out)};
  return entry.known;
}

const NumberSet& PossibleNumbers::parameter(MethodId method, std::uint32_t number, int depth) {
  if (!uses_.callers_known(method)) return anything_;
  const std::span<const UseSite> callers = uses_.callers(method);
  if (callers.empty() || callers.size() > kMaxCallers) return anything_;
  const auto [found, fresh] = parameters_.try_emplace({method, number});
  Entry& entry = found->second;
  if (!fresh) return entry.open ? anything_ : entry.known;
  entry.open = true;
  NumberSet out;
  for (const UseSite& caller : callers) {
    if (!reached_[caller.method]) continue;
    const BodyView body = bodies_.of(caller.method);
    const std::span<const ValueId> arguments = body.arguments(body.calls[caller.number]);
    if (number >= arguments.size()) {
      give_up(out);
    } else {
      add_value(caller.method, body, arguments[number], depth, out);
    }
    if (!out.complete) break;
  }
  entry = {false, std::move(out)};
  return entry.known;
}

}  // namespace hegui::flow
