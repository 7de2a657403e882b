// One signer of a v2, v3 or v3.1 block: reading it and checking all but the contents.
#pragma once

#include <optional>
#include <vector>

#include "apk/sign/algorithms.h"
#include "apk/sign/length_prefixed.h"
#include "apk/sign/signer.h"

namespace hegui::sign {

struct BlockSigner {
  Signer
      facts;  // verification.verified: false, or nullopt when only the contents are left to check
  // What the strongest signature Android knows says about the contents, and where it says it.
  std::optional<ContentDigest> content_kind;
  base::ByteView content_digest;
  std::uint64_t content_digest_offset = 0;
  bool claims_v3 = false;  // v2: the attribute against stripping v3
};

// `structure`: one signer. Never fails: the problem is in facts.verification.
BlockSigner read_block_signer(LengthPrefixed structure, Scheme scheme, unsigned index);

}  // namespace hegui::sign
