#include "apk/sign/block_signer.h"

#include <algorithm>

#include "apk/sign/lineage.h"
#include "apk/sign/problem.h"
#include "apk/sign/x509.h"

namespace hegui::sign {
namespace {

constexpr std::uint32_t kStrippingProtection = 0xbeeff00d;  // v2: u32 scheme number
constexpr std::uint32_t kProofOfRotation = 0x3ba06f8c;
constexpr std::uint32_t kRotationMinSdk = 0x559f8b02;  // v3: u32 API level from which v3.1 counts

// Far over any real signer (one or two of each), far under what costs time.
constexpr std::size_t kMaxItems = 64;

struct Tagged {  // an algorithm id and the bytes that belong to it
  std::uint32_t algorithm = 0;
  base::ByteView value;
  std::uint64_t offset = 0;
};

class SignerReader {
 public:
  SignerReader(LengthPrefixed structure, Scheme scheme, unsigned index)
      : structure_(structure), scheme_(scheme) {
    result_.facts.scheme = scheme;
    result_.facts.index = index;
  }

  BlockSigner read() {
    if (read_parts() && check_signatures() && read_signed_data() && check_certificate()) {
      check_digests();
      read_attributes();
    }
    return std::move(result_);
  }

 private:
  bool fail_with(std::string code, std::string text, std::uint64_t offset) {
    fail(result_.facts.verification, problem(std::move(code), std::move(text), offset));
    return false;
  }
  bool malformed(std::string_view part, const LengthPrefixed& at) {
    return fail_with("sign-malformed", "the " + std::string(part) + " is cut short", at.offset());
  }
  bool is_v3() const { return scheme_ != Scheme::v2; }

  // The signer's outer parts: signed data, API levels, signatures, public key.
  bool read_parts() {
    const auto signed_data = structure_.slice();
    if (!signed_data) return malformed("signed data", structure_);
    signed_data_ = *signed_data;
    if (is_v3()) {
      const auto min_sdk = structure_.u32();
      const auto max_sdk = structure_.u32();
      if (!min_sdk || !max_sdk) return malformed("signer's API level range", structure_);
      result_.facts.min_sdk = *min_sdk;
      result_.facts.max_sdk = *max_sdk;
    }
    auto signatures = structure_.slice();
    if (!signatures) return malformed("list of signatures", structure_);
    if (!read_tagged(*signatures, "signature", signatures_)) return false;
    const auto key = structure_.slice();
    if (!key) return malformed("public key", structure_);
    public_key_ = *key;
    return true;
  }

  bool read_tagged(LengthPrefixed list, std::string_view what, std::vector<Tagged>& out) {
    while (!list.at_end()) {
      if (out.size() == kMaxItems) {
        return fail_with("sign-too-many", "too many " + std::string(what) + " records",
                         list.offset());
      }
      auto record = list.slice();
      if (!record) return malformed(what, list);
      const auto algorithm = record->u32();
      const auto value = record->slice();
      if (!algorithm || !value) return malformed(what, *record);
      out.push_back({*algorithm, value->bytes(), value->offset()});
    }
    return true;
  }

  // Android checks only the strongest signature it knows; the others are checked for the record.
  bool check_signatures() {
    const Tagged* best = nullptr;
    const SignatureAlgorithm* best_algorithm = nullptr;
    SignatureCheck best_check = SignatureCheck::invalid;
    for (const Tagged& signature : signatures_) {
      SignatureRecord record{signature.algorithm, "", std::nullopt};
      if (const SignatureAlgorithm* algorithm = find_algorithm(signature.algorithm)) {
        const SignatureCheck check =
            check_signature(*algorithm, public_key_.bytes(), signed_data_.bytes(), signature.value);
        record.algorithm = algorithm->name;
        record.verified = check == SignatureCheck::valid;
        if (best == nullptr || algorithm->content > best_algorithm->content) {
          best = &signature;
          best_algorithm = algorithm;
          best_check = check;
        }
      }
      result_.facts.signatures.push_back(std::move(record));
    }
    if (signatures_.empty()) {
      return fail_with("sign-no-signature", "the signer has no signature", structure_.offset());
    }
    if (best == nullptr) {
      return fail_with("sign-unknown-algorithm", "no signature with a known algorithm",
                       signatures_.front().offset);
    }
    best_ = best_algorithm;
    // The certificates are read even if the signature is wrong: who claims to sign is a fact too.
    if (best_check == SignatureCheck::unusable_key) {
      fail_with("sign-public-key", "the public key does not fit the signature algorithm",
                public_key_.offset());
    } else if (best_check == SignatureCheck::invalid) {
      fail_with("sign-signature-invalid", "the signature over the signed data is wrong",
                best->offset);
    }
    return true;
  }

