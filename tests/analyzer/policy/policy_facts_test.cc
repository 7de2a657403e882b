#include "analyzer/policy/policy_facts.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "analyzer/facts/facts_db.h"
#include "support/zip_builder.h"

namespace hegui::policy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kBody =
    "我们收集您的手机号码，用于创建账号。我们收集您的昵称，用于展示。您可以查阅、更正和删除您的个人"
    "信息。"
    "我们采用加密的方式保存这些信息，并且只在需要的期间保存。您可以随时联系我们，我们会尽快答复您的"
    "请求。";

std::string page(std::string_view title) {
  return "<html><body><h1>" + std::string(title) + "</h1><p>" + std::string(kBody) +
         "</p></body></html>";
}

class EmbeddedPolicies : public testing::Test {
 protected:
  // "place own language" of the policies found in a package file.
  std::vector<std::string> of_file(const std::string& path) {
    auto package = package::Package::open_paths({path}, {});
    EXPECT_TRUE(package.ok()) << package.error().message();
    facts_ = std::make_unique<facts::FactsDb>(facts::FactsDb::create().value());
    {
      facts::FactWriter writer(
          [&](std::span<const std::uint8_t> bytes) { EXPECT_TRUE(facts_->take(bytes).ok()); });
      program::Origins origins(*package, writer);
      base::Diagnostics diagnostics;
      const auto files = inventory::read_app_files(*package, diagnostics);
      EXPECT_TRUE(
          write_embedded_policies(rules::RuleSet::built_in(), *package, files, {}, origins, writer)
              .ok());
    }
    return column(
        "SELECT place || ' ' || coalesce(own, '?') || ' ' || language FROM policy_source ORDER BY "
        "id");
  }
  std::vector<std::string> of_zip(test::ZipBuilder& zip) {
    const std::string path = testing::TempDir() + "/policies-" +
                             testing::UnitTest::GetInstance()->current_test_info()->name() + ".zip";
    const std::vector<std::uint8_t> bytes = zip.build();
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    return of_file(path);
  }
  std::vector<std::string> column(const std::string& sql) {
    auto rows = facts_->database().prepare(sql);
    EXPECT_TRUE(rows.ok()) << sql;
    std::vector<std::string> out;
    while (rows->step().value()) out.emplace_back(rows->text(0));
    return out;
  }
  std::unique_ptr<facts::FactsDb> facts_;
};

TEST_F(EmbeddedPolicies, TheSampleHasItsOwn) {
  EXPECT_THAT(of_file(std::string(HEGUI_SOURCE_DIR) + "/corpus/samples/notes.apk"),
              ElementsAre("assets/privacy.html 1 zh-Hans"));
  EXPECT_THAT(column("SELECT o.entry || ' ' || length(o.entry_sha256) || ' ' || (p.sha256 = "
                     "o.entry_sha256) FROM policy_source p JOIN origin o ON o.id = p.origin"),
              ElementsAre("assets/privacy.html 64 1"));
  EXPECT_THAT(column("SELECT code FROM limit_hit"), IsEmpty());
}

TEST_F(EmbeddedPolicies, AreFoundByNameAndByLook) {
  test::ZipBuilder zip;
  zip.deflated("assets/www/a.htm", page("隐私政策"));
  zip.deflated("res/raw/privacy", "隐私政策\n" + std::string(kBody) + "。");
  zip.deflated("assets/privacy.bin", std::string("隐私政策\0", 13) + std::string(kBody));
  zip.deflated("assets/app.js", "隐私政策\n" + std::string(kBody));
  zip.deflated("other/privacy.html", page("隐私政策"));
  zip.deflated("assets/help.html", "<p>怎样修改字体：打开设置，选择字体。</p>");
  EXPECT_THAT(of_zip(zip), ElementsAre("assets/www/a.htm ? zh-Hans", "res/raw/privacy ? zh-Hans"));
}

TEST_F(EmbeddedPolicies, OtherPeoplesAndOtherKindsAreToldApart) {
  test::ZipBuilder zip;
  zip.deflated("assets/a.html", page("隐私政策"));
  zip.deflated("assets/b.html", page("友盟统计SDK隐私政策"));
  zip.deflated("assets/c.html", page("用户服务协议"));
  zip.deflated("assets/d.html", page("儿童个人信息保护规则"));
  EXPECT_THAT(of_zip(zip), ElementsAre("assets/a.html ? zh-Hans", "assets/b.html 0 zh-Hans"));
}

TEST_F(EmbeddedPolicies, TheOnlyOneIsTheApps) {
  test::ZipBuilder zip;
  zip.deflated("assets/a.html", page("隐私政策"));
  zip.deflated("assets/copy/a.html", page("隐私政策"));
  EXPECT_THAT(of_zip(zip), ElementsAre("assets/a.html 1 zh-Hans"));
}

TEST_F(EmbeddedPolicies, WhatCannotBeReadIsTold) {
  test::ZipBuilder zip;
  zip.deflated("assets/cut.html", page("隐私政策") + "<p>第二部分<!-- ");
  std::string noise;
  for (int i = 0; i < 3000; ++i) noise += static_cast<char>(0x80 + (i * 37 + i / 7) % 128);
  zip.deflated("assets/privacy.txt", noise);
  zip.deflated("assets/noise.txt", noise);
  of_zip(zip);
  EXPECT_THAT(column("SELECT code FROM limit_hit ORDER BY code"),
              ElementsAre("encoding", "text-cut"));
}

}  // namespace
}  // namespace hegui::policy
