#include "apk/zip/archive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "apk/zip/inflate.h"
#include "tests/support/zip_builder.h"

namespace hegui::zip {
namespace {

using base::ByteView;

using test::ZipBuilder;
using test::ZipItem;
using testing::IsEmpty;

class ZipArchive : public testing::Test {
 protected:
  base::Result<Archive> open(const ZipBuilder& zip) {
    bytes_ = zip.build();
    return Archive::open(ByteView(bytes_), limits_, diagnostics_);
  }
  std::string content(const Archive& archive, std::string_view name) {
    ReadBudget budget(limits_);
    const Entry* entry = archive.find(name);
    if (entry == nullptr) return "(no such entry)";
    base::Result<Inflated> inflated = read(archive, *entry, budget, diagnostics_);
    return inflated ? std::string(inflated->bytes().chars()) : inflated.error().message();
  }

  base::Limits limits_;
  base::Diagnostics diagnostics_;
  std::vector<std::uint8_t> bytes_;
};

TEST_F(ZipArchive, ListsEntriesInDirectoryOrder) {
  ZipBuilder zip;
  zip.deflated("z.txt", std::string(1000, 'z')).stored("a/b.bin", "12345");
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  ASSERT_EQ(archive->entries().size(), 2u);
  const Entry& first = archive->entries()[0];
  EXPECT_EQ(first.name, "z.txt");
  EXPECT_EQ(first.method, Method::deflated);
  EXPECT_EQ(first.uncompressed_size, 1000u);
  EXPECT_LT(first.compressed_size, 30u);
  EXPECT_EQ(first.local_header_offset, 0u);
  EXPECT_EQ(first.data_offset, 35u);
  EXPECT_TRUE(first.readable);
  EXPECT_EQ(archive->entries()[1].method, Method::stored);
  EXPECT_EQ(archive->entries()[1].index, 1u);
  EXPECT_EQ(archive->find("a/b.bin"), &archive->entries()[1]);
  EXPECT_EQ(archive->find("a/b"), nullptr);
  EXPECT_EQ(content(*archive, "z.txt"), std::string(1000, 'z'));
  EXPECT_EQ(content(*archive, "a/b.bin"), "12345");
  EXPECT_TRUE(archive->android_opens());
  EXPECT_THAT(diagnostics_.kept(), IsEmpty());
}

TEST_F(ZipArchive, NamesAndStoredBytesAreBorrowed) {
  ZipBuilder zip;
  zip.stored("a.txt", "hello");
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  const auto inside = [&](const void* p) {
    return p >= bytes_.data() && p < bytes_.data() + bytes_.size();
  };
  EXPECT_TRUE(inside(archive->entries()[0].name.data()));
  ReadBudget budget(limits_);
  const base::Result<Inflated> inflated =
      read(*archive, archive->entries()[0], budget, diagnostics_);
  ASSERT_TRUE(inflated);
  EXPECT_TRUE(inflated->borrowed());
  EXPECT_TRUE(inside(inflated->bytes().data()));
  EXPECT_EQ(budget.left(), limits_.max_total_bytes);
}

TEST_F(ZipArchive, OffsetsForSignatureVerification) {
  ZipBuilder zip;
  zip.stored("a.txt", "hello");
  const std::string block = test::signing_block(std::string(40, 'p'));
  zip.before_directory = block;
  zip.comment = "a comment";
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(archive->signing_block_offset(), 40u);
  EXPECT_EQ(archive->directory_offset(), 40u + block.size());
  EXPECT_EQ(archive->directory_size(), 51u);
  EXPECT_EQ(archive->end_record_offset(), 40u + block.size() + 51u);
  EXPECT_THAT(diagnostics_.kept(), IsEmpty());
}

TEST_F(ZipArchive, SigningBlockWithDisagreeingSizesIsNone) {
  ZipBuilder zip;
  zip.stored("a.txt", "hello");
  std::string block = test::signing_block("pairs");
  block[0] ^= 1;
  zip.before_directory = block;
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_FALSE(archive->signing_block_offset());
}

TEST_F(ZipArchive, EntryInsideTheSigningBlock) {
  ZipBuilder inner;
  inner.stored("hidden.dex", "payload");
  const std::vector<std::uint8_t> hidden = inner.build();
  ZipBuilder zip;
  zip.stored("a.txt", "hello");
  // The block's pair data hold a local header that the directory points to.
  zip.before_directory = test::signing_block(test::text_of(hidden).substr(0, 47));
  ZipItem& item = zip.add("hidden.dex", "payload");
  item.method = 0;
  item.central.local_offset = 40 + 8 + 47;  // behind both entries and the block's first size
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "hidden.dex"), "payload");
  EXPECT_EQ(diagnostics_.count("zip-in-signing-block"), 1u);
}

TEST_F(ZipArchive, CommentOfFullLengthAndSignatureInside) {
  ZipBuilder zip;
  zip.stored("a.txt", "hello");
  zip.comment = std::string(65534, 'c');
  EXPECT_TRUE(open(zip));
  // libziparchive takes the last signature: its comment length does not reach the end.
  zip.comment = std::string("PK\x05\x06") + std::string(40, '\0');
  const base::Result<Archive> archive = open(zip);
  ASSERT_FALSE(archive);
  EXPECT_THAT(archive.error().what, testing::HasSubstr("behind the end"));
}

