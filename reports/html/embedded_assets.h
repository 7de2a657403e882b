// report.css and report.js. Defined by a generated file, see cmake/EmbedFiles.cmake.
#pragma once

#include <span>

#include "rules/engine/embedded_rules.h"

namespace hegui::html {

using rules::EmbeddedFile;

std::span<const EmbeddedFile> embedded_assets();  // sorted by path

}  // namespace hegui::html
