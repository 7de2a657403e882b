// LayoutEngine: measures and places the boxes of one tree, near enough for a drawing of it.
//
// Follows the measuring of Android's own layouts, simplified: no right-to-left, one pass of
// chains, fixed sizes for what code fills. Every measure() counts against a budget; where it is
// used up the rest stays unplaced (exhausted()). Recursion is as deep as the tree; boxes whose
// children must not be entered are leaves (see Geometry). Source: AOSP LinearLayout, FrameLayout,
// RelativeLayout, TableLayout; the documentation of ConstraintLayout.
#pragma once

#include <unordered_map>
#include <vector>

#include "analyzer/views/box.h"

namespace hegui::views {

class LayoutEngine {
 public:
  // `children` of each node: those that take part.
  LayoutEngine(std::vector<Box>& boxes, const std::vector<std::vector<NodeIndex>>& children,
               const std::vector<ViewNode>& nodes, std::size_t budget)
      : boxes_(boxes), children_(children), nodes_(nodes), budget_(budget) {}

  void measure(NodeIndex node, Spec across, Spec down);
  bool exhausted() const { return exhausted_; }
  std::size_t budget_left() const { return budget_; }

 private:
  using Specs = std::array<Spec, 2>;
  using Ids = std::unordered_map<std::uint32_t, NodeIndex>;

  void measure_leaf(Box& box, const Specs& specs);
  void measure_text(Box& box, const Specs& specs);
  void measure_linear(NodeIndex node, const Specs& specs, int main);
  void place_linear(NodeIndex node, int main);
  void measure_frame(NodeIndex node, const Specs& specs);
  void measure_scroll(NodeIndex node, const Specs& specs, int main);
  void measure_coordinator(NodeIndex node, const Specs& specs);
  void measure_drawer(NodeIndex node, const Specs& specs);
  void measure_absolute(NodeIndex node, const Specs& specs);
  void measure_table(NodeIndex node, const Specs& specs);
  void measure_grid(NodeIndex node, const Specs& specs);
  void measure_tabs(NodeIndex node, const Specs& specs);
  void measure_relative(NodeIndex node, const Specs& specs);
  void measure_constraint(NodeIndex node, const Specs& specs);

  // Offered to a child of a parent that is offered `spec` and uses up `used` of it.
  static Spec child_spec(const Spec& spec, double used, const Length& wanted);
  static double resolve(double desired, const Spec& spec);
  double bounded(const Box& box, int axis, double desired) const;
  void measure_child(NodeIndex child, const Box& parent, const Specs& specs);
  void place_by_gravity(NodeIndex child, const Box& parent, int axis);
  double baseline(const Box& box) const;  // from its top; 0 where it shows no text
  Ids ids_of(NodeIndex parent) const;

  // RelativeLayout and ConstraintLayout, along one axis.
  struct Edges {
    double start = 0, end = 0;
    bool known = false;
  };
  void relative_axis(NodeIndex node, int axis, const Ids& ids, double room, bool open,
                     const Specs& specs);
  std::vector<Edges> edges_;  // by node
  class ConstraintAxis;

  std::vector<Box>& boxes_;
  const std::vector<std::vector<NodeIndex>>& children_;
  const std::vector<ViewNode>& nodes_;
  std::size_t budget_;
  bool exhausted_ = false;
};

// Where something of that size lies in that room by android:gravity.
double aligned(std::uint32_t gravity, int axis, double room, double size);

}  // namespace hegui::views
