// The steps read_elf takes, each in a file of its own; not for other folders.
//
// They share ElfFile as it grows and one Reader: bytes, class and where to complain. Each step
// leaves a consistent ElfFile behind whatever it finds.
#pragma once

#include <string>
#include <string_view>

#include "apk/elf/elf_file.h"

namespace hegui::elf {

struct Reader {
  base::ByteView bytes;
  bool is_64 = false;
  std::string_view name;  // of the library, for messages
  base::Diagnostics& diagnostics;

  // An address-sized number (4 or 8 bytes) at a file offset.
  std::optional<std::uint64_t> word(std::uint64_t at) const {
    if (is_64) return bytes.u64(at);
    const auto value = bytes.u32(at);
    if (!value) return std::nullopt;
    return *value;
  }
  void complain(std::string_view code, base::Severity severity, std::string text,
                std::optional<std::uint64_t> offset = std::nullopt) const {
    diagnostics.add(code, severity, name, std::move(text), offset);
  }
};

// What PT_DYNAMIC says about where tables are: virtual addresses, 0 if absent.
struct DynamicTables {
  std::uint64_t strings = 0;
  std::uint64_t strings_size = 0;
  std::uint64_t symbols = 0;
  std::uint64_t hash = 0;
  std::uint64_t gnu_hash = 0;
};

// The section headers' opinion of .dynsym, used only when no hash table counts the symbols.
struct SectionView {
  std::uint64_t dynsym_address = 0;
  std::uint64_t dynsym_size = 0;  // bytes
};

// The dynamic string table. A total budget on the bytes walked keeps a file whose symbols all point
// at one long text linear; real tables use each byte at most a few times.
class StringTable {
 public:
  StringTable() = default;
  explicit StringTable(base::ByteView bytes)
      : bytes_(bytes), budget_(8 * static_cast<std::uint64_t>(bytes.size()) + (1u << 16)) {}
  // nullopt: outside the table, not ended by NUL, or the budget is used up.
  std::optional<std::string_view> at(std::uint64_t offset);
  bool exhausted() const { return budget_ == 0; }

 private:
  base::ByteView bytes_;
  std::uint64_t budget_ = 0;
};

// Program headers; an error is one Android's linker would also stop at.
std::optional<base::Error> read_segments(const Reader& reader, ElfFile& file);
SectionView read_sections(const Reader& reader, ElfFile& file);
DynamicTables read_dynamic(const Reader& reader, ElfFile& file, StringTable& strings);
void read_symbols(const Reader& reader, ElfFile& file, const DynamicTables& tables,
                  const SectionView& sections, StringTable& strings);
void read_notes(const Reader& reader, ElfFile& file);

}  // namespace hegui::elf
