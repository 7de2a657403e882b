#include "apk/sign/certificate.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <ctime>

#include "apk/base/hash.h"
#include "apk/base/unicode.h"
#include "apk/sign/digest.h"
#include "apk/sign/x509.h"

namespace hegui::sign {
namespace {

// RFC 2253 with readable letters: bytes above 0x7f stay UTF-8 instead of becoming \E4\BD\A0.
std::string name_text(const X509_NAME* name) {
  const BioPtr out(BIO_new(BIO_s_mem()));
  if (!out || name == nullptr) return {};
  const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
  if (X509_NAME_print_ex(out.get(), name, 0, flags) < 0) return {};
  char* data = nullptr;
  const long size = BIO_get_mem_data(out.get(), &data);
  if (data == nullptr || size <= 0) return {};
  return base::repair_utf8({data, static_cast<std::size_t>(size)}).text;
}

std::string serial_text(const X509* certificate) {
  const BigNumberPtr number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
  if (!number) return {};
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(BN_num_bytes(number.get())));
  BN_bn2bin(number.get(), bytes.data());
  std::string text = base::hex(bytes);
  if (text.size() > 1 && text[0] == '0') text.erase(0, 1);
  if (text.empty()) text = "0";
  return BN_is_negative(number.get()) != 0 ? "-" + text : text;
}

std::string date_text(const ASN1_TIME* time) {
  std::tm parts{};
  if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) return {};
  char text[32];
  const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return {text, size};
}

bool is_debug(const X509_NAME* subject) {
  const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
  if (at < 0) return false;
  const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
  const base::ByteView bytes(ASN1_STRING_get0_data(value),
                             static_cast<std::size_t>(ASN1_STRING_length(value)));
  return bytes.chars() == "Android Debug";
}

void take_key(const X509* certificate, Certificate& facts) {
  const EVP_PKEY* key = X509_get0_pubkey(certificate);
  int key_type = NID_undef;
  if (key != nullptr) {
    key_type = EVP_PKEY_get_base_id(key);
    facts.public_key_bits = static_cast<unsigned>(EVP_PKEY_get_bits(key));
  }
  switch (key_type) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
      facts.public_key_algorithm = "RSA";
      facts.weak_key = facts.public_key_bits < 2048;
      break;
    case EVP_PKEY_DSA:
      facts.public_key_algorithm = "DSA";
      facts.weak_key = facts.public_key_bits < 2048;
      break;
    case EVP_PKEY_EC:
    case EVP_PKEY_SM2:
      facts.public_key_algorithm = key_type == EVP_PKEY_EC ? "EC" : "SM2";
      facts.weak_key = facts.public_key_bits < 224;
      break;
    case NID_undef:
      break;
    default: {
      const char* name = OBJ_nid2sn(key_type);
      facts.public_key_algorithm = name == nullptr ? "" : name;
    }
  }
  facts.public_key_sha256 =
      base::hex(digest_of(Hash::sha256, base::ByteView(public_key_der(certificate))));
}

bool is_weak_hash(int digest_nid) {
  return digest_nid == NID_md2 || digest_nid == NID_md4 || digest_nid == NID_md5 ||
         digest_nid == NID_sha1;
}

}  // namespace

X509Ptr parse_x509(base::ByteView der) {
  const unsigned char* at = der.data();
  X509Ptr certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
  ERR_clear_error();
  if (certificate && at != der.data() + der.size()) certificate.reset();
  return certificate;
}

std::vector<std::uint8_t> public_key_der(const X509* certificate) {
  unsigned char* der = nullptr;
  const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
  if (size <= 0) return {};
  std::vector<std::uint8_t> result(der, der + size);
  OPENSSL_free(der);
  return result;
}

Certificate certificate_facts(const X509* certificate, base::ByteView der) {
  Certificate facts;
  const X509_NAME* subject = X509_get_subject_name(certificate);
  const X509_NAME* issuer = X509_get_issuer_name(certificate);
  facts.subject = name_text(subject);
  facts.issuer = name_text(issuer);
  facts.self_signed = X509_NAME_cmp(subject, issuer) == 0;
  facts.android_debug = is_debug(subject);
  facts.serial = serial_text(certificate);
  facts.sha256 = base::sha256_hex(der);
  facts.sha1 = base::hex(base::sha1(der));
  facts.md5 = base::hex(digest_of(Hash::md5, der));
  facts.valid_from = date_text(X509_get0_notBefore(certificate));
  facts.valid_to = date_text(X509_get0_notAfter(certificate));
  take_key(certificate, facts);
  const int signature = X509_get_signature_nid(certificate);
  int digest = NID_undef;
  OBJ_find_sigid_algs(signature, &digest, nullptr);
  facts.weak_hash = is_weak_hash(digest);
  const char* name = OBJ_nid2ln(signature);
  facts.signature_algorithm = signature == NID_undef || name == nullptr ? "" : name;
  ERR_clear_error();
  return facts;
}

base::Result<Certificate> read_certificate(base::ByteView der) {
  const X509Ptr certificate = parse_x509(der);
  if (!certificate) return base::Error{"not an X.509 certificate", "", 0};
  return certificate_facts(certificate.get(), der);
}

}  // namespace hegui::sign
