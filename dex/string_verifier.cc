// The strings of a file: where each lies and how long it is, checked once.
#include <algorithm>
#include <cstring>
#include <numeric>

#include "apk/base/leb128.h"
#include "dex/names.h"
#include "dex/verifier.h"

namespace hegui::dex {
namespace {

bool is_ascii(std::string_view text) {
  std::uint64_t high = 0;
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + at, 8);
    high |= word;
  }
  for (; at < text.size(); ++at) high |= static_cast<unsigned char>(text[at]);
  return (high & 0x8080808080808080u) == 0;
}

struct Mutf8Shape {
  std::uint32_t units = 0;  // UTF-16 code units
  bool well_formed = true;
};

Mutf8Shape mutf8_shape(std::string_view text) {
  Mutf8Shape shape;
  const auto is_tail = [&](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  for (std::size_t at = 0; at < text.size(); ++shape.units) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) {
      at += 1;
    } else if ((first & 0xE0) == 0xC0 && is_tail(at + 1)) {
      at += 2;
    } else if ((first & 0xF0) == 0xE0 && is_tail(at + 1) && is_tail(at + 2)) {
      at += 3;
    } else {
      shape.well_formed = false;
      at += 1;
    }
  }
  return shape;
}

}  // namespace

Verifier::Refusal Verifier::check_strings() {
  const Section table = header_.strings;
  dex_.strings_.reserve(table.count);  // four bytes of the file stand behind each row
  bool sorted = true;
  std::string_view previous;
  for (std::uint32_t i = 0; i < table.count; ++i) {
    const std::size_t row = table.offset + std::size_t{i} * 4;  // read_header checked the extent
    const std::uint32_t offset = bytes_.load_u32(row);
    std::size_t at = offset;
    const auto units = base::read_uleb128(bytes_, at);
    if (!units || at >= bytes_.size()) return refuse("string lies outside the file", row);
    const void* const end = std::memchr(bytes_.data() + at, 0, bytes_.size() - at);
    if (end == nullptr) return refuse("string is not terminated", offset);
    const auto length =
        static_cast<std::size_t>(static_cast<const std::uint8_t*>(end) - (bytes_.data() + at));
    if (!budget_.spend(length + 1)) return refuse(kTooMuchSharing, row);
    dex_.strings_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(length)});
    const std::string_view text = bytes_.chars().substr(at, length);
    if (*units != length || !is_ascii(text)) inspect_text(StringIndex{i}, *units);
    if (i != 0 && compare_mutf8(previous, text) >= 0) {
      if (sorted) note("dex-unsorted", "string_ids are not sorted", row);
      sorted = false;
    }
    previous = text;
  }
  if (!sorted) {
    dex_.string_order_.reserve(table.count);
    for (const StringIndex i : dex_.strings()) dex_.string_order_.push_back(i);
    std::stable_sort(dex_.string_order_.begin(), dex_.string_order_.end(),
                     [this](StringIndex a, StringIndex b) {
                       return compare_mutf8(dex_.string(a), dex_.string(b)) < 0;
                     });
  }
  return std::nullopt;
}

void Verifier::inspect_text(StringIndex index, std::uint32_t declared_units) {
  const Mutf8Shape shape = mutf8_shape(dex_.string(index));
  const std::uint64_t offset = dex_.strings_[index.value].offset;
  if (!shape.well_formed) {
    note("dex-string-encoding", "string is not modified UTF-8", offset);
  } else if (shape.units != declared_units) {
    note("dex-string-length", "string is not as long as it says", offset);
  }
}

}  // namespace hegui::dex