TEST_F(ZipArchive, PrefixBytesWithRightOffsetsAreRead) {
  ZipBuilder zip;
  zip.prefix = std::string("dex\n035\0junk", 12);
  zip.stored("a.txt", "hello");
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "a.txt"), "hello");
  EXPECT_FALSE(archive->android_opens());
  EXPECT_EQ(diagnostics_.count("zip-prefix-bytes"), 1u);
}

TEST_F(ZipArchive, FirstOfDuplicateNamesIsFound) {
  ZipBuilder zip;
  zip.stored("classes.dex", "first").stored("other", "x").stored("classes.dex", "second");
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "classes.dex"), "first");
  EXPECT_EQ(archive->entries().size(), 3u);
  EXPECT_FALSE(archive->android_opens());
  EXPECT_EQ(diagnostics_.count("zip-duplicate-name"), 1u);
}

TEST_F(ZipArchive, Zip64FieldsAndEndRecord) {
  ZipBuilder zip;
  ZipItem& item = zip.add("a.txt", std::string(5000, 'a'));
  item.zip64 = true;
  zip.stored("b.txt", "b");
  zip.zip64_end = true;
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive) << archive.error().message();
  EXPECT_EQ(content(*archive, "a.txt"), std::string(5000, 'a'));
  EXPECT_EQ(content(*archive, "b.txt"), "b");
  EXPECT_THAT(diagnostics_.kept(), IsEmpty());
}

TEST_F(ZipArchive, DataDescriptorIsAccepted) {
  ZipBuilder zip;
  zip.add("a.txt", "hello hello hello").descriptor = true;
  ZipItem& stored = zip.add("b.txt", "b");
  stored.descriptor = true;
  stored.method = 0;
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "a.txt"), "hello hello hello");
  EXPECT_THAT(diagnostics_.kept(), IsEmpty());
}

// BadPack: a method no tool knows in the directory, sizes that lie; Android maps the uncompressed
// size from where the data starts.
TEST_F(ZipArchive, BogusMethodIsReadAsStored) {
  ZipBuilder zip;
  ZipItem& item = zip.add("AndroidManifest.xml", "binary xml");
  item.method = 0;
  item.central.method = 0x1234;
  item.local.method = 8;
  item.central.compressed_size = 3;
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "AndroidManifest.xml"), "binary xml");
  EXPECT_EQ(archive->entries()[0].declared_method, 0x1234);
  EXPECT_EQ(diagnostics_.count("zip-bogus-method"), 1u);
  EXPECT_EQ(diagnostics_.count("zip-stored-size"), 1u);
  EXPECT_TRUE(archive->android_opens());
}

TEST_F(ZipArchive, FakeEncryptionIsIgnored) {
  ZipBuilder zip;
  ZipItem& item = zip.add("classes.dex", std::string(300, 'd'));
  item.flags = 1;
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "classes.dex"), std::string(300, 'd'));
  EXPECT_EQ(diagnostics_.count("zip-fake-encryption"), 1u);
}

TEST_F(ZipArchive, GapBeforeTheEndRecordIsReported) {
  ZipBuilder zip;
  zip.stored("a.txt", "hello");
  zip.after_directory = "gap";
  ASSERT_TRUE(open(zip));
  EXPECT_EQ(diagnostics_.count("zip-directory-gap"), 1u);
}

TEST_F(ZipArchive, SeventyThousandEntries) {
  ZipBuilder zip;
  for (int i = 0; i < 70'000; ++i) zip.stored("assets/" + std::to_string(i), "x");
  zip.zip64_end = true;
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(archive->entries().size(), 70'000u);
  EXPECT_EQ(content(*archive, "assets/69999"), "x");
  EXPECT_THAT(diagnostics_.kept(), IsEmpty());
}

// Without zip64 the 16-bit count wraps around: Android reads the first 4464 and so do we.
TEST_F(ZipArchive, WrappedEntryCount) {
  ZipBuilder zip;
  for (int i = 0; i < 70'000; ++i) zip.stored(std::to_string(i), "");
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(archive->entries().size(), 70'000u % 65'536u);
  EXPECT_EQ(diagnostics_.count("zip-entry-count"), 1u);
}

TEST_F(ZipArchive, EntryLimitIsADataLoss) {
  limits_.max_entries = 2;
  ZipBuilder zip;
  zip.stored("a", "").stored("b", "").stored("c", "");
  const base::Result<Archive> archive = open(zip);
  ASSERT_TRUE(archive);
  EXPECT_EQ(archive->entries().size(), 2u);
  ASSERT_EQ(diagnostics_.count("zip-too-many-entries"), 1u);
  EXPECT_EQ(diagnostics_.kept()[0].severity, base::Severity::data_loss);
}

TEST_F(ZipArchive, EveryTruncationIsRefused) {
  ZipBuilder zip;
  zip.deflated("a.txt", std::string(100, 'a')).stored("b.txt", "b");
  const std::vector<std::uint8_t> whole = zip.build();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const base::Result<Archive> archive =
        Archive::open(ByteView(whole.data(), size), limits_, diagnostics_);
    ASSERT_FALSE(archive) << size;
    EXPECT_TRUE(archive.error().offset) << size;
  }
}

TEST_F(ZipArchive, HostileNamesArePrintable) {
  ZipBuilder zip;
  zip.stored(std::string("a\0\x1b[31m\xff", 8), "x");
  ASSERT_TRUE(open(zip));
  ASSERT_EQ(diagnostics_.count("zip-bad-name"), 1u);
  EXPECT_EQ(diagnostics_.kept()[0].where, "a\\x00\\x1b[31m\xef\xbf\xbd");
}

}  // namespace
}  // namespace hegui::zip
