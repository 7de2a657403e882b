#include "analyzer/ui/screen_graph.h"

#include <algorithm>

namespace hegui::ui {

ScreenGraph ScreenGraph::build(const SceneTools& tools) {
  ScreenGraph out;
  TypeId launcher = kNone;
  std::vector<TypeId> activities;
  for (const flow::ComponentClass& component : tools.flow.components().all()) {
    if (component.kind != package::ComponentKind::activity) continue;
    if (component.launcher && launcher == kNone) {
      launcher = component.type;
      activities.insert(activities.begin(), component.type);
    } else {
      activities.push_back(component.type);
    }
  }
  std::uint64_t left =
      kLeastSteps + kStepsPerMethod * static_cast<std::uint64_t>(tools.flow.index().method_count());
  for (const TypeId activity : activities) {
    if (out.by_activity_.contains(activity)) continue;
    if (tools.flow.index().app_class(activity) == kNone) continue;
    if (out.scenes_.size() == kMaxScenes || left == 0) {
      out.cut_short_ = true;
      break;
    }
    out.by_activity_[activity] = out.scenes_.size();
    Scene scene(tools, activity, false, left);
    out.scenes_.push_back(scene.build());
    left -= std::min(left, scene.steps());
    out.cut_short_ |= out.scenes_.back().cut_short;
  }
  for (std::size_t scene = 0; scene < out.scenes_.size(); ++scene) {
    out.first_.push_back(static_cast<NodeId>(out.nodes_.size()));
    out.nodes_.insert(out.nodes_.end(), out.scenes_[scene].screens.size(), scene);
  }
  out.operations_.resize(out.nodes_.size());
  for (std::size_t scene = 0; scene < out.scenes_.size(); ++scene) {
    const std::vector<Operation>& all = out.scenes_[scene].operations;
    for (std::size_t i = 0; i < all.size(); ++i) {
      out.operations_[out.node(scene, all[i].screen)].push_back(i);
    }
  }
  if (launcher != kNone) out.launcher_ = out.of_activity(launcher);
  return out;
}

bool ScreenGraph::is_shown(NodeId node) const {
  const Screen& one = screen(node);
  if (one.kind != ScreenKind::fragment) return true;
  if (!one.layouts.empty() || !one.texts.empty() || one.has_page || one.unseen) return true;
  return std::any_of(operations_[node].begin(), operations_[node].end(), [&](std::size_t at) {
    return operation(node, at).gesture != Gesture::automatic;
  });
}

NodeId ScreenGraph::of_activity(TypeId activity) const {
  const auto found = by_activity_.find(activity);
  return found == by_activity_.end() ? kNone : node(found->second, 0);
}

NodeId ScreenGraph::target(NodeId from, const Effect& effect) const {
  if (effect.kind == EffectKind::screen) return node(scene_of(from), effect.screen);
  if (effect.kind == EffectKind::activity) return of_activity(effect.type);
  return kNone;
}

}  // namespace hegui::ui
