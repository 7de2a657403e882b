// Layouts of one package file -> ui_screen and ui_widget rows.
#pragma once

#include "analyzer/ui/ui_facts.h"

namespace hegui::ui {

struct LayoutCount {
  std::int64_t read = 0;
  std::int64_t total = 0;
};

LayoutCount write_layouts(const UiInputs& inputs, const inventory::AppFiles& files,
                          program::Origins& origins, base::Diagnostics& diagnostics,
                          facts::FactWriter& facts);

}  // namespace hegui::ui
