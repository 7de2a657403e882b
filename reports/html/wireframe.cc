#include "reports/html/wireframe.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "apk/base/text_lines.h"
#include "reports/html/html_stream.h"

namespace hegui::html {
namespace {

constexpr double kMost = 10'000;  // dp; what lies further out is not drawn
constexpr double kLineEm = 1.17, kAscentEm = 0.93;
constexpr double kOrdinaryText = 14;        // sp, where the size is not known
constexpr double kBox = 18, kBoxRoom = 32;  // a box to tick and the room it stands in, dp
constexpr double kSwitchWidth = 34, kSwitchHeight = 16;
constexpr std::size_t kMaxTextBytes = 2000, kMaxLines = 60;

struct Frame {
  double x = 0, y = 0, width = 0, height = 0;
};

std::string number(double value) {
  if (!std::isfinite(value)) value = 0;
  return fmt::format("{}", std::round(std::clamp(value, -kMost, kMost) * 10) / 10);
}

bool is_one_of(std::string_view form, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), form) != names.end();
}

std::optional<Frame> frame_of(const WireframeWidget& widget) {
  if (!widget.x || !widget.y || !widget.width || !widget.height) return std::nullopt;
  const Frame frame{*widget.x, *widget.y, *widget.width, *widget.height};
  for (const double side : {frame.x, frame.y, frame.width, frame.height}) {
    if (!std::isfinite(side) || std::abs(side) > kMost) return std::nullopt;
  }
  if (frame.width < 0 || frame.height < 0) return std::nullopt;
  return frame;
}

class Drawing {
 public:
  Drawing(HtmlStream& out, const WireframeOptions& options) : out_(out), options_(options) {}

  void draw(const WireframeWidget& widget, const Frame& frame) {
    if (is_one_of(widget.form, {"image", "page"})) {
      rectangle(frame, 0, "#f4f4f4", "#9e9e9e", 1);
      if (widget.form == "image") {
        line(frame.x, frame.y, frame.x + frame.width, frame.y + frame.height);
        line(frame.x, frame.y + frame.height, frame.x + frame.width, frame.y);
      } else {
        rows(frame, 12);
      }
      return;
    }
    if (widget.form == "list") {
      rectangle(frame, 0, "none", "#bdbdbd", 1);
      rows(frame, 48);
      return;
    }
    if (widget.form == "progress") {
      const double bar = std::min(4.0, frame.height);
      rectangle({frame.x, frame.y + (frame.height - bar) / 2, frame.width, bar}, 2, "#bdbdbd",
                "none", 0);
      return;
    }
    const bool field = widget.form == "edit";
    if (is_one_of(widget.form, {"button", "toggle"})) {
      rectangle(inner(frame, 4), 4, "#eceff1", "#78909c", 1);
    }
    if (field) rectangle(frame, 2, "#ffffff", "#9e9e9e", 1);
    double left = field ? 4 : 0, right = left;
    if (is_one_of(widget.form, {"check", "radio"})) {
      box(widget, frame);
      left = std::min(kBoxRoom, frame.width);
    }
    if (widget.form == "switch") {
      turned(widget, frame);
      right = std::min(kSwitchWidth + 4, frame.width);
    }
    const bool empty = widget.text.empty();
    const std::string& text = empty ? widget.hint : widget.text;
    if (text.empty()) return;
    write(text, {frame.x + left, frame.y, std::max(0.0, frame.width - left - right), frame.height},
          widget.text_size.value_or(kOrdinaryText),
          widget.centred || is_one_of(widget.form, {"button", "toggle"}),
          empty ? "#9e9e9e" : "#212121");
  }

  void mark(const Frame& frame) {
    const auto rect = out_.element("rect", {{"x", number(frame.x - 2)},
                                            {"y", number(frame.y - 2)},
                                            {"width", number(frame.width + 4)},
                                            {"height", number(frame.height + 4)},
                                            {"rx", "4"},
                                            {"fill", "#d32f2f"},
                                            {"fill-opacity", "0.12"},
                                            {"stroke", "#d32f2f"},
                                            {"stroke-width", "3"}});
  }

  void rectangle(const Frame& frame, double round, std::string_view fill, std::string_view stroke,
                 double width) {
    const auto rect = out_.element("rect", {{"x", number(frame.x)},
                                            {"y", number(frame.y)},
                                            {"width", number(frame.width)},
                                            {"height", number(frame.height)},
                                            {"rx", number(round)},
                                            {"fill", fill},
                                            {"stroke", stroke},
                                            {"stroke-width", number(width)}});
  }

 private:
  static Frame inner(const Frame& frame, double by) {
    const double x = std::min(by, frame.width / 4), y = std::min(by, frame.height / 4);
    return {frame.x + x, frame.y + y, frame.width - 2 * x, frame.height - 2 * y};
  }

  void line(double x1, double y1, double x2, double y2, std::string_view colour = "#bdbdbd") {
    const auto one = out_.element("line", {{"x1", number(x1)},
                                           {"y1", number(y1)},
                                           {"x2", number(x2)},
                                           {"y2", number(y2)},
                                           {"stroke", colour},
                                           {"stroke-width", "1"}});
  }

  void rows(const Frame& frame, double step) {
    const double end = std::min(frame.y + frame.height, options_.height);
    for (double y = frame.y + step; y < end; y += step) {
      if (y > 0) line(frame.x + 4, y, frame.x + frame.width - 4, y, "#e0e0e0");
    }
  }

