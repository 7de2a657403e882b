// Settings files, packages, marks of Flutter: what is not JavaScript.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analyzer/web/bundle_settings.h"
#include "analyzer/web/code_findings.h"
#include "analyzer/web/flutter_marks.h"
#include "analyzer/web/script_reader.h"
#include "analyzer/web/wxapkg.h"

namespace hegui::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> names_of(const std::vector<NamedModule>& modules) {
  std::vector<std::string> names;
  for (const NamedModule& module : modules) {
    names.push_back(module.kind + " " + module.name +
                    (module.version.empty() ? "" : " " + module.version));
  }
  return names;
}

TEST(BundleSettings, PrivacyPrompt) {
  const auto prompt = read_privacy_prompt(
      R"({"version":"2","prompt":"template","title":"服务协议和隐私政策","message":"请阅读<a href=\"https://www.example.com/privacy.html\">《隐私政策》</a>","buttonAccept":"同意","buttonRefuse":"暂不同意","second":{"message":"再想想"},"disagreeMode":{"support":false,"visitorEntry":true}})");
  ASSERT_TRUE(prompt.has_value());
  EXPECT_EQ(prompt->prompt, "template");
  EXPECT_EQ(prompt->version, "2");
  EXPECT_EQ(prompt->refuse, "暂不同意");
  EXPECT_TRUE(prompt->second);
  EXPECT_EQ(prompt->without_consent, true);
  const auto links = links_of(prompt->message);
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0].address, "https://www.example.com/privacy.html");
  EXPECT_EQ(links[0].words, "《隐私政策》");
  EXPECT_EQ(plain_words(prompt->message), "请阅读《隐私政策》");
}

