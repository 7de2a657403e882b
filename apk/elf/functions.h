// Functions: where the functions of a library begin, as far as its tables say.
//
// From the dynamic symbols, the search table of the unwinding data (PT_GNU_EH_FRAME; on 32-bit ARM
// PT_ARM_EXIDX), which stay when a library is stripped. A library without them has few known
// functions, and code between them belongs to none. Tables may lie: nothing here is more than a
// name for a place. Specifications: LSB (.eh_frame_hdr), ARM EHABI (index table).
#pragma once

#include <cstdint>
#include <vector>

#include "apk/elf/elf_file.h"

namespace hegui::elf {

inline constexpr std::uint32_t kNoSymbol = 0xffffffff;

struct ElfFunction {
  std::uint64_t start = 0;           // virtual address, without the Thumb bit
  std::uint64_t end = 0;             // one past the last byte: at most the next start
  std::uint32_t symbol = kNoSymbol;  // position in ElfFile::symbols
  bool thumb = false;                // 32-bit ARM: a symbol says it is Thumb code
};

class Functions {
 public:
  // By start, not overlapping, inside executable segments.
  const std::vector<ElfFunction>& all() const { return all_; }
  // The one that holds the address; nullptr if none is known.
  const ElfFunction* containing(std::uint64_t address) const;

 private:
  friend Functions find_functions(const ElfFile& file, std::size_t max_functions);
  std::vector<ElfFunction> all_;
};

// n log n in symbols and table entries, of which at most max_functions are taken.
Functions find_functions(const ElfFile& file, std::size_t max_functions = 1u << 20);

}  // namespace hegui::elf
