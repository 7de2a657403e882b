// Reading an entry's bytes: borrowed if stored, inflated (libdeflate) if deflated.
//
// Input is hostile. The declared size is only a first guess for the buffer: output is bounded by
// Limits::max_entry_bytes, by max_ratio times the stored size (above ratio_free_bytes), and by the
// scan's ReadBudget. A stored entry is as long as its declared uncompressed size, as on Android.
// A wrong CRC is reported and the bytes returned all the same: Android checks no CRC (libziparchive
// is built without it, and mapped dex and resources are never summed). A wrong size is reported
// (zip-size-lie) and the bytes that are there returned; Android refuses such an entry. libdeflate
// accepts a few damaged streams that zlib, and so Android, refuses (length codes 286 and 287).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/result.h"
#include "apk/zip/archive.h"
#include "apk/zip/read_budget.h"

namespace hegui::zip {

// The bytes of one entry. Owns its buffer if it inflated one, else borrows from the archive's
// bytes. Moving keeps bytes() valid.
class Inflated {
 public:
  Inflated() = default;
  explicit Inflated(base::ByteView borrowed) : bytes_(borrowed) {}
  Inflated(std::unique_ptr<std::uint8_t[]> buffer, std::size_t size)
      : buffer_(std::move(buffer)), bytes_(buffer_.get(), size) {}

  base::ByteView bytes() const { return bytes_; }
  bool borrowed() const { return buffer_ == nullptr; }

 private:
  std::unique_ptr<std::uint8_t[]> buffer_;
  base::ByteView bytes_;
};

// Error (also reported to `diagnostics` as data_loss): not readable, damaged deflate stream, over a
// limit. Error::where is the entry's name, the offset that of its data in the archive. Thread-safe
// if each thread has its own Diagnostics.
base::Result<Inflated> read(const Archive& archive, const Entry& entry, ReadBudget& budget,
                            base::Diagnostics& diagnostics);

// The first bytes of an entry, enough to know its format, without inflating the rest: fills `out`
// as far as there are bytes and returns how many. Takes nothing from a budget, reports nothing.
std::size_t peek(const Archive& archive, const Entry& entry, std::span<std::uint8_t> out);

}  // namespace hegui::zip
