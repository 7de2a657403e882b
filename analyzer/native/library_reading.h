// LibraryReading: one native library of the package, read as far as it goes.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analyzer/native/library_uses.h"
#include "apk/package/package.h"

namespace hegui::native {

struct LibraryReading {
  package::Part part;
  base::ByteView bytes;
  std::optional<elf::ElfFile> file;  // none: not an ELF file that Android would load
  std::size_t relocations = 0;
  elf::Functions functions;
  LibraryUses uses;
  base::Diagnostics diagnostics;
};

// All libraries of the package, in its order. Builds of one library for several machines are read
// in the order of how many devices run them, so that the code of the others need not be read where
// it names nothing more (read_uses). Runs on up to `threads` threads, which does not show.
std::vector<LibraryReading> read_libraries(const package::Package& package,
                                           const NativeCatalog& catalog, unsigned threads,
                                           const NativeLimits& limits);

}  // namespace hegui::native
