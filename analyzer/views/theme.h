// Themes: what ?attr/x stands for, in the theme of an activity and in the overlays that layouts put
// over it (android:theme).
//
// Answers are kept by theme and attribute. Circles end the search (20 steps), overlays end at a
// counted limit. Not for several threads. Source: AOSP ResourceTypes, ResTable::Theme.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analyzer/views/styles.h"
#include "analyzer/views/values.h"

namespace hegui::views {

using ThemeId = std::uint32_t;  // of a Themes

class Themes {
 public:
  Themes(const Values& values, Styles& styles) : values_(values), styles_(styles) {}

  ThemeId of(ResId style);  // an activity's
  ThemeId over(ThemeId base, ResId overlay);

  // What the theme says, theme attributes followed, references not.
  std::optional<Value> find(ThemeId theme, ResId attribute);
  // A value from a layout or style as it is in this theme: theme attributes and references followed
  // to a colour, number, size, text or file; a reference that is left over names a style or a list
  // of colours. nullopt: unknown. ResType::null stands for @null.
  std::optional<Value> settle(ThemeId theme, Value value);
  // The style that a value names (a reference, or a theme attribute that ends in one).
  ResId style_of(ThemeId theme, Value value);

 private:
  static constexpr ThemeId kNoTheme = 0xffffffff;
  struct Theme {
    ThemeId base = kNoTheme;
    ResId style;
  };
  std::optional<Value> raw(ThemeId theme, ResId attribute);

  const Values& values_;
  Styles& styles_;
  std::vector<Theme> themes_;
  std::map<std::pair<ThemeId, std::uint32_t>, ThemeId> known_;  // base, style
  std::unordered_map<std::uint64_t, std::optional<Value>> found_;
};

}  // namespace hegui::views
