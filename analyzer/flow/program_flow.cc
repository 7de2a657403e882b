#include "analyzer/flow/program_flow.h"

#include <algorithm>

namespace hegui::flow {

SdkRange device_range(const std::vector<inventory::AppFiles>& files) {
  SdkRange range;
  for (const inventory::AppFiles& file : files) {
    if (file.manifest && file.manifest->min_sdk_given) {
      range.min = std::max(range.min, file.manifest->min_sdk);
    }
  }
  return range;
}

namespace {

// "" where several apps are looked at together, which share no name.
std::string_view own_package(const std::vector<inventory::AppFiles>& files) {
  std::string_view name;
  for (const inventory::AppFiles& file : files) {
    if (!file.manifest) continue;
    if (!name.empty() && name != file.manifest->package) return {};
    name = file.manifest->package;
  }
  return name;
}

std::int32_t target_sdk(const std::vector<inventory::AppFiles>& files) {
  for (const inventory::AppFiles& file : files) {
    if (!file.manifest || !file.manifest->split.empty()) continue;
    return file.manifest->target_sdk_given ? file.manifest->target_sdk : file.manifest->min_sdk;
  }
  return 23;  // not known: as on today's devices
}

}  // namespace

base::Result<std::unique_ptr<ProgramFlow>> ProgramFlow::build(const FlowInputs& inputs) {
  std::unique_ptr<ProgramFlow> flow(new ProgramFlow());
  auto also_named = FrameworkModel::classes_named(inputs.rules);
  if (!also_named.ok()) return std::move(also_named).error();
  flow->index_ = CodeIndex::build(inputs.program, *also_named);
  flow->fields_ = ConstantFields::build(flow->index_, device_range(inputs.files));
  flow->bodies_ = Bodies::build(flow->index_, *flow->fields_, inputs.threads);
  flow->flow_bodies_.emplace(flow->bodies_);
  base::Result<FrameworkModel> model =
      FrameworkModel::load(inputs.rules, flow->index_, own_package(inputs.files));
  if (!model.ok()) return std::move(model).error();
  flow->model_ = std::move(model).value();
  flow->plans_ = CallPlans::build(flow->index_, *flow->model_);
  flow->forwards_ = Forwards::build(flow->index_, flow->bodies_, *flow->plans_);
  flow->uses_ = ProgramUses::build(flow->index_, flow->bodies_, *flow->plans_);
  flow->layouts_ = LayoutContents::build(inputs.layouts, inputs.files);
  flow->components_ = Components::build(flow->index_, *flow->model_, inputs.files);
  flow->constants_.emplace(flow->index_, flow->bodies_, *flow->plans_, flow->uses_);
  flow->indirect_.emplace(flow->index_, flow->bodies_, *flow->plans_, *flow->model_,
                          *flow->components_, flow->layouts_, *flow->constants_);
  std::vector<Root> roots = flow->components_->roots({});
  flow->agree_texts_.emplace(inputs.phrases, flow->layouts_);
  CoarseGraph graph;
  const Reach coarse = flow->coarse_reach(roots);
  flow->flow_types(coarse, graph);
  base::Result<bool> guards = flow->find_guards(inputs, coarse, graph, roots);
  if (!guards.ok()) return std::move(guards).error();
  flow->versions_.emplace(flow->index_, *flow->flow_bodies_, *flow->plans_, flow->uses_,
                          device_range(inputs.files));
  flow->reach_ = flow->guarded_reach(*flow->guards_, roots, &*flow->contexts_);
  return flow;
}

// Also finds the components that nothing was seen to start, and makes them entry points.
Reach ProgramFlow::coarse_reach(std::vector<Root>& roots) {
  ReachInputs inputs{index_, bodies_, *plans_, *forwards_, nullptr, {}, {}, {}, {}, {}, nullptr};
  inputs.extra_edges = [this](MethodId method, std::vector<ExtraEdge>& out) {
    indirect_->append(method, nullptr, {}, out);
  };
  const std::size_t known = roots.size();
  std::vector<TypeId> unstarted;
  inputs.late_roots = [&](const std::function<bool(MethodId)>& reached) -> std::vector<Root> {
    // Where every intent is known, what none of them names is never started.
    const IndirectCalls::Counts& counts = indirect_->counts();
    if (counts.intents_unresolved == 0 && counts.reflective_unresolved == 0) return {};
    for (const ComponentClass& component : components_->all()) {
      const std::span<const LifecycleCall> calls = components_->calls(component.type);
      const bool started = std::any_of(calls.begin(), calls.end(), [&](const LifecycleCall& call) {
        return reached(call.method);
      });
      if (!started) unstarted.push_back(component.type);
    }
    std::vector<Root> all = components_->roots(unstarted);
    return {all.begin() + static_cast<std::ptrdiff_t>(known), all.end()};
  };
  Reach reach = Reach::run(inputs, roots);
  roots = components_->roots(unstarted);
  reach_cut_short_ |= reach.cut_short();
  return reach;
}

void ProgramFlow::flow_types(const Reach& coarse, CoarseGraph& graph) {
  graph.reached.resize(index_.method_count());
  for (MethodId method = 0; method < index_.method_count(); ++method) {
    graph.reached[method] = coarse.reached_at_all(method);
  }
  graph.targets.reserve(plans_->key_count());
  for (KeyId key = 0; key < plans_->key_count(); ++key) {
    graph.targets.push_back(coarse.targets(key, false));
    any_targets_.push_back(coarse.targets(key, false).size());
    startup_targets_.push_back(coarse.targets(key, true).size());
  }
  graph.called_by_framework = coarse.called_by_framework();
  if (!coarse.cut_short()) plans_->narrow(graph.targets);
  types_ = TypeFlow::build(index_, bodies_, *plans_, graph);
}

// Agree buttons first; then the flags that only code behind them sets.
base::Result<bool> ProgramFlow::find_guards(const FlowInputs& inputs, const Reach& coarse,
                                            const CoarseGraph& graph,
                                            const std::vector<Root>& roots) {
  base::Result<AgreeActions> agree = AgreeActions::build(
      inputs.rules, index_, bodies_, *plans_, layouts_, *agree_texts_, *types_, graph, *constants_);
  if (!agree.ok()) return std::move(agree).error();
  agree_ = std::move(agree).value();
  base::Result<FlagCatalog> catalog = FlagCatalog::load(inputs.rules, index_, inputs.apis);
  if (!catalog.ok()) return std::move(catalog).error();
  flag_catalog_.emplace(std::move(catalog).value());
  bool has_manifest = false;
  for (const inventory::AppFiles& file : inputs.files) {
    if (!file.manifest) continue;
    has_manifest = true;
    for (const auto& request : file.manifest->permissions) requested_.insert(request.name);
  }
  const GuardInputs guard_inputs{index_,
                                 *flow_bodies_,
                                 *plans_,
                                 uses_,
                                 *flag_catalog_,
                                 *agree_,
                                 has_manifest ? &requested_ : nullptr,
                                 own_package(inputs.files),
                                 target_sdk(inputs.files) >= 23};
  Guards buttons(guard_inputs, nullptr);
  // Without an agree button nothing is guarded by one.
  const bool agrees = !agree_texts_->agree_views().empty() || !agree_->sites().empty();
  std::optional<Reach> agreed;
  if (agrees) agreed = guarded_reach(buttons, roots, nullptr);
  flags_ = find_consent_flags(
      {index_, bodies_, *plans_, uses_, *flag_catalog_, agreed ? *agreed : coarse,
       [&](MethodId method, std::uint32_t block) { return buttons.at(method, block); },
       *constants_});
  buttons_cut_short_ = buttons.cut_short();
  deciding_ = DecidingParameters::build(index_, bodies_, *plans_, uses_);
  // Where not all was followed, what is not reached may run all the same.
  possible_.emplace(
      index_, bodies_, *plans_, uses_, *flag_catalog_,
      coarse.cut_short() ? std::vector<bool>(index_.method_count(), true) : graph.reached);
  contexts_.emplace(index_, *flow_bodies_, *plans_, uses_, deciding_, *possible_);
  guards_.emplace(guard_inputs, &flags_, &*contexts_);
  return true;
}

Reach ProgramFlow::guarded_reach(Guards& guards, const std::vector<Root>& roots,
                                 Contexts* contexts) {
  ReachInputs inputs{index_, bodies_, *plans_, *forwards_, &*types_, {}, {}, {}, {}, {}, contexts};
  inputs.guards_of = [&](MethodId method, ContextId context) -> const std::vector<Guard>& {
    return guards.of(method, context);
  };
  inputs.guard_of_callback = [this](MethodId method, const Call& call) {
    return agree_->answer_of(method, call.offset) == Answer::agree ? Guard::consent : Guard::none;
  };
  inputs.extra_edges = [this](MethodId method, std::vector<ExtraEdge>& out) {
    indirect_->append(method, &*types_, agree_texts_->agree_views(), out);
  };
  inputs.target_count = [this](KeyId key, Phase phase) {
    return phase == Phase::startup ? startup_targets_[key] : any_targets_[key];
  };
  Reach reach = Reach::run(inputs, roots);
  reach_cut_short_ |= reach.cut_short();
  return reach;
}

std::vector<FlowLimit> ProgramFlow::limits() const {
  std::vector<FlowLimit> out;
  if (bodies_.given_up() > 0) {
    out.push_back({"method-too-large",
                   std::to_string(bodies_.given_up()) + " methods were too large to be followed"});
  }
  if (index_.cut_hierarchies() > 0) {
    out.push_back(
        {"hierarchy-too-large", std::to_string(index_.cut_hierarchies()) +
                                    " types inherit from too many others to be followed"});
  }
  if (reach_cut_short_) {
    out.push_back({"too-many-dispatches",
                   "calls with many targets were too many to be followed to all of them"});
  }
  if (constants_->cut_short()) {
    out.push_back({"constants-budget", "texts and numbers were too many to be looked for"});
  }
  if (indirect_->cut_short()) {
    out.push_back({"intents-budget", "intents were too many to be resolved"});
  }
  if (buttons_cut_short_ || guards_->cut_short() || contexts_->cut_short() ||
      versions_->cut_short()) {
    out.push_back({"guards-budget", "branches were too many to be decided under assumptions"});
  }
  if (flags_.cut_short) {
    out.push_back({"flags-budget", "stored flags were written in too many ways to be followed"});
  }
  return out;
}

}  // namespace hegui::flow
