#include "tests/analyzer/views/framework_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <vector>

#include "apk/arsc/table.h"
#include "apk/axml/tree.h"
#include "apk/package/package.h"

namespace hegui::views {
namespace {

using arsc::ResId;
using arsc::ResValue;
using base::ResType;

// What analyzer/views asks of styles and themes. What these refer to is added.
constexpr const char* kAttributes[] = {
    // of a text
    "textSize", "textColor", "textColorHint", "textAppearance", "textAllCaps",
    "lineSpacingMultiplier", "lineSpacingExtra", "lineHeight", "maxLines", "lines", "minLines",
    "singleLine", "ellipsize", "gravity", "alpha", "includeFontPadding",
    // of a box
    "background", "minHeight", "minWidth", "padding", "paddingLeft", "paddingTop", "paddingRight",
    "paddingBottom", "paddingStart", "paddingEnd", "paddingHorizontal", "paddingVertical",
    "orientation", "dividerHeight", "scaleType", "switchMinWidth", "visibility", "color",
    "layout_width", "layout_height", "clickable",
    // of a theme
    "windowBackground", "colorBackground", "colorForeground", "colorPrimary", "colorAccent",
    "colorControlNormal", "colorButtonNormal", "textColorPrimary", "textColorSecondary",
    "textColorTertiary", "textColorPrimaryInverse", "textColorSecondaryInverse", "textColorLink",
    "textColorPrimaryDisableOnly", "textColorPrimaryNoDisable", "textColorSecondaryNoDisable",
    "textColorAlertDialogListItem", "colorPrimaryDark", "textColorHighlight", "textAppearanceLarge",
    "textAppearanceMedium", "textAppearanceSmall", "textAppearanceInverse",
    "textAppearanceLargeInverse", "textAppearanceMediumInverse", "textAppearanceSmallInverse",
    "textAppearanceButton", "textAppearanceListItem", "textAppearanceListItemSmall",
    "textAppearanceListItemSecondary", "textAppearanceLargePopupMenu",
    "textAppearanceSmallPopupMenu", "actionBarSize", "listPreferredItemHeight",
    "listPreferredItemHeightSmall", "listPreferredItemHeightLarge", "listPreferredItemPaddingLeft",
    "listPreferredItemPaddingRight", "listPreferredItemPaddingStart", "listPreferredItemPaddingEnd",
    "selectableItemBackground", "selectableItemBackgroundBorderless", "dialogTheme",
    "alertDialogTheme", "actionBarTheme", "dialogPreferredPadding", "disabledAlpha",
    "primaryContentAlpha", "secondaryContentAlpha",
    // styles of widgets
    "textViewStyle", "buttonStyle", "buttonStyleSmall", "buttonStyleToggle", "editTextStyle",
    "autoCompleteTextViewStyle", "checkboxStyle", "radioButtonStyle", "switchStyle",
    "checkedTextViewStyle", "imageButtonStyle", "spinnerStyle", "toolbarStyle", "listViewStyle",
    "progressBarStyle", "progressBarStyleHorizontal", "progressBarStyleSmall",
    "progressBarStyleLarge", "seekBarStyle", "ratingBarStyle", "borderlessButtonStyle",
    "buttonBarStyle", "buttonBarButtonStyle", "buttonBarPositiveButtonStyle",
    "buttonBarNegativeButtonStyle", "buttonBarNeutralButtonStyle", "scrollViewStyle",
    "webViewStyle", "searchViewStyle"};

constexpr std::uint32_t kColor = 0x010101a5, kAlpha = 0x0101031f, kDrawable = 0x01010199;
constexpr std::uint32_t kMask = 0x0102002e, kId = 0x010100d0;
constexpr std::uint32_t kStateEnabled = 0x0101009e, kStateFocusedWindow = 0x0101009d;

class Recipe {
 public:
  explicit Recipe(const std::string& apk) {
    auto package = package::Package::open_paths({apk}, {});
    if (!package.ok()) throw std::runtime_error(package.error().message());
    package_.emplace(std::move(package).value());
    container_ = package_->containers()[0].index;
    const auto part = package_->resources(container_);
    if (!part) throw std::runtime_error("no resources.arsc");
    const auto bytes = package_->keep(*part);
    if (!bytes.ok()) throw std::runtime_error(bytes.error().message());
    auto table = arsc::Table::open(*bytes, {}, diagnostics_);
    if (!table.ok()) throw std::runtime_error(table.error().message());
    table_.emplace(std::move(table).value());
    device_ = wanted_.device();
  }

