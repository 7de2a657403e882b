// PageLook: how most of a page's text is set: size, line height, colours, by the page's own style
// sheets and style attributes.
//
// Hostile input; total. nullopt where the page takes in a style sheet from elsewhere, or a counted
// limit was reached. What scripts do is not looked at.
#pragma once

#include <optional>
#include <string_view>

#include "apk/base/colour.h"

namespace hegui::policy {

struct PageLook {
  double font_size = 16;                        // pixels
  std::optional<double> line_height;            // factor; nullopt: normal
  std::optional<base::Argb> color, background;  // opaque; nullopt: not understood
  auto operator<=>(const PageLook&) const = default;
};

// Cost: one pass, times the rules for each element.
std::optional<PageLook> page_look(std::string_view page);

}  // namespace hegui::policy
