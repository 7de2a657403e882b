// Instructions of the Dalvik bytecode: opcode facts, one decoded instruction, a cursor.
//
// An Instruction is a small view of verified code (12-16 bytes, no allocation); operands are
// decoded when asked for. Offsets count 16-bit code units from the start of the method's code, as
// branch operands do and as smali and dexdump print them. Code handed out by DexFile is verified:
// opcodes are defined, operands and indices in range, branch and switch targets are starts of
// instructions, payloads are whole, registers are below CodeItem::registers(). One thing a walker
// must still ask: an (unreachable) last instruction may fall through into a payload or the end.
// Specification: Android "Dalvik bytecode" and "Dalvik executable instruction formats".
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/indices.h"
#include "dex/opcode.h"
#include "dex/payload.h"

namespace hegui::dex {

// The argument registers of an invoke or filled-new-array, in order, both words of a wide argument.
class ArgumentList {
 public:
  ArgumentList() = default;
  std::uint32_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  // Precondition: at < size().
  std::uint32_t operator[](std::uint32_t at) const {
    return range_ ? first_ + at : (packed_ >> (4 * at)) & 0xf;
  }

 private:
  friend class Instruction;
  std::uint32_t packed_ = 0;  // five registers of 4 bits (35c, 45cc)
  std::uint16_t first_ = 0;   // first register (3rc, 4rcc)
  std::uint8_t size_ = 0;
  bool range_ = false;
};

class Instruction {
 public:
  Instruction() = default;
  // `code` starts at the method's first code unit; `offset` is an instruction's (precondition).
  Instruction(base::ByteView code, std::uint32_t offset)
      : at_(code.data() + std::size_t{offset} * 2), offset_(offset) {}

  Opcode opcode() const { return static_cast<Opcode>(at_[0]); }
  const OpcodeInfo& info() const { return opcode_info(opcode()); }
  std::uint32_t offset() const { return offset_; }      // code units
  std::uint32_t width() const { return info().width; }  // code units

  // Registers vA, vB, vC of the format. Precondition: the format has them. For 35c, 45cc, 3rc, 4rcc
  // use arguments().
  std::uint32_t a() const {
    switch (info().format) {
      case Format::f12x:
      case Format::f11n:
      case Format::f22t:
      case Format::f22s:
      case Format::f22c:
        return at_[1] & 0xfu;
      case Format::f32x:
        return unit(1);
      default:
        return at_[1];
    }
  }
  std::uint32_t b() const {
    switch (info().format) {
      case Format::f22x:
        return unit(1);
      case Format::f32x:
        return unit(2);
      case Format::f23x:
      case Format::f22b:
        return at_[2];
      default:
        return at_[1] >> 4;
    }
  }
  std::uint32_t c() const { return at_[3]; }
  ArgumentList arguments() const;

  // The constant of const*, and of */lit8, */lit16: sign-extended, high16 shifted into place
  // (const/high16: 32 bits sign-extended; const-wide/high16: 64).
  std::int64_t literal() const;

  // Index operand, untyped; info().index says into which table.
  std::uint32_t index() const {
    return opcode() == Opcode::const_string_jumbo ? unit32(1) : unit(1);
  }
  StringIndex string() const { return {index()}; }
  TypeIndex type() const { return {index()}; }
  FieldIndex field() const { return {index()}; }
  MethodIndex method() const { return {index()}; }
  CallSiteIndex call_site() const { return {index()}; }
  MethodHandleIndex method_handle() const { return {index()}; }
  // const-method-type, and the prototype of invoke-polymorphic (its second index).
  ProtoIndex proto() const { return {opcode() == Opcode::const_method_type ? unit(1) : unit(3)}; }

  // Target of goto, if-*, and the payload of switches and fill-array-data, in code units from the
  // start of the code. Precondition: info().format has an offset operand.
  std::uint32_t target() const;

  std::uint16_t unit(std::uint32_t at) const {  // raw code unit; precondition: at < width()
    return static_cast<std::uint16_t>(at_[at * 2] | at_[at * 2 + 1] << 8);
  }

 private:
  std::uint32_t unit32(std::uint32_t at) const {
    return unit(at) | std::uint32_t{unit(at + 1)} << 16;
  }

  const std::uint8_t* at_ = nullptr;
  std::uint32_t offset_ = 0;
};

// Iterates over the instructions of verified code, stepping over payloads.
class InstructionCursor {
 public:
  InstructionCursor() = default;
  InstructionCursor(base::ByteView code, std::uint32_t offset) : code_(code), offset_(offset) {
    skip_payloads();
  }
  Instruction operator*() const { return {code_, offset_}; }
  InstructionCursor& operator++() {
    offset_ += kOpcodeWidths[code_.data()[std::size_t{offset_} * 2]];
    skip_payloads();
    return *this;
  }
  bool operator==(const InstructionCursor& other) const { return offset_ == other.offset_; }

 private:
  void skip_payloads() {
    // Payloads are rare: one byte compare in the usual case (opcode nop) keeps the walk cheap.
    while (std::size_t{offset_} * 2 < code_.size() && code_.data()[std::size_t{offset_} * 2] == 0) {
      const std::uint32_t width = payload_width(code_, offset_);
      if (width == 0) return;  // a true nop
      offset_ += width;
    }
  }
  base::ByteView code_;
  std::uint32_t offset_ = 0;
};

// `for (const Instruction in : code.instructions())`
class InstructionRange {
 public:
  explicit InstructionRange(base::ByteView code) : code_(code) {}
  InstructionCursor begin() const { return {code_, 0}; }
  InstructionCursor end() const { return {code_, static_cast<std::uint32_t>(code_.size() / 2)}; }

 private:
  base::ByteView code_;
};

// The cases of a packed-switch or sparse-switch, ascending by key.
class SwitchTable {
 public:
  // `instruction` is a switch of `code` (verified).
  SwitchTable(base::ByteView code, const Instruction& instruction);
  std::uint32_t size() const { return size_; }
  std::int32_t key(std::uint32_t at) const;      // precondition: at < size()
  std::uint32_t target(std::uint32_t at) const;  // code units from the start of the code

 private:
  base::ByteView code_;
  std::uint32_t payload_ = 0;  // byte offset in code_
  std::uint32_t origin_ = 0;   // the switch instruction: targets are relative to it
  std::uint32_t size_ = 0;
  bool packed_ = false;
};

// The data of a fill-array-data.
class ArrayData {
 public:
  ArrayData(base::ByteView code, const Instruction& instruction);
  std::uint32_t size() const { return size_; }            // elements
  std::uint32_t element_width() const { return width_; }  // 1, 2, 4 or 8 bytes
  std::int64_t operator[](std::uint32_t at) const;        // sign-extended; at < size()
  base::ByteView bytes() const { return bytes_; }

 private:
  base::ByteView bytes_;
  std::uint32_t size_ = 0;
  std::uint32_t width_ = 1;
};

}  // namespace hegui::dex
