// The v2, v3 and v3.1 schemes as a whole: all signers, the contents, protection against stripping.
#include <algorithm>
#include <array>
#include <map>

#include "apk/sign/block_signer.h"
#include "apk/sign/content_digest.h"
#include "apk/sign/problem.h"
#include "apk/sign/verify.h"

namespace hegui::sign {
namespace {

constexpr std::size_t kMaxSigners = 10;  // as Android's own tools refuse more
constexpr std::uint64_t kPage = 4096;

class BlockVerifier {
 public:
  BlockVerifier(const ApkLayout& layout, const SigningBlock& block, BlockDepth depth)
      : layout_(layout), block_(block), depth_(depth) {}

  BlockSchemes verify() {
    read_scheme(schemes_.v2, kV2BlockId);
    read_scheme(schemes_.v3, kV3BlockId);
    read_scheme(schemes_.v31, kV31BlockId);
    check_stripping();
    for (SchemeResult* scheme : all()) settle(*scheme);
    return std::move(schemes_);
  }

 private:
  std::array<SchemeResult*, 3> all() { return {&schemes_.v2, &schemes_.v3, &schemes_.v31}; }

  void read_scheme(SchemeResult& scheme, std::uint32_t id) {
    const BlockPair* pair = block_.find(id);
    if (pair == nullptr) return;
    scheme.present = true;
    LengthPrefixed value(pair->value, pair->offset);
    auto signers = value.slice();
    if (!signers) {
      fail(scheme.verification,
           problem("sign-malformed", "the list of signers is cut short", pair->offset));
      return;
    }
    while (!signers->at_end()) {
      const auto structure = signers->slice();
      if (!structure) {
        fail(scheme.verification,
             problem("sign-malformed", "a signer is cut short", signers->offset()));
        return;
      }
      if (scheme.signers.size() == kMaxSigners) {
        fail(scheme.verification, problem("sign-too-many", "too many signers", signers->offset()));
        return;
      }
      BlockSigner signer = read_block_signer(*structure, scheme.scheme,
                                             static_cast<unsigned>(scheme.signers.size()));
      check_contents(signer);
      claims_v3_ = claims_v3_ || signer.claims_v3;
      scheme.signers.push_back(std::move(signer.facts));
    }
    if (scheme.signers.empty()) {
      fail(scheme.verification,
           problem("sign-no-signer", "the scheme has no signer", pair->offset));
    }
  }

  void check_contents(BlockSigner& signer) {
    Verification& state = signer.facts.verification;
    if (depth_ == BlockDepth::signatures || state.verified == false || !signer.content_kind) return;
    if (*signer.content_kind == ContentDigest::verity_sha256 &&
        (block_.offset % kPage != 0 || block_.size % kPage != 0)) {
      state = problem("sign-verity-alignment",
                      "the signing block is not aligned to 4096 bytes, which verity needs",
                      block_.offset);
      return;
    }
    const std::vector<std::uint8_t>& actual = digest(*signer.content_kind);
    if (!std::ranges::equal(actual, signer.content_digest)) {
      state = problem("sign-digest-mismatch", "the contents were changed after signing",
                      signer.content_digest_offset);
    } else {
      state.verified = true;
    }
  }

  // Every signer of one digest kind shares the work.
  const std::vector<std::uint8_t>& digest(ContentDigest kind) {
    const auto known = digests_.find(kind);
    if (known != digests_.end()) return known->second;
    // find_signing_block checked that these parts follow each other inside the file.
    const std::uint64_t directory = block_.offset + block_.size;
    ContentSections sections;
    sections.entries = *layout_.apk.sub(0, block_.offset);
    sections.central_directory = *layout_.apk.sub(directory, layout_.eocd_offset - directory);
    const base::ByteView eocd = *layout_.apk.from(layout_.eocd_offset);
    sections.eocd.assign(eocd.begin(), eocd.end());
    for (unsigned i = 0; i < 4; ++i) {
      sections.eocd[16 + i] = static_cast<std::uint8_t>(block_.offset >> (8 * i));
    }
    return digests_.emplace(kind, content_digest(kind, sections)).first->second;
  }

  void check_stripping() {
    if (claims_v3_ && !schemes_.v3.present) {
      fail(schemes_.v2.verification,
           problem("sign-stripped-v3",
                   "v2 says that the package is also signed with v3, but it is not"));
    }
    const auto rotates = [](const Signer& signer) { return signer.rotation_min_sdk.has_value(); };
    if (!schemes_.v31.present && std::ranges::any_of(schemes_.v3.signers, rotates)) {
      fail(schemes_.v3.verification,
           problem("sign-stripped-v31",
                   "v3 says that the package is also signed with v3.1, but it is not"));
    }
  }

  void settle(SchemeResult& scheme) const {
    if (!scheme.present) return;
    for (Signer& signer : scheme.signers) {
      if (signer.verification.verified == false) fail(scheme.verification, signer.verification);
      if (!signer.verification.verified) signer.verification = not_examined_;
    }
    if (scheme.verification.verified == false) return;
    if (depth_ == BlockDepth::contents) {
      scheme.verification.verified = true;
    } else {
      scheme.verification = not_examined_;
    }
  }

  const ApkLayout& layout_;
  const Verification not_examined_{std::nullopt, "sign-not-examined", "contents not examined",
                                   std::nullopt};
  const SigningBlock& block_;
  BlockDepth depth_;
  BlockSchemes schemes_;
  bool claims_v3_ = false;
  std::map<ContentDigest, std::vector<std::uint8_t>> digests_;
};

void report(const SchemeResult& scheme, base::Diagnostics& diagnostics) {
  const std::string where = "signature " + std::string(scheme_name(scheme.scheme));
  bool told = false;
  for (const Signer& signer : scheme.signers) {
    const Verification& state = signer.verification;
    if (state.verified != false) continue;
    told = told || state.problem_code == scheme.verification.problem_code;
    diagnostics.add(state.problem_code, base::Severity::error, where,
                    "signer " + std::to_string(signer.index + 1) + ": " + state.problem,
                    state.offset);
  }
  if (scheme.verification.verified == false && !told) {
    diagnostics.add(scheme.verification.problem_code, base::Severity::error, where,
                    scheme.verification.problem, scheme.verification.offset);
  }
}

}  // namespace

std::string_view scheme_name(Scheme scheme) {
  switch (scheme) {
    case Scheme::v1:
      return "v1";
    case Scheme::v2:
      return "v2";
    case Scheme::v3:
      return "v3";
    case Scheme::v31:
      return "v3.1";
  }
  return "";
}

BlockSchemes verify_block_schemes(const ApkLayout& layout, const SigningBlock* block,
                                  BlockDepth depth, base::Diagnostics& diagnostics) {
  if (block == nullptr) return {};
  BlockSchemes schemes = BlockVerifier(layout, *block, depth).verify();
  for (const SchemeResult* scheme : {&schemes.v2, &schemes.v3, &schemes.v31}) {
    report(*scheme, diagnostics);
  }
  return schemes;
}

}  // namespace hegui::sign
