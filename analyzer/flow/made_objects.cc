#include "analyzer/flow/made_objects.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr int kMaxConstructors = 4;  // calling each other on the same object

// The stores in a field of a value: how many, and the last of them.
struct Stores {
  std::size_t count = 0;
  const Store* last = nullptr;
};

Stores stores_in(const CodeIndex& index, program::UnitNumber unit, const BodyView& body,
                 ValueId object, FieldId field) {
  Stores out;
  for (const Store& store : body.stores) {
    if (store.kind != StoreKind::instance_field || store.base != object ||
        index.field(unit, dex::FieldIndex{store.field}) != field) {
      continue;
    }
    ++out.count;
    out.last = &store;
  }
  return out;
}

}  // namespace

Known MadeObjects::field(MethodId method, const BodyView& body, ValueId value, FieldId field,
                         std::uint32_t passed_by, const ConstantOf& constant_of) {
  if (!steps_.take(body.calls.size() + body.stores.size())) return std::nullopt;
  // Fields that only constructors store in stay as they were made.
  const bool fixed = field < kFirstElement && uses_.set_by_constructors(field);
  if (!fixed && given_to_others(index_.method(method).unit, body, value, passed_by)) {
    return std::nullopt;
  }
  switch (body.values[value].kind) {
    case ValueKind::object:
      return made(method, body, value, field, constant_of);
    case ValueKind::array: {
      const auto elements = array_elements(body, value);
      const std::size_t at = field - kFirstElement;
      if (field < kFirstElement || !elements || at >= elements->size()) return std::nullopt;
      return (*elements)[at] == kNoValue ? std::nullopt : constant_of((*elements)[at]);
    }
    case ValueKind::call:
      return filled(method, body, value, field, constant_of);
    default:
      return std::nullopt;
  }
}

bool MadeObjects::given_to_others(program::UnitNumber unit, const BodyView& body, ValueId object,
                                  std::uint32_t passed_by) const {
  for (std::uint32_t i = 0; i < body.calls.size(); ++i) {
    const Call& call = body.calls[i];
    const std::span<const ValueId> arguments = body.arguments(call);
    if (i == passed_by ||
        std::find(arguments.begin(), arguments.end(), object) == arguments.end()) {
      continue;
    }
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return true;
    if (!plans_.plan(unit, call).framework) return true;
  }
  return false;
}

const Call* MadeObjects::constructor_call(MethodId method, const BodyView& body,
                                          ValueId object) const {
  const program::UnitNumber unit = index_.method(method).unit;
  for (const Call& call : body.calls) {
    if (call.kind != CallKind::direct || body.arguments(call).empty() ||
        body.arguments(call)[0] != object) {
      continue;
    }
    const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
    if (index_.name(ref.signature) == "<init>") return &call;
  }
  return nullptr;
}

Known MadeObjects::made(MethodId method, const BodyView& body, ValueId value, FieldId field,
                        const ConstantOf& constant_of) {
  const program::UnitNumber unit = index_.method(method).unit;
  const Call* constructor = constructor_call(method, body, value);
  if (constructor == nullptr) return std::nullopt;
  const MethodId target = plans_.plan(unit, *constructor).direct;
  if (target == kNone && field >= kFirstProperty) {
    return set_by_calls(unit, body, value, *constructor, field, constant_of);
  }
  if (target == kNone) {  // the framework's: what is stored afterwards
    const Stores stores = stores_in(index_, unit, body, value, field);
    if (stores.count == 0) return std::int64_t{0};
    const bool always = stores.count == 1 && stores.last->block == constructor->block;
    return always ? constant_of(stores.last->value) : std::nullopt;
  }
  if (field >= kFirstElement || !uses_.set_by_constructors(field)) return std::nullopt;
  const Left& found = left(target, field, 0);
  if (!found.known || found.parameter == kNone) return found.constant;
  const std::span<const ValueId> arguments = body.arguments(*constructor);
  return found.parameter < arguments.size() ? constant_of(arguments[found.parameter])
                                            : std::nullopt;
}

