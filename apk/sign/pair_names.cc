// What tools store in the APK Signing Block. Facts about formats, with where each comes from.
#include "apk/base/unicode.h"
#include "apk/sign/signing_block.h"

namespace hegui::sign {
namespace {

constexpr std::uint32_t kWalleChannel = 0x71777777;
constexpr std::uint32_t kVasDollyChannel = 0x881155ff;

struct PairName {
  std::uint32_t id;
  std::string_view name;
};

constexpr PairName kNames[] = {
    {kV2BlockId, "apk-signature-scheme-v2"},
    {kV3BlockId, "apk-signature-scheme-v3"},
    {kV31BlockId, "apk-signature-scheme-v3.1"},
    {0x42726577, "verity-padding"},   // zeros that bring the block to a multiple of 4096
    {0x2b09189e, "source-stamp-v1"},  // who delivered the package; AOSP apksig
    {0x6dff800d, "source-stamp-v2"},
    {0x504b4453, "dependency-info"},         // Android Gradle plugin, encrypted for Google Play
    {0x2146444e, "google-play-frosting"},    // Google Play's metadata since 2018
    {kWalleChannel, "walle-channel"},        // Meituan Walle
    {kVasDollyChannel, "vasdolly-channel"},  // Tencent VasDolly
};

}  // namespace

std::string_view pair_name(std::uint32_t id) {
  for (const PairName& entry : kNames) {
    if (entry.id == id) return entry.name;
  }
  return "";
}

std::optional<std::string_view> channel_text(const BlockPair& pair) {
  if (pair.id != kWalleChannel && pair.id != kVasDollyChannel) return std::nullopt;
  const std::string_view text = pair.value.chars();
  if (!base::is_valid_utf8(text)) return std::nullopt;
  return text;
}

}  // namespace hegui::sign
