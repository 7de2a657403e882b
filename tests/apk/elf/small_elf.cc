#include "tests/apk/elf/small_elf.h"

#include <string>

namespace hegui::test {
namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::uint64_t kBase = 0x10000;

class Writer {
 public:
  Writer(bool is_64) : is_64_(is_64), bytes_(0x800) {}
  Writer& at(std::size_t offset) {
    at_ = offset;
    return *this;
  }
  Writer& number(std::uint64_t value, unsigned width) {
    for (unsigned i = 0; i < width; ++i)
      bytes_[at_++] = static_cast<std::uint8_t>(value >> (8 * i));
    return *this;
  }
  Writer& u8(std::uint64_t value) { return number(value, 1); }
  Writer& u16(std::uint64_t value) { return number(value, 2); }
  Writer& u32(std::uint64_t value) { return number(value, 4); }
  Writer& word(std::uint64_t value) { return number(value, is_64_ ? 8 : 4); }
  Writer& text(const std::string& text) {
    for (const char c : text) u8(static_cast<std::uint8_t>(c));
    return *this;
  }
  bool is_64() const { return is_64_; }
  Bytes take() { return std::move(bytes_); }

 private:
  bool is_64_;
  Bytes bytes_;
  std::size_t at_ = 0;
};

void header(Writer& out) {
  const bool is_64 = out.is_64();
  out.at(0)
      .text(
          "\x7f"
          "ELF")
      .u8(is_64 ? 2 : 1)
      .u8(1)
      .u8(1);
  out.at(16).u16(3).u16(is_64 ? 183 : 40).u32(1).word(0);
  out.word(is_64 ? 64 : 52).word(0x700).u32(0);
  out.u16(is_64 ? 64 : 52).u16(is_64 ? 56 : 32).u16(4).u16(is_64 ? 64 : 40).u16(3).u16(0);
}

void segment(Writer& out, std::uint32_t type, std::uint32_t flags, std::uint64_t offset,
             std::uint64_t size) {
  out.u32(type);
  if (out.is_64()) out.u32(flags);
  out.word(offset).word(kBase + offset).word(kBase + offset).word(size).word(size);
  if (!out.is_64()) out.u32(flags);
  out.word(4);
}

void symbol(Writer& out, std::uint32_t name, std::uint64_t value, std::uint8_t info,
            std::uint16_t section) {
  if (out.is_64()) {
    out.u32(name).u8(info).u8(0).u16(section).word(value).word(8);
  } else {
    out.u32(name).word(value).word(8).u8(info).u8(0).u16(section);
  }
}

void section(Writer& out, std::uint32_t type, std::uint64_t offset, std::uint64_t size) {
  out.u32(0).u32(type).word(0).word(kBase + offset).word(offset).word(size);
  out.u32(0).u32(0).word(0).word(0);
}

}  // namespace

std::vector<std::uint8_t> small_elf(bool is_64, CountBy count) {
  Writer out(is_64);
  header(out);
  out.at(is_64 ? 64 : 52);
  segment(out, 1, 5, 0, 0x700);
  segment(out, 2, 6, 0x400, 0x100);
  segment(out, 4, 4, 0x500, 0x100);
  segment(out, 1, 6, 0x700, 0x100);
  using namespace std::string_literals;
  // 1 libx.so, 9 libc.so, 17 open, 22 JNI_OnLoad, 33 Java_a_B_c, 44 data, 49 $ORIGIN
  out.at(0x140).text("\0libx.so\0libc.so\0open\0JNI_OnLoad\0Java_a_B_c\0data\0$ORIGIN\0"s);
  out.at(0x200);
  symbol(out, 0, 0, 0, 0);
  symbol(out, 17, 0, 0x12, 0);
  symbol(out, 22, 0x11000, 0x12, 1);
  symbol(out, 33, 0x11010, 0x12, 1);
  symbol(out, 44, 0x11020, 0x21, 1);
  out.at(0x300).u32(1).u32(5).u32(1).u32(0).u32(2).u32(3).u32(4).u32(0);
  out.at(0x340).u32(1).u32(2).u32(1).u32(6).word(~0ull).u32(2).u32(0x10).u32(0x20).u32(0x31);
  const std::uint64_t hash = count == CountBy::hash ? 4 : 0x6ffffef5;
  out.at(0x400).word(1).word(9).word(14).word(1).word(29).word(49);
  out.word(5).word(kBase + 0x140).word(10).word(57).word(6).word(kBase + 0x200);
  if (count != CountBy::sections) {
    out.word(hash).word(kBase + (count == CountBy::hash ? 0x300 : 0x340));
  }
  out.word(0x6fffe000).word(kBase).word(0x60000011).word(kBase).word(30).word(4).word(0).word(0);
  out.at(0x500).u32(4).u32(4).u32(3).text("GNU\0\xde\xad\xbe\xef"s);
  out.u32(8).u32(132).u32(1).text("Android\0"s).u32(21).text("r21e").at(0x500 + 20 + 20 + 4 + 64);
  out.text("7075529");
  out.at(0x600)
      .text("https://example.com/a?b\0ab\0\xe4\xb8\xad\xe6\x96\x87\0\xff\xff"s)
      .text("tail");
  out.at(0x700 + (is_64 ? 64 : 40));
  section(out, 11, 0x200, 5 * (is_64 ? 24 : 16));
  section(out, 2, 0x200, 0);
  return out.take();
}

}  // namespace hegui::test
