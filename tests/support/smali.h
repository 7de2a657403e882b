// Dex files from smali text, by Debian's assembler.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hegui::test {

// Assembles the classes (one text each, a `.class` line first). Throws std::runtime_error with the
// assembler's words if it refuses them. The result is kept in the build folder by its source.
std::vector<std::uint8_t> assemble(const std::vector<std::string>& classes);

}  // namespace hegui::test
