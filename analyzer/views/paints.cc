#include "analyzer/views/paints.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "apk/base/limits.h"

namespace hegui::views {
namespace {

constexpr int kMaxDepth = 8;               // lists and drawables inside one another
constexpr std::size_t kMaxFiles = 20'000;  // read for their colours

constexpr ResId kColor{0x010101a5}, kAlpha{0x0101031f}, kDrawable{0x01010199}, kId{0x010100d0};
constexpr ResId kWidth{0x01010159}, kHeight{0x01010155};  // of <vector> and <size>
constexpr ResId kShape{0x0101019a};                       // of <shape>
constexpr ResId kStateEnabled{0x0101009e}, kWindowFocused{0x0101009d};
constexpr std::uint32_t kMask = 0x0102002e;  // android.R.id.mask
constexpr std::uint32_t kRectangle = 0;
// android.R.attr.state_*: the older ones stand together, the later ones do not.
constexpr std::uint32_t kFirstState = 0x0101009c, kLastState = 0x010100aa;
constexpr ResId kOtherStates[] = {ResId{0x010102fe}, ResId{0x0101031b}, ResId{0x01010367},
                                  ResId{0x01010368}, ResId{0x01010369}, ResId{0x0101034d}};

bool is_state(ResId attribute) {
  return (attribute.value >= kFirstState && attribute.value <= kLastState) ||
         std::find(std::begin(kOtherStates), std::end(kOtherStates), attribute) !=
             std::end(kOtherStates) ||
         attribute.package() != 0x01;  // a state of the app's own
}

// The first item that a view at rest takes.
axml::ElementIndex at_rest(const axml::Tree& tree, axml::ElementIndex selector) {
  for (axml::ElementIndex item = tree.first_child(selector, "item"); item != axml::kNoElement;
       item = tree.next_sibling(item, "item")) {
    bool matches = true;
    for (const axml::Attribute& attribute : tree.attributes(item)) {
      if (!attribute.resource || !is_state(attribute.resource)) continue;
      if (attribute.value.type != base::ResType::int_boolean) continue;
      const bool holds =
          attribute.resource == kStateEnabled || attribute.resource == kWindowFocused;
      matches &= holds == (attribute.value.data != 0);
    }
    if (matches) return item;
  }
  return axml::kNoElement;
}

Argb with_alpha(Argb colour, double alpha) {
  const double old = static_cast<double>(colour >> 24);
  const auto scaled = static_cast<Argb>(std::lround(old * std::clamp(alpha, 0.0, 1.0)));
  return (colour & 0x00ffffff) | scaled << 24;
}

std::optional<double> fraction(const std::optional<Value>& value) {
  if (!value || value->value.type != base::ResType::floating) return std::nullopt;
  const double number = value->value.as_float();
  if (!std::isfinite(number)) return std::nullopt;
  return number;
}

Paint painted(std::optional<Argb> colour) {
  if (!colour) return {Paint::Kind::unknown, 0};
  if (*colour >> 24 == 0) return {};
  return {Paint::Kind::colour, *colour};
}

}  // namespace

const axml::Tree* Paints::xml(const Value& file) {
  if (file.files >= values_.files().size()) return nullptr;
  const auto [known, fresh] = files_.try_emplace({file.files, file.value.data});
  if (fresh && files_.size() <= kMaxFiles) {
    const std::string path = values_.text(file);
    if (path.ends_with(".xml")) {
      base::Diagnostics unheard;  // a picture that cannot be read is unknown, nothing is lost
      auto tree = values_.files()[file.files].resources.read_xml(path, base::Limits{}, unheard);
      if (tree.ok()) known->second = std::move(tree).value();
    }
  }
  return known->second ? &*known->second : nullptr;
}

std::optional<Argb> Paints::colour(ThemeId theme, const Value& value) {
  return colour(theme, value, 0);
}

std::optional<Argb> Paints::colour(ThemeId theme, const Value& value, int depth) {
  if (value.value.is_color()) return value.value.data;
  if (depth > kMaxDepth) return std::nullopt;
  if (value.value.is_reference()) return framework_list(theme, ResId{value.value.data}, depth);
  if (!value.value.is_string() || value.files == kFrameworkFiles) return std::nullopt;
  const Key key(theme, value.files, value.value.data);
  const auto known = colours_.find(key);
  if (known != colours_.end()) return known->second;
  const auto found = list_colour(theme, value, depth);
  colours_.emplace(key, found);
  return found;
}

std::optional<Argb> Paints::list_colour(ThemeId theme, const Value& file, int depth) {
  const axml::Tree* tree = xml(file);
  if (tree == nullptr || tree->name(axml::kRoot) != "selector") return std::nullopt;
  const axml::ElementIndex item = at_rest(*tree, axml::kRoot);
  if (item == axml::kNoElement) return std::nullopt;
  const axml::Attribute* named = tree->find(item, kColor);
  if (named == nullptr) return std::nullopt;
  const auto value = themes_.settle(theme, {named->value, file.files});
  // A text in the file itself is an index into its own pool, not into the table's.
  if (!value || named->value.is_string()) return std::nullopt;
  const auto found = colour(theme, *value, depth + 1);
  const axml::Attribute* alpha = tree->find(item, kAlpha);
  for (const axml::Attribute& attribute : tree->attributes(item)) {
    // AppCompat's own, for devices before Android's.
    if (alpha == nullptr && tree->string(attribute.name) == "alpha") alpha = &attribute;
  }
  if (!found || alpha == nullptr) return found;
  const auto share = fraction(themes_.settle(theme, {alpha->value, file.files}));
  if (!share) return std::nullopt;
  return with_alpha(*found, *share);
}

std::optional<Argb> Paints::framework_list(ThemeId theme, ResId id, int depth) {
  if (values_.framework() == nullptr) return std::nullopt;
  std::optional<Argb> found;
  std::optional<double> alpha = 1.0;
  for (const StyleItem& item : values_.framework()->items(id)) {
    const auto value = themes_.settle(theme, {item.value, kFrameworkFiles});
    if (item.attribute == kAlpha.value) alpha = fraction(value);
    if (item.attribute == kColor.value && value) found = colour(theme, *value, depth + 1);
  }
  if (!found || !alpha) return std::nullopt;
  return with_alpha(*found, *alpha);
}

std::optional<std::array<double, 2>> Paints::size(const Value& value) {
  if (!value.value.is_string()) return std::nullopt;
  const axml::Tree* tree = xml(value);
  if (tree == nullptr) return std::nullopt;
  const axml::ElementIndex at =
      tree->name(axml::kRoot) == "shape" ? tree->first_child(axml::kRoot, "size") : axml::kRoot;
  if (at == axml::kNoElement) return std::nullopt;
  std::array<double, 2> out{};
  for (int axis = 0; axis < 2; ++axis) {
    const axml::Attribute* attribute = tree->find(at, axis == 0 ? kWidth : kHeight);
    const auto given = attribute != nullptr ? values_.resolve(attribute->value) : std::nullopt;
    const auto dp = given ? dp_of(*given) : std::nullopt;
    if (!dp) return std::nullopt;
    out[axis] = std::clamp(*dp, 0.0, 2000.0);
  }
  return out;
}

Paint Paints::background(ThemeId theme, const Value& value) { return background(theme, value, 0); }

Paint Paints::background(ThemeId theme, const Value& value, int depth) {
  if (value.value.type == base::ResType::null) return {};
  if (!value.value.is_string()) return painted(colour(theme, value, depth));
  if (depth > kMaxDepth || value.files == kFrameworkFiles) return {Paint::Kind::unknown, 0};
  const Key key(theme, value.files, value.value.data);
  const auto known = paints_.find(key);
  if (known != paints_.end()) return known->second;
  const axml::Tree* tree = xml(value);
  Paint found{Paint::Kind::unknown, 0};
  if (tree != nullptr) found = drawable(theme, *tree, axml::kRoot, depth);
  paints_.emplace(key, found);
  return found;
}

Paint Paints::drawable(ThemeId theme, const axml::Tree& tree, axml::ElementIndex at, int depth) {
  const Paint unknown{Paint::Kind::unknown, 0};
  if (depth > kMaxDepth) return unknown;
  const auto named = [&](axml::ElementIndex element, ResId id) -> std::optional<Paint> {
    const axml::Attribute* attribute = tree.find(element, id);
    if (attribute == nullptr) return std::nullopt;
    const auto value = themes_.settle(theme, {attribute->value, 0});
    if (!value || attribute->value.is_string()) return unknown;
    return background(theme, *value, depth + 1);
  };
  const auto of_item = [&](axml::ElementIndex item) -> Paint {
    if (const auto found = named(item, kDrawable)) return *found;
    if (const auto found = named(item, kColor)) return *found;
    const axml::ElementIndex inside = tree.element(item).first_child;
    return inside == axml::kNoElement ? unknown : drawable(theme, tree, inside, depth + 1);
  };
  const std::string_view name = tree.name(at);
  if (name == "color") return named(at, kColor).value_or(unknown);
  if (name == "selector") {
    const axml::ElementIndex item = at_rest(tree, at);
    return item == axml::kNoElement ? Paint{} : of_item(item);
  }
  if (name == "shape") {
    const axml::Attribute* shape = tree.find(at, kShape);
    if (shape != nullptr && shape->value.data != kRectangle) return unknown;
    if (tree.first_child(at, "gradient") != axml::kNoElement) return unknown;
    const axml::ElementIndex solid = tree.first_child(at, "solid");
    if (solid == axml::kNoElement) return {};  // an outline
    return named(solid, kColor).value_or(unknown);
  }
  if (name == "ripple") {  // at rest its content, without the mask
    Paint found;
    for (const axml::ElementIndex item : tree.children(at, "item")) {
      const axml::Attribute* id = tree.find(item, kId);
      if (id != nullptr && id->value.data == kMask) continue;
      if (found.kind != Paint::Kind::none) return unknown;
      found = of_item(item);
    }
    return found;
  }
  return unknown;
}

}  // namespace hegui::views
