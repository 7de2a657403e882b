// RelocationReader: gathers the relocations of one library table by table; not for other folders.
//
// Shared by relocations.cc (plain tables and bitmaps) and packed_relocations.cc ("APS2").
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "apk/elf/relocations.h"

namespace hegui::elf {

class RelocationReader {
 public:
  RelocationReader(const ElfFile& file, std::string_view name, base::Diagnostics& diagnostics,
                   const RelocationLimits& limits)
      : file_(file), name_(name), diagnostics_(diagnostics), limits_(limits) {}

  Relocations read();

 private:
  // The table's bytes, cut to its segment; nullopt if absent or unmapped (which is complained of).
  std::optional<base::ByteView> bytes_of(const ElfTable& table, std::string_view what);
  void read_entries(const ElfTable& table, bool has_addends, bool plt, std::string_view what);
  void read_bitmaps();
  void read_packed(const ElfTable& table, bool has_addends);
  // False once the limit is reached.
  bool add(std::uint64_t address, std::uint64_t info, std::optional<std::int64_t> addend, bool plt);
  bool add_relative(std::uint64_t address);
  bool put(ElfRelocation relocation);
  std::int64_t value_at(std::uint64_t address) const;
  void complain(std::string text);

  const ElfFile& file_;
  std::string_view name_;
  base::Diagnostics& diagnostics_;
  const RelocationLimits& limits_;
  Relocations result_;
};

}  // namespace hegui::elf
