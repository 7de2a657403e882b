// Signers: what each signature scheme of an APK says and whether it holds.
//
// All texts are owned. `verified` is true, false or nullopt (not examined); where it is not true,
// `problem` says why, in English (reports translate by `problem_code`).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/sign/certificate.h"

namespace hegui::sign {

enum class Scheme { v1, v2, v3, v31 };
std::string_view scheme_name(Scheme scheme);  // "v1", "v2", "v3", "v3.1"

struct Verification {
  std::optional<bool> verified;
  std::string problem_code;             // kebab-case, stable: "sign-digest-mismatch"
  std::string problem;                  // "" when verified
  std::optional<std::uint64_t> offset;  // in the APK, where the problem is a place in it
};

struct SignatureRecord {
  std::uint32_t id = 0;          // APK Signature Scheme algorithm id; 0 for v1
  std::string algorithm;         // "RSASSA-PKCS1-v1_5 with SHA-256, chunked SHA-256"; "" unknown
  std::optional<bool> verified;  // nullopt: unknown algorithm, which Android skips
};

// A former or present certificate of a rotated key, oldest first (proof-of-rotation record).
struct LineageNode {
  Certificate certificate;
  std::uint32_t flags = 0;  // what the former key may still do; 1 installed data, 2 shared user id,
                            // 4 permission, 8 rollback, 16 account authenticator
};

struct Signer {
  Scheme scheme = Scheme::v1;
  unsigned index = 0;      // in its scheme, from 0
  std::string block_name;  // v1: "META-INF/CERT.RSA", else ""
  Verification verification;
  std::vector<Certificate> certificates;  // the signer's own first; empty if none could be read
  std::vector<SignatureRecord> signatures;
  std::uint32_t min_sdk = 0;  // v3 and v3.1: the API levels the signer is for; else 0 to 2^31-1
  std::uint32_t max_sdk = 0x7fffffff;
  std::vector<LineageNode> lineage;               // v3 and v3.1
  std::optional<std::uint32_t> rotation_min_sdk;  // v3: from here on v3.1 must be there
  std::string digest_algorithm;  // of the SF file (v1) or of the contents: "SHA-256"
};

struct SchemeResult {
  Scheme scheme = Scheme::v1;
  bool present = false;       // its block, or for v1 a signature file, is there
  Verification verification;  // of the whole scheme: false as soon as Android would refuse
  std::vector<Signer> signers;
};

struct V1Result : SchemeResult {
  std::uint64_t entries = 0;              // entries that must be signed (no folders, no META-INF/)
  std::uint64_t unsigned_entries = 0;     // of those, not covered by a signer: Android refuses
  std::uint64_t mismatched_entries = 0;   // contents differ from the manifest's digest
  std::uint64_t missing_entries = 0;      // named in MANIFEST.MF, not in the archive
  std::uint64_t unprotected_entries = 0;  // files under META-INF/ that no v1 signature can protect
  std::vector<std::string> examples;      // names of up to 20 unsigned or mismatched entries
  std::vector<unsigned> claimed_schemes;  // X-Android-APK-Signed of the signature files: 2, 3
};

// The signer that Android takes on API levels min_sdk to max_sdk (both included).
struct EffectiveSigner {
  std::uint32_t min_sdk = 0;
  std::uint32_t max_sdk = 0x7fffffff;
  Scheme scheme = Scheme::v1;
  std::vector<unsigned> signers;  // indices in that scheme's `signers`
  std::optional<bool> verified;   // false: Android of these levels refuses the package
};

}  // namespace hegui::sign
