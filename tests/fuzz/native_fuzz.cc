// links: analyzer_native
// A library, its relocations of every form, its functions, and all that its code names and calls.
#include <cstdlib>

#include "analyzer/native/library_uses.h"
#include "analyzer/native/x86_instruction.h"

namespace {

using namespace hegui;

const native::NativeCatalog& catalog() {
  static const program::ApiCatalog apis =
      program::ApiCatalog::load(rules::RuleSet::built_in()).value();
  static const native::NativeCatalog native =
      native::NativeCatalog::load(rules::RuleSet::built_in(), apis).value();
  return native;
}

// Each machine's walk over the same bytes, whatever the header says.
void read_as(std::uint16_t machine, bool is_64, elf::ElfFile file,
             const elf::Relocations& relocations) {
  file.machine = machine;
  file.is_64 = is_64;
  native::LibraryNames names;
  const native::LibraryUses uses =
      native::read_uses(file, relocations, elf::find_functions(file), catalog(), names,
                        {1u << 20, 256, 256, 1u << 12});
  if (uses.uses.size() > 256) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Diagnostics diagnostics;
  const base::ByteView bytes(data, size);
  for (std::size_t at = 0; at < size && at < 256;) {
    const native::X86Instruction in = native::decode_x86(bytes, at, (size & 1) != 0);
    if (in.length == 0 || (in.valid && in.length > size - at)) std::abort();
    at += in.length;
  }
  const auto file = elf::read_elf(bytes, "fuzz.so", diagnostics);
  if (!file) return 0;
  const elf::Relocations relocations =
      elf::read_relocations(*file, "fuzz.so", diagnostics, {1u << 16});
  if (relocations.all().size() > 1u << 16) std::abort();
  read_as(file->machine, file->is_64, *file, relocations);
  if (file->is_64) {
    read_as(183, true, *file, relocations);
    read_as(62, true, *file, relocations);
  } else {
    read_as(40, false, *file, relocations);
    read_as(3, false, *file, relocations);
  }
  return 0;
}
