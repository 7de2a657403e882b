// Pictures: how a layout looks on the screen: the look of each view and where it lies, measured
// and placed once.
//
// Good enough to draw a wireframe and to say whether a text can be read; where the layout leaves
// something to code, or a limit was reached, it is nullopt. Not for several threads.
// Cost: a few microseconds a view. Hostile input: views deeper than kMaxDrawnDepth are not placed,
// measuring and composing end at counted budgets, for one tree and for all together.
#pragma once

#include <optional>
#include <vector>

#include "analyzer/views/backdrop.h"
#include "analyzer/views/box.h"
#include "analyzer/views/box_reader.h"
#include "analyzer/views/looks.h"
#include "analyzer/views/view_attributes.h"

namespace hegui::views {

struct Screen {
  double width = 360, height = 640;  // dp
};

constexpr int kMaxDrawnDepth = 100;

// All parallel to the tree's nodes.
struct Picture {
  std::vector<Look> looks;
  std::vector<Form> forms;
  std::vector<std::optional<Rect>> rects;      // on the screen; nullopt: gone, or not placed
  std::vector<std::optional<Ground>> grounds;  // of texts (and hints where there is no text)
};

class Pictures {
 public:
  Pictures(LayoutSet& set, const WidgetClasses& classes)
      : attributes_(set, classes), looks_(attributes_), reader_(attributes_) {}

  // `theme`: the activity's, or the application's.
  Picture draw(const ViewTree& tree, ResId theme, const Screen& screen = {});

 private:
  void place(const ViewTree& tree, std::vector<Box>& boxes, const Screen& screen, Picture& out);
  Paint window(ThemeId theme);

  ViewAttributes attributes_;
  Looks looks_;
  BoxReader reader_;
  std::size_t measures_left_ = 10'000'000;  // of all trees; real apps take under 500,000
  std::size_t steps_left_ = 10'000'000;     // of all grounds
};

}  // namespace hegui::views
