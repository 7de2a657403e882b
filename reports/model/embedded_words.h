// labels.tsv. Defined by a generated file, see cmake/EmbedFiles.cmake.
#pragma once

#include <span>

#include "rules/engine/embedded_rules.h"

namespace hegui::model {

using rules::EmbeddedFile;

std::span<const EmbeddedFile> embedded_words();  // sorted by path

}  // namespace hegui::model
