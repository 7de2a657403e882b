#include "apk/zip/deflate_head.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hegui::zip {
namespace {

using base::ByteView;

constexpr unsigned kMaxCodeLength = 15;
constexpr unsigned kEndOfBlock = 256;

// Bits from the least significant end (RFC 1951, 3.1.1). Past the end every read fails.
class BitReader {
 public:
  explicit BitReader(ByteView bytes) : bytes_(bytes) {}

  std::optional<unsigned> bits(unsigned count) {  // count <= 16
    while (held_ < count) {
      if (at_ >= bytes_.size()) return std::nullopt;
      buffer_ |= std::uint32_t{bytes_[at_++]} << held_;
      held_ += 8;
    }
    const unsigned value = buffer_ & ((1u << count) - 1);
    buffer_ >>= count;
    held_ -= count;
    return value;
  }
  void to_byte_boundary() {
    buffer_ >>= held_ % 8;
    held_ -= held_ % 8;
  }

 private:
  ByteView bytes_;
  std::size_t at_ = 0;
  std::uint32_t buffer_ = 0;
  unsigned held_ = 0;
};

// A canonical Huffman code (RFC 1951, 3.2.2): how many codes of each length, symbols by code.
class HuffmanCode {
 public:
  explicit HuffmanCode(std::span<const std::uint8_t> lengths) {
    for (const std::uint8_t length : lengths) ++count_[length];
    count_[0] = 0;
    std::array<std::uint16_t, kMaxCodeLength + 2> first{};
    for (unsigned length = 1; length <= kMaxCodeLength; ++length) {
      first[length + 1] = first[length] + count_[length];
    }
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
      if (lengths[symbol] != 0) {
        symbols_[first[lengths[symbol]]++] = static_cast<std::uint16_t>(symbol);
      }
    }
  }

  std::optional<unsigned> decode(BitReader& in) const {
    int code = 0;
    int first_code = 0;
    int index = 0;
    for (unsigned length = 1; length <= kMaxCodeLength; ++length) {
      const std::optional<unsigned> bit = in.bits(1);
      if (!bit) return std::nullopt;
      code |= static_cast<int>(*bit);
      const int count = count_[length];
      // Not below zero: with lengths that give more codes than fit, first_code runs ahead.
      if (code >= first_code && code - first_code < count) {
        return symbols_[index + code - first_code];
      }
      index += count;
      first_code = (first_code + count) << 1;
      code <<= 1;
    }
    return std::nullopt;
  }

 private:
  std::array<std::uint16_t, kMaxCodeLength + 1> count_{};
  std::array<std::uint16_t, 288> symbols_{};
};

