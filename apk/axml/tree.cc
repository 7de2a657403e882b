#include "apk/axml/tree.h"

#include <algorithm>

#include "apk/axml/tree_builder.h"

namespace hegui::axml {

base::Result<Tree> Tree::read(base::ByteView bytes, const base::Limits& limits,
                              base::Diagnostics& diagnostics) {
  auto document = Document::open(bytes, diagnostics);
  if (!document) return std::move(document).error();
  return TreeBuilder(*document, limits, diagnostics).build();
}

std::string_view Tree::string(StringIndex index) const {
  return index < strings_.size() ? std::string_view(strings_[index]) : std::string_view();
}

std::span<const Attribute> Tree::attributes(ElementIndex index) const {
  const Element& owner = elements_[index];
  return std::span(attributes_).subspan(owner.first_attribute, owner.attribute_count);
}

const Attribute* Tree::find(ElementIndex index, base::ResId id, std::string_view name) const {
  const auto all = attributes(index);
  if (id) {
    const auto same_id = [id](const Attribute& a) { return a.resource == id; };
    const auto found = std::find_if(all.begin(), all.end(), same_id);
    if (found != all.end()) return &*found;
  }
  if (name.empty()) return nullptr;
  for (const Attribute& attribute : all) {
    if (attribute.resource || string(attribute.name) != name) continue;
    if (attribute.ns == kNoString || string(attribute.ns) == kAndroidNamespace) return &attribute;
  }
  return nullptr;
}

const Attribute* Tree::find_plain(ElementIndex index, std::string_view name) const {
  for (const Attribute& attribute : attributes(index)) {
    if (attribute.ns == kNoString && string(attribute.name) == name) return &attribute;
  }
  return nullptr;
}

std::string Tree::text_of(const Attribute& attribute) const {
  if (attribute.value.is_string()) return std::string(string(attribute.value.data));
  if (attribute.value.type == base::ResType::null && attribute.raw != kNoString) {
    return std::string(string(attribute.raw));
  }
  return base::res_value_text(attribute.value);
}

ElementIndex Tree::first_child(ElementIndex parent, std::string_view name) const {
  const ElementIndex first = elements_[parent].first_child;
  if (first == kNoElement || this->name(first) == name) return first;
  return next_sibling(first, name);
}

ElementIndex Tree::next_sibling(ElementIndex element, std::string_view name) const {
  ElementIndex at = elements_[element].next_sibling;
  while (at != kNoElement && this->name(at) != name) at = elements_[at].next_sibling;
  return at;
}

std::vector<ElementIndex> Tree::children(ElementIndex parent, std::string_view name) const {
  std::vector<ElementIndex> out;
  for (ElementIndex at = elements_[parent].first_child; at != kNoElement;
       at = elements_[at].next_sibling) {
    if (name.empty() || this->name(at) == name) out.push_back(at);
  }
  return out;
}

std::string Tree::path(ElementIndex index) const {
  std::vector<ElementIndex> steps;  // the root last
  for (ElementIndex at = index; at != kNoElement; at = elements_[at].parent) steps.push_back(at);
  std::string out;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    const std::string_view own = name(*step);
    if (!out.empty()) out += '/';
    out += own.empty() ? "*" : own;
    if (!elements_[*step].alone) out += "[" + std::to_string(elements_[*step].position) + "]";
  }
  return out;
}

std::string Tree::path(ElementIndex index, const Attribute& attribute) const {
  const std::string_view own = string(attribute.name);
  return path(index) + "/@" +
         (own.empty() ? base::res_id_hex(attribute.resource) : std::string(own));
}

}  // namespace hegui::axml
