// HbcFile: a file of Hermes bytecode, as React Native apps carry it instead of JavaScript.
//
// Reads the header, the table of functions and the strings (small and overflow entries, ASCII and
// UTF-16, kinds) of format versions 60 to 99 as facebook/hermes writes them
// (include/hermes/BCGen/HBC/BytecodeFileFormat.h, its tags from v0.1.1 to the 260318099 branch).
// What instructions mean is left to hbc_scan.h.
//
// Hostile input: counts are compared with the bytes there are before anything is kept; each answer
// is checked on its own (nullopt: it points outside). Borrows the bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::web {

class HbcFile {
 public:
  static constexpr std::uint32_t kOldest = 60;
  static constexpr std::uint32_t kNewest = 99;

  // Could it be one? (The first eight bytes.)
  static bool is_hbc(base::ByteView bytes);
  // Errors: another format, a version not read, a table that does not fit into the file.
  static base::Result<HbcFile> read(base::ByteView bytes);

  struct Function {
    std::uint32_t offset = 0;  // of its instructions, in the file
    std::uint32_t bytes = 0;
    std::uint32_t name = 0;  // number of a string
  };

  std::uint32_t version() const { return version_; }
  std::uint32_t function_count() const { return functions_; }
  std::uint32_t string_count() const { return strings_; }
  base::ByteView bytes() const { return bytes_; }

  std::optional<Function> function(std::uint32_t number) const;
  // The bytes of its instructions (with tables of switches behind them).
  std::optional<base::ByteView> code(const Function& function) const;

  struct StringPlace {
    base::ByteView bytes;
    bool utf16 = false;
    std::uint64_t offset = 0;  // in the file
  };
  std::optional<StringPlace> string_place(std::uint32_t number) const;
  // As valid UTF-8.
  std::optional<std::string> string(std::uint32_t number) const;
  // Is it the name of something (a property, a variable)? Walks the table of kinds.
  std::optional<bool> is_identifier(std::uint32_t number) const;

 private:
  bool small_headers_of_12() const { return version_ >= 97; }

  base::ByteView bytes_;
  std::uint32_t version_ = 0;
  std::uint32_t functions_ = 0;
  std::uint32_t kinds_ = 0;
  std::uint32_t strings_ = 0;
  std::uint32_t overflow_ = 0;
  std::uint64_t kinds_at_ = 0;
  std::uint64_t strings_at_ = 0;
  std::uint64_t overflow_at_ = 0;
  std::uint64_t storage_at_ = 0;
  std::uint32_t storage_bytes_ = 0;
};

}  // namespace hegui::web
