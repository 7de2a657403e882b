// ProgramFlow: the whole-program passes of one app in their order, and what they found.
//
//   numbering -> bodies -> framework model -> call plans -> forwards -> a coarse reachability
//   (classes created anywhere) -> type flow over what that reached -> a reachability guarded by
//   agree buttons only -> the flags that record consent -> the reachability that counts, in which
//   methods are followed once for each constant that decides what of them runs.
//
// Owns everything; borrows the Program, the manifests and the rule set, which must outlive it.
// Deterministic for any number of threads.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analyzer/flow/agree_actions.h"
#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/code_index.h"
#include "analyzer/flow/components.h"
#include "analyzer/flow/constant_resolver.h"
#include "analyzer/flow/device_versions.h"
#include "analyzer/flow/flag_catalog.h"
#include "analyzer/flow/forwards.h"
#include "analyzer/flow/framework_model.h"
#include "analyzer/flow/guards.h"
#include "analyzer/flow/indirect_calls.h"
#include "analyzer/flow/layout_contents.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/reach.h"
#include "analyzer/flow/stored_flags.h"
#include "analyzer/flow/type_flow.h"

namespace hegui::flow {

struct FlowInputs {
  const program::Program& program;
  const rules::RuleSet& rules;
  const std::vector<inventory::AppFiles>& files;
  const inventory::Layouts& layouts;
  const program::Phrases& phrases;
  const program::ApiCatalog& apis;
  unsigned threads = 1;
};

// A budget that ran out: what was found is not all there is.
struct FlowLimit {
  std::string_view code;  // "too-many-dispatches"
  std::string what;
};

class ProgramFlow {
 public:
  static base::Result<std::unique_ptr<ProgramFlow>> build(const FlowInputs& inputs);

  const CodeIndex& index() const { return index_; }
  const Bodies& bodies() const { return bodies_; }
  FlowBodies& flow_bodies() { return *flow_bodies_; }
  const CallPlans& plans() const { return *plans_; }
  const FrameworkModel& model() const { return *model_; }
  const Components& components() const { return *components_; }
  const LayoutContents& layouts() const { return layouts_; }
  const ProgramUses& uses() const { return uses_; }
  ConstantResolver& constants() { return *constants_; }
  const IndirectCalls& indirect() const { return *indirect_; }
  IndirectCalls& indirect() { return *indirect_; }
  const TypeFlow& types() const { return *types_; }
  const Forwards& forwards() const { return *forwards_; }
  const FlagCatalog& flag_catalog() const { return *flag_catalog_; }
  const Reach& reach() const { return *reach_; }
  Guards& guards() { return *guards_; }
  const Contexts& contexts() const { return *contexts_; }
  DeviceVersions& versions() { return *versions_; }
  const AgreeActions& agree_actions() const { return *agree_; }
  const ConsentFlags& consent_flags() const { return flags_; }
  std::vector<FlowLimit> limits() const;

 private:
  ProgramFlow() = default;
  Reach coarse_reach(std::vector<Root>& roots);
  void flow_types(const Reach& coarse, CoarseGraph& graph);
  base::Result<bool> find_guards(const FlowInputs& inputs, const Reach& coarse,
                                 const CoarseGraph& graph, const std::vector<Root>& roots);
  Reach guarded_reach(Guards& guards, const std::vector<Root>& roots, Contexts* contexts);

  CodeIndex index_;
  std::optional<ConstantFields> fields_;
  Bodies bodies_;
  std::optional<FlowBodies> flow_bodies_;
  std::optional<FrameworkModel> model_;
  std::optional<CallPlans> plans_;
  std::optional<Forwards> forwards_;
  ProgramUses uses_;
  LayoutContents layouts_;
  std::optional<Components> components_;
  std::optional<ConstantResolver> constants_;
  std::optional<IndirectCalls> indirect_;
  std::optional<TypeFlow> types_;
  std::optional<AgreeTexts> agree_texts_;
  std::optional<AgreeActions> agree_;
  std::optional<FlagCatalog> flag_catalog_;
  ConsentFlags flags_;
  std::set<std::string, std::less<>> requested_;  // permissions of the manifests
  DecidingParameters deciding_;
  std::optional<PossibleConstants> possible_;
  std::optional<Contexts> contexts_;
  std::optional<Guards> guards_;
  std::optional<DeviceVersions> versions_;
  std::vector<std::size_t> startup_targets_, any_targets_;  // of dispatch keys, as counted at first
  std::optional<Reach> reach_;
  bool reach_cut_short_ = false;    // one of the runs
  bool buttons_cut_short_ = false;  // guards by agree buttons only
};

// The devices the app can be installed on.
SdkRange device_range(const std::vector<inventory::AppFiles>& files);

}  // namespace hegui::flow
