#include "analyzer/flow/value_leaves.h"

#include <algorithm>

namespace hegui::flow {

bool append_leaves(const CodeIndex& index, program::UnitNumber unit, const BodyView& body,
                   ValueId value, std::vector<ValueLeaf>& out) {
  if (value == kNoValue) return true;
  std::vector<ValueLeaf> pending = {{value, kNone}};
  std::vector<ValueId> seen = {value};
  const auto follow = [&](ValueId next, TypeId cast) {
    if (next == kNoValue || std::find(seen.begin(), seen.end(), next) != seen.end()) return;
    seen.push_back(next);
    pending.push_back({next, cast});
  };
  for (std::size_t at = 0; at < pending.size(); ++at) {
    if (seen.size() > kMaxLeaves) return false;
    const ValueLeaf leaf = pending[at];
    const Value& known = body.values[leaf.value];
    if (known.is(ValueKind::phi)) {
      for (const ValueId operand : body.phi_operands(known)) {
        follow(operand, leaf.cast);
        if (seen.size() > kMaxLeaves) return false;
      }
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

std::uint32_t only_parameter(const BodyView& body, ValueId value) {
  for (int step = 0; value != kNoValue && step < 8; ++step) {
    const Value& known = body.values[value];
    if (known.is(ValueKind::parameter)) return known.id;
    if (!known.is(ValueKind::cast)) return kNone;
    value = known.operand();
  }
  return kNone;
}

TypeId exact_type(const CodeIndex& index, program::UnitNumber unit, const Value& value) {
  if (value.is(ValueKind::object) || value.is(ValueKind::array)) {
    return index.type(unit, dex::TypeIndex{value.id});
  }
  if (value.is(ValueKind::string)) return index.find_type("Ljava/lang/String;");
  return kNone;
}

}  // namespace hegui::flow
