// TypedFields: text fields of layouts in which the user types personal information, by their hint
// (words of catalog/pi.tsv and typed_fields.tsv), the name of their id or their input type: a hint
// says more than an id, an id more than a type.
#pragma once

#include <string>
#include <string_view>
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

struct TypedFields {
  struct Reader {
    std::string_view type, member;  // "Landroid/widget/TextView;", "getText"
  };
  std::vector<TypedField> fields;           // each view once, ascending by its id
  std::vector<Reader> readers;              // methods that code reads a field by
  std::vector<std::string_view> listeners;  // types that are told what is typed
};

// Views into the rule set's text, which must outlive the result. Errors: a table cannot be read.
base::Result<TypedFields> find_typed_fields(const rules::RuleSet& rules,
                                            const std::vector<inventory::AppFiles>& files,
                                            const inventory::Layouts& layouts);

}  // namespace hegui::taint
