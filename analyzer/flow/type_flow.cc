#include "analyzer/flow/type_flow.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

bool may_be_object(const Value& value) {
  switch (value.kind) {
    case ValueKind::integer:  // null, where it is an object at all
    case ValueKind::unknown:
    case ValueKind::computed:
    case ValueKind::instance_of:
      return false;
    default:
      return true;
  }
}

bool is_dispatched(const Call& call) {
  return call.kind == CallKind::virtual_ || call.kind == CallKind::interface;
}

bool has_plan(const Call& call) {
  return call.kind != CallKind::custom && call.kind != CallKind::polymorphic;
}

}  // namespace

bool TypeSet::add(TypeId type) {
  if (any || std::find(types.begin(), types.begin() + count, type) != types.begin() + count) {
    return false;
  }
  if (count == kMaxExactTypes) return add_any();
  types[count++] = type;
  return true;
}

bool TypeSet::add_any() {
  if (any) return false;
  any = true;
  count = 0;
  return true;
}

class TypeFlowBuilder {
 public:
  TypeFlowBuilder(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                  const CoarseGraph& graph)
      : index_(index), bodies_(bodies), plans_(plans), graph_(graph) {
    out_.index_ = &index;
    out_.plans_ = &plans;
  }

  TypeFlow run() {
    number_nodes();
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (graph_.reached[method]) collect(method);
    }
    for (KeyId key = 0; key < plans_.key_count(); ++key) connect_key(key);
    propagate();
    return std::move(out_);
  }

 private:
  struct Edge {
    std::uint32_t from;
    std::uint32_t to;
    TypeId filter;
  };

  void number_nodes() {
    std::uint32_t next = 0;
    out_.first_parameter_.reserve(index_.method_count());
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      out_.first_parameter_.push_back(next);
      const MethodInfo& info = index_.method(method);
      next += 2 + static_cast<std::uint32_t>(index_.parameters(info.signature).size());
    }
    out_.first_of_key_.assign(plans_.key_count(), kNone);
    for (KeyId key = 0; key < plans_.key_count(); ++key) {
      if (graph_.targets[key].empty()) continue;
      out_.first_of_key_[key] = next;
      next += 2 + static_cast<std::uint32_t>(index_.parameters(plans_.key(key).signature).size());
    }
    out_.first_field_ = next;
    out_.sets_.resize(next + index_.field_count());
  }

  std::uint32_t result_node(MethodId method) const { return out_.first_parameter_[method]; }

  // `at` counts the receiver first.
  std::uint32_t parameter_node(MethodId method, std::size_t at) const {
    return out_.first_parameter_[method] + 1 + static_cast<std::uint32_t>(at);
  }

  void collect(MethodId method) {
    const BodyView body = bodies_.of(method);
    const program::UnitNumber unit = index_.method(method).unit;
    if (graph_.called_by_framework[method]) {
      for (std::uint32_t i = 0; i < body.parameters; ++i) seed_any(parameter_node(method, i));
    }
    for (const Call& call : body.calls) {
      if (!has_plan(call)) continue;
      const CallPlan& plan = plans_.plan(unit, call);
      if (plan.opaque) continue;
      std::uint32_t first = kNone;
      if (!is_dispatched(call)) {
        if (plan.direct != kNone) first = parameter_node(plan.direct, 0);
      } else if (plan.key != kNone && out_.first_of_key_[plan.key] != kNone) {
        first = out_.first_of_key_[plan.key] + 1;
      }
      if (first == kNone) continue;
      const std::span<const ValueId> arguments = body.arguments(call);
      // The receiver of a dispatch is bound by the dispatch itself.
      for (std::uint32_t i = is_dispatched(call) ? 1 : 0; i < arguments.size(); ++i) {
        flow(method, unit, body, arguments[i], first + i);
      }
    }
    for (const Store& store : body.stores) {
      if (store.kind == StoreKind::element) continue;
      flow(method, unit, body, store.value,
           out_.first_field_ + index_.field(unit, dex::FieldIndex{store.field}));
    }
    for (const ValueId value : body.returns) flow(method, unit, body, value, result_node(method));
  }

  void flow(MethodId method, program::UnitNumber unit, const BodyView& body, ValueId value,
            std::uint32_t to) {
    leaves_.clear();
    if (!append_leaves(index_, unit, body, value, leaves_)) {
      seed_any(to);
      return;
    }
    for (const ValueLeaf& leaf : leaves_) {
      const Value& known = body.values[leaf.value];
      if (!may_be_object(known)) continue;
      if (const TypeId exact = exact_type(index_, unit, known); exact != kNone) {
        seeds_.push_back({exact, to, kNone});
        continue;
      }
      const std::uint32_t from = out_.node_of_leaf(method, body, known);
      if (from == kNone) {
        seed_any(to);
      } else {
        edges_.push_back({from, to, leaf.cast});
      }
    }
  }

  void seed_any(std::uint32_t node) { seeds_.push_back({kNone, node, kNone}); }

  void connect_key(KeyId key) {
    const std::uint32_t hub = out_.first_of_key_[key];
    if (hub == kNone) return;
    const std::size_t parameters = index_.parameters(plans_.key(key).signature).size();
    for (const MethodId target : graph_.targets[key]) {
      edges_.push_back({result_node(target), hub, kNone});
      for (std::size_t i = 1; i <= parameters; ++i) {
        edges_.push_back(
            {hub + 1 + static_cast<std::uint32_t>(i), parameter_node(target, i), kNone});
      }
    }
  }

  void propagate() {
    std::stable_sort(edges_.begin(), edges_.end(),
                     [](const Edge& a, const Edge& b) { return a.from < b.from; });
    std::vector<std::uint32_t> starts(out_.sets_.size() + 1, 0);
    for (const Edge& edge : edges_) ++starts[edge.from + 1];
    for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
    std::vector<std::uint32_t> pending;
    std::vector<bool> queued(out_.sets_.size(), false);
    const auto touch = [&](std::uint32_t node) {
      if (queued[node]) return;
      queued[node] = true;
      pending.push_back(node);
    };
    for (const Edge& seed : seeds_) {
      TypeSet& set = out_.sets_[seed.to];
      if (seed.from == kNone ? set.add_any() : set.add(seed.from)) touch(seed.to);
    }
    for (std::size_t at = 0; at < pending.size(); ++at) {
      const std::uint32_t node = pending[at];
      queued[node] = false;
      const TypeSet from = out_.sets_[node];
      for (std::uint32_t i = starts[node]; i < starts[node + 1]; ++i) {
        const Edge& edge = edges_[i];
        TypeSet& to = out_.sets_[edge.to];
        bool changed = false;
        if (from.any) changed = to.add_any();
        for (const TypeId type : from.exact()) {
          if (edge.filter == kNone || index_.inherits(type, edge.filter)) changed |= to.add(type);
        }
        if (changed) touch(edge.to);
      }
    }
  }

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const CoarseGraph& graph_;
  TypeFlow out_;
  std::vector<Edge> edges_;
  std::vector<Edge> seeds_;  // from: a type, kNone for any
  std::vector<ValueLeaf> leaves_;
};

