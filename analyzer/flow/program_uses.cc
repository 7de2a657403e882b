#include "analyzer/flow/program_uses.h"

namespace hegui::flow {
namespace {

// Counting sort: `visit(put)` is run twice and calls put(key, site) for each item, in order.
template <typename Visit>
void group(std::size_t keys, std::vector<std::uint32_t>& starts, std::vector<UseSite>& sites,
           Visit visit) {
  starts.assign(keys + 1, 0);
  visit([&](std::uint32_t key, const UseSite&) { ++starts[key + 1]; });
  for (std::size_t i = 1; i <= keys; ++i) starts[i] += starts[i - 1];
  sites.resize(starts[keys]);
  std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
  visit([&](std::uint32_t key, const UseSite& site) { sites[next[key]++] = site; });
}

}  // namespace

MethodId only_target(const CallPlans& plans, program::UnitNumber unit, const Call& call) {
  switch (call.kind) {
    case CallKind::custom:
    case CallKind::polymorphic:
      return kNone;
    case CallKind::virtual_:
    case CallKind::interface: {
      const CallPlan& plan = plans.plan(unit, call);
      if (plan.key == kNone || plan.framework || plans.key(plan.key).several) return kNone;
      return plans.key(plan.key).first;
    }
    default:
      return plans.plan(unit, call).direct;
  }
}

ProgramUses ProgramUses::build(const CodeIndex& index, const Bodies& bodies,
                               const CallPlans& plans) {
  ProgramUses out;
  const auto methods = static_cast<MethodId>(index.method_count());
  group(methods, out.caller_starts_, out.callers_, [&](auto put) {
    for (MethodId method = 0; method < methods; ++method) {
      const BodyView body = bodies.of(method);
      for (std::uint32_t i = 0; i < body.calls.size(); ++i) {
        const MethodId target = only_target(plans, index.method(method).unit, body.calls[i]);
        if (target != kNone) put(target, UseSite{method, i});
      }
    }
  });
  group(index.field_count(), out.store_starts_, out.stores_, [&](auto put) {
    for (MethodId method = 0; method < methods; ++method) {
      const BodyView body = bodies.of(method);
      for (std::uint32_t i = 0; i < body.stores.size(); ++i) {
        if (body.stores[i].kind == StoreKind::element) continue;
        put(index.field(index.method(method).unit, dex::FieldIndex{body.stores[i].field}),
            UseSite{method, i});
      }
    }
  });
  return out;
}

}  // namespace hegui::flow
