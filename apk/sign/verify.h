// Verification of APK signatures as Android does it.
//
// Input is hostile. Nothing here fails as a whole: a broken part becomes the `problem` of its
// signer or scheme, with code and offset; the caller's diagnostics get the same problems (where =
// scheme). Costs: verify_block_schemes hashes the whole APK once per content digest in use (one as
// a rule), about the cost of SHA-256 of the file; verify_v1 at depth all_entries inflates every
// entry, so it is a call of its own: with a valid v2 or later signature Android 7 and later never
// look at v1. Specifications: Android "APK Signature Scheme v2", "v3", "v3.1"; JAR File
// Specification, as narrowed by Android's installer (SHA digests only, every entry outside
// META-INF/ must be signed by the same signers, X-Android-APK-Signed against stripping).
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "apk/base/diagnostics.h"
#include "apk/base/result.h"
#include "apk/sign/signer.h"
#include "apk/sign/signing_block.h"

namespace hegui::sign {

struct BlockSchemes {
  SchemeResult v2{Scheme::v2};
  SchemeResult v3{Scheme::v3};
  SchemeResult v31{Scheme::v31};
};

enum class BlockDepth {
  signatures,  // signatures, certificates, lineage; contents not hashed, `verified` stays nullopt
  contents,    // everything
};

// `block` is what find_signing_block returned for the same layout (nullptr: none; nothing is then
// present).
BlockSchemes verify_block_schemes(const ApkLayout& layout, const SigningBlock* block,
                                  BlockDepth depth, base::Diagnostics& diagnostics);

// The archive's entries, as v1 needs them; implemented by whoever owns the archive reader.
// Order and number must not change between calls; names as in the central directory, duplicates
// already resolved as Android does.
class EntrySource {
 public:
  virtual ~EntrySource() = default;
  virtual std::size_t size() const = 0;
  // Valid while the source lives.
  virtual std::string_view name(std::size_t index) const = 0;
  // Gives the entry's inflated bytes to `sink`, in order, in one or more pieces. The source bounds
  // their number. Returns the error if it cannot.
  virtual std::optional<base::Error> read(
      std::size_t index, const std::function<void(base::ByteView)>& sink) const = 0;
};

enum class V1Depth {
  signature_files,  // signer facts, PKCS#7 and SF verified; entries not read: `verified` is nullopt
  all_entries,      // everything
};

// `block_schemes`: which schemes the signing block holds (2, 3): a signature file that claims one
// which is not there was stripped. MANIFEST.MF and signature files over 32 MB are a problem of
// their own (sign-v1-too-large).
V1Result verify_v1(const EntrySource& entries, const std::vector<unsigned>& block_schemes,
                   V1Depth depth, base::Diagnostics& diagnostics);

// What the manifest asks for, as far as it decides which schemes are enough.
struct SchemeDemand {
  std::int32_t target_sdk = 1;      // from 30 on, Android 11 and later refuse v1 alone
  std::int32_t target_sandbox = 1;  // from 2 on, Android 8 and later refuse v1 alone
};

// Which signer counts on which Android version, oldest first; ranges do not overlap and leave out
// levels that find no signature at all. `v1` may be nullptr (not examined): then it counts nowhere.
// v1 is taken as Android 7 and later verify it; before, only a block's first SignerInfo counted,
// and its content type did not.
std::vector<EffectiveSigner> effective_signers(const BlockSchemes& blocks, const V1Result* v1,
                                               const SchemeDemand& demand = {});

}  // namespace hegui::sign
