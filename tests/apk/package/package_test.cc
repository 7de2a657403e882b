#include "apk/package/package.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "apk/package/contents.h"
#include "apk/package/split_set.h"
#include "tests/support/axml_builder.h"
#include "tests/support/zip_builder.h"

namespace hegui::package {
namespace {

using test::text_of;
using test::ZipBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kDex = std::string("dex\n035\0", 8) + std::string(104, '\0');
const std::string kElf = "\x7f" + std::string("ELF") + std::string(60, '\0');

std::string manifest(std::string_view split = {}) {
  test::AxmlBuilder xml;
  xml.start("manifest").plain("package", "com.example");
  if (!split.empty()) xml.plain("split", split);
  xml.end();
  return text_of(xml.build());
}

ZipBuilder apk(std::string_view split = {}) {
  ZipBuilder zip;
  zip.deflated("AndroidManifest.xml", manifest(split));
  return zip;
}

class PackageTest : public testing::Test {
 protected:
  PackageTest() {
    std::string name = testing::TempDir() + "hegui-package-XXXXXX";
    folder_ = mkdtemp(name.data());
  }
  ~PackageTest() override { std::filesystem::remove_all(folder_); }

  std::string write(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path path = std::filesystem::path(folder_) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
  }
  std::string write(const std::string& name, const ZipBuilder& zip) const {
    return write(name, text_of(zip.build()));
  }
  base::Result<Package> open(const std::string& path) const {
    return Package::open_paths({path}, limits_);
  }
  std::string refusal(const std::string& path) const {
    const base::Result<Package> package = open(path);
    return package ? "(opened)" : package.error().message();
  }

