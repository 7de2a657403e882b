// Packages signed by the Android SDK's apksigner: ours must say what it says; one spoiled part
// each.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "apk/sign/verify.h"
#include "tests/apk/sign/signed_apk.h"
#include "tests/apk/sign/tools.h"
#include "tests/support/malformed.h"

namespace hegui::sign {
namespace {

using test::MemoryEntries;
using test::run_tool;

constexpr std::string_view kManifest = "META-INF/MANIFEST.MF";

struct Verified {
  BlockSchemes blocks;
  V1Result v1;
};

class ApksignerTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new test::ScratchFolder;
    test::make_key(*folder_, "rsa", "-algorithm RSA -pkeyopt rsa_keygen_bits:2048");
    test::make_key(*folder_, "ec", "-algorithm EC -pkeyopt ec_paramgen_curve:P-256");
    // apksigner wants a manifest entry but not, with --min-sdk-version, a readable one.
    const std::string path = (*folder_ / "entries").string();
    run_tool("mkdir -p " + path + "/assets && printf x > " + path +
             "/AndroidManifest.xml && printf hello > " + path +
             "/assets/a-long-name-that-makes-the-manifest-fold-its-line-at-seventy-two-bytes.txt");
    run_tool("cd " + path + " && zip -q -r ../plain.apk AndroidManifest.xml assets");
    const std::string rsa = key("rsa");
    sign("v1",
         rsa + " --v1-signing-enabled true --v2-signing-enabled false --v3-signing-enabled false");
    sign("v2",
         rsa + " --v1-signing-enabled false --v2-signing-enabled true --v3-signing-enabled false");
    sign("all",
         key("ec") +
             " --v1-signing-enabled true --v2-signing-enabled true --v3-signing-enabled true");
    run_tool("apksigner rotate --out " + (*folder_ / "lineage").string() + " --old-signer " +
             key("rsa") + " --new-signer " + key("ec"));
    sign("rotated",
         rsa + " --next-signer " + key("ec") + " --lineage " + (*folder_ / "lineage").string() +
             " --v1-signing-enabled true --v2-signing-enabled true --v3-signing-enabled true");
    v1_ = new MemoryEntries(MemoryEntries::unpack(apk("v1"), *folder_));
  }
  static void TearDownTestSuite() {
    delete v1_;
    delete folder_;
  }

  static std::string key(const std::string& name) {
    return "--key " + (*folder_ / (name + ".pk8")).string() + " --cert " +
           (*folder_ / (name + ".pem")).string();
  }
  static std::filesystem::path apk(const std::string& name) { return *folder_ / (name + ".apk"); }
  static void sign(const std::string& name, const std::string& options) {
    run_tool("apksigner sign --min-sdk-version 21 --v1-signer-name CERT --out " +
             apk(name).string() + " " + options + " " + (*folder_ / "plain.apk").string());
  }

  static Verified verify(const std::string& name) {
    const test::Bytes bytes = test::read_file(apk(name).string());
    const ApkLayout layout = test::find_layout(bytes);
    base::Diagnostics diagnostics;
    const auto block = find_signing_block(layout, diagnostics);
    Verified result;
    result.blocks =
        verify_block_schemes(layout, block ? &*block : nullptr, BlockDepth::contents, diagnostics);
    std::vector<unsigned> present;
    if (result.blocks.v2.present) present.push_back(2);
    if (result.blocks.v3.present) present.push_back(3);
    result.v1 = verify_v1(MemoryEntries::unpack(apk(name), *folder_), present, V1Depth::all_entries,
                          diagnostics);
    return result;
  }
  static V1Result check_v1(const MemoryEntries& entries, V1Depth depth = V1Depth::all_entries) {
    base::Diagnostics diagnostics;
    return verify_v1(entries, {}, depth, diagnostics);
  }

  static inline test::ScratchFolder* folder_ = nullptr;
  static inline MemoryEntries* v1_ = nullptr;  // a good v1 package's entries
};

