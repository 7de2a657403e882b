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

base::Result<std::unique_ptr<ProgramFlow>> ProgramFlow::build(const FlowInputs& inputs) {
  std::unique_ptr<ProgramFlow> flow(new ProgramFlow());
  flow->index_ = CodeIndex::build(inputs.program);
  flow->fields_ = ConstantFields::build(flow->index_, device_range(inputs.files));
  flow->bodies_ = Bodies::build(flow->index_, *flow->fields_, inputs.threads);
  base::Result<FrameworkModel> model = FrameworkModel::load(inputs.rules, flow->index_);
  if (!model.ok()) return std::move(model).error();
  flow->model_ = std::move(model).value();
  flow->plans_ = CallPlans::build(flow->index_, *flow->model_);
  flow->forwards_ = Forwards::build(flow->index_, flow->bodies_, *flow->plans_);
  flow->uses_ = ProgramUses::build(flow->index_, flow->bodies_, *flow->plans_);
  flow->layouts_ = LayoutContents::build(inputs.layouts, inputs.files);
  flow->components_ = Components::build(flow->index_, *flow->model_, inputs.files);
  flow->constants_.emplace(flow->index_, flow->bodies_, *flow->plans_, flow->uses_);
  flow->indirect_.emplace(flow->index_, flow->bodies_, *flow->plans_, *flow->components_,
                          flow->layouts_, *flow->constants_);
  std::vector<Root> roots = flow->components_->roots({});
  const Reach coarse = flow->coarse_reach(roots);
  flow->reach_with_types(coarse, roots);
  return flow;
}

// Also finds the components that nothing was seen to start, and makes them entry points.
Reach ProgramFlow::coarse_reach(std::vector<Root>& roots) {
  ReachInputs inputs{index_, bodies_, *plans_, *forwards_, nullptr, {}, {}, {}, {}};
  inputs.extra_edges = [this](MethodId method, std::vector<ExtraEdge>& out) {
    indirect_->append(method, nullptr, out);
  };
  Reach reach = Reach::run(inputs, roots);
  std::vector<TypeId> unstarted;
  for (const ComponentClass& component : components_->all()) {
    const std::span<const LifecycleCall> calls = components_->calls(component.type);
    const bool started = std::any_of(calls.begin(), calls.end(), [&](const LifecycleCall& call) {
      return reach.reached_at_all(call.method);
    });
    if (!started) unstarted.push_back(component.type);
  }
  if (unstarted.empty()) return reach;
  roots = components_->roots(unstarted);
  return Reach::run(inputs, roots);
}

void ProgramFlow::reach_with_types(const Reach& coarse, const std::vector<Root>& roots) {
  CoarseGraph graph;
  graph.reached.resize(index_.method_count());
  for (MethodId method = 0; method < index_.method_count(); ++method) {
    graph.reached[method] = coarse.reached_at_all(method);
  }
  graph.targets.reserve(plans_->key_count());
  for (KeyId key = 0; key < plans_->key_count(); ++key) {
    graph.targets.push_back(coarse.targets(key, false));
  }
  graph.called_by_framework = coarse.called_by_framework();
  types_ = TypeFlow::build(index_, bodies_, *plans_, graph);
  ReachInputs inputs{index_, bodies_, *plans_, *forwards_, &*types_, {}, {}, {}, {}};
  inputs.extra_edges = [this](MethodId method, std::vector<ExtraEdge>& out) {
    indirect_->append(method, &*types_, out);
  };
  inputs.target_count = [&coarse](KeyId key, Phase phase) {
    return coarse.targets(key, phase == Phase::startup).size();
  };
  reach_ = Reach::run(inputs, roots);
}

}  // namespace hegui::flow