  std::string folder_;
  base::Limits limits_;
};

// "name kind role", one for each container.
std::vector<std::string> outline(const Package& package) {
  std::vector<std::string> lines;
  for (const Container& container : package.containers()) {
    lines.push_back(container.name + " " + std::string(kind_name(container.kind)) + " " +
                    std::string(role_name(container.role)));
  }
  return lines;
}

std::vector<std::string> names(std::span<const Part> parts) {
  std::vector<std::string> result;
  for (const Part& part : parts) result.push_back(part.name);
  return result;
}

TEST_F(PackageTest, OneApk) {
  ZipBuilder zip = apk();
  zip.deflated("classes.dex", kDex).stored("resources.arsc", "table", 4);
  zip.stored("lib/arm64-v8a/liba.so", kElf).stored("lib/arm64-v8a/notes.txt", "x");
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package) << package.error().message();
  EXPECT_THAT(outline(*package), ElementsAre("app.apk apk base"));
  ASSERT_NE(package->base(), nullptr);
  const ContainerIndex base = package->base()->index;
  EXPECT_THAT(names(package->dex(base).loaded), ElementsAre("app.apk!classes.dex"));
  EXPECT_THAT(names(package->native_libraries(base)), ElementsAre("app.apk!lib/arm64-v8a/liba.so"));
  EXPECT_EQ(package->keep(package->dex(base).loaded[0])->chars(), kDex);
  EXPECT_EQ(package->keep(*package->manifest(base))->chars(), manifest());
  EXPECT_EQ(package->keep(*package->resources(base))->chars(), "table");
  EXPECT_FALSE(package->find(base, "nothing"));
  EXPECT_THAT(package->diagnostics().kept(), IsEmpty());
}

TEST_F(PackageTest, HashesAreThoseOfTheBytes) {
  ZipBuilder zip = apk();
  zip.deflated("classes.dex", kDex);
  const std::string path = write("app.apk", zip);
  const base::Result<Package> package = open(path);
  ASSERT_TRUE(package);
  EXPECT_EQ(package->sha256(0), base::sha256(base::ByteView::of(text_of(zip.build()))));
  const std::optional<EntryRef> dex = package->find(0, "classes.dex");
  ASSERT_TRUE(dex);
  EXPECT_EQ(*package->sha256(*dex), base::sha256(base::ByteView::of(kDex)));
}

TEST_F(PackageTest, DexInLoadOrderUpToTheFirstGap) {
  ZipBuilder zip = apk();
  for (const char* name : {"classes10.dex", "classes2.dex", "classes4.dex", "classes.dex",
                           "classes1.dex", "classes03.dex", "other.dex", "sub/classes3.dex"}) {
    zip.deflated(name, kDex);
  }
  const base::Result<Package> package = open(write("a.apk", zip));
  ASSERT_TRUE(package);
  EXPECT_THAT(names(package->dex(0).loaded),
              ElementsAre("a.apk!classes.dex", "a.apk!classes2.dex"));
  EXPECT_THAT(names(package->dex(0).extra),
              testing::UnorderedElementsAre("a.apk!classes10.dex", "a.apk!classes4.dex",
                                            "a.apk!classes1.dex", "a.apk!classes03.dex",
                                            "a.apk!other.dex"));
  EXPECT_EQ(package->diagnostics().count("package-dex-order"), 5u);
}

TEST(DexNumber, AsArtNamesThem) {
  EXPECT_EQ(dex_number("classes.dex"), 1u);
  EXPECT_EQ(dex_number("classes2.dex"), 2u);
  EXPECT_EQ(dex_number("classes117.dex"), 117u);
  for (const char* name : {"classes0.dex", "classes1.dex", "classes02.dex", "classes-2.dex",
                           "classes 2.dex", "classesx.dex", "Classes.dex", "classes99999999999.dex",
                           "classes2.dex.dex", "x/classes.dex"}) {
    EXPECT_EQ(dex_number(name), std::nullopt) << name;
  }
}

TEST_F(PackageTest, FolderOfSplits) {
  ZipBuilder base = apk();
  base.deflated("classes.dex", kDex);
  write("set/base.apk", base);
  write("set/split_config.arm64_v8a.apk", apk("config.arm64_v8a"));
  write("set/readme.txt", "not part of it");
  const base::Result<Package> package = open(folder_ + "/set");
  ASSERT_TRUE(package) << package.error().message();
  EXPECT_THAT(outline(*package),
              ElementsAre("base.apk apk base", "split_config.arm64_v8a.apk apk split"));
}

TEST_F(PackageTest, TheManifestSaysWhichIsTheBase) {
  write("set/a.apk", apk("feature"));
  write("set/z.apk", apk());
  const base::Result<Package> package = open(folder_ + "/set");
  ASSERT_TRUE(package);
  ASSERT_NE(package->base(), nullptr);
  EXPECT_EQ(package->base()->name, "z.apk");
}

TEST_F(PackageTest, SetWithVariants) {
  ZipBuilder set;
  set.stored("toc.pb", "x");
  set.stored("standalones/standalone-hdpi.apk", text_of(apk().build()));
  set.stored("splits/base-zh.apk", text_of(apk("config.zh").build()));
  set.deflated("splits/base-master.apk", text_of(apk().build()));
  const base::Result<Package> package = open(write("app.apks", set));
  ASSERT_TRUE(package) << package.error().message();
  EXPECT_THAT(outline(*package), ElementsAre("app.apks apks set",
                                             "app.apks!standalones/standalone-hdpi.apk apk variant",
                                             "app.apks!splits/base-zh.apk apk split",
                                             "app.apks!splits/base-master.apk apk base"));
  EXPECT_EQ(package->diagnostics().count("package-variant"), 1u);
  EXPECT_EQ(package->containers()[3].parent, (EntryRef{0, 3}));
}

TEST_F(PackageTest, XapkWithABrokenMember) {
  ZipBuilder set;
  set.stored("manifest.json", "{}").stored("com.example.apk", text_of(apk().build()));
  set.stored("config.zh.apk", "PK\x03\x04 cut off");
  const base::Result<Package> package = open(write("app.xapk", set));
  ASSERT_TRUE(package);
  EXPECT_THAT(outline(*package),
              ElementsAre("app.xapk apks set", "app.xapk!com.example.apk apk base"));
  EXPECT_EQ(package->diagnostics().count("package-nested-damaged"), 1u);
}

TEST_F(PackageTest, SplitsWithoutBase) {
  const base::Result<Package> package = open(write("split_config.zh.apk", apk("config.zh")));
  ASSERT_TRUE(package);
  EXPECT_EQ(package->base(), nullptr);
  EXPECT_EQ(package->diagnostics().count("package-no-base"), 1u);
}

TEST_F(PackageTest, BareFiles) {
  const base::Result<Package> dex = open(write("a.bin", kDex));
  ASSERT_TRUE(dex);
  EXPECT_THAT(outline(*dex), ElementsAre("a.bin dex bare"));
  ASSERT_EQ(dex->dex(0).loaded.size(), 1u);
  EXPECT_EQ(dex->keep(dex->dex(0).loaded[0])->chars(), kDex);
  EXPECT_EQ(dex->base(), &dex->containers()[0]);
  EXPECT_FALSE(dex->manifest(0));

  const base::Result<Package> elf = open(write("a.dex", kElf));
  ASSERT_TRUE(elf);
  EXPECT_THAT(outline(*elf), ElementsAre("a.dex elf bare"));
  EXPECT_THAT(names(elf->native_libraries(0)), ElementsAre("a.dex"));

  ZipBuilder jar;
  jar.deflated("classes.dex", kDex);
  EXPECT_THAT(outline(*open(write("x.jar", jar))), ElementsAre("x.jar jar bare"));
}

TEST_F(PackageTest, AarWithClassFiles) {
  ZipBuilder jar;
  jar.deflated("com/example/A.class", "\xca\xfe\xba\xbe");
  ZipBuilder aar;
  aar.deflated("AndroidManifest.xml", "<manifest/>").deflated("classes.jar", text_of(jar.build()));
  const base::Result<Package> package = open(write("sdk.aar", aar));
  ASSERT_TRUE(package);
  EXPECT_THAT(outline(*package), ElementsAre("sdk.aar aar bare", "sdk.aar!classes.jar jar nested"));
  const base::Diagnostics diagnostics = package->diagnostics();
  ASSERT_EQ(diagnostics.count("package-class-files"), 1u);
  EXPECT_EQ(diagnostics.kept()[0].where, "sdk.aar!classes.jar");
}

TEST_F(PackageTest, NestedFilesByTheirBytes) {
  ZipBuilder jar;
  jar.deflated("classes.dex", kDex);
  ZipBuilder zip = apk();
  zip.deflated("assets/looks_like.png", kDex).stored("assets/x.dat", text_of(jar.build()));
  zip.deflated("res/raw/plugin", text_of(apk().build()));
  zip.deflated("assets/named.dex", "only by name").deflated("kotlin/hidden", kDex);
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  EXPECT_THAT(outline(*package),
              ElementsAre("app.apk apk base", "app.apk!assets/looks_like.png dex nested",
                          "app.apk!assets/x.dat jar nested", "app.apk!res/raw/plugin apk nested"));
  EXPECT_EQ(package->base()->name, "app.apk");
  EXPECT_THAT(names(package->dex(2).loaded), ElementsAre("app.apk!assets/x.dat!classes.dex"));
}

TEST_F(PackageTest, NestingEndsAtItsLimit) {
  std::string inner = text_of(apk().build());
  for (int i = 0; i < 5; ++i) {
    ZipBuilder outer = apk();
    outer.stored("assets/n", inner);
    inner = text_of(outer.build());
  }
  const base::Result<Package> package = open(write("app.apk", inner));
  ASSERT_TRUE(package);
  EXPECT_EQ(package->containers().size(), 1u + limits_.max_nesting);
  EXPECT_EQ(package->containers().back().depth, limits_.max_nesting);
  EXPECT_EQ(package->diagnostics().count("package-nested-depth"), 1u);
}

TEST_F(PackageTest, NestedFilesEndAtTheirLimit) {
  limits_.max_nested_inputs = 3;
  ZipBuilder zip = apk();
  for (int i = 0; i < 5; ++i) zip.deflated("assets/" + std::to_string(i), kDex);
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  EXPECT_EQ(package->containers().size(), 4u);
  EXPECT_EQ(package->diagnostics().count("package-nested-count"), 2u);
}

TEST_F(PackageTest, DamagedNestedFileIsNamed) {
  ZipBuilder zip = apk();
  zip.deflated("assets/x.zip", "PK\x03\x04 and nothing more that fits");
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  const base::Diagnostics diagnostics = package->diagnostics();
  ASSERT_EQ(diagnostics.count("package-nested-damaged"), 1u);
  EXPECT_EQ(diagnostics.kept()[0].where, "app.apk!assets/x.zip");
  EXPECT_THAT(diagnostics.kept()[0].text, HasSubstr("end of central directory not found"));
}

TEST_F(PackageTest, RefusalsSayWhatAndWhere) {
  EXPECT_THAT(refusal(folder_ + "/none.apk"), HasSubstr("none.apk: cannot open: No such file"));
  EXPECT_THAT(refusal(write("empty.apk", "")), HasSubstr("empty.apk: the file is empty"));
  EXPECT_THAT(refusal(write("text.apk", "hello\nworld\n")),
              HasSubstr("text.apk: a text file, not an Android package"));
  EXPECT_THAT(refusal(write("image.apk", "\x89PNG\r\n\x1a\n....")),
              HasSubstr("begins with 89504e47"));
  const std::string whole = text_of(apk().build());
  EXPECT_THAT(refusal(write("cut.apk", whole.substr(0, whole.size() - 30))),
              HasSubstr("cut.apk: end of central directory not found"));
  EXPECT_THAT(refusal(write("none/readme.txt", "x").substr(0, folder_.size() + 5)),
              HasSubstr("the folder holds no .apk file"));
  EXPECT_THAT(refusal("/dev/null"), HasSubstr("not a regular file"));
  limits_.max_input_bytes = 10;
  EXPECT_THAT(refusal(write("large.apk", whole)), HasSubstr("the limit is 10"));
  EXPECT_FALSE(Package::open_paths({}, limits_));
}

TEST_F(PackageTest, WorksOnDescriptorsAlone) {
  const std::string path = write("app.apk", apk());
  base::Result<std::vector<InputFile>> inputs = open_inputs({path});
  ASSERT_TRUE(inputs);
  std::filesystem::remove(path);
  const base::Result<Package> package = Package::open(*inputs, limits_);
  ASSERT_TRUE(package);
  EXPECT_EQ(package->containers()[0].name, "app.apk");
}

TEST_F(PackageTest, PrefixedApkIsOpened) {
  ZipBuilder zip;
  zip.deflated("AndroidManifest.xml", manifest());
  zip.prefix = "#!/bin/sh\n";
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package) << package.error().message();
  EXPECT_EQ(package->diagnostics().count("zip-prefix-bytes"), 1u);
}

