#include "analyzer/flow/components.h"

#include <algorithm>

#include "analyzer/program/java_names.h"

namespace hegui::flow {

Components Components::build(const CodeIndex& index, const FrameworkModel& model,
                             const std::vector<inventory::AppFiles>& files) {
  Components out;
  out.index_ = &index;
  out.model_ = &model;
  for (const inventory::AppFiles& file : files) {
    if (!file.manifest) continue;
    const package::Manifest& manifest = *file.manifest;
    out.has_manifest_ = true;
    const std::string_view main_process =
        manifest.application.process.empty() ? manifest.package : manifest.application.process;
    if (!manifest.application.enabled) continue;
    out.add_startup_class(manifest.application.component_factory);
    out.add_startup_class(manifest.application.name);
    for (const package::MetaData* meta : manifest.startup_initializers()) {
      out.add_startup_class(meta->name);
    }
    for (const package::Component& component : manifest.components) {
      if (!component.enabled) continue;
      const bool alias = component.kind == package::ComponentKind::activity_alias;
      const TypeId type = index.find_type(
          program::descriptor_of(alias ? component.target_activity : component.name));
      if (type == kNone || index.app_class(type) == kNone) continue;
      const auto [found, fresh] = out.by_type_.try_emplace(type, out.components_.size());
      if (fresh) {
        out.components_.push_back({type,
                                   alias ? package::ComponentKind::activity : component.kind,
                                   false,
                                   false,
                                   component.process == main_process ? "" : component.process,
                                   {}});
      }
      ComponentClass& known = out.components_[found->second];
      known.exported |= component.effectively_exported;
      for (const package::IntentFilter& filter : component.filters) {
        known.launcher |= filter.has_action("android.intent.action.MAIN") &&
                          (filter.has_category("android.intent.category.LAUNCHER") ||
                           filter.has_category("android.intent.category.LEANBACK_LAUNCHER"));
        known.actions.insert(known.actions.end(), filter.actions.begin(), filter.actions.end());
      }
    }
  }
  for (ComponentClass& component : out.components_) {
    std::sort(component.actions.begin(), component.actions.end());
  }
  return out;
}

void Components::add_startup_class(std::string_view java_name) {
  if (java_name.empty()) return;
  const TypeId type = index_->find_type(program::descriptor_of(java_name));
  if (type != kNone && index_->app_class(type) != kNone) startup_classes_.push_back(type);
}

const ComponentClass* Components::find(TypeId type) const {
  const auto found = by_type_.find(type);
  return found == by_type_.end() ? nullptr : &components_[found->second];
}

bool Components::can_start(TypeId type) const {
  if (!has_manifest_ || find(type) != nullptr) return true;
  for (const char* base :
       {"Landroid/app/Activity;", "Landroid/app/Service;", "Landroid/content/BroadcastReceiver;",
        "Landroid/content/ContentProvider;"}) {
    const TypeId known = index_->find_type(base);
    if (known != kNone && index_->inherits(type, known)) return false;
  }
  return true;
}

std::vector<TypeId> Components::providers_beside(TypeId type) const {
  std::vector<TypeId> out;
  const ComponentClass* component = find(type);
  if (component == nullptr || component->process.empty()) return out;
  for (const ComponentClass& other : components_) {
    if (other.kind == package::ComponentKind::provider && other.process == component->process &&
        other.type != type) {
      out.push_back(other.type);
    }
  }
  return out;
}

std::vector<TypeId> Components::with_action(std::string_view action) const {
  std::vector<TypeId> out;
  for (const ComponentClass& component : components_) {
    if (std::binary_search(component.actions.begin(), component.actions.end(), action)) {
      out.push_back(component.type);
    }
  }
  return out;
}

std::span<const LifecycleCall> Components::calls(TypeId type) const {
  const auto [found, fresh] = calls_.try_emplace(type);
  std::vector<LifecycleCall>& out = found->second;
  if (!fresh) return out;
  const auto add = [&](MethodId method, Phase phase) {
    if (method == kNone) return;
    for (const LifecycleCall& known : out) {
      if (known.method == method && known.phase == phase) return;
    }
    out.push_back({method, phase});
  };
  add(index_->declared(type, index_->find_signature("<clinit>", "()V")), Phase::same);
  add(index_->declared(type, index_->find_signature("<init>", "()V")), Phase::same);
  for (const LifecycleMethod& method : model_->lifecycle_of(type)) {
    add(index_->dispatch(type, method.signature), method.phase);
  }
  return out;
}

void Components::add_roots(TypeId type, Phase phase, Guard guard, std::vector<Root>& out) const {
  for (const LifecycleCall& call : calls(type)) {
    out.push_back({call.method, call.phase == Phase::same ? phase : call.phase, guard, type});
  }
}

std::vector<Root> Components::roots(const std::vector<TypeId>& unstarted) const {
  std::vector<Root> out;
  for (const TypeId type : startup_classes_) add_roots(type, Phase::startup, Guard::none, out);
  for (const ComponentClass& component : components_) {
    switch (component.kind) {
      case package::ComponentKind::provider:
        // One in a process of its own is made only when something there is asked for.
        add_roots(component.type, component.process.empty() ? Phase::startup : Phase::event,
                  component.process.empty() ? Guard::none : Guard::unknown, out);
        break;
      case package::ComponentKind::activity:
      case package::ComponentKind::activity_alias:
        if (component.launcher) {
          add_roots(component.type, Phase::startup, Guard::none, out);
        } else if (component.exported) {
          add_roots(component.type, Phase::user, Guard::none, out);
        }
        break;
      case package::ComponentKind::receiver:
        // The system sends to it whatever `exported` says, if it asks for anything.
        if (component.exported || !component.actions.empty()) {
          add_roots(component.type, Phase::event, Guard::none, out);
        }
        break;
      case package::ComponentKind::service:
        if (component.exported) add_roots(component.type, Phase::event, Guard::none, out);
        break;
    }
  }
  for (const TypeId type : unstarted) {
    const ComponentClass* component = find(type);
    const bool activity =
        component == nullptr || component->kind == package::ComponentKind::activity;
    add_roots(type, activity ? Phase::user : Phase::event, Guard::unknown, out);
  }
  return out;
}

}  // namespace hegui::flow
