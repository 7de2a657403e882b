// Certificate: what an X.509 certificate in a signature says about itself.
//
// Owns its texts. Input is hostile DER; the texts are valid UTF-8 whatever the certificate holds.
// Nothing here judges: a weak key or a debug certificate is a field, not a finding. Android does
// not check validity dates or chains of APK certificates, and neither do we. Specification: RFC
// 5280 (X.509), RFC 2253 (names as text).
#pragma once

#include <cstdint>
#include <string>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::sign {

struct Certificate {
  std::string subject;  // RFC 2253, "CN=Android Debug,O=Android,C=US"
  std::string issuer;
  std::string serial;  // lower-case hexadecimal, no leading zeros, "-" before negative ones
  std::string sha256;  // of the DER bytes, lower-case hexadecimal; so are the next three
  std::string sha1;
  std::string md5;
  std::string public_key_sha256;  // of the SubjectPublicKeyInfo's DER bytes
  std::string valid_from;         // ISO 8601 UTC, "2012-09-20T11:11:11Z"; "" if not a date
  std::string valid_to;
  std::string public_key_algorithm;  // "RSA", "EC", "DSA", else OpenSSL's name; "" if not readable
  unsigned public_key_bits = 0;      // RSA modulus, EC order, DSA prime
  std::string signature_algorithm;  // who signed the certificate and how: "sha256WithRSAEncryption"
  bool self_signed = false;         // issuer equals subject (the signature is not checked)
  bool android_debug = false;       // CN is "Android Debug", the SDK's default debug key
  bool weak_key = false;            // RSA or DSA under 2048 bits, EC under 224
  bool weak_hash = false;           // signed with MD2, MD4, MD5 or SHA-1
};

// Fails if `der` is not one certificate (trailing bytes are an error, as for Android's reader).
base::Result<Certificate> read_certificate(base::ByteView der);

}  // namespace hegui::sign
