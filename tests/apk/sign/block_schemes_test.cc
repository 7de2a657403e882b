// v2, v3 and v3.1: good packages verify; one spoiled part each causes exactly its complaint.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "apk/sign/verify.h"
#include "tests/apk/sign/signed_apk.h"

namespace hegui::sign {
namespace {

using test::attribute;
using test::Bytes;
using test::join;
using test::lineage_node;
using test::Package;
using test::package;
using test::package_digest;
using test::scheme_value;
using test::SignerPlan;
using test::u32;

constexpr std::uint32_t kProofOfRotation = 0x3ba06f8c;
constexpr std::uint32_t kRotationMinSdk = 0x559f8b02;
constexpr std::uint32_t kStrippingProtection = 0xbeeff00d;

struct Checked {
  BlockSchemes schemes;
  base::Diagnostics diagnostics;
};

Checked check(const Package& package, BlockDepth depth = BlockDepth::contents) {
  Checked result;
  const ApkLayout layout = package.layout();
  const auto block = find_signing_block(layout, result.diagnostics);
  result.schemes =
      verify_block_schemes(layout, block ? &*block : nullptr, depth, result.diagnostics);
  return result;
}

class BlockSchemesTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    key_ = new test::TestKey(test::make_rsa_key("Test Key"));
    other_ = new test::TestKey(test::make_rsa_key("另一个"));
    ec_ = new test::TestKey(test::make_ec_key("Android Debug"));
  }
  static void TearDownTestSuite() {
    delete key_;
    delete other_;
    delete ec_;
  }

  static Package v2(const SignerPlan& plan, int kind = 0) {
    return package({{kV2BlockId, scheme_value({test::signer(plan, package_digest(kind))})}});
  }
  static Package v3(const SignerPlan& plan) {
    return package({{kV3BlockId, scheme_value({test::signer(plan, package_digest(0))})}});
  }
  static SignerPlan v3_plan() {
    SignerPlan plan{key_};
    plan.v3 = true;
    return plan;
  }
  // Signed by `other_`, which `key_` vouches for.
  static SignerPlan rotated(const Bytes& nodes) {
    SignerPlan plan{other_};
    plan.v3 = true;
    plan.attributes = {attribute(kProofOfRotation, join({u32(1), nodes}))};
    return plan;
  }
  static void expect_problem(const SchemeResult& scheme, const std::string& code) {
    EXPECT_TRUE(scheme.present);
    EXPECT_EQ(scheme.verification.verified, false);
    EXPECT_EQ(scheme.verification.problem_code, code);
  }

  static inline test::TestKey* key_ = nullptr;
  static inline test::TestKey* other_ = nullptr;
  static inline test::TestKey* ec_ = nullptr;
};

TEST_F(BlockSchemesTest, EveryAlgorithmVerifies) {
  struct Case {
    std::uint32_t algorithm;
    const test::TestKey* key;
    int kind;
  };
  for (const Case& one : {Case{0x0101, key_, 0}, Case{0x0102, key_, 2}, Case{0x0103, key_, 0},
                          Case{0x0104, key_, 2}, Case{0x0201, ec_, 0}, Case{0x0202, ec_, 2}}) {
    SignerPlan plan{one.key};
    plan.algorithm = one.algorithm;
    const Checked checked = check(v2(plan, one.kind));
    EXPECT_EQ(checked.schemes.v2.verification.verified, true) << std::hex << one.algorithm;
    EXPECT_TRUE(checked.diagnostics.kept().empty());
  }
}

TEST_F(BlockSchemesTest, VerityVerifiesOnlyWhenAligned) {
  SignerPlan plan{key_};
  plan.algorithm = 0x0421;
  const Bytes aligned = scheme_value({test::signer(plan, package_digest(1, 4096))});
  EXPECT_EQ(check(package({{kV2BlockId, aligned}}, 4096)).schemes.v2.verification.verified, true);
  expect_problem(check(v2(plan, 1)).schemes.v2, "sign-verity-alignment");
}

TEST_F(BlockSchemesTest, SignerFacts) {
  SignerPlan plan{other_};
  const Checked checked = check(v2(plan));
  ASSERT_EQ(checked.schemes.v2.signers.size(), 1u);
  const Signer& signer = checked.schemes.v2.signers[0];
  EXPECT_EQ(signer.digest_algorithm, "SHA-256");
  ASSERT_EQ(signer.certificates.size(), 1u);
  const Certificate& certificate = signer.certificates[0];
  EXPECT_EQ(certificate.subject, "CN=另一个,C=CN");
  EXPECT_EQ(certificate.issuer, certificate.subject);
  EXPECT_TRUE(certificate.self_signed);
  EXPECT_EQ(certificate.serial, "1234");
  EXPECT_EQ(certificate.valid_from, "2020-01-02T03:04:05Z");
  EXPECT_EQ(certificate.valid_to, "2049-12-31T23:59:59Z");
  EXPECT_EQ(certificate.public_key_algorithm, "RSA");
  EXPECT_EQ(certificate.public_key_bits, 2048u);
  EXPECT_EQ(certificate.signature_algorithm, "sha256WithRSAEncryption");
  EXPECT_FALSE(certificate.weak_key);
  EXPECT_FALSE(certificate.weak_hash);
  EXPECT_FALSE(certificate.android_debug);
  EXPECT_EQ(certificate.sha256.size(), 64u);

  SignerPlan debug{ec_};
  debug.algorithm = 0x0201;
  const Checked ec = check(v2(debug));
  const Certificate& own = ec.schemes.v2.signers.at(0).certificates.at(0);
  EXPECT_TRUE(own.android_debug);
  EXPECT_EQ(own.public_key_algorithm, "EC");
  EXPECT_EQ(own.public_key_bits, 256u);
}

