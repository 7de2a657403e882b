// The APK Signing Block: where it is and which id-value pairs it holds.
//
// The block lies directly before the ZIP central directory: u64 size, pairs (u64 length, u32 id,
// value), u64 size again, "APK Sig Block 42". Everything borrows from the APK's bytes, which are
// hostile. Specification: Android "APK Signature Scheme v2", section "APK Signing Block".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"

namespace hegui::sign {

// Where the archive reader found the parts of the APK. The caller has checked that
// central_directory_offset <= eocd_offset <= apk.size(); a layout that breaks this has no block.
struct ApkLayout {
  base::ByteView apk;  // the whole file
  std::uint64_t central_directory_offset = 0;
  std::uint64_t eocd_offset = 0;  // end of central directory record
};

inline constexpr std::uint32_t kV2BlockId = 0x7109871a;
inline constexpr std::uint32_t kV3BlockId = 0xf05368c0;
inline constexpr std::uint32_t kV31BlockId = 0x1b93ad61;

struct BlockPair {
  std::uint32_t id = 0;
  base::ByteView value;
  std::uint64_t offset = 0;  // of the value in the APK
};

struct SigningBlock {
  std::uint64_t offset = 0;  // in the APK, of the first size field
  std::uint64_t size = 0;    // bytes, both size fields and the magic included
  std::vector<BlockPair> pairs;

  // Android takes the first pair of an id.
  const BlockPair* find(std::uint32_t id) const;
};

// nullopt if the APK has no block, or one Android would not find; the second is told as a
// diagnostic (sign-block-*, severity data_loss): Android then goes on to the v1 scheme. A broken
// pair ends the list of pairs, with a diagnostic.
std::optional<SigningBlock> find_signing_block(const ApkLayout& layout,
                                               base::Diagnostics& diagnostics);

// What a pair's id stands for: "apk-signature-scheme-v2", "verity-padding",
// "google-play-frosting", "dependency-info", "walle-channel" ...; "" if unknown.
std::string_view pair_name(std::uint32_t id);
// The channel text that Walle or VasDolly stored; nullopt for other ids and for bytes that are not
// UTF-8. Borrows from the pair's value.
std::optional<std::string_view> channel_text(const BlockPair& pair);

}  // namespace hegui::sign
