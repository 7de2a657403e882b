#include "analyzer/views/pictures.h"

#include <algorithm>

#include "analyzer/views/layout_engine.h"

namespace hegui::views {
namespace {

constexpr ResId kWindowBackground{0x01010054};
constexpr std::size_t kMeasuresPerView = 200, kStepsPerView = 200;
constexpr std::size_t kLeast = 2'000;

}  // namespace

Paint Pictures::window(ThemeId theme) {
  const auto found = attributes_.themes().find(theme, kWindowBackground);
  const auto settled = found ? attributes_.themes().settle(theme, *found) : std::nullopt;
  if (!settled) return {Paint::Kind::unknown, 0};
  return attributes_.paints().background(theme, *settled);
}

Picture Pictures::draw(const ViewTree& tree, ResId theme_style, const Screen& screen) {
  const std::size_t count = tree.nodes.size();
  Picture out;
  out.looks.resize(count);
  out.forms.resize(count);
  out.rects.resize(count);
  out.grounds.resize(count);
  if (count == 0) return out;
  std::vector<ThemeId> themes(count);
  std::vector<Box> boxes(count);
  const ThemeId root = attributes_.themes().of(theme_style);
  Slots slots;
  for (NodeIndex i = 0; i < count; ++i) {
    const ViewNode& node = tree.nodes[i];
    const bool top = node.parent == kNoNode;
    themes[i] = attributes_.theme_of(node, top ? root : themes[node.parent]);
    attributes_.read(node, themes[i], slots);
    out.looks[i] = looks_.look(node, slots, themes[i]);
    reader_.read(node, slots, out.looks[i], themes[i], top ? nullptr : &boxes[node.parent],
                 boxes[i]);
    out.forms[i] = boxes[i].form;
  }
  place(tree, boxes, screen, out);
  const Drawn drawn{tree, out.looks, out.rects, out.forms, window(root)};
  std::size_t steps = std::min(steps_left_, kLeast + kStepsPerView * count);
  const std::size_t given = steps;
  for (NodeIndex i = 0; i < count; ++i) {
    const ViewNode& node = tree.nodes[i];
    const std::optional<Argb>& colour =
        node.text.empty() ? out.looks[i].hint_color : out.looks[i].text_color;
    if (!colour || (node.text.empty() && node.hint.empty())) continue;
    out.grounds[i] = ground_of(drawn, i, *colour, steps);
  }
  steps_left_ -= given - steps;
  return out;
}

void Pictures::place(const ViewTree& tree, std::vector<Box>& boxes, const Screen& screen,
                     Picture& out) {
  const std::size_t count = tree.nodes.size();
  // What takes part: neither gone nor in something gone, nor too deep.
  std::vector<int> depth(count, -1);
  std::vector<std::vector<NodeIndex>> children(count + 1);
  const auto content = static_cast<NodeIndex>(count);  // what the roots are put into
  for (NodeIndex i = 0; i < count; ++i) {
    const NodeIndex parent = tree.nodes[i].parent;
    const int above = parent == kNoNode ? 0 : depth[parent];
    if (above < 0 || above >= kMaxDrawnDepth || boxes[i].gone) continue;
    depth[i] = above + 1;
    children[parent == kNoNode ? content : parent].push_back(i);
  }
  Box& frame = boxes.emplace_back();
  frame.form = Form::frame;
  const std::size_t budget = std::min(measures_left_, kLeast + kMeasuresPerView * count);
  LayoutEngine engine(boxes, children, tree.nodes, budget);
  engine.measure(content, exactly(screen.width), exactly(screen.height));
  measures_left_ -= budget - engine.budget_left();
  if (engine.exhausted()) return;
  for (NodeIndex i = 0; i < count; ++i) {
    const NodeIndex parent = tree.nodes[i].parent;
    if (depth[i] < 0 || !boxes[i].done) continue;
    if (parent != kNoNode && !out.rects[parent]) continue;
    const Rect around = parent == kNoNode ? Rect{} : *out.rects[parent];
    out.rects[i] = {around.left + boxes[i].pos[0], around.top + boxes[i].pos[1],
                    boxes[i].measured[0], boxes[i].measured[1]};
  }
}

}  // namespace hegui::views
