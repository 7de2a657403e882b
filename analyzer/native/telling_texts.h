// Texts in a library's read-only data that tell something by themselves: properties, files and
// commands that the catalog knows, and addresses with a scheme.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/native/library_memory.h"
#include "analyzer/native/native_catalog.h"

namespace hegui::native {

struct TellingText {
  std::uint64_t address = 0;
  std::string_view text;
  NativeCatalog::Meaning meaning;
};

// By address, at most `max_texts`; `complete` becomes false where there are more. Each byte of a
// read-only segment is looked at once for the start of a text and once for "://".
std::vector<TellingText> find_telling_texts(const LibraryMemory& memory,
                                            const NativeCatalog& catalog, std::size_t max_texts,
                                            bool& complete);

}  // namespace hegui::native
