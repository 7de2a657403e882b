#include "analyzer/views/view_attributes.h"

namespace hegui::views {
namespace {

constexpr std::string_view kAndroid = "android:";
constexpr std::string_view kMaterial = "material:";
constexpr std::string_view kViewGroup = "Landroid/view/ViewGroup;";

// Default styles' attributes of android.R.attr, by the names that the table uses.
constexpr std::pair<std::string_view, std::uint32_t> kStyleAttributes[] = {
    {"textViewStyle", 0x01010084},        {"buttonStyle", 0x01010048},
    {"editTextStyle", 0x0101006e},        {"autoCompleteTextViewStyle", 0x0101006b},
    {"checkboxStyle", 0x0101006c},        {"radioButtonStyle", 0x0101007e},
    {"switchStyle", 0x0101043f},          {"buttonStyleToggle", 0x0101004b},
    {"checkedTextViewStyle", 0x010103c8}, {"imageButtonStyle", 0x01010072},
    {"progressBarStyle", 0x01010077},     {"seekBarStyle", 0x0101007b},
    {"ratingBarStyle", 0x0101007c},       {"listViewStyle", 0x01010074},
    {"toolbarStyle", 0x010104aa},         {"webViewStyle", 0x01010085},
};

// A rule of RelativeLayout that names another view.
bool is_rule(Slot slot) {
  return (slot >= Slot::layout_to_left_of && slot <= Slot::layout_align_bottom) ||
         (slot >= Slot::layout_to_start_of && slot <= Slot::layout_align_end);
}

ResId android_style(std::string_view name) {
  for (const auto& [known, id] : kStyleAttributes) {
    if (known == name) return ResId{id};
  }
  return {};
}

}  // namespace

ViewAttributes::ViewAttributes(LayoutSet& set, const WidgetClasses& classes)
    : set_(set),
      classes_(classes),
      themes_(set.values(), set.styles()),
      paints_(set.values(), themes_) {}

const axml::Tree& ViewAttributes::tree(std::size_t layout) const {
  return set_.layouts().all[layout].tree;
}

const ClassInfo& ViewAttributes::class_info(std::string_view descriptor) {
  const auto [known, fresh] = infos_.try_emplace(descriptor);
  ClassInfo& info = known->second;
  if (!fresh) return info;
  const program::Program& program = set_.program();
  bool group = false;
  program.for_each_supertype(
      descriptor, [&](std::string_view type, std::optional<program::ClassId> id) {
        if (const WidgetClass* found = classes_.find(type)) {
          info.widget = found;
          return false;
        }
        if (id) {
          info.has_own_code = true;
          const dex::DexFile& file = program.dex_of(*id);
          for (const dex::MethodDef& method : file.methods(program.classes()[*id].def)) {
            const std::string_view name = file.string(file.method(method.method).name);
            info.draws |= name == "onDraw" || name == "dispatchDraw" || name == "draw";
          }
        }
        group |= type == kViewGroup;
        return true;
      });
  info.known = info.widget != nullptr;
  if (!info.known) {
    // A class whose code is not there: a box of which nothing is known.
    info.draws = true;
    info.widget = classes_.find(group ? kViewGroup : "Landroid/view/View;");
    static const WidgetClass kNothing;
    if (info.widget == nullptr) info.widget = &kNothing;
  }
  return info;
}

ThemeId ViewAttributes::theme_of(const ViewNode& node, ThemeId parent) {
  const auto overlay = [&](const ElementRef& at) -> ResId {
    for (const axml::Attribute& attribute : tree(at.layout).attributes(at.element)) {
      const bool android = attribute.resource == ResId{kSlotIds[0]};
      if (!android && (attribute.resource.package() == 0x01 || attribute.ns == axml::kNoString ||
                       tree(at.layout).string(attribute.name) != "theme")) {
        continue;
      }
      return themes_.style_of(parent, {attribute.value, 0});
    }
    return {};
  };
  ResId style = node.outer ? overlay(*node.outer) : ResId{};
  if (!style) style = overlay(node.element);
  return style ? themes_.over(parent, style) : parent;
}

ResId ViewAttributes::default_style(const WidgetClass& widget, ThemeId theme) {
  for (std::string_view name : widget.style_attributes) {
    ResId attribute;
    if (name.starts_with(kAndroid)) {
      attribute = android_style(name.substr(kAndroid.size()));
    } else {
      if (name.starts_with(kMaterial)) {
        name.remove_prefix(kMaterial.size());
        const auto inflater = themes_.find(theme, set_.values().attribute("viewInflaterClass"));
        if (!inflater) continue;
        const auto settled = themes_.settle(theme, *inflater);
        if (!settled || set_.values().text(*settled).find("Material") == std::string::npos)
          continue;
      }
      attribute = set_.values().attribute(name);
    }
    const auto found = themes_.find(theme, attribute);
    if (!found) continue;
    if (const ResId style = themes_.style_of(theme, *found)) return style;
  }
  return {};
}

ResId ViewAttributes::explicit_style(const ViewNode& node, ThemeId theme) {
  const axml::Attribute* style =
      tree(node.element.layout).find_plain(node.element.element, "style");
  return style == nullptr ? ResId{} : themes_.style_of(theme, {style->value, 0});
}

void ViewAttributes::set_slot(Slots& slots, Slot slot, const Value& value, ThemeId theme) {
  const bool outside = value.value.is_reference() || value.value.is_theme_attribute();
  if (slot == Slot::text_appearance && outside) {
    const ResId style = themes_.style_of(theme, value);
    slots.at(slot) = {{base::ResType::reference, style.value}, value.files};
    return;
  }
  if (is_rule(slot)) {
    slots.at(slot) = value;  // names a sibling; the id as a resource says nothing
    return;
  }
  std::optional<Value> settled = outside ? themes_.settle(theme, value) : value;
  if (!settled) settled = Value{{base::ResType::string, 0}, kFrameworkFiles};  // there, not known
  slots.at(slot) = *settled;
  if (settled->value.type == base::ResType::null && slot == Slot::background) {
    slots.at(slot) = {{base::ResType::color_argb8, 0}, 0};  // @null: over what a style gives
  }
}

const std::vector<std::pair<Slot, Value>>& ViewAttributes::styled(ResId style, ThemeId theme) {
  const auto [known, fresh] = styled_.try_emplace({style.value, theme});
  if (!fresh) return known->second;
  Slots slots;
  std::array<bool, kSlots> given{};
  set_.styles().for_each_item(style, [&](ResId attribute, const Value& value) {
    const auto slot = slot_of(attribute);
    if (!slot || given[static_cast<std::size_t>(*slot)]) return;
    given[static_cast<std::size_t>(*slot)] = true;
    set_slot(slots, *slot, value, theme);
  });
  for (std::size_t i = 0; i < kSlots; ++i) {
    if (given[i]) known->second.emplace_back(static_cast<Slot>(i), slots.values[i]);
  }
  return known->second;
}

const Slots& ViewAttributes::defaults(std::string_view type, ThemeId theme) {
  std::unique_ptr<Slots>& slots = defaults_[{type, theme}];
  if (slots) return *slots;
  const auto [of_theme, fresh] = of_theme_.try_emplace(theme);
  if (fresh) {
    for (std::size_t i = 0; i < kSlots; ++i) {
      if (is_layout_slot(i) || i == static_cast<std::size_t>(Slot::theme)) continue;
      const auto value = themes_.find(theme, ResId{kSlotIds[i]});
      if (value) set_slot(of_theme->second, static_cast<Slot>(i), *value, theme);
    }
  }
  slots = std::make_unique<Slots>(of_theme->second);
  if (const ResId style = default_style(*class_info(type).widget, theme)) {
    for (const auto& [slot, value] : styled(style, theme)) slots->at(slot) = value;
  }
  return *slots;
}

void ViewAttributes::read(const ViewNode& node, ThemeId theme, Slots& out) {
  out = defaults(node.type, theme);
  if (const ResId style = explicit_style(node, theme)) {
    for (const auto& [slot, value] : styled(style, theme)) out.at(slot) = value;
  }
  const auto take = [&](const ElementRef& at, bool layout_only) {
    for (const axml::Attribute& attribute : tree(at.layout).attributes(at.element)) {
      const auto slot = slot_of(attribute.resource);
      if (!slot || (layout_only && !is_layout_slot(static_cast<std::size_t>(*slot)))) continue;
      // A text in the layout is an index into its own pool; none is read from here.
      if (attribute.value.is_string()) continue;
      set_slot(out, *slot, {attribute.value, 0}, theme);
    }
  };
  take(node.element, false);
  if (!node.outer_layout) return;
  for (std::size_t i = 0; i < kSlots; ++i) {
    if (is_layout_slot(i)) out.values[i] = {};
  }
  take(*node.outer, true);
}

std::optional<Value> ViewAttributes::library_value(const ViewNode& node, ThemeId theme,
                                                   std::string_view name) {
  const axml::Tree& own = tree(node.element.layout);
  for (const axml::Attribute& attribute : own.attributes(node.element.element)) {
    if (attribute.resource.package() == 0x01 || own.string(attribute.name) != name) continue;
    if (attribute.value.is_string()) return std::nullopt;
    return themes_.settle(theme, {attribute.value, 0});
  }
  const ResId attribute = set_.values().attribute(name);
  if (!attribute) return std::nullopt;
  for (const ResId style :
       {explicit_style(node, theme), default_style(*class_info(node.type).widget, theme)}) {
    if (!style) continue;
    if (const auto found = set_.styles().find(style, attribute)) {
      return themes_.settle(theme, *found);
    }
  }
  return std::nullopt;
}

}  // namespace hegui::views
