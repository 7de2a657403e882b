// Facts about every opcode of Dalvik bytecode: name, format, width, index kind, flags.
//
// All constexpr; opcode_info is one array access. Specification: Android "Dalvik bytecode" and
// "Dalvik executable instruction formats".
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "dex/opcode_list.h"

namespace hegui::dex {

enum class Opcode : std::uint8_t {  // Opcode::invoke_virtual; goto_, return_, throw_, const_
// NOLINTBEGIN(bugprone-macro-parentheses): an enumerator takes none
#define HEGUI_DEX_ENUMERATOR(number, identifier, mnemonic, format, index, flags) \
  identifier = number,
  HEGUI_DEX_OPCODES(HEGUI_DEX_ENUMERATOR)
#undef HEGUI_DEX_ENUMERATOR
  // NOLINTEND(bugprone-macro-parentheses)
};

// Named as the specification does: code units, registers (r: range), kind of extra data.
enum class Format : std::uint8_t {
  f00x,  // undefined opcode
  f10x,
  f12x,
  f11n,
  f11x,
  f10t,
  f20t,
  f22x,
  f21t,
  f21s,
  f21h,
  f21c,
  f23x,
  f22b,
  f22t,
  f22s,
  f22c,
  f30t,
  f32x,
  f31i,
  f31t,
  f31c,
  f35c,
  f3rc,
  f45cc,
  f4rcc,
  f51l,
};

// Which table an instruction's index operand points into.
enum class IndexKind : std::uint8_t {
  none,
  string,
  type,
  field,
  method,
  method_and_proto,  // index(): method, proto(): prototype
  call_site,
  method_handle,
  proto,
};

enum OpcodeFlag : std::uint16_t {
  kPlain = 0,
  kSetsA = 1 << 0,  // writes vA (with kAWide also vA+1)
  kAWide = 1 << 1,  // vA names a register pair
  kBWide = 1 << 2,
  kCWide = 1 << 3,
  kCanThrow = 1 << 4,
  kReturns = 1 << 5,
  kBranches = 1 << 6,  // goto and if: has a target()
  kSwitches = 1 << 7,
  kInvokes = 1 << 8,
  kNoFallthrough = 1 << 9,  // the next instruction is not a successor
  kHasPayload = 1 << 10,    // target() is a payload
  kUndefined = 1 << 11,
};

struct OpcodeInfo {
  std::string_view name;  // mnemonic, "invoke-virtual/range"
  Format format = Format::f00x;
  IndexKind index = IndexKind::none;
  std::uint8_t width = 1;  // code units
  std::uint16_t flags = 0;

  constexpr bool has(OpcodeFlag flag) const { return (flags & flag) != 0; }
  constexpr bool sets_a() const { return has(kSetsA); }
  constexpr bool can_throw() const { return has(kCanThrow); }
  constexpr bool branches() const { return has(kBranches); }
  constexpr bool is_conditional() const { return branches() && !has(kNoFallthrough); }
  constexpr bool switches() const { return has(kSwitches); }
  constexpr bool returns() const { return has(kReturns); }
  constexpr bool invokes() const { return has(kInvokes); }
  constexpr bool falls_through() const { return !has(kNoFallthrough); }
  constexpr bool defined() const { return !has(kUndefined); }
};

constexpr std::uint8_t format_width(Format format) {
  switch (format) {
    case Format::f00x:
    case Format::f10x:
    case Format::f12x:
    case Format::f11n:
    case Format::f11x:
    case Format::f10t:
      return 1;
    case Format::f20t:
    case Format::f22x:
    case Format::f21t:
    case Format::f21s:
    case Format::f21h:
    case Format::f21c:
    case Format::f23x:
    case Format::f22b:
    case Format::f22t:
    case Format::f22s:
    case Format::f22c:
      return 2;
    case Format::f30t:
    case Format::f32x:
    case Format::f31i:
    case Format::f31t:
    case Format::f31c:
    case Format::f35c:
    case Format::f3rc:
      return 3;
    case Format::f45cc:
    case Format::f4rcc:
      return 4;
    case Format::f51l:
      return 5;
  }
  return 1;
}

inline constexpr std::array<OpcodeInfo, 256> kOpcodes = {{
#define HEGUI_DEX_ROW(number, identifier, mnemonic, format, index, flags)    \
  {mnemonic, Format::format, IndexKind::index, format_width(Format::format), \
   static_cast<std::uint16_t>(flags)},
    HEGUI_DEX_OPCODES(HEGUI_DEX_ROW)
#undef HEGUI_DEX_ROW
}};

// The widths once more, in 256 bytes: walking over instructions needs nothing else.
inline constexpr std::array<std::uint8_t, 256> kOpcodeWidths = [] {
  std::array<std::uint8_t, 256> widths{};
  for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = kOpcodes[i].width;
  return widths;
}();

constexpr const OpcodeInfo& opcode_info(Opcode opcode) {
  return kOpcodes[static_cast<std::uint8_t>(opcode)];
}

}  // namespace hegui::dex