// The one call that sets the property.
Known MadeObjects::set_by_calls(program::UnitNumber unit, const BodyView& body, ValueId object,
                                const Call& constructor, FieldId property,
                                const ConstantOf& constant_of) const {
  ValueId set = kNoValue;
  for (const Call& call : body.calls) {
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
    const std::span<const ValueId> arguments = body.arguments(call);
    if (std::find(arguments.begin(), arguments.end(), object) == arguments.end()) continue;
    for (const Carried& carried : plans_.carried(plans_.plan(unit, call))) {
      const std::size_t at = call.place_of(carried.argument);
      if (carried.object != Carried::Object::receiver || carried.reads() ||
          carried.field != property || arguments[0] != object || at >= arguments.size()) {
        continue;
      }
      if (set != kNoValue || call.block != constructor.block) return std::nullopt;
      set = arguments[at];
    }
  }
  return set == kNoValue ? std::nullopt : constant_of(set);
}

Known MadeObjects::filled(MethodId method, const BodyView& body, ValueId value, FieldId field,
                          const ConstantOf& constant_of) {
  const Call& call = body.calls[body.values[value].id];
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return std::nullopt;
  const program::UnitNumber unit = index_.method(method).unit;
  if (!plans_.carries(field)) return std::nullopt;
  const Stores stores = stores_in(index_, unit, body, value, field);
  if (stores.count > 0) {
    const bool always = stores.count == 1 && stores.last->block == call.block;
    return always ? constant_of(stores.last->value) : std::nullopt;
  }
  for (const Carried& carried : plans_.carried(plans_.plan(unit, call))) {
    if (carried.object != Carried::Object::result || carried.field != field) continue;
    const std::size_t at = call.place_of(carried.argument);
    const std::span<const ValueId> arguments = body.arguments(call);
    return at < arguments.size() ? constant_of(arguments[at]) : std::nullopt;
  }
  return std::nullopt;
}

const MadeObjects::Left& MadeObjects::left(MethodId constructor, FieldId field, int depth) {
  const auto [found, fresh] = known_.try_emplace({constructor, field});
  if (fresh) {
    const Left left = work_out(constructor, field, depth);
    return known_[{constructor, field}] = left;
  }
  return found->second;
}

MadeObjects::Left MadeObjects::literal(MethodId method, const BodyView& body, ValueId value) const {
  const ValueId behind = without_casts(body.values, value);
  if (behind == kNoValue) return {};
  const Value& known = body.values[behind];
  if (known.is(ValueKind::parameter)) return {true, known.id, {}};
  if (known.is(ValueKind::integer)) return {true, kNone, known.number};
  if (known.is(ValueKind::string)) {
    return {true, kNone, index_.file_of(method).utf8(dex::StringIndex{known.id})};
  }
  return {};
}

MadeObjects::Left MadeObjects::work_out(MethodId constructor, FieldId field, int depth) {
  const BodyView body = bodies_.of(constructor);
  if (depth == kMaxConstructors || body.parameters == 0) return {};
  const program::UnitNumber unit = index_.method(constructor).unit;
  constexpr ValueId kThis = 0;
  const Stores stores = stores_in(index_, unit, body, kThis, field);
  if (stores.count > 0) {
    const bool always = stores.count == 1 && (body.decisions.empty() || stores.last->block == 0);
    return always ? literal(constructor, body, stores.last->value) : Left{};
  }
  const Call* other = constructor_call(constructor, body, kThis);
  const MethodId target = other == nullptr ? kNone : plans_.plan(unit, *other).direct;
  if (target == kNone) return {true, kNone, std::int64_t{0}};
  const Left inner = left(target, field, depth + 1);
  if (!inner.known || inner.parameter == kNone) return inner;
  const std::span<const ValueId> arguments = body.arguments(*other);
  return inner.parameter < arguments.size() ? literal(constructor, body, arguments[inner.parameter])
                                            : Left{};
}

}  // namespace hegui::flow
