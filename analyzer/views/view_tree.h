// ViewTree: the views that LayoutInflater makes of one layout, with what it includes.
//
// Nodes in document order, every parent before its children. Texts are resolved for zh-CN; a value
// that is not a constant of the app (a theme's attribute, the framework's string) leaves its field
// empty. Views that code adds, fragments' views and menus are not in it: they are named.
// Borrows element names and types from the LayoutSet that built it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/axml/tree.h"

namespace hegui::views {

using base::ResId;

using NodeIndex = std::uint32_t;  // in ViewTree::nodes
constexpr NodeIndex kNoNode = 0xffffffff;

// An element of a layout file: position in inventory::Layouts::all, element in its tree.
struct ElementRef {
  std::size_t layout = 0;
  axml::ElementIndex element = axml::kNoElement;
};

struct ViewNode {
  std::string_view name;  // as the element has it, of <view class="…"> the class
  std::string_view type;  // descriptor as LayoutInflater finds it: "Landroid/widget/TextView;"
  ResId id;               // an <include>'s id replaces that of the included root
  NodeIndex parent = kNoNode, first_child = kNoNode, next_sibling = kNoNode;
  ElementRef element;
  // The <include> (or <ViewStub>) that the view stands for; its layout_* count instead of the
  // element's own where `outer_layout`: Android wants both width and height there, or none.
  std::optional<ElementRef> outer;
  bool outer_layout = false;
  bool in_stub = false;    // inside a ViewStub: not there until code inflates it
  bool visible = true;     // neither gone nor invisible itself; its ancestors may be
  bool checkable = false;  // a check box, radio button, switch, …
  std::optional<bool> checked;
  std::string text;  // of a TabItem the tab's
  std::string hint, content_description;
  std::string on_click;  // a method's name
  std::string fragment;  // class of <fragment> and FragmentContainerView, as Java writes it
  ResId menu;            // app:menu
  ResId nav_graph;       // app:navGraph
};

struct ViewTree {
  // [0] is the root; empty where the layout has no view at all. <merge> that stands alone gives
  // several roots, siblings of [0].
  std::vector<ViewNode> nodes;
  // False: something that is included is unknown, or a limit of depth or size cut the tree.
  bool whole = true;

  // The first view of that id in document order, as findViewById; kNoNode if there is none.
  NodeIndex find(ResId id) const;
};

}  // namespace hegui::views
