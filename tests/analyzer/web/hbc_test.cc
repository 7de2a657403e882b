#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analyzer/web/hbc_file.h"
#include "analyzer/web/hbc_scan.h"
#include "hbc_builder.h"

namespace hegui::web {
namespace {

using test::HbcBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// What a file that reads the location and asks for a module looks like.
HbcBuilder sample(std::uint32_t version) {
  HbcBuilder file(version);
  file.function("global");
  const std::uint32_t uni = file.string("uni");
  const std::uint32_t locate = file.string("getLocation");
  const std::uint32_t require = file.string("require");
  const std::uint32_t module = file.string("some-module");
  file.instruction("GetGlobalObject", {0});
  file.instruction("TryGetById", {3, 0, 1, require});
  file.instruction("LoadConstString", {4, module});
  file.instruction("Call2", {5, 3, 1, 4});
  file.function("other", true);
  file.instruction("GetGlobalObject", {0});
  file.instruction("TryGetById", {2, 0, 1, uni});
  file.instruction("GetByIdShort", {1, 2, 2, locate});
  file.instruction("Call1", {1, 1, 2});
  file.instruction("Ret", {1});
  return file;
}

struct Uses {
  std::vector<std::string> uses, modules;
  HbcScanned scanned;
};

Uses scan(const std::string& bytes) {
  constexpr std::string_view kNames[] = {"location", "device", "permission"};
  ApiChains chains;
  chains.add("uni.getLocation", 0);
  chains.add("*.NativeModules.RNDeviceInfo", 1);
  chains.add("plus.android.importClass(a.B)", 2);
  chains.add("require", kNoRow);
  Uses out;
  const auto file = HbcFile::read(base::ByteView::of(bytes));
  EXPECT_TRUE(file.ok()) << file.error().message();
  if (!file.ok()) return out;
  const auto instructions = HbcInstructions::load(rules::RuleSet::built_in(), file->version());
  EXPECT_TRUE(instructions.ok() && instructions->has_value());
  out.scanned = scan_hbc(
      *file, **instructions, chains,
      [&](const HbcUse& use) {
        const auto function = file->function(use.function);
        out.uses.push_back(std::string(use.kind == UseKind::call ? "call " : "read ") +
                           std::string(kNames[use.row]) + " in " +
                           file->string(function->name).value());
      },
      [&](const std::string& module, const HbcUse&) { out.modules.push_back(module); });
  return out;
}

TEST(HbcFile, ReadsFunctionsAndStringsOfAllVersionsThatAreCatalogued) {
  for (const std::uint32_t version :
       {62u, 71u, 74u, 76u, 83u, 84u, 85u, 89u, 90u, 94u, 96u, 98u, 99u}) {
    const std::string bytes = sample(version).build();
    const auto file = HbcFile::read(base::ByteView::of(bytes));
    ASSERT_TRUE(file.ok()) << version << file.error().message();
    EXPECT_EQ(file->version(), version);
    EXPECT_EQ(file->function_count(), 2u);
    EXPECT_EQ(file->string(file->function(1)->name).value(), "other") << version;
    EXPECT_TRUE(file->is_identifier(0).value());
    const Uses uses = scan(bytes);
    EXPECT_THAT(uses.uses, ElementsAre("call location in other")) << version;
    EXPECT_THAT(uses.modules, ElementsAre("some-module")) << version;
    EXPECT_EQ(uses.scanned.functions_read, 2u) << version;
  }
}

TEST(HbcFile, LongAndWideStrings) {
  HbcBuilder file;
  file.function("f");
  const std::uint32_t wide = file.utf16(u"隐私政策");
  const std::uint32_t long_one = file.string(std::string(300, 'a'));
  const std::string bytes = file.build();
  const auto read = HbcFile::read(base::ByteView::of(bytes));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->string(wide).value(), "隐私政策");
  EXPECT_EQ(read->string(long_one).value(), std::string(300, 'a'));
  EXPECT_FALSE(read->string(99).has_value());
  EXPECT_FALSE(read->is_identifier(99).has_value());
}

std::string refusal(std::string bytes) {
  const auto file = HbcFile::read(base::ByteView::of(bytes));
  return file.ok() ? "read" : file.error().what;
}

TEST(HbcFile, SpoiledFieldsAreRefused) {
  const std::string good = sample(96).build();
  EXPECT_EQ(refusal(good), "read");
  EXPECT_EQ(refusal("no bytecode at all"), "not Hermes bytecode");
  EXPECT_EQ(refusal(good.substr(0, 100)), "the header is cut off");
  const auto spoiled = [&](std::size_t at, std::uint32_t value) {
    std::string bad = good;
    for (int i = 0; i < 4; ++i)
      bad[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (8 * i));
    return refusal(bad);
  };
  EXPECT_THAT(spoiled(8, 59), HasSubstr("version 59"));
  EXPECT_THAT(spoiled(8, 100), HasSubstr("version 100"));
  for (const std::size_t count : {40u, 44u, 48u, 52u, 56u, 60u}) {
    EXPECT_THAT(spoiled(count, 0xffffffff), HasSubstr("does not fit")) << count;
  }
}

TEST(HbcFile, EntriesThatPointOutsideAreNotThere) {
  std::string bytes = sample(96).build();
  for (std::size_t i = 128; i < 144; ++i) bytes[i] = '\xff';  // the first function's header
  const auto file = HbcFile::read(base::ByteView::of(bytes));
  ASSERT_TRUE(file.ok());
  EXPECT_FALSE(file->function(0).has_value());
  EXPECT_FALSE(file->function(2).has_value());
  EXPECT_TRUE(file->function(1).has_value());
  EXPECT_FALSE(file->code({0xffffffff, 10, 0}).has_value());
}

TEST(HbcScan, WhatIsFetchedAndNotCalledIsRead) {
  HbcBuilder file;
  file.function("f");
  const std::uint32_t modules = file.string("NativeModules");
  const std::uint32_t info = file.string("RNDeviceInfo");
  file.instruction("GetByIdShort", {1, 7, 1, modules});
  file.instruction("GetByIdShort", {1, 1, 1, info});
  file.instruction("Ret", {1});
  EXPECT_THAT(scan(file.build()).uses, ElementsAre("read device in f"));
}

TEST(HbcScan, ConstantArgumentsTell) {
  HbcBuilder file;
  file.function("f");
  const std::uint32_t plus = file.string("plus");
  const std::uint32_t android = file.string("android");
  const std::uint32_t import = file.string("importClass");
  const std::uint32_t wanted = file.string("a.B");
  const std::uint32_t other = file.string("a.C");
  for (const std::uint32_t name : {wanted, other}) {
    file.instruction("GetGlobalObject", {0});
    file.instruction("TryGetById", {1, 0, 1, plus});
    file.instruction("GetByIdShort", {1, 1, 1, android});
    file.instruction("GetByIdShort", {2, 1, 1, import});
    file.instruction("LoadConstString", {3, name});
    file.instruction("Call2", {4, 2, 1, 3});
  }
  EXPECT_THAT(scan(file.build()).uses, ElementsAre("call permission in f"));
}

TEST(HbcScan, RegistersAreForgottenBetweenFunctionsAndWhenOverwritten) {
  HbcBuilder file;
  const std::uint32_t uni = file.string("uni");
  const std::uint32_t locate = file.string("getLocation");
  file.function("f");
  file.instruction("GetGlobalObject", {0});
  file.instruction("TryGetById", {2, 0, 1, uni});
  file.instruction("NewObject", {2});
  file.instruction("GetByIdShort", {1, 2, 2, locate});
  file.instruction("TryGetById", {2, 0, 1, uni});
  file.function("g");
  file.instruction("GetByIdShort", {1, 2, 2, locate});
  EXPECT_THAT(scan(file.build()).uses, IsEmpty());
}

TEST(HbcScan, TablesOfSwitchesAreNoInstructions) {
  HbcBuilder file;
  file.function("f");
  file.instruction("SwitchImm", {0, 20, 0, 0, 1});
  file.instruction("Ret", {0});
  file.raw(std::string("\0\0\xff\xff\xff\xff\xff\xff\xff\xff", 10));
  EXPECT_EQ(scan(file.build()).scanned.functions_read, 1u);
}

TEST(HbcScan, AnOpcodeThatIsNoneEndsAFunction) {
  HbcBuilder file;
  file.function("f");
  file.raw("\xff\xff");
  file.function("g");
  file.instruction("Ret", {0});
  const Uses uses = scan(file.build());
  EXPECT_EQ(uses.scanned.functions, 2u);
  EXPECT_EQ(uses.scanned.functions_read, 1u);
}

TEST(HbcInstructions, UnknownVersionsHaveNone) {
  const auto none = HbcInstructions::load(rules::RuleSet::built_in(), 91);
  ASSERT_TRUE(none.ok());
  EXPECT_FALSE(none->has_value());
}

}  // namespace
}  // namespace hegui::web
