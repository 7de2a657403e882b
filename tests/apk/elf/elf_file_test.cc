#include "apk/elf/elf_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "apk/elf/printable_strings.h"
#include "tests/apk/elf/small_elf.h"
#include "tests/support/malformed.h"

namespace hegui::elf {
namespace {

using test::CountBy;
using test::small_elf;
using testing::ElementsAre;

class BothClasses : public testing::TestWithParam<std::tuple<bool, CountBy>> {};

TEST_P(BothClasses, EveryFact) {
  const auto [is_64, count] = GetParam();
  const auto bytes = small_elf(is_64, count);
  base::Diagnostics diagnostics;
  const auto file = read_elf(base::ByteView(bytes), "libx.so", diagnostics);
  ASSERT_TRUE(file) << file.error().message();
  EXPECT_EQ(file->abi, is_64 ? "arm64-v8a" : "armeabi-v7a");
  EXPECT_EQ(file->soname, "libx.so");
  EXPECT_THAT(file->needed, ElementsAre("libc.so"));
  EXPECT_EQ(file->runpath, "$ORIGIN");
  ASSERT_EQ(file->symbols.size(), 4u);
  EXPECT_EQ(file->symbols[0].name, "open");
  EXPECT_TRUE(file->symbols[0].imported);
  EXPECT_FALSE(file->symbols[0].exported());
  EXPECT_EQ(file->symbols[2].name, "Java_a_B_c");
  EXPECT_EQ(file->symbols[2].address, 0x11010u);
  EXPECT_EQ(file->symbols[2].size, 8u);
  EXPECT_TRUE(file->symbols[2].is_function());
  EXPECT_TRUE(file->symbols[3].weak);
  EXPECT_FALSE(file->symbols[3].is_function());
  EXPECT_THAT(file->jni, ElementsAre(1u, 2u));
  EXPECT_TRUE(file->has_jni_on_load);
  EXPECT_TRUE(file->text_relocations);
  EXPECT_TRUE(file->android_packed_relocations);
  EXPECT_TRUE(file->relr_relocations);
  EXPECT_EQ(file->build_id, "deadbeef");
  EXPECT_EQ(file->android_api, 21u);
  EXPECT_EQ(file->ndk_version, "r21e");
  EXPECT_EQ(file->ndk_build, "7075529");
  EXPECT_TRUE(file->has_section_headers);
  EXPECT_TRUE(file->stripped);
  EXPECT_EQ(file->file_offset(0x10123), 0x123u);
  EXPECT_EQ(file->file_offset(0xffff), std::nullopt);
  for (const base::Diagnostic& one : diagnostics.kept()) ADD_FAILURE() << one.code << one.text;
}

INSTANTIATE_TEST_SUITE_P(Elf, BothClasses,
                         testing::Combine(testing::Bool(),
                                          testing::Values(CountBy::gnu_hash, CountBy::hash,
                                                          CountBy::sections)));

TEST(Elf, SectionHeadersAreNotNeeded) {
  auto bytes = small_elf(true);
  for (std::size_t at = 40; at < 48; ++at) bytes[at] = 0;  // e_shoff
  base::Diagnostics diagnostics;
  const auto file = read_elf(base::ByteView(bytes), "libx.so", diagnostics);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->symbols.size(), 4u);
  EXPECT_FALSE(file->has_section_headers);
  EXPECT_EQ(diagnostics.count("elf-no-section-headers"), 1u);
}

TEST(Elf, PrintableStringsOfReadOnlySegments) {
  const auto bytes = small_elf(true);
  base::Diagnostics diagnostics;
  const auto file = read_elf(base::ByteView(bytes), "libx.so", diagnostics);
  ASSERT_TRUE(file);
  std::vector<std::string> found;
  std::uint64_t last = 0;
  PrintableStrings strings(*file);
  while (const auto one = strings.next()) {
    if (one->file_offset >= 0x600) found.emplace_back(one->text);
    EXPECT_GE(one->file_offset, last);
    last = one->file_offset + one->text.size();
    EXPECT_LE(last, 0x700u);  // the writable segment starts there
  }
  EXPECT_THAT(found, ElementsAre("https://example.com/a?b", "中文", "tail"));
}

TEST(Elf, OverlappingSegmentsAreWalkedOnce) {
  auto bytes = small_elf(true);
  bytes[64 + 2 * 56] = 1;  // the note segment becomes loadable: it lies inside the first one
  base::Diagnostics diagnostics;
  const auto file = read_elf(base::ByteView(bytes), "libx.so", diagnostics);
  ASSERT_TRUE(file);
  int urls = 0;
  PrintableStrings strings(*file);
  while (const auto one = strings.next()) urls += one->text.starts_with("https://") ? 1 : 0;
  EXPECT_EQ(urls, 1);
}

// All symbols point at one long name: the budget ends the reading, not the clock.
TEST(Elf, SharedNamesAreBounded) {
  auto bytes = small_elf(true);
  constexpr std::size_t kSymbols = 20'000;
  constexpr std::size_t kNameBytes = 1u << 20;
  const std::size_t strings_at = bytes.size();
  const std::size_t symbols_at = strings_at + kNameBytes;
  bytes.resize(symbols_at + kSymbols * 24);
  std::fill_n(bytes.begin() + strings_at, kNameBytes - 1, std::uint8_t{'x'});
  const auto put = [&](std::size_t at, std::uint64_t value, unsigned width) {
    for (unsigned i = 0; i < width; ++i)
      bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
  };
  put(64 + 32, bytes.size(), 8);  // the first segment holds the whole file
  put(0x400 + 3 * 16 + 8, 0x10000 + strings_at, 8);
  put(0x400 + 4 * 16 + 8, kNameBytes, 8);
  put(0x400 + 5 * 16 + 8, 0x10000 + symbols_at, 8);
  put(0x400 + 6 * 16, 4, 8);  // DT_HASH
  put(0x400 + 6 * 16 + 8, 0x10300, 8);
  put(0x304, kSymbols, 4);
  base::Diagnostics diagnostics;
  const auto file = read_elf(base::ByteView(bytes), "libx.so", diagnostics);
  ASSERT_TRUE(file);
  EXPECT_LT(file->symbols.size(), 20u);
  EXPECT_EQ(diagnostics.count("elf-name-budget"), 1u);
}

TEST(Elf, MalformedFilesAreToldExactly) {
  const auto base = [](const std::string& name) {
    return small_elf(name != "elf32", name == "elf64-hash" ? CountBy::hash : CountBy::gnu_hash);
  };
  for (const test::MalformedCase& one : test::malformed_cases("elf", base)) {
    base::Diagnostics diagnostics;
    const auto file = read_elf(base::ByteView(one.bytes), "libx.so", diagnostics);
    std::string told;
    std::vector<std::uint64_t> offsets;
    if (!file) {
      told = file.error().what + "\n";
      if (file.error().offset) offsets.push_back(*file.error().offset);
    }
    for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
      told += diagnostic.code + ": " + diagnostic.text + "\n";
      if (diagnostic.offset) offsets.push_back(*diagnostic.offset);
    }
    EXPECT_EQ(file.ok(), one.accept) << one.name;
    for (const std::string& text : one.expect)
      EXPECT_THAT(told, testing::HasSubstr(text)) << one.name;
    if (one.offset) {
      EXPECT_THAT(offsets, testing::Contains(*one.offset)) << one.name;
    }
  }
}

}  // namespace
}  // namespace hegui::elf
