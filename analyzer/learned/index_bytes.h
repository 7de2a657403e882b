// The index that index_tool wrote, compiled into the binary. Defined by a generated file, see
// Folder.cmake.
#pragma once

#include <cstdint>
#include <span>

namespace hegui::learned {

std::span<const std::uint8_t> index_bytes();

}  // namespace hegui::learned
