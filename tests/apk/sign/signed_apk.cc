#include "tests/apk/sign/signed_apk.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

#include <stdexcept>

#include "apk/sign/content_digest.h"

namespace hegui::test {
namespace {

void require(bool condition, const char* what) {
  if (!condition) throw std::runtime_error(what);
}

template <typename T, typename Write>
Bytes der_of(T* object, Write write) {
  unsigned char* der = nullptr;
  const int size = write(object, &der);
  require(size > 0, "cannot write DER");
  Bytes result(der, der + size);
  OPENSSL_free(der);
  return result;
}

TestKey certify(EVP_PKEY* key, const std::string& common_name) {
  TestKey result{sign::KeyPtr(key), {}, {}};
  require(key != nullptr, "cannot make a key");
  const sign::X509Ptr certificate(X509_new());
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 0x1234);
  ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate.get()), "20200102030405Z");
  ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), "20491231235959Z");
  X509_NAME* name = X509_get_subject_name(certificate.get());
  X509_NAME_add_entry_by_txt(name, "C", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("CN"),
                             -1, -1, 0);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(common_name.c_str()), -1, -1,
                             0);
  X509_set_issuer_name(certificate.get(), name);
  X509_set_pubkey(certificate.get(), key);
  require(X509_sign(certificate.get(), key, EVP_sha256()) > 0, "cannot sign the certificate");
  result.certificate = der_of(certificate.get(), i2d_X509);
  result.public_key = der_of(key, i2d_PUBKEY);
  return result;
}

struct Parts {
  Bytes entries, directory, eocd;
};

void put(Bytes& out, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i, value >>= 8) out.push_back(static_cast<std::uint8_t>(value));
}

// A ZIP archive of one stored entry, "a", cut into its three parts.
Parts archive(unsigned align) {
  const std::string text = "hello\n";
  Parts parts;
  const unsigned extra = align > 1 ? align - (30 + 1 + text.size()) % align : 0;
  const auto fields = [&](Bytes& out, unsigned extra_size) {
    put(out, 0, 4);  // flags, method: stored
    put(out, 0x21080000, 4);
    put(out, 0x363a3020, 4);  // CRC-32 of the text
    put(out, text.size(), 4);
    put(out, text.size(), 4);
    put(out, 1, 2);
    put(out, extra_size, 2);
  };
  put(parts.entries, 0x04034b50, 4);
  put(parts.entries, 10, 2);
  fields(parts.entries, extra);
  parts.entries.push_back('a');
  parts.entries.resize(parts.entries.size() + extra);
  parts.entries.insert(parts.entries.end(), text.begin(), text.end());
  put(parts.directory, 0x02014b50, 4);
  put(parts.directory, 0x000a000a, 4);
  fields(parts.directory, 0);
  put(parts.directory, 0, 14);  // no comment, disk 0, no attributes, local header at 0
  parts.directory.push_back('a');
  put(parts.eocd, 0x06054b50, 4);
  put(parts.eocd, 0, 4);
  put(parts.eocd, 0x00010001, 4);
  put(parts.eocd, parts.directory.size(), 4);
  put(parts.eocd, parts.entries.size(), 4);
  put(parts.eocd, 0, 2);
  return parts;
}

Bytes pair_bytes(std::uint32_t id, const Bytes& value) {
  Bytes out;
  put(out, value.size() + 4, 8);
  put(out, id, 4);
  return join({out, value});
}

}  // namespace

TestKey make_rsa_key(const std::string& common_name) {
  return certify(EVP_RSA_gen(2048), common_name);
}
TestKey make_ec_key(const std::string& common_name) {
  return certify(EVP_EC_gen("P-256"), common_name);
}

Bytes sign_with(const TestKey& key, std::uint32_t algorithm, const Bytes& message) {
  const bool long_hash = algorithm == 0x0102 || algorithm == 0x0104 || algorithm == 0x0202;
  const sign::DigestPtr state(EVP_MD_CTX_new());
  EVP_PKEY_CTX* parameters = nullptr;
  require(EVP_DigestSignInit(state.get(), &parameters, long_hash ? EVP_sha512() : EVP_sha256(),
                             nullptr, key.key.get()) == 1,
          "cannot sign");
  if (algorithm == 0x0101 || algorithm == 0x0102) {
    EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
    EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST);
  }
  std::size_t size = 0;
  EVP_DigestSign(state.get(), nullptr, &size, message.data(), message.size());
  Bytes signature(size);
  require(EVP_DigestSign(state.get(), signature.data(), &size, message.data(), message.size()) == 1,
          "cannot sign");
  signature.resize(size);
  return signature;
}

