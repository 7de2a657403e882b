// From where code is loaded, as far as the calling method tells.
#include "analyzer/program/dynamic_loads.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/support/smali.h"

namespace hegui::program {
namespace {

constexpr const char* kLoad =
    "  new-instance v0, Ldalvik/system/DexClassLoader;\n  const/4 v2, 0x0\n"
    "  invoke-direct {v0, v1, v2, v2, v2}, Ldalvik/system/DexClassLoader;-><init>("
    "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V\n"
    "  return-void\n";

template <typename T>
T value_of(base::Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.error().message());
  return std::move(result).value();
}

// The row for the DexClassLoader that the method makes; v1 holds the path, p0 is a Context.
facts::DynamicLoadRow loaded(const std::string& path, const std::string& descriptor = "Lt/A;",
                             const std::string& more = "") {
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  const std::vector<std::uint8_t> bytes = test::assemble(
      {".class public " + descriptor +
       "\n.super Ljava/lang/Object;\n.method public static load(Landroid/content/Context;)V\n"
       "  .registers 8\n" +
       path + kLoad + ".end method\n" + more});
  base::Diagnostics diagnostics;
  std::vector<DexUnit> units;
  units.push_back(
      {"t.dex", std::nullopt, std::nullopt, true,
       value_of(dex::DexFile::open(base::ByteView(bytes.data(), bytes.size()), diagnostics))});
  const Program program = Program::link(std::move(units), value_of(FrameworkClasses::load(rules)));
  const dex::DexFile& file = program.units()[0].file;
  const DynamicLoads loads = value_of(DynamicLoads::load(rules));
  for (const dex::MethodDef& method : file.all_methods()) {
    if (file.string(file.method(method.method).name) != "load") continue;
    const MethodConstants constants(file, method);
    for (const dex::Instruction in : file.code(method).instructions()) {
      if (!in.info().invokes()) continue;
      const dex::MethodId called = file.method(in.method());
      if (file.type(called.owner) != "Ldalvik/system/DexClassLoader;") continue;
      return loads.row("DexClassLoader.new", descriptor, program, &constants, file, in.offset())
          .value();
    }
  }
  throw std::runtime_error("no load");
}

TEST(DynamicLoads, AFileInAFolderOfTheApp) {
  const facts::DynamicLoadRow row = loaded(
      "  invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;\n"
      "  move-result-object v0\n  const-string v1, \"p.jar\"\n  new-instance v2, Ljava/io/File;\n"
      "  invoke-direct {v2, v0, v1}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V\n"
      "  invoke-virtual {v2}, Ljava/io/File;->getPath()Ljava/lang/String;\n"
      "  move-result-object v1\n");
  EXPECT_EQ(row.mechanism, "dex_file");
  EXPECT_EQ(row.place, "files");
  EXPECT_EQ(row.path, "p.jar");
}

TEST(DynamicLoads, ConstantPathsTellTheirPlaceWhereOneIsKnown) {
  EXPECT_EQ(loaded("  const-string v1, \"/sdcard/patch.jar\"\n").place, "external");
  EXPECT_EQ(loaded("  const-string v1, \"/system/framework/am.jar\"\n").place, "system");
  const facts::DynamicLoadRow other = loaded("  const-string v1, \"/data/local/x.jar\"\n");
  EXPECT_EQ(other.place, std::nullopt);
  EXPECT_EQ(other.path, "/data/local/x.jar");
}

TEST(DynamicLoads, TheAppsOwnPackageAndNotAnothers) {
  const std::string own =
      "  invoke-virtual {p0}, Landroid/content/Context;->getPackageCodePath()Ljava/lang/String;\n"
      "  move-result-object v1\n";
  EXPECT_EQ(loaded(own).place, "package");
  const std::string others =
      "  invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()"
      "Landroid/content/pm/PackageManager;\n  move-result-object v0\n"
      "  const-string v1, \"other.app\"\n  const/4 v2, 0x0\n"
      "  invoke-virtual {v0, v1, v2}, Landroid/content/pm/PackageManager;->getApplicationInfo("
      "Ljava/lang/String;I)Landroid/content/pm/ApplicationInfo;\n  move-result-object v0\n"
      "  iget-object v1, v0, Landroid/content/pm/ApplicationInfo;->sourceDir:Ljava/lang/String;\n";
  EXPECT_EQ(loaded(others).place, std::nullopt);
}

TEST(DynamicLoads, WhatIsNotConstantIsNotKnown) {
  const facts::DynamicLoadRow row = loaded(
      "  invoke-virtual {p0}, Ljava/lang/Object;->toString()Ljava/lang/String;\n"
      "  move-result-object v1\n");
  EXPECT_EQ(row.place, std::nullopt);
  EXPECT_EQ(row.path, std::nullopt);
  EXPECT_EQ(row.brought_json, "{}");
}

TEST(DynamicLoads, AssetsAndAddressesOfTheClassAreNamed) {
  const facts::DynamicLoadRow row = loaded(
      "  const/4 v1, 0x0\n", "Lt/A;",
      ".method public static copy(Landroid/content/res/AssetManager;)V\n  .registers 3\n"
      "  const-string v0, \"https://a.example/p.jar\"\n  const-string v0, \"p.bin\"\n"
      "  invoke-virtual {p0, v0}, Landroid/content/res/AssetManager;->open(Ljava/lang/String;)"
      "Ljava/io/InputStream;\n  return-void\n.end method\n");
  EXPECT_EQ(row.brought_json, R"({"asset":["p.bin"],"url":["https://a.example/p.jar"]})");
}

TEST(DynamicLoads, ALibraryThatLoadsThePackagesOwnDexIsKnown) {
  EXPECT_EQ(loaded("  const/4 v1, 0x0\n", "Landroidx/multidex/MultiDex$V19;").place, "package");
  EXPECT_EQ(loaded("  const/4 v1, 0x0\n", "Landroidx/multidexx/A;").place, std::nullopt);
}

TEST(DynamicLoads, AValueThatDependsOnItselfComesToAnEnd) {
  const facts::DynamicLoadRow row = loaded(
      "  new-instance v1, Ljava/lang/StringBuilder;\n"
      "  invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V\n"
      "  invoke-virtual {v1, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)"
      "Ljava/lang/StringBuilder;\n"
      "  invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;\n"
      "  move-result-object v1\n");
  EXPECT_EQ(row.path, std::nullopt);
}

}  // namespace
}  // namespace hegui::program