TEST_F(BlockSchemesTest, EveryProtectedByteCounts) {
  const Package good = v2({key_});
  const ApkLayout layout = good.layout();
  base::Diagnostics diagnostics;
  const auto block = find_signing_block(layout, diagnostics);
  ASSERT_TRUE(block);
  const std::uint64_t directory = block->offset + block->size;
  // The entries, the directory, and of the end record what is not where the directory is.
  for (std::uint64_t at = 0; at < layout.eocd_offset; ++at) {
    if (at == block->offset) at = directory;
    Package spoiled = good;
    spoiled.bytes[at] ^= 0x20;
    expect_problem(check(spoiled).schemes.v2, "sign-digest-mismatch");
  }
}

TEST_F(BlockSchemesTest, ContentsAreNotReadUnlessAskedFor) {
  Package spoiled = v2({key_});
  spoiled.bytes[33] ^= 1;
  const Checked checked = check(spoiled, BlockDepth::signatures);
  EXPECT_EQ(checked.schemes.v2.verification.verified, std::nullopt);
  EXPECT_EQ(checked.schemes.v2.verification.problem_code, "sign-not-examined");
  EXPECT_EQ(checked.schemes.v2.signers.at(0).certificates.size(), 1u);
}

TEST_F(BlockSchemesTest, WrongSignatureNamesItsPlace) {
  Package spoiled = v2({key_});
  base::Diagnostics diagnostics;
  const auto block = find_signing_block(spoiled.layout(), diagnostics);
  // The signature's last byte stands before the public key (294 bytes) and its length.
  const BlockPair* pair = block->find(kV2BlockId);
  const std::uint64_t signature_end = pair->offset + pair->value.size() - 294 - 4;
  spoiled.bytes[signature_end - 1] ^= 1;
  const Checked checked = check(spoiled);
  expect_problem(checked.schemes.v2, "sign-signature-invalid");
  EXPECT_EQ(checked.schemes.v2.verification.offset, signature_end - 256);
  // Who claims to sign stays a fact.
  EXPECT_EQ(checked.schemes.v2.signers.at(0).certificates.at(0).subject, "CN=Test Key,C=CN");
  EXPECT_EQ(checked.diagnostics.count("sign-signature-invalid"), 1u);
}

TEST_F(BlockSchemesTest, OneSpoiledPartOneComplaint) {
  SignerPlan plan{key_};
  plan.public_key = other_->public_key;  // the signature is then wrong for it as well
  expect_problem(check(v2(plan)).schemes.v2, "sign-signature-invalid");
  plan = {key_};
  plan.public_key = ec_->public_key;
  expect_problem(check(v2(plan)).schemes.v2, "sign-public-key");
  plan = {key_};
  plan.digest_algorithm = 0x0104;
  expect_problem(check(v2(plan)).schemes.v2, "sign-algorithms-differ");
  plan = {key_};
  plan.certificate = false;
  expect_problem(check(v2(plan)).schemes.v2, "sign-no-certificate");
  expect_problem(check(package({{kV2BlockId, scheme_value({})}})).schemes.v2, "sign-no-signer");
  const Bytes one = test::signer({key_}, package_digest(0));
  expect_problem(
      check(package({{kV2BlockId, scheme_value(std::vector<Bytes>(11, one))}})).schemes.v2,
      "sign-too-many");
}

TEST_F(BlockSchemesTest, CertificateOfAnotherKey) {
  // The signature fits the public key beside it; the certificate belongs to someone else.
  test::TestKey mixed{sign::KeyPtr(nullptr), other_->certificate, key_->public_key};
  EVP_PKEY_up_ref(key_->key.get());
  mixed.key.reset(key_->key.get());
  expect_problem(check(v2({&mixed})).schemes.v2, "sign-public-key-mismatch");
}

TEST_F(BlockSchemesTest, V2SaysThatV3WasTakenOut) {
  SignerPlan plan{key_};
  plan.attributes = {attribute(kStrippingProtection, u32(3))};
  const Checked checked = check(v2(plan));
  expect_problem(checked.schemes.v2, "sign-stripped-v3");
  const auto effective = effective_signers(checked.schemes, nullptr);
  ASSERT_EQ(effective.size(), 2u);
  EXPECT_EQ(effective[0].max_sdk, 27u);  // Android 7 and 8 know nothing of v3
  EXPECT_EQ(effective[0].verified, true);
  EXPECT_EQ(effective[1].min_sdk, 28u);
  EXPECT_EQ(effective[1].verified, false);
}

