#include "analyzer/flow/program_uses.h"

#include <algorithm>

#include "dex/annotations.h"

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

// From another class than Object that is not the app's: it may call what the method overrides.
bool inherits_from_framework(const CodeIndex& index, TypeId type) {
  const std::span<const TypeId> ancestors = index.ancestors(type);
  return std::any_of(ancestors.begin(), ancestors.end(), [&](TypeId ancestor) {
    return index.app_class(ancestor) == kNone && index.descriptor(ancestor) != "Ljava/lang/Object;";
  });
}

}  // namespace

void add_callers_told(const Bodies& bodies, const ProgramUses& uses, int depth,
                      std::vector<MethodId> found, std::vector<bool>& asks) {
  for (int step = 0; step < depth; ++step) {
    std::vector<MethodId> callers;
    for (const MethodId method : found) {
      if (bodies.of(method).returns.empty()) continue;  // tells nobody anything
      for (const UseSite& caller : uses.callers(method)) {
        if (asks[caller.method]) continue;
        asks[caller.method] = true;
        callers.push_back(caller.method);
      }
    }
    found = std::move(callers);
  }
}

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
  out.find_fixed_fields(index, bodies);
  out.find_unknown_callers(index, bodies, plans);
  return out;
}

void ProgramUses::find_fixed_fields(const CodeIndex& index, const Bodies& bodies) {
  set_by_constructors_.assign(index.field_count(), false);
  for (FieldId field = 0; field < index.field_count(); ++field) {
    const std::span<const UseSite> sites = stores(field);
    set_by_constructors_[field] =
        !sites.empty() && std::all_of(sites.begin(), sites.end(), [&](const UseSite& site) {
          const BodyView body = bodies.of(site.method);
          const Store& store = body.stores[site.number];
          return store.kind == StoreKind::instance_field &&
                 index.name(index.method(site.method).signature) == "<init>" &&
                 body.values[store.base].is(ValueKind::parameter) &&
                 body.values[store.base].id == 0;
        });
  }
}

void ProgramUses::find_unknown_callers(const CodeIndex& index, const Bodies& bodies,
                                       const CallPlans& plans) {
  const auto methods = static_cast<MethodId>(index.method_count());
  callers_known_.assign(methods, true);
  std::vector<bool> among_others(index.signature_count(), false);  // by signature
  for (MethodId method = 0; method < methods; ++method) {
    const program::UnitNumber unit = index.method(method).unit;
    for (const Call& call : bodies.of(method).calls) {
      if (call.kind != CallKind::virtual_ && call.kind != CallKind::interface) continue;
      if (only_target(plans, unit, call) != kNone) continue;
      among_others[index.method_ref(unit, dex::MethodIndex{call.index}).signature] = true;
    }
  }
  for (MethodId method = 0; method < methods; ++method) {
    const MethodInfo& info = index.method(method);
    const bool dispatched =
        !info.is_static() && !info.is_private() && index.name(info.signature) != "<init>";
    if (!dispatched) continue;
    const dex::DexFile& file = index.file_of(method);
    callers_known_[method] =
        !among_others[info.signature] &&
        !inherits_from_framework(index, index.type_of_class(info.owner)) &&
        dex::method_annotations(file, index.program().classes()[info.owner].def,
                                index.definition(method).method)
            .empty();
  }
  for (program::UnitNumber unit = 0; unit < index.program().units().size(); ++unit) {
    const dex::DexFile& file = index.program().units()[unit].file;
    for (const dex::MethodHandleIndex handle : file.method_handles()) {
      const dex::MethodHandle known = file.method_handle(handle);
      if (known.is_field()) continue;
      const MethodRef ref = index.method_ref(unit, known.method());
      const MethodId target = index.declared(ref.owner, ref.signature);
      if (target != kNone) callers_known_[target] = false;
    }
  }
}

}  // namespace hegui::flow
