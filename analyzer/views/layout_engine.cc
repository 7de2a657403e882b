#include "analyzer/views/layout_engine.h"

#include <algorithm>

#include "analyzer/views/text_extent.h"

namespace hegui::views {
namespace {

constexpr double kRowsShown = 3 * 64;  // height of a list that may be as high as it likes

// The gravity along one axis: 1 centre, 3 start, 5 end, 7 fill.
std::uint32_t along(std::uint32_t gravity, int axis) {
  return axis == 0 ? gravity & 7 : gravity >> 4 & 7;
}

}  // namespace

double aligned(std::uint32_t gravity, int axis, double room, double size) {
  switch (along(gravity, axis)) {
    case 1:
      return (room - size) / 2;
    case 5:
      return room - size;
    default:
      return 0;
  }
}

Spec LayoutEngine::child_spec(const Spec& spec, double used, const Length& wanted) {
  if (wanted.kind == Length::Kind::fixed) return exactly(wanted.dp);
  if (spec.mode == Spec::Mode::open) return {};
  const double room = std::max(0.0, spec.size - used);
  return spec.exact() && wanted.kind == Length::Kind::match ? exactly(room) : at_most(room);
}

double LayoutEngine::resolve(double desired, const Spec& spec) {
  if (spec.mode == Spec::Mode::open) return std::max(0.0, desired);
  return spec.exact() ? spec.size : std::clamp(desired, 0.0, std::max(0.0, spec.size));
}

double LayoutEngine::bounded(const Box& box, int axis, double desired) const {
  if (box.max[axis] > 0) desired = std::min(desired, box.max[axis]);
  return std::max(desired, box.min[axis]);
}

double LayoutEngine::baseline(const Box& box) const {
  if (!shows_text(box.form)) return 0;
  const double height = box.text.size_sp * kLineEm * box.text.line_spacing;
  const double room = box.measured[1] - box.pads(1);
  return box.pad[1][0] + std::max(0.0, aligned(box.own_gravity, 1, room, height)) +
         box.text.size_sp * kBaselineEm;
}

LayoutEngine::Ids LayoutEngine::ids_of(NodeIndex parent) const {
  Ids ids;
  for (const NodeIndex child : children_[parent]) {
    if (nodes_[child].id) ids.emplace(nodes_[child].id.value, child);
  }
  return ids;
}

void LayoutEngine::measure_child(NodeIndex child, const Box& parent, const Specs& specs) {
  const Box& box = boxes_[child];
  measure(child, child_spec(specs[0], parent.pads(0) + box.margins(0), box.size[0]),
          child_spec(specs[1], parent.pads(1) + box.margins(1), box.size[1]));
}

void LayoutEngine::place_by_gravity(NodeIndex child, const Box& parent, int axis) {
  Box& box = boxes_[child];
  const double room = parent.measured[axis] - parent.pads(axis) - box.margins(axis);
  box.pos[axis] = parent.pad[axis][0] + box.margin[axis][0] +
                  aligned(box.gravity, axis, room, box.measured[axis]);
}

void LayoutEngine::measure(NodeIndex node, Spec across, Spec down) {
  Box& box = boxes_[node];
  const Specs specs = {across, down};
  if (box.done && box.asked == specs) return;
  if (budget_ == 0) {
    exhausted_ = true;
    return;
  }
  --budget_;
  box.done = true;
  box.asked = specs;
  switch (box.form) {
    case Form::linear:
    case Form::linear_down:
    case Form::appbar:
    case Form::row:
      return measure_linear(node, specs, box.vertical ? 1 : 0);
    case Form::toolbar:
      return measure_linear(node, specs, 0);
    case Form::frame:
    case Form::card:
      return measure_frame(node, specs);
    case Form::scroll:
      return measure_scroll(node, specs, 1);
    case Form::scroll_across:
      return measure_scroll(node, specs, 0);
    case Form::coordinator:
      return measure_coordinator(node, specs);
    case Form::drawer:
      return measure_drawer(node, specs);
    case Form::absolute:
      return measure_absolute(node, specs);
    case Form::table:
      return measure_table(node, specs);
    case Form::grid:
      return measure_grid(node, specs);
    case Form::tabs:
      return measure_tabs(node, specs);
    case Form::relative:
      return measure_relative(node, specs);
    case Form::constraint:
      return measure_constraint(node, specs);
    default:
      return measure_leaf(box, specs);
  }
}

void LayoutEngine::measure_leaf(Box& box, const Specs& specs) {
  if (shows_text(box.form)) return measure_text(box, specs);
  for (int axis = 0; axis < 2; ++axis) {
    const Spec& spec = specs[axis];
    double desired = box.pads(axis);
    bool takes_all = false;
    switch (box.form) {
      case Form::image:
        desired += box.intrinsic[axis];
        break;
      case Form::view:
      case Form::fill:
        takes_all = true;
        break;
      case Form::list:
        takes_all = true;
        desired = kRowsShown;
        break;
      case Form::bar:
        takes_all = axis == 0;
        break;
      case Form::box:
        takes_all = axis == 0 && box.min[0] == 0;
        break;
      default:
        break;
    }
    desired = bounded(box, axis, desired);
    if (takes_all && spec.mode != Spec::Mode::open) desired = spec.size;
    box.measured[axis] = resolve(desired, spec);
  }
}

void LayoutEngine::measure_text(Box& box, const Specs& specs) {
  const Spec& across = specs[0];
  const double room =
      across.mode == Spec::Mode::open ? 1e6 : across.size - box.pads(0) - box.beside;
  double limit = std::max(0.0, room);
  if (box.max[0] > 0 && !across.exact()) {
    limit = std::min(limit, std::max(0.0, box.max[0] - box.pads(0) - box.beside));
  }
  const TextExtent extent = text_extent(box.text, limit);
  const double width = std::min(extent.width, limit);
  box.measured[0] = resolve(bounded(box, 0, width + box.beside + box.pads(0)), across);
  box.measured[1] = resolve(bounded(box, 1, extent.height + box.above + box.pads(1)), specs[1]);
}

void LayoutEngine::measure_linear(NodeIndex node, const Specs& specs, int main) {
  Box& box = boxes_[node];
  const int cross = 1 - main;
  const Length wrap;
  double used = 0, widest = 0, weights = 0, excess = 0;
  bool skipped = false;
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    weights += one.weight;
    const bool shares_only = one.size[main].is_zero() && one.weight > 0;
    if (shares_only && specs[main].exact()) {
      used += one.margins(main);
      skipped = true;
      continue;
    }
    Specs offered;
    offered[main] =
        child_spec(specs[main], box.pads(main) + one.margins(main) + (weights == 0 ? used : 0),
                   shares_only ? wrap : one.size[main]);
    offered[cross] =
        child_spec(specs[cross], box.pads(cross) + one.margins(cross), one.size[cross]);
    measure(child, offered[0], offered[1]);
    if (shares_only) excess += one.measured[main];
    used += one.outer(main);
    widest = std::max(widest, one.outer(cross));
  }
  const double length = resolve(bounded(box, main, used + box.pads(main)), specs[main]);
  double left = length - used - box.pads(main) + excess;
  if (weights > 0 && (skipped || left != 0)) {
    double sum = box.weight_sum > 0 ? box.weight_sum : weights;
    widest = 0;
    for (const NodeIndex child : children_[node]) {
      Box& one = boxes_[child];
      if (one.weight > 0) {
        const double share = sum > 0 ? one.weight * left / sum : 0;
        left -= share;
        sum -= one.weight;
        const double own = one.size[main].is_zero() ? share : one.measured[main] + share;
        Specs offered;
        offered[main] = exactly(own);
        offered[cross] =
            child_spec(specs[cross], box.pads(cross) + one.margins(cross), one.size[cross]);
        measure(child, offered[0], offered[1]);
      }
      widest = std::max(widest, one.outer(cross));
    }
  }
  box.measured[main] = length;
  box.measured[cross] = resolve(bounded(box, cross, widest + box.pads(cross)), specs[cross]);
  if (!specs[cross].exact()) {
    // Children as wide as their parent, which only now is known.
    for (const NodeIndex child : children_[node]) {
      Box& one = boxes_[child];
      if (one.size[cross].kind != Length::Kind::match) continue;
      Specs offered;
      offered[main] = exactly(one.measured[main]);
      offered[cross] = exactly(box.measured[cross] - box.pads(cross) - one.margins(cross));
      measure(child, offered[0], offered[1]);
    }
  }
  place_linear(node, main);
}

