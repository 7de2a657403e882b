// Box: what measuring and placing need to know of one view, and where it came to lie.
//
// All numbers in dp. Axis 0 runs across, axis 1 down; of each pair [0] is the start (left, top).
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzer/views/view_tree.h"
#include "analyzer/views/widget_classes.h"

namespace hegui::views {

struct Rect {
  double left = 0, top = 0, width = 0, height = 0;
};

struct Length {
  enum class Kind : std::uint8_t { fixed, match, wrap } kind = Kind::wrap;
  double dp = 0;  // where fixed

  bool is_zero() const { return kind == Kind::fixed && dp == 0; }
};

// What a parent offers along one axis (View.MeasureSpec).
struct Spec {
  enum class Mode : std::uint8_t { exactly, at_most, open } mode = Mode::open;
  double size = 0;

  bool exact() const { return mode == Mode::exactly; }
  bool operator==(const Spec&) const = default;
};
inline Spec exactly(double size) { return {Spec::Mode::exactly, size < 0 ? 0 : size}; }
inline Spec at_most(double size) { return {Spec::Mode::at_most, size < 0 ? 0 : size}; }

// The text of a view, as far as its extent goes.
struct TextBox {
  std::string_view text;  // in the tree's node
  double size_sp = 14;
  double line_spacing = 1, line_extra = 0;
  std::optional<int> max_lines;
  int min_lines = 1;
  std::optional<double> ems;
};

// RelativeLayout's rules along one axis: ids of siblings, 0 none.
struct RelativeRules {
  ResId before, after, align_start, align_end, baseline;
  bool parent_start = false, parent_end = false, center = false;
};

// ConstraintLayout's along one axis.
struct Anchor {
  bool given = false;
  ResId to;  // 0: the parent
  bool to_end = false;
  double margin = 0;
};
struct Constraints {
  std::array<Anchor, 2> anchors;  // of the view's start and end
  ResId baseline;
  double bias = 0.5, weight = 0, percent = 0;
  int chain = 0;                // style: 0 spread, 1 spread inside, 2 packed
  std::optional<double> ratio;  // width / height
  double min = 0, max = 0;      // 0: none
  // Of a guideline on this axis.
  std::optional<double> guide_begin, guide_end, guide_percent;
};

struct Barrier {
  int axis = 0;
  bool at_end = false;
  std::vector<ResId> of;
};

struct Box {
  Form form = Form::view;
  bool gone = false;
  std::array<Length, 2> size;
  std::array<std::array<double, 2>, 2> margin{}, pad{};
  std::array<double, 2> min{}, max{};  // max 0: none
  double weight = 0, weight_sum = 0;
  std::uint32_t gravity = 0, own_gravity = 0;  // in its parent, of its contents
  bool vertical = false, fill_viewport = false;
  std::array<double, 2> intrinsic{};  // of a picture
  double beside = 0;                  // width of a tick box or pictures beside the text
  double above = 0;                   // height of pictures above and below it
  TextBox text;
  int columns = 0;  // of a grid
  int column = -1, row = -1, column_span = 1, row_span = 1;
  bool stretch_all = false;
  std::vector<int> stretch;  // columns of a table
  bool below_appbar = false;
  std::unique_ptr<std::array<RelativeRules, 2>> rules;
  std::unique_ptr<std::array<Constraints, 2>> constraints;
  std::unique_ptr<Barrier> barrier;

  // Results.
  std::array<double, 2> measured{}, pos{};  // pos in the parent
  std::array<Spec, 2> asked;
  bool done = false;  // measured with `asked`

  double pads(int axis) const { return pad[axis][0] + pad[axis][1]; }
  double margins(int axis) const { return margin[axis][0] + margin[axis][1]; }
  double outer(int axis) const { return measured[axis] + margins(axis); }
};

}  // namespace hegui::views
