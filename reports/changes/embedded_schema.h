// diff.schema.json. Defined by a generated file, see cmake/EmbedFiles.cmake.
#pragma once

#include <span>

#include "rules/engine/embedded_rules.h"

namespace hegui::changes {

using rules::EmbeddedFile;

std::span<const EmbeddedFile> embedded_schema();  // sorted by path

}  // namespace hegui::changes
