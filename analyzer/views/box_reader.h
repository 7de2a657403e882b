// BoxReader: a view's attributes -> its Box. Internal to analyzer/views.
#pragma once

#include "analyzer/views/box.h"
#include "analyzer/views/looks.h"
#include "analyzer/views/view_attributes.h"

namespace hegui::views {

class BoxReader {
 public:
  explicit BoxReader(ViewAttributes& attributes) : attributes_(attributes) {}

  // `around`: the parent's box, nullptr for a root. The node must outlive the box, which borrows
  // its text.
  void read(const ViewNode& node, const Slots& slots, const Look& look, ThemeId theme,
            const Box* around, Box& out);

 private:
  void read_sizes(const Slots& slots, Box& out);
  void read_paddings(const WidgetClass& widget, const Slots& slots, const Look& look, Box& out);
  void read_text(const ViewNode& node, const Slots& slots, const Look& look, Box& out);
  void read_rules(const Slots& slots, Box& out);
  // Attributes of libraries, which have no fixed id, by name.
  void read_named(const ViewNode& node, const Box* around, Box& out);
  void read_constraint(std::string_view name, const axml::Tree& tree,
                       const axml::Attribute& attribute, Box& out);
  double picture_size(const Value& value, int axis);
  ResId id_named(std::string_view name);

  ViewAttributes& attributes_;
};

}  // namespace hegui::views
