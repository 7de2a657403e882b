// RelativeLayout: each axis by itself, children as soon as what they lean on is placed.
#include <algorithm>

#include "analyzer/views/layout_engine.h"

namespace hegui::views {
namespace {

constexpr int kMaxPasses = 32;  // rounds over the children; rules in a circle end here
constexpr double kOpenRoom = 1e5;

}  // namespace

void LayoutEngine::relative_axis(NodeIndex node, int axis, const Ids& ids, double room, bool open,
                                 const Specs& specs) {
  const Box& box = boxes_[node];
  const auto find = [&](ResId id) -> std::optional<NodeIndex> {
    const auto found = ids.find(id.value);
    if (!id || found == ids.end()) return std::nullopt;
    return found->second;
  };
  const auto ready = [&](ResId id) {
    const auto other = find(id);
    return !other || edges_[*other].known;
  };
  const auto place = [&](NodeIndex child) {
    Box& one = boxes_[child];
    static const RelativeRules kNone;
    const RelativeRules& rules = one.rules ? (*one.rules)[axis] : kNone;
    std::optional<double> start, end;
    const double first = box.pad[axis][0] + one.margin[axis][0];
    const double last = room - box.pad[axis][1] - one.margin[axis][1];
    if (const auto other = find(rules.before)) {
      end = edges_[*other].start - boxes_[*other].margin[axis][0] - one.margin[axis][1];
    }
    if (const auto other = find(rules.after)) {
      start = edges_[*other].end + boxes_[*other].margin[axis][1] + one.margin[axis][0];
    }
    if (const auto other = find(rules.align_start)) {
      start = edges_[*other].start + one.margin[axis][0];
    }
    if (const auto other = find(rules.align_end)) {
      end = edges_[*other].end - one.margin[axis][1];
    }
    if (rules.parent_start) start = first;
    if (rules.parent_end && !open) end = last;
    const Length& wanted = one.size[axis];
    Spec spec;
    const double available = end.value_or(last) - start.value_or(first);
    if (start && end) {
      spec = exactly(*end - *start);
    } else if (wanted.kind == Length::Kind::fixed) {
      spec = exactly(open ? wanted.dp : std::min(wanted.dp, std::max(0.0, available)));
    } else if (!open) {
      spec = wanted.kind == Length::Kind::match ? exactly(available) : at_most(available);
    }
    if (axis == 0) {
      Spec down = child_spec(specs[1], box.pads(1) + one.margins(1), one.size[1]);
      if (down.exact() && one.size[1].kind == Length::Kind::match) down = at_most(down.size);
      measure(child, spec, down);
    } else {
      measure(child, exactly(one.measured[0]), spec);
    }
    const double size = one.measured[axis];
    if (axis == 1) {
      if (const auto other = find(rules.baseline)) {
        start = edges_[*other].start + baseline(boxes_[*other]) - baseline(one);
      }
    }
    if (!start && !end) {
      start = rules.center && !open ? (room - size) / 2 : first;
    }
    edges_[child] = start ? Edges{*start, *start + size, true} : Edges{*end - size, *end, true};
  };
  for (const NodeIndex child : children_[node]) edges_[child] = {};
  for (int pass = 0; pass < kMaxPasses; ++pass) {
    bool all = true;
    for (const NodeIndex child : children_[node]) {
      if (edges_[child].known) continue;
      const Box& one = boxes_[child];
      bool now = pass + 1 == kMaxPasses || !one.rules;
      if (one.rules) {
        const RelativeRules& rules = (*one.rules)[axis];
        now |= ready(rules.before) && ready(rules.after) && ready(rules.align_start) &&
               ready(rules.align_end) && ready(rules.baseline);
      }
      if (now) {
        place(child);
      } else {
        all = false;
      }
    }
    if (all) break;
  }
}

void LayoutEngine::measure_relative(NodeIndex node, const Specs& specs) {
  if (edges_.size() < boxes_.size()) edges_.resize(boxes_.size());
  Box& box = boxes_[node];
  const Ids ids = ids_of(node);
  for (int axis = 0; axis < 2; ++axis) {
    const bool open = specs[axis].mode == Spec::Mode::open;
    double room = open ? kOpenRoom : specs[axis].size;
    relative_axis(node, axis, ids, room, open, specs);
    if (!specs[axis].exact()) {
      // As wide as what is in it, then once more for what leans on the far side or the middle.
      double extent = 0;
      for (const NodeIndex child : children_[node]) {
        extent = std::max(extent, edges_[child].end + boxes_[child].margin[axis][1]);
      }
      room = resolve(bounded(box, axis, extent + box.pad[axis][1]), specs[axis]);
      relative_axis(node, axis, ids, room, false, specs);
    }
    box.measured[axis] = specs[axis].exact() ? specs[axis].size : room;
    double least = 1e9, most = 0;
    for (const NodeIndex child : children_[node]) {
      boxes_[child].pos[axis] = edges_[child].start;
      least = std::min(least, edges_[child].start);
      most = std::max(most, edges_[child].end);
    }
    // android:gravity of the layout moves all of its children together.
    if (most > least && box.own_gravity != 0) {
      const double inside = box.measured[axis] - box.pads(axis);
      const double shift =
          aligned(box.own_gravity, axis, inside, most - least) - (least - box.pad[axis][0]);
      const std::uint32_t along = axis == 0 ? box.own_gravity & 7 : box.own_gravity >> 4 & 7;
      if (along == 1 || along == 5) {
        for (const NodeIndex child : children_[node]) boxes_[child].pos[axis] += shift;
      }
    }
  }
}

}  // namespace hegui::views