TEST_F(ApksignerTest, SchemesAndDigestsAgree) {
  for (const std::string name : {"v1", "v2", "all", "rotated"}) {
    const Verified own = verify(name);
    const std::string theirs =
        run_tool("apksigner verify -v --print-certs --min-sdk-version " +
                 std::string(name == "v2" ? "24 " : "21 ") + apk(name).string());
    const auto says = [&](const std::string& scheme) {
      return std::regex_search(theirs, std::regex("Verified using " + scheme + " scheme.*: true"));
    };
    EXPECT_EQ(own.v1.verification.verified == true, says("v1")) << name;
    EXPECT_EQ(own.blocks.v2.verification.verified == true, says("v2")) << name;
    EXPECT_EQ(own.blocks.v3.verification.verified == true, says("v3")) << name;
    const SchemeResult& newest = own.blocks.v3.present   ? own.blocks.v3
                                 : own.blocks.v2.present ? own.blocks.v2
                                                         : own.v1;
    ASSERT_FALSE(newest.signers.empty()) << name;
    for (const Signer& signer : newest.signers) {
      const Certificate& certificate = signer.certificates.at(0);
      EXPECT_THAT(theirs, testing::HasSubstr("certificate SHA-256 digest: " + certificate.sha256));
      EXPECT_THAT(theirs, testing::HasSubstr("certificate SHA-1 digest: " + certificate.sha1));
      EXPECT_THAT(theirs, testing::HasSubstr("certificate MD5 digest: " + certificate.md5));
      EXPECT_THAT(theirs, testing::HasSubstr("key algorithm: " + certificate.public_key_algorithm));
      EXPECT_THAT(theirs, testing::HasSubstr("key size (bits): " +
                                             std::to_string(certificate.public_key_bits)));
      EXPECT_THAT(theirs, testing::HasSubstr("public key SHA-256 digest: " +
                                             certificate.public_key_sha256));
    }
  }
}

TEST_F(ApksignerTest, RotationShowsBothKeys) {
  const Verified own = verify("rotated");
  ASSERT_EQ(own.blocks.v3.verification.verified, true) << own.blocks.v3.verification.problem;
  const Signer& signer = own.blocks.v3.signers.at(0);
  EXPECT_EQ(signer.certificates.at(0).subject, "CN=ec,O=示例,C=CN");
  ASSERT_EQ(signer.lineage.size(), 2u);
  EXPECT_EQ(signer.lineage[0].certificate.subject, "CN=rsa,O=示例,C=CN");
  const auto effective = effective_signers(own.blocks, &own.v1);
  ASSERT_EQ(effective.size(), 3u);
  EXPECT_EQ(effective[0].scheme, Scheme::v1);
  EXPECT_EQ(effective[0].max_sdk, 23u);
  EXPECT_EQ(effective[1].scheme, Scheme::v2);
  EXPECT_EQ(effective[2].scheme, Scheme::v3);
}

TEST_F(ApksignerTest, V1Facts) {
  const V1Result good = check_v1(*v1_);
  EXPECT_EQ(good.verification.verified, true) << good.verification.problem;
  EXPECT_EQ(good.entries, 2u);
  EXPECT_EQ(good.unprotected_entries, 0u);
  ASSERT_EQ(good.signers.size(), 1u);
  EXPECT_EQ(good.signers[0].block_name, "META-INF/CERT.RSA");
  EXPECT_EQ(good.signers[0].digest_algorithm, "SHA-256");
  EXPECT_EQ(good.signers[0].signatures.at(0).algorithm, "RSA with SHA256");
}

TEST_F(ApksignerTest, V1EntriesAreReadOnlyWhenAskedFor) {
  MemoryEntries entries = *v1_;
  entries.contents("AndroidManifest.xml") = "y";
  const V1Result quick = check_v1(entries, V1Depth::signature_files);
  EXPECT_EQ(quick.verification.verified, std::nullopt);
  EXPECT_EQ(quick.signers.at(0).certificates.size(), 1u);
  const V1Result full = check_v1(entries);
  EXPECT_EQ(full.verification.verified, false);
  EXPECT_EQ(full.verification.problem_code, "sign-v1-digest-mismatch");
  EXPECT_EQ(full.mismatched_entries, 1u);
  EXPECT_THAT(full.examples, testing::ElementsAre("AndroidManifest.xml"));
}

