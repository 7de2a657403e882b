#include "apk/arsc/config.h"

#include <gtest/gtest.h>

namespace hegui::arsc {
namespace {

Config for_locale(const char* text) {
  Config config;
  config.locale = Locale::parse(text);
  return config;
}

// The best of `offered` for a device with that locale; "" is the default, "none" if none matches.
std::string chosen(const char* device_locale, std::vector<const char*> offered) {
  const Config device = ConfigWanted{.locale = device_locale}.device();
  std::optional<Config> best;
  for (const char* text : offered) {
    const Config config = for_locale(text);
    if (!matches(config, device)) continue;
    if (!best || is_better(config, *best, device)) best = config;
  }
  return best ? best->locale.tag() : "none";
}

TEST(Config, PicksChineseAsAndroidDoes) {
  EXPECT_EQ(chosen("zh-CN", {"", "zh", "zh-CN", "zh-TW"}), "zh-CN");
  EXPECT_EQ(chosen("zh-CN", {"", "zh-TW", "zh"}), "zh");
  EXPECT_EQ(chosen("zh-CN", {"", "zh-TW", "zh-HK"}), "");
  EXPECT_EQ(chosen("zh-CN", {"", "b+zh+Hans"}), "zh-Hans");
  EXPECT_EQ(chosen("zh-CN", {"", "b+zh+Hant"}), "");
  EXPECT_EQ(chosen("zh-CN", {"zh-TW", "en"}), "none");
  EXPECT_EQ(chosen("zh-TW", {"", "zh", "b+zh+Hant"}), "zh-Hant");
  EXPECT_EQ(chosen("zh-SG", {"", "zh-CN"}), "zh-CN");
  EXPECT_EQ(chosen("", {"", "zh"}), "");
  EXPECT_EQ(chosen("en-US", {"", "en-GB"}), "");
}

TEST(Config, PicksTheHighestSdkAndTheBestDensity) {
  const Config device = ConfigWanted{.sdk = 23, .density = 480}.device();
  Config v21, v23, v26, high, low;
  v21.sdk = 21;
  v23.sdk = 23;
  v26.sdk = 26;
  EXPECT_TRUE(is_better(v23, v21, device));
  EXPECT_FALSE(is_better(v21, v23, device));
  EXPECT_FALSE(matches(v26, device));
  high.density = 640;
  low.density = 240;
  EXPECT_TRUE(is_better(high, low, device));  // scaling down beats scaling up
  Config land;
  land.orientation = 2;
  EXPECT_FALSE(matches(land, device));
}

TEST(Config, IsBetterNeverHoldsBothWays) {
  std::vector<Config> all = {for_locale(""), for_locale("zh"), for_locale("zh-CN"),
                             for_locale("b+zh+Hans")};
  for (const std::uint16_t density : {160, 320, 0xfffe}) {
    Config config = for_locale("zh");
    config.density = density;
    config.sdk = static_cast<std::uint16_t>(density / 20);
    config.ui_mode = 0x10;
    all.push_back(config);
  }
  const Config device = ConfigWanted{.locale = "zh-CN"}.device();
  for (const Config& a : all) {
    EXPECT_FALSE(is_better(a, a, device));
    for (const Config& b : all) {
      EXPECT_FALSE(is_better(a, b, device) && is_better(b, a, device))
          << a.qualifiers() << " " << b.qualifiers();
    }
  }
}

TEST(Config, ReadsPackedLanguagesScriptsAndShortRecords) {
  std::vector<std::uint8_t> record(64);
  record[0] = 64;
  // "fil": letters f i l counted from a, five bits each, the last one on top.
  const unsigned packed = 0x8000u | ('l' - 'a') << 10 | ('i' - 'a') << 5 | ('f' - 'a');
  record[8] = static_cast<std::uint8_t>(packed >> 8);
  record[9] = static_cast<std::uint8_t>(packed);
  const std::string script = "Latn";
  std::copy(script.begin(), script.end(), record.begin() + 36);
  auto config = Config::load(base::ByteView(record), 0);
  ASSERT_TRUE(config);
  EXPECT_EQ(config->locale.tag(), "fil-Latn");
  EXPECT_EQ(config->qualifiers(), "b+fil+Latn");
  record[52] = 1;  // the compiler derived the script
  EXPECT_EQ(Config::load(base::ByteView(record), 0)->locale.tag(), "fil");
  record[0] = 28;  // an old, short record has no script at all
  EXPECT_EQ(Config::load(base::ByteView(record), 0)->locale.tag(), "fil");
  record[0] = 65;
  EXPECT_FALSE(Config::load(base::ByteView(record), 0));
}

TEST(Config, QualifiersAreWrittenAsFoldersAre) {
  Config config = for_locale("zh-CN");
  config.smallest_width_dp = 600;
  config.orientation = 2;
  config.ui_mode = 0x20;
  config.density = 320;
  config.sdk = 21;
  EXPECT_EQ(config.qualifiers(), "zh-rCN-sw600dp-land-night-xhdpi-v21");
  EXPECT_EQ(Config{}.qualifiers(), "");
  Config carrier;
  carrier.mcc = 310;
  carrier.mnc = 0xffff;
  EXPECT_EQ(carrier.qualifiers(), "mcc310-mnc00");
}

TEST(Locale, ParsesEveryWayOfWritingOne) {
  for (const char* text : {"zh-CN", "zh-rCN", "zh_CN", "b+zh+CN", "ZH-cn"}) {
    EXPECT_EQ(Locale::parse(text).tag(), "zh-CN") << text;
  }
  EXPECT_EQ(Locale::parse("b+zh+Hans+CN").tag(), "zh-Hans-CN");
  EXPECT_EQ(Locale::parse("es-419").tag(), "es-419");
  EXPECT_EQ(Locale::parse("").tag(), "");
  EXPECT_EQ(likely_script("zh", "HK"), "Hant");
  EXPECT_EQ(likely_script("qq", ""), "");
}

}  // namespace
}  // namespace hegui::arsc
