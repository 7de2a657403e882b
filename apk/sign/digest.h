// Digest: a hash computed piece by piece, by the names Android's schemes use.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/sign/openssl_ptr.h"

namespace hegui::sign {

enum class Hash { md5, sha1, sha256, sha384, sha512 };
std::string_view hash_name(Hash hash);  // "SHA-256"
const EVP_MD* evp_hash(Hash hash);

class Digest {
 public:
  explicit Digest(Hash hash);
  void add(base::ByteView bytes);
  // The digest of all that was added; the object then starts anew.
  std::vector<std::uint8_t> take();

 private:
  Hash hash_;
  DigestPtr state_;
};

std::vector<std::uint8_t> digest_of(Hash hash, base::ByteView bytes);

}  // namespace hegui::sign
