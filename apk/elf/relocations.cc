#include "apk/elf/relocations.h"

#include <algorithm>

#include "apk/elf/relocation_reader.h"

namespace hegui::elf {
namespace {

// R_* numbers: the processor supplements of the System V ABI.
struct MachineTypes {
  std::uint32_t relative, symbol, global_data, jump_slot;
};

MachineTypes types_of(std::uint16_t machine, bool is_64) {
  switch (machine) {
    case 3:  // x86
      return {8, 1, 6, 7};
    case 40:  // ARM
      return {23, 2, 21, 22};
    case 62:  // x86-64
      return {8, 1, 6, 7};
    case 183:  // AArch64
      return {1027, 257, 1025, 1026};
    case 243:  // RISC-V: a global's slot is filled like any pointer
      return {3, is_64 ? 2u : 1u, is_64 ? 2u : 1u, 5};
    default:
      return {~0u, ~0u, ~0u, ~0u};
  }
}

RelocationKind kind_of(const MachineTypes& types, std::uint32_t type) {
  if (type == types.relative) return RelocationKind::relative;
  if (type == types.symbol || type == types.global_data || type == types.jump_slot) {
    return RelocationKind::symbol;
  }
  return RelocationKind::other;
}

}  // namespace

const ElfRelocation* Relocations::at(std::uint64_t address) const {
  const auto after = std::upper_bound(
      all_.begin(), all_.end(), address,
      [](std::uint64_t wanted, const ElfRelocation& one) { return wanted < one.address; });
  if (after == all_.begin() || std::prev(after)->address != address) return nullptr;
  return &*std::prev(after);
}

std::optional<base::ByteView> RelocationReader::bytes_of(const ElfTable& table,
                                                         std::string_view what) {
  if (table.address == 0 || table.size == 0) return std::nullopt;
  const auto bytes = file_.from_address(table.address);
  if (!bytes) {
    complain(std::string(what) + " is in no segment");
    return std::nullopt;
  }
  if (table.size > bytes->size()) {
    complain(std::string(what) + " runs past its segment");
    return bytes;
  }
  return bytes->sub(0, table.size);
}

void RelocationReader::complain(std::string text) {
  result_.complete_ = false;
  diagnostics_.add("elf-relocations", base::Severity::data_loss, name_, std::move(text));
}

std::int64_t RelocationReader::value_at(std::uint64_t address) const {
  const auto bytes = file_.from_address(address);
  if (!bytes) return 0;
  if (file_.is_64) return static_cast<std::int64_t>(bytes->u64(0).value_or(0));
  return bytes->u32(0).value_or(0);  // an address: not signed
}

bool RelocationReader::put(ElfRelocation relocation) {
  if (result_.all_.size() >= limits_.max_relocations) {
    if (result_.complete_) {
      diagnostics_.add("elf-relocation-limit", base::Severity::data_loss, name_,
                       "more relocations than are read");
    }
    result_.complete_ = false;
    return false;
  }
  result_.all_.push_back(relocation);
  return true;
}

bool RelocationReader::add(std::uint64_t address, std::uint64_t info,
                           std::optional<std::int64_t> addend, bool plt) {
  ElfRelocation one;
  one.address = address;
  one.symbol = static_cast<std::uint32_t>(file_.is_64 ? info >> 32 : (info >> 8) & 0xffffff);
  one.type = static_cast<std::uint32_t>(file_.is_64 ? info & 0xffffffff : info & 0xff);
  one.kind = kind_of(types_of(file_.machine, file_.is_64), one.type);
  one.plt = plt;
  // A slot of a function called lazily holds the way back into the linker, no addend.
  const bool in_place = !addend && !plt && one.kind != RelocationKind::other;
  one.addend = in_place ? value_at(address) : addend.value_or(0);
  return put(one);
}

bool RelocationReader::add_relative(std::uint64_t address) {
  ElfRelocation one;
  one.address = address;
  one.addend = value_at(address);
  one.type = types_of(file_.machine, file_.is_64).relative;
  one.kind = RelocationKind::relative;
  return put(one);
}

void RelocationReader::read_entries(const ElfTable& table, bool has_addends, bool plt,
                                    std::string_view what) {
  const auto bytes = bytes_of(table, what);
  if (!bytes) return;
  const std::size_t word = file_.is_64 ? 8 : 4;
  const std::size_t entry = word * (has_addends ? 3 : 2);
  const auto load = [&](std::size_t at) -> std::uint64_t {
    return file_.is_64 ? bytes->load_u64(at) : bytes->load_u32(at);  // inside: whole entries only
  };
  for (std::size_t at = 0; bytes->holds(at, entry); at += entry) {
    std::optional<std::int64_t> addend;
    if (has_addends) {
      const std::uint64_t raw = load(at + 2 * word);
      addend = file_.is_64 ? static_cast<std::int64_t>(raw)
                           : static_cast<std::int32_t>(static_cast<std::uint32_t>(raw));
    }
    if (!add(load(at), load(at + word), addend, plt)) return;
  }
}

// A word with bit 0 clear is an address to relocate; a word with bit 0 set says in its other bits
// which of the following words are.
void RelocationReader::read_bitmaps() {
  const auto bytes = bytes_of(file_.relocations.relr, "DT_RELR");
  if (!bytes) return;
  const std::uint64_t word = file_.is_64 ? 8 : 4;
  std::uint64_t next = 0;
  for (std::size_t at = 0; bytes->holds(at, word); at += word) {
    const std::uint64_t entry = file_.is_64 ? bytes->load_u64(at) : bytes->load_u32(at);
    if ((entry & 1) == 0) {
      if (!add_relative(entry)) return;
      next = entry + word;
      continue;
    }
    std::uint64_t where = next;
    for (std::uint64_t bits = entry >> 1; bits != 0; bits >>= 1, where += word) {
      if ((bits & 1) != 0 && !add_relative(where)) return;
    }
    next += word * (8 * word - 1);
  }
}

Relocations RelocationReader::read() {
  const RelocationTables& tables = file_.relocations;
  // In the order in which the linker applies them.
  read_packed(tables.android_rel, false);
  read_packed(tables.android_rela, true);
  read_bitmaps();
  read_entries(tables.rel, false, false, "DT_REL");
  read_entries(tables.rela, true, false, "DT_RELA");
  read_entries(tables.plt, tables.plt_has_addends, true, "DT_JMPREL");
  const auto by_address = [](const ElfRelocation& a, const ElfRelocation& b) {
    return a.address < b.address;
  };
  if (!std::is_sorted(result_.all_.begin(), result_.all_.end(), by_address)) {
    std::stable_sort(result_.all_.begin(), result_.all_.end(), by_address);
  }
  return std::move(result_);
}

Relocations read_relocations(const ElfFile& file, std::string_view name,
                             base::Diagnostics& diagnostics, const RelocationLimits& limits) {
  return RelocationReader(file, name, diagnostics, limits).read();
}

}  // namespace hegui::elf
