// Manifest: AndroidManifest.xml of one package file as Android's package parser understands it.
//
// read() is given the binary XML and the Resources that resolve @references. Refused (Error): what
// the XML reader refuses, and a root element that is not <manifest>. Everything else that Android
// would not install (no package name, …) is a diagnostic "manifest-…", the rest is read.
//
// Owns everything. Every item has its Place: element path and byte offset in the manifest. Split
// packages have a manifest each; they are not merged.
// Source: AOSP PackageParser, ParsedActivityUtils, ApkLiteParseUtils, R.attr (attribute ids).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/axml/tree.h"
#include "apk/package/resources.h"

namespace hegui::package {

struct Place {
  std::string path;          // "manifest/application/activity[3]"
  std::uint64_t offset = 0;  // of the element's record in the manifest
};

struct PermissionRequest {
  std::string name;
  std::optional<std::int32_t> max_sdk, min_sdk;
  bool sdk23 = false;  // uses-permission-sdk-23 or -sdk-m: asked for on API 23 and later only
  Place place;
};

struct PermissionDefinition {
  std::string name;
  std::string group;
  std::uint32_t protection = 0;  // protectionLevel as a number; low four bits 0 normal, 1 dangerous
  Localized label, description;
  bool tree = false;      // permission-tree
  bool is_group = false;  // permission-group
  Place place;
};

struct Feature {
  std::string name;
  std::optional<std::uint32_t> gl_version;
  bool required = true;
  Place place;
};

struct MetaData {
  std::string name;
  std::string value;                    // android:value, resolved; "" if absent
  std::optional<std::string> resource;  // android:resource, as "@xml/paths" or "@0x7f…"
  std::uint32_t resource_id = 0;        // of android:resource or of a reference in android:value
  Place place;
};

struct DataFilter {  // one <data> element
  std::string scheme, host, port, path, path_prefix, path_pattern, mime_type;
};

struct IntentFilter {
  std::vector<std::string> actions, categories;
  std::vector<DataFilter> data;
  std::int32_t priority = 0;
  bool auto_verify = false;
  Place place;

  bool has_action(std::string_view name) const;
  bool has_category(std::string_view name) const;
};

enum class ComponentKind : std::uint8_t { activity, activity_alias, service, receiver, provider };
std::string_view component_kind_name(ComponentKind kind);  // "activity-alias"

struct Component {
  ComponentKind kind = ComponentKind::activity;
  std::string name;                   // full class name
  std::optional<bool> exported;       // as written
  bool effectively_exported = false;  // what Android makes of it
  bool enabled = true;
  std::string process;                            // full name; the application's where not given
  std::string permission;                         // the application's where not given
  std::string read_permission, write_permission;  // providers
  std::string authorities;                        // providers, as written ("a;b")
  std::int32_t init_order = 0;                    // providers: higher first
  std::uint32_t foreground_service_type = 0;
  std::string target_activity;  // activity_alias: full class name
  std::uint32_t theme = 0;      // resource id
  Localized label;
  bool isolated_process = false;
  bool grant_uri_permissions = false;
  std::vector<IntentFilter> filters;
  std::vector<MetaData> meta_data;
  Place place;

  const MetaData* meta(std::string_view key) const;
};

struct Query {  // from <queries>: exactly one of them is set
  std::string package, provider;
  std::optional<IntentFilter> intent;
  Place place;
};

struct Library {
  std::string name;
  bool required = true;
  bool native = false;
  Place place;
};

struct Application {
  bool present = false;
  std::string name;               // full class name, "" if none
  std::string component_factory;  // appComponentFactory, full class name
  std::string backup_agent;
  std::string process, permission;
  Localized label;
  std::uint32_t icon = 0;
  std::string icon_path;  // resolved file in the package
  std::uint32_t theme = 0;
  std::optional<bool> debuggable, allow_backup, cleartext_traffic, legacy_external_storage,
      extract_native_libs, test_only, has_code;
  bool enabled = true;
  std::string network_security_config;  // resolved file path, or "@0x…"
  std::string full_backup_content, data_extraction_rules;
  std::vector<MetaData> meta_data;
  std::vector<Library> libraries;
  Place place;

  const MetaData* meta(std::string_view key) const;
};

struct Manifest {
  std::string package;
  std::uint32_t version_code = 0, version_code_major = 0;
  std::string version_name;
  std::string split;          // "" for the base package
  bool config_split = false;  // isFeatureSplit is absent and configForSplit is given
  std::string shared_user_id;
  std::int32_t min_sdk = 1, target_sdk = 1;  // Android's values where the manifest is silent
  std::optional<std::int32_t> max_sdk;
  std::int32_t target_sandbox = 1;  // targetSandboxVersion
  bool min_sdk_given = false, target_sdk_given = false;
  std::string min_sdk_codename, target_sdk_codename;  // "S": previews
  std::uint32_t compile_sdk = 0;
  Application application;
  std::vector<PermissionRequest> permissions;
  std::vector<PermissionDefinition> defined_permissions;
  std::vector<Feature> features;
  std::vector<Query> queries;
  std::vector<Component> components;  // in document order
  Place place;

  std::uint64_t long_version_code() const {
    return std::uint64_t{version_code_major} << 32 | version_code;
  }
  // Activities and aliases a launcher shows (MAIN with LAUNCHER, enabled), in document order.
  std::vector<const Component*> launchers() const;
  // The first of launchers(); its target's class if it is an alias. "" if there is none.
  std::string main_activity() const;
  // Classes named by androidx.startup's InitializationProvider, with their meta-data.
  std::vector<const MetaData*> startup_initializers() const;
  const Component* component(std::string_view class_name) const;

  static base::Result<Manifest> read(base::ByteView xml, const Resources& resources,
                                     const base::Limits& limits, base::Diagnostics& diagnostics);
};

// "com.a" and ".B" -> "com.a.B"; "B" -> "com.a.B"; "x.y.C" stays.
std::string full_class_name(std::string_view package, std::string_view name);

}  // namespace hegui::package
