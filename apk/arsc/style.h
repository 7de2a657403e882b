// Style lookup: an attribute's value in a style or theme, through its parents.
//
// Follows the parent links and references of one table (bounded, circles end the search), as
// Android's ResTable::Theme does for applied styles. Values or parents in the framework are
// returned or named, not followed.
#pragma once

#include <optional>

#include "apk/arsc/table.h"

namespace hegui::arsc {

struct StyleValue {
  ResValue value;    // references followed inside the table; may refer to the framework
  ResId defined_in;  // the style that sets it
};

struct StyleLookup {
  std::optional<StyleValue> found;
  ResId left_table_at;  // a parent outside this table (framework style) the search ended at
};

StyleLookup find_style_value(const Table& table, ResId style, ResId attribute,
                             const ConfigWanted& wanted);

}  // namespace hegui::arsc
