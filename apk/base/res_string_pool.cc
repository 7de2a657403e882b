#include "apk/base/res_string_pool.h"

#include <algorithm>

#include "apk/base/res_chunk.h"
#include "apk/base/unicode.h"

namespace hegui::base {
namespace {

constexpr std::uint32_t kHeaderBytes = 28;
constexpr std::uint32_t kSortedFlag = 1u << 0;
constexpr std::uint32_t kUtf8Flag = 1u << 8;
constexpr std::uint32_t kSpanEnd = 0xffffffff;

Error defect(const char* what, std::uint64_t offset) {
  return Error{std::string("string pool: ") + what, "", offset};
}

// Length prefixes: one unit, or two when the top bit of the first is set.
std::optional<std::size_t> utf8_length(ByteView strings, std::size_t& at) {
  const auto first = strings.u8(at);
  if (!first) return std::nullopt;
  ++at;
  if ((*first & 0x80) == 0) return *first;
  const auto second = strings.u8(at);
  if (!second) return std::nullopt;
  ++at;
  return static_cast<std::size_t>(*first & 0x7f) << 8 | *second;
}

std::optional<std::size_t> utf16_length(ByteView strings, std::size_t& at) {
  const auto first = strings.u16(at);
  if (!first) return std::nullopt;
  at += 2;
  if ((*first & 0x8000) == 0) return *first;
  const auto second = strings.u16(at);
  if (!second) return std::nullopt;
  at += 2;
  return static_cast<std::size_t>(*first & 0x7fff) << 16 | *second;
}

std::optional<ByteView> stored_utf8(ByteView strings, std::size_t at) {
  if (!utf8_length(strings, at)) return std::nullopt;  // length in UTF-16 units, not needed
  const auto length = utf8_length(strings, at);
  if (!length) return std::nullopt;
  // A text of 32 KiB or more does not fit its prefix, which then holds the low 15 bits: the true
  // end is the first zero byte at that length plus a multiple of 0x8000.
  for (std::size_t end = *length; strings.holds(at, end + 1); end += 0x8000) {
    if (strings[at + end] == 0) return strings.sub(at, end);
  }
  return std::nullopt;
}

std::optional<ByteView> stored_utf16(ByteView strings, std::size_t at) {
  const auto length = utf16_length(strings, at);
  if (!length || !strings.holds(at, (std::uint64_t{*length} + 1) * 2)) return std::nullopt;
  if (strings.load_u16(at + *length * 2) != 0) return std::nullopt;
  return strings.sub(at, *length * 2);
}

}  // namespace

Result<ResStringPool> ResStringPool::open(ByteView bytes, std::uint64_t at) {
  const auto chunk = load_res_chunk(bytes, at);
  if (!chunk) return defect("no room for a chunk header", at);
  if (const char* complaint = res_chunk_defect(bytes, *chunk, kHeaderBytes)) {
    return defect(complaint, at);
  }
  ResStringPool pool;
  pool.chunk_ = *bytes.sub(at, chunk->size);
  pool.entries_ = chunk->header_size;
  const ByteView all = pool.chunk_;
  // The header's 28 bytes are inside: res_chunk_defect checked.
  pool.count_ = all.load_u32(8);
  pool.style_count_ = all.load_u32(12);
  const std::uint32_t flags = all.load_u32(16);
  const std::uint32_t strings_start = all.load_u32(20);
  const std::uint32_t styles_start = all.load_u32(24);
  pool.utf8_ = (flags & kUtf8Flag) != 0;
  pool.sorted_ = (flags & kSortedFlag) != 0;

  if (pool.count_ > 0) {
    if (!all.holds(pool.entries_, std::uint64_t{pool.count_} * 4)) {
      return defect("more strings are declared than their offsets fit", at + 8);
    }
    if (strings_start >= all.size() - 2) return defect("strings start past the end", at + 20);
    std::uint64_t strings_end = all.size();
    if (pool.style_count_ > 0) {
      if (styles_start >= all.size() - 2) return defect("styles start past the end", at + 24);
      if (styles_start <= strings_start) return defect("styles start before strings", at + 24);
      strings_end = styles_start;
    }
    const std::uint64_t unit = pool.utf8_ ? 1 : 2;
    const std::uint64_t units = (strings_end - strings_start) / unit;
    if (units == 0) return defect("no room for strings", at + 20);
    pool.strings_ = *all.sub(strings_start, units * unit);
    const auto last = static_cast<std::size_t>((units - 1) * unit);
    const std::uint32_t end = pool.utf8_ ? pool.strings_[last] : pool.strings_.load_u16(last);
    if (end != 0) return defect("last string has no terminator", at + strings_start + last);
  }
  if (pool.style_count_ > 0) {
    const std::uint64_t styles = pool.entries_ + std::uint64_t{pool.count_} * 4;
    if (!all.holds(styles, std::uint64_t{pool.style_count_} * 4)) {
      return defect("more styles are declared than their offsets fit", at + 12);
    }
    if (styles_start >= all.size()) return defect("styles start past the end", at + 24);
    const std::size_t words = (all.size() - styles_start) / 4;
    pool.styles_ = *all.sub(styles_start, words * 4);
    if (words < 3) return defect("no room for styles", at + 24);
    for (std::size_t i = words - 3; i < words; ++i) {
      if (pool.styles_.load_u32(i * 4) != kSpanEnd) {
        return defect("last style has no terminator", at + styles_start + i * 4);
      }
    }
  }
  return pool;
}

std::optional<ResStringPool::Stored> ResStringPool::stored(std::uint32_t index) const {
  if (index >= count_) return std::nullopt;
  // count_ offsets lie inside the chunk: open() checked.
  std::size_t at = chunk_.load_u32(entries_ + std::size_t{index} * 4);
  if (!utf8_) at &= ~std::size_t{1};  // Android divides the offset by the unit size
  // The pool's last unit is a terminator, so a string cannot start there.
  if (at + (utf8_ ? 1 : 2) >= strings_.size()) return std::nullopt;
  const auto bytes = utf8_ ? stored_utf8(strings_, at) : stored_utf16(strings_, at);
  if (!bytes) return std::nullopt;
  return Stored{*bytes, utf8_};
}

std::optional<std::string> ResStringPool::text(std::uint32_t index) const {
  const auto found = stored(index);
  if (!found) return std::nullopt;
  return found->utf8 ? mutf8_to_utf8(found->bytes.chars()).text
                     : utf16le_to_utf8(found->bytes).text;
}

std::optional<std::string_view> ResStringPool::view(std::uint32_t index,
                                                    std::string& scratch) const {
  const auto found = stored(index);
  if (!found) return std::nullopt;
  if (found->utf8 && is_plain_utf8(found->bytes.chars())) return found->bytes.chars();
  if (found->utf8) {
    scratch = mutf8_to_utf8(found->bytes.chars()).text;
    return scratch;
  }
  // Plain ASCII in UTF-16 (every name in a manifest) needs no decoder and reuses the scratch.
  const ByteView units = found->bytes;
  scratch.resize(units.size() / 2);
  for (std::size_t i = 0; i < scratch.size(); ++i) {
    const std::uint16_t unit = units.load_u16(i * 2);
    if (unit >= 0x80) {
      scratch = utf16le_to_utf8(units).text;
      break;
    }
    scratch[i] = static_cast<char>(unit);
  }
  return scratch;
}

bool ResStringPool::equals(std::uint32_t index, std::string_view ascii) const {
  const auto found = stored(index);
  if (!found) return false;
  if (found->utf8) return found->bytes.chars() == ascii;
  if (found->bytes.size() != ascii.size() * 2) return false;
  for (std::size_t i = 0; i < ascii.size(); ++i) {
    if (found->bytes.load_u16(i * 2) != static_cast<unsigned char>(ascii[i])) return false;
  }
  return true;
}

std::optional<std::uint32_t> ResStringPool::find(std::string_view ascii) const {
  for (std::uint32_t i = 0; i < count_; ++i) {
    if (equals(i, ascii)) return i;
  }
  return std::nullopt;
}

std::vector<ResStringPool::Span> ResStringPool::spans(std::uint32_t index,
                                                      std::size_t max_spans) const {
  std::vector<Span> out;
  if (index >= style_count_) return out;
  // The style offsets lie inside the chunk: open() checked.
  std::uint64_t at = chunk_.load_u32(entries_ + (std::size_t{count_} + index) * 4);
  while (out.size() < max_spans) {
    const auto tag = styles_.u32(at);
    const auto first = styles_.u32(at + 4);
    const auto last = styles_.u32(at + 8);
    if (!tag || *tag == kSpanEnd || !first || !last) break;
    out.push_back({*tag, *first, *last});
    at += 12;
  }
  return out;
}

}  // namespace hegui::base
