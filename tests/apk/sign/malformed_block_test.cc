// Spoiled signing blocks, one text file each, with the complaint they must cause.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "apk/sign/verify.h"
#include "tests/apk/sign/signed_apk.h"
#include "tests/support/malformed.h"

namespace hegui::sign {
namespace {

// "v2" and "v3": one RSA-2048 signer. The block starts at 37; its first pair's value at 57. Sizes
// are the same in every run, so the text files can name offsets.
test::Bytes good(const std::string& name, const test::TestKey& key) {
  test::SignerPlan plan{&key};
  plan.v3 = name == "v3";
  plan.attributes = {test::attribute(0x11111111, {})};
  const test::Bytes value = test::scheme_value({test::signer(plan, test::package_digest(0))});
  return test::package({{plan.v3 ? kV3BlockId : kV2BlockId, value}}).bytes;
}

TEST(MalformedBlock, IsToldExactly) {
  const test::TestKey key = test::make_rsa_key("Test Key");
  const auto base = [&](const std::string& name) { return good(name, key); };
  for (const test::MalformedCase& one : test::malformed_cases("sign", base)) {
    base::Diagnostics diagnostics;
    const ApkLayout layout = test::find_layout(one.bytes);
    const auto block = find_signing_block(layout, diagnostics);
    const BlockSchemes schemes =
        verify_block_schemes(layout, block ? &*block : nullptr, BlockDepth::contents, diagnostics);
    std::string told = block ? "" : "no signing block\n";
    std::vector<std::uint64_t> offsets;
    for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
      told += diagnostic.code + ": " + diagnostic.text + "\n";
      if (diagnostic.offset) offsets.push_back(*diagnostic.offset);
    }
    for (const std::string& text : one.expect) {
      EXPECT_THAT(told, testing::HasSubstr(text)) << one.name;
    }
    if (one.offset) {
      EXPECT_THAT(offsets, testing::Contains(*one.offset)) << one.name;
    }
    const bool verified =
        schemes.v2.verification.verified == true || schemes.v3.verification.verified == true;
    EXPECT_EQ(verified, one.accept) << one.name << "\n" << told;
  }
}

TEST(MalformedBlock, TheGoodFilesAreGood) {
  const test::TestKey key = test::make_rsa_key("Test Key");
  for (const std::string name : {"v2", "v3"}) {
    const test::Bytes bytes = good(name, key);
    base::Diagnostics diagnostics;
    const ApkLayout layout = test::find_layout(bytes);
    const auto block = find_signing_block(layout, diagnostics);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->offset, 37u);
    const BlockSchemes schemes =
        verify_block_schemes(layout, &*block, BlockDepth::contents, diagnostics);
    EXPECT_EQ((name == "v2" ? schemes.v2 : schemes.v3).verification.verified, true);
    EXPECT_TRUE(diagnostics.kept().empty());
  }
}

}  // namespace
}  // namespace hegui::sign
