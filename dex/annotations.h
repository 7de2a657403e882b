// Annotations of classes, fields, methods and parameters, read in place without allocation.
//
// Views borrow the DexFile's bytes. All of a class's annotations were verified at the door or left
// out as a whole (then every function here answers "none"). Finding a member's set is a binary
// search. Specification: Android "Dalvik executable format", annotations_directory_item.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/dex_file.h"
#include "dex/encoded_value.h"
#include "dex/indices.h"
#include "dex/iterators.h"

namespace hegui::dex {

enum class Visibility : std::uint8_t { build = 0, runtime = 1, system = 2 };

struct Annotation {
  Visibility visibility = Visibility::build;
  EncodedAnnotation value;
};

class AnnotationSet {
 public:
  AnnotationSet() = default;
  // `offset` of a verified annotation_set_item; 0 is the empty set.
  AnnotationSet(base::ByteView bytes, std::uint32_t offset) : bytes_(bytes), offset_(offset) {}

  std::uint32_t size() const { return offset_ == 0 ? 0 : bytes_.load_u32(offset_); }
  bool empty() const { return size() == 0; }
  Annotation operator[](std::uint32_t at) const;  // precondition: at < size()

  PositionIterator<AnnotationSet> begin() const { return {*this, 0}; }
  PositionIterator<AnnotationSet> end() const { return {*this, size()}; }

 private:
  base::ByteView bytes_;
  std::uint32_t offset_ = 0;
};

// One AnnotationSet for each parameter, in order (may be fewer than the parameters).
class ParameterAnnotations {
 public:
  ParameterAnnotations() = default;
  // `offset` of a verified annotation_set_ref_list; 0 is the empty list.
  ParameterAnnotations(base::ByteView bytes, std::uint32_t offset)
      : bytes_(bytes), offset_(offset) {}
  std::uint32_t size() const { return offset_ == 0 ? 0 : bytes_.load_u32(offset_); }
  AnnotationSet operator[](std::uint32_t at) const;  // precondition: at < size()

 private:
  base::ByteView bytes_;
  std::uint32_t offset_ = 0;
};

AnnotationSet class_annotations(const DexFile& dex, ClassDefIndex owner);
AnnotationSet field_annotations(const DexFile& dex, ClassDefIndex owner, FieldIndex field);
AnnotationSet method_annotations(const DexFile& dex, ClassDefIndex owner, MethodIndex method);
ParameterAnnotations parameter_annotations(const DexFile& dex, ClassDefIndex owner,
                                           MethodIndex method);

}  // namespace hegui::dex
