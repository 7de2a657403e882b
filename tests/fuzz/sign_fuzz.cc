// links: apk_sign
// Three doors. "PK...": a package, its signing block and schemes. "V1" and three u32 lengths:
// MANIFEST.MF, a signature file, its PKCS#7 block and one entry. Anything else: a certificate.
#include <array>

#include "apk/sign/verify.h"

namespace {

using hegui::base::ByteView;

void block_door(ByteView bytes) {
  if (bytes.size() < 22) return;
  std::size_t eocd = bytes.size() - 22;
  while (eocd > 0 && bytes.load_u32(eocd) != 0x06054b50) --eocd;
  const hegui::sign::ApkLayout layout{bytes, bytes.load_u32(eocd + 16), eocd};
  hegui::base::Diagnostics diagnostics;
  const auto block = hegui::sign::find_signing_block(layout, diagnostics);
  if (!block) return;
  for (const auto& pair : block->pairs) hegui::sign::channel_text(pair);
  const auto schemes = hegui::sign::verify_block_schemes(
      layout, &*block, hegui::sign::BlockDepth::contents, diagnostics);
  hegui::sign::effective_signers(schemes, nullptr);
}

class FourEntries : public hegui::sign::EntrySource {
 public:
  explicit FourEntries(ByteView bytes) {
    std::size_t at = 14;
    for (std::size_t i = 0; i < 3; ++i) {
      const std::size_t size = std::min<std::size_t>(*bytes.u32(2 + 4 * i), bytes.size() - at);
      contents_[i] = *bytes.sub(at, size);
      at += size;
    }
    contents_[3] = *bytes.from(at);
  }
  std::size_t size() const override { return contents_.size(); }
  std::string_view name(std::size_t index) const override {
    constexpr std::array<std::string_view, 4> kNames = {"META-INF/MANIFEST.MF", "META-INF/CERT.SF",
                                                        "META-INF/CERT.RSA", "AndroidManifest.xml"};
    return kNames[index];
  }
  std::optional<hegui::base::Error> read(std::size_t index,
                                         const std::function<void(ByteView)>& sink) const override {
    sink(contents_[index]);
    return std::nullopt;
  }

 private:
  std::array<ByteView, 4> contents_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  if (bytes.chars().starts_with("PK")) {
    block_door(bytes);
  } else if (bytes.chars().starts_with("V1") && size >= 14) {
    hegui::base::Diagnostics diagnostics;
    hegui::sign::verify_v1(FourEntries(bytes), {2}, hegui::sign::V1Depth::all_entries, diagnostics);
  } else {
    // The result is not used; the certificate reader is what is tried.
    const auto certificate = hegui::sign::read_certificate(bytes);
    if (certificate && certificate->sha256.size() != 64) __builtin_trap();
  }
  return 0;
}
