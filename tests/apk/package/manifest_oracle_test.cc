// Our manifest and resource table against aapt's, on real apps: two ways, one answer.
//
// HEGUI_APPS names a folder of apps (searched through). Without it, an app built here is compared,
// so the test never passes over nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "apk/base/mapping.h"
#include "apk/package/manifest.h"
#include "apk/zip/archive.h"
#include "apk/zip/inflate.h"
#include "tests/apk/package/sample_sources.h"
#include "tests/support/aapt.h"

namespace hegui::package {
namespace {

// One app's manifest and table with what they borrow from.
struct OpenApp {
  base::Mapping mapping;
  zip::Inflated manifest_bytes, table_bytes;
  base::Diagnostics diagnostics;
  std::optional<Manifest> manifest;
  std::optional<arsc::Table> table;
};

void open_app(const std::string& path, OpenApp& app) {
  auto mapping = base::Mapping::open(path, base::Limits{}.max_input_bytes);
  ASSERT_TRUE(mapping.ok()) << mapping.error().message();
  app.mapping = std::move(*mapping);
  const base::Limits limits;
  const auto archive = zip::Archive::open(app.mapping.bytes(), limits, app.diagnostics);
  if (!archive) return;
  zip::ReadBudget budget(limits);
  if (const zip::Entry* entry = archive->find("resources.arsc")) {
    auto bytes = zip::read(*archive, *entry, budget, app.diagnostics);
    ASSERT_TRUE(bytes.ok()) << bytes.error().message();
    app.table_bytes = std::move(*bytes);
    auto table = arsc::Table::open(app.table_bytes.bytes(), limits, app.diagnostics);
    EXPECT_TRUE(table.ok()) << table.error().message();
    if (table) app.table = std::move(*table);
  }
  if (const zip::Entry* entry = archive->find("AndroidManifest.xml")) {
    auto bytes = zip::read(*archive, *entry, budget, app.diagnostics);
    ASSERT_TRUE(bytes.ok()) << bytes.error().message();
    app.manifest_bytes = std::move(*bytes);
    auto manifest = Manifest::read(app.manifest_bytes.bytes(), Resources(app.table, {}), limits,
                                   app.diagnostics);
    EXPECT_TRUE(manifest.ok()) << manifest.error().message();
    if (manifest) app.manifest = std::move(*manifest);
  }
}

std::string level(bool given, std::int32_t number, const std::string& codename) {
  if (!codename.empty()) return codename;
  return given ? std::to_string(number) : "";
}

void compare_manifest(const Manifest& ours, const test::AaptManifest& theirs) {
  EXPECT_EQ(ours.package, theirs.package);
  EXPECT_EQ(ours.version_code == 0 ? "" : std::to_string(ours.version_code),
            theirs.version_code == "0" ? "" : theirs.version_code);
  EXPECT_EQ(ours.version_name, theirs.version_name);
  EXPECT_EQ(level(ours.min_sdk_given, ours.min_sdk, ours.min_sdk_codename), theirs.min_sdk);
  EXPECT_EQ(level(ours.target_sdk_given, ours.target_sdk, ours.target_sdk_codename),
            theirs.target_sdk);
  std::vector<std::string> permissions;
  for (const PermissionRequest& request : ours.permissions) permissions.push_back(request.name);
  EXPECT_EQ(permissions, theirs.permissions);
  std::vector<std::pair<std::string, std::string>> mine, others;
  for (const Component& component : ours.components) {
    mine.emplace_back(component_kind_name(component.kind), component.name);
  }
  for (const auto& [tag, name] : theirs.components) {
    others.emplace_back(tag, full_class_name(ours.package, name));
  }
  EXPECT_EQ(mine, others);
}

test::AaptResources our_resources(const arsc::Table& table) {
  test::AaptResources out;
  for (const arsc::Package& package : table.packages()) {
    for (const arsc::Type& type : package.types) {
      for (const arsc::TypeValues& values : type.values) {
        std::string config = values.config.qualifiers();
        if (config.empty()) config = "(default)";
        for (std::uint32_t entry = 0; entry < type.entry_count; ++entry) {
          // aapt gives a shared library (package 0) the first free number.
          const std::uint32_t shown = package.id == 0 ? 2 : package.id;
          const arsc::ResId id{shown << 24 | std::uint32_t{type.id} << 16 | entry};
          const auto value = table.entry(id, values);
          if (!value || value->complex) continue;
          char text[64];
          std::snprintf(text, sizeof text, " t=0x%02x d=0x%08x",
                        static_cast<unsigned>(value->value.type), value->value.data);
          out[config].push_back(base::res_id_hex(id) + " " + package.type_name(type) + "/" +
                                package.key_names.text(value->key).value_or("") + text);
        }
      }
    }
  }
  for (auto& [name, values] : out) std::sort(values.begin(), values.end());
  return out;
}

void compare_resources(const test::AaptResources& ours, const test::AaptResources& theirs) {
  for (const auto& [config, values] : theirs) {
    const auto found = ours.find(config);
    ASSERT_NE(found, ours.end()) << "no values for " << config;
    EXPECT_EQ(found->second.size(), values.size()) << config;
    const auto differ =
        std::mismatch(values.begin(), values.end(), found->second.begin(), found->second.end());
    if (differ.first != values.end()) {
      ADD_FAILURE() << config << ": aapt reads " << *differ.first << ", we read "
                    << (differ.second != found->second.end() ? *differ.second : "nothing");
    }
  }
  EXPECT_EQ(ours.size(), theirs.size());
}

std::vector<std::string> apps() {
  const char* folder = std::getenv("HEGUI_APPS");
  if (folder == nullptr) return {test::aapt_build("oracle", sample_sources())};
  std::vector<std::string> found;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (file.path().extension() == ".apk") found.push_back(file.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

TEST(ManifestOracle, PackagePermissionsComponentsAndResourcesEqualAapts) {
  const auto all = apps();
  ASSERT_FALSE(all.empty()) << "HEGUI_APPS holds no .apk";
  int manifests = 0;
  int tables = 0;
  for (const std::string& path : all) {
    SCOPED_TRACE(std::filesystem::path(path).filename().string());
    OpenApp app;
    const auto theirs = test::aapt_manifest(path);
    const auto their_resources = test::aapt_resources(path);
    if (!theirs && !their_resources) continue;  // aapt reads nothing to compare with
    open_app(path, app);
    if (theirs) {
      ASSERT_TRUE(app.manifest.has_value());
      compare_manifest(*app.manifest, *theirs);
      ++manifests;
    }
    if (their_resources && !their_resources->empty()) {
      ASSERT_TRUE(app.table.has_value());
      compare_resources(our_resources(*app.table), *their_resources);
      ++tables;
    }
  }
  RecordProperty("manifests", manifests);
  RecordProperty("tables", tables);
  std::printf("compared %d manifests and %d tables of %zu apps\n", manifests, tables, all.size());
  EXPECT_GT(manifests, 0);
  EXPECT_GT(tables, 0);
}

}  // namespace
}  // namespace hegui::package
