#include "analyzer/ui/screen_graph.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hegui::ui {

ScreenGraph ScreenGraph::build(const SceneTools& tools) {
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
  std::vector<SceneContent> scenes;
  std::set<TypeId> met;
  bool cut_short = false;
  std::uint64_t left =
      kLeastSteps + kStepsPerMethod * static_cast<std::uint64_t>(tools.flow.index().method_count());
  for (const TypeId activity : activities) {
    if (met.contains(activity)) continue;
    if (tools.flow.index().app_class(activity) == kNone) continue;
    if (scenes.size() == kMaxScenes || left == 0) {
      cut_short = true;
      break;
    }
    met.insert(activity);
    Scene scene(tools, activity, false, left);
    scenes.push_back(scene.build());
    left -= std::min(left, scene.steps());
  }
  ScreenGraph out = of(std::move(scenes), launcher);
  out.cut_short_ |= cut_short;
  return out;
}

ScreenGraph ScreenGraph::of(std::vector<SceneContent> scenes, TypeId launcher) {
  ScreenGraph out;
  out.scenes_ = std::move(scenes);
  for (std::size_t scene = 0; scene < out.scenes_.size(); ++scene) {
    const SceneContent& content = out.scenes_[scene];
    out.by_activity_.emplace(content.activity, scene);
    out.cut_short_ |= content.cut_short;
    out.first_.push_back(static_cast<NodeId>(out.nodes_.size()));
    out.nodes_.insert(out.nodes_.end(), content.screens.size(), scene);
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
