// Tables of JNINativeMethod in a library's data: name, signature and function, one pointer each, as
// RegisterNatives takes them. Found by what the relocations leave in the data, whoever uses them.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/native/library_memory.h"

namespace hegui::native {

struct MethodEntry {
  std::uint64_t address = 0;  // of the entry
  std::uint64_t table = 0;    // of the first entry of its run
  std::string_view name;
  std::string_view signature;
  std::uint64_t function = 0;  // with the Thumb bit as it stands
};

// By address; at most `max_entries`.
std::vector<MethodEntry> find_method_tables(const LibraryMemory& memory,
                                            const elf::Relocations& relocations,
                                            std::size_t max_entries);

}  // namespace hegui::native
