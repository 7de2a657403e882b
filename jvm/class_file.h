// ClassFile: one Java class file, as jars and aars hold them: what a class is, what it declares and
// what its code names. Enough to learn a library from; it is no verifier.
//
// Borrows the bytes, which must outlive it and all it returns. Input: hostile. What a class *is*
// (pool, header, members) is checked by read(), which refuses the file otherwise; code is checked
// where it is walked (CodeCursor). Specification: Java Virtual Machine Specification, chapter 4.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"
#include "jvm/constant_pool.h"

namespace hegui::jvm {

// Flags that class files and dex files share have the same numbers (0x0008 static, 0x0200
// interface, 0x0400 abstract, 0x1000 synthetic).
struct Field {
  std::uint16_t access_flags = 0;
  std::string_view name;
  std::string_view descriptor;
  std::uint16_t constant_value = 0;  // pool index of its ConstantValue, 0 if none
};

struct Method {
  std::uint16_t access_flags = 0;
  std::string_view name;
  std::string_view descriptor;
  base::ByteView code;  // the bytecode; empty if abstract or native
};

class ClassFile {
 public:
  static base::Result<ClassFile> read(base::ByteView bytes);

  const ConstantPool& pool() const { return pool_; }
  std::uint16_t access_flags() const { return access_flags_; }
  std::string_view name() const { return name_; }              // "com/vendor/A"
  std::string_view super_name() const { return super_name_; }  // "" for java/lang/Object
  std::span<const std::string_view> interfaces() const { return interfaces_; }
  std::span<const Field> fields() const { return fields_; }
  std::span<const Method> methods() const { return methods_; }

 private:
  friend class ClassReader;
  ConstantPool pool_;
  std::uint16_t access_flags_ = 0;
  std::string_view name_;
  std::string_view super_name_;
  std::vector<std::string_view> interfaces_;
  std::vector<Field> fields_;
  std::vector<Method> methods_;
};

// True if the bytes start as a class file.
bool looks_like_class_file(base::ByteView bytes);

}  // namespace hegui::jvm
