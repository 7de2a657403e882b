// Components and their intent filters.
#include "apk/package/manifest_reader.h"

namespace hegui::package {
namespace {

// Since these levels Android treats a missing android:exported differently.
constexpr std::int32_t kProvidersClosed = 17;   // providers are no longer exported by default
constexpr std::int32_t kExportedRequired = 31;  // filters without it: the package is not installed

}  // namespace

void ManifestReader::read_component(const ManifestElement& element, ComponentKind kind) {
  Component component;
  component.kind = kind;
  component.place = element.place();
  component.name = class_name(element.text(attr::kName));
  if (component.name.empty()) {
    notice("manifest-no-name", "component without a class name", element);
    return;
  }
  const Application& app = manifest_.application;
  component.exported = element.flag(attr::kExported);
  component.enabled = element.flag(attr::kEnabled).value_or(true);
  component.process = process_name(element.text(attr::kProcess), app.process);
  component.permission = element.has(attr::kPermission) || kind == ComponentKind::provider
                             ? element.text(attr::kPermission)
                             : app.permission;
  component.label = element.localized(attr::kLabel);
  component.theme = element.resource(attr::kTheme);
  if (kind == ComponentKind::provider) {
    const std::string inherited =
        component.permission.empty() ? app.permission : component.permission;
    component.permission = inherited;
    component.read_permission = element.text(attr::kReadPermission);
    component.write_permission = element.text(attr::kWritePermission);
    if (component.read_permission.empty()) component.read_permission = inherited;
    if (component.write_permission.empty()) component.write_permission = inherited;
    component.authorities = element.text(attr::kAuthorities);
    component.init_order = element.number(attr::kInitOrder).value_or(0);
    component.grant_uri_permissions = element.flag(attr::kGrantUriPermissions).value_or(false);
  } else if (kind == ComponentKind::service) {
    component.foreground_service_type =
        static_cast<std::uint32_t>(element.number(attr::kForegroundServiceType).value_or(0));
    component.isolated_process = element.flag(attr::kIsolatedProcess).value_or(false);
  } else if (kind == ComponentKind::activity_alias) {
    component.target_activity = class_name(element.text(attr::kTargetActivity));
  }
  read_component_parts(element, component);
  settle_export(element, component);
  manifest_.components.push_back(std::move(component));
}

void ManifestReader::read_component_parts(const ManifestElement& element, Component& component) {
  for (const axml::ElementIndex index : tree_.children(element.index())) {
    const ManifestElement child = element.at(index);
    if (child.tag() == "intent-filter") {
      component.filters.push_back(read_filter(child));
    } else if (child.tag() == "meta-data") {
      component.meta_data.push_back(read_meta_data(child));
    }
  }
}

void ManifestReader::settle_export(const ManifestElement& element, Component& component) {
  if (component.exported) {
    component.effectively_exported = *component.exported;
  } else if (component.kind == ComponentKind::provider) {
    component.effectively_exported = manifest_.target_sdk < kProvidersClosed;
  } else {
    component.effectively_exported = !component.filters.empty();
    if (component.effectively_exported && manifest_.target_sdk >= kExportedRequired) {
      notice("manifest-exported-missing",
             "android:exported is missing beside an intent filter: Android 12 does not install it",
             element);
    }
  }
}

IntentFilter ManifestReader::read_filter(const ManifestElement& element) const {
  IntentFilter filter;
  filter.place = element.place();
  filter.priority = element.number(attr::kPriority).value_or(0);
  filter.auto_verify = element.flag(attr::kAutoVerify).value_or(false);
  for (const axml::ElementIndex index : tree_.children(element.index())) {
    const ManifestElement child = element.at(index);
    if (child.tag() == "action") {
      filter.actions.push_back(child.text(attr::kName));
    } else if (child.tag() == "category") {
      filter.categories.push_back(child.text(attr::kName));
    } else if (child.tag() == "data") {
      filter.data.push_back({child.text(attr::kScheme), child.text(attr::kHost),
                             child.text(attr::kPort), child.text(attr::kPath),
                             child.text(attr::kPathPrefix), child.text(attr::kPathPattern),
                             child.text(attr::kMimeType)});
    }
  }
  return filter;
}

}  // namespace hegui::package
