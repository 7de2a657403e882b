// The two ways this folder's views are iterated: by position, and item after item.
//
// Iterators hold their view by value (a few words), so a temporary view may be looped over. They
// borrow the file's bytes as the views do.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"

namespace hegui::dex {

// For views with `operator[]`: elements of equal width.
template <typename View>
class PositionIterator {
 public:
  PositionIterator(const View& view, std::uint32_t at) : view_(view), at_(at) {}
  auto operator*() const { return view_[at_]; }
  PositionIterator& operator++() {
    ++at_;
    return *this;
  }
  bool operator==(const PositionIterator& other) const { return at_ == other.at_; }

 private:
  View view_;
  std::uint32_t at_;
};

// For sequences whose items must be read to find the next: Item(bytes, offset) reads one item and
// moves the offset behind it.
template <typename Item>
class SequenceIterator {
 public:
  SequenceIterator(base::ByteView bytes, std::uint32_t offset, std::uint32_t left)
      : bytes_(bytes), offset_(offset), left_(left) {
    read();
  }
  const Item& operator*() const { return item_; }
  const Item* operator->() const { return &item_; }
  SequenceIterator& operator++() {
    --left_;
    read();
    return *this;
  }
  bool operator==(const SequenceIterator& other) const { return left_ == other.left_; }

 private:
  void read() {
    if (left_ != 0) item_ = Item(bytes_, offset_);
  }
  base::ByteView bytes_;
  std::uint32_t offset_;
  std::uint32_t left_;
  Item item_;
};

}  // namespace hegui::dex
