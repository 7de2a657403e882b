#include "analyzer/ui/ui_catalog.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "analyzer/ui/screen.h"
#include "rules/engine/rule_table.h"

namespace hegui::ui {
namespace {

// What stands in `detail`.
enum class Detail : std::uint8_t {
  none,
  property,  // of properties.h, or ".field:type"
  button,    // -1, -2, -3
  gesture,   // of gesture_of()
  suffix,    // of a class's name
  mark,      // "" or "shown"
};

struct VerbForm {
  std::string_view name;
  std::uint8_t least, most;  // how many arguments it is given
  Detail detail;
};

// In the order of the enumeration.
constexpr VerbForm kVerbs[] = {
    {"put", 1, 1, Detail::property},
    {"get", 0, 0, Detail::property},
    {"copy", 1, 1, Detail::none},
    {"pass", 1, 1, Detail::none},
    {"join", 1, 1, Detail::none},
    {"string", 0, 0, Detail::none},
    {"concat", 1, 1, Detail::none},
    {"equals", 1, 1, Detail::none},
    {"equals_of", 2, 2, Detail::none},
    {"index_of", 1, 1, Detail::none},
    {"last_index_of", 1, 1, Detail::none},
    {"length", 0, 0, Detail::none},
    {"append", 1, 1, Detail::none},
    {"append_all", 1, 1, Detail::none},
    {"list_of", 1, 1, Detail::none},
    {"element", 1, 1, Detail::none},
    {"any_element", 0, 0, Detail::none},
    {"size", 0, 0, Detail::none},
    {"put_key", 2, 2, Detail::none},
    {"key", 1, 1, Detail::none},
    {"stored", 1, 1, Detail::none},
    {"stored_none", 0, 0, Detail::none},
    {"text", 1, 1, Detail::none},
    {"texts", 1, 1, Detail::none},
    {"id", 0, 0, Detail::none},
    {"instance", 1, 1, Detail::none},
    {"find", 1, 1, Detail::none},
    {"find_in", 2, 2, Detail::none},
    {"inflate", 1, 2, Detail::none},
    {"inflate_stub", 0, 0, Detail::none},
    {"content", 1, 1, Detail::none},
    {"content_if_view", 1, 1, Detail::none},
    {"attach", 1, 1, Detail::none},
    {"root", 0, 0, Detail::none},
    {"binder", 1, 1, Detail::suffix},
    {"bound_content", 1, 1, Detail::none},
    {"bound_inflate", 1, 1, Detail::none},
    {"bound", 1, 1, Detail::none},
    {"bound_root", 0, 0, Detail::none},
    {"span", 3, 3, Detail::none},
    {"perform", 0, 0, Detail::none},
    {"host", 0, 0, Detail::none},
    {"parent_screen", 0, 0, Detail::none},
    {"dialog_of", 0, 0, Detail::none},
    {"screen_title", 1, 1, Detail::none},
    {"listen", 1, 1, Detail::gesture},
    {"button", 2, 2, Detail::button},
    {"button_of", 3, 3, Detail::none},
    {"button_view", 1, 1, Detail::none},
    {"items", 2, 2, Detail::none},
    {"menu", 1, 1, Detail::none},
    {"menu_item", 1, 2, Detail::none},
    {"find_item", 1, 1, Detail::none},
    {"key_of", 0, 0, Detail::none},
    {"adapter", 1, 1, Detail::none},
    {"entries_adapter", 1, 1, Detail::none},
    {"adapter_item", 1, 1, Detail::none},
    {"pages", 1, 1, Detail::none},
    {"page", 1, 1, Detail::none},
    {"new_tab", 0, 0, Detail::none},
    {"add_tab", 1, 1, Detail::none},
    {"preferences", 1, 1, Detail::none},
    {"find_preference", 1, 1, Detail::none},
    {"add_preference", 1, 1, Detail::none},
    {"tab_entry", 1, 2, Detail::none},
    {"start", 1, 1, Detail::none},
    {"start_last", 1, 1, Detail::none},
    {"start_if_intent", 1, 1, Detail::none},
    {"start_receiver", 0, 0, Detail::none},
    {"send", 1, 1, Detail::none},
    {"finish", 0, 0, Detail::none},
    {"exit", 0, 0, Detail::none},
    {"show", 0, 0, Detail::none},
    {"show_fragment", 0, 0, Detail::none},
    {"show_numbered", 1, 1, Detail::none},
    {"dismiss", 0, 0, Detail::none},
    {"fragment", 0, 1, Detail::mark},
    {"navigate", 1, 1, Detail::none},
    {"navigate_listener", 1, 1, Detail::none},
    {"navigation_menu", 1, 1, Detail::none},
    {"load", 1, 1, Detail::none},
    {"load_text", 1, 1, Detail::none},
    {"route", 1, 1, Detail::none},
    {"route_entry", 2, 2, Detail::none},
};
static_assert(std::size(kVerbs) == static_cast<std::size_t>(Verb::route_entry) + 1);

bool parse_arguments(std::string_view text, UiCall& out) {
  while (!text.empty()) {
    if (out.count == std::size(out.arguments)) return false;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), out.arguments[out.count]);
    if (error != std::errc()) return false;
    ++out.count;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (!text.starts_with(',')) return text.empty();
    text.remove_prefix(1);
    if (text.empty()) return false;
  }
  return true;
}

