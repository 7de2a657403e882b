#include "analyzer/views/backdrop.h"

#include <array>
#include <cmath>

namespace hegui::views {
namespace {

constexpr double kOpaque = 0.999;
constexpr double kTouching = 0.5;  // dp; boxes that only touch do not lie on one another

// What has been drawn so far above the layers that follow, premultiplied.
struct Stack {
  std::array<double, 3> rgb{};
  double alpha = 0;

  void put_under(Argb colour, double share) {
    const double own = static_cast<double>(colour >> 24) / 255 * share;
    for (int i = 0; i < 3; ++i) {
      const double part = static_cast<double>(colour >> (16 - 8 * i) & 0xff) / 255;
      rgb[i] += (1 - alpha) * own * part;
    }
    alpha += (1 - alpha) * own;
  }
  void fade(double share) {
    for (double& part : rgb) part *= share;
    alpha *= share;
  }
  Argb colour() const {
    Argb out = 0xff000000;
    for (int i = 0; i < 3; ++i) {
      out |= static_cast<Argb>(std::lround(std::fmin(1, rgb[i]) * 255)) << (16 - 8 * i);
    }
    return out;
  }
};

bool overlap(const Rect& a, const Rect& b) {
  return a.left + kTouching < b.left + b.width && b.left + kTouching < a.left + a.width &&
         a.top + kTouching < b.top + b.height && b.top + kTouching < a.top + a.height;
}

bool covers(const Rect& a, const Rect& b) {
  return a.left <= b.left + kTouching && a.top <= b.top + kTouching &&
         a.left + a.width >= b.left + b.width - kTouching &&
         a.top + a.height >= b.top + b.height - kTouching;
}

bool lays_over(Form form) {
  return form == Form::frame || form == Form::relative || form == Form::constraint ||
         form == Form::coordinator || form == Form::card || form == Form::absolute ||
         form == Form::drawer;
}

// Draws something that no layout tells.
bool draws_unknown(Form form) {
  return form == Form::image || form == Form::fill || form == Form::list || form == Form::box ||
         form == Form::bar || form == Form::progress;
}

class Composition {
 public:
  Composition(const Drawn& drawn, NodeIndex text, Argb colour, std::size_t& steps)
      : drawn_(drawn), text_(text), steps_(steps) {
    with_.put_under(colour, 1);
  }

  std::optional<Ground> compose() {
    for (NodeIndex at = text_; at != kNoNode; at = drawn_.tree.nodes[at].parent) {
      const Look& look = drawn_.looks[at];
      if (!step() || !put(look.background)) return std::nullopt;
      // What is opaque may yet be let through by the view that holds it.
      if (!look.alpha) return std::nullopt;
      with_.fade(*look.alpha);
      without_.fade(*look.alpha);
      const NodeIndex parent = drawn_.tree.nodes[at].parent;
      if (full() || parent == kNoNode || !lays_over(drawn_.forms[parent])) continue;
      if (!put_siblings(at, drawn_.tree.nodes[parent].first_child)) return std::nullopt;
    }
    if (steps_ == 0) return std::nullopt;  // something may have been left out
    if (full()) return result(false);
    if (drawn_.window.kind != Paint::Kind::colour || !put(drawn_.window) || !full()) {
      return std::nullopt;
    }
    return result(true);
  }

 private:
  bool step() {
    if (steps_ == 0) return false;
    --steps_;
    return true;
  }
  bool full() const { return without_.alpha >= kOpaque; }
  bool put(const Paint& paint, double share = 1) {
    if (full()) return true;  // nothing below it is seen
    if (paint.kind == Paint::Kind::unknown) return false;
    if (paint.kind == Paint::Kind::colour) {
      with_.put_under(paint.colour, share);
      without_.put_under(paint.colour, share);
    }
    return true;
  }

  // Those drawn before `child`, the topmost first.
  bool put_siblings(NodeIndex child, NodeIndex first) {
    std::vector<NodeIndex> before;
    for (NodeIndex at = first; at != child && at != kNoNode;
         at = drawn_.tree.nodes[at].next_sibling) {
      if (!step()) return false;
      const auto& rect = drawn_.rects[at];
      if (rect && drawn_.tree.nodes[at].visible && overlap(*rect, *drawn_.rects[text_])) {
        before.push_back(at);
      }
    }
    for (auto at = before.rbegin(); at != before.rend(); ++at) {
      if (!put_sibling(*at)) return false;
      if (full()) return true;
    }
    return true;
  }

  bool put_sibling(NodeIndex at) {
    if (draws_unknown(drawn_.forms[at])) return false;
    // What lies inside it and under the text must draw nothing.
    for (NodeIndex inside = at + 1; inside < drawn_.tree.nodes.size() && is_inside(inside, at);
         ++inside) {
      if (!step()) return false;
      const auto& rect = drawn_.rects[inside];
      if (!rect || !overlap(*rect, *drawn_.rects[text_])) continue;
      if (draws_unknown(drawn_.forms[inside]) ||
          drawn_.looks[inside].background.kind != Paint::Kind::none) {
        return false;
      }
    }
    const Look& look = drawn_.looks[at];
    if (look.background.kind == Paint::Kind::none) return true;
    if (!look.alpha || !covers(*drawn_.rects[at], *drawn_.rects[text_])) return false;
    return put(look.background, *look.alpha);
  }

  bool is_inside(NodeIndex node, NodeIndex ancestor) {
    // In document order a view's descendants follow it.
    for (NodeIndex at = node; at != kNoNode && at > ancestor; at = drawn_.tree.nodes[at].parent) {
      if (!step()) return false;
      if (drawn_.tree.nodes[at].parent == ancestor) return true;
    }
    return false;
  }

  std::optional<Ground> result(bool from_window) const {
    Ground out;
    out.colour = without_.colour();
    out.from_window = from_window;
    out.contrast = base::contrast_ratio(with_.colour(), out.colour);
    return out;
  }

  const Drawn& drawn_;
  NodeIndex text_;
  std::size_t& steps_;
  Stack with_, without_;  // the text and what is over it; the same without the text
};

}  // namespace

std::optional<Ground> ground_of(const Drawn& drawn, NodeIndex text, Argb text_colour,
                                std::size_t& steps) {
  if (!drawn.rects[text]) return std::nullopt;
  return Composition(drawn, text, text_colour, steps).compose();
}

}  // namespace hegui::views