void LayoutEngine::place_linear(NodeIndex node, int main) {
  Box& box = boxes_[node];
  const int cross = 1 - main;
  double total = 0, ascent = 0;
  for (const NodeIndex child : children_[node]) {
    total += boxes_[child].outer(main);
    ascent = std::max(ascent, boxes_[child].margin[1][0] + baseline(boxes_[child]));
  }
  double at = box.pad[main][0] + std::max(0.0, aligned(box.own_gravity, main,
                                                       box.measured[main] - box.pads(main), total));
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    one.pos[main] = at + one.margin[main][0];
    at += one.outer(main);
    std::uint32_t gravity = one.gravity;
    if (along(gravity, cross) == 0) gravity = box.own_gravity;
    if (box.form == Form::toolbar && along(gravity, 1) == 0) gravity |= 0x10;
    const double room = box.measured[cross] - box.pads(cross) - one.margins(cross);
    one.pos[cross] = box.pad[cross][0] + one.margin[cross][0] +
                     aligned(gravity, cross, room, one.measured[cross]);
    const double own = baseline(one);
    const std::uint32_t vertical = along(gravity, 1);
    if (main == 0 && own > 0 && (vertical == 0 || vertical == 3)) {
      one.pos[1] = box.pad[1][0] + ascent - own;  // texts in a line stand on one line
    }
  }
}

