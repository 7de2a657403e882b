#include "analyzer/packing/missing_components.h"

#include "analyzer/program/java_names.h"

namespace hegui::packing {

MissingComponents find_missing_components(const package::Manifest& manifest,
                                          const program::Program& program) {
  MissingComponents found;
  const auto is_missing = [&](const std::string& name) {
    const std::string descriptor = program::descriptor_of(name);
    // Android's own classes are on the device.
    return !program.find_class(descriptor) && program.framework().find(descriptor) == nullptr;
  };
  for (const package::Component& component : manifest.components) {
    if (component.kind == package::ComponentKind::activity_alias || !component.enabled) continue;
    ++found.components;
    if (!is_missing(component.name)) continue;
    ++found.missing;
    if (found.first == nullptr) found.first = &component;
  }
  for (const package::Component* launcher : manifest.launchers()) {
    const bool alias = launcher->kind == package::ComponentKind::activity_alias;
    ++found.launchers;
    if (is_missing(alias ? launcher->target_activity : launcher->name)) ++found.missing_launchers;
  }
  found.application_missing =
      !manifest.application.name.empty() && is_missing(manifest.application.name);
  return found;
}

}  // namespace hegui::packing
