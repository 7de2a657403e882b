// The database file that prepared_tool wrote, compiled into the binary. Defined by a generated
// file, see Folder.cmake.
#pragma once

#include <cstdint>
#include <span>

namespace hegui::rules {

std::span<const std::uint8_t> prepared_file();

}  // namespace hegui::rules
