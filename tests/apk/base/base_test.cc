#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/hash.h"
#include "apk/base/leb128.h"
#include "apk/base/mapping.h"
#include "apk/base/unicode.h"

namespace hegui::base {
namespace {

TEST(ByteView, RefusesEveryRangeThatLeavesTheBytes) {
  const std::uint8_t bytes[] = {1, 2, 3, 4};
  const ByteView view(bytes, 4);
  EXPECT_EQ(view.u32(0), 0x04030201u);
  EXPECT_FALSE(view.u32(1));
  EXPECT_FALSE(view.u8(4));
  EXPECT_TRUE(view.sub(4, 0));
  EXPECT_FALSE(view.sub(4, 1));
  EXPECT_FALSE(view.sub(1, ~std::uint64_t{0}));
  EXPECT_FALSE(view.sub(~std::uint64_t{0}, 1));
  EXPECT_FALSE(view.from(5));
}

TEST(ByteView, CheckedArithmeticNoticesOverflow) {
  EXPECT_FALSE(checked_add(~std::uint64_t{0}, 1));
  EXPECT_FALSE(checked_mul(std::uint64_t{1} << 40, std::uint64_t{1} << 40));
  EXPECT_EQ(checked_mul(6, 7), 42u);
}

TEST(Leb128, ReadsTheSpecificationsExamples) {
  const auto unsigned_of = [](std::vector<std::uint8_t> bytes) {
    std::size_t at = 0;
    return read_uleb128(ByteView(bytes), at);
  };
  const auto signed_of = [](std::vector<std::uint8_t> bytes) {
    std::size_t at = 0;
    return read_sleb128(ByteView(bytes), at);
  };
  EXPECT_EQ(unsigned_of({0x00}), 0u);
  EXPECT_EQ(unsigned_of({0x80, 0x7f}), 16256u);
  EXPECT_EQ(unsigned_of({0xff, 0xff, 0xff, 0xff, 0x0f}), 0xffffffffu);
  EXPECT_EQ(signed_of({0x7f}), -1);
  EXPECT_EQ(signed_of({0x80, 0x7f}), -128);
  EXPECT_EQ(signed_of({0xff, 0xff, 0xff, 0xff, 0x7f}), -1);
  EXPECT_FALSE(unsigned_of({0x80}));
  EXPECT_FALSE(unsigned_of({0x80, 0x80, 0x80, 0x80, 0x80, 0x01}));
  EXPECT_FALSE(signed_of({}));
}

TEST(Hash, AgreesWithPublishedVectors) {
  EXPECT_EQ(sha256_hex(ByteView::of("abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(sm3(ByteView::of("abc"))),  // GB/T 32905-2016, A.1
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}

TEST(Unicode, RepairsWhatIsNotUtf8) {
  EXPECT_TRUE(is_valid_utf8("隐私政策"));
  EXPECT_FALSE(is_valid_utf8("\xC0\x80"));
  EXPECT_FALSE(is_valid_utf8("\xED\xA0\x80"));  // a surrogate
  const DecodedText repaired = repair_utf8(
      "a\xFF"
      "b");
  EXPECT_EQ(repaired.text,
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_TRUE(repaired.lossy);
}

// By the definition, one byte after the other: Unicode 15, table 3-7, up to three bytes.
bool is_plain_by_table(std::string_view text) {
  const auto byte = [&](std::size_t at) -> unsigned {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
  };
  const auto in = [](unsigned value, unsigned low, unsigned high) {
    return low <= value && value <= high;
  };
  for (std::size_t at = 0; at < text.size();) {
    const unsigned first = byte(at), second = byte(at + 1), third = byte(at + 2);
    if (first < 0x80) {
      at += 1;
    } else if (in(first, 0xC2, 0xDF) && in(second, 0x80, 0xBF)) {
      at += 2;
    } else if (in(first, 0xE0, 0xEF) && in(third, 0x80, 0xBF) &&
               in(second, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF)) {
      at += 3;
    } else {
      return false;
    }
  }
  return true;
}

TEST(Unicode, TellsPlainUtf8WhereverItStands) {
  // Every kind of byte, and the borders of each kind.
  const std::string kinds =
      "\x01\x7F\x80\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF4\xFF";
  std::vector<std::string> texts = {""};
  std::size_t from = 0;
  for (int length = 1; length <= 3; ++length) {
    const std::size_t end = texts.size();
    for (; from < end; ++from) {
      for (const char kind : kinds) texts.push_back(texts[from] + kind);
    }
  }
  std::size_t plain = 0;
  for (const std::string& text : texts) {
    plain += is_plain_by_table(text) ? 1 : 0;
    // At every place in words of eight bytes, at the end of the text and before more of it.
    for (std::size_t before = 0; before < 8; ++before) {
      for (const char* after : {"", "b", "\xE5\x90\x8C"}) {
        const std::string whole = std::string(before, 'a') + text + after;
        ASSERT_EQ(is_plain_utf8(whole), is_plain_by_table(whole)) << before << " " << after;
      }
    }
  }
  EXPECT_EQ(texts.size(), 1u + 19u + 19u * 19u + 19u * 19u * 19u);
  EXPECT_GT(plain, 8u);
  EXPECT_FALSE(is_plain_utf8("😀"));  // four bytes, six in modified UTF-8
  EXPECT_TRUE(is_valid_utf8("隐私政策 😀"));
}

TEST(Unicode, ReadsModifiedUtf8) {
  EXPECT_EQ(mutf8_to_utf8(std::string_view("\xC0\x80", 2)).text, std::string(1, '\0'));
  EXPECT_EQ(mutf8_to_utf8("\xED\xA0\xBD\xED\xB8\x80").text, "😀");
  EXPECT_EQ(mutf8_to_utf8("😀").text, "😀");  // tolerated
  EXPECT_TRUE(mutf8_to_utf8("\xED\xA0\xBD").lossy);
  EXPECT_EQ(mutf8_to_utf8("同意").text, "同意");
}

TEST(Unicode, ReadsUtf16) {
  const std::uint8_t pair[] = {0x3D, 0xD8, 0x00, 0xDE};
  EXPECT_EQ(utf16le_to_utf8(ByteView(pair, 4)).text, "😀");
  EXPECT_TRUE(utf16le_to_utf8(ByteView(pair, 2)).lossy);
}

TEST(Diagnostics, CountsBeyondWhatItKeeps) {
  Diagnostics inner(2);
  for (int i = 0; i < 5; ++i) inner.add("zip-odd", Severity::notice, "a", "text");
  Diagnostics outer(10);
  outer.take(std::move(inner), "app.apk");
  EXPECT_EQ(outer.kept().size(), 2u);
  EXPECT_EQ(outer.count("zip-odd"), 5u);
  EXPECT_EQ(outer.kept()[0].where, "app.apk!a");
}

TEST(Mapping, SaysWhyAFileCannotBeMapped) {
  const Result<Mapping> missing = Mapping::open("/nonexistent/app.apk", 100);
  ASSERT_FALSE(missing.ok());
  EXPECT_NE(missing.error().message().find("cannot open"), std::string::npos);
  const Result<Mapping> folder = Mapping::open("/", 100);
  ASSERT_FALSE(folder.ok());
  EXPECT_NE(folder.error().message().find("not a regular file"), std::string::npos);
  const std::string path = testing::TempDir() + "mapping_test";
  std::FILE* file = std::fopen(path.c_str(), "w");
  std::fputs("12345", file);
  std::fclose(file);
  EXPECT_FALSE(Mapping::open(path, 4).ok());
  Result<Mapping> mapped = Mapping::open(path, 5);
  ASSERT_TRUE(mapped.ok());
  EXPECT_EQ(mapped->bytes().chars(), "12345");
  unlink(path.c_str());
}

}  // namespace
}  // namespace hegui::base
