#include "analyzer/consent/call_edges.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"

namespace hegui::consent {

using flow::Call;
using flow::CallKind;
using flow::kNone;
using flow::TypeId;
using flow::TypeSet;

std::span<const Edge> CallEdges::of(MethodId method) {
  const auto [found, fresh] = known_.try_emplace(method);
  std::vector<Edge>& out = found->second;
  if (!fresh) return out;
  const BodyView body = flow_.bodies().of(method);
  for (const Call& call : body.calls) add_call(method, body, call, out);
  add_extra(method, body, out);
  std::erase_if(out, [&](const Edge& edge) { return !flow_.reach().reached_at_all(edge.target); });
  std::stable_sort(out.begin(), out.end(),
                   [](const Edge& a, const Edge& b) { return a.offset < b.offset; });
  return out;
}

void CallEdges::add_call(MethodId method, const BodyView& body, const Call& call,
                         std::vector<Edge>& out) const {
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return;
  const flow::CallPlan& plan = flow_.plans().plan(flow_.index().method(method).unit, call);
  if (plan.direct == kNone && plan.key == kNone && plan.handings == 0) return;
  const std::span<const ValueId> arguments = body.arguments(call);
  if (!plan.opaque) {
    std::vector<MethodId> called;
    if (call.kind == CallKind::virtual_ || call.kind == CallKind::interface) {
      if (plan.key != kNone && !arguments.empty() &&
          (is_this(method, body, arguments[0]) ||
           !flow_.forwards().bound_by_callers(method, call.offset, plan.key))) {
        called = targets(method, body, arguments[0], plan.key);
      }
    } else if (plan.direct != kNone) {
      called = {plan.direct};
    }
    for (const MethodId target : called) {
      out.push_back({target, call.offset, call.block, EdgeKind::call, Phase::same});
      add_forwards(method, body, call, target, out);
    }
  }
  for (const flow::Handing& handing : flow_.plans().handings(plan)) {
    const std::size_t at = call.place_of(handing.argument);
    if (handing.key == kNone || at >= arguments.size()) continue;
    if (!is_this(method, body, arguments[at]) &&
        flow_.forwards().bound_by_callers(method, call.offset, handing.key)) {
      continue;
    }
    for (const MethodId target : targets(method, body, arguments[at], handing.key)) {
      out.push_back({target, call.offset, call.block, EdgeKind::callback, handing.phase});
    }
  }
}

// What the called method calls on the arguments it is given.
void CallEdges::add_forwards(MethodId method, const BodyView& body, const Call& call,
                             MethodId target, std::vector<Edge>& out) const {
  const std::span<const ValueId> arguments = body.arguments(call);
  for (const flow::Forward& forward : flow_.forwards().of(target)) {
    if (forward.parameter >= arguments.size()) continue;
    if (forward.parameter == 0 && call.kind != CallKind::static_) continue;  // a call on `this`
    for (const MethodId given : targets(method, body, arguments[forward.parameter], forward.key)) {
      out.push_back({given, call.offset, call.block, EdgeKind::callback, forward.phase});
    }
  }
}

std::vector<MethodId> CallEdges::targets(MethodId method, const BodyView& body, ValueId value,
                                         flow::KeyId key) const {
  const flow::DispatchKey& known = flow_.plans().key(key);
  const TypeSet types = types_at(method, body, value);
  std::vector<MethodId> out;
  if (types.any) {
    out = flow_.reach().targets(key, false);
  } else {
    for (const TypeId type : types.exact()) {
      if (flow_.index().app_class(type) == kNone || !flow_.index().inherits(type, known.declared)) {
        continue;
      }
      const MethodId target = flow_.index().dispatch(type, known.signature);
      if (target != kNone && std::find(out.begin(), out.end(), target) == out.end()) {
        out.push_back(target);
      }
    }
  }
  if (out.size() > flow::kFewTargets) out.clear();
  return out;
}

bool CallEdges::is_this(MethodId method, const BodyView& body, ValueId value) const {
  return !flow_.index().method(method).is_static() && flow::only_parameter(body, value) == 0;
}

TypeSet CallEdges::types_at(MethodId method, const BodyView& body, ValueId value) const {
  if (!is_this(method, body, value)) return flow_.types().types_of(method, body, value);
  const flow::MethodInfo& info = flow_.index().method(method);
  TypeSet own;
  for (const TypeId type : flow_.index().app_subtypes(flow_.index().type_of_class(info.owner))) {
    if (flow_.reach().is_created(type)) own.add(type);
  }
  return own;
}

void CallEdges::add_extra(MethodId method, const BodyView& body, std::vector<Edge>& out) {
  std::vector<flow::ExtraEdge> extra;
  flow_.indirect().append(method, &flow_.types(), flow_.agree_actions().texts().agree_views(),
                          extra);
  for (const flow::ExtraEdge& edge : extra) {
    if (edge.target == kNone) continue;
    const auto at = std::find_if(body.calls.begin(), body.calls.end(),
                                 [&](const Call& call) { return call.offset == edge.offset; });
    out.push_back(
        {edge.target, edge.offset, at == body.calls.end() ? 0 : at->block,
         edge.kind == flow::LinkKind::component ? EdgeKind::component : EdgeKind::callback,
         edge.phase});
  }
}

}  // namespace hegui::consent