TEST_F(BlockSchemesTest, V3RangeMustBeTheSignedOne) {
  EXPECT_EQ(check(v3(v3_plan())).schemes.v3.verification.verified, true);
  SignerPlan plan = v3_plan();
  plan.signed_min_sdk = 24;
  expect_problem(check(v3(plan)).schemes.v3, "sign-sdk-range");
}

TEST_F(BlockSchemesTest, LineageHolds) {
  const Bytes nodes = join({lineage_node(nullptr, *key_, 23), lineage_node(key_, *other_, 31)});
  const Checked checked = check(v3(rotated(nodes)));
  EXPECT_EQ(checked.schemes.v3.verification.verified, true);
  const auto& lineage = checked.schemes.v3.signers.at(0).lineage;
  ASSERT_EQ(lineage.size(), 2u);
  EXPECT_EQ(lineage[0].certificate.subject, "CN=Test Key,C=CN");
  EXPECT_EQ(lineage[0].flags, 23u);
  EXPECT_EQ(lineage[1].certificate.sha256, checked.schemes.v3.signers[0].certificates[0].sha256);
}

TEST_F(BlockSchemesTest, LineageThatDoesNotHold) {
  const auto complaint = [](const Bytes& nodes) {
    const Checked checked = check(v3(rotated(nodes)));
    EXPECT_EQ(checked.schemes.v3.verification.problem_code, "sign-lineage");
    return checked.schemes.v3.verification.problem;
  };
  EXPECT_THAT(complaint(lineage_node(nullptr, *key_, 0)),
              testing::HasSubstr("does not end in the signer's certificate"));
  EXPECT_THAT(complaint(join({lineage_node(nullptr, *key_, 0), lineage_node(other_, *other_, 0)})),
              testing::HasSubstr("signature over its successor is wrong"));
  EXPECT_THAT(complaint(join({lineage_node(nullptr, *key_, 0), lineage_node(key_, *other_, 0),
                              lineage_node(other_, *key_, 0)})),
              testing::HasSubstr("appears twice"));
  EXPECT_THAT(complaint(Bytes{1, 2, 3}), testing::HasSubstr("cut short"));
}

TEST_F(BlockSchemesTest, WhichSignerCountsWhere) {
  SignerPlan old_key{key_};
  SignerPlan new_key =
      rotated(join({lineage_node(nullptr, *key_, 0), lineage_node(key_, *other_, 0)}));
  new_key.min_sdk = 33;
  SignerPlan between = v3_plan();
  between.max_sdk = 32;
  between.attributes = {attribute(kRotationMinSdk, u32(33))};
  const Bytes digest = package_digest(0);
  const Package good = package({{kV2BlockId, scheme_value({test::signer(old_key, digest)})},
                                {kV3BlockId, scheme_value({test::signer(between, digest)})},
                                {kV31BlockId, scheme_value({test::signer(new_key, digest)})}});
  const Checked checked = check(good);
  const auto effective = effective_signers(checked.schemes, nullptr);
  ASSERT_EQ(effective.size(), 3u);
  EXPECT_EQ(effective[0].scheme, Scheme::v2);
  EXPECT_EQ(effective[0].min_sdk, 24u);
  EXPECT_EQ(effective[1].scheme, Scheme::v3);
  EXPECT_EQ(effective[1].min_sdk, 28u);
  EXPECT_EQ(effective[1].max_sdk, 32u);
  EXPECT_EQ(effective[2].scheme, Scheme::v31);
  EXPECT_EQ(effective[2].max_sdk, 0x7fffffffu);
  for (const EffectiveSigner& one : effective) EXPECT_EQ(one.verified, true);

  const Package stripped = package({{kV3BlockId, scheme_value({test::signer(between, digest)})}});
  expect_problem(check(stripped).schemes.v3, "sign-stripped-v31");
}

TEST_F(BlockSchemesTest, PairsAreListed) {
  const std::string channel = R"({"channel":"meituan"})";
  const Package good =
      package({{kV2BlockId, scheme_value({test::signer({key_}, package_digest(0))})},
               {0x71777777, Bytes(channel.begin(), channel.end())},
               {0x881155ff, Bytes{0xff, 0xfe}},
               {0x504b4453, {}},
               {0x12345678, {}}});
  base::Diagnostics diagnostics;
  const auto block = find_signing_block(good.layout(), diagnostics);
  ASSERT_TRUE(block);
  ASSERT_EQ(block->pairs.size(), 5u);
  EXPECT_EQ(pair_name(block->pairs[1].id), "walle-channel");
  EXPECT_EQ(channel_text(block->pairs[1]), channel);
  EXPECT_EQ(channel_text(block->pairs[2]), std::nullopt);  // not UTF-8
  EXPECT_EQ(pair_name(block->pairs[3].id), "dependency-info");
  EXPECT_EQ(pair_name(block->pairs[4].id), "");
  EXPECT_EQ(check(good).schemes.v2.verification.verified, true);
}

}  // namespace
}  // namespace hegui::sign
