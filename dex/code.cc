#include "dex/code.h"

#include <cstdlib>

#include "dex/leb128.h"

namespace hegui::dex {
namespace {

constexpr std::size_t kCodeHeader = 16;  // bytes before the first code unit
constexpr std::size_t kTryItem = 8;

}  // namespace

CatchHandlers::CatchHandlers(base::ByteView bytes, std::uint32_t offset) : bytes_(bytes) {
  const std::int32_t count = load_sleb128(bytes_, offset);
  catch_all_ = count <= 0;
  size_ = static_cast<std::uint32_t>(std::abs(count)) + (catch_all_ ? 1 : 0);
  first_ = offset;
}

void CatchHandlers::Iterator::read() {
  if (left_ == 0) return;
  const bool all = left_ == 1 && catch_all_;
  handler_.type = all ? TypeIndex{} : TypeIndex{load_uleb128(bytes_, offset_)};
  handler_.address = load_uleb128(bytes_, offset_);
}

CodeItem::CodeItem(base::ByteView bytes, std::uint32_t offset) : bytes_(bytes), offset_(offset) {
  if (offset_ == 0) return;
  // The code verifier compared this extent with the file's size.
  units_ = base::ByteView(bytes_.data() + offset_ + kCodeHeader,
                          std::size_t{bytes_.load_u32(offset_ + std::size_t{12})} * 2);
}

std::uint32_t CodeItem::tries_offset() const {
  // Tries start on a multiple of four bytes, as the code does: an odd count of units is padded.
  const std::size_t units = size() + (size() & 1u);
  return static_cast<std::uint32_t>(offset_ + kCodeHeader + units * 2);
}

TryBlock CodeItem::try_block(std::uint32_t at) const {
  const std::size_t item = tries_offset() + at * kTryItem;
  const std::uint32_t start = bytes_.load_u32(item);
  const std::uint32_t handlers = static_cast<std::uint32_t>(tries_offset() + tries() * kTryItem);
  return {start, start + bytes_.load_u16(item + 4),
          CatchHandlers(bytes_, handlers + bytes_.load_u16(item + 6))};
}

CatchHandlers CodeItem::handlers_at(std::uint32_t address) const {
  std::uint32_t low = 0;
  std::uint32_t high = tries();
  const std::size_t first = tries_offset();
  while (low < high) {  // the first try that ends behind the address
    const std::uint32_t middle = low + (high - low) / 2;
    const std::size_t item = first + middle * kTryItem;
    if (bytes_.load_u32(item) + bytes_.load_u16(item + 4) > address) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  if (low == tries() || bytes_.load_u32(first + low * kTryItem) > address) return {};
  return try_block(low).handlers;
}

}  // namespace hegui::dex
