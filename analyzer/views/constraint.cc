// ConstraintLayout: each axis by itself; chains as a whole, everything else as soon as what it is
// tied to is placed.
#include <algorithm>

#include "analyzer/views/layout_engine.h"

namespace hegui::views {
namespace {

constexpr int kMaxPasses = 32;  // rounds over the children; ties in a circle end here
constexpr double kOpenRoom = 1e5;

const Constraints kNone;

}  // namespace

class LayoutEngine::ConstraintAxis {
 public:
  ConstraintAxis(LayoutEngine& engine, NodeIndex node, int axis, const Ids& ids, double room,
                 const Specs& specs, bool loose)
      : engine_(engine),
        box_(engine.boxes_[node]),
        children_(engine.children_[node]),
        axis_(axis),
        ids_(ids),
        start_(box_.pad[axis][0]),
        end_(room - box_.pad[axis][1]),
        specs_(specs),
        loose_(loose) {}

  void place() {
    for (const NodeIndex child : children_) engine_.edges_[child] = {};
    for (int pass = 0; pass < kMaxPasses; ++pass) {
      bool all = true, any = false;
      for (const NodeIndex child : children_) {
        if (engine_.edges_[child].known) continue;
        // A chain places several at once, and those that come to know their place count too.
        if (try_place(child)) {
          any = true;
        } else {
          all = false;
        }
      }
      if (all || !any) break;
    }
    for (const NodeIndex child : children_) {
      if (engine_.edges_[child].known) continue;
      const double size = measured(child, end_ - start_);
      set(child, start_ + engine_.boxes_[child].margin[axis_][0], size);
    }
  }

 private:
  const Constraints& of(NodeIndex child) const {
    const auto& constraints = engine_.boxes_[child].constraints;
    return constraints ? (*constraints)[axis_] : kNone;
  }
  std::optional<NodeIndex> find(ResId id) const {
    const auto found = ids_.find(id.value);
    if (found == ids_.end()) return std::nullopt;
    return found->second;
  }

  // Where an anchor's target lies; nullopt: not yet known. A target that does not take part (gone,
  // or not there) is the parent's side.
  std::optional<double> target(const Anchor& anchor, bool own_end) const {
    if (anchor.to) {
      if (const auto other = find(anchor.to)) {
        const Edges& edges = engine_.edges_[*other];
        if (!edges.known) return std::nullopt;
        return anchor.to_end ? edges.end : edges.start;
      }
      return own_end ? end_ : start_;
    }
    return anchor.to_end ? end_ : start_;
  }

  void set(NodeIndex child, double at, double size) {
    engine_.edges_[child] = {at, at + size, true};
  }

  // Measured in at most `room` of this axis; `exact`: as large as that.
  double measured(NodeIndex child, double room, bool exact = false) {
    Box& one = engine_.boxes_[child];
    const Constraints& constraints = of(child);
    Length wanted = one.size[axis_];
    Spec spec = at_most(room);
    if (exact) {
      if (constraints.max > 0) room = std::min(room, constraints.max);
      spec = exactly(std::max(room, constraints.min));
    } else if (wanted.kind == Length::Kind::match) {
      spec = exactly(end_ - start_ - one.margins(axis_));
    } else if (wanted.kind == Length::Kind::fixed && wanted.dp > 0) {
      spec = exactly(wanted.dp);
    }
    if (axis_ == 0) {
      Length down = one.size[1];
      if (down.is_zero()) down.kind = Length::Kind::wrap;
      Spec other = child_spec(specs_[1], box_.pads(1) + one.margins(1), down);
      if (other.exact() && down.kind == Length::Kind::match) other = at_most(other.size);
      engine_.measure(child, spec, other);
    } else {
      const auto ratio = (*ratio_holder(child))[0].ratio;
      if (ratio && one.size[1].is_zero() && *ratio > 0 && one.measured[0] > 0) {
        spec = exactly(one.measured[0] / *ratio);
      }
      engine_.measure(child, exactly(one.measured[0]), spec);
    }
    return one.measured[axis_];
  }

