// PrintableStrings: the printable text in a library's read-only data, without allocation.
//
// Walks every PT_LOAD segment that is not writable, and its bytes from the lowest file offset to
// the highest, each byte once. A string is a run of at least `min_length` bytes of printable ASCII,
// tab, or well-formed multi-byte UTF-8, ended by anything else (C strings end at NUL). Code bytes
// may look like short strings: callers look for patterns, not for words.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "apk/elf/elf_file.h"

namespace hegui::elf {

struct PrintableString {
  std::string_view text;  // valid UTF-8; borrows from the file's bytes
  std::uint64_t file_offset = 0;
};

class PrintableStrings {
 public:
  // `file` must outlive the walk. min_length is in bytes and at least 1.
  explicit PrintableStrings(const ElfFile& file, std::size_t min_length = 4);
  // nullopt after the last one. Linear over all calls together.
  std::optional<PrintableString> next();

 private:
  bool next_range();
  const ElfFile& file_;
  std::size_t min_length_;
  std::uint64_t at_ = 0;
  std::uint64_t end_ = 0;
  std::uint64_t done_ = 0;  // every byte below was walked: overlapping segments are not read twice
};

}  // namespace hegui::elf
