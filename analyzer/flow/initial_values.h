// What static fields hold before any code runs.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "analyzer/program/program.h"

namespace hegui::flow {

// The text that a static field of the app starts with, "" if it starts with none. Modified UTF-8.
std::string_view initial_text(const program::Program& program, program::UnitNumber unit,
                              dex::FieldIndex field);

// The number that a static field of the app starts with (0 where the dex file gives none; also for
// null); not known for fields that are not the app's, texts and objects.
std::optional<std::int64_t> initial_number(const program::Program& program,
                                           program::UnitNumber unit, dex::FieldIndex field);

// An encoded value as a number; not known for texts, types and the like.
std::optional<std::int64_t> whole_number(const dex::EncodedValue& value);

}  // namespace hegui::flow
