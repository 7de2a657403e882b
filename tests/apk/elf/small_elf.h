// A small library with everything the reader looks at, each table at a fixed place.
//
// File offsets (both classes): dynamic strings 0x140, symbols 0x200, DT_HASH 0x300, DT_GNU_HASH
// 0x340, PT_DYNAMIC 0x400, notes 0x500, text 0x600, section headers 0x700, end 0x800. Addresses are
// offset + 0x10000.
#pragma once

#include <cstdint>
#include <vector>

namespace hegui::test {

enum class CountBy { gnu_hash, hash, sections };

// Symbols: 0 "", 1 "open" imported, 2 "JNI_OnLoad", 3 "Java_a_B_c", 4 "data" weak object.
std::vector<std::uint8_t> small_elf(bool is_64, CountBy count = CountBy::gnu_hash);

}  // namespace hegui::test
