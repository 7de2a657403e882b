#include "apk/sign/algorithms.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

namespace hegui::sign {
namespace {

constexpr SignatureAlgorithm kAlgorithms[] = {
    {0x0101, "RSASSA-PSS with SHA-256", EVP_PKEY_RSA, true, Hash::sha256,
     ContentDigest::chunked_sha256},
    {0x0102, "RSASSA-PSS with SHA-512", EVP_PKEY_RSA, true, Hash::sha512,
     ContentDigest::chunked_sha512},
    {0x0103, "RSASSA-PKCS1-v1_5 with SHA-256", EVP_PKEY_RSA, false, Hash::sha256,
     ContentDigest::chunked_sha256},
    {0x0104, "RSASSA-PKCS1-v1_5 with SHA-512", EVP_PKEY_RSA, false, Hash::sha512,
     ContentDigest::chunked_sha512},
    {0x0201, "ECDSA with SHA-256", EVP_PKEY_EC, false, Hash::sha256, ContentDigest::chunked_sha256},
    {0x0202, "ECDSA with SHA-512", EVP_PKEY_EC, false, Hash::sha512, ContentDigest::chunked_sha512},
    {0x0301, "DSA with SHA-256", EVP_PKEY_DSA, false, Hash::sha256, ContentDigest::chunked_sha256},
    {0x0421, "RSASSA-PKCS1-v1_5 with SHA-256, verity", EVP_PKEY_RSA, false, Hash::sha256,
     ContentDigest::verity_sha256},
    {0x0423, "ECDSA with SHA-256, verity", EVP_PKEY_EC, false, Hash::sha256,
     ContentDigest::verity_sha256},
    {0x0425, "DSA with SHA-256, verity", EVP_PKEY_DSA, false, Hash::sha256,
     ContentDigest::verity_sha256},
};

}  // namespace

const SignatureAlgorithm* find_algorithm(std::uint32_t id) {
  for (const SignatureAlgorithm& algorithm : kAlgorithms) {
    if (algorithm.id == id) return &algorithm;
  }
  return nullptr;
}

bool check_with_key(EVP_PKEY* key, const EVP_MD* hash, bool pss, base::ByteView message,
                    base::ByteView signature) {
  const DigestPtr state(EVP_MD_CTX_new());
  EVP_PKEY_CTX* parameters = nullptr;  // owned by `state`
  bool valid = state && EVP_DigestVerifyInit(state.get(), &parameters, hash, nullptr, key) == 1;
  if (valid && pss) {
    valid = EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1 &&
            EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1;
  }
  valid = valid && EVP_DigestVerify(state.get(), signature.data(), signature.size(), message.data(),
                                    message.size()) == 1;
  ERR_clear_error();
  return valid;
}

SignatureCheck check_signature(const SignatureAlgorithm& algorithm, base::ByteView public_key,
                               base::ByteView message, base::ByteView signature) {
  const unsigned char* at = public_key.data();
  const KeyPtr key(d2i_PUBKEY(nullptr, &at, static_cast<long>(public_key.size())));
  ERR_clear_error();
  if (!key || at != public_key.data() + public_key.size() ||
      EVP_PKEY_get_base_id(key.get()) != algorithm.key_type) {
    return SignatureCheck::unusable_key;
  }
  return check_with_key(key.get(), evp_hash(algorithm.hash), algorithm.pss, message, signature)
             ? SignatureCheck::valid
             : SignatureCheck::invalid;
}

}  // namespace hegui::sign