  void box(const WireframeWidget& widget, const Frame& frame) {
    const double middle = frame.y + frame.height / 2;
    const double side = std::min({kBox, std::max(4.0, frame.width), std::max(4.0, frame.height)});
    const double x = frame.x + (std::min(kBoxRoom, frame.width) - side) / 2, y = middle - side / 2;
    const bool ticked = widget.checked.value_or(false);
    if (widget.form == "radio") {
      circle(x + side / 2, middle, side / 2, "#ffffff");
      if (ticked) circle(x + side / 2, middle, side / 4, "#1565c0");
      return;
    }
    rectangle({x, y, side, side}, 2, ticked ? "#1565c0" : "#ffffff", "#616161", 1.5);
    if (!ticked) return;
    const std::string points = fmt::format(
        "{},{} {},{} {},{}", number(x + side * 0.2), number(middle), number(x + side * 0.42),
        number(y + side * 0.75), number(x + side * 0.8), number(y + side * 0.25));
    const auto tick = out_.element(
        "polyline",
        {{"points", points}, {"fill", "none"}, {"stroke", "#ffffff"}, {"stroke-width", "2.5"}});
  }

  void circle(double x, double y, double radius, std::string_view fill) {
    const auto one = out_.element("circle", {{"cx", number(x)},
                                             {"cy", number(y)},
                                             {"r", number(radius)},
                                             {"fill", fill},
                                             {"stroke", "#616161"},
                                             {"stroke-width", "1.5"}});
  }

  void turned(const WireframeWidget& widget, const Frame& frame) {
    const bool on = widget.checked.value_or(false);
    const double width = std::min(kSwitchWidth, frame.width);
    const double x = frame.x + frame.width - width, middle = frame.y + frame.height / 2;
    rectangle({x, middle - kSwitchHeight / 2, width, kSwitchHeight}, kSwitchHeight / 2,
              on ? "#90caf9" : "#e0e0e0", "#616161", 1);
    circle(on ? x + width - kSwitchHeight / 2 : x + kSwitchHeight / 2, middle, kSwitchHeight / 2,
           on ? "#1565c0" : "#fafafa");
  }

  void write(std::string_view text, const Frame& frame, double size, bool centred,
             std::string_view colour) {
    size = std::clamp(std::isfinite(size) ? size : kOrdinaryText, 1.0, 200.0);
    // A drawing of its own cuts what is too long or too high.
    const auto clip = out_.element("svg", {{"x", number(frame.x)},
                                           {"y", number(frame.y)},
                                           {"width", number(frame.width)},
                                           {"height", number(frame.height)}});
    const auto lines = base::text_lines(cut(text, kMaxTextBytes), frame.width / size);
    const auto most = static_cast<std::size_t>(
        std::clamp(frame.height / (size * kLineEm) + 1, 1.0, static_cast<double>(kMaxLines)));
    const std::size_t shown = std::min(lines.size(), most);
    const double total = static_cast<double>(lines.size()) * size * kLineEm;
    double y = std::max(0.0, (frame.height - total) / 2) + size * kAscentEm;
    if (!centred && total > frame.height) y = size * kAscentEm;
    for (std::size_t i = 0; i < shown; ++i, y += size * kLineEm) {
      if (lines[i].text.empty()) continue;
      const double x = centred ? std::max(0.0, (frame.width - lines[i].width * size) / 2) : 0;
      const auto line =
          out_.element("text", {{"x", number(x)},
                                {"y", number(y)},
                                {"font-size", number(size)},
                                // Whatever font draws it, it fills the width it was measured for.
                                {"textLength", number(lines[i].width * size)},
                                {"lengthAdjust", "spacingAndGlyphs"},
                                {"fill", colour}});
      out_.plain(lines[i].text);
    }
  }

  HtmlStream& out_;
  const WireframeOptions& options_;
};

// The box of what is marked; of an element without a row that of its children together.
std::optional<Frame> marked_frame(std::span<const WireframeWidget> widgets, std::int64_t element) {
  for (const WireframeWidget& widget : widgets) {
    if (widget.element == element) return frame_of(widget);
  }
  std::optional<Frame> all;
  for (const WireframeWidget& widget : widgets) {
    const auto frame = frame_of(widget);
    if (widget.parent != element || !frame) continue;
    if (!all) {
      all = frame;
      continue;
    }
    const double right = std::max(all->x + all->width, frame->x + frame->width);
    const double bottom = std::max(all->y + all->height, frame->y + frame->height);
    all->x = std::min(all->x, frame->x);
    all->y = std::min(all->y, frame->y);
    all->width = right - all->x;
    all->height = bottom - all->y;
  }
  return all;
}

}  // namespace

std::string wireframe_svg(std::span<const WireframeWidget> widgets,
                          const WireframeOptions& options) {
  std::string out;
  HtmlStream stream(out);
  const std::string view = fmt::format("0 0 {} {}", number(options.width), number(options.height));
  {
    const auto svg = stream.element("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                                            {"role", "img"},
                                            {"width", number(options.width * options.scale)},
                                            {"height", number(options.height * options.scale)},
                                            {"viewBox", view},
                                            {"font-family", "sans-serif"}});
    Drawing drawing(stream, options);
    drawing.rectangle({0, 0, options.width, options.height}, 0, "#ffffff", "#616161", 2);
    std::size_t drawn = 0;
    for (const WireframeWidget& widget : widgets) {
      const auto frame = frame_of(widget);
      if (!frame || !widget.visible || is_one_of(widget.form, {"group", "view"})) continue;
      if (++drawn > kMaxDrawnWidgets) break;
      drawing.draw(widget, *frame);
    }
    if (options.marked) {
      if (const auto frame = marked_frame(widgets, *options.marked)) drawing.mark(*frame);
    }
  }
  return out;
}

}  // namespace hegui::html
