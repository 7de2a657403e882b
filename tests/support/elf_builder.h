// ElfBuilder: small libraries for tests, every table where the test puts it.
//
// Addresses are file offsets. 0x0000-0x0fff headers and dynamic tables (read), 0x1000-0x1fff code
// (read, execute), 0x2000-0x2fff texts (read), 0x3000-0x3fff data (read, write).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::test {

class ElfBuilder {
 public:
  // e_machine: 3 x86, 40 ARM, 62 x86-64, 183 AArch64.
  explicit ElfBuilder(std::uint16_t machine);

  // The symbol's number. Address 0: imported.
  std::uint32_t symbol(std::string_view name, std::uint64_t address = 0, std::uint64_t size = 0);
  ElfBuilder& put(std::uint64_t address, std::string_view bytes);
  ElfBuilder& put(std::uint64_t address, const std::vector<std::uint8_t>& bytes);
  ElfBuilder& word(std::uint64_t address, std::uint64_t value);    // of the machine's size
  ElfBuilder& text(std::uint64_t address, std::string_view text);  // and its NUL
  ElfBuilder& dynamic(std::uint64_t tag, std::uint64_t value);
  ElfBuilder& segment(std::uint32_t type, std::uint64_t address, std::uint64_t size);
  // One more entry of DT_RELA (64 bits) or DT_REL; of DT_JMPREL with `plt`.
  ElfBuilder& relocation(std::uint64_t address, std::uint32_t symbol, std::uint32_t type,
                         std::int64_t addend = 0, bool plt = false);
  std::vector<std::uint8_t> build() const;
  bool is_64() const { return is_64_; }

 private:
  struct Symbol {
    std::string name;
    std::uint64_t address, size;
  };
  struct Segment {
    std::uint32_t type, flags;
    std::uint64_t address, size;
  };
  std::uint16_t machine_;
  bool is_64_;
  std::vector<std::uint8_t> image_;
  std::vector<Symbol> symbols_;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> dynamic_;
  std::vector<Segment> segments_;
  std::vector<std::uint8_t> relocations_, plt_relocations_;
};

}  // namespace hegui::test
