#include "apk/package/manifest.h"

#include <algorithm>

#include "apk/package/manifest_reader.h"

namespace hegui::package {
namespace {

constexpr std::string_view kStartupProvider = "androidx.startup.InitializationProvider";
constexpr std::string_view kStartupValue = "androidx.startup";

bool contains(const std::vector<std::string>& all, std::string_view name) {
  return std::find(all.begin(), all.end(), name) != all.end();
}

const MetaData* meta_named(const std::vector<MetaData>& all, std::string_view key) {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [key](const MetaData& meta) { return meta.name == key; });
  return found == all.end() ? nullptr : &*found;
}

bool opens_from_launcher(const Component& component) {
  if (component.kind != ComponentKind::activity &&
      component.kind != ComponentKind::activity_alias) {
    return false;
  }
  return component.enabled &&
         std::any_of(component.filters.begin(), component.filters.end(),
                     [](const IntentFilter& filter) {
                       return filter.has_action("android.intent.action.MAIN") &&
                              filter.has_category("android.intent.category.LAUNCHER");
                     });
}

}  // namespace

std::string_view component_kind_name(ComponentKind kind) {
  switch (kind) {
    case ComponentKind::activity:
      return "activity";
    case ComponentKind::activity_alias:
      return "activity-alias";
    case ComponentKind::service:
      return "service";
    case ComponentKind::receiver:
      return "receiver";
    case ComponentKind::provider:
      return "provider";
  }
  return "activity";
}

std::string full_class_name(std::string_view package, std::string_view name) {
  if (name.empty()) return "";
  if (name[0] == '.') return std::string(package) + std::string(name);
  if (name.find('.') != std::string_view::npos) return std::string(name);
  return std::string(package) + "." + std::string(name);
}

bool IntentFilter::has_action(std::string_view name) const { return contains(actions, name); }
bool IntentFilter::has_category(std::string_view name) const { return contains(categories, name); }

const MetaData* Component::meta(std::string_view key) const { return meta_named(meta_data, key); }
const MetaData* Application::meta(std::string_view key) const { return meta_named(meta_data, key); }

std::vector<const Component*> Manifest::launchers() const {
  std::vector<const Component*> out;
  for (const Component& component : components) {
    if (opens_from_launcher(component)) out.push_back(&component);
  }
  return out;
}

std::string Manifest::main_activity() const {
  const auto first = std::find_if(components.begin(), components.end(), opens_from_launcher);
  if (first == components.end()) return "";
  return first->kind == ComponentKind::activity_alias ? first->target_activity : first->name;
}

std::vector<const MetaData*> Manifest::startup_initializers() const {
  std::vector<const MetaData*> out;
  for (const Component& component : components) {
    if (component.name != kStartupProvider) continue;
    for (const MetaData& meta : component.meta_data) {
      if (meta.value == kStartupValue) out.push_back(&meta);
    }
  }
  return out;
}

const Component* Manifest::component(std::string_view class_name) const {
  const auto found =
      std::find_if(components.begin(), components.end(),
                   [class_name](const Component& c) { return c.name == class_name; });
  return found == components.end() ? nullptr : &*found;
}

base::Result<Manifest> Manifest::read(base::ByteView xml, const Resources& resources,
                                      const base::Limits& limits, base::Diagnostics& diagnostics) {
  auto tree = axml::Tree::read(xml, limits, diagnostics);
  if (!tree) return std::move(tree).error();
  if (tree->name(axml::kRoot) != "manifest") {
    return base::Error{"the root element is not <manifest>", "", tree->element(axml::kRoot).offset};
  }
  return ManifestReader(*tree, resources, diagnostics).read();
}

}  // namespace hegui::package
