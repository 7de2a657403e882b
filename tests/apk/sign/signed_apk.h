// Builds small signed packages piece by piece, so that a test can spoil any one of them.
//
// Keys are made anew each run; their sizes, and so every offset, are the same each time (RSA-2048,
// PKCS#1). Contents digests come from the code under test: signed_by_apksigner_test compares that
// code with the Android SDK's own tool.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "apk/sign/openssl_ptr.h"
#include "apk/sign/signing_block.h"

namespace hegui::test {

using Bytes = std::vector<std::uint8_t>;

struct TestKey {
  sign::KeyPtr key;
  Bytes certificate;  // DER
  Bytes public_key;   // SubjectPublicKeyInfo
};
TestKey make_rsa_key(const std::string& common_name);
TestKey make_ec_key(const std::string& common_name);

// Signature with one of the schemes' algorithm ids.
Bytes sign_with(const TestKey& key, std::uint32_t algorithm, const Bytes& message);

Bytes u32(std::uint32_t value);
Bytes join(const std::vector<Bytes>& parts);
Bytes prefixed(const Bytes& bytes);  // u32 length, bytes
Bytes attribute(std::uint32_t id, const Bytes& value);

struct SignerPlan {
  const TestKey* key = nullptr;
  std::uint32_t algorithm = 0x0103;
  bool v3 = false;
  std::uint32_t min_sdk = 28, max_sdk = 0x7fffffff;
  std::optional<std::uint32_t> signed_min_sdk;    // another value inside the signed data
  std::vector<Bytes> attributes;                  // attribute(...)
  std::optional<std::uint32_t> digest_algorithm;  // another id in the digest record
  std::optional<Bytes> public_key;                // another key beside the signature
  bool certificate = true;
};
Bytes signer(const SignerPlan& plan, const Bytes& content_digest);
// A scheme's whole value: the list of signers.
Bytes scheme_value(const std::vector<Bytes>& signers);

// One node of a proof-of-rotation record: `previous` vouches for `current`.
Bytes lineage_node(const TestKey* previous, const TestKey& current, std::uint32_t flags);

// A package of one stored entry with these pairs in its signing block; `align` pads the entry so
// that the block starts at a multiple of it, and the block itself with a padding pair.
struct Package {
  Bytes bytes;
  sign::ApkLayout layout() const;
};
Package package(const std::vector<std::pair<std::uint32_t, Bytes>>& pairs, unsigned align = 1);
// The contents digest such a package has (kind: 0 chunked SHA-256, 1 verity, 2 chunked SHA-512).
Bytes package_digest(int kind, unsigned align = 1);

// Where the end of central directory record is; throws if there is none.
sign::ApkLayout find_layout(const Bytes& apk);

}  // namespace hegui::test
