#include "analyzer/native/method_tables.h"

#include "analyzer/native/jni_names.h"

namespace hegui::native {
namespace {

// The place inside the library that a relocation makes a pointer to.
std::optional<std::uint64_t> target_of(const LibraryMemory& memory,
                                       const elf::ElfRelocation& relocation) {
  if (relocation.kind == elf::RelocationKind::relative) {
    return static_cast<std::uint64_t>(relocation.addend);
  }
  if (relocation.kind != elf::RelocationKind::symbol) return std::nullopt;
  const elf::ElfSymbol* symbol = memory.file().symbol(relocation.symbol);
  if (symbol == nullptr || symbol->imported) return std::nullopt;
  return symbol->address + static_cast<std::uint64_t>(relocation.addend);
}

}  // namespace

std::vector<MethodEntry> find_method_tables(const LibraryMemory& memory,
                                            const elf::Relocations& relocations,
                                            std::size_t max_entries) {
  std::vector<MethodEntry> entries;
  const auto& all = relocations.all();
  const unsigned word = memory.word();
  for (std::size_t i = 0; i + 2 < all.size() && entries.size() < max_entries; ++i) {
    if (all[i + 1].address != all[i].address + word ||
        all[i + 2].address != all[i].address + 2 * word) {
      continue;
    }
    // The signature first: its first character rules out nearly everything.
    const auto signature_at = target_of(memory, all[i + 1]);
    if (!signature_at) continue;
    const auto bytes = memory.file().from_address(*signature_at);
    if (!bytes || bytes->u8(0) != '(') continue;
    const auto signature = memory.text_at(*signature_at);
    if (!signature || !is_signature(*signature)) continue;
    const auto name_at = target_of(memory, all[i]);
    const auto name = name_at ? memory.text_at(*name_at) : std::nullopt;
    if (!name || !is_member_name(*name)) continue;
    const auto function = target_of(memory, all[i + 2]);
    if (!function || !memory.is_code(*function)) continue;
    MethodEntry entry{all[i].address, all[i].address, *name, *signature, *function};
    if (!entries.empty() && entries.back().address + 3 * word == entry.address) {
      entry.table = entries.back().table;
    }
    entries.push_back(entry);
    i += 2;
  }
  return entries;
}

}  // namespace hegui::native
