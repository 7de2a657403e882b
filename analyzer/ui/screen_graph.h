// ScreenGraph: all screens of an app and the ways between them.
//
// One Scene for each activity that the manifest declares, the launcher first. Screens are numbered
// through: a NodeId is a screen of a scene. Immutable after build().
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "analyzer/ui/scene.h"
#include "analyzer/ui/screen.h"

namespace hegui::ui {

using NodeId = std::uint32_t;

class ScreenGraph {
 public:
  // Activities beyond this many are not looked at (cut_short()).
  static constexpr std::size_t kMaxScenes = 1000;
  // Steps of all scenes together, for each method of the app, and at least.
  static constexpr std::uint64_t kStepsPerMethod = 12;
  static constexpr std::uint64_t kLeastSteps = 400'000;

  static ScreenGraph build(const SceneTools& tools);
  // Of scenes that are there: one for each activity, every operation and effect about screens of
  // its scene.
  static ScreenGraph of(std::vector<SceneContent> scenes, TypeId launcher);

  const std::vector<SceneContent>& scenes() const { return scenes_; }
  std::size_t node_count() const { return nodes_.size(); }
  NodeId node(std::size_t scene, ScreenNumber screen) const { return first_[scene] + screen; }
  std::size_t scene_of(NodeId node) const { return nodes_[node]; }
  const Screen& screen(NodeId node) const {
    return scenes_[nodes_[node]].screens[node - first_[nodes_[node]]];
  }
  // A fragment that helps its host and shows nothing is no screen.
  bool is_shown(NodeId node) const;
  // Operations on a screen, positions in its scene's list.
  const std::vector<std::size_t>& operations(NodeId node) const { return operations_[node]; }
  const Operation& operation(NodeId node, std::size_t position) const {
    return scenes_[nodes_[node]].operations[position];
  }
  // The first screen of an activity; kNone if it is none of the app's.
  NodeId of_activity(TypeId activity) const;
  // Where an effect leads; kNone: to no screen of the app.
  NodeId target(NodeId from, const Effect& effect) const;
  // kNone: the app has none that the launcher shows.
  NodeId launcher() const { return launcher_; }
  bool cut_short() const { return cut_short_; }

 private:
  std::vector<SceneContent> scenes_;
  std::vector<NodeId> first_;                         // by scene
  std::vector<std::size_t> nodes_;                    // by node: its scene
  std::vector<std::vector<std::size_t>> operations_;  // by node
  std::map<TypeId, std::size_t> by_activity_;
  NodeId launcher_ = kNone;
  bool cut_short_ = false;
};

}  // namespace hegui::ui
