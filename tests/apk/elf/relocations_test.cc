#include "apk/elf/relocations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "apk/elf/functions.h"
#include "tests/support/elf_builder.h"

namespace hegui::elf {
namespace {

constexpr std::uint16_t kArm = 40;
constexpr std::uint16_t kArm64 = 183;
constexpr std::uint64_t kPacked = 0x2800;  // where the tests put packed tables

struct Read {
  std::vector<std::uint8_t> bytes;
  base::Diagnostics diagnostics;
  ElfFile file;
  Relocations relocations;
};

std::unique_ptr<Read> read(const test::ElfBuilder& builder, const RelocationLimits& limits = {}) {
  auto out = std::make_unique<Read>();
  out->bytes = builder.build();
  auto file = read_elf(base::ByteView(out->bytes), "t.so", out->diagnostics);
  EXPECT_TRUE(file);
  out->file = std::move(file).value();
  out->relocations = read_relocations(out->file, "t.so", out->diagnostics, limits);
  return out;
}

// "address kind symbol addend", in order.
std::vector<std::string> told(const Relocations& relocations) {
  std::vector<std::string> lines;
  for (const ElfRelocation& one : relocations.all()) {
    constexpr const char* kKinds[] = {"other", "relative", "symbol"};
    lines.push_back(std::to_string(one.address) + " " + kKinds[static_cast<int>(one.kind)] + " " +
                    std::to_string(one.symbol) + " " + std::to_string(one.addend) +
                    (one.plt ? " plt" : ""));
  }
  return lines;
}

std::string sleb(std::int64_t value) {
  std::string out;
  for (;;) {
    const auto byte = static_cast<std::uint8_t>(value & 0x7f);
    value >>= 7;
    const bool last = (value == 0 && (byte & 0x40) == 0) || (value == -1 && (byte & 0x40) != 0);
    out += static_cast<char>(last ? byte : byte | 0x80);
    if (last) return out;
  }
}

std::string packed(std::initializer_list<std::int64_t> numbers) {
  std::string out = "APS2";
  for (const std::int64_t one : numbers) out += sleb(one);
  return out;
}

TEST(Relocations, ReadsTablesWithAndWithoutAddends) {
  test::ElfBuilder wide(kArm64);
  const auto symbol = wide.symbol("open");
  wide.relocation(0x3010, 0, 1027, 0x2040).relocation(0x3008, symbol, 1025);
  wide.relocation(0x3020, symbol, 1026, 0, true).relocation(0x3000, 0, 1029, 7);
  EXPECT_THAT(told(read(wide)->relocations),
              testing::ElementsAre("12288 other 0 7", "12296 symbol 1 0", "12304 relative 0 8256",
                                   "12320 symbol 1 0 plt"));
  // 32 bits: the addend of a relative one stands where it is written, that of a lazy slot is none.
  test::ElfBuilder narrow(kArm);
  const auto other = narrow.symbol("open");
  narrow.relocation(0x3010, 0, 23, 0x2040).relocation(0x3020, other, 22, 0x1234, true);
  EXPECT_THAT(told(read(narrow)->relocations),
              testing::ElementsAre("12304 relative 0 8256", "12320 symbol 1 0 plt"));
}

TEST(Relocations, TheLastOfOneAddressCounts) {
  test::ElfBuilder builder(kArm64);
  builder.relocation(0x3010, 0, 1027, 1).relocation(0x3010, 0, 1027, 2);
  const auto out = read(builder);
  ASSERT_NE(out->relocations.at(0x3010), nullptr);
  EXPECT_EQ(out->relocations.at(0x3010)->addend, 2);
  EXPECT_EQ(out->relocations.at(0x3008), nullptr);
  EXPECT_EQ(out->relocations.at(0x3018), nullptr);
}

TEST(Relocations, ReadsBitmaps) {
  test::ElfBuilder builder(kArm64);
  // 0x3000; then of the 63 words from 0x3008 on: the first, the third and the last; then the next
  // word.
  const std::uint64_t bits = 1u << 0 | 1u << 2 | 1ull << 62;
  builder.word(kPacked, 0x3000).word(kPacked + 8, bits << 1 | 1).word(kPacked + 16, 3);
  builder.word(0x3000, 0x2010).word(0x3018, 0x2020).word(0x31f8, 0x2030);
  builder.dynamic(36, kPacked).dynamic(35, 24);
  EXPECT_THAT(
      told(read(builder)->relocations),
      testing::ElementsAre("12288 relative 0 8208", "12296 relative 0 0", "12312 relative 0 8224",
                           "12792 relative 0 8240", "12800 relative 0 0"));
  test::ElfBuilder narrow(kArm);
  narrow.word(kPacked, 0x3000).word(kPacked + 4, 0x80000001).word(0x307c, 0x2010);
  narrow.dynamic(0x6fffe000, kPacked).dynamic(0x6fffe001, 8);
  EXPECT_THAT(told(read(narrow)->relocations),
              testing::ElementsAre("12288 relative 0 0", "12412 relative 0 8208"));
}

TEST(Relocations, ReadsAndroidsPackedForm) {
  test::ElfBuilder builder(kArm64);
  builder.symbol("open");
  const std::int64_t symbolic = std::int64_t{1} << 32 | 257;
  // Six from 0x3000 - 8 on: two of one type a step of 8 apart with an addend each; three that share
  // all, the addend too; one of a symbol that states all, without an addend.
  builder.put(kPacked, packed({6, 0x2ff8, 2, 1 | 2 | 8, 8, 1027, 0x2010, 0x10,  //
                               3, 1 | 2 | 4 | 8, 16, 1027, -0x20,               //
                               1, 0, 8, symbolic}));
  builder.dynamic(0x60000011, kPacked).dynamic(0x60000012, 64);
  const auto out = read(builder);
  EXPECT_TRUE(out->relocations.complete());
  EXPECT_THAT(told(out->relocations),
              testing::ElementsAre("12288 relative 0 8208", "12296 relative 0 8224",
                                   "12312 relative 0 8192", "12328 relative 0 8192",
                                   "12344 relative 0 8192", "12352 symbol 1 0"));
}

TEST(Relocations, PackedOnesWithoutAddendsTakeThemFromTheFile) {
  test::ElfBuilder builder(kArm);
  builder.word(0x3004, 0x2010);
  builder.put(kPacked, packed({1, 0x3000, 1, 1 | 2, 4, 23}));
  builder.dynamic(0x6000000f, kPacked).dynamic(0x60000010, 16);
  EXPECT_THAT(told(read(builder)->relocations), testing::ElementsAre("12292 relative 0 8208"));
}

TEST(Relocations, DamagedTablesAreSaidAndReadAsFarAsTheyGo) {
  const auto damaged = [](const std::string& bytes, std::uint64_t size) {
    test::ElfBuilder builder(kArm64);
    builder.put(kPacked, bytes).dynamic(0x60000011, kPacked).dynamic(0x60000012, size);
    return read(builder);
  };
  // No mark; an empty group; a group larger than the whole; numbers that end early.
  for (const auto& [bytes, size] : std::initializer_list<std::pair<std::string, std::uint64_t>>{
           {"APS1", 16},
           {packed({2, 0, 0, 0}), 16},
           {packed({2, 0, 3, 1 | 2, 8, 1027}), 16},
           {packed({2, 0, 2, 0, 8}), 9}}) {
    const auto out = damaged(bytes, size);
    EXPECT_FALSE(out->relocations.complete());
    EXPECT_EQ(out->diagnostics.count("elf-relocations"), 1u);
  }
  test::ElfBuilder outside(kArm64);
  outside.dynamic(7, 0x90000).dynamic(8, 24);
  EXPECT_EQ(read(outside)->diagnostics.count("elf-relocations"), 1u);
  test::ElfBuilder past(kArm64);
  past.dynamic(36, 0x2ff8).dynamic(35, 0x100).word(0x2ff8, 0x3000);
  EXPECT_THAT(told(read(past)->relocations), testing::ElementsAre("12288 relative 0 0"));
}

TEST(Relocations, TheirNumberIsBounded) {
  test::ElfBuilder builder(kArm64);
  builder.put(kPacked, packed({1ll << 40, 0, 1ll << 40, 1 | 2, 8, 1027}));
  builder.dynamic(0x60000011, kPacked).dynamic(0x60000012, 64);
  const auto out = read(builder, {1000});
  EXPECT_EQ(out->relocations.all().size(), 1000u);
  EXPECT_FALSE(out->relocations.complete());
  EXPECT_EQ(out->diagnostics.count("elf-relocation-limit"), 1u);
}

TEST(Functions, ComeFromSymbolsAndUnwindTables) {
  test::ElfBuilder builder(kArm64);
  builder.symbol("open");
  builder.symbol("first", 0x1100, 0x20);
  builder.symbol("data", 0x3000, 8);  // in no code
  // .eh_frame_hdr: version, forms, frame pointer, count, then pairs relative to the header.
  builder.put(0x2400, std::string_view("\x01\x1b\x03\x3b", 4));
  const auto entry = [&](unsigned i, std::int32_t value) {
    std::string raw(4, '\0');
    for (unsigned b = 0; b < 4; ++b) raw[b] = static_cast<char>(value >> (8 * b));
    builder.put(0x2408 + 4 * i, raw);
  };
  entry(0, 3);
  entry(1, 0x1100 - 0x2400);
  entry(3, 0x1180 - 0x2400);
  entry(5, 0x1200 - 0x2400);
  builder.segment(0x6474e550, 0x2400, 0x40);
  const auto out = read(builder);
  const Functions functions = find_functions(out->file);
  ASSERT_EQ(functions.all().size(), 3u);
  EXPECT_EQ(functions.all()[0].start, 0x1100u);
  EXPECT_EQ(functions.all()[0].end, 0x1120u);
  EXPECT_EQ(out->file.symbols[functions.all()[0].symbol].name, "first");
  EXPECT_EQ(functions.all()[1].end, 0x1200u);
  EXPECT_EQ(functions.all()[2].end, 0x2000u);
  EXPECT_EQ(functions.containing(0x111f)->start, 0x1100u);
  EXPECT_EQ(functions.containing(0x1120), nullptr);
  EXPECT_EQ(functions.containing(0x10ff), nullptr);
  EXPECT_EQ(functions.containing(0x11ff)->start, 0x1180u);
}

TEST(Functions, ArmTablesGiveStartsAndSymbolsTheThumbBit) {
  test::ElfBuilder builder(kArm);
  builder.symbol("thumb", 0x1101, 0x10);
  builder.word(0x2400, (0x1180 - 0x2400) & 0x7fffffff).word(0x2404, 1);
  builder.segment(0x70000001, 0x2400, 8);
  const auto out = read(builder);
  const Functions functions = find_functions(out->file);
  ASSERT_EQ(functions.all().size(), 2u);
  EXPECT_EQ(functions.all()[0].start, 0x1100u);
  EXPECT_TRUE(functions.all()[0].thumb);
  EXPECT_EQ(functions.all()[1].start, 0x1180u);
  EXPECT_FALSE(functions.all()[1].thumb);
}

}  // namespace
}  // namespace hegui::elf
