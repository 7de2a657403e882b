#include "apk/elf/elf_file.h"

#include <algorithm>

#include "apk/elf/elf_parts.h"

namespace hegui::elf {
namespace {

constexpr std::uint8_t kMagic[] = {0x7f, 'E', 'L', 'F'};

base::Error refuse(std::string_view name, std::string what, std::uint64_t offset) {
  return {std::move(what), std::string(name), offset};
}

std::string_view abi_name(std::uint16_t machine, bool is_64) {
  switch (machine) {
    case 3:
      return "x86";
    case 8:
      return is_64 ? "mips64" : "mips";
    case 40:
      return "armeabi-v7a";
    case 62:
      return "x86_64";
    case 183:
      return "arm64-v8a";
    case 243:
      return is_64 ? "riscv64" : "";
    default:
      return "";
  }
}

}  // namespace

bool looks_like_elf(base::ByteView bytes) {
  return bytes.holds(0, 4) && std::memcmp(bytes.data(), kMagic, 4) == 0;
}

const ElfSegment* ElfFile::segment_at(std::uint64_t address) const {
  for (const ElfSegment& segment : segments) {
    if (segment.type == 1 && address >= segment.address &&
        address - segment.address < segment.file_size) {
      return &segment;
    }
  }
  return nullptr;
}

std::optional<std::uint64_t> ElfFile::file_offset(std::uint64_t address) const {
  const ElfSegment* segment = segment_at(address);
  if (segment == nullptr) return std::nullopt;
  return segment->file_offset + (address - segment->address);
}

std::optional<base::ByteView> ElfFile::from_address(std::uint64_t address) const {
  const ElfSegment* segment = segment_at(address);
  if (segment == nullptr) return std::nullopt;
  const std::uint64_t into = address - segment->address;
  return bytes.sub(segment->file_offset + into, segment->file_size - into);
}

const ElfSymbol* ElfFile::symbol(std::uint32_t index) const {
  // In table order, nameless ones left out.
  const auto found = std::lower_bound(
      symbols.begin(), symbols.end(), index,
      [](const ElfSymbol& one, std::uint32_t wanted) { return one.index < wanted; });
  return found == symbols.end() || found->index != index ? nullptr : &*found;
}

base::Result<ElfFile> read_elf(base::ByteView bytes, std::string_view name,
                               base::Diagnostics& diagnostics) {
  if (!looks_like_elf(bytes)) return refuse(name, "not an ELF file: wrong magic", 0);
  if (!bytes.holds(0, 52)) return refuse(name, "ELF header cut short", bytes.size());
  const std::uint8_t elf_class = bytes[4];
  if (elf_class != 1 && elf_class != 2) return refuse(name, "unknown ELF class", 4);
  if (bytes[5] != 1) return refuse(name, "ELF data is not little-endian", 5);
  const bool is_64 = elf_class == 2;
  if (is_64 && !bytes.holds(0, 64)) return refuse(name, "ELF header cut short", bytes.size());

  ElfFile file;
  file.bytes = bytes;
  file.is_64 = is_64;
  file.type = bytes.load_u16(16);  // both header sizes were checked above
  file.machine = bytes.load_u16(18);
  file.abi = abi_name(file.machine, is_64);
  if (file.type != 2 && file.type != 3) {
    return refuse(name, "neither a shared object nor an executable (e_type)", 16);
  }
  const Reader reader{bytes, is_64, name, diagnostics};
  if (bytes.load_u32(20) != 1) {
    reader.complain("elf-version", base::Severity::notice, "e_version is not 1", 20);
  }
  if (file.abi.empty()) {
    reader.complain("elf-machine", base::Severity::notice, "a machine Android has no ABI for", 18);
  }
  if (auto error = read_segments(reader, file)) return std::move(*error);
  const SectionView sections = read_sections(reader, file);
  StringTable strings;
  const DynamicTables tables = read_dynamic(reader, file, strings);
  read_symbols(reader, file, tables, sections, strings);
  read_notes(reader, file);
  return file;
}

}  // namespace hegui::elf
