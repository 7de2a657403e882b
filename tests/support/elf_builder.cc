#include "tests/support/elf_builder.h"

#include <algorithm>

namespace hegui::test {
namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::size_t kSize = 0x4000;
constexpr std::uint64_t kSymbols = 0x300, kStrings = 0x600, kHash = 0x900, kRelocations = 0xa00,
                        kPltRelocations = 0xd00, kDynamic = 0x3e00;

void number(Bytes& bytes, std::size_t at, std::uint64_t value, unsigned width) {
  for (unsigned i = 0; i < width; ++i) bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

void append(Bytes& bytes, std::uint64_t value, unsigned width) {
  bytes.resize(bytes.size() + width);
  number(bytes, bytes.size() - width, value, width);
}

}  // namespace

ElfBuilder::ElfBuilder(std::uint16_t machine)
    : machine_(machine), is_64_(machine == 62 || machine == 183), image_(kSize) {
  symbols_.push_back({"", 0, 0});
  segments_ = {{1, 4, 0, 0x1000},
               {1, 5, 0x1000, 0x1000},
               {1, 4, 0x2000, 0x1000},
               {1, 6, 0x3000, 0x1000},
               {2, 6, kDynamic, 0x200}};
}

std::uint32_t ElfBuilder::symbol(std::string_view name, std::uint64_t address, std::uint64_t size) {
  symbols_.push_back({std::string(name), address, size});
  return static_cast<std::uint32_t>(symbols_.size() - 1);
}

ElfBuilder& ElfBuilder::put(std::uint64_t address, std::string_view bytes) {
  std::copy(bytes.begin(), bytes.end(), image_.begin() + static_cast<std::ptrdiff_t>(address));
  return *this;
}

ElfBuilder& ElfBuilder::put(std::uint64_t address, const Bytes& bytes) {
  std::copy(bytes.begin(), bytes.end(), image_.begin() + static_cast<std::ptrdiff_t>(address));
  return *this;
}

ElfBuilder& ElfBuilder::word(std::uint64_t address, std::uint64_t value) {
  number(image_, address, value, is_64_ ? 8 : 4);
  return *this;
}

ElfBuilder& ElfBuilder::text(std::uint64_t address, std::string_view text) {
  put(address, text);
  image_[address + text.size()] = 0;
  return *this;
}

ElfBuilder& ElfBuilder::dynamic(std::uint64_t tag, std::uint64_t value) {
  dynamic_.emplace_back(tag, value);
  return *this;
}

ElfBuilder& ElfBuilder::segment(std::uint32_t type, std::uint64_t address, std::uint64_t size) {
  segments_.push_back({type, 4, address, size});
  return *this;
}

ElfBuilder& ElfBuilder::relocation(std::uint64_t address, std::uint32_t symbol, std::uint32_t type,
                                   std::int64_t addend, bool plt) {
  Bytes& table = plt ? plt_relocations_ : relocations_;
  if (is_64_) {
    append(table, address, 8);
    append(table, std::uint64_t{symbol} << 32 | type, 8);
    append(table, static_cast<std::uint64_t>(addend), 8);
  } else {
    append(table, address, 4);
    append(table, symbol << 8 | type, 4);
    if (addend != 0) number(image_, address, static_cast<std::uint64_t>(addend), 4);
  }
  return *this;
}

Bytes ElfBuilder::build() const {
  Bytes out = image_;
  const unsigned word = is_64_ ? 8 : 4;
  const auto copy = [&](std::uint64_t at, const Bytes& bytes) {
    std::copy(bytes.begin(), bytes.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
  };
  copy(0, {0x7f, 'E', 'L', 'F', static_cast<std::uint8_t>(is_64_ ? 2 : 1), 1, 1});
  number(out, 16, 3, 2);
  number(out, 18, machine_, 2);
  number(out, 20, 1, 4);
  const std::size_t headers = is_64_ ? 64 : 52;
  number(out, is_64_ ? 32 : 28, headers, word);
  number(out, is_64_ ? 54 : 42, is_64_ ? 56 : 32, 2);
  number(out, is_64_ ? 56 : 44, segments_.size(), 2);
  std::size_t at = headers;
  for (const Segment& segment : segments_) {
    const std::uint64_t fields[] = {segment.address, segment.address, segment.address, segment.size,
                                    segment.size};
    number(out, at, segment.type, 4);
    std::size_t field = at + 4;
    if (is_64_) {
      number(out, field, segment.flags, 4);
      field += 4;
    }
    for (const std::uint64_t value : fields) {
      number(out, field, value, word);
      field += word;
    }
    if (!is_64_) number(out, field, segment.flags, 4);
    at += is_64_ ? 56 : 32;
  }
  Bytes symbols;
  Bytes strings = {0};
  for (const Symbol& symbol : symbols_) {
    const std::uint64_t name = symbol.name.empty() ? 0 : strings.size();
    if (!symbol.name.empty()) {
      strings.insert(strings.end(), symbol.name.begin(), symbol.name.end());
      strings.push_back(0);
    }
    const std::uint8_t info = symbol.name.empty() ? 0 : 0x12;  // global function
    const std::uint16_t section = symbol.address == 0 ? 0 : 1;
    append(symbols, name, 4);
    if (is_64_) {
      append(symbols, info, 2);
      append(symbols, section, 2);
    }
    append(symbols, symbol.address, word);
    append(symbols, symbol.size, word);
    if (!is_64_) {
      append(symbols, info, 2);
      append(symbols, section, 2);
    }
  }
  copy(kSymbols, symbols);
  copy(kStrings, strings);
  copy(kRelocations, relocations_);
  copy(kPltRelocations, plt_relocations_);
  number(out, kHash, 1, 4);
  number(out, kHash + 4, symbols_.size(), 4);
  auto entries = dynamic_;
  entries.insert(entries.end(), {{5, kStrings}, {10, strings.size()}, {6, kSymbols}, {4, kHash}});
  if (!relocations_.empty()) {
    entries.insert(entries.end(),
                   {{is_64_ ? 7 : 17, kRelocations}, {is_64_ ? 8 : 18, relocations_.size()}});
  }
  if (!plt_relocations_.empty()) {
    entries.insert(entries.end(),
                   {{23, kPltRelocations}, {2, plt_relocations_.size()}, {20, is_64_ ? 7u : 17u}});
  }
  at = kDynamic;
  for (const auto& [tag, value] : entries) {
    number(out, at, tag, word);
    number(out, at + word, value, word);
    at += 2 * word;
  }
  return out;
}

}  // namespace hegui::test
