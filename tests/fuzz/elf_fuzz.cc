// links: apk_elf
// A library, then every string in it.
#include <cstdlib>

#include "apk/elf/printable_strings.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hegui::base::Diagnostics diagnostics;
  const auto file = hegui::elf::read_elf(hegui::base::ByteView(data, size), "fuzz.so", diagnostics);
  if (!file) return 0;
  std::uint64_t last = 0;
  hegui::elf::PrintableStrings strings(*file);
  while (const auto one = strings.next()) {
    if (one->file_offset < last) std::abort();  // each byte is walked once
    last = one->file_offset + one->text.size();
  }
  return 0;
}
