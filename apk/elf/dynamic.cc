// PT_DYNAMIC: names, needed libraries, and where the tables are.
#include <algorithm>
#include <cstring>

#include "apk/elf/elf_parts.h"

namespace hegui::elf {
namespace {

using base::Severity;

enum Tag : std::uint64_t {
  kNeeded = 1,
  kPltRelSize = 2,
  kPltGot = 3,
  kHash = 4,
  kStringTable = 5,
  kSymbolTable = 6,
  kRela = 7,
  kRelaSize = 8,
  kStringSize = 10,
  kSoname = 14,
  kRpath = 15,
  kRel = 17,
  kRelSize = 18,
  kPltRel = 20,
  kTextRelocations = 22,
  kJmpRel = 23,
  kRunpath = 29,
  kFlags = 30,
  kRelrSize = 35,
  kRelr = 36,
  kAndroidRel = 0x6000000f,
  kAndroidRelSize = 0x60000010,
  kAndroidRela = 0x60000011,
  kAndroidRelaSize = 0x60000012,
  kAndroidRelr = 0x6fffe000,
  kAndroidRelrSize = 0x6fffe001,
  kGnuHash = 0x6ffffef5,
};
constexpr std::uint64_t kFlagTextRelocations = 4;

struct Names {  // offsets into the string table, known only after the whole walk
  std::vector<std::uint64_t> needed;
  std::optional<std::uint64_t> soname, rpath, runpath;
};

// True if the tag says where relocations are.
bool take_relocations(std::uint64_t tag, std::uint64_t value, ElfFile& file) {
  RelocationTables& tables = file.relocations;
  switch (tag) {
    case kRel:
      tables.rel.address = value;
      return true;
    case kRelSize:
      tables.rel.size = value;
      return true;
    case kRela:
      tables.rela.address = value;
      return true;
    case kRelaSize:
      tables.rela.size = value;
      return true;
    case kJmpRel:
      tables.plt.address = value;
      return true;
    case kPltRelSize:
      tables.plt.size = value;
      return true;
    case kPltRel:
      tables.plt_has_addends = value == kRela;
      return true;
    case kRelr:
    case kAndroidRelr:
      file.relr_relocations = true;
      tables.relr.address = value;
      return true;
    case kRelrSize:
    case kAndroidRelrSize:
      tables.relr.size = value;
      return true;
    case kAndroidRel:
      file.android_packed_relocations = true;
      tables.android_rel.address = value;
      return true;
    case kAndroidRelSize:
      tables.android_rel.size = value;
      return true;
    case kAndroidRela:
      file.android_packed_relocations = true;
      tables.android_rela.address = value;
      return true;
    case kAndroidRelaSize:
      tables.android_rela.size = value;
      return true;
    default:
      return false;
  }
}

void take(std::uint64_t tag, std::uint64_t value, ElfFile& file, DynamicTables& tables,
          Names& names) {
  if (take_relocations(tag, value, file)) return;
  switch (tag) {
    case kPltGot:
      file.got = value;
      break;
    case kNeeded:
      names.needed.push_back(value);
      break;
    case kSoname:
      names.soname = value;
      break;
    case kRpath:
      names.rpath = value;
      break;
    case kRunpath:
      names.runpath = value;
      break;
    case kHash:
      tables.hash = value;
      break;
    case kGnuHash:
      tables.gnu_hash = value;
      break;
    case kStringTable:
      tables.strings = value;
      break;
    case kStringSize:
      tables.strings_size = value;
      break;
    case kSymbolTable:
      tables.symbols = value;
      break;
    case kTextRelocations:
      file.text_relocations = true;
      break;
    case kFlags:
      if ((value & kFlagTextRelocations) != 0) file.text_relocations = true;
      break;
    default:
      break;
  }
}

StringTable open_strings(const Reader& reader, const ElfFile& file, const DynamicTables& tables) {
  const auto bytes = file.from_address(tables.strings);
  if (!bytes) {
    reader.complain("elf-string-table", Severity::data_loss,
                    "the dynamic string table is in no segment");
    return {};
  }
  if (tables.strings_size > bytes->size()) {
    reader.complain("elf-string-table", Severity::data_loss,
                    "the dynamic string table runs past its segment");
    return StringTable(*bytes);
  }
  return StringTable(*bytes->sub(0, tables.strings_size));
}

std::string_view name_at(const Reader& reader, StringTable& strings, std::uint64_t offset) {
  const auto name = strings.at(offset);
  if (name) return *name;
  reader.complain("elf-dynamic-name", Severity::data_loss,
                  "a name in the dynamic section is outside the string table");
  return {};
}

}  // namespace

std::optional<std::string_view> StringTable::at(std::uint64_t offset) {
  if (offset >= bytes_.size() || budget_ == 0) return std::nullopt;
  const std::uint64_t room = std::min<std::uint64_t>(bytes_.size() - offset, budget_);
  const std::uint8_t* start = bytes_.data() + offset;
  const void* end = std::memchr(start, 0, room);
  if (end == nullptr) {
    budget_ -= room;
    return std::nullopt;
  }
  const std::size_t length = static_cast<const std::uint8_t*>(end) - start;
  budget_ -= std::min<std::uint64_t>(budget_, length + 1);
  return std::string_view(reinterpret_cast<const char*>(start), length);
}

DynamicTables read_dynamic(const Reader& reader, ElfFile& file, StringTable& strings) {
  DynamicTables tables;
  const ElfSegment* dynamic = nullptr;
  for (const ElfSegment& segment : file.segments) {
    if (segment.type == 2) {  // the linker takes the first
      dynamic = &segment;
      break;
    }
  }
  if (dynamic == nullptr || dynamic->file_size == 0) {
    reader.complain("elf-no-dynamic", Severity::notice, "no dynamic section: cannot be linked");
    return tables;
  }
  // The linker reads it in memory, at p_vaddr; a different p_offset only misleads other tools.
  const auto mapped = file.file_offset(dynamic->address);
  if (mapped && *mapped != dynamic->file_offset) {
    reader.complain("elf-dynamic-moved", Severity::notice,
                    "PT_DYNAMIC's file offset is not where its address is loaded from",
                    dynamic->file_offset);
  }
  const std::uint64_t start = mapped.value_or(dynamic->file_offset);
  const unsigned width = reader.is_64 ? 8 : 4;
  file.has_dynamic = true;
  Names names;
  bool ended = false;
  const std::uint64_t room =
      std::min<std::uint64_t>(dynamic->file_size, reader.bytes.size() - start);
  for (std::uint64_t into = 0; into + 2 * width <= room; into += 2 * width) {
    const std::uint64_t tag = *reader.word(start + into);  // inside: room is checked
    if (tag == 0) {
      ended = true;
      break;
    }
    take(tag, *reader.word(start + into + width), file, tables, names);
  }
  if (!ended) {
    reader.complain("elf-dynamic-open", Severity::notice,
                    "the dynamic section has no end mark (DT_NULL)", start);
  }
  strings = open_strings(reader, file, tables);
  for (const std::uint64_t offset : names.needed) {
    const auto name = name_at(reader, strings, offset);
    if (!name.empty()) file.needed.push_back(name);
  }
  if (names.soname) file.soname = name_at(reader, strings, *names.soname);
  const auto search = names.runpath ? names.runpath : names.rpath;
  if (search) file.runpath = name_at(reader, strings, *search);
  return tables;
}

}  // namespace hegui::elf