TEST_F(PackageTest, DexInFrontOfAnApk) {
  ZipBuilder zip;
  zip.prefix = kDex;
  zip.deflated("AndroidManifest.xml", manifest());
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  EXPECT_THAT(outline(*package), ElementsAre("app.apk apk base"));
  EXPECT_EQ(package->diagnostics().count("package-dex-prefix"), 1u);
}

TEST_F(PackageTest, ABombCostsItsEntryOnly) {
  ZipBuilder zip = apk();
  zip.deflated("assets/bomb", std::string(8 << 20, '\0'));
  zip.deflated("classes.dex", kDex);
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  const std::optional<EntryRef> bomb = package->find(0, "assets/bomb");
  const base::Result<zip::Inflated> lost = package->read(*bomb);
  ASSERT_FALSE(lost);
  EXPECT_EQ(lost.error().where, "app.apk!assets/bomb");
  EXPECT_FALSE(package->sha256(*bomb));
  EXPECT_EQ(package->diagnostics().count("zip-bomb"), 1u) << "reported once";
  EXPECT_TRUE(package->keep(*package->find(0, "classes.dex")));
}

TEST_F(PackageTest, ReadingAgainCostsNothing) {
  ZipBuilder zip = apk();
  zip.deflated("a", std::string(3000, 'a')).deflated("b", std::string(3000, 'b'));
  limits_.max_total_bytes = manifest().size() + 6000;
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  for (int i = 0; i < 3; ++i) {
    EXPECT_TRUE(package->read(*package->find(0, "a")));
    EXPECT_TRUE(package->sha256(*package->find(0, "b")));
  }
}

