#include "apk/base/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <cstdlib>

namespace hegui::base {
namespace {

template <std::size_t N>
std::array<std::uint8_t, N> digest(ByteView bytes, const EVP_MD* algorithm) {
  std::array<std::uint8_t, N> out{};
  unsigned length = 0;
  // Fails only if libcrypto is broken or lacks the algorithm: nothing a caller could handle.
  if (algorithm == nullptr || EVP_MD_get_size(algorithm) != static_cast<int>(N) ||
      EVP_Digest(bytes.data(), bytes.size(), out.data(), &length, algorithm, nullptr) != 1) {
    std::abort();
  }
  return out;
}

}  // namespace

void prepare_hashes() {
  OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
  sha256({});
}

Sha256 sha256(ByteView bytes) { return digest<32>(bytes, EVP_sha256()); }
Sha256 sm3(ByteView bytes) { return digest<32>(bytes, EVP_sm3()); }
std::array<std::uint8_t, 20> sha1(ByteView bytes) { return digest<20>(bytes, EVP_sha1()); }

std::string hex(std::span<const std::uint8_t> bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

}  // namespace hegui::base