  const std::array<Constraints, 2>* ratio_holder(NodeIndex child) const {
    static const std::array<Constraints, 2> kNothing;
    const auto& constraints = engine_.boxes_[child].constraints;
    return constraints ? constraints.get() : &kNothing;
  }

  bool fills(NodeIndex child) const { return engine_.boxes_[child].size[axis_].is_zero(); }

  bool try_place(NodeIndex child) {
    Box& one = engine_.boxes_[child];
    const Constraints& constraints = of(child);
    if (one.form == Form::guideline) return place_guideline(child, constraints);
    if (one.form == Form::barrier) return place_barrier(child, *one.barrier);
    if (constraints.baseline && axis_ == 1) {
      if (const auto other = find(constraints.baseline)) {
        const Edges& edges = engine_.edges_[*other];
        if (!edges.known) return false;
        const double size = measured(child, end_ - start_);
        set(child, edges.start + engine_.baseline(engine_.boxes_[*other]) - engine_.baseline(one),
            size);
        return true;
      }
    }
    const auto& [first, last] = constraints.anchors;
    if (first.given && last.given) {
      if (next_in_chain(child)) return place_chain(child);
      const auto from = target(first, false), to = target(last, true);
      if (!from || !to) return false;
      return place_between(child, *from + first.margin, *to - last.margin);
    }
    if (first.given) {
      const auto from = target(first, false);
      if (!from) return false;
      set(child, *from + first.margin, measured(child, end_ - *from - first.margin));
      return true;
    }
    if (last.given) {
      const auto to = target(last, true);
      if (!to) return false;
      const double size = measured(child, *to - last.margin - start_);
      set(child, loose_ && !last.to ? start_ : *to - last.margin - size, size);
      return true;
    }
    set(child, start_ + one.margin[axis_][0], measured(child, end_ - start_));
    return true;
  }

  bool place_between(NodeIndex child, double from, double to) {
    const Constraints& constraints = of(child);
    double room = to - from;
    const bool filling = fills(child);
    if (filling && constraints.percent > 0) {
      const double size = measured(child, (end_ - start_) * constraints.percent, true);
      set(child, from + (room - size) * constraints.bias, size);
      return true;
    }
    const auto ratio = (*ratio_holder(child))[0].ratio;
    const bool by_ratio = ratio && axis_ == 1 && filling;
    if (filling && !by_ratio) {
      // Nothing fills a parent that is as large as its children.
      const double size = loose_ ? measured(child, room) : measured(child, room, true);
      set(child, from + std::max(0.0, room - size) * constraints.bias, size);
      return true;
    }
    const double size = measured(child, end_ - start_);
    set(child, loose_ ? from : from + (room - size) * constraints.bias, size);
    return true;
  }

  bool place_guideline(NodeIndex child, const Constraints& constraints) {
    double at = start_;
    if (constraints.guide_begin) at = start_ + *constraints.guide_begin;
    if (constraints.guide_end) at = end_ - *constraints.guide_end;
    if (constraints.guide_percent) at = start_ + (end_ - start_) * *constraints.guide_percent;
    set(child, at, 0);
    return true;
  }

  bool place_barrier(NodeIndex child, const Barrier& barrier) {
    if (barrier.axis != axis_) {
      set(child, start_, 0);
      return true;
    }
    double at = barrier.at_end ? start_ : end_;
    for (const ResId id : barrier.of) {
      const auto other = find(id);
      if (!other) continue;
      const Edges& edges = engine_.edges_[*other];
      if (!edges.known) return false;
      at = barrier.at_end ? std::max(at, edges.end) : std::min(at, edges.start);
    }
    set(child, at, 0);
    return true;
  }

