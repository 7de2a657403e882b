// The signature algorithms of APK Signature Scheme v2 and v3, and checking one signature.
#pragma once

#include <cstdint>
#include <string_view>

#include "apk/base/byte_view.h"
#include "apk/sign/digest.h"

namespace hegui::sign {

// What the signed digests are digests of.
enum class ContentDigest { chunked_sha256, verity_sha256, chunked_sha512 };  // weakest first

struct SignatureAlgorithm {
  std::uint32_t id;
  std::string_view name;
  int key_type;  // EVP_PKEY_RSA, _EC, _DSA
  bool pss;      // RSA only
  Hash hash;
  ContentDigest content;
};

// nullptr: unknown, which Android skips.
const SignatureAlgorithm* find_algorithm(std::uint32_t id);

enum class SignatureCheck { valid, invalid, unusable_key };

// `public_key`: SubjectPublicKeyInfo in DER. A key of another kind than the algorithm's is
// unusable.
SignatureCheck check_signature(const SignatureAlgorithm& algorithm, base::ByteView public_key,
                               base::ByteView message, base::ByteView signature);
// The same for a key already read, as v1 has it (PKCS#1 padding for RSA).
bool check_with_key(EVP_PKEY* key, const EVP_MD* hash, bool pss, base::ByteView message,
                    base::ByteView signature);

}  // namespace hegui::sign
