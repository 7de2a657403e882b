// What static fields hold before any code runs.
#pragma once

#include <string_view>

#include "analyzer/program/program.h"

namespace hegui::flow {

// The text that a static field of the app starts with, "" if it starts with none. Modified UTF-8.
std::string_view initial_text(const program::Program& program, program::UnitNumber unit,
                              dex::FieldIndex field);

}  // namespace hegui::flow
