// The <application> element.
#include "apk/package/manifest_reader.h"

namespace hegui::package {

void ManifestReader::read_application(const ManifestElement& element) {
  Application& app = manifest_.application;
  app.present = true;
  app.place = element.place();
  app.name = class_name(element.text(attr::kName));
  app.component_factory = class_name(element.text(attr::kComponentFactory));
  app.backup_agent = class_name(element.text(attr::kBackupAgent));
  app.process = process_name(element.text(attr::kProcess), manifest_.package);
  app.permission = element.text(attr::kPermission);
  app.label = element.localized(attr::kLabel);
  app.icon = element.resource(attr::kIcon);
  app.icon_path = element.text(attr::kIcon);
  app.theme = element.resource(attr::kTheme);
  read_application_flags(element);

  for (const axml::ElementIndex index : tree_.children(element.index())) {
    const ManifestElement child = element.at(index);
    const std::string_view tag = child.tag();
    if (tag == "activity") {
      read_component(child, ComponentKind::activity);
    } else if (tag == "activity-alias") {
      read_component(child, ComponentKind::activity_alias);
    } else if (tag == "service") {
      read_component(child, ComponentKind::service);
    } else if (tag == "receiver") {
      read_component(child, ComponentKind::receiver);
    } else if (tag == "provider") {
      read_component(child, ComponentKind::provider);
    } else if (tag == "meta-data") {
      app.meta_data.push_back(read_meta_data(child));
    } else if (tag == "uses-library" || tag == "uses-native-library") {
      app.libraries.push_back({child.text(attr::kName), child.flag(attr::kRequired).value_or(true),
                               tag == "uses-native-library", child.place()});
    }
  }
}

void ManifestReader::read_application_flags(const ManifestElement& element) {
  Application& app = manifest_.application;
  app.debuggable = element.flag(attr::kDebuggable);
  app.allow_backup = element.flag(attr::kAllowBackup);
  app.cleartext_traffic = element.flag(attr::kCleartextTraffic);
  app.legacy_external_storage = element.flag(attr::kLegacyStorage);
  app.extract_native_libs = element.flag(attr::kExtractNativeLibs);
  app.test_only = element.flag(attr::kTestOnly);
  app.has_code = element.flag(attr::kHasCode);
  app.enabled = element.flag(attr::kEnabled).value_or(true);
  app.network_security_config = element.text(attr::kNetworkSecurityConfig);
  app.full_backup_content = element.text(attr::kFullBackupContent);
  app.data_extraction_rules = element.text(attr::kDataExtractionRules);
}

MetaData ManifestReader::read_meta_data(const ManifestElement& element) {
  MetaData meta;
  meta.name = element.text(attr::kName);
  meta.value = element.text(attr::kValue);
  meta.resource_id = element.resource(attr::kResource);
  if (const axml::Attribute* resource = element.find(attr::kResource)) {
    const std::string name = element.resources().name(resource->value);
    meta.resource = name.empty() ? element.tree().text_of(*resource) : name;
  } else {
    meta.resource_id = element.resource(attr::kValue);
  }
  meta.place = element.place();
  return meta;
}

}  // namespace hegui::package
