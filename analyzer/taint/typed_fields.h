// TypedFields: text fields of layouts in which the user types personal information, by their hint,
// the name of their id or their input type (catalog/typed_fields.tsv, the first mark that fits: a
// hint says more than an id, an id more than a type).
#pragma once

#include <string>
#include <vector>

#include "analyzer/inventory/inventory.h"
#include "analyzer/inventory/layouts.h"
#include "rules/engine/ruleset.h"

namespace hegui::taint {

struct TypedField {
  std::uint32_t view = 0;  // resource id of android:id, never 0
  std::string pi;          // code in catalog/pi.tsv
  std::size_t layout = 0;  // position in Layouts::all
  axml::ElementIndex element{};
  std::string shown;  // the hint, or the id's name
};

// Each view once, ascending by its id. Errors: the table cannot be read.
base::Result<std::vector<TypedField>> find_typed_fields(
    const rules::RuleSet& rules, const std::vector<inventory::AppFiles>& files,
    const inventory::Layouts& layouts);

}  // namespace hegui::taint
