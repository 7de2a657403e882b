#include "apk/zip/inflate.h"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "apk/zip/complaints.h"
#include "apk/zip/deflate_head.h"

namespace hegui::zip {
namespace {

using base::ByteView;
using base::Error;
using base::Result;
using base::Severity;

struct DecompressorDeleter {
  void operator()(libdeflate_decompressor* decompressor) const {
    libdeflate_free_decompressor(decompressor);
  }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, DecompressorDeleter>;

class EntryReader {
 public:
  EntryReader(const Entry& entry, ByteView raw, ReadBudget& budget, base::Diagnostics& diagnostics)
      : entry_(entry), raw_(raw), budget_(budget), diagnostics_(diagnostics) {}

  Result<Inflated> read() {
    if (!entry_.readable) return lost("zip-bad-data", "its data cannot be found in the archive");
    Result<Inflated> inflated =
        entry_.method == Method::stored ? Result<Inflated>(Inflated(raw_)) : inflate();
    if (inflated) check_crc(inflated->bytes());
    return inflated;
  }

 private:
  Error lost(std::string_view code, std::string text) {
    Complaints(diagnostics_).entry(code, Severity::data_loss, entry_, text, entry_.data_offset);
    return Error{std::move(text), printable_name(entry_.name), entry_.data_offset};
  }

  // The most this entry may inflate to.
  std::uint64_t ceiling() const {
    const base::Limits& limits = budget_.limits();
    const std::uint64_t by_ratio =
        base::checked_mul(raw_.size(), limits.max_ratio).value_or(limits.max_entry_bytes);
    return std::min(limits.max_entry_bytes, std::max(by_ratio, limits.ratio_free_bytes));
  }

  // The declared size where it is possible, else a guess: deflate rarely does better than 4:1.
  std::uint64_t first_capacity(std::uint64_t ceiling) const {
    if (entry_.uncompressed_size <= ceiling) return entry_.uncompressed_size;
    return std::min<std::uint64_t>(ceiling, std::max<std::uint64_t>(64 * 1024, raw_.size() * 4));
  }

  Result<Inflated> inflate() {
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    if (!decompressor) return lost("zip-budget", "no memory to inflate it");
    const std::uint64_t most = ceiling();
    std::uint64_t capacity = first_capacity(most);
    while (true) {
      if (capacity > budget_.left()) return over_budget();
      // At least one byte: an empty entry still needs an address to write to.
      auto buffer =
          std::make_unique_for_overwrite<std::uint8_t[]>(std::max<std::size_t>(capacity, 1));
      std::size_t taken = 0;
      std::size_t size = 0;
      const libdeflate_result result = libdeflate_deflate_decompress_ex(
          decompressor.get(), raw_.data(), raw_.size(), buffer.get(), capacity, &taken, &size);
      if (result == LIBDEFLATE_SUCCESS) return finish(std::move(buffer), capacity, size, taken);
      if (result != LIBDEFLATE_INSUFFICIENT_SPACE) {
        return lost("zip-bad-data", "its deflate stream is damaged");
      }
      if (capacity >= most) return bomb(most);
      // The failed attempt is paid for, so that sizes made to lie cannot buy endless work. The next
      // buffer is as large as can be: pages that stay untouched cost nothing, more attempts would.
      if (capacity >= budget_.left() || !budget_.take_waste(capacity)) return over_budget();
      capacity = std::min(most, budget_.left());
    }
  }

  Result<Inflated> finish(std::unique_ptr<std::uint8_t[]> buffer, std::uint64_t capacity,
                          std::size_t size, std::size_t taken) {
    if (!budget_.take(size)) return over_budget();
    if (size != entry_.uncompressed_size || taken != raw_.size()) {
      Complaints(diagnostics_)
          .entry("zip-size-lie", Severity::error, entry_,
                 fmt::format("declares {} bytes from {}, holds {} from {}",
                             entry_.uncompressed_size, raw_.size(), size, taken),
                 entry_.record_offset);
    }
    if (capacity / 2 > size) {  // a guess far too large: do not keep the rest
      auto exact = std::make_unique_for_overwrite<std::uint8_t[]>(std::max<std::size_t>(size, 1));
      std::copy_n(buffer.get(), size, exact.get());
      buffer = std::move(exact);
    }
    return Inflated(std::move(buffer), size);
  }

  Error bomb(std::uint64_t most) {
    budget_.take_waste(std::min(most, budget_.waste_left()));
    return lost("zip-bomb", fmt::format("{} bytes inflate to more than {} (declared {}); not read",
                                        raw_.size(), most, entry_.uncompressed_size));
  }

  Error over_budget() {
    return lost("zip-budget", fmt::format("the scan's limit of {} inflated bytes is used up",
                                          budget_.limits().max_total_bytes));
  }

  void check_crc(ByteView bytes) {
    const std::uint32_t crc = libdeflate_crc32(0, bytes.data(), bytes.size());
    if (crc == entry_.crc32) return;
    Complaints(diagnostics_)
        .entry("zip-crc", Severity::notice, entry_,
               fmt::format("CRC {:08x}, the directory says {:08x}; Android does not check", crc,
                           entry_.crc32),
               entry_.data_offset);
  }

  const Entry& entry_;
  ByteView raw_;
  ReadBudget& budget_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

Result<Inflated> read(const Archive& archive, const Entry& entry, ReadBudget& budget,
                      base::Diagnostics& diagnostics) {
  return EntryReader(entry, archive.raw(entry), budget, diagnostics).read();
}

std::size_t peek(const Archive& archive, const Entry& entry, std::span<std::uint8_t> out) {
  const ByteView raw = archive.raw(entry);
  if (entry.method == Method::stored) {
    const std::size_t count = std::min(out.size(), raw.size());
    std::copy_n(raw.begin(), count, out.begin());
    return count;
  }
  return inflate_head(raw, out);
}

}  // namespace hegui::zip
