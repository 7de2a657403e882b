// Wireframe: a layout drawn from its widgets' facts, in lines: where texts, fields, boxes to tick,
// switches and pictures lie, and which of them is meant.
//
// A pure function of rows; reads nothing. The SVG stands in a page or alone, holds no ids, styles
// or scripts. Texts come from apps: escaped, wrapped and cut to their box; numbers are bounded.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace hegui::html {

// Columns of ui_widget. Rows that are not placed or not visible are not drawn.
struct WireframeWidget {
  std::int64_t element = 0, parent = 0;
  std::string form;  // ui_widget.form
  std::string text, hint;
  std::optional<double> text_size;  // sp
  std::optional<bool> checked;
  bool centred = false;
  bool visible = true;
  std::optional<double> x, y, width, height;  // dp
};

struct WireframeOptions {
  double width = 360, height = 640;    // of the screen, dp
  std::optional<std::int64_t> marked;  // the element that is pressed
  double scale = 0.5;                  // of the drawing, pixels per dp
};

constexpr std::size_t kMaxDrawnWidgets = 1000;

// Widgets in the order of their elements: later ones are drawn over earlier ones.
std::string wireframe_svg(std::span<const WireframeWidget> widgets,
                          const WireframeOptions& options = {});

}  // namespace hegui::html
