// Components: what the manifest lets the system and other code start, in the ids of one app.
//
// From the manifests of the base and its splits. Nothing can start a component that is disabled or
// not declared at all (unless code enables it, which is not followed).
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/framework_model.h"
#include "analyzer/flow/reach.h"
#include "analyzer/inventory/inventory.h"

namespace hegui::flow {

struct ComponentClass {
  TypeId type = kNone;
  package::ComponentKind kind = package::ComponentKind::activity;
  bool launcher = false;
  bool exported = false;
  std::string process;               // "" for the app's main process
  std::vector<std::string> actions;  // of its intent filters, sorted
};

// One method that runs when an object of a class comes to life or later.
struct LifecycleCall {
  MethodId method = kNone;
  Phase phase = Phase::same;
};

class Components {
 public:
  static Components build(const CodeIndex& index, const FrameworkModel& model,
                          const std::vector<inventory::AppFiles>& files);

  std::span<const ComponentClass> all() const { return components_; }
  const ComponentClass* find(TypeId type) const;
  // False for an activity, service, receiver or provider that no manifest declares as enabled; true
  // for classes of other kinds, and where there is no manifest.
  bool can_start(TypeId type) const;
  // Providers that live in the same extra process: they are made when something there starts.
  std::vector<TypeId> providers_beside(TypeId type) const;
  // Components that an intent with this action and no class reaches inside the app.
  std::vector<TypeId> with_action(std::string_view action) const;
  // What is called on an object of this class when the system makes one, constructor first.
  std::span<const LifecycleCall> calls(TypeId type) const;

  // Where code starts to run: the application object, providers, initializers, launcher activities
  // (startup); receivers and services that others can start (event), activities likewise (user).
  // `unstarted`: components that nothing was seen to start though something may.
  std::vector<Root> roots(const std::vector<TypeId>& unstarted) const;

 private:
  void add_startup_class(std::string_view java_name);
  void add_roots(TypeId type, Phase phase, Guard guard, std::vector<Root>& out) const;

  const CodeIndex* index_ = nullptr;
  const FrameworkModel* model_ = nullptr;
  std::vector<ComponentClass> components_;
  std::unordered_map<TypeId, std::size_t> by_type_;
  bool has_manifest_ = false;
  std::vector<TypeId> startup_classes_;  // application, component factory, initializers
  mutable std::unordered_map<TypeId, std::vector<LifecycleCall>> calls_;  // filled when asked for
};

}  // namespace hegui::flow
