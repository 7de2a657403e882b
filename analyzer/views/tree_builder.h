// TreeBuilder: LayoutInflater's rules for one layout file. Internal to analyzer/views.
// Source: AOSP LayoutInflater (rInflate, parseInclude, createViewFromTag) and ViewStub.
#pragma once

#include <vector>

#include "analyzer/views/layout_set.h"

namespace hegui::views {

class TreeBuilder {
 public:
  explicit TreeBuilder(LayoutSet& set) : set_(set) {}
  // Precondition: position < set.layouts().all.size().
  ViewTree build(std::size_t position);

 private:
  struct Around {
    NodeIndex parent = kNoNode;
    std::optional<ElementRef> outer;  // <include> or <ViewStub> that the root stands for
    bool in_stub = false;
    int depth = 0;
  };
  void append_file(std::size_t position, const Around& around);
  void append_included(ResId layout, const Around& around);
  NodeIndex append_view(const axml::Tree& tree, ElementRef at, const Around& around, bool is_root);
  void read_attributes(const axml::Tree& tree, ElementRef at, ViewNode& node, ResId& stubbed);
  void read_outer(const ElementRef& outer, ViewNode& node);
  void read_style(const axml::Tree& tree, axml::ElementIndex at, ViewNode& node,
                  bool has_visibility);

  std::string text(const axml::Tree& tree, const axml::Attribute& attribute) const;
  std::string_view app_name(const axml::Tree& tree, const axml::Attribute& attribute) const;

  LayoutSet& set_;
  ViewTree out_;
  std::vector<NodeIndex> last_child_;  // by node
  NodeIndex last_root_ = kNoNode;
  std::size_t elements_left_ = 0;
};

}  // namespace hegui::views
