// ViewAttributes: the values of a view's attributes as its constructor finds them: on the element,
// in its style, in its class's default style of the theme, in the theme itself
// (Theme.obtainStyledAttributes); what the parent reads from the <include> that the view stands
// for.
//
// What a class, a style and a theme give is worked out once. Not for several threads.
#pragma once

#include <map>
#include <memory>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "analyzer/views/layout_set.h"
#include "analyzer/views/paints.h"
#include "analyzer/views/slots.h"
#include "analyzer/views/theme.h"
#include "analyzer/views/widget_classes.h"

namespace hegui::views {

// What is known of a class of views.
struct ClassInfo {
  const WidgetClass* widget = nullptr;  // never nullptr after class_info()
  bool known = false;                   // in the table, or of the framework
  bool draws = false;         // code of the app draws in it, or may (its code is not there)
  bool has_own_code = false;  // a class of the app or a library stands between it and the table
};

class ViewAttributes {
 public:
  ViewAttributes(LayoutSet& set, const WidgetClasses& classes);

  const ClassInfo& class_info(std::string_view descriptor);
  // The theme of a view: its parent's, or an overlay (android:theme, app:theme) over it.
  ThemeId theme_of(const ViewNode& node, ThemeId parent);
  void read(const ViewNode& node, ThemeId theme, Slots& out);
  // An attribute of a library ("cardBackgroundColor"): on the element, in its style or its class's
  // default style; settled. nullopt if it is nowhere.
  std::optional<Value> library_value(const ViewNode& node, ThemeId theme, std::string_view name);

  Themes& themes() { return themes_; }
  Paints& paints() { return paints_; }
  LayoutSet& set() { return set_; }

 private:
  const axml::Tree& tree(std::size_t layout) const;
  ResId default_style(const WidgetClass& widget, ThemeId theme);
  ResId explicit_style(const ViewNode& node, ThemeId theme);
  const Slots& defaults(std::string_view type, ThemeId theme);
  const std::vector<std::pair<Slot, Value>>& styled(ResId style, ThemeId theme);
  void set_slot(Slots& slots, Slot slot, const Value& value, ThemeId theme);

  LayoutSet& set_;
  const WidgetClasses& classes_;
  Themes themes_;
  Paints paints_;
  std::unordered_map<std::string_view, ClassInfo> infos_;
  std::map<std::pair<std::string_view, ThemeId>, std::unique_ptr<Slots>> defaults_;
  std::map<std::pair<std::uint32_t, ThemeId>, std::vector<std::pair<Slot, Value>>> styled_;
  std::map<ThemeId, Slots> of_theme_;
};

}  // namespace hegui::views
