#include "analyzer/views/widget_classes.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "rules/engine/rule_table.h"

namespace hegui::views {
namespace {

constexpr std::array<std::pair<std::string_view, Form>, 35> kForms = {{
    {"absolute", Form::absolute},
    {"appbar", Form::appbar},
    {"bar", Form::bar},
    {"barrier", Form::barrier},
    {"box", Form::box},
    {"button", Form::button},
    {"card", Form::card},
    {"check", Form::check},
    {"checked_text", Form::checked_text},
    {"constraint", Form::constraint},
    {"coordinator", Form::coordinator},
    {"drawer", Form::drawer},
    {"edit", Form::edit},
    {"fill", Form::fill},
    {"frame", Form::frame},
    {"gone", Form::gone},
    {"grid", Form::grid},
    {"guideline", Form::guideline},
    {"image", Form::image},
    {"linear", Form::linear},
    {"linear_down", Form::linear_down},
    {"list", Form::list},
    {"progress", Form::progress},
    {"radio", Form::radio},
    {"relative", Form::relative},
    {"row", Form::row},
    {"scroll", Form::scroll},
    {"scroll_across", Form::scroll_across},
    {"space", Form::space},
    {"switch", Form::toggled},
    {"table", Form::table},
    {"tabs", Form::tabs},
    {"text", Form::text},
    {"toggle", Form::toggle},
    {"toolbar", Form::toolbar},
}};

std::optional<Form> form_of(std::string_view name) {
  if (name == "view") return Form::view;
  for (const auto& [known, form] : kForms) {
    if (known == name) return form;
  }
  return std::nullopt;
}

// nullopt for what is no number; an empty cell is 0.
std::optional<double> size_of(std::string_view cell) {
  if (cell.empty()) return 0;
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

}  // namespace

bool shows_text(Form form) {
  return form == Form::text || form == Form::button || form == Form::edit || form == Form::check ||
         form == Form::radio || form == Form::toggled || form == Form::toggle ||
         form == Form::checked_text;
}

bool holds_views(Form form) {
  switch (form) {
    case Form::linear:
    case Form::linear_down:
    case Form::table:
    case Form::row:
    case Form::frame:
    case Form::relative:
    case Form::absolute:
    case Form::grid:
    case Form::scroll:
    case Form::scroll_across:
    case Form::constraint:
    case Form::coordinator:
    case Form::appbar:
    case Form::toolbar:
    case Form::drawer:
    case Form::card:
    case Form::tabs:
      return true;
    default:
      return false;
  }
}

base::Result<WidgetClasses> WidgetClasses::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<7>::open(
      rules, "catalog/widget_classes.tsv",
      {"class", "form", "style", "min_width", "min_height", "pad_x", "pad_y"});
  if (!table.ok()) return table.error();
  WidgetClasses out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    WidgetClass one;
    const auto form = form_of(table->cell(row, 1));
    const std::array<std::optional<double>, 4> sizes = {
        size_of(table->cell(row, 3)), size_of(table->cell(row, 4)), size_of(table->cell(row, 5)),
        size_of(table->cell(row, 6))};
    if (!form) return base::Error{"unknown form", table->place(row), std::nullopt};
    for (const auto& size : sizes) {
      if (!size) return base::Error{"not a size", table->place(row), std::nullopt};
    }
    one.form = *form;
    one.min_width = *sizes[0];
    one.min_height = *sizes[1];
    one.pad_x = *sizes[2];
    one.pad_y = *sizes[3];
    for (std::string_view rest = table->cell(row, 2); !rest.empty();) {
      const std::string_view name = rest.substr(0, rest.find('|'));
      one.style_attributes.push_back(name);
      rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
    out.classes_.emplace(table->cell(row, 0), std::move(one));
  }
  return out;
}

const WidgetClass* WidgetClasses::find(std::string_view descriptor) const {
  const auto found = classes_.find(descriptor);
  return found == classes_.end() ? nullptr : &found->second;
}

}  // namespace hegui::views
