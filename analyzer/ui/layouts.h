// Layouts -> ui_layout and ui_widget rows, and the phrases and words that stand in them.
//
// Cost: a few microseconds an element.
#pragma once

#include "analyzer/ui/ui_facts.h"

namespace hegui::ui {

// Error: a catalog of the rule set that cannot be read.
base::Result<bool> write_layouts(const UiInputs& inputs, program::Origins& origins,
                                 facts::FactWriter& facts);

}  // namespace hegui::ui
