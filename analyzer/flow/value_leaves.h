// Where a value can come from, inside its method: phis and casts are followed back to values that
// are not made of others.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzer/flow/bodies.h"

namespace hegui::flow {

struct ValueLeaf {
  ValueId value = kNoValue;
  TypeId cast = kNone;  // the last cast on the way, kNone: none
};

// Appends the leaves of `value`, each once, in a fixed order. False if there are more than
// kMaxLeaves (what was found until then is appended): the caller must then assume anything.
inline constexpr std::size_t kMaxLeaves = 24;
bool append_leaves(const CodeIndex& index, program::UnitNumber unit, const BodyView& body,
                   ValueId value, std::vector<ValueLeaf>& out);

// The value behind casts; kNoValue if there are too many.
ValueId without_casts(std::span<const Value> values, ValueId value);

// The parameter that the value is on every path, kNone if it may be something else. `Body`:
// MethodBody or BodyView.
template <typename Body>
std::uint32_t only_parameter(const Body& body, ValueId value) {
  const ValueId behind = without_casts(body.values, value);
  if (behind == kNoValue || !body.values[behind].is(ValueKind::parameter)) return kNone;
  return body.values[behind].id;
}

// What stands in an array that is made and filled in the method and given to one call only, by
// index; kNoValue where nothing is stored. Not known if it may hold something else: others that it
// is given to, or kept for, may fill it. Nor in methods of more than kMaxScanned calls and stores.
inline constexpr std::size_t kMaxScanned = 4096;
std::optional<std::vector<ValueId>> array_elements(const BodyView& body, ValueId array);

// What stands for a constant index of an array where fields of objects are asked after: its
// elements are fields of their own. kNone: the index is not constant, or too large.
inline constexpr FieldId kFirstElement = 0xe0000000;
inline constexpr std::int64_t kMaxElements = 64;

template <typename Body>
FieldId element_field(const Body& body, const Value& element) {
  const Value& index = body.values[element.second];
  const bool small =
      index.is(ValueKind::integer) && index.number >= 0 && index.number < kMaxElements;
  return small ? kFirstElement + static_cast<FieldId>(index.number) : kNone;
}

// The type named by a value of kind object, array or string; kNone for the others.
TypeId exact_type(const CodeIndex& index, program::UnitNumber unit, const Value& value);

}  // namespace hegui::flow
