#include "apk/package/manifest_reader.h"

#include <algorithm>

namespace hegui::package {

void ManifestReader::notice(const char* code, const char* text, const ManifestElement& element) {
  diagnostics_.add(code, base::Severity::notice, element.place().path, text,
                   element.place().offset);
}

std::string ManifestReader::class_name(const std::string& name) const {
  return full_class_name(manifest_.package, name);
}

std::string ManifestReader::process_name(const std::string& given,
                                         const std::string& inherited) const {
  if (given.empty()) return inherited;
  return given[0] == ':' ? manifest_.package + given : given;
}

Manifest ManifestReader::read() {
  const ManifestElement root(tree_, resources_, axml::kRoot);
  read_root(root);
  // Components depend on the package's SDK level wherever <uses-sdk> stands.
  const auto children = tree_.children(axml::kRoot);
  for (const axml::ElementIndex child : children) {
    if (tree_.name(child) == "uses-sdk") read_sdk(root.at(child));
  }
  for (const axml::ElementIndex child : children) read_child(root.at(child));
  if (!manifest_.application.present && manifest_.split.empty()) {
    notice("manifest-no-application", "there is no <application>", root);
  }
  return std::move(manifest_);
}

void ManifestReader::read_root(const ManifestElement& root) {
  Manifest& m = manifest_;
  m.place = root.place();
  m.package = root.plain("package");
  if (m.package.empty()) notice("manifest-no-package", "there is no package name", root);
  m.version_code = static_cast<std::uint32_t>(root.number(attr::kVersionCode).value_or(0));
  m.version_code_major =
      static_cast<std::uint32_t>(root.number(attr::kVersionCodeMajor).value_or(0));
  m.version_name = root.text(attr::kVersionName);
  m.split = root.plain("split");
  m.config_split = tree_.find_plain(axml::kRoot, "configForSplit") != nullptr;
  m.shared_user_id = root.text(attr::kSharedUserId);
  m.target_sandbox = root.number(attr::kTargetSandbox).value_or(1);
  m.compile_sdk = static_cast<std::uint32_t>(root.number(attr::kCompileSdk).value_or(0));
}

void ManifestReader::read_child(const ManifestElement& child) {
  const std::string_view tag = child.tag();
  if (tag == "application") {
    if (manifest_.application.present) {
      notice("manifest-second-application", "a second <application> is passed over", child);
    } else {
      read_application(child);
    }
  } else if (tag == "uses-permission" || tag == "uses-permission-sdk-23" ||
             tag == "uses-permission-sdk-m") {
    read_permission_request(child);
  } else if (tag == "permission" || tag == "permission-tree" || tag == "permission-group") {
    read_permission_definition(child);
  } else if (tag == "uses-feature") {
    read_feature(child);
  } else if (tag == "queries") {
    read_queries(child);
  }
}

void ManifestReader::read_sdk(const ManifestElement& element) {
  const auto level = [&](AndroidAttribute attribute, std::string& codename) {
    const auto number = element.number(attribute);
    if (!number && element.has(attribute)) codename = element.text(attribute);
    return number;
  };
  if (const auto min = level(attr::kMinSdk, manifest_.min_sdk_codename)) {
    manifest_.min_sdk = *min;
    manifest_.min_sdk_given = true;
  }
  if (const auto target = level(attr::kTargetSdk, manifest_.target_sdk_codename)) {
    manifest_.target_sdk = *target;
    manifest_.target_sdk_given = true;
  } else if (manifest_.target_sdk_codename.empty()) {
    manifest_.target_sdk = manifest_.min_sdk;  // Android's default
  } else {
    manifest_.target_sdk = 10'000;  // a preview counts as newer than any release
  }
  manifest_.max_sdk = element.number(attr::kMaxSdk);
}

void ManifestReader::read_permission_request(const ManifestElement& element) {
  PermissionRequest request;
  request.name = element.text(attr::kName);
  request.max_sdk = element.number(attr::kMaxSdk);
  request.min_sdk = element.number(attr::kMinSdk);
  request.sdk23 = element.tag() != "uses-permission";
  request.place = element.place();
  if (request.name.empty()) {
    notice("manifest-no-name", "uses-permission without a name", element);
    return;
  }
  manifest_.permissions.push_back(std::move(request));
}

void ManifestReader::read_permission_definition(const ManifestElement& element) {
  PermissionDefinition definition;
  definition.name = element.text(attr::kName);
  definition.group = element.text(attr::kPermissionGroup);
  definition.protection =
      static_cast<std::uint32_t>(element.number(attr::kProtectionLevel).value_or(0));
  definition.label = element.localized(attr::kLabel);
  definition.description = element.localized(attr::kDescription);
  definition.tree = element.tag() == "permission-tree";
  definition.is_group = element.tag() == "permission-group";
  definition.place = element.place();
  manifest_.defined_permissions.push_back(std::move(definition));
}

void ManifestReader::read_feature(const ManifestElement& element) {
  Feature feature;
  feature.name = element.text(attr::kName);
  if (const auto version = element.number(attr::kGlEsVersion)) {
    feature.gl_version = static_cast<std::uint32_t>(*version);
  }
  feature.required = element.flag(attr::kRequired).value_or(true);
  feature.place = element.place();
  manifest_.features.push_back(std::move(feature));
}

void ManifestReader::read_queries(const ManifestElement& element) {
  for (const axml::ElementIndex index : tree_.children(element.index())) {
    const ManifestElement child = element.at(index);
    Query query;
    query.place = child.place();
    if (child.tag() == "package") {
      query.package = child.text(attr::kName);
    } else if (child.tag() == "provider") {
      query.provider = child.text(attr::kAuthorities);
    } else if (child.tag() == "intent") {
      query.intent = read_filter(child);
    } else {
      continue;
    }
    manifest_.queries.push_back(std::move(query));
  }
}

}  // namespace hegui::package
