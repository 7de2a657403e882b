// ResStringPool: the string table of binary XML and of the resource table.
//
// Borrows the chunk's bytes. open() refuses exactly what Android's ResStringPool::setTo refuses;
// afterwards every read is total: an index or offset that leads nowhere gives nullopt, as Android
// gives null. Nothing is decoded before it is asked for, so a pool of a million strings opens in
// constant time. (Why in apk/base: see res_chunk.h.)
//
// UTF-8 pools written by aapt2 hold modified UTF-8; plain UTF-8 is understood as well.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::base {

class ResStringPool {
 public:
  // One styled range of a string: HTML-like tag over UTF-16 units [first, last].
  struct Span {
    std::uint32_t tag = 0;  // pool index of "b", "a;href=https://…"
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  // A string as stored.
  struct Stored {
    ByteView bytes;  // without length prefix and terminator
    bool utf8 = false;
  };

  ResStringPool() = default;  // an empty pool
  // `bytes` is the whole input, the pool chunk starts at `at`. Error offsets are in `bytes`.
  static Result<ResStringPool> open(ByteView bytes, std::uint64_t at);

  std::uint32_t size() const { return count_; }
  std::uint32_t style_count() const { return style_count_; }
  bool is_utf8() const { return utf8_; }
  bool is_sorted() const { return sorted_; }
  std::uint64_t byte_size() const { return chunk_.size(); }

  std::optional<Stored> stored(std::uint32_t index) const;
  // Decoded to valid UTF-8; nullopt where Android reads no string. Allocates for long strings.
  std::optional<std::string> text(std::uint32_t index) const;
  // The same without an allocation when the pool's bytes are plain UTF-8; else decoded into
  // `scratch`. The view is valid while both the pool's bytes and `scratch` are.
  std::optional<std::string_view> view(std::uint32_t index, std::string& scratch) const;
  // Asks for a string's memory, as it will be read a little later.
  void prefetch(std::uint32_t index) const {
    if (index >= count_) return;
    // count_ offsets lie inside the chunk: open() checked.
    const std::size_t at = chunk_.load_u32(entries_ + std::size_t{index} * 4);
    if (at < strings_.size()) __builtin_prefetch(strings_.data() + at);
  }
  // Compares without decoding; `ascii` must be plain ASCII.
  bool equals(std::uint32_t index, std::string_view ascii) const;
  // First index whose string equals `ascii` (linear), or nullopt.
  std::optional<std::uint32_t> find(std::string_view ascii) const;
  // Styles of a string; empty for an unstyled one. At most `max_spans`.
  std::vector<Span> spans(std::uint32_t index, std::size_t max_spans = 1000) const;

 private:
  ByteView chunk_;    // the pool chunk
  ByteView strings_;  // from stringsStart to the styles or the end
  ByteView styles_;
  std::uint32_t entries_ = 0;  // offset of the string offsets in chunk_
  std::uint32_t count_ = 0;
  std::uint32_t style_count_ = 0;
  bool utf8_ = false;
  bool sorted_ = false;
};

}  // namespace hegui::base
