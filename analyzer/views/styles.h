// Styles: what an app's styles say of an attribute, through their parents.
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

 private:
  struct Item {
    std::uint32_t attribute = 0;
    ResValue value;
  };
  struct Style {
    std::vector<Item> items;  // by attribute
    ResId parent;
    std::uint32_t files = 0;
  };
  const Style* own(ResId style);  // nullptr: in no table of the app

  const Values& values_;
  std::unordered_map<std::uint32_t, std::optional<Style>> styles_;
  std::size_t items_left_ = 2'000'000;  // of all styles; real apps have under 100,000
};

}  // namespace hegui::views
