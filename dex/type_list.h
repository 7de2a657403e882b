// TypeList: parameters of a prototype or interfaces of a class, read in place.
//
// Borrows the file's bytes. Verified input only (DexFile hands these out). Specification: Android
// "Dalvik executable format", type_list.
#pragma once

#include <cstddef>
#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/indices.h"
#include "dex/iterators.h"

namespace hegui::dex {

class TypeList {
 public:
  TypeList() = default;
  // `offset` of a type_list whose extent was verified; 0 is the empty list.
  TypeList(base::ByteView bytes, std::uint32_t offset) : bytes_(bytes), offset_(offset) {}

  std::uint32_t size() const { return offset_ == 0 ? 0 : bytes_.load_u32(offset_); }
  bool empty() const { return size() == 0; }
  // Precondition: at < size().
  TypeIndex operator[](std::uint32_t at) const {
    return {bytes_.load_u16(offset_ + 4 + std::size_t{at} * 2)};
  }

  PositionIterator<TypeList> begin() const { return {*this, 0}; }
  PositionIterator<TypeList> end() const { return {*this, size()}; }

 private:
  base::ByteView bytes_;
  std::uint32_t offset_ = 0;
};

}  // namespace hegui::dex
