#include "analyzer/views/theme.h"

namespace hegui::views {
namespace {

constexpr int kMaxSteps = 20;              // Android's bound for references
constexpr std::size_t kMaxThemes = 2'000;  // overlays inside overlays; real apps have under 50
constexpr int kMaxOverlays = 16;           // one over another

}  // namespace

ThemeId Themes::of(ResId style) { return over(kNoTheme, style); }

ThemeId Themes::over(ThemeId base, ResId overlay) {
  const auto [known, fresh] =
      known_.try_emplace({base, overlay.value}, static_cast<ThemeId>(themes_.size()));
  if (!fresh) return known->second;
  int depth = 0;
  for (ThemeId at = base; at != kNoTheme; at = themes_[at].base) ++depth;
  if (base != kNoTheme && (themes_.size() >= kMaxThemes || depth >= kMaxOverlays)) {
    known->second = base;
    return base;
  }
  themes_.push_back({base, overlay});
  return known->second;
}

std::optional<Value> Themes::raw(ThemeId theme, ResId attribute) {
  for (; theme != kNoTheme; theme = themes_[theme].base) {
    if (auto value = styles_.find(themes_[theme].style, attribute)) return value;
  }
  return std::nullopt;
}

std::optional<Value> Themes::find(ThemeId theme, ResId attribute) {
  if (!attribute) return std::nullopt;
  const std::uint64_t key = std::uint64_t{theme} << 32 | attribute.value;
  const auto known = found_.find(key);
  if (known != found_.end()) return known->second;
  std::optional<Value> value = raw(theme, attribute);
  for (int step = 0; value && value->value.is_theme_attribute(); ++step) {
    value = step < kMaxSteps ? raw(theme, ResId{value->value.data}) : std::nullopt;
  }
  found_.emplace(key, value);
  return value;
}

std::optional<Value> Themes::settle(ThemeId theme, Value value) {
  for (int step = 0; step < kMaxSteps; ++step) {
    if (value.value.is_theme_attribute()) {
      const auto found = find(theme, ResId{value.value.data});
      if (!found) return std::nullopt;
      value = *found;
    } else if (value.value.is_reference()) {
      if (value.value.data == 0) return Value{};
      const auto found = values_.resolve(value.value);
      if (!found) return value;  // a style, or unknown
      if (found->value.is_reference()) return found;
      value = *found;
    } else {
      return value;
    }
  }
  return std::nullopt;
}

ResId Themes::style_of(ThemeId theme, Value value) {
  if (value.value.is_theme_attribute()) {
    value = find(theme, ResId{value.value.data}).value_or(Value{});
  }
  return ResId{value.value.is_reference() ? value.value.data : 0};
}

}  // namespace hegui::views
