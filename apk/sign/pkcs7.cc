#include "apk/sign/pkcs7.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <algorithm>

#include "apk/sign/algorithms.h"
#include "apk/sign/problem.h"
#include "apk/sign/x509.h"

namespace hegui::sign {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kMaxCertificates = 16;
constexpr int kMaxSignerInfos = 10;

Bytes digest_with(const EVP_MD* hash, base::ByteView content) {
  Bytes result(EVP_MAX_MD_SIZE);
  unsigned size = 0;
  if (EVP_Digest(content.data(), content.size(), result.data(), &size, hash, nullptr) != 1)
    return {};
  result.resize(size);
  return result;
}

// The DER of the signed attributes as a SET, which is what their signature covers.
Bytes attributes_der(STACK_OF(X509_ATTRIBUTE) * attributes) {
  unsigned char* der = nullptr;
  const int size = ASN1_item_i2d(reinterpret_cast<ASN1_VALUE*>(attributes), &der,
                                 ASN1_ITEM_rptr(PKCS7_ATTR_VERIFY));
  if (size <= 0) return {};
  Bytes result(der, der + size);
  OPENSSL_free(der);
  return result;
}

// The only value of the only attribute of this kind; nullptr if there is none or more than one.
const ASN1_TYPE* single_attribute(const STACK_OF(X509_ATTRIBUTE) * attributes, int nid) {
  const int at = X509at_get_attr_by_NID(attributes, nid, -1);
  if (at < 0 || X509at_get_attr_by_NID(attributes, nid, at) >= 0) return nullptr;
  X509_ATTRIBUTE* attribute = X509at_get_attr(attributes, at);
  return X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
}

enum class InfoCheck {
  holds,
  wrong,   // Android tries the next SignerInfo
  broken,  // Android gives up the block
};

bool plain_holds(X509* certificate, const EVP_MD* hash, const PKCS7_SIGNER_INFO* info,
                 base::ByteView message) {
  EVP_PKEY* key = X509_get0_pubkey(certificate);
  if (key == nullptr) return false;
  // Android has no DSA signatures over longer digests.
  if (EVP_PKEY_get_base_id(key) == EVP_PKEY_DSA && EVP_MD_get_size(hash) > 32) return false;
  const base::ByteView signature(ASN1_STRING_get0_data(info->enc_digest),
                                 static_cast<std::size_t>(ASN1_STRING_length(info->enc_digest)));
  return check_with_key(key, hash, false, message, signature);
}

InfoCheck check_signer_info(PKCS7_SIGNER_INFO* info, X509* certificate, const EVP_MD* hash,
                            base::ByteView content) {
  if (hash == nullptr || info->enc_digest == nullptr) return InfoCheck::wrong;
  if (info->auth_attr == nullptr || sk_X509_ATTRIBUTE_num(info->auth_attr) <= 0) {
    return plain_holds(certificate, hash, info, content) ? InfoCheck::holds : InfoCheck::wrong;
  }
  const ASN1_TYPE* type = single_attribute(info->auth_attr, NID_pkcs9_contentType);
  const ASN1_TYPE* stated = single_attribute(info->auth_attr, NID_pkcs9_messageDigest);
  if (type == nullptr || type->type != V_ASN1_OBJECT || stated == nullptr ||
      stated->type != V_ASN1_OCTET_STRING) {
    return InfoCheck::broken;
  }
  if (OBJ_obj2nid(type->value.object) != NID_pkcs7_data) return InfoCheck::wrong;
  const base::ByteView digest(
      ASN1_STRING_get0_data(stated->value.octet_string),
      static_cast<std::size_t>(ASN1_STRING_length(stated->value.octet_string)));
  if (!std::ranges::equal(digest, digest_with(hash, content))) return InfoCheck::wrong;
  const Bytes attributes = attributes_der(info->auth_attr);
  return plain_holds(certificate, hash, info, base::ByteView(attributes)) ? InfoCheck::holds
                                                                          : InfoCheck::wrong;
}

// Walks definite-length BER elements; ends (empty views) at anything else.
class TlvCursor {
 public:
  explicit TlvCursor(base::ByteView bytes) : rest_(bytes) {}
  // The next element, header included, and past it.
  base::ByteView next() {
    const auto [header, contents] = measure();
    const base::ByteView element = *rest_.sub(0, header + contents);
    rest_ = header == 0 ? base::ByteView() : *rest_.from(header + contents);
    return element;
  }
  // What is inside the next element.
  TlvCursor enter() const {
    const auto [header, contents] = measure();
    return TlvCursor(*rest_.sub(header, contents));
  }

