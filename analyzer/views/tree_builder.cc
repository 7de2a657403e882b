#include "analyzer/views/tree_builder.h"

#include <algorithm>

#include "analyzer/views/attributes.h"

namespace hegui::views {
namespace {

constexpr int kMaxIncludes = 20;              // inside one another; deeper ones are circles
constexpr std::size_t kMaxNodes = 10'000;     // of one tree; the largest seen has 900
constexpr std::size_t kMaxElements = 50'000;  // looked at for one tree, what is dropped too

constexpr std::uint32_t kVisible = 0;
constexpr NodeIndex kDropped = kNoNode - 1;  // an element that becomes no view, nor its children

bool is_fragment(std::string_view name) {
  return name == "fragment" || name.ends_with(".FragmentContainerView");
}

ResId reference(const axml::Attribute* attribute) {
  if (attribute == nullptr || !attribute->value.is_reference()) return {};
  return ResId{attribute->value.data};
}

}  // namespace

ViewTree TreeBuilder::build(std::size_t position) {
  elements_left_ = kMaxElements;
  append_file(position, {});
  set_.nodes_left_ -= std::min(set_.nodes_left_, out_.nodes.size());
  return std::move(out_);
}

void TreeBuilder::append_included(ResId layout, const Around& around) {
  const auto position = set_.find(layout);
  const std::size_t cost = position ? set_.layouts_.all[*position].tree.elements().size() : 0;
  if (!position || around.depth > kMaxIncludes || cost >= elements_left_) {
    out_.whole = false;
    return;
  }
  elements_left_ -= cost;
  append_file(*position, around);
}

void TreeBuilder::append_file(std::size_t position, const Around& around) {
  const axml::Tree& tree = set_.layouts_.all[position].tree;
  std::vector<NodeIndex> node_of(tree.elements().size(), kDropped);
  // Elements stand in document order: a parent's node is known when its children come.
  for (axml::ElementIndex i = 0; i < tree.elements().size(); ++i) {
    const axml::ElementIndex above = tree.element(i).parent;
    Around here = around;
    if (above != axml::kNoElement) {
      here.parent = node_of[above];
      here.outer.reset();
      if (here.parent == kDropped) continue;
    }
    const std::string_view name = tree.name(i);
    if (name == "requestFocus" || name == "tag") continue;
    if (name == "merge") {
      // Its children belong to whatever the layout is put into.
      if (above == axml::kNoElement) node_of[i] = around.parent;
      continue;
    }
    if (name == "include") {
      here.outer = ElementRef{position, i};
      here.depth = around.depth + 1;
      // An attribute without namespace and id, so found by name.
      append_included(reference(tree.find_plain(i, "layout")), here);
      continue;
    }
    if (out_.nodes.size() >= kMaxNodes || out_.nodes.size() >= set_.nodes_left_) {
      out_.whole = false;
      return;
    }
    node_of[i] = append_view(tree, {position, i}, here, above == axml::kNoElement);
  }
}

NodeIndex TreeBuilder::append_view(const axml::Tree& tree, ElementRef at, const Around& around,
                                   bool is_root) {
  const auto index = static_cast<NodeIndex>(out_.nodes.size());
  ViewNode& node = out_.nodes.emplace_back();
  last_child_.push_back(kNoNode);
  node.parent = around.parent;
  node.element = at;
  node.in_stub = around.in_stub;
  // <merge> on its own gives several roots, siblings of one another.
  NodeIndex& last = around.parent == kNoNode ? last_root_ : last_child_[around.parent];
  if (last != kNoNode) {
    out_.nodes[last].next_sibling = index;
  } else if (around.parent != kNoNode) {
    out_.nodes[around.parent].first_child = index;
  }
  last = index;
  node.name = tree.name(at.element);
  if (node.name == "view") {
    if (const axml::Attribute* named = tree.find_plain(at.element, "class");
        named != nullptr && named->value.is_string()) {
      node.name = tree.string(named->value.data);
    }
  }
  const LayoutSet::TypeInfo& type = set_.type_info(node.name);
  node.type = type.descriptor;
  node.checkable = type.checkable;
  ResId stubbed;
  read_attributes(tree, at, node, stubbed);
  if (is_root && around.outer) read_outer(*around.outer, node);
  if (stubbed) {
    Around inside{index, at, true, around.depth + 1};
    append_included(stubbed, inside);  // `node` may have moved
  }
  return index;
}

void TreeBuilder::read_attributes(const axml::Tree& tree, ElementRef at, ViewNode& node,
                                  ResId& stubbed) {
  const bool fragment = is_fragment(node.name);
  const bool stub = node.name == "ViewStub";
  bool has_visibility = false;
  for (const axml::Attribute& attribute : tree.attributes(at.element)) {
    switch (attribute.resource.value) {
      case attr::kId.value:
        if (attribute.value.is_reference()) node.id = ResId{attribute.value.data};
        break;
      case attr::kText.value:
        node.text = text(tree, attribute);
        break;
      case attr::kHint.value:
        node.hint = text(tree, attribute);
        break;
      case attr::kContentDescription.value:
        node.content_description = text(tree, attribute);
        break;
      case attr::kOnClick.value:
        node.on_click = text(tree, attribute);
        break;
      case attr::kName.value:
        if (fragment) node.fragment = text(tree, attribute);
        break;
      case attr::kLayout.value:
        if (stub) stubbed = reference(&attribute);
        break;
      case attr::kChecked.value:
        if (const auto value = set_.values_.resolve(attribute.value);
            value && value->value.type == base::ResType::int_boolean) {
          node.checked = value->value.data != 0;
        }
        break;
      case attr::kVisibility.value:
        has_visibility = true;
        if (const auto value = set_.values_.resolve(attribute.value);
            value && value->value.is_int()) {
          node.visible = value->value.data == kVisible;
        }
        break;
      default:
        if (attribute.resource.package() == 0x01) break;
        const std::string_view name = app_name(tree, attribute);
        if (name == "menu") node.menu = reference(&attribute);
        if (name == "navGraph") node.nav_graph = reference(&attribute);
        if (name == "class" && fragment && node.fragment.empty()) {
          node.fragment = text(tree, attribute);
        }
    }
  }
  read_style(tree, at.element, node, has_visibility);
}

void TreeBuilder::read_style(const axml::Tree& tree, axml::ElementIndex at, ViewNode& node,
                             bool has_visibility) {
  const axml::Attribute* attribute = tree.find_plain(at, "style");
  if (attribute == nullptr || !attribute->value.is_reference()) return;
  const ResId style{attribute->value.data};
  const auto styled = [&](ResId wanted) -> std::optional<Value> {
    const auto found = set_.styles_.find(style, wanted);
    if (!found || !found->value.is_reference()) return found;
    return set_.values_.resolve(found->value);
  };
  if (!node.checked) {
    const auto value = styled(attr::kChecked);
    if (value && value->value.type == base::ResType::int_boolean) {
      node.checked = value->value.data != 0;
    }
  }
  if (!has_visibility) {
    const auto value = styled(attr::kVisibility);
    if (value && value->value.is_int()) node.visible = value->value.data == kVisible;
  }
  if (node.text.empty()) {
    if (const auto value = styled(attr::kText)) node.text = set_.values_.text(*value);
  }
  if (node.hint.empty()) {
    if (const auto value = styled(attr::kHint)) node.hint = set_.values_.text(*value);
  }
}

void TreeBuilder::read_outer(const ElementRef& outer, ViewNode& node) {
  node.outer = outer;
  const axml::Tree& tree = set_.layouts_.all[outer.layout].tree;
  const bool stub = tree.name(outer.element) == "ViewStub";
  if (const ResId id = reference(tree.find(outer.element, stub ? attr::kInflatedId : attr::kId))) {
    node.id = id;
  }
  node.outer_layout = stub || (tree.find(outer.element, attr::kLayoutWidth) != nullptr &&
                               tree.find(outer.element, attr::kLayoutHeight) != nullptr);
  const axml::Attribute* visibility = tree.find(outer.element, attr::kVisibility);
  if (stub || visibility == nullptr) return;
  const auto value = set_.values_.resolve(visibility->value);
  if (value && value->value.is_int()) node.visible = value->value.data == kVisible;
}

std::string TreeBuilder::text(const axml::Tree& tree, const axml::Attribute& attribute) const {
  if (attribute.value.is_reference()) return set_.values_.text(ResId{attribute.value.data});
  if (attribute.value.is_theme_attribute()) return {};
  return tree.text_of(attribute);
}

std::string_view TreeBuilder::app_name(const axml::Tree& tree,
                                       const axml::Attribute& attribute) const {
  const std::string_view name = tree.string(attribute.name);
  if (!name.empty() || !attribute.resource) return name;
  return set_.values_.entry_name(attribute.resource);
}

}  // namespace hegui::views
