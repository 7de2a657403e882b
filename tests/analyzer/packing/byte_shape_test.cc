#include "analyzer/packing/byte_shape.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "analyzer/packing/file_formats.h"
#include "tests/support/dex_builder.h"

namespace hegui::packing {
namespace {

std::vector<std::uint8_t> random_bytes(std::size_t count) {
  std::mt19937 random(3);  // NOLINT: the same bytes every time
  std::vector<std::uint8_t> bytes(count);
  for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(random());
  return bytes;
}

std::vector<std::uint8_t> small_dex() {
  test::DexBuilder builder;
  builder.add_class({.descriptor = "Lt/A;"});
  return builder.build();
}

base::ByteView view(const std::vector<std::uint8_t>& bytes) { return {bytes.data(), bytes.size()}; }

TEST(Entropy, OfKnownBytes) {
  EXPECT_EQ(entropy({}), 0);
  EXPECT_EQ(entropy(base::ByteView::of("aaaaaaaa")), 0);
  EXPECT_NEAR(entropy(base::ByteView::of("abababab")), 1, 1e-9);
  std::vector<std::uint8_t> all(256);
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::uint8_t>(i);
  EXPECT_NEAR(entropy(view(all)), 8, 1e-9);
  EXPECT_GT(entropy(view(random_bytes(4096))), 7.9);
}

TEST(Entropy, OneLowBlockShowsThatAFileIsNotEncryptedThroughout) {
  std::vector<std::uint8_t> bytes = random_bytes(4 * 4096);
  EXPECT_GT(lowest_entropy(view(bytes), 4096), 7.9);
  std::fill(bytes.begin() + 4096, bytes.begin() + 2 * 4096, 0);
  EXPECT_EQ(lowest_entropy(view(bytes), 4096), 0);
  EXPECT_EQ(lowest_entropy(view(bytes), 0), std::nullopt);
  EXPECT_EQ(lowest_entropy(base::ByteView::of("short"), 4096), std::nullopt);
}

TEST(Disguise, APlainDexFileHasNone) {
  EXPECT_FALSE(disguised_code(view(small_dex())));
  EXPECT_FALSE(disguised_code({}));
  EXPECT_FALSE(disguised_code(view(random_bytes(65536))));
}

TEST(Disguise, XorWithOneByteIsSeenForEveryKey) {
  const std::vector<std::uint8_t> plain = small_dex();
  for (int key = 1; key < 256; ++key) {
    std::vector<std::uint8_t> bytes = plain;
    for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(byte ^ key);
    const auto found = disguised_code(view(bytes));
    ASSERT_TRUE(found) << key;
    EXPECT_EQ(found->how, "xor");
  }
}

TEST(Disguise, OffsetBase64AndZip) {
  std::vector<std::uint8_t> bytes(37, 0x11);
  const std::vector<std::uint8_t> plain = small_dex();
  bytes.insert(bytes.end(), plain.begin(), plain.end());
  const auto behind = disguised_code(view(bytes));
  ASSERT_TRUE(behind);
  EXPECT_EQ(behind->how, "offset");
  EXPECT_EQ(behind->offset, 37u);
  const std::string text = "ZGV4CjAzNQ" + std::string(200, 'A');
  ASSERT_TRUE(disguised_code(base::ByteView::of(text)));
  std::string zip = std::string("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + std::string(200, '\0');
  EXPECT_FALSE(disguised_code(base::ByteView::of(zip)));
  for (char& byte : zip) byte = static_cast<char>(byte ^ 0x21);
  ASSERT_TRUE(disguised_code(base::ByteView::of(zip)));
}

TEST(Disguise, AMagicWithoutAHeaderIsNone) {
  const std::string text = std::string(40, ' ') + "dex\n035" + std::string(300, 'x');
  EXPECT_FALSE(disguised_code(base::ByteView::of(text)));
  // A header cut off by the end of the sample.
  std::vector<std::uint8_t> cut(64, 1);
  const std::vector<std::uint8_t> plain = small_dex();
  cut.insert(cut.end(), plain.begin(), plain.begin() + 0x6f);
  EXPECT_FALSE(disguised_code(view(cut)));
}

TEST(FileFormats, KnowTheirOwnAndNothingElse) {
  const auto formats = FileFormats::load(rules::RuleSet::built_in());
  ASSERT_TRUE(formats.ok()) << formats.error().message();
  EXPECT_TRUE(formats->knows(base::ByteView::of("\x89PNG\r\n")));
  EXPECT_TRUE(formats->knows(base::ByteView::of("....ftypisom")));
  EXPECT_TRUE(formats->knows(view(small_dex())));
  EXPECT_FALSE(formats->knows({}));
  EXPECT_FALSE(formats->knows(base::ByteView::of("\x89P")));
  EXPECT_FALSE(formats->knows(base::ByteView::of("nothing known")));
}

}  // namespace
}  // namespace hegui::packing