constexpr std::array<std::uint16_t, 29> kLengthBase = {3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                                       15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                                       67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::array<std::uint8_t, 29> kLengthExtra = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                       2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::array<std::uint16_t, 30> kDistanceBase = {
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

class HeadInflater {
 public:
  HeadInflater(ByteView deflated, std::span<std::uint8_t> out) : in_(deflated), out_(out) {}

  std::size_t run() {
    bool last = false;
    while (!last && !full()) {
      const std::optional<unsigned> final_bit = in_.bits(1);
      const std::optional<unsigned> type = in_.bits(2);
      if (!final_bit || !type) break;
      last = *final_bit != 0;
      if (!block(*type)) break;
    }
    return filled_;
  }

 private:
  bool full() const { return filled_ == out_.size(); }

  bool block(unsigned type) {
    if (type == 0) return stored_block();
    if (type == 1) return fixed_block();
    return type == 2 && dynamic_block();
  }

  bool stored_block() {
    in_.to_byte_boundary();
    const std::optional<unsigned> length = in_.bits(16);
    const std::optional<unsigned> complement = in_.bits(16);
    if (!length || !complement || (*length ^ *complement) != 0xffff) return false;
    for (unsigned i = 0; i < *length && !full(); ++i) {
      const std::optional<unsigned> byte = in_.bits(8);
      if (!byte) return false;
      out_[filled_++] = static_cast<std::uint8_t>(*byte);
    }
    return true;
  }

  bool fixed_block() {
    std::array<std::uint8_t, 288> lengths{};
    std::fill(lengths.begin(), lengths.begin() + 144, 8);
    std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
    std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
    std::fill(lengths.begin() + 280, lengths.end(), 8);
    std::array<std::uint8_t, 30> distances{};
    distances.fill(5);
    return codes(HuffmanCode(lengths), HuffmanCode(distances));
  }

  bool dynamic_block() {
    constexpr std::array<std::uint8_t, 19> kOrder = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                     11, 4,  12, 3, 13, 2, 14, 1, 15};
    const std::optional<unsigned> literals = in_.bits(5);
    const std::optional<unsigned> distances = in_.bits(5);
    const std::optional<unsigned> code_lengths = in_.bits(4);
    if (!literals || !distances || !code_lengths) return false;
    const std::size_t literal_count = *literals + 257;
    const std::size_t distance_count = *distances + 1;
    if (literal_count > 286 || distance_count > 30) return false;
    std::array<std::uint8_t, 19> first{};
    for (unsigned i = 0; i < *code_lengths + 4; ++i) {
      const std::optional<unsigned> length = in_.bits(3);
      if (!length) return false;
      first[kOrder[i]] = static_cast<std::uint8_t>(*length);
    }
    std::array<std::uint8_t, 286 + 30> lengths{};
    const std::span<std::uint8_t> wanted(lengths.data(), literal_count + distance_count);
    if (!read_lengths(HuffmanCode(first), wanted)) return false;
    return codes(HuffmanCode(wanted.first(literal_count)),
                 HuffmanCode(wanted.subspan(literal_count)));
  }

  bool read_lengths(const HuffmanCode& code, std::span<std::uint8_t> lengths) {
    std::size_t at = 0;
    while (at < lengths.size()) {
      const std::optional<unsigned> symbol = code.decode(in_);
      if (!symbol) return false;
      if (*symbol < 16) {
        lengths[at++] = static_cast<std::uint8_t>(*symbol);
        continue;
      }
      if (*symbol == 16 && at == 0) return false;  // nothing to repeat yet
      const std::uint8_t value = *symbol == 16 ? lengths[at - 1] : 0;
      const unsigned least = *symbol == 18 ? 11 : 3;
      const std::optional<unsigned> more = in_.bits(*symbol == 16 ? 2 : *symbol == 17 ? 3 : 7);
      if (!more || least + *more > lengths.size() - at) return false;
      for (unsigned i = 0; i < least + *more; ++i) lengths[at++] = value;
    }
    return true;
  }

  bool codes(const HuffmanCode& literals, const HuffmanCode& distances) {
    while (!full()) {
      const std::optional<unsigned> symbol = literals.decode(in_);
      if (!symbol) return false;
      if (*symbol == kEndOfBlock) return true;
      if (*symbol < kEndOfBlock) {
        out_[filled_++] = static_cast<std::uint8_t>(*symbol);
      } else if (!copy(*symbol - 257, distances)) {
        return false;
      }
    }
    return true;
  }

  bool copy(unsigned length_code, const HuffmanCode& distances) {
    if (length_code >= kLengthBase.size()) return false;
    const std::optional<unsigned> length_extra = in_.bits(kLengthExtra[length_code]);
    const std::optional<unsigned> distance_code = distances.decode(in_);
    if (!length_extra || !distance_code || *distance_code >= kDistanceBase.size()) return false;
    const unsigned extra_bits = *distance_code < 4 ? 0 : *distance_code / 2 - 1;
    const std::optional<unsigned> distance_extra = in_.bits(extra_bits);
    if (!distance_extra) return false;
    const std::size_t distance = kDistanceBase[*distance_code] + *distance_extra;
    if (distance > filled_) return false;
    std::size_t length =
        std::min<std::size_t>(kLengthBase[length_code] + *length_extra, out_.size() - filled_);
    for (; length > 0; --length, ++filled_) out_[filled_] = out_[filled_ - distance];
    return true;
  }

  BitReader in_;
  std::span<std::uint8_t> out_;
  std::size_t filled_ = 0;
};

}  // namespace

std::size_t inflate_head(ByteView deflated, std::span<std::uint8_t> out) {
  return HeadInflater(deflated, out).run();
}

}  // namespace hegui::zip
