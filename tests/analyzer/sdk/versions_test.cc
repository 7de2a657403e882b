// Each kind of place, read from a small package by the rows of the catalog.
#include "analyzer/sdk/versions.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "analyzer/facts/facts_db.h"
#include "tests/support/axml_builder.h"
#include "tests/support/smali.h"
#include "tests/support/zip_builder.h"

namespace hegui::sdk {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string constant_class(const std::string& name, const std::string& body) {
  return ".class public L" + name + ";\n.super Ljava/lang/Object;\n" + body;
}

std::string returning(const std::string& method, const std::string& text) {
  return ".method public " + method +
         "()Ljava/lang/String;\n  .registers 2\n  const-string v0, \"" + text +
         "\"\n  return-object v0\n.end method\n";
}

class Versions : public ::testing::Test {
 protected:
  // "kind part=value" of all that is read for an SDK.
  std::vector<std::string> read(const std::string& sdk, const std::string& prefixes = "") {
    const std::vector<std::uint8_t> dex = test::assemble(
        classes.empty() ? std::vector<std::string>{constant_class("t/None", "")} : classes);
    zip.stored("classes.dex", test::text_of(dex));
    const std::vector<std::uint8_t> bytes = zip.build();
    const std::string path = testing::TempDir() + "/versions-" +
                             testing::UnitTest::GetInstance()->current_test_info()->name() + ".apk";
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    const auto package = package::Package::open_paths({path}, {});
    EXPECT_TRUE(package.ok()) << package.error().message();
    base::Diagnostics diagnostics;
    const auto files = inventory::read_app_files(*package, diagnostics);
    std::vector<program::DexUnit> units;
    units.push_back({"versions.apk", "classes.dex", package->find(0, "classes.dex"), true,
                     std::move(dex::DexFile::open(base::ByteView(dex), diagnostics)).value()});
    const program::Program program = program::Program::link(std::move(units), {});
    const rules::RuleSet& rules = rules::RuleSet::built_in();
    const program::Owners owners = program::Owners::load(rules, "cn.example.app").value();
    facts_ = std::make_unique<facts::FactsDb>(facts::FactsDb::create().value());
    std::vector<std::string> out;
    facts::FactWriter writer(
        [&](std::span<const std::uint8_t> frames) { EXPECT_TRUE(facts_->take(frames).ok()); });
    program::Origins origins(*package, writer);
    VersionReader reader(std::move(VersionCatalog::load(rules)).value(),
                         {*package, files, program, owners}, origins);
    read_ = reader.read(sdk, prefixes);
    exhausted_ = reader.exhausted();
    for (const ReadVersion& version : read_) {
      out.push_back(version.kind + " " + version.part + "=" + version.value);
    }
    writer.flush();
    std::filesystem::remove(path);
    return out;
  }
  std::string origin_of(std::size_t at) {
    auto rows =
        facts_->database().prepare("SELECT kind || ' ' || position_json FROM origin WHERE id = " +
                                   std::to_string(read_[at].origin));
    EXPECT_TRUE(rows.ok() && rows->step().value());
    return std::string(rows->text(0));
  }

