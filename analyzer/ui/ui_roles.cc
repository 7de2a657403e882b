#include "analyzer/ui/ui_roles.h"

#include <algorithm>
#include <charconv>

#include "analyzer/program/java_names.h"
#include "rules/engine/rule_table.h"

namespace hegui::ui {
namespace {

// In the order of the enumerations.
constexpr std::string_view kClassNames[] = {"activity",
                                            "dialog",
                                            "builder",
                                            "popup",
                                            "fragment",
                                            "view",
                                            "view_group",
                                            "page",
                                            "field",
                                            "picture",
                                            "link",
                                            "intent",
                                            "menu",
                                            "menu_item",
                                            "tab",
                                            "tab_item",
                                            "tab_bar",
                                            "drawer",
                                            "sized_by_others",
                                            "drawn_elsewhere",
                                            "binding",
                                            "sender",
                                            "preference_screen",
                                            "preference_part",
                                            "preference_switch"};
static_assert(std::size(kClassNames) == kClassRoles);
static_assert(kClassRoles <= 32);  // bits of roles_

constexpr std::string_view kMethodNames[] = {
    "make_row",      "fill_row",        "row_view",   "row_count",
    "page_fragment", "page_view",       "page_title", "menu_chosen",
    "entry_chosen",  "numbered_dialog", "content",    "dialog_start",
    "view_start",    "link_pressed",    "clicked",    "drawn_again"};
static_assert(std::size(kMethodNames) == kMethodRoles);

constexpr int kMaxClimb = 40;  // classes above one another

template <std::size_t N>
std::size_t number_of(const std::string_view (&names)[N], std::string_view name) {
  return static_cast<std::size_t>(std::find(std::begin(names), std::end(names), name) - names);
}

// "Landroid/preference/SwitchPreference;" -> "SwitchPreference"
std::string_view simple_name(std::string_view descriptor) {
  if (!descriptor.empty()) descriptor.remove_suffix(1);
  return descriptor.substr(descriptor.rfind('/') + 1);
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string_view UiRoles::fault_of_class(std::string_view role) {
  return number_of(kClassNames, role) == kClassRoles ? "no such role of a class" : "";
}

std::string_view UiRoles::fault_of_method(std::string_view role, std::string_view descriptor,
                                          std::string_view parameters) {
  const std::size_t number = number_of(kMethodNames, role);
  if (number == kMethodRoles) return "no such role of a method";
  if (!is_number(parameters)) return "no number of parameters";
  // What the framework calls itself, and not by a name that a class of the app has.
  const bool called = number >= static_cast<std::size_t>(MethodRole::menu_chosen) &&
                      number != static_cast<std::size_t>(MethodRole::content) &&
                      number != static_cast<std::size_t>(MethodRole::drawn_again);
  return called && descriptor.empty() ? "no descriptor" : "";
}

base::Result<UiRoles> UiRoles::load(const rules::RuleSet& rules, const flow::CodeIndex& index) {
  UiRoles out;
  out.index_ = &index;
  const auto classes =
      rules::RuleTable<2>::open(rules, "catalog/ui_classes.tsv", {"role", "class"});
  if (!classes.ok()) return classes.error();
  for (std::size_t row = 0; row < classes->rows(); ++row) {
    const std::string_view fault = fault_of_class(classes->cell(row, 0));
    if (!fault.empty()) return base::Error{std::string(fault), classes->place(row), {}};
    const std::size_t role = number_of(kClassNames, classes->cell(row, 0));
    const std::string_view descriptor = classes->cell(row, 1);
    out.descriptors_[role].push_back(descriptor);
    const TypeId type = index.find_type(descriptor);
    if (type != kNone) out.types_[role].push_back(type);
  }
  const auto methods = rules::RuleTable<4>::open(rules, "catalog/ui_methods.tsv",
                                                 {"role", "member", "descriptor", "parameters"});
  if (!methods.ok()) return methods.error();
  for (std::size_t row = 0; row < methods->rows(); ++row) {
    const std::string_view fault =
        fault_of_method(methods->cell(row, 0), methods->cell(row, 2), methods->cell(row, 3));
    if (!fault.empty()) return base::Error{std::string(fault), methods->place(row), {}};
    MethodForm form{methods->cell(row, 1), methods->cell(row, 2), 0};
    const std::string_view count = methods->cell(row, 3);
    std::from_chars(count.data(), count.data() + count.size(), form.parameters);
    out.methods_[number_of(kMethodNames, methods->cell(row, 0))].push_back(form);
  }
  return out;
}

bool UiRoles::is(TypeId type, ClassRole role) const {
  if (type == kNone) return false;
  const auto [known, fresh] = roles_.try_emplace(type, 0);
  if (fresh) {
    for (std::size_t i = 0; i < kClassRoles; ++i) {
      const bool is = std::any_of(types_[i].begin(), types_[i].end(), [&](TypeId one) {
        return one == type || index_->inherits(type, one);
      });
      if (is) known->second |= 1u << i;
    }
  }
  return (known->second & (1u << static_cast<unsigned>(role))) != 0;
}

bool UiRoles::is_class(std::string_view descriptor, ClassRole role) const {
  const std::vector<std::string_view>& all = descriptors_[static_cast<std::size_t>(role)];
  return std::find(all.begin(), all.end(), descriptor) != all.end() ||
         is(index_->find_type(descriptor), role);
}

bool UiRoles::is_element(std::string_view name, ClassRole role) const {
  if (name.find('.') != std::string_view::npos) {
    return is_class(program::descriptor_of(name), role);
  }
  const std::vector<std::string_view>& all = descriptors_[static_cast<std::size_t>(role)];
  return std::any_of(all.begin(), all.end(),
                     [&](std::string_view one) { return simple_name(one) == name; });
}

TypeId UiRoles::any(ClassRole role) const {
  const std::vector<TypeId>& types = types_[static_cast<std::size_t>(role)];
  return types.empty() ? kNone : types.front();
}

std::vector<flow::SignatureId> UiRoles::signatures(MethodRole role) const {
  std::vector<flow::SignatureId> out;
  for (const MethodForm& form : methods(role)) {
    const flow::SignatureId signature = index_->find_signature(form.name, form.descriptor);
    if (!form.descriptor.empty() && signature != kNone) out.push_back(signature);
  }
  return out;
}

bool UiRoles::is_form(flow::SignatureId signature, MethodRole role) const {
  const std::span<const MethodForm> forms = methods(role);
  return std::any_of(forms.begin(), forms.end(), [&](const MethodForm& form) {
    if (!form.descriptor.empty()) {
      return index_->find_signature(form.name, form.descriptor) == signature;
    }
    return index_->name(signature) == form.name &&
           index_->parameters(signature).size() == form.parameters;
  });
}

MethodId UiRoles::method(TypeId type, MethodRole role) const {
  constexpr std::uint32_t kBridge = 0x40;
  for (int step = 0; type != kNone && step < kMaxClimb; type = index_->super_class(type), ++step) {
    const program::ClassId own = index_->app_class(type);
    if (own == kNone) return kNone;
    MethodId bridge = kNone;
    for (const MethodForm& form : methods(role)) {
      for (const MethodId method : index_->methods_of(own)) {
        const flow::MethodInfo& info = index_->method(method);
        if (info.is_abstract() || index_->name(info.signature) != form.name ||
            index_->parameters(info.signature).size() != form.parameters) {
          continue;
        }
        if ((info.access_flags & kBridge) == 0) return method;
        bridge = method;
      }
    }
    if (bridge != kNone) return bridge;
  }
  return kNone;
}

}  // namespace hegui::ui
