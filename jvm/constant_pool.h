// ConstantPool: the constants of one Java class file, checked once and then read without a check.
//
// Borrows the class file's bytes. Input of read(): hostile; every reference from one constant to
// another is followed there once, so that afterwards the readers below are total for an index of
// the right kind (ask kind() first; index 0 and the second half of a long or double are `none`).
// Texts are modified UTF-8, as stored. Specification: Java Virtual Machine Specification, 4.4.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::jvm {

enum class ConstantKind : std::uint8_t {  // tags of the format
  none = 0,
  utf8 = 1,
  integer = 3,
  float_ = 4,
  long_ = 5,
  double_ = 6,
  class_ = 7,
  string = 8,
  field = 9,
  method = 10,
  interface_method = 11,
  name_and_type = 12,
  method_handle = 15,
  method_type = 16,
  dynamic = 17,
  invoke_dynamic = 18,
  module = 19,
  package = 20,
};

struct MemberRef {
  std::string_view owner;       // internal name "android/os/Build", or an array's descriptor
  std::string_view name;        // "getDeviceId"
  std::string_view descriptor;  // "()Ljava/lang/String;"
};

class ConstantPool {
 public:
  // Reads the pool whose count stands at `at` and sets `at` behind it.
  static base::Result<ConstantPool> read(base::ByteView bytes, std::uint64_t& at);

  std::uint32_t size() const { return static_cast<std::uint32_t>(constants_.size()); }
  ConstantKind kind(std::uint32_t index) const {
    return index < constants_.size() ? constants_[index].kind : ConstantKind::none;
  }
  // Preconditions: kind(index) is the one that the name says.
  std::string_view utf8(std::uint32_t index) const {
    return bytes_.chars().substr(constants_[index].a, constants_[index].b);
  }
  std::string_view class_name(std::uint32_t index) const { return utf8(constants_[index].a); }
  std::string_view string(std::uint32_t index) const { return utf8(constants_[index].a); }
  // integer: sign-extended; float: its 32 bits, sign-extended; long and double: their 64 bits.
  std::int64_t number(std::uint32_t index) const;
  // field, method or interface_method.
  MemberRef member(std::uint32_t index) const;
  // dynamic or invoke_dynamic: name and type of the call site; the owner is empty.
  MemberRef call_site(std::uint32_t index) const;

 private:
  struct Constant {
    ConstantKind kind = ConstantKind::none;
    std::uint32_t a = 0;  // utf8: offset; number: offset; else the first index
    std::uint32_t b = 0;  // utf8: length in bytes; else the second index
  };
  base::Result<bool> check() const;

  base::ByteView bytes_;
  std::vector<Constant> constants_;
};

}  // namespace hegui::jvm
