// Config: the configuration (ResTable_config) a value in the resource table is for, and what a
// device asks for. A default Config is "any" (res/values) and matches every device.
//
// Matching and preference follow AOSP libs/androidfw ResourceTypes.cpp (ResTable_config::match,
// isBetterThan); scripts are derived from language and region for the languages of likely_script().
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"

namespace hegui::arsc {

// BCP 47 parts; "" where not given. Unpacked: language "zh" or "fil", region "CN" or "419".
struct Locale {
  std::string language;
  std::string script;  // "Hans"
  std::string region;
  std::string variant;  // "POSIX"

  bool any() const { return language.empty() && region.empty(); }
  std::string tag() const;  // "zh-Hans-CN"; "" for any
  // Takes "zh-CN", "zh-rCN", "zh_CN", "b+zh+Hans+CN"; parts that are no subtag are left out.
  static Locale parse(std::string_view text);
  auto operator<=>(const Locale&) const = default;
};
// Script most readers of that language and region use ("zh","TW" -> "Hant"); "" if unknown.
std::string_view likely_script(std::string_view language, std::string_view region);

struct Config {
  static constexpr std::uint16_t kDensityAny = 0xfffe;
  static constexpr std::uint16_t kDensityNone = 0xffff;

  std::uint16_t mcc = 0, mnc = 0;
  Locale locale;
  std::uint8_t orientation = 0;  // 1 port, 2 land, 3 square
  std::uint8_t touchscreen = 0;
  std::uint16_t density = 0;  // dpi; 0 any
  std::uint8_t keyboard = 0, navigation = 0, input_flags = 0, grammatical_gender = 0;
  std::uint16_t screen_width = 0, screen_height = 0;  // pixels
  std::uint16_t sdk = 0, sdk_minor = 0;
  std::uint8_t screen_layout = 0, ui_mode = 0;
  std::uint16_t smallest_width_dp = 0, screen_width_dp = 0, screen_height_dp = 0;
  std::uint8_t screen_layout2 = 0, color_mode = 0;
  std::array<char, 8> numbering{};

  // The record at `at`, as long as its size field says (older tables have shorter ones; bytes
  // beyond what is known here are ignored). nullopt if not even the size and 4 bytes are there.
  static std::optional<Config> load(base::ByteView bytes, std::uint64_t at);

  bool is_default() const { return *this == Config{}; }
  bool night() const { return (ui_mode & 0x30) == 0x20; }
  // Folder qualifiers without the leading dash: "zh-rCN-night-v21"; "" for the default.
  std::string qualifiers() const;
  auto operator<=>(const Config&) const = default;
};

// What is asked for: the device and the user's language. Default: a common phone, default strings.
struct ConfigWanted {
  std::string locale;  // "zh-CN"; "" asks for the default values
  bool night = false;
  std::uint16_t sdk = 33;
  std::uint16_t density = 480;

  Config device() const;
};

// True if a value for `config` may be used on `device`.
bool matches(const Config& config, const Config& device);
// True if `a` suits `device` strictly better than `b`. Precondition: both match it.
bool is_better(const Config& a, const Config& b, const Config& device);

}  // namespace hegui::arsc
