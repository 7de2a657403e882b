// The signature block of v1: PKCS#7 SignedData over a signature file (META-INF/*.RSA, .DSA, .EC).
//
// Specification: RFC 2315; Android takes the first SignerInfo whose signature holds, and requires
// no chain to a trusted root.
#pragma once

#include <string>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/sign/signer.h"

namespace hegui::sign {

struct Pkcs7Check {
  Verification verification;              // of the signature over `content`
  std::vector<Certificate> certificates;  // the signer's first, then the rest of its file order
  std::string algorithm;                  // "RSA with SHA-256"; "" if it could not be read
  bool weak_hash = false;                 // MD5 or SHA-1
};

Pkcs7Check check_pkcs7(base::ByteView block, base::ByteView content);

}  // namespace hegui::sign
