#include "reports/model/pictures.h"

#include <algorithm>
#include <map>

#include "reports/model/display_width.h"

namespace hegui::model {
namespace {

constexpr double kWidth = 360;  // dp, of the screen
constexpr double kMargin = 16;
constexpr double kMostHeight = 1600;
constexpr double kRow = 48;   // an entry of a list
constexpr double kLine = 20;  // a line of a message
constexpr std::size_t kMessageColumns = 40;
constexpr std::size_t kMaxEntries = 12;

// A view that builds its content itself, of which only the words are known.
void show_as_text(PictureWidget& widget) {
  if (widget.form != "group" && widget.form != "view" && widget.form != "list") return;
  if (!widget.text.empty()) widget.form = "text";
}

}  // namespace

Picture layout_picture(FactReader& reader, std::int64_t screen, const std::string& layout,
                       Count marked, const std::string& label) {
  Picture out;
  out.marked = marked;
  std::map<std::int64_t, std::string> set;  // by code
  facts::Statement texts = reader.prepare(
      "SELECT element, text FROM ui_text WHERE screen = ?1 AND layout = ?2 AND element IS NOT "
      "NULL");
  texts.bind(1, screen);
  texts.bind(2, layout);
  while (reader.step(texts)) set[texts.integer(0)] = texts.text(1);
  facts::Statement rows = reader.prepare(
      "SELECT w.element, w.parent, w.form, w.text, w.hint, w.text_size_sp, w.checked, w.centred, "
      "w.visible, w.x, w.y, w.width, w.height FROM ui_widget w "
      "WHERE w.layout = (SELECT min(id) FROM ui_layout WHERE name = ?1) ORDER BY w.element");
  rows.bind(1, layout);
  while (reader.step(rows)) {
    PictureWidget widget;
    widget.element = rows.integer(0);
    widget.parent = rows.integer(1);
    widget.form = rows.text(2);
    widget.text = rows.text(3);
    widget.hint = rows.text(4);
    widget.text_size = rows.optional_real(5);
    widget.checked = yes_no_column(rows, 6);
    widget.centred = rows.integer(7) != 0;
    widget.visible = rows.integer(8) != 0;
    widget.x = rows.optional_real(9);
    widget.y = rows.optional_real(10);
    widget.width = rows.optional_real(11);
    widget.height = rows.optional_real(12);
    if (const auto text = set.find(widget.element); text != set.end()) {
      widget.text = text->second;
      show_as_text(widget);
    }
    out.widgets.push_back(std::move(widget));
  }
  // What lies below the screen's edge is scrolled to: the drawing is as long as it takes.
  for (PictureWidget& widget : out.widgets) {
    if (!marked || widget.element != *marked || !widget.y || !widget.height) continue;
    out.height = std::clamp(*widget.y + *widget.height + kMargin, out.height, kMostHeight);
    if (widget.text.empty()) widget.text = label;
    show_as_text(widget);
  }
  return out;
}

Picture entries_picture(FactReader& reader, std::int64_t screen, const std::string& gesture,
                        Count marked) {
  Picture out;
  double y = kMargin;
  std::int64_t element = 0;
  const auto add = [&](std::string form, std::string text, double height) {
    PictureWidget widget;
    widget.element = ++element;
    widget.form = std::move(form);
    widget.text = std::move(text);
    widget.x = kMargin;
    widget.y = y;
    widget.width = kWidth - 2 * kMargin;
    widget.height = height;
    out.widgets.push_back(std::move(widget));
    y += height;
  };
  facts::Statement head = reader.prepare("SELECT title, message FROM ui_screen WHERE id = ?1");
  head.bind(1, screen);
  while (reader.step(head)) {
    for (const int column : {0, 1}) {
      const std::string text(head.text(column));
      if (text.empty()) continue;
      const std::size_t lines = display_width(text) / kMessageColumns + 1;
      add("text", text, kLine * static_cast<double>(lines) + 8);
    }
  }
  facts::Statement entries = reader.prepare(
      "SELECT operation, max(text), max(gesture) FROM ui_edge WHERE screen = ?1 "
      "AND gesture <> 'automatic' AND (?2 = '' OR gesture = ?2) AND text IS NOT NULL "
      "GROUP BY operation ORDER BY operation");
  entries.bind(1, screen);
  entries.bind(2, gesture);
  std::size_t count = 0;
  while (reader.step(entries) && ++count <= kMaxEntries) {
    const bool button = entries.text(2) == "button";
    add(button ? "button" : "text", std::string(entries.text(1)), kRow);
    if (marked && entries.integer(0) == *marked) out.marked = element;
  }
  out.height = y + kMargin;
  return out;
}

Picture screen_picture(FactReader& reader, std::int64_t screen) {
  std::string layout;
  facts::Statement rows = reader.prepare(
      "SELECT l.name FROM ui_screen_layout s JOIN ui_layout l ON l.name = s.layout "
      "WHERE s.screen = ?1 ORDER BY l.widgets DESC, l.name LIMIT 1");
  rows.bind(1, screen);
  while (reader.step(rows)) layout = rows.text(0);
  return layout.empty() ? entries_picture(reader, screen, "", std::nullopt)
                        : layout_picture(reader, screen, layout, std::nullopt, {});
}

}  // namespace hegui::model
