// CodeCursor: walks the bytecode of one method and says what each instruction names.
//
// A pull reader without allocation; borrows the class file's bytes. Total on any input: an unknown
// opcode or an instruction that does not fit ends the walk and damaged() is true. Pool indices are
// as stored: ask ConstantPool::kind before using one.
// Specification: Java Virtual Machine Specification, 4.9 and 6.5.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"

namespace hegui::jvm {

struct Operation {
  enum class Kind : std::uint8_t {
    other,
    push,    // bipush, sipush: `value`
    load,    // ldc, ldc_w, ldc2_w: `index` into the pool
    field,   // getfield … putstatic: `index`
    invoke,  // virtual, special, static, interface: `index`
    invoke_dynamic,
    type,   // new, anewarray, checkcast, instanceof, multianewarray: `index`
    keys,   // lookupswitch: `switch_keys`
    array,  // an element is stored: iastore … sastore
  };
  Kind kind = Kind::other;
  std::uint8_t opcode = 0;
  std::uint32_t offset = 0;  // bytes from the start of the code
  std::uint16_t index = 0;
  std::int32_t value = 0;
  base::ByteView switch_keys;  // pairs of big-endian key and branch offset, 8 bytes each
};

class CodeCursor {
 public:
  explicit CodeCursor(base::ByteView code) : code_(code) {}
  // False at the end.
  bool next(Operation& operation);
  bool damaged() const { return damaged_; }

 private:
  bool stop() {
    damaged_ = true;
    return false;
  }
  base::ByteView code_;
  std::uint64_t at_ = 0;
  bool damaged_ = false;
};

}  // namespace hegui::jvm