TypeFlow TypeFlow::build(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                         const CoarseGraph& graph) {
  return TypeFlowBuilder(index, bodies, plans, graph).run();
}

// The node whose set a value has; kNone: nothing is known of it.
std::uint32_t TypeFlow::node_of_leaf(MethodId method, const BodyView& body,
                                     const Value& value) const {
  const program::UnitNumber unit = index_->method(method).unit;
  switch (value.kind) {
    case ValueKind::parameter:
      // The receiver is whatever inherits from the class: dispatch decides.
      if (value.id == 0 && !index_->method(method).is_static()) return kNone;
      return first_parameter_[method] + 1 + value.id;
    case ValueKind::instance_field:
    case ValueKind::static_field:
      return first_field_ + index_->field(unit, dex::FieldIndex{value.id});
    case ValueKind::call: {
      const Call& call = body.calls[value.id];
      if (!has_plan(call)) return kNone;
      const CallPlan& plan = plans_->plan(unit, call);
      if (plan.opaque) return kNone;
      if (!is_dispatched(call)) return plan.direct == kNone ? kNone : first_parameter_[plan.direct];
      // Beside the app's classes the framework's own may run: those return anything.
      if (plan.framework || plan.key == kNone) return kNone;
      return first_of_key_[plan.key];
    }
    default:
      return kNone;
  }
}

TypeSet TypeFlow::types_of(MethodId method, const BodyView& body, ValueId value) const {
  TypeSet out;
  const program::UnitNumber unit = index_->method(method).unit;
  std::vector<ValueLeaf> leaves;
  if (!append_leaves(*index_, unit, body, value, leaves)) {
    out.add_any();
    return out;
  }
  for (const ValueLeaf& leaf : leaves) {
    const Value& known = body.values[leaf.value];
    if (!may_be_object(known)) continue;
    if (const TypeId exact = exact_type(*index_, unit, known); exact != kNone) {
      out.add(exact);
      continue;
    }
    const std::uint32_t node = node_of_leaf(method, body, known);
    // Nothing flows in: filled by means that are not seen (reflection, native code).
    if (node == kNone || sets_[node].any || sets_[node].count == 0) {
      out.add_any();
      return out;
    }
    for (const TypeId type : sets_[node].exact()) {
      if (leaf.cast == kNone || index_->inherits(type, leaf.cast)) out.add(type);
    }
  }
  return out;
}

}  // namespace hegui::flow
