// PT_NOTE: build id and the NDK's mark.
#include <algorithm>

#include "apk/base/hash.h"
#include "apk/elf/elf_parts.h"

namespace hegui::elf {
namespace {

constexpr std::uint32_t kGnuBuildId = 3;
constexpr std::uint32_t kAndroidIdent = 1;

std::uint64_t round_up(std::uint64_t size, std::uint64_t align) {
  return (size + align - 1) / align * align;  // size < 2^32 + align: cannot overflow
}

// A fixed-width text field, ended by NUL if shorter.
std::string_view field_text(base::ByteView description, std::uint64_t at) {
  const auto field = description.sub(at, 64);
  if (!field) return {};
  const std::string_view text = field->chars();
  return text.substr(0, text.find('\0'));
}

void take_note(ElfFile& file, std::string_view owner, std::uint32_t type, base::ByteView desc) {
  if (owner == "GNU" && type == kGnuBuildId && file.build_id.empty()) {
    // Linkers write 8 to 20 bytes; a hostile note may be the whole file.
    file.build_id = base::hex(desc.sub(0, std::min<std::size_t>(desc.size(), 64))->bytes());
  } else if (owner == "Android" && type == kAndroidIdent && !file.android_api) {
    file.android_api = desc.u32(0);
    file.ndk_version = field_text(desc, 4);
    file.ndk_build = field_text(desc, 68);
  }
}

}  // namespace

void read_notes(const Reader& reader, ElfFile& file) {
  for (const ElfSegment& segment : file.segments) {
    if (segment.type != 4 || segment.file_size == 0) continue;
    // Clamped to the file when the segment was read. GNU property notes are aligned to 8 and come
    // in a segment of their own; their padding is a multiple of both.
    const base::ByteView notes = *file.bytes.sub(segment.file_offset, segment.file_size);
    std::uint64_t at = 0;
    while (notes.holds(at, 12)) {
      const std::uint32_t name_size = notes.load_u32(at);
      const std::uint32_t desc_size = notes.load_u32(at + 4);
      const std::uint64_t desc_at = at + 12 + round_up(name_size, 4);
      const auto owner = notes.sub(at + 12, name_size);
      const auto description = notes.sub(desc_at, desc_size);
      if (!owner || !description) {
        reader.complain("elf-note", base::Severity::notice, "a note runs past its segment",
                        segment.file_offset + at);
        break;
      }
      const std::string_view text = owner->chars();
      take_note(file, text.substr(0, text.find('\0')), notes.load_u32(at + 8), *description);
      at = desc_at + round_up(desc_size, 4);
    }
  }
}

}  // namespace hegui::elf
