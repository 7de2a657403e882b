#include "analyzer/ui/ui_catalog.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "rules/engine/rule_table.h"

namespace hegui::ui {
namespace {

// In the order of the enumeration.
constexpr std::string_view kVerbs[] = {
    "put", "get", "copy", "pass", "join", "string", "concat", "equals", "equals_of", "index_of",
    "last_index_of", "length", "append", "append_all", "list_of", "element", "any_element", "size",
    "put_key", "key", "stored", "stored_none", "text", "texts", "id", "instance",
    //
    "find", "find_in", "inflate", "inflate_stub", "content", "content_if_view", "attach", "child",
    "root", "binder", "bound_content", "bound_inflate", "bound", "bound_root", "span", "perform",
    //
    "host", "parent_screen", "dialog_of", "screen_title",
    //
    "listen", "button", "button_of", "button_view", "items", "select",
    //
    "menu", "menu_item", "find_item", "key_of", "adapter", "entries_adapter", "adapter_item",
    "pages", "page", "new_tab", "add_tab", "preferences", "find_preference", "add_preference",
    //
    "start", "start_last", "start_if_intent", "start_receiver", "finish", "exit", "show",
    "show_fragment", "show_numbered", "dismiss", "fragment", "navigate", "navigate_listener",
    "navigation_menu", "load", "load_text", "drawer", "route", "route_entry"};
static_assert(std::size(kVerbs) == static_cast<std::size_t>(Verb::route_entry) + 1);

// In any order: a property's slot is its place here.
constexpr std::string_view kProperties[] = {
    "text",        "hint",       "text_size",      "text_size_unit",
    "description", "visibility", "enabled",        "checked",
    "tag",         "id",         "layout",         "title",
    "message",     "cancelable", "component",      "action",
    "data",        "extras",     "intent",         "arguments",
    "entries",     "key",        "fragment",       "url",
    "position",    "summary",    "show_as_action", "movement",
    "destination"};

bool parse_arguments(std::string_view text, UiCall& out) {
  while (!text.empty()) {
    if (out.count == std::size(out.arguments)) return false;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), out.arguments[out.count]);
    if (error != std::errc()) return false;
    ++out.count;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.starts_with(',')) text.remove_prefix(1);
  }
  return true;
}

}  // namespace

bool is_effect(Verb verb) {
  if (verb >= Verb::find && verb <= Verb::perform) return true;
  return verb >= Verb::screen_title;
}

Slot UiCatalog::property(std::string_view name) {
  const auto* const found = std::find(std::begin(kProperties), std::end(kProperties), name);
  return kFirstProperty + static_cast<Slot>(found - std::begin(kProperties));
}

base::Result<UiCatalog> UiCatalog::load(const rules::RuleSet& rules, const flow::CodeIndex& index) {
  const auto table =
      rules::RuleTable<6>::open(rules, "catalog/ui_calls.tsv",
                                {"class", "member", "descriptor", "verb", "detail", "arguments"});
  if (!table.ok()) return table.error();
  std::unordered_map<std::string_view, std::vector<Row>> rows;
  UiCatalog out;
  for (std::size_t at = 0; at < table->rows(); ++at) {
    Row row;
    const auto* const verb = std::find(std::begin(kVerbs), std::end(kVerbs), table->cell(at, 3));
    if (verb == std::end(kVerbs) || !parse_arguments(table->cell(at, 5), row.call)) {
      return base::Error{"no such verb, or arguments that are no numbers", table->place(at), {}};
    }
    if (out.classes_.empty() || out.classes_.back() != table->cell(at, 0)) {
      out.classes_.push_back(table->cell(at, 0));
    }
    row.type = index.find_type(table->cell(at, 0));
    if (row.type == kNone) continue;  // the app has nothing to do with that class
    row.descriptor = table->cell(at, 2);
    row.call.verb = static_cast<Verb>(verb - std::begin(kVerbs));
    row.call.detail = table->cell(at, 4);
    if (row.call.verb == Verb::put || row.call.verb == Verb::get) {
      row.call.slot = row.call.detail.starts_with('.')
                          ? index.find_field(std::string(table->cell(at, 0)) + "->" +
                                             std::string(row.call.detail.substr(1)))
                          : property(row.call.detail);
      if (row.call.slot == kNone) continue;  // no code asks for that field
    }
    rows[table->cell(at, 1)].push_back(row);
  }
  out.plan(index, rows);
  return out;
}

void UiCatalog::plan(const flow::CodeIndex& index,
                     const std::unordered_map<std::string_view, std::vector<Row>>& rows) {
  const std::span<const program::DexUnit> units = index.program().units();
  extents_.resize(units.size());
  for (program::UnitNumber unit = 0; unit < units.size(); ++unit) {
    const dex::DexFile& file = units[unit].file;
    extents_[unit].resize(file.methods().size());
    for (std::uint32_t i = 0; i < file.methods().size(); ++i) {
      const flow::MethodRef ref = index.method_ref(unit, dex::MethodIndex{i});
      if (ref.owner == kNone || ref.signature == kNone) continue;
      const auto named = rows.find(index.name(ref.signature));
      if (named == rows.end()) continue;
      Extent& extent = extents_[unit][i];
      extent.first = static_cast<std::uint32_t>(calls_.size());
      std::string descriptor;
      for (const Row& row : named->second) {
        if (row.type != ref.owner && !index.inherits(ref.owner, row.type)) continue;
        if (!row.descriptor.empty()) {
          if (descriptor.empty()) {
            descriptor = file.proto_descriptor(file.method(dex::MethodIndex{i}).proto);
          }
          // An override may return a narrower type: only the parameters count.
          const auto parameters = [](std::string_view text) {
            return text.substr(0, text.find(')') + 1);
          };
          if (parameters(row.descriptor) != parameters(descriptor)) continue;
        }
        calls_.push_back(row.call);
        verbs_[static_cast<std::size_t>(row.call.verb)] = true;
        ++extent.count;
      }
    }
  }
}

}  // namespace hegui::ui
