// UiCatalog: what calls mean for screens, from catalog/ui_calls.tsv, in the ids of one app.
//
// Views into the rule set's text, which must outlive it, as must the index. Immutable after load().
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/method_body.h"
#include "analyzer/ui/properties.h"
#include "analyzer/ui/things.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::ui {

// What a call does. README.md of the catalog says the same at length.
enum class Verb : std::uint8_t {
  // values
  put,
  get,
  copy,
  pass,
  join,
  string,
  concat,
  equals,
  equals_of,
  index_of,
  last_index_of,
  length,
  append,
  append_all,
  list_of,
  element,
  any_element,
  size,
  put_key,
  key,
  stored,
  stored_none,
  text,
  texts,
  id,
  instance,
  // views
  find,
  find_in,
  inflate,
  inflate_stub,
  content,
  content_if_view,
  attach,
  root,
  binder,
  bound_content,
  bound_inflate,
  bound,
  bound_root,
  span,
  perform,
  // where code is
  host,
  parent_screen,
  dialog_of,
  screen_title,
  // gestures
  listen,
  button,
  button_of,
  button_view,
  items,
  // menus, lists, preferences
  menu,
  menu_item,
  find_item,
  key_of,
  adapter,
  entries_adapter,
  adapter_item,
  pages,
  page,
  new_tab,
  add_tab,
  preferences,
  find_preference,
  add_preference,
  tab_entry,
  // leading elsewhere
  start,
  start_last,
  start_if_intent,
  start_receiver,
  send,
  finish,
  exit,
  show,
  show_fragment,
  show_numbered,
  dismiss,
  fragment,
  navigate,
  navigate_listener,
  navigation_menu,
  load,
  load_text,
  route,
  route_entry,
};

// Does the verb show, open or register something, so that code which leads to it has to be
// followed?
bool is_effect(Verb verb);

struct UiCall {
  Verb verb = Verb::put;
  std::string_view detail;
  Slot slot = kNone;                // put, get: of the property or (detail ".name:type") the field
  int arguments[3] = {-1, -1, -1};  // as declared, from 0; -1: the receiver
  std::uint8_t count = 0;           // of them

  friend bool operator==(const UiCall&, const UiCall&) = default;
};

class UiCatalog {
 public:
  // Errors, with the line: a table that cannot be read, a row that fault_in() complains of.
  static base::Result<UiCatalog> load(const rules::RuleSet& rules, const flow::CodeIndex& index);

  // What a call of this method reference does, itself or as inherited; empty: nothing that is
  // known.
  std::span<const UiCall> calls(program::UnitNumber unit, std::uint32_t method) const {
    const Extent& extent = extents_[unit][method];
    return std::span(calls_).subspan(extent.first, extent.count);
  }

  // Does code of the app name a method with such a row?
  bool has(Verb verb) const { return verbs_[static_cast<std::size_t>(verb)]; }
  // Descriptors of the classes that rows are about, each once.
  const std::vector<std::string_view>& classes() const { return classes_; }

  // What is wrong with such a row of the table; "" if nothing is.
  static std::string fault_in(std::string_view verb, std::string_view detail,
                              std::string_view arguments);

 private:
  struct Row {
    TypeId type = kNone;
    std::string_view descriptor;  // "": any
    UiCall call;
  };
  struct Extent {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  void plan(const flow::CodeIndex& index,
            const std::unordered_map<std::string_view, std::vector<Row>>& rows);

  std::vector<std::string_view> classes_;
  std::vector<UiCall> calls_;
  std::array<bool, static_cast<std::size_t>(Verb::route_entry) + 1> verbs_{};
  std::vector<std::vector<Extent>> extents_;  // by unit and dex::MethodIndex
};

}  // namespace hegui::ui
