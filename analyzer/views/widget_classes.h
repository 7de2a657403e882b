// WidgetClasses: how a class of views lies and looks where the layout is silent (catalog
// widget_classes.tsv), by the class itself or the nearest class above it that the table knows.
//
// Views into the rule set's text, which must outlive it. Immutable.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::views {

enum class Form : std::uint8_t {
  view,  // has the size it asks for, draws what its background draws
  text,
  button,
  edit,
  check,
  radio,
  toggled,  // a switch
  toggle,   // a button with two states
  checked_text,
  image,
  progress,
  space,
  gone,  // takes no room: a ViewStub, a group of constraints
  linear,
  linear_down,  // vertical unless told otherwise
  table,
  row,
  frame,
  relative,
  absolute,
  grid,
  scroll,
  scroll_across,
  constraint,
  guideline,
  barrier,
  coordinator,
  appbar,
  toolbar,
  drawer,
  card,
  list,  // its rows come from code
  tabs,
  bar,  // its items come from a menu
  box,  // its contents come from code
  fill  // likewise, and takes all the room there is
};
bool shows_text(Form form);
bool holds_views(Form form);

struct WidgetClass {
  Form form = Form::view;
  // "android:textViewStyle" or, of a library, "buttonStyle"; the first that the theme has counts.
  // "material:…" counts where the theme asks for Material's inflater.
  std::vector<std::string_view> style_attributes;
  double min_width = 0, min_height = 0, pad_x = 0, pad_y = 0;  // dp
};

class WidgetClasses {
 public:
  static base::Result<WidgetClasses> load(const rules::RuleSet& rules);
  const WidgetClass* find(std::string_view descriptor) const;  // nullptr: not in the table

 private:
  std::unordered_map<std::string_view, WidgetClass> classes_;
};

}  // namespace hegui::views
