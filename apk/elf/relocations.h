// Relocations: what the linker writes into a library when it is loaded, hence which pointer in its
// data means what, and which imported symbol stands in which slot.
//
// DT_REL, DT_RELA and DT_JMPREL, the bitmaps of DT_RELR / DT_ANDROID_RELR, and Android's packed
// form (DT_ANDROID_REL / _RELA: "APS2", groups of SLEB128 numbers). Input is hostile: tables are
// cut to their segment, and the number of relocations is bounded by a parameter, since the packed
// forms state many in few bytes; what is left out is a diagnostic (elf-relocations,
// elf-relocation-limit) and complete() is false. Specifications: System V ABI and its processor
// supplements (types), the RELR proposal of the generic ABI, bionic's linker for the packed form
// (its iteration, not its code).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "apk/elf/elf_file.h"

namespace hegui::elf {

enum class RelocationKind : std::uint8_t {
  other,     // copies, thread-local storage, machine-specific ones
  relative,  // a place inside this library: the addend is its address
  symbol,    // the address of a symbol, plus the addend
};

struct ElfRelocation {
  std::uint64_t address = 0;  // of the place that is written, virtual
  std::int64_t addend = 0;    // in the entry, or what the file holds at the place
  std::uint32_t symbol = 0;   // ElfSymbol::index, 0 = none
  std::uint32_t type = 0;     // R_*, of the library's machine
  RelocationKind kind = RelocationKind::other;
  bool plt = false;  // from DT_JMPREL: a slot through which a function is called
};

struct RelocationLimits {
  std::size_t max_relocations = 1u << 22;  // of one library
};

class Relocations {
 public:
  // By address; several of one address in the order of the tables.
  const std::vector<ElfRelocation>& all() const { return all_; }
  // The last one that writes this address; nullptr if none does.
  const ElfRelocation* at(std::uint64_t address) const;
  bool complete() const { return complete_; }

 private:
  friend class RelocationReader;
  std::vector<ElfRelocation> all_;
  bool complete_ = true;
};

// `name` is used in messages only. Linear in the tables, and n log n where they are not sorted.
Relocations read_relocations(const ElfFile& file, std::string_view name,
                             base::Diagnostics& diagnostics, const RelocationLimits& limits = {});

}  // namespace hegui::elf
