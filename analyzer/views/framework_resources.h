// FrameworkResources: what Android's own styles, themes, colours, sizes and texts say (catalog
// framework_resources.tsv), for chains that leave the app's tables.
//
// Views into the rule set's text, which must outlive it. Immutable. Items of a row are read when
// they are asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "apk/base/res_value.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::views {

using base::ResId;
using base::ResValue;

struct StyleItem {
  std::uint32_t attribute = 0;
  ResValue value;  // a string stands for a file: a drawable that is no single colour
};

class FrameworkResources {
 public:
  static base::Result<FrameworkResources> load(const rules::RuleSet& rules);

  // Of a style or a list of colours; sorted by attribute. Empty where nothing is known.
  std::vector<StyleItem> items(ResId id) const;
  ResId parent(ResId style) const;
  // Of a colour, size, number: the value itself; nullopt for lists of colours and what is unknown.
  std::optional<ResValue> value(ResId id) const;
  std::string_view text(ResId string) const;  // in Chinese; "" if unknown

 private:
  struct Row {
    ResId id;
    std::string_view name, parent, items;
  };
  const Row* find(ResId id) const;
  ResValue parse(std::string_view text) const;

  std::vector<Row> rows_;                                           // by id
  std::unordered_map<std::string_view, std::uint32_t> ids_;         // by "style/Theme"
  std::unordered_map<std::string_view, std::uint32_t> attributes_;  // by "textSize"
};

}  // namespace hegui::views