  std::vector<std::string> classes;
  test::ZipBuilder zip;
  std::vector<ReadVersion> read_;
  bool exhausted_ = false;
  std::unique_ptr<facts::FactsDb> facts_;
};

TEST_F(Versions, StaticField) {
  classes = {constant_class("bolts/Bolts",
                            ".field public static final VERSION:Ljava/lang/String; = \"1.4.0\"\n")};
  EXPECT_THAT(read("bolts"), ElementsAre("static_field =1.4.0"));
  EXPECT_THAT(origin_of(0),
              HasSubstr("dex {\"field\":\"Lbolts/Bolts;->VERSION:Ljava/lang/String;\""));
}

TEST_F(Versions, StaticFieldInARenamedClass) {
  classes = {constant_class("com/cmic/gen/sdk/auth/q",
                            ".field public static final SDK_VERSION:Ljava/lang/String; = "
                            "\"quick_login_android_5.9.1\"\n")};
  EXPECT_THAT(read("cmcc_auth"), ElementsAre("static_field =5.9.1", "string_in_class =5.9.1"));
}

TEST_F(Versions, MethodConstantAndStringInPackage) {
  classes = {constant_class("com/alipay/sdk/app/PayTask", returning("getVersion", "15.8.3")),
             constant_class("com/alipay/sdk/m/a", returning("b", "Msp/15.8.3")),
             constant_class("com/other/App", returning("b", "Msp/1.1.1"))};
  EXPECT_THAT(read("alipay"), ElementsAre("method_constant =15.8.3", "string_in_class =15.8.3"));
  EXPECT_THAT(origin_of(1),
              HasSubstr("\"method\":\"Lcom/alipay/sdk/m/a;->b()Ljava/lang/String;\""));
}

TEST_F(Versions, StringInOneClassOnly) {
  classes = {constant_class("com/xiaomi/mipush/sdk/MiPushClient", returning("a", "3_8_5")),
             constant_class("com/xiaomi/mipush/sdk/Other", returning("a", "9_9_9"))};
  EXPECT_THAT(read("mipush"), ElementsAre("string_in_class =3.8.5"));
}

TEST_F(Versions, ArgumentsOfCalls) {
  classes = {
      constant_class("kotlin/KotlinVersion",
                     ".method public constructor <init>(III)V\n  .registers 4\n  return-void\n"
                     ".end method\n"),
      constant_class("kotlin/KotlinVersionCurrentValue",
                     ".method public static get()Lkotlin/KotlinVersion;\n  .registers 4\n"
                     "  new-instance v0, Lkotlin/KotlinVersion;\n  const/4 v1, 0x1\n"
                     "  const/4 v2, 0x4\n  const/16 v3, 0x1f\n"
                     "  invoke-direct {v0, v1, v2, v3}, Lkotlin/KotlinVersion;-><init>(III)V\n"
                     "  return-object v0\n.end method\n")};
  EXPECT_THAT(read("kotlin"), ElementsAre("call_numbers =1.4.31"));
}

TEST_F(Versions, ManifestMetaData) {
  test::AxmlBuilder xml;
  xml.start("manifest").plain("package", "cn.example.app");
  xml.start("application");
  xml.start("meta-data")
      .attr("name", "com.google.android.gms.version")
      .attr("value", 12451000)
      .end();
  xml.end().end();
  zip.deflated("AndroidManifest.xml", test::text_of(xml.build()));
  EXPECT_THAT(read("gms"), ElementsAre("manifest_meta_data =12451000"));
}

TEST_F(Versions, NamesAndTextsOfEntries) {
  zip.deflated("lib/arm64-v8a/libjcore274.so", "no library")
      .deflated("lib/armeabi-v7a/libjcore274.so", "no library");
  EXPECT_THAT(read("jcore"), ElementsAre("entry_name =2.7.4"));
}

TEST_F(Versions, TextsOfEntriesWithTheirPlace) {
  zip.deflated("play-services-maps.properties", "version=18.1.0\nclient=x\n")
      .deflated("play-services-empty.properties", "client=x\n");
  EXPECT_THAT(read("gms"), ElementsAre("entry_text play-services-maps=18.1.0"));
  EXPECT_EQ(origin_of(0), "text {\"end\":14,\"start\":8}");
}

TEST_F(Versions, ArtifactsBelongToTheProfileOfTheirGroup) {
  zip.deflated("META-INF/androidx.core_core.version", "1.9.0\n")
      .deflated("META-INF/androidx.room_room.version",
                "task ':room:room:writeVersionFile' property")
      .deflated("META-INF/com.example.lib_lib.version", "7.7.7\n")
      .deflated("META-INF/maven/androidx.work/work/pom.properties", "#x\nversion=2.0\n");
  EXPECT_THAT(read("androidx"), ElementsAre("entry_text androidx.work:work=2.0",
                                            "entry_text androidx.core:core=1.9.0"));
}

TEST_F(Versions, StringsOfALibrary) {
  std::string library(300, '\x01');
  library += "cocos2d-x-";  // not one
  library += '\0';
  library += "cocos2d-x-3.17.2";
  library += '\0';
  zip.stored("lib/arm64-v8a/libcocos2dlua.so", library)
      .stored("lib/arm64-v8a/libother.so", "cocos2d-x-9.9");
  EXPECT_THAT(read("cocos"), ElementsAre("native_string =3.17.2"));
  EXPECT_EQ(origin_of(0), "elf {\"file_offset\":311}");
}

TEST_F(Versions, BuildClassRightUnderAPrefixIsKeptButDecidesNothing) {
  const std::string field = ".field public static final VERSION_NAME:Ljava/lang/String; = ";
  classes = {constant_class("com/bumptech/glide/BuildConfig", field + "\"4.9.0\"\n"),
             constant_class("com/bumptech/glide/sample/BuildConfig", field + "\"9.9.9\"\n")};
  EXPECT_THAT(read("glide", "com.bumptech.glide"), ElementsAre("static_field =4.9.0"));
  EXPECT_EQ(decide_version(read_).basis, VersionBasis::beside);
}

TEST_F(Versions, TheTemplatesDefaultIsNoVersion) {
  classes = {
      constant_class("com/bumptech/glide/BuildConfig",
                     ".field public static final VERSION_NAME:Ljava/lang/String; = \"1.0\"\n")};
  EXPECT_THAT(read("glide", "com.bumptech.glide"), IsEmpty());
}

TEST_F(Versions, NothingIsReadOfAnSdkThatIsNotAskedFor) {
  classes = {constant_class("bolts/Bolts",
                            ".field public static final VERSION:Ljava/lang/String; = \"1.4.0\"\n")};
  EXPECT_THAT(read("okhttp", "okhttp3"), IsEmpty());
  EXPECT_FALSE(exhausted_);
}

TEST_F(Versions, MoreValuesThanARowMayHaveAreLeftOut) {
  std::string body;
  for (int number = 0; number < 100; ++number) {
    body += returning("m" + std::to_string(number), "3_8_" + std::to_string(number));
  }
  classes = {constant_class("com/xiaomi/mipush/sdk/MiPushClient", body)};
  EXPECT_EQ(read("mipush").size(), VersionReader::kMaxValuesOfRow);
  EXPECT_EQ(decide_version(read_).basis, VersionBasis::differing);
}

}  // namespace
}  // namespace hegui::sdk
