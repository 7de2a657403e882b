#include <gtest/gtest.h>

#include "apk/package/manifest.h"
#include "tests/support/axml_builder.h"

namespace hegui::package {
namespace {

using test::AxmlBuilder;

struct Reading {
  explicit Reading(const AxmlBuilder& xml) : bytes(xml.build()) {
    auto result = Manifest::read(base::ByteView(bytes), Resources(), {}, diagnostics);
    EXPECT_TRUE(result.ok()) << result.error().message();
    if (result) manifest = std::move(*result);
  }
  std::vector<std::uint8_t> bytes;
  base::Diagnostics diagnostics;
  Manifest manifest;
};

AxmlBuilder head(int target) {
  AxmlBuilder xml;
  xml.start("manifest").plain("package", "com.example").attr("versionCode", 7);
  xml.attr("versionName", "1.2").attr("versionCodeMajor", 2);
  xml.start("uses-sdk").attr("minSdkVersion", 21).attr("targetSdkVersion", target).end();
  return xml;
}

void launcher_filter(AxmlBuilder& xml) {
  xml.start("intent-filter");
  xml.start("action").attr("name", "android.intent.action.MAIN").end();
  xml.start("category").attr("name", "android.intent.category.LAUNCHER").end();
  xml.end();
}

TEST(Manifest, ReadsThePackageItself) {
  AxmlBuilder xml = head(30);
  xml.start("uses-permission").attr("name", "android.permission.CAMERA").attr("maxSdkVersion", 28);
  xml.end();
  xml.start("uses-permission-sdk-23").attr("name", "android.permission.READ_CONTACTS").end();
  xml.start("permission").attr("name", "p").attr("protectionLevel", 2).end();
  xml.start("uses-feature").attr("name", "f").attr("required", false).end();
  xml.start("queries").start("package").attr("name", "com.other").end().end();
  xml.start("application").attr("name", ".App").attr("debuggable", true);
  xml.attr("appComponentFactory", "androidx.core.app.CoreComponentFactory").end();
  xml.end();
  const Manifest m = Reading(xml).manifest;
  EXPECT_EQ(m.package, "com.example");
  EXPECT_EQ(m.long_version_code(), (std::uint64_t{2} << 32) + 7);
  EXPECT_EQ(m.version_name, "1.2");
  EXPECT_EQ(m.min_sdk, 21);
  EXPECT_EQ(m.target_sdk, 30);
  ASSERT_EQ(m.permissions.size(), 2u);
  EXPECT_EQ(m.permissions[0].max_sdk, 28);
  EXPECT_FALSE(m.permissions[0].sdk23);
  EXPECT_TRUE(m.permissions[1].sdk23);
  EXPECT_EQ(m.permissions[1].place.path, "manifest/uses-permission-sdk-23");
  ASSERT_EQ(m.defined_permissions.size(), 1u);
  EXPECT_EQ(m.defined_permissions[0].protection, 2u);
  ASSERT_EQ(m.features.size(), 1u);
  EXPECT_FALSE(m.features[0].required);
  ASSERT_EQ(m.queries.size(), 1u);
  EXPECT_EQ(m.queries[0].package, "com.other");
  EXPECT_EQ(m.application.name, "com.example.App");
  EXPECT_EQ(m.application.debuggable, true);
  EXPECT_EQ(m.application.allow_backup, std::nullopt);
  EXPECT_EQ(m.application.process, "com.example");
}

TEST(Manifest, ReadsComponentsWithNamesProcessesAndPlaces) {
  AxmlBuilder xml = head(30);
  xml.start("application").attr("permission", "app.perm");
  xml.start("activity").attr("name", "Main").attr("process", ":ui");
  launcher_filter(xml);
  xml.end();
  xml.start("activity-alias").attr("name", ".Alias").attr("targetActivity", ".Main").end();
  xml.start("service").attr("name", "other.S").attr("foregroundServiceType", 8).end();
  xml.start("provider").attr("name", ".P").attr("authorities", "a;b").attr("initOrder", 99);
  xml.attr("readPermission", "r").end();
  xml.start("provider").attr("name", "androidx.startup.InitializationProvider");
  xml.start("meta-data").attr("name", "com.example.Init").attr("value", "androidx.startup").end();
  xml.end();
  xml.end().end();
  const Manifest m = Reading(xml).manifest;
  ASSERT_EQ(m.components.size(), 5u);
  EXPECT_EQ(m.components[0].name, "com.example.Main");
  EXPECT_EQ(m.components[0].process, "com.example:ui");
  EXPECT_EQ(m.components[0].permission, "app.perm");
  EXPECT_EQ(m.components[1].target_activity, "com.example.Main");
  EXPECT_EQ(m.components[2].foreground_service_type, 8u);
  EXPECT_EQ(m.components[3].init_order, 99);
  EXPECT_EQ(m.components[3].authorities, "a;b");
  EXPECT_EQ(m.components[3].read_permission, "r");
  EXPECT_EQ(m.components[3].write_permission, "app.perm");
  EXPECT_EQ(m.components[4].place.path, "manifest/application/provider[2]");
  EXPECT_EQ(m.main_activity(), "com.example.Main");
  ASSERT_EQ(m.startup_initializers().size(), 1u);
  EXPECT_EQ(m.startup_initializers()[0]->name, "com.example.Init");
}

TEST(Manifest, ExportedFollowsAndroidsRuleWhereNothingIsWritten) {
  const auto exported = [](int target, auto add) {
    AxmlBuilder xml = head(target);
    xml.start("application");
    add(xml);
    xml.end().end();
    const Reading r(xml);
    EXPECT_EQ(r.manifest.components.size(), 1u);
    return std::pair(r.manifest.components[0].effectively_exported,
                     r.diagnostics.count("manifest-exported-missing"));
  };
  const auto plain = [](AxmlBuilder& x) { x.start("activity").attr("name", ".A").end(); };
  const auto filtered = [](AxmlBuilder& x) {
    x.start("activity").attr("name", ".A");
    launcher_filter(x);
    x.end();
  };
  const auto closed = [](AxmlBuilder& x) {
    x.start("activity").attr("name", ".A").attr("exported", false);
    launcher_filter(x);
    x.end();
  };
  const auto provider = [](AxmlBuilder& x) { x.start("provider").attr("name", ".P").end(); };
  EXPECT_EQ(exported(30, plain), std::pair(false, std::uint64_t{0}));
  EXPECT_EQ(exported(30, filtered), std::pair(true, std::uint64_t{0}));
  EXPECT_EQ(exported(31, filtered), std::pair(true, std::uint64_t{1}));
  EXPECT_EQ(exported(31, closed), std::pair(false, std::uint64_t{0}));
  EXPECT_EQ(exported(16, provider), std::pair(true, std::uint64_t{0}));
  EXPECT_EQ(exported(17, provider), std::pair(false, std::uint64_t{0}));
}

TEST(Manifest, SilentSdkLevelsTakeAndroidsDefaults) {
  AxmlBuilder silent;
  silent.start("manifest").plain("package", "a.b").start("application").end().end();
  EXPECT_EQ(Reading(silent).manifest.target_sdk, 1);
  AxmlBuilder only_min;
  only_min.start("manifest").plain("package", "a.b");
  only_min.start("application").end().start("uses-sdk").attr("minSdkVersion", 19).end().end();
  EXPECT_EQ(Reading(only_min).manifest.target_sdk, 19);
  EXPECT_FALSE(Reading(only_min).manifest.target_sdk_given);
}

TEST(Manifest, RefusesAnotherRoot) {
  AxmlBuilder xml;
  xml.start("LinearLayout").end();
  const auto bytes = xml.build();
  base::Diagnostics diagnostics;
  const auto result = Manifest::read(base::ByteView(bytes), Resources(), {}, diagnostics);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().what, "the root element is not <manifest>");
  EXPECT_TRUE(result.error().offset.has_value());
}

TEST(Manifest, FullClassNamesFollowThePackageParser) {
  EXPECT_EQ(full_class_name("a.b", ".C"), "a.b.C");
  EXPECT_EQ(full_class_name("a.b", "C"), "a.b.C");
  EXPECT_EQ(full_class_name("a.b", "x.C"), "x.C");
  EXPECT_EQ(full_class_name("a.b", ""), "");
}

}  // namespace
}  // namespace hegui::package