  std::string text() {
    for (const char* name : kAttributes) want(attribute(name));
    const arsc::Package& framework = table_->packages().at(0);
    for (const arsc::Type& type : framework.types) {
      const std::string kind = framework.type_name(type);
      const std::uint32_t prefix = 0x01000000u | std::uint32_t{type.id} << 16;
      for (std::uint32_t i = 0; i < type.entry_count; ++i) {
        const ResId id{prefix | i};
        const auto entry = table_->best(id, device_);
        if (!entry || !entry->is_public) continue;
        if (kind == "style") want(id);
        if (kind == "string" || kind == "dimen" || kind == "color" || kind == "bool" ||
            kind == "integer") {
          want(id);
        }
      }
    }
    // Rows refer to other rows and attributes, which then are wanted too, until nothing is new.
    std::size_t before = 0;
    do {
      before = wanted_ids_.size();
      rows_.clear();
      const std::set<std::uint32_t> now = wanted_ids_;
      for (const std::uint32_t id : now) write(ResId{id});
    } while (wanted_ids_.size() != before);
    std::string out;
    for (const auto& [id, row] : rows_) out += row;
    return out;
  }

 private:
  void want(ResId id) { wanted_ids_.insert(id.value); }

  ResId attribute(const std::string& name) {
    const auto id = table_->find("attr/" + name);
    if (!id) throw std::runtime_error("no attribute " + name);
    return *id;
  }

  std::string name(ResId id) { return table_->name(id).substr(1); }

  void row(ResId id, const std::string& parent, const std::vector<std::string>& items) {
    std::string joined;
    for (const std::string& item : items) joined += (joined.empty() ? "" : "|") + item;
    rows_[id.value] =
        fmt::format("{}\t{}\t{}\t{}\n", base::res_id_hex(id), name(id), parent, joined);
  }

  void write(ResId id) {
    const std::string kind = table_->type_name(id);
    if (kind == "attr") return row(id, "", {});
    const auto entry = table_->best(id, device_);
    if (!entry) return;
    if (entry->complex) {
      if (kind != "style") return;
      std::vector<std::string> items;
      for (const arsc::BagItem& item : table_->bag(*entry)) {
        if (!wanted_ids_.contains(item.name.value)) continue;
        const std::string value = value_text(item.value);
        if (!value.empty()) items.push_back(table_->entry_name(item.name) + "=" + value);
      }
      std::sort(items.begin(), items.end());
      if (entry->parent) want(entry->parent);
      return row(id, entry->parent ? name(entry->parent) : "", items);
    }
    if (kind == "color") {
      const auto value = table_->resolve(id, wanted_);
      if (value && value->is_string()) return row(id, "", list_items(table_->text(*value)));
    }
    const auto value = table_->resolve(id, wanted_);
    if (!value) return;
    if (kind == "string") {
      const std::string text = table_->text(*value);
      // Long ones are messages of the system's own screens.
      if (text.empty() || text.size() > 60 || text.find_first_of("|\t\n") != std::string::npos)
        return;
      return row(id, "", {"=" + text});
    }
    const std::string text = value_text(*value);
    if (!text.empty()) row(id, "", {"=" + text});
  }

