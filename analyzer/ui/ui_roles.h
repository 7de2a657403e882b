// UiRoles: which classes are dialogs, fragments, drawers …, and which methods the framework calls
// on them, from catalog/ui_classes.tsv and ui_methods.tsv, in the ids of one app.
//
// Not thread-safe: keeps what it worked out. Borrows the index and the rule set's text.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/ui/things.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::ui {

// What a class, or one above it, is.
enum class ClassRole : std::uint8_t {
  activity,
  dialog,
  builder,  // of a dialog: what is shown is what was put in it
  popup,    // a window or menu over the screen
  fragment,
  view,
  view_group,
  page,   // shows web pages
  field,  // something is typed in it
  picture,
  link,  // a part of a text that can be pressed
  intent,
  menu,
  menu_item,
  tab,
  tab_item,         // a tab in a layout
  tab_bar,          // its menu's entries are tabs
  drawer,           // all but its first child is drawn out
  sized_by_others,  // 0dp of a child means what is left, or a share
  drawn_elsewhere,  // what it shows is not made of views
  binding,          // generated: its fields are a layout's views
  sender,           // a callback is told by it who sent it
  preference_screen,
  preference_part,  // a heading
  preference_switch,
};
inline constexpr std::size_t kClassRoles = 25;

// What the framework calls a method for.
enum class MethodRole : std::uint8_t {
  make_row,
  fill_row,
  row_view,
  row_count,
  page_fragment,
  page_view,
  page_title,
  menu_chosen,
  entry_chosen,
  numbered_dialog,
  content,  // what it returns is the screen's content
  dialog_start,
  view_start,  // of a view that a layout makes
  link_pressed,
  clicked,      // named in a layout
  drawn_again,  // what it shows another method shows too
};
inline constexpr std::size_t kMethodRoles = 16;

struct MethodForm {
  std::string_view name;        // "*": any
  std::string_view descriptor;  // "": any with so many parameters
  std::size_t parameters = 0;
};

class UiRoles {
 public:
  // Errors, with the line: a table that cannot be read, an unknown role.
  static base::Result<UiRoles> load(const rules::RuleSet& rules, const flow::CodeIndex& index);

  bool is(TypeId type, ClassRole role) const;
  // By its descriptor: layouts name classes that no code of the app does.
  bool is_class(std::string_view descriptor, ClassRole role) const;
  // As preference files name it: "SwitchPreference", "com.example.OwnSwitch".
  bool is_element(std::string_view name, ClassRole role) const;
  // A class of that role, as code names it; kNone if none does.
  TypeId any(ClassRole role) const;

  // As the table has them.
  std::span<const MethodForm> methods(MethodRole role) const {
    return methods_[static_cast<std::size_t>(role)];
  }
  // Of the forms that have a descriptor, the signatures that code of the app uses or defines.
  std::vector<flow::SignatureId> signatures(MethodRole role) const;
  bool is_form(flow::SignatureId signature, MethodRole role) const;
  // The app's own method of that role, of the class or the nearest one above it; kNone if there is
  // none. A method that only hands on to one with other types (a bridge) comes last.
  MethodId method(TypeId type, MethodRole role) const;

  // What is wrong with a row of ui_classes.tsv, of ui_methods.tsv; "" if nothing is.
  static std::string_view fault_of_class(std::string_view role);
  static std::string_view fault_of_method(std::string_view role, std::string_view descriptor,
                                          std::string_view parameters);

 private:
  const flow::CodeIndex* index_ = nullptr;
  std::array<std::vector<TypeId>, kClassRoles> types_;
  std::array<std::vector<std::string_view>, kClassRoles> descriptors_;
  std::array<std::vector<MethodForm>, kMethodRoles> methods_;
  mutable std::unordered_map<TypeId, std::uint32_t> roles_;  // bits, filled when asked for
};

}  // namespace hegui::ui