TEST_F(PackageTest, ViewsSurviveMoving) {
  base::Result<Package> opened = open(write("app.apk", apk()));
  ASSERT_TRUE(opened);
  const base::ByteView before = *opened->keep(*opened->manifest(0));
  const Package moved = std::move(opened).value();
  EXPECT_EQ(moved.keep(*moved.manifest(0))->data(), before.data());
  EXPECT_EQ(before.chars(), manifest());
}

TEST_F(PackageTest, ThreadsGetOneAnswer) {
  ZipBuilder zip = apk();
  for (int i = 0; i < 40; ++i) {
    zip.add(std::to_string(i), std::string(5000, 'x') + std::to_string(i)).central.crc32 = 1;
  }
  const base::Result<Package> package = open(write("app.apk", zip));
  ASSERT_TRUE(package);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (std::uint32_t i = 1; i <= 40; ++i) {
        EXPECT_TRUE(package->keep(EntryRef{0, i}));
        EXPECT_TRUE(package->sha256(EntryRef{0, i}));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(package->diagnostics().count("zip-crc"), 40u);
}

TEST_F(PackageTest, SameNamesAreToldApart) {
  const std::string first = write("a/app.apk", apk());
  const std::string second = write("b/app.apk", apk("config.zh"));
  const base::Result<Package> package = Package::open_paths({first, second}, limits_);
  ASSERT_TRUE(package);
  EXPECT_THAT(outline(*package), ElementsAre("app.apk apk base", "app.apk#2 apk split"));
}

TEST(SplitName, ReadsTheRootElementOnly) {
  const std::string split = manifest("config.zh");
  EXPECT_EQ(split_name(base::ByteView::of(split)), "config.zh");
  EXPECT_EQ(split_name(base::ByteView::of(manifest())), std::nullopt);
  EXPECT_EQ(split_name(base::ByteView::of("no xml at all")), std::nullopt);
  test::AxmlBuilder xml;
  xml.start("manifest").start("application").plain("split", "no").end().end();
  const std::string deeper = text_of(xml.build());
  EXPECT_EQ(split_name(base::ByteView::of(deeper)), std::nullopt);
}

}  // namespace
}  // namespace hegui::package
