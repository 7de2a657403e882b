#include "analyzer/native/x86_instruction.h"

#include <array>
#include <cstring>

namespace hegui::native {
namespace {

enum Form : std::uint8_t {
  kNone = 0,
  kModrm = 1,
  kByte = 2,     // an immediate of one byte
  kWord = 4,     // of two bytes
  kFull = 8,     // of the operand size, at most four bytes
  kOffset = 16,  // an address
  kFar = 32,     // a segment and an address
};

constexpr std::array<std::uint8_t, 256> kOneByte = [] {
  std::array<std::uint8_t, 256> forms{};
  const auto fill = [&](unsigned from, unsigned to, unsigned form) {
    for (unsigned i = from; i <= to; ++i) forms[i] = static_cast<std::uint8_t>(form);
  };
  for (unsigned row = 0; row < 0x40; row += 8) {
    fill(row, row + 3, kModrm);
    forms[row + 4] = kByte;
    forms[row + 5] = kFull;
  }
  fill(0x62, 0x63, kModrm);
  forms[0x68] = kFull;
  forms[0x69] = kModrm | kFull;
  forms[0x6a] = kByte;
  forms[0x6b] = kModrm | kByte;
  fill(0x70, 0x7f, kByte);
  fill(0x80, 0x83, kModrm | kByte);
  forms[0x81] = kModrm | kFull;
  fill(0x84, 0x8f, kModrm);
  forms[0x9a] = kFar;
  fill(0xa0, 0xa3, kOffset);
  forms[0xa8] = kByte;
  forms[0xa9] = kFull;
  fill(0xb0, 0xb7, kByte);
  fill(0xb8, 0xbf, kFull);
  fill(0xc0, 0xc1, kModrm | kByte);
  forms[0xc2] = kWord;
  fill(0xc4, 0xc5, kModrm);
  forms[0xc6] = kModrm | kByte;
  forms[0xc7] = kModrm | kFull;
  forms[0xc8] = kWord | kByte;
  forms[0xca] = kWord;
  forms[0xcd] = kByte;
  fill(0xd0, 0xd3, kModrm);
  fill(0xd4, 0xd5, kByte);
  fill(0xd8, 0xdf, kModrm);
  fill(0xe0, 0xe7, kByte);
  fill(0xe8, 0xe9, kFull);
  forms[0xea] = kFar;
  forms[0xeb] = kByte;
  fill(0xf6, 0xf7, kModrm);
  fill(0xfe, 0xff, kModrm);
  return forms;
}();

constexpr std::array<std::uint8_t, 256> kTwoByte = [] {
  std::array<std::uint8_t, 256> forms{};
  const auto fill = [&](unsigned from, unsigned to, unsigned form) {
    for (unsigned i = from; i <= to; ++i) forms[i] = static_cast<std::uint8_t>(form);
  };
  fill(0x00, 0x03, kModrm);
  forms[0x0d] = kModrm;
  forms[0x0f] = kModrm | kByte;
  fill(0x10, 0x2f, kModrm);
  fill(0x40, 0x7f, kModrm);
  fill(0x70, 0x73, kModrm | kByte);
  forms[0x77] = kNone;
  fill(0x80, 0x8f, kFull);
  fill(0x90, 0x9f, kModrm);
  forms[0xa3] = forms[0xa5] = forms[0xab] = kModrm;
  forms[0xa4] = forms[0xac] = kModrm | kByte;
  fill(0xad, 0xc7, kModrm);
  forms[0xba] = forms[0xc2] = kModrm | kByte;
  fill(0xc4, 0xc6, kModrm | kByte);
  fill(0xd0, 0xff, kModrm);
  return forms;
}();

constexpr std::array<bool, 256> kPrefix = [] {
  std::array<bool, 256> prefixes{};
  for (const unsigned byte : {0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3}) {
    prefixes[byte] = true;
  }
  return prefixes;
}();

// More than the longest run of bytes that decoding looks at.
constexpr std::size_t kRoom = 48;

class Decoder {
 public:
  // `bytes`: kRoom of them, of which `size` belong to the code.
  Decoder(const std::uint8_t* bytes, std::size_t size, bool is_64)
      : bytes_(bytes), size_(size), is_64_(is_64) {}

  X86Instruction run() {
    prefixes();
    const std::uint8_t form = opcode();
    if ((form & kModrm) != 0) modrm();
    immediates(form);
    out_.valid = at_ <= size_ && at_ <= kLongest;
    out_.length = out_.valid ? static_cast<unsigned>(at_) : 1;
    return out_;
  }

 private:
  static constexpr std::size_t kLongest = 15;

  // 14 prefixes, REX, three of the opcode, ModRM, SIB, and at most 4 + 8 + 2 behind: kRoom is
  // enough.
  std::uint8_t next() { return bytes_[at_++]; }
  std::uint8_t peek() const { return bytes_[at_]; }
  std::int64_t number(unsigned size) {
    std::uint64_t value = 0;
    if (size == 0) return 0;
    std::memcpy(&value, bytes_ + at_, 8);  // little-endian, as this host is (byte_view.h)
    at_ += size;
    const unsigned unused = 64 - 8 * size;
    return static_cast<std::int64_t>(value << unused) >> unused;
  }

  void prefixes() {
    for (unsigned i = 0; i < 14 && kPrefix[peek()]; ++i) {
      const std::uint8_t byte = next();
      out_.narrow |= byte == 0x66;
      out_.address_narrow |= byte == 0x67;
      out_.segment |= byte == 0x64 || byte == 0x65;
      if (byte == 0xf2 || byte == 0xf3) out_.repeat = byte;
    }
    if (is_64_ && (peek() & 0xf0) == 0x40) {
      rex_ = next();
      out_.rex = true;
      out_.wide = (rex_ & 8) != 0;
      out_.rex_base = (rex_ & 1) != 0;
    }
  }

