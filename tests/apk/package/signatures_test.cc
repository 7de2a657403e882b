// How signature files are read where their entry's headers lie.
#include "apk/package/signatures.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/axml_builder.h"
#include "tests/support/zip_builder.h"

namespace hegui::package {
namespace {

using test::ZipBuilder;
using test::ZipItem;

constexpr std::uint16_t kUnknownMethod = 21;

// A package whose MANIFEST.MF `spoil` changes, and what v1 stops at. Its signature block is none,
// so a manifest that is read ends in sign-v1-block.
template <typename Spoil>
std::string v1_problem(const Spoil& spoil) {
  test::AxmlBuilder xml;
  xml.start("manifest").plain("package", "com.example").end();
  ZipBuilder zip;
  zip.deflated("AndroidManifest.xml", test::text_of(xml.build()));
  spoil(zip.add("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n"));
  zip.deflated("META-INF/CERT.SF", "Signature-Version: 1.0\r\n\r\n");
  zip.deflated("META-INF/CERT.RSA", "no block");
  const std::filesystem::path path =
      std::filesystem::path(testing::TempDir()) /
      (std::string("signatures_") + testing::UnitTest::GetInstance()->current_test_info()->name() +
       ".apk");
  const std::vector<std::uint8_t> bytes = zip.build();
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
  const auto package = Package::open_paths({path}, base::Limits{});
  std::filesystem::remove(path);
  if (!package.ok()) return package.error().message();
  base::Diagnostics diagnostics;
  return verify_signatures(*package, *package->base(), V1Use::always, diagnostics)
      .v1.verification.problem_code;
}

TEST(Signatures, ReadableManifest) {
  EXPECT_EQ(v1_problem([](ZipItem&) {}), "sign-v1-block");
}

TEST(Signatures, UnknownMethodIsInflatedAsAndroidsJarReaderDoes) {
  EXPECT_EQ(v1_problem([](ZipItem& item) { item.central.method = kUnknownMethod; }),
            "sign-v1-block");
}

TEST(Signatures, UnknownMethodOverBytesThatAreNotDeflatedIsUnreadable) {
  EXPECT_EQ(v1_problem([](ZipItem& item) {
              item.method = 0;
              item.central.method = kUnknownMethod;
            }),
            "sign-v1-unreadable");
}

// The archive's reader checks the uncompressed size of what it takes as stored, not this one.
TEST(Signatures, UnknownMethodWithDataBeyondTheDirectoryIsUnreadable) {
  EXPECT_EQ(v1_problem([](ZipItem& item) {
              item.central.method = kUnknownMethod;
              item.central.compressed_size = 0x7fffffff;
            }),
            "sign-v1-unreadable");
}

}  // namespace
}  // namespace hegui::package