  // "" for what no reader needs.
  std::string value_text(ResValue value) {
    if (value.is_theme_attribute()) {
      want(ResId{value.data});
      return "?" + table_->entry_name(ResId{value.data});
    }
    if (!value.is_reference()) {
      if (value.type == ResType::null) return "@null";
      return value.is_string() ? "" : base::res_value_text(value);
    }
    if (value.data == 0) return "@null";
    const ResId id{value.data};
    const std::string kind = table_->type_name(id);
    if (kind == "style") {
      want(id);
      return "@" + name(id);
    }
    const auto end = table_->resolve(value, wanted_);
    if (!end) return "";
    if (!end->is_string()) return value_text(*end);
    if (kind == "color") {
      want(id);
      return "@" + name(id);
    }
    if (kind == "drawable") return drawable(table_->text(*end), 0);
    return "";
  }

  std::optional<axml::Tree> xml(const std::string& path) {
    if (!path.ends_with(".xml")) return std::nullopt;
    const auto entry = package_->find(container_, path);
    if (!entry) return std::nullopt;
    const auto bytes = package_->keep(*entry);
    if (!bytes.ok()) return std::nullopt;
    auto tree = axml::Tree::read(*bytes, {}, diagnostics_);
    if (!tree.ok()) return std::nullopt;
    return std::move(tree).value();
  }

  // The item of a <selector> for a view at rest.
  axml::ElementIndex at_rest(const axml::Tree& tree) {
    for (const axml::ElementIndex item : tree.children(axml::kRoot, "item")) {
      bool matches = true;
      for (const axml::Attribute& attribute : tree.attributes(item)) {
        const std::string state = table_->entry_name(attribute.resource);
        if (!state.starts_with("state_")) continue;
        const bool holds = attribute.resource.value == kStateEnabled ||
                           attribute.resource.value == kStateFocusedWindow;
        matches &= holds == (attribute.value.data != 0);
      }
      if (matches) return item;
    }
    return axml::kNoElement;
  }

  std::vector<std::string> list_items(const std::string& path) {
    const auto tree = xml(path);
    if (!tree) return {};
    const axml::ElementIndex item = at_rest(*tree);
    if (item == axml::kNoElement) return {};
    std::vector<std::string> out;
    if (const auto* alpha = tree->find(item, ResId{kAlpha})) {
      out.push_back("alpha=" + value_text(alpha->value));
    }
    if (const auto* color = tree->find(item, ResId{kColor})) {
      out.push_back("color=" + value_text(color->value));
    }
    return out;
  }

  // The one colour of a drawable, "#0" where nothing is drawn at rest, "@drawable" for the rest.
  std::string drawable(const std::string& path, int depth) {
    const std::string unknown = "@drawable";
    const auto tree = xml(path);
    if (!tree || depth > 4) return unknown;
    const auto named = [&](axml::ElementIndex at, std::uint32_t id) -> std::string {
      const auto* attribute = tree->find(at, ResId{id});
      if (attribute == nullptr) return unknown;
      const std::string value = value_text(attribute->value);
      return value.empty() ? unknown : value;
    };
    const std::string_view root = tree->name(axml::kRoot);
    if (root == "color") return named(axml::kRoot, kColor);
    if (root == "selector") {
      const axml::ElementIndex item = at_rest(*tree);
      if (item == axml::kNoElement) return "#00000000";
      return named(item, kDrawable);
    }
    if (root == "ripple") {
      for (const axml::ElementIndex item : tree->children(axml::kRoot, "item")) {
        const auto* id = tree->find(item, ResId{kId});
        if (id == nullptr || id->value.data != kMask) return unknown;
      }
      return "#00000000";
    }
    return unknown;
  }

  std::optional<package::Package> package_;
  package::ContainerIndex container_{};
  std::optional<arsc::Table> table_;
  arsc::ConfigWanted wanted_{.locale = "zh-CN"};
  arsc::Config device_;
  base::Diagnostics diagnostics_;
  std::set<std::uint32_t> wanted_ids_;
  std::map<std::uint32_t, std::string> rows_;
};

}  // namespace

std::string framework_table(const std::string& framework_apk) {
  return Recipe(framework_apk).text();
}

}  // namespace hegui::views
