// TreeBuilder: the one place that turns a Cursor's events into a Tree (see tree.h).
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "apk/axml/tree.h"

namespace hegui::axml {

class TreeBuilder {
 public:
  TreeBuilder(const Document& document, const base::Limits& limits, base::Diagnostics& diagnostics);
  base::Result<Tree> build();

 private:
  std::optional<base::Error> start_element(const Cursor& cursor);
  void add_attributes(const Cursor& cursor, Element& element);
  void note_attributes(const Cursor& cursor, const Element& element);
  void note_namespace(const Attribute& attribute);
  void keep(StringIndex index);
  void place_among_siblings(Element& element, ElementIndex index);
  void notice(const char* code, const char* text, std::uint64_t at);

  const Document& document_;
  const base::Limits& limits_;
  base::Diagnostics& diagnostics_;
  Tree tree_;
  std::vector<ElementIndex> open_;        // path of open elements
  std::vector<ElementIndex> last_child_;  // of each open element
  std::vector<bool> kept_;                // strings decoded so far
  // First element and number of elements of a name under a parent; names by name_ids_, since two
  // pool entries may hold the same text.
  std::map<std::pair<ElementIndex, std::uint32_t>, std::pair<ElementIndex, std::uint32_t>> same_;
  std::map<std::string, std::uint32_t, std::less<>> name_ids_;
  std::uint64_t text_budget_;
};

}  // namespace hegui::axml
