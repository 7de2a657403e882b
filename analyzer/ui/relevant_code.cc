#include "analyzer/ui/relevant_code.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace hegui::ui {
namespace {

using flow::BodyView;
using flow::Call;
using flow::CallKind;
using flow::kNone;
using flow::MethodId;

constexpr std::size_t kShort = 48;       // values of a method that only keeps things
constexpr std::size_t kMaxTargets = 12;  // of a dispatch that are followed back

class Finder {
 public:
  Finder(flow::ProgramFlow& flow, const UiCatalog& catalog) : flow_(flow), catalog_(catalog) {}

  void look_at(MethodId method, std::vector<bool>& leads_on, std::vector<bool>& keeps) {
    const BodyView body = flow_.bodies().of(method);
    const program::UnitNumber unit = flow_.index().method(method).unit;
    bool effect = false, keeps_things = !body.stores.empty();
    for (const Call& call : body.calls) {
      if (call.kind == CallKind::polymorphic) continue;
      if (call.kind == CallKind::custom) {
        for_each_handle(unit, call, [&](MethodId target) { edges.emplace_back(target, method); });
        continue;
      }
      const std::span<const UiCall> rows = catalog_.calls(unit, call.index);
      for (const UiCall& row : rows) {
        effect |= is_effect(row.verb);
        keeps_things |= row.verb == Verb::append || row.verb == Verb::append_all ||
                        row.verb == Verb::put_key || row.verb == Verb::put;
      }
      if (!rows.empty()) continue;
      const flow::CallPlan& plan = flow_.plans().plan(unit, call);
      effect |= hands_listener(unit, body, call, plan, method);
      add_targets(unit, call, plan, method);
    }
    if (effect) leads_on[method] = true;
    keeps[method] = keeps_things && body.values.size() <= kShort;
  }

  // Edges from what the keys that were met lead to.
  void add_keys() {
    for (const flow::KeyId key : keys_) {
      for (const MethodId target : flow_.reach().targets(key, false)) {
        edges.emplace_back(target, node_of(key));
      }
    }
  }
  std::size_t node_count() const {
    return flow_.index().method_count() + flow_.plans().key_count();
  }

  // Callee, caller; also keys of dispatches, as nodes behind the methods.
  std::vector<std::pair<MethodId, MethodId>> edges;

 private:
  MethodId node_of(flow::KeyId key) const {
    return static_cast<MethodId>(flow_.index().method_count()) + key;
  }

  // Is something handed over that answers to the user, or nobody knows what? Of the rest (tasks,
  // messages, results) it counts whether what is called on it leads on.
  bool hands_listener(program::UnitNumber unit, const BodyView& body, const Call& call,
                      const flow::CallPlan& plan, MethodId method) {
    bool out = false;
    for (const flow::Handing& handing : flow_.plans().handings(plan)) {
      const std::size_t at = call.place_of(handing.argument);
      if (handing.kind != flow::HandoverKind::object || !handing.annotation.empty() ||
          handing.key == kNone || handing.phase == flow::Phase::user || at >= call.arguments ||
          !flow_.reach().reached_at_all(method)) {
        out = true;
        continue;
      }
      const flow::Value& given = body.values[body.arguments(call)[at]];
      if (given.kind == flow::ValueKind::object) {
        const TypeId type = flow_.index().type(unit, dex::TypeIndex{given.id});
        const MethodId target =
            flow_.index().dispatch(type, flow_.plans().key(handing.key).signature);
        if (target != kNone) edges.emplace_back(target, method);
        continue;
      }
      keys_.insert(handing.key);
      edges.emplace_back(node_of(handing.key), method);
    }
    return out;
  }

  template <typename Visit>
  void for_each_handle(program::UnitNumber unit, const Call& call, Visit visit) {
    const dex::DexFile& file = flow_.index().program().units()[unit].file;
    std::uint32_t at = 0;
    for (const dex::EncodedValue& value : file.call_site(dex::CallSiteIndex{call.index})) {
      // The first is the bootstrap method itself.
      if (at++ == 0 || value.kind() != dex::ValueKind::method_handle) continue;
      const dex::MethodHandle handle = file.method_handle(value.method_handle());
      if (handle.is_field()) continue;
      const flow::MethodRef ref = flow_.index().method_ref(unit, handle.method());
      const MethodId target = flow_.index().declared(ref.owner, ref.signature);
      if (target != kNone) visit(target);
    }
  }

  void add_targets(program::UnitNumber unit, const Call& call, const flow::CallPlan& plan,
                   MethodId method) {
    const MethodId only = flow::only_target(flow_.plans(), unit, call);
    if (only != kNone) {
      edges.emplace_back(only, method);
      return;
    }
    if (plan.key == kNone) return;
    const std::vector<MethodId>& targets = flow_.reach().targets(plan.key, false);
    if (targets.size() > kMaxTargets) return;
    for (const MethodId target : targets) edges.emplace_back(target, method);
  }

  flow::ProgramFlow& flow_;
  const UiCatalog& catalog_;
  std::set<flow::KeyId> keys_;
};

// Methods of libraries some class of which the catalog names.
std::vector<bool> described_methods(const flow::CodeIndex& index, const UiCatalog& catalog,
                                    const program::Owners& owners) {
  std::set<program::OwnerNumber> described;
  for (const std::string_view name : catalog.classes()) {
    const program::OwnerNumber owner = owners.of_class(name);
    if (owner != program::kAppOwner) described.insert(owner);
  }
  std::vector<bool> out(index.method_count());
  const std::size_t classes = index.program().classes().size();
  for (program::ClassId id = 0; id < classes; ++id) {
    if (!described.contains(owners.of_class(index.program().descriptor(id)))) continue;
    for (const MethodId method : index.methods_of(id)) out[method] = true;
  }
  return out;
}

}  // namespace

RelevantCode RelevantCode::build(flow::ProgramFlow& flow, const UiCatalog& catalog,
                                 const program::Owners& owners) {
  const std::size_t methods = flow.index().method_count();
  RelevantCode out;
  out.leads_on_.resize(methods);
  out.keeps_.resize(methods);
  out.described_ = described_methods(flow.index(), catalog, owners);
  out.own_.resize(flow.index().type_count());
  for (program::ClassId id = 0; id < flow.index().program().classes().size(); ++id) {
    const bool own = owners.of_class(flow.index().program().descriptor(id)) == program::kAppOwner;
    if (own) out.own_[flow.index().type_of_class(id)] = true;
  }
  Finder finder(flow, catalog);
  for (MethodId method = 0; method < methods; ++method) {
    if (out.described_[method]) continue;
    finder.look_at(method, out.leads_on_, out.keeps_);
  }
  finder.add_keys();
  out.leads_on_.resize(finder.node_count());
  auto& edges = finder.edges;
  std::sort(edges.begin(), edges.end());
  std::vector<MethodId> work;
  for (MethodId method = 0; method < methods; ++method) {
    if (out.leads_on_[method]) work.push_back(method);
  }
  while (!work.empty()) {
    const MethodId callee = work.back();
    work.pop_back();
    for (auto at = std::lower_bound(edges.begin(), edges.end(), std::pair(callee, MethodId{0}));
         at != edges.end() && at->first == callee; ++at) {
      if (out.leads_on_[at->second]) continue;
      out.leads_on_[at->second] = true;
      work.push_back(at->second);
    }
  }
  out.leads_on_.resize(methods);
  return out;
}

}  // namespace hegui::ui
