#include "analyzer/web/web_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>

#include "analyzer/facts/facts_db.h"
#include "hbc_builder.h"
#include "support/zip_builder.h"

namespace hegui::web {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class WebFacts : public testing::Test {
 protected:
  void scan(test::ZipBuilder& zip) {
    const std::string path = testing::TempDir() + "/web-" +
                             testing::UnitTest::GetInstance()->current_test_info()->name() + ".zip";
    const std::vector<std::uint8_t> bytes = zip.build();
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    auto package = package::Package::open_paths({path}, {});
    ASSERT_TRUE(package.ok()) << package.error().message();
    facts_ = std::make_unique<facts::FactsDb>(facts::FactsDb::create().value());
    facts::FactWriter writer(
        [&](std::span<const std::uint8_t> rows) { EXPECT_TRUE(facts_->take(rows).ok()); });
    program::Origins origins(*package, writer);
    const rules::RuleSet& rules = rules::RuleSet::built_in();
    auto hosts = program::Hosts::load(rules);
    auto phrases = program::Phrases::load(rules, "ui|string|res|url");
    ASSERT_TRUE(hosts.ok() && phrases.ok());
    const auto done = write_web_bundles(rules, *package, *phrases, *hosts, origins, writer, found_);
    EXPECT_TRUE(done.ok()) << done.error().message();
  }

  std::vector<std::string> column(const std::string& sql) {
    auto rows = facts_->database().prepare(sql);
    EXPECT_TRUE(rows.ok()) << sql;
    std::vector<std::string> values;
    while (rows.ok()) {
      const auto more = rows->step();
      if (!more.ok() || !*more) break;
      values.emplace_back(rows->text(0));
    }
    return values;
  }
  std::vector<std::string> bundles() {
    return column(
        "SELECT kind || ' ' || form || ' ' || scripts_read || '/' || scripts || ' ' || "
        "coalesce(code_read, '?') FROM web_bundle ORDER BY id");
  }
  std::vector<std::string> calls() {
    return column(
        "SELECT api || ' ' || coalesce(pi, '-') || ' ' || owner FROM web_api_call ORDER BY id");
  }
  std::vector<std::string> limits() { return column("SELECT code FROM limit_hit ORDER BY id"); }