TEST(BundleSettings, OtherShapesAreSurvived) {
  EXPECT_FALSE(read_privacy_prompt("not json").has_value());
  EXPECT_FALSE(read_privacy_prompt("[1,2]").has_value());
  EXPECT_EQ(read_privacy_prompt(R"({"prompt":[1],"second":7})")->prompt, "none");
  EXPECT_FALSE(read_dcloud_manifest("7").has_value());
  EXPECT_TRUE(read_dcloud_manifest(R"({"plus":{"distribute":{"sdkConfigs":[1]},"privacy":3}})"));
  EXPECT_FALSE(read_capacitor_plugins("{}").has_value());
  EXPECT_FALSE(read_privacy_prompt(std::string(200'000, '[')).has_value());
  EXPECT_FALSE(read_privacy_prompt(std::string(400'000, '[') + std::string(400'000, ']')));
  EXPECT_FALSE(read_privacy_prompt(std::string(3'000'000, ' ') + "{}").has_value());
}

TEST(BundleSettings, ManifestOfUniApp) {
  const auto settings = read_dcloud_manifest(R"({
    "id": "__UNI__1234567", "name": "示例", /* kept by some builds */
    "permissions": {"Maps": {}, "Geolocation": {}},
    "plus": {"uni-app": {"compilerVersion": "3.8.7", "vueVersion": "3"},
             "distribute": {"sdkConfigs": {"geolocation": {"amap": {}}, "push": {"unipush": {}}}},
             "nativePlugins": {"Some-Plugin": {}},
             "privacy": {"prompt": "template", "template": {"title": "t"}}}})");
  ASSERT_TRUE(settings.has_value());
  EXPECT_EQ(settings->name, "__UNI__1234567");
  EXPECT_EQ(settings->version, "3.8.7 (vue 3)");
  EXPECT_THAT(names_of(settings->modules),
              ElementsAre("uni_sdk geolocation.amap", "uni_sdk push.unipush",
                          "uni_module Geolocation", "uni_module Maps", "uni_plugin Some-Plugin"));
  EXPECT_EQ(settings->prompt->title, "t");
}

TEST(BundleSettings, Capacitor) {
  const auto config =
      read_capacitor_config(R"({"appId":"cn.example","server":{"url":"https://m.example.com"}})");
  EXPECT_EQ(config->name, "cn.example");
  EXPECT_EQ(config->remote, 1u);
  EXPECT_THAT(names_of(*read_capacitor_plugins(
                  R"([{"pkg":"@capacitor/geolocation","classpath":"x"},{"other":1}])")),
              ElementsAre("capacitor @capacitor/geolocation"));
}

TEST(BundleSettings, CordovaPlugins) {
  EXPECT_THAT(
      names_of(read_cordova_plugins(R"(
cordova.define('cordova/plugin_list', function(require, exports, module) {
  module.exports = [
    {"id": "cordova-plugin-device.device", "file": "plugins/cordova-plugin-device/www/device.js",
     "pluginId": "cordova-plugin-device", "clobbers": ["device"]}];
  module.exports.metadata = {"cordova-plugin-device": "2.1.0", "jpush-phonegap-plugin": "3.8.6"};
});)")),
      ElementsAre("cordova cordova-plugin-device 2.1.0", "cordova jpush-phonegap-plugin 3.8.6"));
  EXPECT_THAT(read_cordova_plugins("metadata:{'"), IsEmpty());
}

std::string big_endian(std::uint32_t value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xff);
  return bytes;
}

std::string wxapkg(std::uint32_t offset, std::uint32_t size) {
  std::string index =
      big_endian(1) + big_endian(5) + "/a.js" + big_endian(offset) + big_endian(size);
  return "\xbe" + big_endian(0) + big_endian(static_cast<std::uint32_t>(index.size())) +
         big_endian(3) + "\xed" + index + "x()";
}

TEST(Wxapkg, FilesInside) {
  const std::string bytes = wxapkg(35, 3);
  const auto package = read_wxapkg(base::ByteView::of(bytes));
  ASSERT_TRUE(package.has_value());
  ASSERT_EQ(package->files.size(), 1u);
  EXPECT_TRUE(package->complete);
  EXPECT_EQ(package->files[0].name, "/a.js");
  EXPECT_EQ(package->files[0].bytes.chars(), "x()");
}

TEST(Wxapkg, DamagedOnesEndWhereTheyAreBroken) {
  for (const std::string& bytes :
       {wxapkg(34, 5), wxapkg(0xffffffff, 3), wxapkg(35, 3).substr(0, 30)}) {
    const auto package = read_wxapkg(base::ByteView::of(bytes));
    ASSERT_TRUE(package.has_value());
    EXPECT_FALSE(package->complete);
    EXPECT_TRUE(package->files.empty());
  }
  EXPECT_FALSE(read_wxapkg(base::ByteView::of("V1MMWX encrypted bytes follow")).has_value());
  EXPECT_FALSE(read_wxapkg({}).has_value());
}

TEST(FlutterMarks, SnapshotVersionAndTexts) {
  const std::string hash(32, 'a');
  const std::string library = std::string(
                                  "\x7f"
                                  "ELF...") +
                              "\xf5\xf5\xdc\xdc" + std::string(16, '\0') + hash +
                              "product arm64 android" + std::string(1, '\0') +
                              std::string("\x01package:geolocator/src/x.dart\x02") +
                              "https://api.example.com/v1\x03";
  const auto snapshot = find_snapshot(base::ByteView::of(library));
  ASSERT_TRUE(snapshot.has_value());
  EXPECT_EQ(snapshot->version_hash, hash);
  EXPECT_EQ(snapshot->features, "product arm64 android");
  std::vector<std::string> texts;
  each_dart_text(base::ByteView::of(library),
                 [&](std::string_view text, std::uint64_t) { texts.emplace_back(text); });
  EXPECT_THAT(texts, ElementsAre("package:geolocator/src/x.dart", "https://api.example.com/v1"));
  EXPECT_EQ(find_dart_version(base::ByteView::of("\x01"
                                                 "3.4.3 (stable) (Tue Jun 4")),
            "3.4.3 (stable)");
  EXPECT_FALSE(find_dart_version(base::ByteView::of(" (stable) (")).has_value());
  EXPECT_FALSE(find_snapshot(base::ByteView::of("\xf5\xf5\xdc\xdc")).has_value());
}

TEST(ScriptReader, TextIsToldFromOtherBytes) {
  EXPECT_TRUE(is_script_text("var a = '位置';\n"));
  EXPECT_FALSE(is_script_text(std::string(1000, '\x01')));
  std::string random;
  for (int i = 0; i < 4000; ++i) random += static_cast<char>(i * 7919 >> 3);
  EXPECT_FALSE(is_script_text(random));
}

TEST(CodeFindings, PackagesByPath) {
  EXPECT_EQ(package_of_path("./node_modules/axios/lib/x.js"), "axios");
  EXPECT_EQ(package_of_path("a/node_modules/b/node_modules/@c/d/e.js"), "@c/d");
  EXPECT_EQ(package_of_path("uni_modules/uni-id/x.js"), "uni-id");
  EXPECT_EQ(package_of_path("src/pages/a.vue"), "");
}

}  // namespace
}  // namespace hegui::web