  // The sibling that this one's end is tied to, if that one's start is tied back.
  std::optional<NodeIndex> next_in_chain(NodeIndex child) const {
    const Anchor& last = of(child).anchors[1];
    if (!last.given || !last.to || last.to_end) return std::nullopt;
    const auto next = find(last.to);
    if (!next) return std::nullopt;
    const Anchor& back = of(*next).anchors[0];
    const bool mutual = back.given && back.to && back.to == engine_.nodes_[child].id && back.to_end;
    return mutual ? next : std::nullopt;
  }

  // Called for any but the last of a chain; placed as a whole from its head.
  bool place_chain(NodeIndex head) {
    const Anchor& first = of(head).anchors[0];
    if (first.to) {
      if (const auto before = find(first.to)) {
        if (next_in_chain(*before) == head) return false;  // not the head
      }
    }
    const auto from = target(first, false);
    if (!from) return false;
    std::vector<NodeIndex> links = {head};
    while (const auto next = next_in_chain(links.back())) {
      if (links.size() >= children_.size()) return false;  // a ring
      links.push_back(*next);
    }
    const Anchor& last = of(links.back()).anchors[1];
    const auto to = last.given ? target(last, true) : std::optional<double>(end_);
    if (!to) return false;
    const double room = *to - *from;
    double used = 0, weights = 0;
    std::size_t filling = 0;
    for (const NodeIndex link : links) {
      const auto& anchors = of(link).anchors;
      used += anchors[0].margin + anchors[1].margin;
      if (fills(link)) {
        ++filling;
        weights += of(link).weight;
      } else {
        used += measured(link, room);
      }
    }
    const double spare = std::max(0.0, room - used);
    for (const NodeIndex link : links) {
      if (!fills(link)) continue;
      const double share =
          weights > 0 ? of(link).weight / weights : 1.0 / static_cast<double>(filling);
      measured(link, loose_ ? room : spare * share, !loose_);
    }
    const double free = filling > 0 || loose_ ? 0 : spare;
    const auto count = static_cast<double>(links.size());
    double at = *from, gap = 0;
    switch (of(head).chain) {
      case 1:
        gap = count > 1 ? free / (count - 1) : 0;
        break;
      case 2:
        at += free * of(head).bias;
        break;
      default:
        gap = free / (count + 1);
        at += gap;
    }
    for (const NodeIndex link : links) {
      const auto& anchors = of(link).anchors;
      at += anchors[0].margin;
      set(link, at, engine_.boxes_[link].measured[axis_]);
      at += engine_.boxes_[link].measured[axis_] + anchors[1].margin + gap;
    }
    return true;
  }

  LayoutEngine& engine_;
  const Box& box_;
  const std::vector<NodeIndex>& children_;
  int axis_;
  const Ids& ids_;
  double start_, end_;
  const Specs& specs_;
  bool loose_;  // the parent is as large as what is in it: nothing is pushed to its far side
};

void LayoutEngine::measure_constraint(NodeIndex node, const Specs& specs) {
  if (edges_.size() < boxes_.size()) edges_.resize(boxes_.size());
  Box& box = boxes_[node];
  const Ids ids = ids_of(node);
  for (int axis = 0; axis < 2; ++axis) {
    const bool open = specs[axis].mode == Spec::Mode::open;
    double room = open ? kOpenRoom : specs[axis].size;
    if (!specs[axis].exact()) {
      ConstraintAxis(*this, node, axis, ids, room, specs, true).place();
      double extent = 0;
      for (const NodeIndex child : children_[node]) {
        const Box& one = boxes_[child];
        const double behind =
            one.constraints ? (*one.constraints)[axis].anchors[1].margin : one.margin[axis][1];
        extent = std::max(extent, edges_[child].end + behind);
      }
      room = resolve(bounded(box, axis, extent + box.pad[axis][1]), specs[axis]);
    }
    ConstraintAxis(*this, node, axis, ids, room, specs, false).place();
    box.measured[axis] = room;
    for (const NodeIndex child : children_[node]) boxes_[child].pos[axis] = edges_[child].start;
  }
}

}  // namespace hegui::views
