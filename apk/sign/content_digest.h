// Digests of an APK's contents, everything but the signing block.
//
// Specification: Android "APK Signature Scheme v2", "Integrity-protected contents"; for verity the
// Merkle tree of fs-verity's first form with a salt of eight zero bytes.
#pragma once

#include <cstdint>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/sign/algorithms.h"

namespace hegui::sign {

struct ContentSections {
  base::ByteView entries;  // from the start to the signing block
  base::ByteView central_directory;
  std::vector<std::uint8_t> eocd;  // a copy, its directory offset pointing at the signing block
};

// chunked_*: the top-level digest over 1 MiB chunks. verity_sha256: root hash, then u64 size of the
// three sections. Linear in their size; verity keeps 32 bytes for every 4096.
std::vector<std::uint8_t> content_digest(ContentDigest kind, const ContentSections& sections);

}  // namespace hegui::sign
