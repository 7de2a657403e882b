// Paints: the colours of values: colour resources, state lists, drawables of one colour.
//
// Of a list of states the item of a view at rest counts (enabled, its window focused, nothing
// else). A drawable that is no single colour (a picture, a gradient, a vector, layers) is
// `unknown`, never guessed. Files are read once; nesting ends at a counted depth.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>

#include "analyzer/views/theme.h"
#include "apk/axml/tree.h"
#include "apk/base/colour.h"

namespace hegui::views {

using base::Argb;

struct Paint {
  enum class Kind : std::uint8_t { none, colour, unknown } kind = Kind::none;
  Argb colour = 0;  // where kind is colour
};

class Paints {
 public:
  Paints(const Values& values, Themes& themes) : values_(values), themes_(themes) {}

  // Of a settled value. nullopt: no colour, or one that is not known.
  std::optional<Argb> colour(ThemeId theme, const Value& value);
  // Of a settled value of a background: a colour or a drawable.
  Paint background(ThemeId theme, const Value& value);
  // Width and height in dp that a drawable asks for; nullopt for pictures, which are not opened.
  std::optional<std::array<double, 2>> size(const Value& value);

 private:
  using Key = std::tuple<ThemeId, std::uint32_t, std::uint32_t>;  // theme, files, string
  std::optional<Argb> list_colour(ThemeId theme, const Value& file, int depth);
  std::optional<Argb> framework_list(ThemeId theme, ResId id, int depth);
  std::optional<Argb> colour(ThemeId theme, const Value& value, int depth);
  Paint drawable(ThemeId theme, const axml::Tree& tree, axml::ElementIndex at, int depth);
  Paint background(ThemeId theme, const Value& value, int depth);
  const axml::Tree* xml(const Value& file);

  const Values& values_;
  Themes& themes_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::optional<axml::Tree>> files_;
  std::map<Key, std::optional<Argb>> colours_;
  std::map<Key, Paint> paints_;
};

}  // namespace hegui::views
