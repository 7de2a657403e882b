#include <algorithm>
#include <cctype>

#include "analyzer/inventory/inventory.h"
#include "analyzer/program/java_names.h"

namespace hegui::inventory {
namespace {

program::Place manifest_place(const package::Package& package, package::ContainerIndex container) {
  return {package.container(container).name, "AndroidManifest.xml", package.manifest(container)};
}

// Keys, tokens and secrets of services are the developer's credentials: the first characters are
// enough to recognise one.
std::string masked_value(std::string_view name, std::string_view value) {
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const bool secret = lower.find("key") != std::string::npos ||
                      lower.find("secret") != std::string::npos ||
                      lower.find("token") != std::string::npos;
  if (!secret || value.size() <= 4) return std::string(value);
  return std::string(value.substr(0, 4)) + "***";
}

std::string protection_name(std::uint32_t protection) {
  switch (protection & 0xf) {
    case 0:
      return "normal";
    case 1:
      return "dangerous";
    case 2:
      return "signature";
    case 3:
      return "signatureOrSystem";
    case 4:
      return "internal";
    default:
      return "unknown";
  }
}

class ManifestWriter {
 public:
  ManifestWriter(const package::Package& package, const AppFiles& files,
                 const program::Owners& owners, const program::Program& program,
                 program::Origins& origins, facts::FactWriter& facts)
      : manifest_(*files.manifest),
        container_(package.container(*files.container).name),
        place_(manifest_place(package, *files.container)),
        owners_(owners),
        program_(program),
        origins_(origins),
        facts_(facts) {}

  std::vector<facts::RowId> write() {
    for (const package::PermissionRequest& request : manifest_.permissions) write_request(request);
    for (const package::PermissionDefinition& definition : manifest_.defined_permissions) {
      if (!definition.is_group) write_definition(definition);
    }
    std::vector<facts::RowId> ids;
    for (const package::Component& component : manifest_.components) {
      ids.push_back(write_component(component));
    }
    for (const package::MetaData& meta : manifest_.application.meta_data) write_meta({}, meta);
    return ids;
  }

 private:
  facts::RowId origin(const package::Place& place, std::string_view attribute,
                      std::string_view excerpt) {
    return origins_.add_xml(place_, place.path, attribute, place.offset, excerpt);
  }

  void write_request(const package::PermissionRequest& request) {
    facts::PermissionRequestRow row;
    row.container = container_;
    row.name = request.name;
    row.kind = request.sdk23 ? "uses-permission-sdk-23" : "uses-permission";
    if (request.max_sdk) row.max_sdk = *request.max_sdk;
    row.origin = origin(request.place, "android:name", request.name);
    facts_.add(row);
  }

  void write_definition(const package::PermissionDefinition& definition) {
    facts::PermissionDefinitionRow row;
    row.name = definition.name;
    row.protection_level = protection_name(definition.protection);
    row.origin = origin(definition.place, "android:name", definition.name);
    facts_.add(row);
  }

  facts::RowId write_component(const package::Component& component) {
    const bool alias = component.kind == package::ComponentKind::activity_alias;
    const std::string& class_name = alias ? component.target_activity : component.name;
    facts::ComponentRow row;
    row.container = container_;
    row.kind = package::component_kind_name(component.kind);
    row.name = component.name;
    row.exported = component.effectively_exported;
    row.enabled = component.enabled;
    if (!component.process.empty()) row.process = component.process;
    if (!component.permission.empty()) row.permission = component.permission;
    if (!component.authorities.empty()) row.authorities = component.authorities;
    if (component.kind == package::ComponentKind::provider) row.init_order = component.init_order;
    row.launcher = std::any_of(component.filters.begin(), component.filters.end(),
                               [](const package::IntentFilter& filter) {
                                 return filter.has_action("android.intent.action.MAIN") &&
                                        filter.has_category("android.intent.category.LAUNCHER");
                               });
    if (!program_.units().empty()) {
      row.in_dex = program_.find_class(program::descriptor_of(class_name)).has_value();
    }
    row.owner = owners_.name(owners_.of_java_name(class_name));
    row.origin = origin(component.place, "android:name", component.name);
    const facts::RowId id = facts_.add(row);
    std::int64_t number = 0;
    for (const package::IntentFilter& filter : component.filters) {
      write_filter(id, ++number, filter);
    }
    for (const package::MetaData& meta : component.meta_data) write_meta(id, meta);
    return id;
  }

