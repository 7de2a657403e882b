#include "apk/zip/inflate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/zip_builder.h"

namespace hegui::zip {
namespace {

using base::ByteView;
using test::ZipBuilder;
using test::ZipItem;

std::string noise(std::size_t size) {
  std::mt19937 random(7);
  std::string text(size, '\0');
  for (char& c : text) c = static_cast<char>(random());
  return text;
}

// An archive, its bytes and what reading it said.
struct Opened {
  explicit Opened(const ZipBuilder& zip, const base::Limits& limits = {})
      : bytes(zip.build()),
        archive(Archive::open(ByteView(bytes), limits, diagnostics)),
        budget(limits) {}
  base::Result<Inflated> read(std::string_view name) {
    return zip::read(*archive, *archive->find(name), budget, diagnostics);
  }
  std::vector<std::uint8_t> bytes;
  base::Diagnostics diagnostics;
  base::Result<Archive> archive;
  ReadBudget budget;
};

TEST(Inflate, WrongDeclaredSizesDoNotMatter) {
  const std::string data = noise(5000) + std::string(200'000, 'x');
  for (const std::uint32_t declared : {0u, 1u, 4999u, 205'001u, 0x7fffffffu}) {
    ZipBuilder zip;
    ZipItem& item = zip.add("a", data);
    item.local.uncompressed_size = declared;
    item.central.uncompressed_size = declared;
    Opened opened(zip);
    const base::Result<Inflated> inflated = opened.read("a");
    ASSERT_TRUE(inflated) << declared;
    EXPECT_EQ(inflated->bytes().chars(), data) << declared;
    EXPECT_EQ(opened.diagnostics.count("zip-size-lie"), 1u) << declared;
  }
}

TEST(Inflate, EmptyEntry) {
  ZipBuilder zip;
  zip.deflated("empty", "");
  Opened opened(zip);
  const base::Result<Inflated> inflated = opened.read("empty");
  ASSERT_TRUE(inflated);
  EXPECT_TRUE(inflated->bytes().empty());
  EXPECT_TRUE(opened.diagnostics.kept().empty());
}

TEST(Inflate, BombIsLostAndTheRestGoesOn) {
  // Deflate at its best: about 1000 to 1. What is declared does not matter.
  for (const std::uint32_t declared : {20u << 20, 100u}) {
    ZipBuilder zip;
    ZipItem& bomb = zip.add("bomb", std::string(20 << 20, '\0'));
    bomb.local.uncompressed_size = declared;
    bomb.central.uncompressed_size = declared;
    zip.deflated("good", "still here");
    Opened opened(zip);
    const base::Result<Inflated> lost = opened.read("bomb");
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().where, "bomb");
    EXPECT_THAT(lost.error().what, testing::HasSubstr("inflate to more than"));
    ASSERT_EQ(opened.diagnostics.count("zip-bomb"), 1u);
    EXPECT_EQ(opened.diagnostics.kept()[0].severity, base::Severity::data_loss);
    const base::Result<Inflated> good = opened.read("good");
    ASSERT_TRUE(good);
    EXPECT_EQ(good->bytes().chars(), "still here");
  }
}

TEST(Inflate, SmallEntriesMayCompressWell) {
  ZipBuilder zip;
  zip.deflated("zeros", std::string(1 << 20, '\0'));
  Opened opened(zip);
  EXPECT_TRUE(opened.read("zeros"));
}

TEST(Inflate, EntryLimit) {
  base::Limits limits;
  limits.max_entry_bytes = 1000;
  ZipBuilder zip;
  zip.deflated("a", noise(1000)).deflated("b", noise(1001));
  Opened opened(zip, limits);
  EXPECT_TRUE(opened.read("a"));
  EXPECT_FALSE(opened.read("b"));
  EXPECT_EQ(opened.diagnostics.count("zip-bomb"), 1u);
}

TEST(Inflate, BudgetOfTheWholeScan) {
  base::Limits limits;
  limits.max_total_bytes = 1500;
  ZipBuilder zip;
  zip.deflated("a", noise(1000)).deflated("b", noise(1000)).deflated("c", noise(400));
  zip.stored("d", noise(3000));
  Opened opened(zip, limits);
  EXPECT_TRUE(opened.read("a"));
  EXPECT_FALSE(opened.read("b"));
  EXPECT_EQ(opened.diagnostics.count("zip-budget"), 1u);
  EXPECT_TRUE(opened.read("c"));
  EXPECT_TRUE(opened.read("d")) << "borrowed bytes cost nothing";
  EXPECT_EQ(opened.budget.left(), 100u);
}

TEST(Inflate, BombsDoNotUseUpWhatOthersNeed) {
  base::Limits limits;
  limits.max_total_bytes = 4 << 20;
  ZipBuilder zip;
  for (const char* name : {"bomb1", "bomb2", "bomb3", "bomb4", "bomb5"}) {
    zip.deflated(name, std::string(4 << 20, '\0'));
  }
  zip.deflated("good", noise(1000));
  Opened opened(zip, limits);
  for (const char* name : {"bomb1", "bomb2", "bomb3", "bomb4", "bomb5"}) {
    EXPECT_FALSE(opened.read(name));
  }
  EXPECT_EQ(opened.budget.left(), limits.max_total_bytes);
  EXPECT_TRUE(opened.read("good"));
}

TEST(Inflate, WrongCrcIsReportedAndReadAllTheSame) {
  ZipBuilder zip;
  ZipItem& item = zip.add("classes.dex", "some bytes");
  item.local.crc32 = 1;
  item.central.crc32 = 1;
  Opened opened(zip);
  const base::Result<Inflated> inflated = opened.read("classes.dex");
  ASSERT_TRUE(inflated);
  EXPECT_EQ(inflated->bytes().chars(), "some bytes");
  EXPECT_EQ(opened.diagnostics.count("zip-crc"), 1u);
}

TEST(Inflate, ManyThreadsReadOneArchive) {
  ZipBuilder zip;
  zip.deflated("a", noise(50'000));
  const Opened opened(zip);
  ReadBudget budget{base::Limits{}};
  std::array<bool, 4> same{};
  std::vector<std::thread> threads;
  for (bool& result : same) {
    threads.emplace_back([&] {
      base::Diagnostics mine;
      const base::Result<Inflated> inflated =
          read(*opened.archive, opened.archive->entries()[0], budget, mine);
      result = inflated && inflated->bytes().chars() == noise(50'000);
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(same, testing::Each(true));
  EXPECT_EQ(budget.left(), base::Limits{}.max_total_bytes - 4 * 50'000);
}

TEST(Peek, SeesTheFirstBytesWhateverFollows) {
  const std::string head = std::string("dex\n035\0", 8) + noise(56);
  for (const std::string& rest : {std::string(), std::string(100'000, '\0'), noise(100'000),
                                  std::string(500, 'a') + noise(70'000)}) {
    for (const std::uint16_t method : {0, 8}) {
      ZipBuilder zip;
      zip.add("a", head + rest).method = method;
      const Opened opened(zip);
      std::array<std::uint8_t, 64> seen{};
      ASSERT_EQ(peek(*opened.archive, opened.archive->entries()[0], seen), 64u);
      EXPECT_EQ(ByteView(seen).chars(), head) << rest.size() << " method " << method;
    }
  }
}

TEST(Peek, RunsOfOneByte) {
  ZipBuilder zip;
  zip.deflated("a", std::string(100'000, 'r'));
  const Opened opened(zip);
  std::array<std::uint8_t, 64> seen{};
  ASSERT_EQ(peek(*opened.archive, opened.archive->entries()[0], seen), 64u);
  EXPECT_EQ(ByteView(seen).chars(), std::string(64, 'r'));
}

// A small first block must not hide what follows from the search for nested dex files.
TEST(Peek, SeveralBlocks) {
  ZipBuilder zip;
  zip.add("a", "dex\n").raw = std::string("\x00\x02\x00\xfd\xff", 5) + "de" +
                              std::string("\x01\x02\x00\xfd\xff", 5) + "x\n";
  const Opened opened(zip);
  std::array<std::uint8_t, 8> seen{};
  ASSERT_EQ(peek(*opened.archive, opened.archive->entries()[0], seen), 4u);
  EXPECT_EQ(ByteView(seen).chars().substr(0, 4), "dex\n");
}

// Spoilt streams: whatever comes out, it ends, and inside the buffer (the sanitizers watch).
TEST(Peek, EveryByteSpoilt) {
  const std::string good = test::deflate("dex\n035" + noise(40) + std::string(60, 'x') + "abcabc");
  std::size_t short_ones = 0;
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (const int change : {0x01, 0x06, 0x80, 0xff}) {
      ZipBuilder zip;
      std::string bad = good;
      bad[at] = static_cast<char>(bad[at] ^ change);
      zip.add("a", "").raw = bad;
      const Opened opened(zip);
      std::array<std::uint8_t, 64> seen{};
      short_ones += peek(*opened.archive, opened.archive->entries()[0], seen) < seen.size();
    }
  }
  EXPECT_GT(short_ones, 0u);
}

TEST(Peek, ShortAndDamagedEntries) {
  ZipBuilder zip;
  zip.deflated("short", "abc").stored("tiny", "x");
  zip.add("damaged", "abc").raw = "\xff\xff\xff";
  const Opened opened(zip);
  std::array<std::uint8_t, 8> seen{};
  EXPECT_EQ(peek(*opened.archive, *opened.archive->find("short"), seen), 3u);
  EXPECT_EQ(seen[2], 'c');
  EXPECT_EQ(peek(*opened.archive, *opened.archive->find("tiny"), seen), 1u);
  EXPECT_EQ(peek(*opened.archive, *opened.archive->find("damaged"), seen), 0u);
}

}  // namespace
}  // namespace hegui::zip
