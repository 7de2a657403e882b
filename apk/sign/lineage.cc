#include "apk/sign/lineage.h"

#include <algorithm>
#include <string_view>

#include "apk/sign/algorithms.h"
#include "apk/sign/problem.h"
#include "apk/sign/x509.h"

namespace hegui::sign {
namespace {

constexpr std::size_t kMaxNodes = 64;  // a new key every year for a lifetime

class LineageReader {
 public:
  explicit LineageReader(base::ByteView signer_certificate)
      : signer_certificate_(signer_certificate) {}

  LineageResult read(LengthPrefixed record) {
    if (!record.u32()) {  // version, which Android reads and ignores
      fail_with("the proof-of-rotation record is cut short", record.offset());
      return std::move(result_);
    }
    while (!record.at_end() && !result_.problem) {
      auto node = record.slice();
      if (!node) {
        fail_with("a node of the lineage is cut short", record.offset());
      } else if (certificates_.size() == kMaxNodes) {
        fail_with("the lineage is too long", node->offset());
      } else {
        take(*node);
      }
    }
    if (!result_.problem &&
        (certificates_.empty() || !same(certificates_.back(), signer_certificate_))) {
      fail_with("the lineage does not end in the signer's certificate", record.offset());
    }
    return std::move(result_);
  }

 private:
  static bool same(base::ByteView a, base::ByteView b) { return a.chars() == b.chars(); }
  void fail_with(std::string text, std::uint64_t offset) {
    result_.problem = problem("sign-lineage", std::move(text), offset);
  }

  void take(LengthPrefixed node) {
    const std::uint64_t at = node.offset();
    auto signed_data = node.slice();
    const auto flags = node.u32();
    const auto next_algorithm = node.u32();
    const auto signature = node.slice();
    if (!signed_data || !flags || !next_algorithm || !signature) {
      return fail_with("a node of the lineage is cut short", at);
    }
    const auto certificate = signed_data->slice();
    const auto signed_algorithm = signed_data->u32();
    if (!certificate || !signed_algorithm) {
      return fail_with("the signed data of a lineage node is cut short", signed_data->offset());
    }
    if (!certificates_.empty()) {
      if (!vouched(signed_data->bytes(), signature->bytes())) {
        return fail_with("a former key's signature over its successor is wrong",
                         signature->offset());
      }
      if (*signed_algorithm != algorithm_) {
        return fail_with("a lineage node names another algorithm than its predecessor",
                         signed_data->offset());
      }
    }
    const X509Ptr parsed = parse_x509(certificate->bytes());
    if (!parsed) {
      return fail_with("a certificate of the lineage is not X.509", certificate->offset());
    }
    const auto repeats = [&](base::ByteView one) { return same(one, certificate->bytes()); };
    if (std::ranges::any_of(certificates_, repeats)) {
      return fail_with("a certificate appears twice in the lineage", certificate->offset());
    }
    certificates_.push_back(certificate->bytes());
    algorithm_ = *next_algorithm;
    key_ = public_key_der(parsed.get());
    result_.nodes.push_back({certificate_facts(parsed.get(), certificate->bytes()), *flags});
  }

  bool vouched(base::ByteView signed_data, base::ByteView signature) const {
    const SignatureAlgorithm* algorithm = find_algorithm(algorithm_);
    return algorithm != nullptr && check_signature(*algorithm, base::ByteView(key_), signed_data,
                                                   signature) == SignatureCheck::valid;
  }

  base::ByteView signer_certificate_;
  LineageResult result_;
  std::vector<base::ByteView> certificates_;  // DER, oldest first
  std::uint32_t algorithm_ = 0;               // with which the last one signs the next
  std::vector<std::uint8_t> key_;             // the last one's public key
};

}  // namespace

LineageResult read_lineage(LengthPrefixed record, base::ByteView signer_certificate) {
  return LineageReader(signer_certificate).read(record);
}

}  // namespace hegui::sign
