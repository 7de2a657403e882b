#include "analyzer/flow/value_leaves.h"

#include <algorithm>
#include <array>

namespace hegui::flow {

bool append_leaves(const CodeIndex& index, program::UnitNumber unit, const BodyView& body,
                   ValueId value, std::vector<ValueLeaf>& out) {
  if (value == kNoValue) return true;
  // Every value of a program is asked after, most are leaves: nothing is allocated here.
  std::array<ValueLeaf, kMaxLeaves + 1> seen;
  std::size_t count = 0;
  const auto follow = [&](ValueId next, TypeId cast) {
    if (next == kNoValue || count > kMaxLeaves) return;
    for (std::size_t i = 0; i < count; ++i) {
      if (seen[i].value == next) return;
    }
    seen[count++] = {next, cast};
  };
  follow(value, kNone);
  for (std::size_t at = 0; at < count; ++at) {
    if (count > kMaxLeaves) return false;
    const ValueLeaf leaf = seen[at];
    const Value& known = body.values[leaf.value];
    if (known.is(ValueKind::phi)) {
      for (const ValueId operand : body.phi_operands(known)) follow(operand, leaf.cast);
      if (count > kMaxLeaves) return false;
    } else if (known.is(ValueKind::cast)) {
      // The cast nearest to the use is the one that matters.
      follow(known.operand(),
             leaf.cast != kNone ? leaf.cast : index.type(unit, dex::TypeIndex{known.id}));
    } else {
      out.push_back(leaf);
    }
  }
  return true;
}

ValueId without_casts(std::span<const Value> values, ValueId value) {
  for (int step = 0; value != kNoValue && step < 8; ++step) {
    if (!values[value].is(ValueKind::cast)) return value;
    value = values[value].operand();
  }
  return kNoValue;
}

std::optional<std::vector<ValueId>> array_elements(const BodyView& body, ValueId array) {
  const ValueId made = without_casts(body.values, array);
  if (made == kNoValue || !body.values[made].is(ValueKind::array) ||
      body.calls.size() + body.stores.size() > kMaxScanned) {
    return std::nullopt;
  }
  const auto is_given = [&](const Call& call) {
    const std::span<const ValueId> arguments = body.arguments(call);
    return std::find(arguments.begin(), arguments.end(), made) != arguments.end();
  };
  if (std::count_if(body.calls.begin(), body.calls.end(), is_given) > 1) return std::nullopt;
  std::vector<ValueId> out;
  for (const Store& store : body.stores) {
    if (store.value == made) return std::nullopt;
    if (store.kind != StoreKind::element || store.base != made) continue;
    const Value& index = body.values[store.index];
    if (!index.is(ValueKind::integer) || index.number < 0 || index.number >= kMaxElements) {
      return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(index.number);
    out.resize(std::max(out.size(), at + 1), kNoValue);
    if (out[at] != kNoValue && out[at] != store.value) return std::nullopt;
    out[at] = store.value;
  }
  return out;
}

TypeId exact_type(const CodeIndex& index, program::UnitNumber unit, const Value& value) {
  if (value.is(ValueKind::object) || value.is(ValueKind::array)) {
    return index.type(unit, dex::TypeIndex{value.id});
  }
  if (value.is(ValueKind::string)) return index.find_type("Ljava/lang/String;");
  return kNone;
}

}  // namespace hegui::flow
