// X.509 objects for the verifiers in this folder; other folders use certificate.h.
#pragma once

#include <vector>

#include "apk/base/byte_view.h"
#include "apk/sign/certificate.h"
#include "apk/sign/openssl_ptr.h"

namespace hegui::sign {

// Null unless `der` is exactly one certificate.
X509Ptr parse_x509(base::ByteView der);
// `der`: the bytes `certificate` was read from.
Certificate certificate_facts(const X509* certificate, base::ByteView der);
// SubjectPublicKeyInfo; empty if it cannot be written.
std::vector<std::uint8_t> public_key_der(const X509* certificate);

}  // namespace hegui::sign