  bool read_signed_data() {
    const auto digests = signed_data_.slice();
    if (!digests) return malformed("list of digests", signed_data_);
    if (!read_tagged(*digests, "digest", digests_)) return false;
    const auto certificates = signed_data_.slice();
    if (!certificates) return malformed("list of certificates", signed_data_);
    if (!read_certificates(*certificates)) return false;
    if (!is_v3()) return true;
    const std::uint64_t at = signed_data_.offset();
    const auto min_sdk = signed_data_.u32();
    const auto max_sdk = signed_data_.u32();
    if (!min_sdk || !max_sdk) return malformed("signed API level range", signed_data_);
    if (*min_sdk != result_.facts.min_sdk || *max_sdk != result_.facts.max_sdk) {
      fail_with("sign-sdk-range", "the signed API level range differs from the signer's", at);
    } else if (*min_sdk > *max_sdk) {
      fail_with("sign-sdk-range", "the API level range ends before it starts", at);
    }
    return true;
  }

  bool read_certificates(LengthPrefixed list) {
    while (!list.at_end()) {
      const auto der = list.slice();
      if (!der) return malformed("certificate", list);
      if (result_.facts.certificates.size() == kMaxItems) {
        return fail_with("sign-too-many", "too many certificates", list.offset());
      }
      const X509Ptr certificate = parse_x509(der->bytes());
      if (!certificate) {
        return fail_with("sign-certificate", "a certificate is not X.509", der->offset());
      }
      if (result_.facts.certificates.empty()) {
        first_certificate_ = der->bytes();
        certificate_key_ = public_key_der(certificate.get());
      }
      result_.facts.certificates.push_back(certificate_facts(certificate.get(), der->bytes()));
    }
    return true;
  }

  bool check_certificate() {
    if (result_.facts.certificates.empty()) {
      return fail_with("sign-no-certificate", "the signer has no certificate",
                       signed_data_.offset());
    }
    if (!std::ranges::equal(certificate_key_, public_key_.bytes())) {
      fail_with("sign-public-key-mismatch", "the public key is not the first certificate's",
                public_key_.offset());
    }
    return true;
  }

  void check_digests() {
    const auto same = [](const Tagged& a, const Tagged& b) { return a.algorithm == b.algorithm; };
    if (!std::ranges::equal(digests_, signatures_, same)) {
      fail_with("sign-algorithms-differ", "digests and signatures name different algorithms",
                digests_.empty() ? signed_data_.offset() : digests_.front().offset);
    }
    for (const Tagged& digest : digests_) {
      const SignatureAlgorithm* algorithm = find_algorithm(digest.algorithm);
      if (algorithm == nullptr || algorithm->content != best_->content) continue;
      result_.content_kind = best_->content;
      result_.content_digest = digest.value;
      result_.content_digest_offset = digest.offset;
      result_.facts.digest_algorithm =
          hash_name(best_->content == ContentDigest::chunked_sha512 ? Hash::sha512 : Hash::sha256);
      return;
    }
    fail_with("sign-no-digest", "no digest for the strongest signature", signed_data_.offset());
  }

  void read_attributes() {
    // A v2 signer without the list is refused by Android; v3 likewise.
    auto attributes = signed_data_.slice();
    if (!attributes) {
      malformed("list of attributes", signed_data_);
      return;
    }
    while (!attributes->at_end()) {
      auto attribute = attributes->slice();
      const auto id = attribute ? attribute->u32() : std::nullopt;
      if (!id) {
        malformed("attribute", *attributes);
        return;
      }
      if (!take_attribute(*id, *attribute)) return;
    }
  }

  bool take_attribute(std::uint32_t id, LengthPrefixed value) {
    if (scheme_ == Scheme::v2 && id == kStrippingProtection) {
      const auto claimed = value.u32();
      if (!claimed) return malformed("attribute of the newer scheme", value);
      result_.claims_v3 = result_.claims_v3 || *claimed == 3;
    } else if (is_v3() && id == kRotationMinSdk) {
      result_.facts.rotation_min_sdk = value.u32();
      if (!result_.facts.rotation_min_sdk) return malformed("attribute of the rotation", value);
    } else if (is_v3() && id == kProofOfRotation) {
      LineageResult lineage = read_lineage(value, first_certificate_);
      result_.facts.lineage = std::move(lineage.nodes);
      if (lineage.problem) {
        fail(result_.facts.verification, std::move(*lineage.problem));
        return false;
      }
    }
    return true;
  }

  LengthPrefixed structure_;
  Scheme scheme_;
  BlockSigner result_;
  LengthPrefixed signed_data_;
  LengthPrefixed public_key_;
  std::vector<Tagged> signatures_;
  std::vector<Tagged> digests_;
  const SignatureAlgorithm* best_ = nullptr;
  base::ByteView first_certificate_;
  std::vector<std::uint8_t> certificate_key_;
};

}  // namespace

BlockSigner read_block_signer(LengthPrefixed structure, Scheme scheme, unsigned index) {
  return SignerReader(structure, scheme, index).read();
}

}  // namespace hegui::sign