  void write_filter(facts::RowId component, std::int64_t number,
                    const package::IntentFilter& filter) {
    const auto add = [&](std::string_view kind, const std::string& value) {
      if (value.empty()) return;
      facts_.add(facts::IntentFilterRow{component, number, std::string(kind), value});
    };
    for (const std::string& action : filter.actions) add("action", action);
    for (const std::string& category : filter.categories) add("category", category);
    for (const package::DataFilter& data : filter.data) {
      add("scheme", data.scheme);
      add("host", data.host);
      add("path", data.path);
      add("path", data.path_prefix);
      add("path", data.path_pattern);
      add("mime", data.mime_type);
    }
  }

  void write_meta(std::optional<facts::RowId> component, const package::MetaData& meta) {
    facts::MetaDataRow row;
    row.component = component;
    row.name = meta.name;
    const std::string& shown = meta.value.empty() && meta.resource ? *meta.resource : meta.value;
    if (!shown.empty()) row.value = masked_value(meta.name, shown);
    row.origin = origin(meta.place, "android:name", meta.name);
    facts_.add(row);
  }

  const package::Manifest& manifest_;
  const std::string container_;
  const program::Place place_;
  const program::Owners& owners_;
  const program::Program& program_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
};

}  // namespace

ComponentIds write_manifests(const package::Package& package, const std::vector<AppFiles>& files,
                             const program::Owners& owners, const program::Program& program,
                             program::Origins& origins, facts::FactWriter& facts) {
  ComponentIds ids(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!files[i].manifest) continue;
    ids[i] = ManifestWriter(package, files[i], owners, program, origins, facts).write();
  }
  return ids;
}

void write_app(const package::Package& package, const std::vector<AppFiles>& files, bool has_dex,
               const PackingFact& packing, program::Origins& origins, facts::FactWriter& facts) {
  facts::AppRow row;
  row.platform = "android";
  row.has_dex = has_dex;
  row.packed = packing.packed;
  row.packer = packing.packer;
  if (!files.empty() && files[0].manifest) {
    const package::Manifest& manifest = *files[0].manifest;
    const package::Application& application = manifest.application;
    const auto text = [](const std::string& value) {
      return value.empty() ? std::optional<std::string>() : value;
    };
    row.package = text(manifest.package);
    row.version_name = text(manifest.version_name);
    row.version_code = static_cast<std::int64_t>(manifest.long_version_code());
    row.label = text(application.label.zh);
    row.label_default = text(application.label.fallback);
    if (manifest.min_sdk_given) row.min_sdk = manifest.min_sdk;
    if (manifest.target_sdk_given) row.target_sdk = manifest.target_sdk;
    row.main_activity = text(manifest.main_activity());
    row.application_class = text(application.name);
    row.component_factory = text(application.component_factory);
    row.debuggable = application.debuggable.value_or(false);
    row.network_config = !application.network_security_config.empty();
    // Android 9: cleartext is off by default from target 28 on; a network config may say otherwise.
    if (application.cleartext_traffic) {
      row.cleartext = *application.cleartext_traffic;
    } else if (!*row.network_config) {
      row.cleartext = manifest.target_sdk < 28;
    }
    row.origin = origins.add_xml(manifest_place(package, *files[0].container), manifest.place.path,
                                 "package", manifest.place.offset, manifest.package);
  }
  facts.add(row);
}

}  // namespace hegui::inventory