Bytes u32(std::uint32_t value) {
  Bytes out;
  put(out, value, 4);
  return out;
}
Bytes join(const std::vector<Bytes>& parts) {
  Bytes out;
  for (const Bytes& part : parts) out.insert(out.end(), part.begin(), part.end());
  return out;
}
Bytes prefixed(const Bytes& bytes) {
  return join({u32(static_cast<std::uint32_t>(bytes.size())), bytes});
}
Bytes attribute(std::uint32_t id, const Bytes& value) { return prefixed(join({u32(id), value})); }

Bytes signer(const SignerPlan& plan, const Bytes& content_digest) {
  const Bytes digest = prefixed(
      join({u32(plan.digest_algorithm.value_or(plan.algorithm)), prefixed(content_digest)}));
  std::vector<Bytes> signed_parts = {
      prefixed(digest), prefixed(plan.certificate ? prefixed(plan.key->certificate) : Bytes{})};
  if (plan.v3) {
    signed_parts.push_back(u32(plan.signed_min_sdk.value_or(plan.min_sdk)));
    signed_parts.push_back(u32(plan.max_sdk));
  }
  signed_parts.push_back(prefixed(join(plan.attributes)));
  const Bytes signed_data = join(signed_parts);
  const Bytes signature = prefixed(
      join({u32(plan.algorithm), prefixed(sign_with(*plan.key, plan.algorithm, signed_data))}));
  const Bytes levels = plan.v3 ? join({u32(plan.min_sdk), u32(plan.max_sdk)}) : Bytes{};
  return join({prefixed(signed_data), levels, prefixed(signature),
               prefixed(plan.public_key.value_or(plan.key->public_key))});
}

Bytes scheme_value(const std::vector<Bytes>& signers) {
  Bytes list;
  for (const Bytes& one : signers) list = join({list, prefixed(one)});
  return prefixed(list);
}

Bytes lineage_node(const TestKey* previous, const TestKey& current, std::uint32_t flags) {
  constexpr std::uint32_t kAlgorithm = 0x0103;
  const Bytes signed_data = join({prefixed(current.certificate), u32(previous ? kAlgorithm : 0)});
  const Bytes signature = previous ? sign_with(*previous, kAlgorithm, signed_data) : Bytes{};
  return prefixed(join({prefixed(signed_data), u32(flags), u32(kAlgorithm), prefixed(signature)}));
}

sign::ApkLayout Package::layout() const { return find_layout(bytes); }

Package package(const std::vector<std::pair<std::uint32_t, Bytes>>& pairs, unsigned align) {
  Parts parts = archive(align);
  Bytes body;
  for (const auto& [id, value] : pairs) body = join({body, pair_bytes(id, value)});
  if (align > 1) {
    const std::size_t bare = body.size() + 32 + 12;
    body = join({body, pair_bytes(0x42726577, Bytes((align - bare % align) % align))});
  }
  Bytes size;
  put(size, body.size() + 24, 8);
  const std::string magic = "APK Sig Block 42";
  const Bytes block = join({size, body, size, Bytes(magic.begin(), magic.end())});
  const Bytes directory_at = u32(static_cast<std::uint32_t>(parts.entries.size() + block.size()));
  std::copy(directory_at.begin(), directory_at.end(), parts.eocd.begin() + 16);
  return {join({parts.entries, block, parts.directory, parts.eocd})};
}

Bytes package_digest(int kind, unsigned align) {
  const Parts parts = archive(align);
  return sign::content_digest(
      static_cast<sign::ContentDigest>(kind),
      {base::ByteView(parts.entries), base::ByteView(parts.directory), parts.eocd});
}

sign::ApkLayout find_layout(const Bytes& apk) {
  const base::ByteView bytes(apk);
  for (std::size_t at = apk.size() < 22 ? 0 : apk.size() - 22; at > 0; --at) {
    if (bytes.u32(at) == 0x06054b50u) return {bytes, *bytes.u32(at + 16), at};
  }
  throw std::runtime_error("no end of central directory");
}

}  // namespace hegui::test
