#include "apk/sign/digest.h"

#include <new>

namespace hegui::sign {

std::string_view hash_name(Hash hash) {
  switch (hash) {
    case Hash::md5:
      return "MD5";
    case Hash::sha1:
      return "SHA-1";
    case Hash::sha256:
      return "SHA-256";
    case Hash::sha384:
      return "SHA-384";
    case Hash::sha512:
      return "SHA-512";
  }
  return "";
}

const EVP_MD* evp_hash(Hash hash) {
  switch (hash) {
    case Hash::md5:
      return EVP_md5();
    case Hash::sha1:
      return EVP_sha1();
    case Hash::sha256:
      return EVP_sha256();
    case Hash::sha384:
      return EVP_sha384();
    case Hash::sha512:
      return EVP_sha512();
  }
  return EVP_sha256();
}

Digest::Digest(Hash hash) : hash_(hash), state_(EVP_MD_CTX_new()) {
  if (!state_) throw std::bad_alloc();
  EVP_DigestInit_ex(state_.get(), evp_hash(hash_), nullptr);
}

void Digest::add(base::ByteView bytes) {
  EVP_DigestUpdate(state_.get(), bytes.data(), bytes.size());
}

std::vector<std::uint8_t> Digest::take() {
  std::vector<std::uint8_t> result(EVP_MAX_MD_SIZE);
  unsigned size = 0;
  EVP_DigestFinal_ex(state_.get(), result.data(), &size);
  result.resize(size);
  EVP_DigestInit_ex(state_.get(), evp_hash(hash_), nullptr);
  return result;
}

std::vector<std::uint8_t> digest_of(Hash hash, base::ByteView bytes) {
  Digest digest(hash);
  digest.add(bytes);
  return digest.take();
}

}  // namespace hegui::sign
