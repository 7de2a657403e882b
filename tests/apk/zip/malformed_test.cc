// Every text case of tests/malformed/zip: one spoilt field, the exact complaint and its offset.
#include "tests/support/malformed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "apk/zip/archive.h"
#include "apk/zip/inflate.h"
#include "tests/support/zip_builder.h"

namespace hegui::zip {
namespace {

using base::ByteView;

// plain: a.txt and dir/b.txt, stored; headers at 0 and 40, directory at 85 and 136, end at 191.
// deflated: d.txt as one uncompressed deflate block; data at 35, directory at 45, end at 96.
// zip64: z.txt with zip64 fields in both headers and a zip64 end record at 164.
std::vector<std::uint8_t> base_file(const std::string& name) {
  test::ZipBuilder zip;
  if (name == "plain") {
    zip.stored("a.txt", "hello").stored("dir/b.txt", "world!");
  } else if (name == "deflated") {
    zip.add("d.txt", "hello").raw = std::string("\x01\x05\x00\xfa\xff", 5) + "hello";
  } else if (name == "zip64") {
    test::ZipItem& item = zip.add("z.txt", std::string(30, 'z'));
    item.method = 0;
    item.zip64 = true;
    zip.zip64_end = true;
  } else {
    throw std::runtime_error("no base file " + name);
  }
  return zip.build();
}

struct Complaint {
  std::string text;
  std::optional<std::uint64_t> offset;
};

// What opening the archive and reading every entry says.
std::vector<Complaint> complaints_about(const std::vector<std::uint8_t>& bytes, bool& opened) {
  base::Diagnostics diagnostics;
  const base::Limits limits;
  std::vector<Complaint> complaints;
  base::Result<Archive> archive = Archive::open(ByteView(bytes), limits, diagnostics);
  opened = archive.ok();
  if (archive) {
    ReadBudget budget(limits);
    for (const Entry& entry : archive->entries()) {
      const base::Result<Inflated> inflated = read(*archive, entry, budget, diagnostics);
      EXPECT_TRUE(inflated || !inflated.error().what.empty());
    }
  } else {
    complaints.push_back({archive.error().what, archive.error().offset});
  }
  for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
    complaints.push_back(
        {diagnostic.code + " " + diagnostic.where + ": " + diagnostic.text, diagnostic.offset});
  }
  return complaints;
}

class MalformedZip : public testing::TestWithParam<test::MalformedCase> {};

TEST_P(MalformedZip, IsReadOrRefusedAsExpected) {
  const test::MalformedCase& malformed = GetParam();
  bool opened = false;
  const std::vector<Complaint> complaints = complaints_about(malformed.bytes, opened);
  EXPECT_EQ(opened, malformed.accept);
  std::string all;
  for (const Complaint& complaint : complaints) {
    all += complaint.text + " @" + std::to_string(complaint.offset.value_or(0)) + "\n";
  }
  bool found = false;
  for (const Complaint& complaint : complaints) {
    bool here = complaint.offset == malformed.offset;
    for (const std::string& text : malformed.expect) {
      here = here && complaint.text.find(text) != std::string::npos;
    }
    found = found || here;
  }
  EXPECT_TRUE(found) << "no complaint with these texts and this offset among:\n" << all;
}

INSTANTIATE_TEST_SUITE_P(Cases, MalformedZip,
                         testing::ValuesIn(test::malformed_cases("zip", base_file)),
                         [](const auto& instance) {
                           std::string name = instance.param.name;
                           for (char& c : name) c = c == '-' ? '_' : c;
                           return name;
                         });

TEST(MalformedZipBase, BaseFilesAreSound) {
  for (const char* name : {"plain", "deflated", "zip64"}) {
    bool opened = false;
    EXPECT_THAT(complaints_about(base_file(name), opened), testing::IsEmpty()) << name;
    EXPECT_TRUE(opened);
  }
}

}  // namespace
}  // namespace hegui::zip
