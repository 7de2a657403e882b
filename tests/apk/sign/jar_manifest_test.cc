#include "apk/sign/jar_manifest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::sign {
namespace {

using namespace std::string_literals;

// Views borrow from the text, so it must outlive the manifest.
JarManifest read(const std::string& text) {
  auto manifest = JarManifest::read(base::ByteView::of(text));
  if (!manifest) throw std::runtime_error(manifest.error().message());
  return std::move(*manifest);
}
JarManifest read(std::string&&) = delete;

std::string text_of(const std::string& text, const JarSection& section) {
  return text.substr(section.start, section.end - section.start);
}

TEST(JarManifest, SectionsAndDigests) {
  const std::string text =
      "Manifest-Version: 1.0\r\nCreated-By: x\r\n\r\n"
      "Name: a.txt\r\nSHA-256-Digest: AQID\r\nsha1-digest: BA==\r\n\r\n"
      "Name: b.txt\r\nMD5-Digest: AAAA\r\n\r\n";
  const JarManifest manifest = read(text);
  EXPECT_EQ(manifest.main_end, 40u);
  ASSERT_EQ(manifest.sections.size(), 2u);
  const JarSection* a = manifest.find("a.txt");
  ASSERT_NE(a, nullptr);
  EXPECT_EQ(text_of(text, *a), "Name: a.txt\r\nSHA-256-Digest: AQID\r\nsha1-digest: BA==\r\n\r\n");
  const auto digest = a->digests.strongest();
  ASSERT_TRUE(digest);
  EXPECT_EQ(digest->hash, Hash::sha256);
  EXPECT_THAT(digest->value, testing::ElementsAre(1, 2, 3));
  EXPECT_FALSE(manifest.find("b.txt")->digests.strongest());  // Android knows no MD5 digests
  EXPECT_EQ(manifest.find("c.txt"), nullptr);
}

TEST(JarManifest, LineEndsAndFolding) {
  for (const std::string end : {"\n", "\r", "\r\n"}) {
    const std::string text = "Manifest-Version: 1.0" + end + end + "Name: a-very" + end +
                             " -long/" + end + " name" + end + "SHA1-Digest: AQ" + end +
                             " I=" + end + end;
    const JarManifest manifest = read(text);
    ASSERT_EQ(manifest.sections.size(), 1u);
    EXPECT_EQ(manifest.sections[0].name, "a-very-long/name");
    EXPECT_EQ(manifest.sections[0].end, text.size());
    EXPECT_THAT(manifest.sections[0].digests.strongest()->value, testing::ElementsAre(1, 2));
  }
}

TEST(JarManifest, BlankLinesBelongToTheSectionBefore) {
  const std::string text = "A: 1\n\n\n\nName: x\nSHA1-Digest: AA==\n\n\nName: y\nB: 2\n\n";
  const JarManifest manifest = read(text);
  EXPECT_EQ(manifest.main_end, 8u);
  EXPECT_EQ(text_of(text, *manifest.find("x")), "Name: x\nSHA1-Digest: AA==\n\n\n");
}

TEST(JarManifest, SignatureFileHeader) {
  const std::string text =
      "Signature-Version: 1.0\nCreated-By: 1.0 (Android signtool)\nX-Android-APK-Signed: 2, 3\n"
      "SHA-512-Digest-Manifest: AQ==\nSHA1-Digest-Manifest-Main-Attributes: Ag==\n\n";
  const JarManifest file = read(text);
  EXPECT_TRUE(file.has_version);
  EXPECT_TRUE(file.by_signtool);
  EXPECT_EQ(file.android_claim, "2, 3");
  EXPECT_THAT(file.main.strongest()->value, testing::ElementsAre(2));
}

TEST(JarManifest, BrokenBase64EqualsNothing) {
  const std::string text = "A: 1\n\nName: x\nSHA1-Digest: A*==\n\n";
  const JarManifest manifest = read(text);
  EXPECT_TRUE(manifest.find("x")->digests.strongest()->value.empty());
}

TEST(JarManifest, RefusedAsAndroidRefuses) {
  const auto refusal = [](const std::string& text) {
    const auto manifest = JarManifest::read(base::ByteView::of(text));
    return manifest ? "read" : manifest.error().message();
  };
  EXPECT_THAT(refusal("A: x\0y\n\n"s), testing::HasSubstr("a NUL character (offset 0x4)"));
  EXPECT_THAT(refusal("A:x\n\n"), testing::HasSubstr("no space after an attribute's colon"));
  EXPECT_THAT(refusal("A b: x\n\n"), testing::HasSubstr("not an attribute name"));
  EXPECT_THAT(refusal(std::string(71, 'a') + ": x\n\n"),
              testing::HasSubstr("not an attribute name"));
  EXPECT_THAT(refusal("A: x\n\nB: y\n\n"), testing::HasSubstr("does not start with its name"));
  EXPECT_THAT(refusal("A: x\n\nName: y\n\nName: y\n\n"), testing::HasSubstr("appears twice"));
  EXPECT_EQ(refusal(""), "read");
}

}  // namespace
}  // namespace hegui::sign
