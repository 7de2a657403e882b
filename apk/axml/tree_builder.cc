#include "apk/axml/tree_builder.h"

#include <algorithm>

namespace hegui::axml {
namespace {

using base::Error;
using base::Severity;

// Strings of a sound pool do not share bytes, so decoded once each they cannot exceed three bytes
// per UTF-16 unit; a pool whose offsets all lead to one long string would.
constexpr std::uint64_t kTextPerByte = 2;
constexpr std::uint64_t kFreeTextBytes = 1u << 20;

}  // namespace

TreeBuilder::TreeBuilder(const Document& document, const base::Limits& limits,
                         base::Diagnostics& diagnostics)
    : document_(document),
      limits_(limits),
      diagnostics_(diagnostics),
      text_budget_(kFreeTextBytes + kTextPerByte * document.strings().byte_size()) {}

void TreeBuilder::notice(const char* code, const char* text, std::uint64_t at) {
  diagnostics_.add(code, Severity::notice, "", text, at);
}

void TreeBuilder::keep(StringIndex index) {
  if (index >= document_.strings().size()) return;  // also kNoString
  if (index >= kept_.size()) {
    // At most the pool's size, which its bytes bound.
    kept_.resize(index + 1);
    tree_.strings_.resize(index + 1);
  }
  if (kept_[index]) return;
  kept_[index] = true;
  const auto stored = document_.strings().stored(index);
  if (!stored) {
    diagnostics_.add("axml-bad-string", Severity::notice, "",
                     "string " + std::to_string(index) + " of the pool cannot be read");
    return;
  }
  const std::uint64_t cost = stored->bytes.size();
  if (cost > text_budget_) {
    diagnostics_.add("axml-shared-strings", Severity::data_loss, "",
                     "strings share their bytes beyond measure: the rest is left out");
    return;
  }
  text_budget_ -= cost;
  tree_.strings_[index] = document_.strings().text(index).value_or("");
}

void TreeBuilder::note_namespace(const Attribute& attribute) {
  if (attribute.ns == kNoString) {
    notice("axml-attribute-namespace", "framework attribute without namespace", attribute.offset);
  } else if (!document_.strings().equals(attribute.ns, kAndroidNamespace)) {
    notice("axml-attribute-namespace", "framework attribute in another namespace",
           attribute.offset);
  }
}

void TreeBuilder::note_attributes(const Cursor& cursor, const Element& element) {
  if (element.attribute_count > 0 && cursor.attribute_size() != 20) {
    notice("axml-attribute-size", "attribute records are not 20 bytes", element.offset);
  }
  std::vector<std::uint32_t> ids;
  std::uint32_t previous = 0;
  bool sorted = true;
  for (std::uint32_t i = 0; i < element.attribute_count; ++i) {
    const Attribute& attribute = tree_.attributes_[element.first_attribute + i];
    if (!attribute.resource) continue;
    if (attribute.resource.package() == 1) note_namespace(attribute);
    if (tree_.string(attribute.name).empty()) {
      notice("axml-blank-attribute-name", "attribute name is blank, its id is not",
             attribute.offset);
    }
    sorted = sorted && attribute.resource.value >= previous;
    previous = attribute.resource.value;
    ids.push_back(attribute.resource.value);
  }
  if (!sorted)
    notice("axml-unsorted-attributes", "attributes are not sorted by id", element.offset);
  std::sort(ids.begin(), ids.end());
  if (std::adjacent_find(ids.begin(), ids.end()) != ids.end()) {
    notice("axml-duplicate-attribute", "an attribute id occurs twice: the first wins",
           element.offset);
  }
}

void TreeBuilder::add_attributes(const Cursor& cursor, Element& element) {
  element.first_attribute = static_cast<std::uint32_t>(tree_.attributes_.size());
  for (unsigned i = 0; i < cursor.attribute_count(); ++i) {
    const Attribute attribute = cursor.attribute(i);
    if (!document_.bytes().holds(attribute.offset, 20)) {
      diagnostics_.add("axml-attribute-outside", Severity::data_loss, "",
                       "attribute record runs past the document", attribute.offset);
      break;
    }
    keep(attribute.ns);
    keep(attribute.name);
    keep(attribute.raw);
    if (attribute.value.is_string()) keep(attribute.value.data);
    tree_.attributes_.push_back(attribute);
    ++element.attribute_count;
  }
  note_attributes(cursor, element);
}

void TreeBuilder::place_among_siblings(Element& element, ElementIndex index) {
  const std::string_view name = tree_.string(element.name);
  auto id = name_ids_.find(name);
  if (id == name_ids_.end()) {
    id = name_ids_.emplace(name, static_cast<std::uint32_t>(name_ids_.size())).first;
  }
  auto& [first, count] = same_.try_emplace({element.parent, id->second}, index, 0).first->second;
  element.position = ++count;
  element.alone = count == 1;
  if (count == 2) tree_.elements_[first].alone = false;
}

std::optional<Error> TreeBuilder::start_element(const Cursor& cursor) {
  if (open_.size() >= limits_.max_xml_depth) {
    return Error{"binary XML: elements are nested too deep", "", cursor.offset()};
  }
  if (tree_.elements_.size() + tree_.attributes_.size() + cursor.attribute_count() + 1 >
      limits_.max_xml_nodes) {
    return Error{"binary XML: too many elements and attributes", "", cursor.offset()};
  }
  const auto index = static_cast<ElementIndex>(tree_.elements_.size());
  Element element;
  element.ns = cursor.ns();
  element.name = cursor.name();
  element.line = cursor.line();
  element.offset = cursor.offset();
  keep(element.ns);
  keep(element.name);
  add_attributes(cursor, element);
  if (!open_.empty()) {
    element.parent = open_.back();
    if (last_child_.back() == kNoElement) {
      tree_.elements_[open_.back()].first_child = index;
    } else {
      tree_.elements_[last_child_.back()].next_sibling = index;
    }
    last_child_.back() = index;
    place_among_siblings(element, index);
  }
  tree_.elements_.push_back(element);
  open_.push_back(index);
  last_child_.push_back(kNoElement);
  return std::nullopt;
}

base::Result<Tree> TreeBuilder::build() {
  Cursor cursor(document_);
  bool closed = false;
  while (!closed) {
    const Event event = cursor.next();
    if (event == Event::bad_document) return Error(cursor.error());
    if (event == Event::end_document) break;
    if (event == Event::start_element) {
      if (auto error = start_element(cursor)) return std::move(*error);
    } else if (event == Event::end_element && !open_.empty()) {
      if (document_.strings().stored(cursor.name()).has_value() &&
          cursor.name() != tree_.elements_[open_.back()].name) {
        notice("axml-end-tag-name", "end tag does not name the open element", cursor.offset());
      }
      open_.pop_back();
      last_child_.pop_back();
      closed = open_.empty();
    } else if (event == Event::text && !open_.empty()) {
      Element& element = tree_.elements_[open_.back()];
      if (element.text == kNoString) element.text = cursor.text();
      keep(cursor.text());
    }
  }
  if (tree_.elements_.empty()) return Error{"binary XML: no element", "", cursor.offset()};
  if (!closed)
    notice("axml-unclosed-element", "the document ends before its root does", cursor.offset());
  // What follows the root element is never read by a parser that waits for its end tag.
  while (closed) {
    const Event event = cursor.next();
    if (event == Event::end_document) break;
    if (event == Event::bad_document) {
      notice("axml-bad-tail", "a corrupt node follows the root element",
             cursor.error().offset.value_or(0));
      break;
    }
    if (event == Event::start_element) {
      notice("axml-second-root", "an element follows the root element", cursor.offset());
    }
  }
  if (cursor.skipped() > 0) {
    notice("axml-unknown-node", "nodes of unknown kind were passed over", document_.first_node());
  }
  return std::move(tree_);
}

}  // namespace hegui::axml
