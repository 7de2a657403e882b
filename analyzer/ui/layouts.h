// Layouts of one package file -> ui_layout and ui_widget rows.
#pragma once

#include "analyzer/ui/ui_facts.h"

namespace hegui::ui {

void write_layouts(const UiInputs& inputs, program::Origins& origins, facts::FactWriter& facts);

}  // namespace hegui::ui