 private:
  std::pair<std::size_t, std::size_t> measure() const {
    const unsigned char* at = rest_.data();
    long length = 0;
    int tag = 0;
    int tag_class = 0;
    if (rest_.empty()) return {0, 0};
    const int flags =
        ASN1_get_object(&at, &length, &tag, &tag_class, static_cast<long>(rest_.size()));
    const std::size_t header = static_cast<std::size_t>(at - rest_.data());
    // 0x80: the length is wrong; 1: indefinite.
    if ((flags & 0x81) != 0 || length < 0) return {0, 0};
    if (!rest_.holds(header, static_cast<std::uint64_t>(length))) return {0, 0};
    return {header, static_cast<std::size_t>(length)};
  }
  base::ByteView rest_;
};

std::vector<base::ByteView> pkcs7_certificates(base::ByteView block) {
  // ContentInfo { OID, [0] SignedData { version, digests, contents, [0] certificates ... } }
  TlvCursor info = TlvCursor(block).enter();
  info.next();
  TlvCursor data = info.enter().enter();
  for (int i = 0; i < 3; ++i) data.next();
  TlvCursor list = data.enter();
  std::vector<base::ByteView> certificates;
  while (certificates.size() < kMaxCertificates) {
    const base::ByteView one = list.next();
    if (one.empty()) break;
    certificates.push_back(one);
  }
  return certificates;
}

class Pkcs7Reader {
 public:
  explicit Pkcs7Reader(base::ByteView content) : content_(content) {}

  Pkcs7Check read(base::ByteView block) {
    const unsigned char* at = block.data();
    const Pkcs7Ptr pkcs7(d2i_PKCS7(nullptr, &at, static_cast<long>(block.size())));
    if (!pkcs7 || PKCS7_type_is_signed(pkcs7.get()) == 0 || pkcs7->d.sign == nullptr) {
      result_.verification = problem("sign-v1-block", "not PKCS#7 signed data");
      return std::move(result_);
    }
    originals_ = pkcs7_certificates(block);
    check_signer_infos(pkcs7.get());
    add_others(pkcs7->d.sign->cert);
    return std::move(result_);
  }

 private:
  void check_signer_infos(PKCS7* pkcs7) {
    STACK_OF(PKCS7_SIGNER_INFO)* infos = PKCS7_get_signer_info(pkcs7);
    const int count = std::min(sk_PKCS7_SIGNER_INFO_num(infos), kMaxSignerInfos);
    for (int i = 0; i < count; ++i) {
      PKCS7_SIGNER_INFO* info = sk_PKCS7_SIGNER_INFO_value(infos, i);
      X509* certificate = PKCS7_cert_from_signer_info(pkcs7, info);
      if (certificate == nullptr) continue;
      const EVP_MD* hash = EVP_get_digestbyobj(info->digest_alg->algorithm);
      const InfoCheck check = check_signer_info(info, certificate, hash, content_);
      if (check == InfoCheck::holds || signer_ == nullptr) describe(certificate, hash);
      if (check == InfoCheck::broken) break;
      if (check == InfoCheck::holds) {
        result_.verification.verified = true;
        return;
      }
    }
    result_.verification =
        signer_ == nullptr
            ? problem("sign-v1-block", "no signer whose certificate is in the block")
            : problem("sign-v1-signature", "the signature over the signature file is wrong");
  }

  void describe(X509* certificate, const EVP_MD* hash) {
    signer_ = certificate;
    const Certificate facts = facts_of(certificate);
    const int hash_nid = hash == nullptr ? NID_undef : EVP_MD_get_type(hash);
    result_.weak_hash = hash_nid == NID_md5 || hash_nid == NID_sha1 || hash_nid == NID_md4;
    result_.algorithm =
        hash == nullptr ? "" : facts.public_key_algorithm + " with " + OBJ_nid2sn(hash_nid);
    result_.certificates = {facts};
  }

  void add_others(const STACK_OF(X509) * certificates) {
    const int count = std::min(sk_X509_num(certificates), static_cast<int>(kMaxCertificates));
    for (int i = 0; i < count; ++i) {
      X509* certificate = sk_X509_value(certificates, i);
      if (certificate != signer_) result_.certificates.push_back(facts_of(certificate));
    }
  }

  // Digests are of the bytes in the file: a certificate that is not DER changes when written anew.
  Certificate facts_of(X509* certificate) const {
    for (const base::ByteView original : originals_) {
      const X509Ptr parsed = parse_x509(original);
      if (parsed && X509_cmp(parsed.get(), certificate) == 0) {
        return certificate_facts(certificate, original);
      }
    }
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0) return {};
    const Bytes copy(der, der + size);
    OPENSSL_free(der);
    return certificate_facts(certificate, base::ByteView(copy));
  }

  base::ByteView content_;
  Pkcs7Check result_;
  std::vector<base::ByteView> originals_;
  X509* signer_ = nullptr;  // owned by the PKCS7
};

}  // namespace

Pkcs7Check check_pkcs7(base::ByteView block, base::ByteView content) {
  Pkcs7Check result = Pkcs7Reader(content).read(block);
  ERR_clear_error();
  return result;
}

}  // namespace hegui::sign
