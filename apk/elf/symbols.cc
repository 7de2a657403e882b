// The dynamic symbol table. It has no size of its own: the hash tables count it.
#include <algorithm>

#include "apk/elf/elf_parts.h"

namespace hegui::elf {
namespace {

using base::Severity;

// DT_GNU_HASH lists exported symbols only, from `first` on, in bucket order: the table ends where
// the chain of the highest bucket ends. nullopt if it counts nothing (no exports) or is damaged.
std::optional<std::uint64_t> count_by_gnu_hash(const Reader& reader, base::ByteView table) {
  const auto buckets = table.u32(0);
  const auto first = table.u32(4);
  const auto bloom_words = table.u32(8);
  if (!buckets || !first || !bloom_words) return std::nullopt;
  const std::uint64_t buckets_at = 16 + std::uint64_t{*bloom_words} * (reader.is_64 ? 8 : 4);
  if (!table.holds(buckets_at, std::uint64_t{*buckets} * 4)) {
    reader.complain("elf-hash-table", Severity::data_loss, "DT_GNU_HASH runs past its segment");
    return std::nullopt;
  }
  std::uint32_t last = 0;
  for (std::uint32_t i = 0; i < *buckets; ++i) {
    last = std::max(last, table.load_u32(buckets_at + std::uint64_t{i} * 4));  // checked above
  }
  if (last < *first || last == 0) return std::nullopt;
  const std::uint64_t chains_at = buckets_at + std::uint64_t{*buckets} * 4;
  for (std::uint64_t symbol = last;; ++symbol) {
    const auto chain = table.u32(chains_at + (symbol - *first) * 4);
    if (!chain) {
      reader.complain("elf-hash-table", Severity::data_loss,
                      "a chain of DT_GNU_HASH runs past its segment");
      return std::nullopt;
    }
    if ((*chain & 1) != 0) return symbol + 1;
  }
}

std::uint64_t count_symbols(const Reader& reader, const ElfFile& file, const DynamicTables& tables,
                            const SectionView& sections) {
  const std::uint64_t entry = reader.is_64 ? 24 : 16;
  if (tables.hash != 0) {
    const auto table = file.from_address(tables.hash);
    const auto chains = table ? table->u32(4) : std::nullopt;
    if (chains) return *chains;
    reader.complain("elf-hash-table", Severity::data_loss, "DT_HASH is in no segment");
  }
  if (tables.gnu_hash != 0) {
    const auto table = file.from_address(tables.gnu_hash);
    if (!table) {
      reader.complain("elf-hash-table", Severity::data_loss, "DT_GNU_HASH is in no segment");
    } else if (const auto count = count_by_gnu_hash(reader, *table)) {
      return *count;
    }
  }
  // A library that exports nothing: only the section headers say how many it imports. They may lie,
  // so they are heard only if they speak of the very table the linker uses.
  if (sections.dynsym_address == tables.symbols) return sections.dynsym_size / entry;
  reader.complain("elf-symbol-count", Severity::notice,
                  "nothing counts the dynamic symbols: they are not read");
  return 0;
}

ElfSymbol read_symbol(const Reader& reader, base::ByteView table, std::size_t at,
                      std::uint32_t& name) {
  ElfSymbol symbol;
  std::uint8_t info = 0;
  std::uint16_t section = 0;
  name = table.load_u32(at);  // the caller cut the table to whole symbols
  if (reader.is_64) {
    info = table[at + 4];
    section = table.load_u16(at + 6);
    symbol.address = table.load_u64(at + 8);
    symbol.size = table.load_u64(at + 16);
  } else {
    symbol.address = table.load_u32(at + 4);
    symbol.size = table.load_u32(at + 8);
    info = table[at + 12];
    section = table.load_u16(at + 14);
  }
  symbol.type = info & 0xf;
  symbol.weak = (info >> 4) == 2;
  symbol.local = (info >> 4) == 0;
  symbol.imported = section == 0;
  return symbol;
}

void note_jni(ElfFile& file, const ElfSymbol& symbol) {
  if (!symbol.exported()) return;
  const bool on_load = symbol.name == "JNI_OnLoad";
  if (!on_load && symbol.name != "JNI_OnUnload" && !symbol.name.starts_with("Java_")) return;
  file.has_jni_on_load = file.has_jni_on_load || on_load;
  file.jni.push_back(static_cast<std::uint32_t>(file.symbols.size()));
}

}  // namespace

void read_symbols(const Reader& reader, ElfFile& file, const DynamicTables& tables,
                  const SectionView& sections, StringTable& strings) {
  if (!file.has_dynamic || tables.symbols == 0) return;
  const auto from = file.from_address(tables.symbols);
  if (!from) {
    reader.complain("elf-symbol-table", Severity::data_loss,
                    "the dynamic symbol table is in no segment");
    return;
  }
  const std::size_t entry = reader.is_64 ? 24 : 16;
  std::uint64_t count = count_symbols(reader, file, tables, sections);
  if (count > from->size() / entry) {
    reader.complain("elf-symbol-table", Severity::data_loss,
                    "more dynamic symbols are counted than the segment holds");
    count = from->size() / entry;
  }
  // The string table is often behind the symbols in the same segment: a count that reaches into it
  // is a lie, and what it would read are texts, not symbols.
  if (tables.strings > tables.symbols && count > (tables.strings - tables.symbols) / entry) {
    reader.complain("elf-symbol-table", Severity::data_loss,
                    "more dynamic symbols are counted than fit before the string table");
    count = (tables.strings - tables.symbols) / entry;
  }
  file.symbols.reserve(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    std::uint32_t name = 0;
    ElfSymbol symbol = read_symbol(reader, *from, i * entry, name);
    const auto text = strings.at(name);
    if (!text) {
      if (strings.exhausted()) {
        reader.complain("elf-name-budget", Severity::data_loss,
                        "symbol names share text too often: the rest is not read");
        return;
      }
      reader.complain("elf-symbol-name", Severity::data_loss,
                      "a symbol's name is outside the string table");
      continue;
    }
    if (text->empty()) continue;
    symbol.name = *text;
    symbol.index = static_cast<std::uint32_t>(i);
    note_jni(file, symbol);
    file.symbols.push_back(symbol);
  }
}

}  // namespace hegui::elf
