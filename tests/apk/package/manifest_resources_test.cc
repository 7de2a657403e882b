// Manifest and Resources over a table and files that aapt compiled.
#include <gtest/gtest.h>

#include <map>

#include "apk/base/mapping.h"
#include "apk/package/manifest.h"
#include "apk/zip/archive.h"
#include "apk/zip/inflate.h"
#include "tests/apk/package/sample_sources.h"
#include "tests/support/aapt.h"

namespace hegui::package {
namespace {

class SampleApp : public testing::Test {
 protected:
  void SetUp() override {
    auto mapping = base::Mapping::open(test::aapt_build("resources", sample_sources()), 1u << 24);
    ASSERT_TRUE(mapping.ok()) << mapping.error().message();
    mapping_ = std::move(*mapping);
    const auto archive = zip::Archive::open(mapping_.bytes(), {}, diagnostics_);
    ASSERT_TRUE(archive.ok());
    zip::ReadBudget budget{base::Limits{}};
    for (const zip::Entry& entry : archive->entries()) {
      auto bytes = zip::read(*archive, entry, budget, diagnostics_);
      ASSERT_TRUE(bytes.ok());
      names_.emplace_back(entry.name);
      files_.emplace(entry.name, std::move(*bytes));
    }
    auto table = arsc::Table::open(files_["resources.arsc"].bytes(), {}, diagnostics_);
    ASSERT_TRUE(table.ok()) << table.error().message();
    const auto read = [this](std::string_view name) -> base::Result<base::ByteView> {
      const auto found = files_.find(std::string(name));
      if (found == files_.end()) return base::Error{"no such entry", std::string(name), {}};
      return found->second.bytes();
    };
    resources_ = Resources(std::move(*table), read);
    auto manifest =
        Manifest::read(files_["AndroidManifest.xml"].bytes(), resources_, {}, diagnostics_);
    ASSERT_TRUE(manifest.ok()) << manifest.error().message();
    manifest_ = std::move(*manifest);
  }

  base::Mapping mapping_;
  base::Diagnostics diagnostics_;
  std::map<std::string, zip::Inflated> files_;
  std::vector<std::string> names_;
  Resources resources_;
  Manifest manifest_;
};

TEST_F(SampleApp, ManifestValuesGivenByReferenceAreResolved) {
  const Application& app = manifest_.application;
  EXPECT_EQ(app.label.zh, "样例");
  EXPECT_EQ(app.label.fallback, "Sample");
  EXPECT_EQ(resources_.table().name(app.label.id), "@string/app_name");
  EXPECT_EQ(app.icon_path, "res/drawable/icon.xml");
  EXPECT_EQ(app.allow_backup, false);
  ASSERT_NE(app.meta("key"), nullptr);
  EXPECT_EQ(app.meta("key")->value, "0123456");
  EXPECT_NE(app.meta("key")->resource_id, 0u);
  ASSERT_NE(app.meta("file"), nullptr);
  EXPECT_EQ(app.meta("file")->resource, "@layout/main");
  EXPECT_EQ(manifest_.main_activity(), "com.example.sample.Main");
  EXPECT_EQ(resources_.table().name(arsc::ResId{app.theme}), "@style/Child");
}

TEST_F(SampleApp, LayoutsAreListedWithTheirConfiguration) {
  const auto layouts = resources_.xml_files("layout", names_);
  ASSERT_EQ(layouts.size(), 2u);
  EXPECT_EQ(layouts[0].path, "res/layout-land/main.xml");
  EXPECT_EQ(layouts[0].qualifiers, "land");
  EXPECT_EQ(layouts[1].name, "main");
  EXPECT_EQ(resources_.table().name(layouts[1].id), "@layout/main");
  // The same from names alone, where no table knows the files.
  const auto unknown = Resources().xml_files("layout", names_);
  ASSERT_EQ(unknown.size(), 2u);
  EXPECT_EQ(unknown[0].qualifiers, "land");
  EXPECT_FALSE(unknown[0].id);

  base::Diagnostics diagnostics;
  const auto tree = resources_.read_xml(layouts[1].path, {}, diagnostics);
  ASSERT_TRUE(tree.ok()) << tree.error().message();
  const auto box = tree->first_child(axml::kRoot, "CheckBox");
  ASSERT_NE(box, axml::kNoElement);
  const axml::Attribute* text = tree->find(box, base::ResId{0x0101014f}, "text");
  ASSERT_NE(text, nullptr);
  EXPECT_EQ(resources_.text(*tree, *text, {.locale = "zh-CN"}), "同意");
  EXPECT_EQ(resources_.text(*tree, *text), "I agree");
  const auto missing = resources_.read_xml("res/none.xml", {}, diagnostics);
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(missing.error().what, "no such entry");
}

TEST_F(SampleApp, NightAndSdkChooseValues) {
  const arsc::Table& table = resources_.table();
  const auto ground = table.find("color/ground");
  const auto gap = table.find("dimen/gap");
  ASSERT_TRUE(ground && gap);
  EXPECT_EQ(table.resolve_text(*ground, {}), "#ffffffff");
  EXPECT_EQ(table.resolve_text(*ground, {.night = true}), "#ff000000");
  EXPECT_EQ(table.resolve_text(*gap, {.sdk = 22}), "12.0dp");
  EXPECT_EQ(table.resolve_text(*gap, {.sdk = 23}), "16.0dp");
}

}  // namespace
}  // namespace hegui::package
