#include "jvm/code_cursor.h"

#include <array>

#include "jvm/big_endian.h"

namespace hegui::jvm {
namespace {

// Length in bytes of each instruction with a fixed one; 0: wide, the switches, and opcodes that do
// not exist in class files.
constexpr std::array<std::uint8_t, 256> lengths() {
  std::array<std::uint8_t, 256> length{};
  for (unsigned op = 0x00; op <= 0xc9; ++op) length[op] = 1;
  const auto set = [&](unsigned first, unsigned last, std::uint8_t bytes) {
    for (unsigned op = first; op <= last; ++op) length[op] = bytes;
  };
  set(0x10, 0x10, 2);  // bipush
  set(0x11, 0x11, 3);  // sipush
  set(0x12, 0x12, 2);  // ldc
  set(0x13, 0x14, 3);  // ldc_w, ldc2_w
  set(0x15, 0x19, 2);  // loads of locals
  set(0x36, 0x3a, 2);  // stores
  set(0x84, 0x84, 3);  // iinc
  set(0x99, 0xa8, 3);  // branches, jsr
  set(0xa9, 0xa9, 2);  // ret
  set(0xaa, 0xab, 0);  // tableswitch, lookupswitch
  set(0xb2, 0xb8, 3);  // fields, invokes
  set(0xb9, 0xba, 5);  // invokeinterface, invokedynamic
  set(0xbb, 0xbb, 3);  // new
  set(0xbc, 0xbc, 2);  // newarray
  set(0xbd, 0xbd, 3);  // anewarray
  set(0xc0, 0xc1, 3);  // checkcast, instanceof
  set(0xc4, 0xc4, 0);  // wide
  set(0xc5, 0xc5, 4);  // multianewarray
  set(0xc6, 0xc7, 3);  // ifnull, ifnonnull
  set(0xc8, 0xc9, 5);  // goto_w, jsr_w
  return length;
}
constexpr std::array<std::uint8_t, 256> kLengths = lengths();

std::int32_t sign_extended(std::uint8_t byte) { return byte < 0x80 ? byte : byte - 0x100; }

}  // namespace

bool CodeCursor::next(Operation& operation) {
  using Kind = Operation::Kind;
  if (at_ >= code_.size()) return false;
  const std::uint8_t op = *code_.u8(at_);
  operation = {};
  operation.opcode = op;
  operation.offset = static_cast<std::uint32_t>(at_);
  std::uint64_t length = kLengths[op];
  if (op == 0xc4) {
    const auto widened = code_.u8(at_ + 1);
    if (!widened) return stop();
    length = *widened == 0x84 ? 6 : 4;
  } else if (op == 0xaa || op == 0xab) {
    const std::uint64_t table = (at_ + 4) & ~std::uint64_t{3};  // operands are aligned
    const auto first = be32(code_, table + 4);
    const auto second = be32(code_, table + 8);
    if (!first || (op == 0xaa && !second)) return stop();
    std::uint64_t end = table + 8 + std::uint64_t{*first} * 8;
    if (op == 0xaa) {
      const std::int64_t low = static_cast<std::int32_t>(*first);
      const std::int64_t high = static_cast<std::int32_t>(*second);
      if (high < low) return stop();
      end = table + 12 + static_cast<std::uint64_t>(high - low + 1) * 4;
    }
    if (end > code_.size()) return stop();
    if (op == 0xab) {
      operation.kind = Kind::keys;
      operation.switch_keys = *code_.sub(table + 8, end - table - 8);
    }
    length = end - at_;
  }
  if (length == 0 || !code_.holds(at_, length)) return stop();

  const auto index16 = [&] { return *be16(code_, at_ + 1); };  // length says that it is there
  switch (op) {
    case 0x10:
      operation.kind = Kind::push;
      operation.value = sign_extended(*code_.u8(at_ + 1));
      break;
    case 0x11:
      operation.kind = Kind::push;
      operation.value = static_cast<std::int16_t>(index16());
      break;
    case 0x12:
      operation.kind = Kind::load;
      operation.index = *code_.u8(at_ + 1);
      break;
    case 0x13:
    case 0x14:
      operation.kind = Kind::load;
      operation.index = index16();
      break;
    case 0xb2:
    case 0xb3:
    case 0xb4:
    case 0xb5:
      operation.kind = Kind::field;
      operation.index = index16();
      break;
    case 0xb6:
    case 0xb7:
    case 0xb8:
    case 0xb9:
      operation.kind = Kind::invoke;
      operation.index = index16();
      break;
    case 0xba:
      operation.kind = Kind::invoke_dynamic;
      operation.index = index16();
      break;
    case 0xbb:
    case 0xbd:
    case 0xc0:
    case 0xc1:
    case 0xc5:
      operation.kind = Kind::type;
      operation.index = index16();
      break;
    default:
      if (op >= 0x4f && op <= 0x56) operation.kind = Kind::array;
      break;
  }
  at_ += length;
  return true;
}

}  // namespace hegui::jvm
