#include "analyzer/flow/constant_resolver.h"

#include <algorithm>
#include <array>

#include "analyzer/flow/initial_values.h"
#include "analyzer/flow/value_leaves.h"
#include "analyzer/program/java_names.h"

namespace hegui::flow {
namespace {

constexpr int kMaxDepth = 6;             // methods and fields crossed
constexpr std::size_t kMaxCallers = 12;  // of a method whose parameter is asked after
constexpr std::size_t kMaxStores = 8;    // into a field that is asked after
constexpr std::size_t kMaxOrigins = 48;
constexpr std::size_t kMaxTexts = 24;
constexpr std::size_t kMaxTextBytes = 4096;
// Values followed. Without these, methods that hand their parameters round among each other would
// be followed along every path there is.
constexpr std::uint64_t kMaxSteps = 20'000;
constexpr std::uint64_t kMaxAllSteps = 50'000'000;

template <typename T>
void insert_sorted(std::vector<T>& into, T item) {
  const auto at = std::lower_bound(into.begin(), into.end(), item);
  if (at == into.end() || *at != item) into.insert(at, std::move(item));
}

bool is_builder(std::string_view type) {
  return type == "Ljava/lang/StringBuilder;" || type == "Ljava/lang/StringBuffer;";
}

// Methods of the platform whose result is their first argument as a text, or a part with the same
// letters.
bool passes_text_on(std::string_view owner, std::string_view name) {
  if (owner == "Ljava/lang/String;") {
    return name == "valueOf" || name == "toString" || name == "intern" || name == "trim";
  }
  return (owner == "Ljava/util/Objects;" || owner == "Ljava/lang/Object;" ||
          owner == "Ljava/lang/CharSequence;") &&
         (name == "toString" || name == "requireNonNull");
}

bool names_a_class(std::string_view owner, std::string_view name) {
  return (owner == "Ljava/lang/Class;" && name == "forName") ||
         (name == "loadClass" &&
          (owner == "Ljava/lang/ClassLoader;" || owner.ends_with("ClassLoader;")));
}

}  // namespace

ConstantResolver::ConstantResolver(const CodeIndex& index, const Bodies& bodies,
                                   const CallPlans& plans, const ProgramUses& uses)
    : index_(index),
      bodies_(bodies),
      plans_(plans),
      uses_(uses),
      steps_(kMaxSteps),
      all_steps_(kMaxAllSteps) {}

bool ConstantResolver::take_step() { return steps_.take() && all_steps_.take(); }

const BodyView& ConstantResolver::body(MethodId method) {
  if (body_method_ != method) {
    body_method_ = method;
    body_ = bodies_.of(method);
  }
  return body_;
}

bool ConstantResolver::origins(PlacedValue value, std::vector<PlacedValue>& out) {
  steps_ = StepBudget(kMaxSteps);
  return origins(value, 0, out);
}

bool ConstantResolver::origins(PlacedValue value, int depth, std::vector<PlacedValue>& out) {
  if (value.value == kNoValue || depth > kMaxDepth || out.size() > kMaxOrigins) return false;
  const BodyView here = bodies_.of(value.method);
  const MethodInfo& info = index_.method(value.method);
  std::vector<ValueLeaf> leaves;
  bool complete = append_leaves(index_, info.unit, here, value.value, leaves);
  for (const ValueLeaf& leaf : leaves) {
    if (!take_step()) return false;
    const Value& known = here.values[leaf.value];
    if (known.is(ValueKind::parameter)) {
      const std::span<const UseSite> callers = uses_.callers(value.method);
      if (callers.empty() || callers.size() > kMaxCallers || (known.id == 0 && !info.is_static())) {
        complete = false;
        continue;
      }
      for (const UseSite& caller : callers) {
        const BodyView there = bodies_.of(caller.method);
        const std::span<const ValueId> arguments = there.arguments(there.calls[caller.number]);
        complete &= known.id < arguments.size() &&
                    origins({caller.method, arguments[known.id]}, depth + 1, out);
      }
    } else if (known.is(ValueKind::static_field) || known.is(ValueKind::instance_field)) {
      const std::span<const UseSite> stores =
          uses_.stores(index_.field(info.unit, dex::FieldIndex{known.id}));
      const bool has_initial =
          known.is(ValueKind::static_field) &&
          !initial_text(index_.program(), info.unit, dex::FieldIndex{known.id}).empty();
      if (stores.empty() || has_initial || stores.size() > kMaxStores) {
        out.push_back({value.method, leaf.value});  // the field itself: its initial value counts
        complete &= stores.size() <= kMaxStores;
        continue;
      }
      for (const UseSite& store : stores) {
        complete &= origins({store.method, bodies_.of(store.method).stores[store.number].value},
                            depth + 1, out);
      }
    } else if (known.is(ValueKind::call)) {
      const Call& call = here.calls[known.id];
      const MethodId target = only_target(plans_, info.unit, call);
      const BodyView there = target == kNone ? BodyView() : bodies_.of(target);
      if (target == kNone || there.returns.empty()) {
        out.push_back({value.method, leaf.value});
        continue;
      }
      for (const ValueId returned : there.returns) {
        // Told by the call at hand where a method returns what it was given.
        const std::uint32_t parameter = only_parameter(there, returned);
        const std::span<const ValueId> arguments = here.arguments(call);
        if (parameter != kNone && parameter < arguments.size()) {
          complete &= origins({value.method, arguments[parameter]}, depth + 1, out);
        } else {
          complete &= origins({target, returned}, depth + 1, out);
        }
      }
    } else {
      out.push_back({value.method, leaf.value});
    }
    if (out.size() > kMaxOrigins) return false;
  }
  return complete;
}

Texts ConstantResolver::texts(PlacedValue value) {
  steps_ = StepBudget(kMaxSteps);
  return texts(value, 0);
}

Texts ConstantResolver::texts(PlacedValue value, int depth) {
  Texts out;
  std::vector<PlacedValue> found;
  out.complete = origins(value, depth, found);
  for (const PlacedValue& origin : found) {
    if (!add_text(origin, depth, out)) out.complete = false;
    if (out.texts.size() > kMaxTexts) {
      out.complete = false;
      break;
    }
  }
  return out;
}

bool ConstantResolver::add_text(PlacedValue origin, int depth, Texts& out) {
  const BodyView here = bodies_.of(origin.method);
  const program::UnitNumber unit = index_.method(origin.method).unit;
  const dex::DexFile& file = index_.program().units()[unit].file;
  const Value& known = here.values[origin.value];
  switch (known.kind) {
    case ValueKind::string:
      insert_sorted(out.texts, file.utf8(dex::StringIndex{known.id}));
      return true;
    case ValueKind::integer:
      // Null says nothing; a number is one only where it is joined into a text.
      if (depth > 0 && known.number != 0) {
        insert_sorted(out.texts, std::to_string(known.number));
        return true;
      }
      return known.number == 0;
    case ValueKind::static_field: {
      const std::string_view initial =
          initial_text(index_.program(), unit, dex::FieldIndex{known.id});
      if (initial.empty()) return false;
      insert_sorted(out.texts, std::string(initial));
      return true;
    }
    case ValueKind::call: {
      const Texts text = call_text(origin, depth);
      for (const std::string& one : text.texts) insert_sorted(out.texts, one);
      return text.complete && !text.texts.empty();
    }
    default:
      return false;
  }
}

// The result of a method of the platform.
Texts ConstantResolver::call_text(PlacedValue origin, int depth) {
  Texts unknown{{}, false};
  if (depth >= kMaxDepth) return unknown;
  const BodyView here = bodies_.of(origin.method);
  const program::UnitNumber unit = index_.method(origin.method).unit;
  const Call& call = here.calls[here.values[origin.value].id];
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return unknown;
  const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
  const std::string_view owner = index_.descriptor(ref.owner);
  const std::string_view name = index_.name(ref.signature);
  const std::span<const ValueId> arguments = here.arguments(call);
  if (arguments.empty()) return unknown;
  if (is_builder(owner) && name == "toString") {
    return joined(origin.method, here, call, depth);
  }
  if (owner == "Ljava/lang/String;" && name == "concat" && arguments.size() == 2) {
    const Texts left = texts({origin.method, arguments[0]}, depth + 1);
    const Texts right = texts({origin.method, arguments[1]}, depth + 1);
    if (!left.complete || !right.complete || left.texts.size() != 1 || right.texts.size() != 1) {
      return unknown;
    }
    return {{left.texts[0] + right.texts[0]}, true};
  }
  if (passes_text_on(owner, name)) return texts({origin.method, arguments[0]}, depth + 1);
  if (owner == "Ljava/lang/Class;" && (name == "getName" || name == "getCanonicalName")) {
    const Classes known = classes({origin.method, arguments[0]}, depth + 1);
    Texts out{{}, known.complete};
    for (const TypeId type : known.types) {
      std::string text(index_.descriptor(type));
      if (text.size() < 3 || text[0] != 'L') continue;
      text = text.substr(1, text.size() - 2);
      std::replace(text.begin(), text.end(), '/', '.');
      insert_sorted(out.texts, std::move(text));
    }
    return out;
  }
  return unknown;
}

// new StringBuilder().append(a).append(b).toString(), in one block: what was appended, in order.
Texts ConstantResolver::joined(MethodId method, const BodyView& body, const Call& to_string,
                               int depth) {
  const Texts unknown{{}, false};
  const program::UnitNumber unit = index_.method(method).unit;
  // The object behind a builder value: append returns the object it is called on.
  const auto object_of = [&](ValueId value) {
    for (int step = 0; step < 256 && value != kNoValue && take_step(); ++step) {
      const Value& known = body.values[value];
      if (!known.is(ValueKind::call)) return value;
      const Call& call = body.calls[known.id];
      const std::span<const ValueId> arguments = body.arguments(call);
      if (call.kind != CallKind::virtual_ || arguments.empty()) return value;
      const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
      if (!is_builder(index_.descriptor(ref.owner))) return value;
      value = arguments[0];
    }
    return kNoValue;
  };
  const ValueId object = object_of(body.arguments(to_string)[0]);
  if (object == kNoValue || !body.values[object].is(ValueKind::object)) return unknown;
  std::string text;
  bool made_here = false;  // else what other blocks append counts too
  // Calls are grouped by block, and stand in their order inside one.
  const auto first =
      std::lower_bound(body.calls.begin(), body.calls.end(), to_string.block,
                       [](const Call& call, std::uint32_t block) { return call.block < block; });
  for (auto at = first; at != body.calls.end() && at->offset != to_string.offset; ++at) {
    const Call& call = *at;
    if (!take_step()) return unknown;
    const std::span<const ValueId> arguments = body.arguments(call);
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic || arguments.empty() ||
        object_of(arguments[0]) != object) {
      continue;
    }
    const std::string_view name =
        index_.name(index_.method_ref(unit, dex::MethodIndex{call.index}).signature);
    made_here |= name == "<init>";
    const bool appends = name == "append" || (name == "<init>" && arguments.size() == 2);
    if (!appends && name != "<init>") return unknown;
    if (!appends) continue;
    if (arguments.size() != 2) return unknown;
    const Texts part = texts({method, arguments[1]}, depth + 1);
    if (!part.complete || part.texts.size() != 1) return unknown;
    text += part.texts[0];
    if (text.size() > kMaxTextBytes) return unknown;
  }
  if (!made_here) return unknown;
  return {{text}, true};
}