  // Consumes the opcode; returns what follows it.
  std::uint8_t opcode() {
    const std::uint8_t first = next();
    const bool vex_form = first == 0xc4 || first == 0xc5 || first == 0x62;
    if (vex_form && (is_64_ || peek() >> 6 == 3)) return vex(first);
    if (first != 0x0f) {
      out_.opcode = first;
      return kOneByte[first];
    }
    const std::uint8_t second = next();
    if (second == 0x38 || second == 0x3a) {
      out_.map = second == 0x38 ? 2 : 3;
      out_.opcode = next();
      return second == 0x38 ? kModrm : kModrm | kByte;
    }
    out_.map = 1;
    out_.opcode = second;
    return kTwoByte[second];
  }

  std::uint8_t vex(std::uint8_t first) {
    out_.vex = true;
    const std::uint8_t second = next();
    std::uint8_t map = 1;
    std::uint8_t last = second;
    if (first != 0xc5) {
      map = second & (first == 0xc4 ? 0x1f : 3);
      rex_ = static_cast<std::uint8_t>(~second >> 5 & 7);
      last = next();
      if (first == 0x62) next();
    } else {
      rex_ = static_cast<std::uint8_t>((~second >> 7 & 1) << 2);
    }
    out_.operand = ~last >> 3 & 15;
    // What the prefixes before it would say.
    constexpr std::uint8_t kPrefixes[] = {0, 0, 0xf3, 0xf2};
    out_.repeat = kPrefixes[last & 3];
    out_.narrow = (last & 3) == 1;
    out_.wide = first != 0xc5 && (last & 0x80) != 0;
    out_.map = map;
    out_.opcode = next();
    if (map == 1) return out_.opcode == 0x77 ? std::uint8_t{kNone} : kTwoByte[out_.opcode];
    return map == 3 ? kModrm | kByte : kModrm;
  }

  void modrm() {
    const std::uint8_t byte = next();
    out_.has_modrm = true;
    out_.mod = byte >> 6;
    out_.reg = (byte >> 3 & 7) | (rex_ & 4) << 1;
    const unsigned rm = byte & 7;
    out_.rm = rm | (rex_ & 1) << 3;
    if (out_.mod == 3) return;
    if (out_.address_narrow && !is_64_) {
      const bool direct = out_.mod == 0 && rm == 6;
      number(out_.mod == 1 ? 1 : out_.mod == 2 || direct ? 2 : 0);
      return;
    }
    out_.has_base = true;
    bool wide_displacement = out_.mod == 2;
    if (rm == 4) {
      const std::uint8_t scaled = next();
      out_.has_index = (scaled >> 3 & 7) != 4 || (rex_ & 2) != 0;
      out_.index = (scaled >> 3 & 7) | (rex_ & 2) << 2;
      out_.scale = scaled >> 6;
      out_.rm = (scaled & 7) | (rex_ & 1) << 3;
      if (out_.mod == 0 && (scaled & 7) == 5) {
        out_.has_base = false;
        wide_displacement = true;
      }
    } else if (out_.mod == 0 && rm == 5) {
      out_.has_base = false;
      out_.rip = is_64_;
      wide_displacement = true;
    }
    out_.displacement = static_cast<std::int32_t>(number(wide_displacement ? 4
                                                         : out_.mod == 1   ? 1
                                                                           : 0));
  }

  void immediates(std::uint8_t form) {
    // Most instructions have none.
    const bool test = out_.map == 0 && (out_.opcode == 0xf6 || out_.opcode == 0xf7);
    if ((form & ~kModrm) == 0 && !test) return;
    unsigned size = 0;
    if ((form & kFull) != 0) size = out_.narrow && !out_.wide ? 2 : 4;
    if ((form & kWord) != 0) size = 2;
    if ((form & kByte) != 0 && size == 0) size = 1;
    if ((form & kOffset) != 0) size = is_64_ != out_.address_narrow ? (is_64_ ? 8 : 2) : 4;
    if (out_.map == 0 && !out_.vex) {
      if (out_.wide && out_.opcode >= 0xb8 && out_.opcode <= 0xbf) size = 8;
      // test has an immediate; the others of its group have none
      if (out_.opcode == 0xf6 && (out_.reg & 7) < 2) size = 1;
      if (out_.opcode == 0xf7 && (out_.reg & 7) < 2) size = out_.narrow && !out_.wide ? 2 : 4;
      // near branches are not narrowed in 64-bit code
      if (is_64_ && (out_.opcode == 0xe8 || out_.opcode == 0xe9)) size = 4;
    }
    if (is_64_ && out_.map == 1 && !out_.vex && out_.opcode >> 4 == 8) size = 4;
    out_.immediate = number(size);
    if ((form & (kWord | kByte)) == (kWord | kByte)) number(1);  // enter
    if ((form & kFar) != 0) number(out_.narrow ? 4 : 6);
  }

  const std::uint8_t* bytes_;
  std::size_t size_;
  std::size_t at_ = 0;
  bool is_64_;
  unsigned rex_ = 0;
  X86Instruction out_;
};

}  // namespace

X86Instruction decode_x86(base::ByteView bytes, std::size_t at, bool is_64) {
  if (at >= bytes.size()) return {};
  const std::size_t size = bytes.size() - at;
  if (size >= kRoom) return Decoder(bytes.data() + at, size, is_64).run();
  std::array<std::uint8_t, kRoom> padded{};
  std::memcpy(padded.data(), bytes.data() + at, size);
  return Decoder(padded.data(), size, is_64).run();
}

}  // namespace hegui::native
