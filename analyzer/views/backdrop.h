// Backdrop: the colour behind a view's text, and how far the text stands out from it.
//
// Composed as Android draws: the view's own ground, siblings drawn before it that lie under it, its
// ancestors' grounds, each with its view's alpha; at last the window's. One unknown layer before an
// opaque one (a picture, a gradient, a list, a view that draws itself) makes the whole unknown.
#pragma once

#include <optional>
#include <vector>

#include "analyzer/views/box.h"
#include "analyzer/views/looks.h"

namespace hegui::views {

struct Ground {
  Argb colour = 0;           // behind the text, opaque
  bool from_window = false;  // the theme's window is part of it
  double contrast = 1;       // of the text as it is seen, by WCAG 2.x
};

// What is known of the tree's views; all parallel to its nodes.
struct Drawn {
  const ViewTree& tree;
  const std::vector<Look>& looks;
  const std::vector<std::optional<Rect>>& rects;
  const std::vector<Form>& forms;
  Paint window;
};

// Each look at a view costs one of `steps`; nullopt at 0.
std::optional<Ground> ground_of(const Drawn& drawn, NodeIndex text, Argb text_colour,
                                std::size_t& steps);

}  // namespace hegui::views