  std::unique_ptr<facts::FactsDb> facts_;
  inventory::FromWeb found_;
};

TEST_F(WebFacts, AnAppWithoutWebCodeHasNone) {
  test::ZipBuilder zip;
  zip.deflated("assets/privacy.html", "<html><body>隐私政策</body></html>")
      .deflated("assets/a.json", "{}");
  scan(zip);
  EXPECT_THAT(bundles(), IsEmpty());
  EXPECT_THAT(column("SELECT measure FROM coverage"), IsEmpty());
}

TEST_F(WebFacts, UniApp) {
  test::ZipBuilder zip;
  zip.deflated("assets/apps/__UNI__1/www/manifest.json",
               R"({"id":"__UNI__1","plus":{"uni-app":{"compilerVersion":"3.8.7"},)"
               R"("distribute":{"sdkConfigs":{"maps":{"amap":{}}}}}})")
      .deflated("assets/apps/__UNI__1/www/app-service.js",
                "function go(){uni.getLocation()}var "
                "t='请阅读《隐私政策》',u='https:\\/\\/api.app.example\\/a'")
      .deflated(
          "assets/apps/__UNI__1/www/androidPrivacy.json",
          R"({"prompt":"template","title":"隐私政策","message":"<a href='https://www.app.example/privacy.html'>《隐私政策》</a>"})")
      .deflated("assets/uni-jsframework.js", "uni.getLocation()");
  scan(zip);
  EXPECT_THAT(bundles(), ElementsAre("h5 script 1/1 1", "uni_app script 1/1 1"));
  EXPECT_THAT(calls(), ElementsAre("uni.getLocation LOC_FINE app"));
  EXPECT_THAT(column("SELECT function FROM web_api_call"), ElementsAre("go"));
  EXPECT_THAT(column("SELECT name || ' ' || version FROM web_bundle WHERE kind = 'uni_app'"),
              ElementsAre("__UNI__1 3.8.7"));
  EXPECT_THAT(column("SELECT kind || ' ' || name || ' ' || sdk FROM web_module"),
              ElementsAre("uni_sdk maps.amap amap_map"));
  ASSERT_EQ(found_.sdks.size(), 1u);
  EXPECT_EQ(found_.sdks[0].sdk, "amap_map");
  EXPECT_THAT(column("SELECT prompt || ' ' || links_json FROM web_privacy_prompt"),
              ElementsAre("template [\"https://www.app.example/privacy.html\"]"));
  EXPECT_THAT(column("SELECT url FROM url ORDER BY id"),
              ElementsAre("https://api.app.example/a", "https://www.app.example/privacy.html"));
  EXPECT_THAT(column("SELECT topic FROM phrase_hit"), Contains("policy_title"));
}

TEST_F(WebFacts, OriginsLeadBackToTheBytes) {
  const std::string script = "var a = 1;\nuni.getClipboardData()";
  test::ZipBuilder zip;
  zip.deflated("assets/apps/x/www/manifest.json", "{}")
      .deflated("assets/apps/x/www/app-service.js", script);
  scan(zip);
  EXPECT_THAT(column("SELECT position_json FROM origin WHERE kind = 'js'"),
              ElementsAre("{\"line\":2,\"offset\":11}"));
  EXPECT_THAT(column("SELECT entry FROM origin WHERE kind = 'js'"),
              ElementsAre("assets/apps/x/www/app-service.js"));
  EXPECT_EQ(script.substr(11, 20), "uni.getClipboardData");
}

TEST_F(WebFacts, ScriptsOfPagesAndRemoteOnes) {
  test::ZipBuilder zip;
  zip.deflated("assets/www/cordova.js", "navigator.geolocation.watchPosition()")
      .deflated("assets/www/index.html",
                "<html>\n<script src='https://cdn.example.com/a.js'></script>"
                "<script>if (1 < 2) send(device.uuid)</script><p>device.uuid</p>");
  scan(zip);
  EXPECT_THAT(calls(), ElementsAre("device.uuid DEV_ANDROIDID app"));
  EXPECT_THAT(column("SELECT remote FROM web_bundle"), ElementsAre("1"));
  EXPECT_THAT(column("SELECT position_json FROM origin WHERE kind = 'js'"),
              ElementsAre(HasSubstr("\"line\":2")));
}

TEST_F(WebFacts, WhatIsNoTextIsNotRead) {
  test::ZipBuilder zip;
  std::string random;
  for (int i = 0; i < 4000; ++i) random += static_cast<char>(i * 7919 >> 3);
  zip.deflated("assets/apps/x/www/app-service.js", random);
  scan(zip);
  EXPECT_THAT(bundles(), ElementsAre("uni_app unread 0/1 0"));
  EXPECT_THAT(limits(), ElementsAre("unread-script"));
}

TEST_F(WebFacts, HermesBytecode) {
  test::HbcBuilder file;
  file.function("locate");
  const std::uint32_t navigator = file.string("navigator");
  const std::uint32_t geolocation = file.string("geolocation");
  const std::uint32_t get = file.string("getCurrentPosition");
  file.string("https://api.app.example/near");
  file.utf16(u"隐私政策");
  file.instruction("GetGlobalObject", {0});
  file.instruction("TryGetById", {1, 0, 1, navigator});
  file.instruction("GetByIdShort", {1, 1, 1, geolocation});
  file.instruction("GetByIdShort", {2, 1, 1, get});
  file.instruction("Call1", {2, 2, 1});
  test::ZipBuilder zip;
  zip.deflated("assets/index.android.bundle", file.build());
  scan(zip);
  EXPECT_THAT(bundles(), ElementsAre("react_native bytecode 0/1 0"));
  EXPECT_THAT(calls(), ElementsAre("navigator.geolocation.getCurrentPosition LOC_FINE app"));
  EXPECT_THAT(column("SELECT function FROM web_api_call"), ElementsAre("locate"));
  EXPECT_THAT(column("SELECT version || ' ' || framework || ' ' || functions FROM web_bundle"),
              ElementsAre("HBC 96 hermes 1"));
  EXPECT_THAT(column("SELECT host FROM url"), ElementsAre("api.app.example"));
  EXPECT_THAT(column("SELECT topic FROM phrase_hit"), Contains("policy_title"));
  EXPECT_THAT(limits(), ElementsAre("bytecode"));
}

TEST_F(WebFacts, BytecodeThatCannotBeReadIsTold) {
  std::string bytes = test::HbcBuilder(96).build();
  bytes[8] = 120;
  test::ZipBuilder zip;
  zip.deflated("assets/index.android.bundle", bytes);
  scan(zip);
  EXPECT_THAT(limits(), ElementsAre("bytecode-damaged"));
  EXPECT_THAT(bundles(), ElementsAre("react_native bytecode 0/1 0"));
}

TEST_F(WebFacts, MiniProgramPackages) {
  const auto big = [](std::uint32_t v) {
    std::string b;
    for (int s = 24; s >= 0; s -= 8) b += static_cast<char>(v >> s & 0xff);
    return b;
  };
  const std::string script = "wx.getLocation()";
  const std::string index = big(1) + big(15) + "/app-service.js" + big(45) + big(16);
  test::ZipBuilder zip;
  zip.deflated("assets/mini/a.wxapkg",
               "\xbe" + big(0) + big(27) + big(16) + "\xed" + index + script);
  zip.deflated("assets/mini/b.wxapkg", "V1MMWX and encrypted bytes");
  scan(zip);
  EXPECT_THAT(calls(), ElementsAre("wx.getLocation LOC_FINE app"));
  EXPECT_THAT(bundles(), ElementsAre("mini_program script 1/1 1", "mini_program unread 0/1 0"));
  EXPECT_THAT(limits(), ElementsAre("packed-scripts"));
}

TEST_F(WebFacts, OneInterfaceInOneFileIsToldTenTimes) {
  std::string script;
  for (int i = 0; i < 100; ++i) script += "uni.getLocation();";
  test::ZipBuilder zip;
  zip.deflated("assets/apps/x/www/app-service.js", script);
  scan(zip);
  EXPECT_EQ(calls().size(), 10u);
}

TEST_F(WebFacts, LongTextsGoToThePolicyPass) {
  std::string policy = "var p = '隐私政策";
  for (int i = 0; i < 100; ++i) policy += "我们收集您的手机号码。";
  test::ZipBuilder zip;
  zip.deflated("assets/apps/x/www/app-service.js", policy + "'");
  scan(zip);
  ASSERT_EQ(found_.texts.size(), 1u);
  EXPECT_EQ(found_.texts[0].kind, "js");
}

}  // namespace
}  // namespace hegui::web
