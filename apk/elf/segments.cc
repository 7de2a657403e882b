// Program headers and section headers: where things are in the file.
#include "apk/elf/elf_parts.h"

namespace hegui::elf {
namespace {

using base::Severity;

constexpr std::uint32_t kProgramHeaderTableMax = 65536;  // bytes; bionic's linker refuses more

// Cuts a segment to what the file holds: a lying size must not be trusted by later steps.
void clamp(const Reader& reader, ElfSegment& segment, std::uint64_t at) {
  const std::uint64_t size = reader.bytes.size();
  if (segment.file_size == 0) return;
  if (segment.file_offset >= size) {
    reader.complain("elf-segment-outside", Severity::data_loss,
                    "a segment starts after the end of the file", at);
    segment.file_size = 0;
  } else if (segment.file_size > size - segment.file_offset) {
    reader.complain("elf-segment-outside", Severity::data_loss,
                    "a segment runs past the end of the file", at);
    segment.file_size = size - segment.file_offset;
  }
}

}  // namespace

std::optional<base::Error> read_segments(const Reader& reader, ElfFile& file) {
  const bool is_64 = reader.is_64;
  const base::ByteView bytes = reader.bytes;
  // The ELF header's size was checked by read_elf.
  const std::uint64_t table = is_64 ? bytes.load_u64(32) : bytes.load_u32(28);
  const std::uint16_t entry_size = bytes.load_u16(is_64 ? 54 : 42);
  const std::uint16_t count = bytes.load_u16(is_64 ? 56 : 44);
  const std::uint16_t expected = is_64 ? 56 : 32;
  const std::string where(reader.name);
  if (count == 0) return base::Error{"no program headers (e_phnum)", where, is_64 ? 56 : 44};
  if (count > kProgramHeaderTableMax / expected) {
    return base::Error{"too many program headers (e_phnum)", where, is_64 ? 56 : 44};
  }
  if (entry_size != expected) {  // bionic never looks: it uses its own struct's size
    reader.complain("elf-phentsize", Severity::notice, "e_phentsize is not the standard size",
                    is_64 ? 54 : 42);
  }
  if (!bytes.holds(table, std::uint64_t{count} * expected)) {
    return base::Error{"program headers run past the end of the file", where, table};
  }
  file.segments.reserve(count);
  bool loads = false;
  for (unsigned i = 0; i < count; ++i) {
    const std::size_t at = table + std::size_t{i} * expected;  // inside: checked just above
    ElfSegment segment;
    segment.type = bytes.load_u32(at);
    if (is_64) {
      segment.flags = bytes.load_u32(at + 4);
      segment.file_offset = bytes.load_u64(at + 8);
      segment.address = bytes.load_u64(at + 16);
      segment.file_size = bytes.load_u64(at + 32);
      segment.memory_size = bytes.load_u64(at + 40);
    } else {
      segment.file_offset = bytes.load_u32(at + 4);
      segment.address = bytes.load_u32(at + 8);
      segment.file_size = bytes.load_u32(at + 16);
      segment.memory_size = bytes.load_u32(at + 20);
      segment.flags = bytes.load_u32(at + 24);
    }
    clamp(reader, segment, at);
    loads = loads || segment.type == 1;
    file.segments.push_back(segment);
  }
  if (!loads) return base::Error{"no loadable segment", where, table};
  return std::nullopt;
}

SectionView read_sections(const Reader& reader, ElfFile& file) {
  const bool is_64 = reader.is_64;
  const base::ByteView bytes = reader.bytes;
  const std::uint64_t table = is_64 ? bytes.load_u64(40) : bytes.load_u32(32);
  const std::uint16_t entry_size = bytes.load_u16(is_64 ? 58 : 46);
  const std::uint16_t count = bytes.load_u16(is_64 ? 60 : 48);
  const std::uint16_t expected = is_64 ? 64 : 40;
  SectionView view;
  if (count == 0 || table == 0) {
    reader.complain("elf-no-section-headers", Severity::info,
                    "no section headers: Android 7 and later refuse to load it", is_64 ? 60 : 48);
    return view;
  }
  if (entry_size != expected || !bytes.holds(table, std::uint64_t{count} * expected)) {
    reader.complain("elf-section-headers", Severity::notice,
                    "section headers are outside the file or of an odd size", table);
    return view;
  }
  file.has_section_headers = true;
  for (unsigned i = 0; i < count; ++i) {
    const std::size_t at = table + std::size_t{i} * expected;  // inside: checked just above
    const std::uint32_t type = bytes.load_u32(at + 4);
    const std::uint64_t address = is_64 ? bytes.load_u64(at + 16) : bytes.load_u32(at + 12);
    const std::uint64_t size = is_64 ? bytes.load_u64(at + 32) : bytes.load_u32(at + 20);
    if (type == 2 && size > 0) file.stripped = false;  // SHT_SYMTAB
    if (type == 11 && view.dynsym_size == 0) {         // SHT_DYNSYM
      view.dynsym_address = address;
      view.dynsym_size = size;
    }
  }
  return view;
}

}  // namespace hegui::elf
