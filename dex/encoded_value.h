// Encoded values: static field values, annotation elements, call-site arguments, read in place.
//
// Pull readers without allocation. They borrow the file's bytes and take verified input only
// (DexFile and AnnotationSet hand them out): every index is in range, every array is inside the
// file, nesting is at most kMaxValueDepth. Specification: Android "Dalvik executable format",
// encoded_value encoding.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/indices.h"
#include "dex/iterators.h"

namespace hegui::dex {

// Deeper nesting is refused at the door (real files stay under 5).
inline constexpr unsigned kMaxValueDepth = 32;

enum class ValueKind : std::uint8_t {  // numbers of the format
  byte_ = 0x00,
  short_ = 0x02,
  char_ = 0x03,
  int_ = 0x04,
  long_ = 0x06,
  float_ = 0x10,
  double_ = 0x11,
  method_type = 0x15,
  method_handle = 0x16,
  string = 0x17,
  type = 0x18,
  field = 0x19,
  method = 0x1a,
  enum_ = 0x1b,
  array = 0x1c,
  annotation = 0x1d,
  null = 0x1e,
  boolean = 0x1f,
};

enum class MethodHandleKind : std::uint16_t {  // numbers of the format
  static_put = 0,
  static_get = 1,
  instance_put = 2,
  instance_get = 3,
  invoke_static = 4,
  invoke_instance = 5,
  invoke_constructor = 6,
  invoke_direct = 7,
  invoke_interface = 8,
};

struct MethodHandle {
  MethodHandleKind kind = MethodHandleKind::static_put;
  std::uint32_t member = 0;  // a field's index for the first four kinds, a method's otherwise

  bool is_field() const { return kind <= MethodHandleKind::instance_get; }
  FieldIndex field() const { return {member}; }    // precondition: is_field()
  MethodIndex method() const { return {member}; }  // precondition: !is_field()
};

class EncodedArray;
class EncodedAnnotation;

// One value. Each accessor's precondition is its kind.
class EncodedValue {
 public:
  EncodedValue() = default;
  // Reads the value at `offset` and sets `offset` behind it.
  EncodedValue(base::ByteView bytes, std::uint32_t& offset);

  ValueKind kind() const { return kind_; }
  std::int64_t integer() const {
    return static_cast<std::int64_t>(bits_);
  }  // byte short char int long
  float float_value() const;
  double double_value() const;
  bool boolean() const { return bits_ != 0; }
  bool is_null() const { return kind_ == ValueKind::null; }
  StringIndex string() const { return {index()}; }
  TypeIndex type() const { return {index()}; }
  FieldIndex field() const { return {index()}; }  // field and enum_
  MethodIndex method() const { return {index()}; }
  ProtoIndex method_type() const { return {index()}; }
  MethodHandleIndex method_handle() const { return {index()}; }
  EncodedArray array() const;
  EncodedAnnotation annotation() const;
  std::uint32_t offset() const { return offset_; }  // of the value's first byte: evidence

 private:
  std::uint32_t index() const { return static_cast<std::uint32_t>(bits_); }

  base::ByteView bytes_;
  std::uint64_t bits_ = 0;  // number (sign-extended where signed), index, or offset of a container
  std::uint32_t offset_ = 0;
  ValueKind kind_ = ValueKind::null;
};

class EncodedArray {
 public:
  EncodedArray() = default;
  // `offset` of a verified encoded_array; 0 is the empty array.
  EncodedArray(base::ByteView bytes, std::uint32_t offset);

  std::uint32_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

  SequenceIterator<EncodedValue> begin() const { return {bytes_, first_, size_}; }
  SequenceIterator<EncodedValue> end() const { return {bytes_, 0, 0}; }

 private:
  base::ByteView bytes_;
  std::uint32_t first_ = 0;  // offset of the first element
  std::uint32_t size_ = 0;
};

struct AnnotationElement {
  AnnotationElement() = default;
  // Reads the element at `offset` and sets `offset` behind it.
  AnnotationElement(base::ByteView bytes, std::uint32_t& offset);

  StringIndex name;
  EncodedValue value;
};

class EncodedAnnotation {
 public:
  EncodedAnnotation() = default;
  // `offset` of a verified encoded_annotation; 0 is an annotation without type and elements.
  EncodedAnnotation(base::ByteView bytes, std::uint32_t offset);

  TypeIndex type() const { return type_; }
  std::uint32_t size() const { return size_; }

  SequenceIterator<AnnotationElement> begin() const { return {bytes_, first_, size_}; }
  SequenceIterator<AnnotationElement> end() const { return {bytes_, 0, 0}; }

 private:
  base::ByteView bytes_;
  TypeIndex type_;
  std::uint32_t first_ = 0;
  std::uint32_t size_ = 0;
};

}  // namespace hegui::dex
