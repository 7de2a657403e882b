#include <fmt/format.h>

#include <vector>

#include "apk/arsc/config.h"

namespace hegui::arsc {
namespace {

// Names by value; "" where the value means "any" or has no name.
template <std::size_t N>
const char* named(const char* const (&names)[N], unsigned value) {
  return value < N ? names[value] : "";
}

constexpr std::uint16_t kMncZero = 0xffff;  // network code 0; a stored 0 means "any"

std::string locale_qualifier(const Locale& locale) {
  if (locale.any()) return "";
  const bool plain = locale.script.empty() && locale.variant.empty() && locale.language.size() <= 3;
  if (plain)
    return locale.region.empty() ? locale.language : locale.language + "-r" + locale.region;
  std::string out = "b";
  for (const std::string* part :
       {&locale.language, &locale.script, &locale.region, &locale.variant}) {
    if (!part->empty()) out += "+" + *part;
  }
  return out;
}

std::string density_qualifier(std::uint16_t density) {
  switch (density) {
    case 0:
      return "";
    case 120:
      return "ldpi";
    case 160:
      return "mdpi";
    case 213:
      return "tvdpi";
    case 240:
      return "hdpi";
    case 320:
      return "xhdpi";
    case 480:
      return "xxhdpi";
    case 640:
      return "xxxhdpi";
    case Config::kDensityAny:
      return "anydpi";
    case Config::kDensityNone:
      return "nodpi";
    default:
      return fmt::format("{}dpi", density);
  }
}

std::string with(const char* format, unsigned value) {
  return value == 0 ? "" : fmt::format(fmt::runtime(format), value);
}

}  // namespace

std::string Config::qualifiers() const {
  static constexpr const char* kDirection[] = {"", "ldltr", "ldrtl"};
  static constexpr const char* kSize[] = {"", "small", "normal", "large", "xlarge"};
  static constexpr const char* kLong[] = {"", "notlong", "long"};
  static constexpr const char* kRound[] = {"", "notround", "round"};
  static constexpr const char* kGamut[] = {"", "nowidecg", "widecg"};
  static constexpr const char* kRange[] = {"", "lowdr", "highdr"};
  static constexpr const char* kOrientation[] = {"", "port", "land", "square"};
  static constexpr const char* kUi[] = {"",           "",          "desk",  "car",
                                        "television", "appliance", "watch", "vrheadset"};
  static constexpr const char* kNight[] = {"", "notnight", "night"};
  static constexpr const char* kTouch[] = {"", "notouch", "stylus", "finger"};
  static constexpr const char* kKeys[] = {"", "keysexposed", "keyshidden", "keyssoft"};
  static constexpr const char* kKeyboard[] = {"", "nokeys", "qwerty", "12key"};
  static constexpr const char* kNav[] = {"", "navexposed", "navhidden"};
  static constexpr const char* kNavigation[] = {"", "nonav", "dpad", "trackball", "wheel"};
  static constexpr const char* kGender[] = {"", "neuter", "feminine", "masculine"};

  std::string screen;
  if (screen_width != 0 || screen_height != 0) {
    screen = fmt::format("{}x{}", screen_width, screen_height);
  }
  const std::string parts[] = {
      with("mcc{}", mcc),
      mnc == kMncZero ? std::string("mnc00") : with("mnc{}", mnc),
      locale_qualifier(locale),
      named(kGender, grammatical_gender & 3u),
      named(kDirection, screen_layout >> 6),
      with("sw{}dp", smallest_width_dp),
      with("w{}dp", screen_width_dp),
      with("h{}dp", screen_height_dp),
      named(kSize, screen_layout & 0x0fu),
      named(kLong, (screen_layout >> 4) & 3u),
      named(kRound, screen_layout2 & 3u),
      named(kGamut, color_mode & 3u),
      named(kRange, (color_mode >> 2) & 3u),
      named(kOrientation, orientation),
      named(kUi, ui_mode & 0x0fu),
      named(kNight, (ui_mode >> 4) & 3u),
      density_qualifier(density),
      named(kTouch, touchscreen),
      named(kKeys, input_flags & 3u),
      named(kKeyboard, keyboard),
      named(kNav, (input_flags >> 2) & 3u),
      named(kNavigation, navigation),
      screen,
      with("v{}", sdk),
  };
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += '-';
    out += part;
  }
  return out;
}

}  // namespace hegui::arsc
