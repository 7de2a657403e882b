#include "dex/annotations.h"

namespace hegui::dex {
namespace {

// annotations_directory_item: four words, then the three tables of (member index, offset).
constexpr std::uint32_t kDirectoryHeader = 16;
constexpr std::uint32_t kDirectoryRow = 8;

struct Rows {
  std::uint32_t offset = 0;
  std::uint32_t count = 0;
};

enum class Table { fields, methods, parameters };

Rows rows(base::ByteView bytes, std::uint32_t directory, Table table) {
  if (directory == 0) return {};
  const std::uint32_t fields = bytes.load_u32(directory + std::size_t{4});
  const std::uint32_t methods = bytes.load_u32(directory + std::size_t{8});
  const std::uint32_t first = directory + kDirectoryHeader;
  switch (table) {
    case Table::fields:
      return {first, fields};
    case Table::methods:
      return {first + fields * kDirectoryRow, methods};
    case Table::parameters:
      break;
  }
  return {first + (fields + methods) * kDirectoryRow, bytes.load_u32(directory + std::size_t{12})};
}

// Offset recorded for `member`, 0 if none. The door checked that rows ascend.
std::uint32_t find(base::ByteView bytes, Rows table, std::uint32_t member) {
  std::uint32_t low = 0;
  std::uint32_t high = table.count;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    const std::size_t row = table.offset + std::size_t{middle} * kDirectoryRow;
    const std::uint32_t found = bytes.load_u32(row);
    if (found == member) return bytes.load_u32(row + 4);
    if (found < member) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return 0;
}

}  // namespace

Annotation AnnotationSet::operator[](std::uint32_t at) const {
  const std::uint32_t item = bytes_.load_u32(offset_ + 4 + std::size_t{at} * 4);
  return {static_cast<Visibility>(bytes_[item]), EncodedAnnotation(bytes_, item + 1)};
}

AnnotationSet ParameterAnnotations::operator[](std::uint32_t at) const {
  return AnnotationSet(bytes_, bytes_.load_u32(offset_ + 4 + std::size_t{at} * 4));
}

AnnotationSet class_annotations(const DexFile& dex, ClassDefIndex owner) {
  const std::uint32_t directory = dex.annotations_offset(owner);
  if (directory == 0) return {};
  return AnnotationSet(dex.bytes(), dex.bytes().load_u32(directory));
}

AnnotationSet field_annotations(const DexFile& dex, ClassDefIndex owner, FieldIndex field) {
  const Rows table = rows(dex.bytes(), dex.annotations_offset(owner), Table::fields);
  return AnnotationSet(dex.bytes(), find(dex.bytes(), table, field.value));
}

AnnotationSet method_annotations(const DexFile& dex, ClassDefIndex owner, MethodIndex method) {
  const Rows table = rows(dex.bytes(), dex.annotations_offset(owner), Table::methods);
  return AnnotationSet(dex.bytes(), find(dex.bytes(), table, method.value));
}

ParameterAnnotations parameter_annotations(const DexFile& dex, ClassDefIndex owner,
                                           MethodIndex method) {
  const Rows table = rows(dex.bytes(), dex.annotations_offset(owner), Table::parameters);
  return ParameterAnnotations(dex.bytes(), find(dex.bytes(), table, method.value));
}

}  // namespace hegui::dex
