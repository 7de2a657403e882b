// CodeItem: the body of one method, and its debug information.
//
// Views over verified bytes (DexFile::code), without allocation; they borrow the file's bytes.
// Addresses count 16-bit code units. Specification: Android "Dalvik executable format", code_item,
// try_item, encoded_catch_handler.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/indices.h"
#include "dex/instruction.h"

namespace hegui::dex {

struct CatchHandler {
  TypeIndex type;             // none for catch-all
  std::uint32_t address = 0;  // where the handler starts
};

// The handlers of one try, in the order the runtime tries them, catch-all last.
class CatchHandlers {
 public:
  CatchHandlers() = default;
  // `offset` of a verified encoded_catch_handler.
  CatchHandlers(base::ByteView bytes, std::uint32_t offset);

  class Iterator {
   public:
    Iterator(base::ByteView bytes, std::uint32_t offset, std::uint32_t left, bool catch_all)
        : bytes_(bytes), offset_(offset), left_(left), catch_all_(catch_all) {
      read();
    }
    const CatchHandler& operator*() const { return handler_; }
    const CatchHandler* operator->() const { return &handler_; }
    Iterator& operator++() {
      --left_;
      read();
      return *this;
    }
    bool operator==(const Iterator& other) const { return left_ == other.left_; }

   private:
    void read();
    base::ByteView bytes_;
    std::uint32_t offset_;
    std::uint32_t left_;  // handlers left, catch-all included
    bool catch_all_;
    CatchHandler handler_;
  };
  std::uint32_t size() const { return size_; }  // catch-all included
  bool has_catch_all() const { return catch_all_; }
  Iterator begin() const { return {bytes_, first_, size_, catch_all_}; }
  Iterator end() const { return {bytes_, 0, 0, false}; }

 private:
  base::ByteView bytes_;
  std::uint32_t first_ = 0;
  std::uint32_t size_ = 0;
  bool catch_all_ = false;
};

struct TryBlock {
  std::uint32_t start = 0;  // [start, end): what is covered
  std::uint32_t end = 0;
  CatchHandlers handlers;
};

class CodeItem {
 public:
  CodeItem() = default;
  // `offset` of a verified code_item; 0 is a body without instructions.
  CodeItem(base::ByteView bytes, std::uint32_t offset);

  std::uint16_t registers() const { return header(0); }
  std::uint16_t ins() const { return header(2); }  // the last registers(), `this` first
  std::uint16_t outs() const { return header(4); }
  bool empty() const { return units_.empty(); }
  std::uint32_t size() const {
    return static_cast<std::uint32_t>(units_.size() / 2);
  }  // code units

  // The code units themselves; SwitchTable and ArrayData want them.
  base::ByteView units() const { return units_; }
  InstructionRange instructions() const { return InstructionRange(units_); }
  // Precondition: an instruction starts at `address`.
  Instruction at(std::uint32_t address) const { return {units_, address}; }
  SwitchTable switch_table(const Instruction& in) const { return {units_, in}; }
  ArrayData array_data(const Instruction& in) const { return {units_, in}; }
  // Byte offset of a code unit in the dex file: where the evidence is.
  std::uint32_t file_offset(std::uint32_t address) const { return offset_ + 16 + address * 2; }
  std::uint32_t file_offset(const Instruction& in) const { return file_offset(in.offset()); }

  std::uint32_t tries() const { return header(6); }
  // Sorted by start, not overlapping. Precondition: at < tries().
  TryBlock try_block(std::uint32_t at) const;
  // Handlers covering an instruction; empty if none. Binary search.
  CatchHandlers handlers_at(std::uint32_t address) const;

  // Where the debug_info_item is, 0 for none; read it through dex/debug_info.h.
  std::uint32_t debug_info_offset() const {
    return offset_ == 0 ? 0 : bytes_.load_u32(std::size_t{offset_} + 8);
  }
  base::ByteView bytes() const { return bytes_; }  // the whole file's

 private:
  std::uint16_t header(std::size_t at) const {
    return offset_ == 0 ? 0 : bytes_.load_u16(offset_ + at);
  }
  std::uint32_t tries_offset() const;  // file offset of the first try_item

  base::ByteView bytes_;
  base::ByteView units_;
  std::uint32_t offset_ = 0;
};

}  // namespace hegui::dex
