// Looks: how a view's text and ground look, as far as the layout, its styles and its theme say.
// What they do not say, and what only a picture or code knows, is nullopt or `unknown`.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "analyzer/views/paints.h"
#include "analyzer/views/view_attributes.h"

namespace hegui::views {

struct Look {
  std::optional<double> text_size_sp;
  std::optional<Argb> text_color, hint_color;
  std::optional<double> line_spacing;  // multiplier
  double line_extra_dp = 0;            // lineSpacingExtra
  std::optional<int> max_lines;
  bool all_caps = false;
  bool centred = false;         // the text in its width
  std::optional<double> alpha;  // of the view itself, 0 to 1
  Paint background;             // of the view itself
};

class Looks {
 public:
  explicit Looks(ViewAttributes& attributes) : attributes_(attributes) {}

  // Precondition: `slots` are those of the node in that theme.
  Look look(const ViewNode& node, const Slots& slots, ThemeId theme);

 private:
  struct Appearance {
    Value size, color, hint, caps;
  };
  const Appearance& appearance(ResId style, ThemeId theme);
  Paint ground(const ViewNode& node, const Slots& slots, ThemeId theme);

  ViewAttributes& attributes_;
  std::map<std::pair<std::uint32_t, ThemeId>, Appearance> appearances_;
};

}  // namespace hegui::views
