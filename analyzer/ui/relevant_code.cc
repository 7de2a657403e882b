#include "analyzer/ui/relevant_code.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "rules/engine/rule_table.h"

namespace hegui::ui {
namespace {

using flow::BodyView;
using flow::Call;
using flow::CallKind;
using flow::kNone;
using flow::MethodId;

constexpr std::size_t kShort = 48;       // values of a method that only keeps things
constexpr std::size_t kMaxTargets = 12;  // of a dispatch that are followed back
constexpr flow::ValueId kReceiver = 0;   // of an instance method, in its body

using Edges = std::vector<std::pair<MethodId, MethodId>>;

// Marks all that leads to what is marked. Precondition: both ends of every edge have a mark.
void spread(const Edges& edges, std::vector<bool>& marks) {
  std::vector<std::size_t> first(marks.size() + 1);  // by callee: of its callers
  for (const auto& [callee, caller] : edges) ++first[callee + 1];
  for (std::size_t node = 0; node < marks.size(); ++node) first[node + 1] += first[node];
  std::vector<std::size_t> next(first.begin(), first.end() - 1);
  std::vector<MethodId> callers(edges.size());
  for (const auto& [callee, caller] : edges) callers[next[callee]++] = caller;
  std::vector<MethodId> work;
  for (std::size_t node = 0; node < marks.size(); ++node) {
    if (marks[node]) work.push_back(static_cast<MethodId>(node));
  }
  while (!work.empty()) {
    const MethodId callee = work.back();
    work.pop_back();
    for (std::size_t at = first[callee]; at < first[callee + 1]; ++at) {
      if (marks[callers[at]]) continue;
      marks[callers[at]] = true;
      work.push_back(callers[at]);
    }
  }
}

class Finder {
 public:
  // `outside`: by method, code that is not followed from the app's own.
  Finder(flow::ProgramFlow& flow, const UiCatalog& catalog, const std::vector<bool>& outside)
      : flow_(flow), catalog_(catalog), outside_(outside) {}

  void look_at(MethodId method, std::vector<bool>& leads_on, std::vector<bool>& keeps) {
    const BodyView body = flow_.bodies().of(method);
    const program::UnitNumber unit = flow_.index().method(method).unit;
    bool effect = false, keeps_things = !body.stores.empty();
    const bool is_short = body.values.size() <= kShort;
    const bool has_receiver = !flow_.index().method(method).is_static();
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
      effect |= add_handings(unit, body, call, plan, method) || gives_listener(unit, call);
      add_targets(unit, call, plan, method);
      if (is_short && has_receiver && call.arguments > 0 && body.arguments(call)[0] == kReceiver) {
        const MethodId only = flow::only_target(flow_.plans(), unit, call);
        if (only != kNone) own_calls.emplace_back(only, method);
      }
    }
    if (effect) leads_on[method] = true;
    keeps[method] = keeps_things && is_short;
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
  Edges edges;
  // Of short methods to others of the same object: constructors that call another, setters.
  Edges own_calls;

 private:
  MethodId node_of(flow::KeyId key) const {
    return static_cast<MethodId>(flow_.index().method_count()) + key;
  }

  // Edges from what is called on objects that are handed over (tasks, messages, results). true:
  // something answers to the user, or nobody knows what is called.
  bool add_handings(program::UnitNumber unit, const BodyView& body, const Call& call,
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

  // To a library that is not followed, something that it may call.
  bool gives_listener(program::UnitNumber unit, const Call& call) {
    const MethodId only = flow::only_target(flow_.plans(), unit, call);
    if (only == kNone || !outside_[only]) return false;
    const flow::CodeIndex& index = flow_.index();
    const auto types = index.parameters(index.method(only).signature);
    return std::any_of(types.begin(), types.end(), [&](flow::TypeId type) {
      return (index.app_class(type) != kNone && index.is_interface(type)) ||
             !flow_.model().callbacks(type).empty();
    });
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
  const std::vector<bool>& outside_;
  std::set<flow::KeyId> keys_;
};

// Categories of third-party code that builds no screens.
base::Result<std::set<std::string_view>> without_screens(const rules::RuleSet& rules) {
  const auto terms =
      rules::RuleTable<3>::open(rules, "catalog/sdk_terms.tsv", {"kind", "term", "screens"});
  if (!terms.ok()) return terms.error();
  std::set<std::string_view> out;
  for (std::size_t row = 0; row < terms->rows(); ++row) {
    if (terms->cell(row, 0) == "category" && terms->cell(row, 2) == "no") {
      out.insert(terms->cell(row, 1));
    }
  }
  return out;
}

// Methods of libraries some class of which the catalog names.
std::vector<bool> described_methods(const std::vector<program::OwnerNumber>& owner_of,
                                    const UiCatalog& catalog, const program::Owners& owners) {
  std::vector<bool> described(owners.size());
  for (const std::string_view name : catalog.classes()) {
    const program::OwnerNumber owner = owners.of_class(name);
    if (owner != program::kAppOwner) described[owner] = true;
  }
  std::vector<bool> out;
  out.reserve(owner_of.size());
  for (const program::OwnerNumber owner : owner_of) out.push_back(described[owner]);
  return out;
}

}  // namespace

base::Result<RelevantCode> RelevantCode::build(const rules::RuleSet& rules, flow::ProgramFlow& flow,
                                               const UiCatalog& catalog,
                                               const program::Owners& owners) {
  const auto no_screens = without_screens(rules);
  if (!no_screens.ok()) return no_screens.error();
  const std::size_t methods = flow.index().method_count();
  RelevantCode out;
  out.leads_on_.resize(methods);
  out.keeps_.resize(methods);
  out.own_.resize(flow.index().type_count());
  out.owners_.resize(methods);
  const program::Program& program = flow.index().program();
  for (program::ClassId id = 0; id < program.classes().size(); ++id) {
    const program::OwnerNumber owner = owners.of_class(program.descriptor(id));
    out.own_[flow.index().type_of_class(id)] = owner == program::kAppOwner;
    for (const MethodId method : flow.index().methods_of(id)) out.owners_[method] = owner;
  }
  for (std::size_t owner = 0; owner < owners.size(); ++owner) {
    const auto number = static_cast<program::OwnerNumber>(owner);
    out.apart_.push_back(no_screens->contains(owners.category(number)));
  }
  out.described_ = described_methods(out.owners_, catalog, owners);
  std::vector<bool> outside = out.described_;
  for (MethodId method = 0; method < methods; ++method) {
    if (out.apart_[out.owners_[method]]) outside[method] = true;
  }
  Finder finder(flow, catalog, outside);
  for (MethodId method = 0; method < methods; ++method) {
    if (out.described_[method]) continue;
    finder.look_at(method, out.leads_on_, out.keeps_);
  }
  finder.add_keys();
  out.leads_on_.resize(finder.node_count());
  spread(finder.edges, out.leads_on_);
  spread(finder.own_calls, out.keeps_);
  out.leads_on_.resize(methods);
  return out;
}

}  // namespace hegui::ui