const VerbForm* form_of(std::string_view verb) {
  const auto* const found = std::find_if(std::begin(kVerbs), std::end(kVerbs),
                                         [&](const VerbForm& one) { return one.name == verb; });
  return found == std::end(kVerbs) ? nullptr : found;
}

bool is_detail(std::string_view text, Detail kind) {
  switch (kind) {
    case Detail::none:
      return text.empty();
    case Detail::property:
      return text.starts_with('.') ? text.find(':') != std::string_view::npos
                                   : property(text) != kNone;
    case Detail::button:
      return text == "-1" || text == "-2" || text == "-3";
    case Detail::gesture:
      return gesture_of(text) != Gesture::other;
    case Detail::suffix:
      return !text.empty();
    case Detail::mark:
      return text.empty() || text == "shown";
  }
  return false;
}

}  // namespace

bool is_effect(Verb verb) {
  if (verb >= Verb::find && verb <= Verb::perform) return true;
  return verb >= Verb::screen_title;
}

std::string UiCatalog::fault_in(std::string_view verb, std::string_view detail,
                                std::string_view arguments) {
  const auto about = [](std::string_view what, std::string_view value) {
    return std::string(what) + " \"" + std::string(value) + "\"";
  };
  const VerbForm* const form = form_of(verb);
  if (form == nullptr) return about("no such verb", verb);
  UiCall call;
  if (!parse_arguments(arguments, call)) return about("no list of arguments:", arguments);
  if (call.count < form->least || call.count > form->most) {
    return about("too few or too many arguments for " + std::string(verb) + ":", arguments);
  }
  if (!is_detail(detail, form->detail)) {
    return about("no detail of " + std::string(verb) + ":", detail);
  }
  return {};
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
    const std::string_view verb = table->cell(at, 3), detail = table->cell(at, 4);
    const std::string fault = fault_in(verb, detail, table->cell(at, 5));
    if (!fault.empty()) return base::Error{fault, table->place(at), {}};
    parse_arguments(table->cell(at, 5), row.call);
    if (out.classes_.empty() || out.classes_.back() != table->cell(at, 0)) {
      out.classes_.push_back(table->cell(at, 0));
    }
    row.type = index.find_type(table->cell(at, 0));
    if (row.type == kNone) continue;  // the app has nothing to do with that class
    row.descriptor = table->cell(at, 2);
    row.call.verb = static_cast<Verb>(form_of(verb) - std::begin(kVerbs));
    row.call.detail = detail;
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
  std::vector<const std::vector<Row>*> of_signature(index.signature_count());
  for (flow::SignatureId id = 0; id < of_signature.size(); ++id) {
    const auto named = rows.find(index.name(id));
    if (named != rows.end()) of_signature[id] = &named->second;
  }
  extents_.resize(units.size());
  for (program::UnitNumber unit = 0; unit < units.size(); ++unit) {
    const dex::DexFile& file = units[unit].file;
    extents_[unit].resize(file.methods().size());
    for (std::uint32_t i = 0; i < file.methods().size(); ++i) {
      const flow::MethodRef ref = index.method_ref(unit, dex::MethodIndex{i});
      if (ref.owner == kNone || ref.signature == kNone) continue;
      const std::vector<Row>* const named = of_signature[ref.signature];
      if (named == nullptr) continue;
      Extent& extent = extents_[unit][i];
      extent.first = static_cast<std::uint32_t>(calls_.size());
      std::string descriptor;
      for (const Row& row : *named) {
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
        // A class and an interface of it may have the same row: it is one call.
        const auto own = calls_.begin() + extent.first;
        if (std::find(own, calls_.end(), row.call) != calls_.end()) continue;
        calls_.push_back(row.call);
        verbs_[static_cast<std::size_t>(row.call.verb)] = true;
        ++extent.count;
      }
    }
  }
}

}  // namespace hegui::ui
