// ManifestReader: walks the manifest's tree and fills a Manifest (see manifest.h). Components and
// the application element are in manifest_components.cc and manifest_application.cc.
#pragma once

#include "apk/package/manifest.h"
#include "apk/package/manifest_attributes.h"

namespace hegui::package {

class ManifestReader {
 public:
  ManifestReader(const axml::Tree& tree, const Resources& resources, base::Diagnostics& diagnostics)
      : tree_(tree), resources_(resources), diagnostics_(diagnostics) {}
  Manifest read();

 private:
  void read_root(const ManifestElement& root);
  void read_child(const ManifestElement& child);
  void read_sdk(const ManifestElement& element);
  void read_permission_request(const ManifestElement& element);
  void read_permission_definition(const ManifestElement& element);
  void read_feature(const ManifestElement& element);
  void read_queries(const ManifestElement& element);

  void read_application(const ManifestElement& element);
  void read_application_flags(const ManifestElement& element);
  void read_component(const ManifestElement& element, ComponentKind kind);
  void read_component_parts(const ManifestElement& element, Component& component);
  void settle_export(const ManifestElement& element, Component& component);
  IntentFilter read_filter(const ManifestElement& element) const;
  static MetaData read_meta_data(const ManifestElement& element);

  std::string class_name(const std::string& name) const;
  std::string process_name(const std::string& given, const std::string& inherited) const;
  void notice(const char* code, const char* text, const ManifestElement& element);

  const axml::Tree& tree_;
  const Resources& resources_;
  base::Diagnostics& diagnostics_;
  Manifest manifest_;
};

}  // namespace hegui::package