TEST_F(ApksignerTest, V1AddedAndRemovedEntries) {
  MemoryEntries added = *v1_;
  added.put("classes.dex", "new");
  added.put("META-INF/services/x", "free");
  const V1Result one = check_v1(added);
  EXPECT_EQ(one.verification.problem_code, "sign-v1-unsigned");
  EXPECT_EQ(one.unsigned_entries, 1u);
  EXPECT_EQ(one.unprotected_entries, 1u);
  MemoryEntries removed = *v1_;
  removed.remove(
      "assets/a-long-name-that-makes-the-manifest-fold-its-line-at-seventy-two-bytes.txt");
  const V1Result other = check_v1(removed);
  EXPECT_EQ(other.verification.verified, true);  // Android does not miss an entry
  EXPECT_EQ(other.missing_entries, 1u);
}

TEST_F(ApksignerTest, V1WithoutAnAppManifestIsNoSignedApp) {
  MemoryEntries entries = *v1_;
  entries.remove("AndroidManifest.xml");
  EXPECT_EQ(check_v1(entries).verification.problem_code, "sign-v1-no-app");
}

TEST_F(ApksignerTest, V1AloneIsNotEnoughForEveryManifest) {
  const Verified own = verify("v1");
  const auto refused_from = [&](const SchemeDemand& demand) {
    const auto effective = effective_signers(own.blocks, &own.v1, demand);
    EXPECT_EQ(effective.front().verified, true);
    return effective.back().verified == false ? effective.back().min_sdk : 0;
  };
  EXPECT_EQ(refused_from({29, 1}), 0u);
  EXPECT_EQ(refused_from({30, 1}), 30u);
  EXPECT_EQ(refused_from({29, 2}), 26u);
}

TEST_F(ApksignerTest, V1ManifestChangedOutsideSignedSections) {
  MemoryEntries entries = *v1_;
  std::string& manifest = entries.contents(std::string(kManifest));
  manifest += "Name: other.txt\r\nSHA-256-Digest: AAAA\r\n\r\n";
  // The whole differs, each signed section still holds.
  EXPECT_EQ(check_v1(entries).verification.verified, true);
}

TEST_F(ApksignerTest, V1SpoiledFiles) {
  const auto code_after = [](const std::string& name,
                             const std::function<void(std::string&)>& edit) {
    MemoryEntries entries = *v1_;
    edit(entries.contents(name));
    return check_v1(entries).verification.problem_code;
  };
  const auto spoil_digest = [](std::string& text) {
    const std::size_t at = text.rfind("-Digest: ") + 9;
    text[at] = text[at] == 'A' ? 'B' : 'A';
  };
  EXPECT_EQ(code_after(std::string(kManifest), spoil_digest), "sign-v1-section");
  EXPECT_EQ(code_after("META-INF/CERT.SF", spoil_digest), "sign-v1-signature");
  EXPECT_EQ(code_after("META-INF/CERT.RSA", [](std::string& text) { text.back() ^= 1; }),
            "sign-v1-signature");
  EXPECT_EQ(code_after("META-INF/CERT.RSA", [](std::string& text) { text.resize(100); }),
            "sign-v1-block");
  EXPECT_EQ(code_after(std::string(kManifest), [](std::string& text) { text[3] = '\0'; }),
            "sign-v1-manifest");
}

TEST_F(ApksignerTest, V1SaysThatV2WasTakenOut) {
  const MemoryEntries entries = MemoryEntries::unpack(apk("all"), *folder_);
  base::Diagnostics diagnostics;
  const V1Result stripped = verify_v1(entries, {}, V1Depth::all_entries, diagnostics);
  EXPECT_EQ(stripped.verification.problem_code, "sign-stripped-block");
  EXPECT_THAT(stripped.claimed_schemes, testing::ElementsAre(2u, 3u));
  const auto effective = effective_signers({}, &stripped);
  ASSERT_EQ(effective.size(), 2u);
  EXPECT_EQ(effective[0].max_sdk, 23u);
  EXPECT_EQ(effective[0].verified, true);
  EXPECT_EQ(effective[1].verified, false);
}

}  // namespace
}  // namespace hegui::sign