void LayoutEngine::measure_frame(NodeIndex node, const Specs& specs) {
  Box& box = boxes_[node];
  std::array<double, 2> widest{};
  std::size_t matching = 0;
  for (const NodeIndex child : children_[node]) {
    measure_child(child, box, specs);
    for (int axis = 0; axis < 2; ++axis) {
      widest[axis] = std::max(widest[axis], boxes_[child].outer(axis));
    }
    matching += boxes_[child].size[0].kind == Length::Kind::match ||
                boxes_[child].size[1].kind == Length::Kind::match;
  }
  for (int axis = 0; axis < 2; ++axis) {
    box.measured[axis] = resolve(bounded(box, axis, widest[axis] + box.pads(axis)), specs[axis]);
  }
  if (matching > 1 && !(specs[0].exact() && specs[1].exact())) {
    const Specs now = {exactly(box.measured[0]), exactly(box.measured[1])};
    for (const NodeIndex child : children_[node]) {
      const Box& one = boxes_[child];
      if (one.size[0].kind != Length::Kind::match && one.size[1].kind != Length::Kind::match) {
        continue;
      }
      measure_child(child, box, now);
    }
  }
  for (const NodeIndex child : children_[node]) {
    place_by_gravity(child, box, 0);
    place_by_gravity(child, box, 1);
  }
}

void LayoutEngine::measure_scroll(NodeIndex node, const Specs& specs, int main) {
  Box& box = boxes_[node];
  const int cross = 1 - main;
  std::array<double, 2> widest{};
  for (const NodeIndex child : children_[node]) {
    const Box& one = boxes_[child];
    Specs offered;
    offered[cross] =
        child_spec(specs[cross], box.pads(cross) + one.margins(cross), one.size[cross]);
    measure(child, offered[0], offered[1]);
    widest[0] = std::max(widest[0], one.outer(0));
    widest[1] = std::max(widest[1], one.outer(1));
  }
  for (int axis = 0; axis < 2; ++axis) {
    box.measured[axis] = resolve(bounded(box, axis, widest[axis] + box.pads(axis)), specs[axis]);
  }
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    const double room = box.measured[main] - box.pads(main) - one.margins(main);
    if (box.fill_viewport && one.measured[main] < room) {
      Specs offered;
      offered[cross] =
          child_spec(specs[cross], box.pads(cross) + one.margins(cross), one.size[cross]);
      offered[main] = exactly(room);
      measure(child, offered[0], offered[1]);
    }
    one.pos[main] = box.pad[main][0] + one.margin[main][0];
    place_by_gravity(child, box, cross);
  }
}

void LayoutEngine::measure_coordinator(NodeIndex node, const Specs& specs) {
  measure_frame(node, specs);
  Box& box = boxes_[node];
  double bar = 0;
  for (const NodeIndex child : children_[node]) {
    if (boxes_[child].form == Form::appbar) bar = std::max(bar, boxes_[child].outer(1));
  }
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    if (!one.below_appbar || bar == 0) continue;
    if (one.size[1].kind == Length::Kind::match) {
      measure(child, exactly(one.measured[0]),
              exactly(box.measured[1] - box.pads(1) - one.margins(1) - bar));
    }
    one.pos[1] = box.pad[1][0] + one.margin[1][0] + bar;
  }
}

void LayoutEngine::measure_drawer(NodeIndex node, const Specs& specs) {
  measure_frame(node, specs);
  Box& box = boxes_[node];
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    const std::uint32_t side = along(one.gravity, 0);
    if (side != 3 && side != 5) continue;
    // Closed: beside the screen.
    one.pos[0] = side == 3 ? -one.measured[0] : box.measured[0];
    one.pos[1] = box.pad[1][0];
  }
}

void LayoutEngine::measure_absolute(NodeIndex node, const Specs& specs) {
  measure_frame(node, specs);
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    for (int axis = 0; axis < 2; ++axis) one.pos[axis] = one.margin[axis][0];
  }
}

void LayoutEngine::measure_tabs(NodeIndex node, const Specs& specs) {
  Box& box = boxes_[node];
  const double width = specs[0].mode == Spec::Mode::open ? box.min[0] : specs[0].size;
  box.measured[0] = width;
  box.measured[1] = resolve(bounded(box, 1, box.pads(1)), specs[1]);
  const auto count = static_cast<double>(children_[node].size());
  double at = 0;
  for (const NodeIndex child : children_[node]) {
    measure(child, exactly(width / count), exactly(box.measured[1]));
    boxes_[child].pos = {at, 0};
    at += width / count;
  }
}

}  // namespace hegui::views
