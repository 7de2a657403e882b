// Typed indices into the tables of one dex file.
//
// Each table of a dex file is addressed by small numbers that look alike; a TypeIndex given where a
// StringIndex is due does not compile. Indices are plain values (4 bytes), ordered, hashable, and
// mean nothing outside the DexFile they came from. After DexFile::open every index that the file's
// readers return is in range of its table, or is the format's NO_INDEX where the format allows one.
// Specification: Android "Dalvik executable format".
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace hegui::dex {

// What the format writes for "none": no superclass, no source file.
inline constexpr std::uint32_t kNoIndex = 0xffffffff;

template <typename Table>
struct Index {
  std::uint32_t value = kNoIndex;

  constexpr bool is_none() const { return value == kNoIndex; }
  constexpr explicit operator bool() const { return value != kNoIndex; }
  friend constexpr auto operator<=>(Index, Index) = default;
};

using StringIndex = Index<struct StringTable>;
using TypeIndex = Index<struct TypeTable>;
using ProtoIndex = Index<struct ProtoTable>;
using FieldIndex = Index<struct FieldTable>;
using MethodIndex = Index<struct MethodTable>;
using ClassDefIndex = Index<struct ClassDefTable>;
using CallSiteIndex = Index<struct CallSiteTable>;
using MethodHandleIndex = Index<struct MethodHandleTable>;

// All indices of one table, for range-for: `for (ClassDefIndex c : dex.classes())`.
template <typename I>
class IndexRange {
 public:
  class Iterator {
   public:
    constexpr explicit Iterator(std::uint32_t at) : at_(at) {}
    constexpr I operator*() const { return I{at_}; }
    constexpr Iterator& operator++() {
      ++at_;
      return *this;
    }
    friend constexpr bool operator==(Iterator, Iterator) = default;

   private:
    std::uint32_t at_;
  };
  constexpr explicit IndexRange(std::uint32_t size) : size_(size) {}
  constexpr Iterator begin() const { return Iterator(0); }
  constexpr Iterator end() const { return Iterator(size_); }
  constexpr std::uint32_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }

 private:
  std::uint32_t size_;
};

}  // namespace hegui::dex

template <typename Table>
struct std::hash<hegui::dex::Index<Table>> {
  std::size_t operator()(hegui::dex::Index<Table> index) const noexcept { return index.value; }
};
