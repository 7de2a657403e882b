// Tree: a binary XML document as elements in vectors, for manifests, layouts and menus.
//
// read() takes what Android's parser would give a reader that stops at the root's end tag: nodes
// after the root element are noted and ignored, missing end tags are forgiven, a corrupt node
// before the root's end is an Error. Indices instead of pointers; children in document order.
//
// Owns the decoded strings; needs neither Document nor bytes afterwards. Every element and
// attribute keeps the byte offset of its record. Source: see document.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apk/axml/cursor.h"
#include "apk/axml/document.h"
#include "apk/base/diagnostics.h"
#include "apk/base/limits.h"

namespace hegui::axml {

using ElementIndex = std::uint32_t;
constexpr ElementIndex kNoElement = 0xffffffff;
constexpr ElementIndex kRoot = 0;

struct Element {
  StringIndex ns = kNoString;
  StringIndex name = kNoString;
  ElementIndex parent = kNoElement;
  ElementIndex first_child = kNoElement;
  ElementIndex next_sibling = kNoElement;
  std::uint32_t first_attribute = 0;  // in Tree::attributes()
  std::uint32_t attribute_count = 0;
  StringIndex text = kNoString;  // first CDATA directly inside
  std::uint32_t position = 1;    // among siblings of the same name, from 1
  bool alone = true;             // no sibling has the same name
  std::uint32_t line = 0;
  std::uint64_t offset = 0;
};

class Tree {
 public:
  // Errors: what Document::open and Cursor refuse, no element at all, and `limits` exceeded
  // (max_xml_depth, max_xml_nodes).
  static base::Result<Tree> read(base::ByteView bytes, const base::Limits& limits,
                                 base::Diagnostics& diagnostics);

  const std::vector<Element>& elements() const { return elements_; }  // [kRoot] is the root
  const std::vector<Attribute>& attributes() const { return attributes_; }
  const Element& element(ElementIndex index) const { return elements_[index]; }

  // "" for kNoString and where the pool gives nothing.
  std::string_view string(StringIndex index) const;
  std::string_view name(ElementIndex index) const { return string(elements_[index].name); }
  std::span<const Attribute> attributes(ElementIndex index) const;

  // First attribute with the resource id; else the first one without id, named `name` and without
  // namespace or in the android one. nullptr if there is none; `name` may be empty.
  const Attribute* find(ElementIndex index, base::ResId id, std::string_view name = {}) const;
  // First attribute of that name without namespace (such as package=, split=, style=).
  const Attribute* find_plain(ElementIndex index, std::string_view name) const;

  // The attribute's value as text, the typed value first, as Android does: its string, else
  // res_value_text ("@0x…" for a reference); the raw text only where there is no typed value.
  std::string text_of(const Attribute& attribute) const;

  // First child of that name at or after `from` (an ElementIndex among the children, kNoElement
  // starts at the first); kNoElement if there is none.
  ElementIndex first_child(ElementIndex parent, std::string_view name) const;
  ElementIndex next_sibling(ElementIndex element, std::string_view name) const;
  std::vector<ElementIndex> children(ElementIndex parent, std::string_view name = {}) const;

  // "manifest/application/activity[3]": position among siblings of the same name, from 1, left out
  // where the element is the only one of its name.
  std::string path(ElementIndex index) const;
  // path, then "/@name"; the name as the file has it, or the resource id where it is blank.
  std::string path(ElementIndex index, const Attribute& attribute) const;

 private:
  friend class TreeBuilder;
  std::vector<Element> elements_;
  std::vector<Attribute> attributes_;
  std::vector<std::string> strings_;  // by pool index; empty where nothing refers to it
};

}  // namespace hegui::axml
