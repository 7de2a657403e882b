// TypeFlow: which classes of objects reach each parameter, result and field.
//
// Allocation types are propagated along assignments over the whole program, flow-insensitively, one
// node for each parameter, result and field (declared-field based), one pair of hub nodes for each
// dispatch instead of an edge for each pair of call and target. Sets of more than kMaxExactTypes
// become "any". Source: Sundaresan et al. 2000 (variable-type analysis), bounded.
//
// Immutable after build(). Only methods that can run at all are looked at, so that dead code adds
// nothing. Cost: linear in the number of assignments times kMaxExactTypes.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"

namespace hegui::flow {

inline constexpr std::size_t kMaxExactTypes = 8;

struct TypeSet {
  std::array<TypeId, kMaxExactTypes> types{};
  std::uint8_t count = 0;
  bool any = false;

  std::span<const TypeId> exact() const { return {types.data(), count}; }
  // True if that changed the set.
  bool add(TypeId type);
  bool add_any();
};

// What the first, coarser reachability found out.
struct CoarseGraph {
  std::vector<bool> reached;                   // by method
  std::vector<std::vector<MethodId>> targets;  // by dispatch key
  std::vector<bool> called_by_framework;       // by method: parameters can be anything
};

class TypeFlow {
 public:
  static TypeFlow build(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                        const CoarseGraph& graph);

  // Types that a value of a method can have; `any` if that is not known.
  TypeSet types_of(MethodId method, const BodyView& body, ValueId value) const;

 private:
  friend class TypeFlowBuilder;
  std::uint32_t node_of_leaf(MethodId method, const BodyView& body, const Value& value) const;

  const CodeIndex* index_ = nullptr;
  const CallPlans* plans_ = nullptr;
  std::vector<std::uint32_t> first_parameter_;  // by method; the result's node comes first
  std::vector<std::uint32_t> first_of_key_;     // by key; kNone: no target
  std::uint32_t first_field_ = 0;
  std::vector<TypeSet> sets_;
};

}  // namespace hegui::flow
