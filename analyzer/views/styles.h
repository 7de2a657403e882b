// Styles: what an app's styles say of an attribute, through their parents and on into the
// framework's.
//
// A style's own items are read once and kept sorted; a lookup walks up the parents. Circles and
// oversized tables end the search (counted), as Android's own limits do. Not for several threads.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analyzer/views/values.h"

namespace hegui::views {

class Styles {
 public:
  explicit Styles(const Values& values) : values_(values) {}

  // The value as the style has it: references and theme attributes are not followed.
  std::optional<Value> find(ResId style, ResId attribute);
  // Calls visit(attribute, Value) for every item of the style, then of its parents: of an attribute
  // that comes more than once the first one counts.
  template <typename Visit>
  void for_each_item(ResId style, Visit visit) {
    for (int step = 0; step < kMaxParents && style; ++step) {
      const Style* one = own(style);
      if (one == nullptr) return;
      for (const StyleItem& item : one->items) {
        visit(ResId{item.attribute}, Value{item.value, one->files});
      }
      style = one->parent;
    }
  }

 private:
  static constexpr int kMaxParents = 64;  // real hierarchies stay under 30
  struct Style {
    std::vector<StyleItem> items;  // by attribute
    ResId parent;
    std::uint32_t files = 0;
  };
  const Style* own(ResId style);  // nullptr: in no table

  const Values& values_;
  std::unordered_map<std::uint32_t, std::optional<Style>> styles_;
  std::size_t items_left_ = 2'000'000;  // of all styles; real apps have under 100,000
};

}  // namespace hegui::views
