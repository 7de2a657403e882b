#include "apk/arsc/config.h"

#include <algorithm>
#include <cstring>

namespace hegui::arsc {
namespace {

using base::ByteView;

// Two-letter codes are stored as they are. Three-letter codes are packed: top bit set, then three
// five-bit letters counted from `first` ('a' for languages, '0' for regions), low bits first, with
// the first byte holding the top.
std::string unpack(std::uint8_t b0, std::uint8_t b1, char first) {
  if (b0 == 0) return "";
  if ((b0 & 0x80) == 0) {
    std::string two;
    for (const std::uint8_t b : {b0, b1}) {
      if (b >= 0x20 && b < 0x7f) two += static_cast<char>(b);
    }
    return two;
  }
  const unsigned packed = static_cast<unsigned>(b0) << 8 | b1;
  std::string three;
  for (const unsigned shift : {0u, 5u, 10u}) {
    three += static_cast<char>(first + static_cast<char>((packed >> shift) & 0x1f));
  }
  return three;
}

std::string short_text(ByteView bytes, std::size_t at, std::size_t count) {
  std::string out;
  for (std::size_t i = at; i < at + count && i < bytes.size() && bytes[i] != 0; ++i) {
    if (bytes[i] < 0x80) out += static_cast<char>(bytes[i]);
  }
  return out;
}

}  // namespace

std::optional<Config> Config::load(ByteView bytes, std::uint64_t at) {
  const auto size = bytes.u32(at);
  if (!size || *size < 8 || !bytes.holds(at, *size)) return std::nullopt;
  // What a shorter, older record lacks reads as "any".
  std::array<std::uint8_t, 64> record{};
  std::memcpy(record.data(), bytes.data() + at, std::min<std::size_t>(*size, record.size()));
  const ByteView r(record);
  Config c;
  c.mcc = r.load_u16(4);
  c.mnc = r.load_u16(6);
  c.locale.language = unpack(r[8], r[9], 'a');
  c.locale.region = unpack(r[10], r[11], '0');
  c.orientation = r[12];
  c.touchscreen = r[13];
  c.density = r.load_u16(14);
  c.keyboard = r[16];
  c.navigation = r[17];
  c.input_flags = r[18];
  c.grammatical_gender = r[19];
  c.screen_width = r.load_u16(20);
  c.screen_height = r.load_u16(22);
  c.sdk = r.load_u16(24);
  c.sdk_minor = r.load_u16(26);
  c.screen_layout = r[28];
  c.ui_mode = r[29];
  c.smallest_width_dp = r.load_u16(30);
  c.screen_width_dp = r.load_u16(32);
  c.screen_height_dp = r.load_u16(34);
  // A script that aapt derived (localeScriptWasComputed) was not written by anyone.
  if (r[52] == 0) c.locale.script = short_text(r, 36, 4);
  c.locale.variant = short_text(r, 40, 8);
  c.screen_layout2 = r[48];
  c.color_mode = r[49];
  for (std::size_t i = 0; i < c.numbering.size(); ++i) {
    c.numbering[i] = static_cast<char>(r[53 + i]);
  }
  return c;
}

Config ConfigWanted::device() const {
  Config device;
  device.locale = Locale::parse(locale);
  if (device.locale.script.empty()) {
    device.locale.script = likely_script(device.locale.language, device.locale.region);
  }
  device.orientation = 1;  // portrait
  device.touchscreen = 3;  // finger
  device.density = density;
  device.keyboard = 1;        // none
  device.navigation = 1;      // none
  device.input_flags = 0x0b;  // soft keyboard, navigation hidden
  device.screen_width = 1080;
  device.screen_height = 2340;
  device.sdk = sdk;
  device.screen_layout = 0x62;  // normal, long, left to right
  device.ui_mode = static_cast<std::uint8_t>(0x01 | (night ? 0x20 : 0x10));
  device.smallest_width_dp = 360;
  device.screen_width_dp = 360;
  device.screen_height_dp = 740;
  device.screen_layout2 = 0x01;  // not round
  device.color_mode = 0x05;      // narrow gamut, low dynamic range
  return device;
}

}  // namespace hegui::arsc
