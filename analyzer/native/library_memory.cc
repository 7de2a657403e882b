#include "analyzer/native/library_memory.h"

#include "analyzer/native/machine.h"

namespace hegui::native {
namespace {

constexpr unsigned kExecute = 1;
constexpr unsigned kWrite = 2;

// add ip, pc, #n; add ip, ip, #n (once or twice); ldr pc, [ip, #n]!  or lld's long form with the
// distance behind it. Entered as Thumb it begins with bx pc; nop.
std::optional<std::uint64_t> arm_stub_slot(base::ByteView code, std::uint64_t address) {
  std::size_t at = code.u16(0) == 0x4778 ? 4 : 0;
  if (code.u32(at) == 0xe59fc004u && code.u32(at + 4) == 0xe08cc00fu &&
      code.u32(at + 8) == 0xe59cf000u) {
    const auto distance = code.u32(at + 12);
    if (!distance) return std::nullopt;
    return static_cast<std::uint32_t>(address + at + 12 + *distance);
  }
  auto ip = static_cast<std::uint32_t>(address + at + 8);
  for (unsigned i = 0; i < 4; ++i, at += 4) {
    const auto one = code.u32(at);
    if (!one) return std::nullopt;
    if ((*one & 0xfffff000) == 0xe5bcf000 || (*one & 0xfffff000) == 0xe59cf000) {
      return i == 0 ? std::nullopt : std::optional<std::uint64_t>(ip + (*one & 0xfff));
    }
    if ((*one & 0xfffff000) != (i == 0 ? 0xe28fc000 : 0xe28cc000)) return std::nullopt;
    ip += static_cast<std::uint32_t>(arm_immediate(*one));
  }
  return std::nullopt;
}

}  // namespace

Value LibraryMemory::pointer_at(std::uint64_t address) const {
  if (const elf::ElfRelocation* relocation = relocations_.at(address)) {
    const auto addend = static_cast<std::uint64_t>(relocation->addend);
    if (relocation->kind == elf::RelocationKind::relative) return Value::of(addend);
    if (relocation->kind != elf::RelocationKind::symbol) return {};
    const elf::ElfSymbol* symbol = file_.symbol(relocation->symbol);
    if (symbol == nullptr) return {};
    if (symbol->imported) return {Value::What::symbol, symbol->index};
    return Value::of(symbol->address + addend);
  }
  const elf::ElfSegment* segment = file_.segment_at(address);
  if (segment == nullptr || (segment->flags & kWrite) != 0) return {};
  const auto bytes = file_.from_address(address);
  if (!bytes) return {};
  if (file_.is_64) {
    const auto value = bytes->u64(0);
    return value ? Value::of(*value) : Value{};
  }
  const auto value = bytes->u32(0);
  return value ? Value::of(*value) : Value{};
}

std::optional<std::string_view> LibraryMemory::text_at(std::uint64_t address) const {
  const auto bytes = file_.from_address(address);
  if (!bytes) return std::nullopt;
  const std::size_t most = bytes->size() < kMaxText ? bytes->size() : kMaxText;
  for (std::size_t at = 0; at < most; ++at) {
    const std::uint8_t byte = (*bytes)[at];
    if (byte == 0) {
      if (at == 0) return std::nullopt;
      return bytes->sub(0, at)->chars();
    }
    if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f) return std::nullopt;
  }
  return std::nullopt;
}

bool LibraryMemory::is_code(std::uint64_t address) const {
  const elf::ElfSegment* segment = file_.segment_at(address);
  return segment != nullptr && (segment->flags & kExecute) != 0;
}

std::optional<std::uint32_t> LibraryMemory::stub_symbol(std::uint64_t address) const {
  const auto code = file_.from_address(address);
  if (!code) return std::nullopt;
  const auto slot = stub_slot(*code, address);
  if (!slot) return std::nullopt;
  const elf::ElfRelocation* relocation = relocations_.at(*slot);
  if (relocation == nullptr || relocation->kind != elf::RelocationKind::symbol) return std::nullopt;
  return relocation->symbol;
}

// The forms that GNU ld, gold and lld write.
std::optional<std::uint64_t> LibraryMemory::stub_slot(base::ByteView code,
                                                      std::uint64_t address) const {
  switch (machine_of(file_)) {
    case Machine::arm64: {
      std::size_t at = code.u32(0) == 0xd503245fu ? 4 : 0;  // bti c
      const auto page = code.u32(at);
      const auto load = code.u32(at + 4);
      if (!page || !load || (*page & 0x9f00001f) != 0x90000010) return std::nullopt;  // adrp x16
      if ((*load & 0xffc003ff) != 0xf9400211) return std::nullopt;  // ldr x17, [x16, #n]
      return arm64_page(*page, address + at) + (*load >> 10 & 0xfff) * 8;
    }
    case Machine::arm:
      return arm_stub_slot(code, address);
    case Machine::x86_64: {
      std::size_t at = code.u32(0) == 0xfa1e0ff3u ? 4 : 0;  // endbr64
      if (code.u8(at) == 0xf2) ++at;                        // bnd
      if (code.u16(at) != 0x25ff) return std::nullopt;      // jmp *n(%rip)
      const auto distance = code.u32(at + 2);
      if (!distance) return std::nullopt;
      return address + at + 6 +
             static_cast<std::uint64_t>(std::int64_t{static_cast<std::int32_t>(*distance)});
    }
    case Machine::x86: {
      std::size_t at = code.u32(0) == 0xfb1e0ff3u ? 4 : 0;  // endbr32
      const auto form = code.u16(at);
      const auto place = code.u32(at + 2);
      if (!form || !place) return std::nullopt;
      if (*form == 0xa3ff) return static_cast<std::uint32_t>(file_.got + *place);  // jmp *n(%ebx)
      if (*form == 0x25ff) return *place;                                          // jmp *n
      return std::nullopt;
    }
    case Machine::other:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace hegui::native
