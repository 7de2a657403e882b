// Pictures of screens, from the facts.
#pragma once

#include <optional>
#include <string>

#include "reports/model/fact_reader.h"
#include "reports/model/report.h"

namespace hegui::model {

// A layout with the texts that code sets on that screen; `marked`: an element of it,
// `label`: what is pressed there, where the element itself has no words (a tab of a bar).
Picture layout_picture(FactReader& reader, std::int64_t screen, const std::string& layout,
                       Count marked, const std::string& label);

// A menu, a list or a dialog that is built of parts: title, message and what can be pressed, one
// below the other. `marked`: ui_edge.operation.
Picture entries_picture(FactReader& reader, std::int64_t screen, const std::string& gesture,
                        Count marked);

// What a screen shows: its largest layout, else its entries.
Picture screen_picture(FactReader& reader, std::int64_t screen);

}  // namespace hegui::model
