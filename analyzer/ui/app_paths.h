// AppPaths: how far it is from the main screen to what a user must be able to come to.
//
// Ways are counted in operations (operations_of): what happens by itself costs nothing. The main
// screen is the first activity that stays: from the launcher on, activities that open another one
// by themselves and close, or that only lead on for good, are passed by. Where a branch leads to a
// screen for logging in instead, the other way is for users who are logged in; ways without that
// are preferred.
// Source: Dijkstra 1959.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/ui/goals.h"
#include "analyzer/ui/screen_graph.h"
#include "analyzer/ui/text_topics.h"

namespace hegui::ui {

struct Step {
  NodeId screen = kNone;      // where the operation is done
  std::size_t operation = 0;  // in its scene
};

struct Path {
  Goal goal = Goal::policy;
  // Empty: not found. Then `whole` says whether all was seen that could hold it.
  std::optional<int> operations;
  bool whole = false;
  bool sign_in = false;      // only for users who are logged in
  bool before_main = false;  // only on screens that come before the main one
  std::vector<Step> steps;   // operations that cost something, in order
  NodeId arrives = kNone;  // the screen that shows it; kNone: outside, or the last operation itself
};

class AppPaths {
 public:
  AppPaths(const ScreenGraph& graph, const Goals& goals, TextTopics& topics)
      : graph_(graph), goals_(goals), topics_(topics) {}

  // `hidden_screens`: parts of the interface are outside what is read (a framework draws them).
  void find(bool hidden_screens);

  NodeId main_screen() const { return main_; }  // kNone: not known
  // Launcher first, main screen last, as they follow one another.
  const std::vector<NodeId>& before_main() const { return chain_; }
  const std::vector<Path>& paths() const { return paths_; }   // by goal
  bool reached(NodeId node) const { return reached_[node]; }  // from the launcher, somehow
  bool is_sign_in(NodeId node);

 private:
  struct Arrival {
    int cost = -1;  // -1: not come to
    NodeId from = kNone;
    std::size_t operation = 0;
  };
  void find_main();
  std::vector<Arrival> distances(const std::vector<NodeId>& from, bool signed_in);
  struct Candidate {
    int cost = 0;
    NodeId node = kNone;
    std::size_t operation = 0;
    bool by_operation = false;  // else the screen itself shows it
    NodeId arrives = kNone;
    std::vector<Step> further;  // after the operation, until it is shown
  };
  Path best(Goal goal, const std::vector<Arrival>& arrivals);
  void consider(Goal goal, NodeId node, std::size_t at, int cost, std::optional<Candidate>& best);
  bool says(Goal goal, const Operation& operation);
  bool is_address(Goal goal, std::string_view address) const;
  bool shows(Goal goal, NodeId node);
  bool shows_text(NodeId node);
  int way_to_text(NodeId from);
  void append_steps(const std::vector<Arrival>& arrivals, NodeId end, std::vector<Step>& out) const;
  bool needs_sign_in(NodeId node, const Operation& operation, const Effect& effect);
  std::size_t weight(NodeId node) const;
  bool has_things_to_do(std::size_t scene) const;
  void find_reached();

  const ScreenGraph& graph_;
  const Goals& goals_;
  TextTopics& topics_;
  NodeId main_ = kNone;
  std::vector<NodeId> chain_;
  std::vector<Path> paths_;
  std::vector<bool> reached_;
  std::vector<signed char> sign_in_;  // by node: -1 not asked
  std::vector<int> to_text_;          // by node; empty: not asked
};

}  // namespace hegui::ui