Numbers ConstantResolver::numbers(PlacedValue value) {
  Numbers out;
  std::vector<PlacedValue> found;
  out.complete = origins(value, found);
  for (const PlacedValue& origin : found) {
    const Value& known = bodies_.of(origin.method).values[origin.value];
    if (known.is(ValueKind::integer)) {
      insert_sorted(out.numbers, known.number);
    } else {
      out.complete = false;
    }
  }
  return out;
}

Classes ConstantResolver::classes(PlacedValue value) {
  steps_ = StepBudget(kMaxSteps);
  return classes(value, 0);
}

Classes ConstantResolver::classes(PlacedValue value, int depth) {
  Classes out;
  std::vector<PlacedValue> found;
  out.complete = origins(value, depth, found);
  for (const PlacedValue& origin : found) {
    const BodyView here = bodies_.of(origin.method);
    const program::UnitNumber unit = index_.method(origin.method).unit;
    const Value& known = here.values[origin.value];
    if (known.is(ValueKind::type)) {
      insert_sorted(out.types, index_.type(unit, dex::TypeIndex{known.id}));
      continue;
    }
    if (!known.is(ValueKind::call)) {
      out.complete = false;
      continue;
    }
    const Call& call = here.calls[known.id];
    const std::span<const ValueId> arguments = here.arguments(call);
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic || arguments.empty()) {
      out.complete = false;
      continue;
    }
    const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
    if (!names_a_class(index_.descriptor(ref.owner), index_.name(ref.signature))) {
      out.complete = false;
      continue;
    }
    const ValueId named = call.kind == CallKind::static_ ? arguments[0] : arguments.back();
    const Texts names = texts({origin.method, named}, depth + 1);
    out.complete &= names.complete;
    for (const std::string& name : names.texts) {
      const TypeId type = index_.find_type(program::descriptor_of(name));
      if (type != kNone) insert_sorted(out.types, type);
    }
  }
  return out;
}

}  // namespace hegui::flow
