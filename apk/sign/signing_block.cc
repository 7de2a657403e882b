#include "apk/sign/signing_block.h"

#include <utility>

namespace hegui::sign {
namespace {

using base::Severity;

constexpr std::uint64_t kEocdSize = 22;
constexpr std::uint64_t kFooterSize = 24;  // second size field and magic
constexpr std::uint64_t kMaxBlockSize = 0x7fffffff - 8;
constexpr std::string_view kMagic = "APK Sig Block 42";
constexpr std::uint32_t kZip64LocatorMagic = 0x07064b50;

class Finder {
 public:
  Finder(const ApkLayout& layout, base::Diagnostics& diagnostics)
      : apk_(layout.apk), layout_(layout), diagnostics_(diagnostics) {}

  std::optional<SigningBlock> find() {
    if (layout_.eocd_offset > apk_.size()) return std::nullopt;
    const std::uint64_t eocd = layout_.eocd_offset;
    if (!apk_.holds(eocd, kEocdSize)) return std::nullopt;
    // Android's verifier trusts the end record alone, whatever the archive reader found.
    const std::uint64_t directory = apk_.load_u32(eocd + 16);  // 22 bytes checked above
    const std::uint64_t directory_size = apk_.load_u32(eocd + 12);
    if (directory < 32 || directory > eocd) return std::nullopt;
    if (!apk_.sub(directory - kMagic.size(), kMagic.size())->chars().starts_with(kMagic)) {
      return std::nullopt;
    }
    if (directory != layout_.central_directory_offset) {
      complain("sign-block-directory", "the archive's directory is not where its end record says",
               eocd + 16);
    }
    if (eocd >= 20 && apk_.load_u32(eocd - 20) == kZip64LocatorMagic) {
      return not_found("sign-block-zip64", "a ZIP64 archive: Android looks for no signing block",
                       eocd - 20);
    }
    if (directory + directory_size != eocd) {
      return not_found("sign-block-directory",
                       "the central directory is not directly followed by its end record",
                       eocd + 12);
    }
    return read(directory);
  }

 private:
  void complain(std::string_view code, std::string text, std::uint64_t offset) {
    diagnostics_.add(code, Severity::data_loss, "APK Signing Block", std::move(text), offset);
  }
  std::optional<SigningBlock> not_found(std::string_view code, std::string text,
                                        std::uint64_t offset) {
    complain(code, std::move(text), offset);
    return std::nullopt;
  }

  std::optional<SigningBlock> read(std::uint64_t directory) {
    const std::uint64_t footer = directory - kFooterSize;  // directory >= 32
    const std::uint64_t size = apk_.load_u64(footer);
    if (size < kFooterSize || size > kMaxBlockSize) {
      return not_found("sign-block-size", "the signing block's size is out of range", footer);
    }
    if (size + 8 > directory) {
      return not_found("sign-block-size", "the signing block is larger than what is before it",
                       footer);
    }
    SigningBlock block;
    block.offset = directory - size - 8;
    block.size = size + 8;
    if (apk_.load_u64(block.offset) != size) {
      return not_found("sign-block-size", "the signing block's two sizes differ", block.offset);
    }
    read_pairs(block, footer);
    return block;
  }

  void read_pairs(SigningBlock& block, std::uint64_t end) {
    std::uint64_t at = block.offset + 8;
    while (at < end) {
      if (end - at < 8) {
        complain("sign-block-pair", "too few bytes for the size of a pair", at);
        return;
      }
      const std::uint64_t length = apk_.load_u64(at);  // end is inside the file
      if (length < 4 || length > end - at - 8) {
        complain("sign-block-pair", "the size of a pair is out of range", at);
        return;
      }
      const std::uint32_t id = apk_.load_u32(at + 8);
      if (seen_before(id)) {
        complain("sign-block-duplicate", "a second pair of the same scheme, which Android ignores",
                 at);
      }
      block.pairs.push_back({id, *apk_.sub(at + 12, length - 4), at + 12});
      at += 8 + length;
    }
  }

  bool seen_before(std::uint32_t id) {
    bool* seen = id == kV2BlockId    ? &v2_
                 : id == kV3BlockId  ? &v3_
                 : id == kV31BlockId ? &v31_
                                     : nullptr;
    return seen != nullptr && std::exchange(*seen, true);
  }

  base::ByteView apk_;
  const ApkLayout& layout_;
  base::Diagnostics& diagnostics_;
  bool v2_ = false, v3_ = false, v31_ = false;  // pairs seen
};

}  // namespace

const BlockPair* SigningBlock::find(std::uint32_t id) const {
  for (const BlockPair& pair : pairs) {
    if (pair.id == id) return &pair;
  }
  return nullptr;
}

std::optional<SigningBlock> find_signing_block(const ApkLayout& layout,
                                               base::Diagnostics& diagnostics) {
  return Finder(layout, diagnostics).find();
}

}  // namespace hegui::sign
