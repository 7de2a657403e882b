// LibraryMemory: what is at an address of one library once it is loaded, as far as the file and its
// relocations say.
//
// Reads are checked: addresses come from machine code, which is hostile input.
#pragma once

#include <optional>
#include <string_view>

#include "analyzer/native/register_state.h"
#include "apk/elf/relocations.h"

namespace hegui::native {

class LibraryMemory {
 public:
  // Both must outlive this.
  LibraryMemory(const elf::ElfFile& file, const elf::Relocations& relocations)
      : file_(file), relocations_(relocations) {}

  const elf::ElfFile& file() const { return file_; }
  unsigned word() const { return file_.is_64 ? 8 : 4; }

  // The pointer that the linker leaves at an address, or a constant where nothing writes.
  Value pointer_at(std::uint64_t address) const;
  std::optional<std::uint32_t> u32_at(std::uint64_t address) const {
    const auto bytes = file_.from_address(address);
    return bytes ? bytes->u32(0) : std::nullopt;
  }
  // The text at an address: ended by NUL, at most kMaxText bytes, printable (ASCII with tab and
  // line feed, or bytes of UTF-8). nullopt if there is none; never empty.
  std::optional<std::string_view> text_at(std::uint64_t address) const;
  static constexpr std::size_t kMaxText = 1024;
  bool is_code(std::uint64_t address) const;

  // ElfSymbol::index of the symbol that a stub of the procedure linkage table at `address` calls;
  // nullopt if the code there is no such stub.
  std::optional<std::uint32_t> stub_symbol(std::uint64_t address) const;

 private:
  std::optional<std::uint64_t> stub_slot(base::ByteView code, std::uint64_t address) const;

  const elf::ElfFile& file_;
  const elf::Relocations& relocations_;
};

}  // namespace hegui::native
