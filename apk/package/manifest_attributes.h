// The attributes a manifest uses, by resource id (R.attr), and typed reading of them as Android's
// TypedArray does it: references resolved first, then the type asked for. Internal to the manifest
// reader.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "apk/package/manifest.h"

namespace hegui::package {

struct AndroidAttribute {
  std::uint32_t id;
  std::string_view name;
};

namespace attr {
inline constexpr AndroidAttribute kTheme{0x01010000, "theme"};
inline constexpr AndroidAttribute kLabel{0x01010001, "label"};
inline constexpr AndroidAttribute kIcon{0x01010002, "icon"};
inline constexpr AndroidAttribute kName{0x01010003, "name"};
inline constexpr AndroidAttribute kPermission{0x01010006, "permission"};
inline constexpr AndroidAttribute kReadPermission{0x01010007, "readPermission"};
inline constexpr AndroidAttribute kWritePermission{0x01010008, "writePermission"};
inline constexpr AndroidAttribute kProtectionLevel{0x01010009, "protectionLevel"};
inline constexpr AndroidAttribute kPermissionGroup{0x0101000a, "permissionGroup"};
inline constexpr AndroidAttribute kSharedUserId{0x0101000b, "sharedUserId"};
inline constexpr AndroidAttribute kHasCode{0x0101000c, "hasCode"};
inline constexpr AndroidAttribute kEnabled{0x0101000e, "enabled"};
inline constexpr AndroidAttribute kDebuggable{0x0101000f, "debuggable"};
inline constexpr AndroidAttribute kExported{0x01010010, "exported"};
inline constexpr AndroidAttribute kProcess{0x01010011, "process"};
inline constexpr AndroidAttribute kAuthorities{0x01010018, "authorities"};
inline constexpr AndroidAttribute kInitOrder{0x0101001a, "initOrder"};
inline constexpr AndroidAttribute kGrantUriPermissions{0x0101001b, "grantUriPermissions"};
inline constexpr AndroidAttribute kPriority{0x0101001c, "priority"};
inline constexpr AndroidAttribute kDescription{0x01010020, "description"};
inline constexpr AndroidAttribute kValue{0x01010024, "value"};
inline constexpr AndroidAttribute kResource{0x01010025, "resource"};
inline constexpr AndroidAttribute kMimeType{0x01010026, "mimeType"};
inline constexpr AndroidAttribute kScheme{0x01010027, "scheme"};
inline constexpr AndroidAttribute kHost{0x01010028, "host"};
inline constexpr AndroidAttribute kPort{0x01010029, "port"};
inline constexpr AndroidAttribute kPath{0x0101002a, "path"};
inline constexpr AndroidAttribute kPathPrefix{0x0101002b, "pathPrefix"};
inline constexpr AndroidAttribute kPathPattern{0x0101002c, "pathPattern"};
inline constexpr AndroidAttribute kTargetActivity{0x01010202, "targetActivity"};
inline constexpr AndroidAttribute kMinSdk{0x0101020c, "minSdkVersion"};
inline constexpr AndroidAttribute kVersionCode{0x0101021b, "versionCode"};
inline constexpr AndroidAttribute kVersionName{0x0101021c, "versionName"};
inline constexpr AndroidAttribute kTargetSdk{0x01010270, "targetSdkVersion"};
inline constexpr AndroidAttribute kMaxSdk{0x01010271, "maxSdkVersion"};
inline constexpr AndroidAttribute kTestOnly{0x01010272, "testOnly"};
inline constexpr AndroidAttribute kBackupAgent{0x0101027f, "backupAgent"};
inline constexpr AndroidAttribute kAllowBackup{0x01010280, "allowBackup"};
inline constexpr AndroidAttribute kGlEsVersion{0x01010281, "glEsVersion"};
inline constexpr AndroidAttribute kRequired{0x0101028e, "required"};
inline constexpr AndroidAttribute kIsolatedProcess{0x010103a9, "isolatedProcess"};
inline constexpr AndroidAttribute kExtractNativeLibs{0x010104ea, "extractNativeLibs"};
inline constexpr AndroidAttribute kFullBackupContent{0x010104eb, "fullBackupContent"};
inline constexpr AndroidAttribute kCleartextTraffic{0x010104ec, "usesCleartextTraffic"};
inline constexpr AndroidAttribute kAutoVerify{0x010104ee, "autoVerify"};
inline constexpr AndroidAttribute kNetworkSecurityConfig{0x01010527, "networkSecurityConfig"};
inline constexpr AndroidAttribute kTargetSandbox{0x0101054c, "targetSandboxVersion"};
inline constexpr AndroidAttribute kCompileSdk{0x01010572, "compileSdkVersion"};
inline constexpr AndroidAttribute kVersionCodeMajor{0x01010576, "versionCodeMajor"};
inline constexpr AndroidAttribute kComponentFactory{0x0101057a, "appComponentFactory"};
inline constexpr AndroidAttribute kForegroundServiceType{0x01010599, "foregroundServiceType"};
inline constexpr AndroidAttribute kLegacyStorage{0x01010603, "requestLegacyExternalStorage"};
inline constexpr AndroidAttribute kDataExtractionRules{0x0101063e, "dataExtractionRules"};
}  // namespace attr

// One element of the manifest. Borrows the tree and the resources.
class ManifestElement {
 public:
  ManifestElement(const axml::Tree& tree, const Resources& resources, axml::ElementIndex index)
      : tree_(tree), resources_(resources), index_(index) {}

  std::string_view tag() const { return tree_.name(index_); }
  axml::ElementIndex index() const { return index_; }
  const axml::Tree& tree() const { return tree_; }
  const Resources& resources() const { return resources_; }
  Place place() const { return {tree_.path(index_), tree_.element(index_).offset}; }
  ManifestElement at(axml::ElementIndex index) const { return {tree_, resources_, index}; }

  const axml::Attribute* find(AndroidAttribute attribute) const {
    return tree_.find(index_, base::ResId{attribute.id}, attribute.name);
  }
  bool has(AndroidAttribute attribute) const { return find(attribute) != nullptr; }
  // "" where the attribute is absent.
  std::string text(AndroidAttribute attribute) const;
  std::string plain(std::string_view name) const;  // an attribute without namespace
  std::optional<bool> flag(AndroidAttribute attribute) const;
  std::optional<std::int32_t> number(AndroidAttribute attribute) const;
  Localized localized(AndroidAttribute attribute) const;
  std::uint32_t resource(AndroidAttribute attribute) const;  // id of a reference, else 0

 private:
  // The value with references into the table followed.
  base::ResValue resolved(const axml::Attribute& attribute) const;

  const axml::Tree& tree_;
  const Resources& resources_;
  axml::ElementIndex index_;
};

}  // namespace hegui::package
