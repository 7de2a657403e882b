// Which values a device may use, and which of them it prefers. The order of the questions in
// is_better is Android's order of precedence of qualifiers.
#include <cstdlib>

#include "apk/arsc/config.h"

namespace hegui::arsc {
namespace {

constexpr std::uint8_t kSizeMask = 0x0f, kLongMask = 0x30, kDirectionMask = 0xc0;
constexpr std::uint8_t kUiTypeMask = 0x0f, kUiNightMask = 0x30;
constexpr std::uint8_t kKeysMask = 0x03, kNavMask = 0x0c;
constexpr std::uint8_t kGamutMask = 0x03, kHdrMask = 0x0c, kRoundMask = 0x03;

// A qualifier that is absent suits every device.
template <typename T>
bool fits(T mine, T device) {
  return mine == 0 || mine == device;
}
bool bits_fit(std::uint8_t mine, std::uint8_t device, std::uint8_t mask) {
  return fits<unsigned>(mine & mask, device & mask);
}

bool locale_fits(const Locale& mine, const Locale& device) {
  if (mine.any()) return true;
  if (mine.language != device.language) return false;
  std::string_view script = mine.script;
  if (script.empty()) script = likely_script(mine.language, mine.region);
  // Without a script on both sides only the same region is known to be understood.
  if (device.script.empty() || script.empty()) {
    return mine.region.empty() || mine.region == device.region;
  }
  return script == device.script;
}

bool screen_fits(const Config& c, const Config& d) {
  if (!bits_fit(c.screen_layout, d.screen_layout, kDirectionMask)) return false;
  // A layout for a larger screen does not fit a smaller one; the other way round it does.
  const unsigned size = c.screen_layout & kSizeMask;
  if (size != 0 && size > (d.screen_layout & unsigned{kSizeMask})) return false;
  if (!bits_fit(c.screen_layout, d.screen_layout, kLongMask)) return false;
  if (!bits_fit(c.screen_layout2, d.screen_layout2, kRoundMask)) return false;
  if (!bits_fit(c.color_mode, d.color_mode, kGamutMask)) return false;
  if (!bits_fit(c.color_mode, d.color_mode, kHdrMask)) return false;
  if (!bits_fit(c.ui_mode, d.ui_mode, kUiTypeMask)) return false;
  if (!bits_fit(c.ui_mode, d.ui_mode, kUiNightMask)) return false;
  if (c.smallest_width_dp > d.smallest_width_dp) return false;
  if (c.screen_width_dp > d.screen_width_dp) return false;
  if (c.screen_height_dp > d.screen_height_dp) return false;
  return c.screen_width <= d.screen_width && c.screen_height <= d.screen_height;
}

// +1: a wins, -1: b wins, 0: no difference. Here: whoever has the qualifier wins.
int specified(unsigned a, unsigned b, unsigned device) {
  if (a == b || device == 0) return 0;
  return a != 0 ? (b == 0 ? 1 : 0) : -1;
}
int larger(unsigned a, unsigned b) { return a == b ? 0 : a > b ? 1 : -1; }

int region_rank(const Locale& locale, const Locale& device) {
  if (locale.region == device.region) return 2;
  return locale.region.empty() ? 1 : 0;
}

int locale_order(const Locale& a, const Locale& b, const Locale& device) {
  if (device.any() || a == b) return 0;
  if (a.language != b.language) {
    if (device.language == "en") {
      // A default table is usually American English; another English is preferred to it only by
      // those who do not ask for the American one.
      const Locale& given = a.language.empty() ? b : a;
      const bool american = given.region.empty() || given.region == "US";
      if (device.region == "US" && !american) return a.language.empty() ? 1 : -1;
    }
    return a.language.empty() ? -1 : 1;
  }
  if (const int order = larger(static_cast<unsigned>(region_rank(a, device)),
                               static_cast<unsigned>(region_rank(b, device)))) {
    return order;
  }
  if ((a.variant == device.variant) != (b.variant == device.variant)) {
    return a.variant == device.variant ? 1 : -1;
  }
  // Between two other regions of the language Android falls back on their order.
  return a.region == b.region ? 0 : a.region < b.region ? 1 : -1;
}

int closest_dp(const Config& a, const Config& b) {
  if (const int order = larger(a.smallest_width_dp, b.smallest_width_dp)) return order;
  return larger(unsigned{a.screen_width_dp} + a.screen_height_dp,
                unsigned{b.screen_width_dp} + b.screen_height_dp);
}

// Scaling down is twice as good as scaling up, hence the comparison with both densities.
int density_order(std::uint16_t a, std::uint16_t b, std::uint16_t device) {
  if (a == b) return 0;
  const int mine = a == 0 ? 160 : a;
  const int other = b == 0 ? 160 : b;
  if (mine == Config::kDensityAny) return 1;
  if (other == Config::kDensityAny) return -1;
  const int wanted = device == 0 || device == Config::kDensityAny ? 160 : device;
  const bool mine_larger = mine > other;
  const int high = mine_larger ? mine : other;
  const int low = mine_larger ? other : mine;
  if (mine == other) return 0;
  bool take_high;
  if (wanted >= high) {
    take_high = true;
  } else if (low >= wanted) {
    take_high = false;
  } else {
    take_high = (2 * low - wanted) * high <= wanted * wanted;
  }
  return take_high == mine_larger ? 1 : -1;
}

int first_of(std::initializer_list<int> orders) {
  for (const int order : orders) {
    if (order != 0) return order;
  }
  return 0;
}

}  // namespace

bool matches(const Config& c, const Config& d) {
  if (!fits(c.mcc, d.mcc) || !fits(c.mnc, d.mnc)) return false;
  if (!locale_fits(c.locale, d.locale)) return false;
  if (!fits(c.grammatical_gender, d.grammatical_gender)) return false;
  if (!screen_fits(c, d)) return false;
  if (!fits(c.orientation, d.orientation) || !fits(c.touchscreen, d.touchscreen)) return false;
  // Density never excludes. "Keys exposed" also suits a soft keyboard: both mean one is there.
  const unsigned keys = c.input_flags & kKeysMask;
  const bool soft_for_exposed = keys == 1 && (d.input_flags & kKeysMask) == 3;
  if (!soft_for_exposed && !bits_fit(c.input_flags, d.input_flags, kKeysMask)) return false;
  if (!bits_fit(c.input_flags, d.input_flags, kNavMask)) return false;
  if (!fits(c.keyboard, d.keyboard) || !fits(c.navigation, d.navigation)) return false;
  return c.sdk <= d.sdk && (c.sdk_minor == 0 || c.sdk_minor == d.sdk_minor);
}

bool is_better(const Config& a, const Config& b, const Config& d) {
  const int order = first_of({
      specified(a.mcc, b.mcc, d.mcc),
      specified(a.mnc, b.mnc, d.mnc),
      locale_order(a.locale, b.locale, d.locale),
      specified(a.grammatical_gender, b.grammatical_gender, d.grammatical_gender),
      specified(a.screen_layout & kDirectionMask, b.screen_layout & kDirectionMask,
                d.screen_layout & kDirectionMask),
      closest_dp(a, b),
      larger(a.screen_layout & kSizeMask, b.screen_layout & kSizeMask),
      specified(a.screen_layout & kLongMask, b.screen_layout & kLongMask,
                d.screen_layout & kLongMask),
      specified(a.screen_layout2 & kRoundMask, b.screen_layout2 & kRoundMask,
                d.screen_layout2 & kRoundMask),
      specified(a.color_mode & kGamutMask, b.color_mode & kGamutMask, d.color_mode & kGamutMask),
      specified(a.color_mode & kHdrMask, b.color_mode & kHdrMask, d.color_mode & kHdrMask),
      specified(a.orientation, b.orientation, d.orientation),
      specified(a.ui_mode & kUiTypeMask, b.ui_mode & kUiTypeMask, d.ui_mode & kUiTypeMask),
      specified(a.ui_mode & kUiNightMask, b.ui_mode & kUiNightMask, d.ui_mode & kUiNightMask),
      density_order(a.density, b.density, d.density),
      specified(a.touchscreen, b.touchscreen, d.touchscreen),
      specified(a.input_flags & kKeysMask, b.input_flags & kKeysMask, d.input_flags & kKeysMask),
      specified(a.input_flags & kNavMask, b.input_flags & kNavMask, d.input_flags & kNavMask),
      specified(a.keyboard, b.keyboard, d.keyboard),
      specified(a.navigation, b.navigation, d.navigation),
      larger(unsigned{a.screen_width} + a.screen_height,
             unsigned{b.screen_width} + b.screen_height),
      larger(a.sdk, b.sdk),
      specified(a.sdk_minor, b.sdk_minor, d.sdk_minor),
  });
  return order > 0;
}

}  // namespace hegui::arsc
