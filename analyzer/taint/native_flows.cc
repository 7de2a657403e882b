#include "analyzer/taint/native_flows.h"

namespace hegui::taint {
namespace {

// "Lcn/example/A;" as JNI writes it.
std::string_view class_in(std::string_view descriptor) {
  if (descriptor.starts_with('L')) return descriptor.substr(1, descriptor.size() - 2);
  return descriptor;
}

}  // namespace

base::Result<NativeFlows> NativeFlows::load(const rules::RuleSet& rules,
                                            const package::Package& package,
                                            const flow::CodeIndex& index, unsigned threads) {
  NativeFlows out;
  std::vector<native::NativeMethod> methods;
  std::vector<MethodId> ids;
  for (MethodId id = 0; id < index.method_count(); ++id) {
    const flow::MethodInfo& info = index.method(id);
    if (!info.is_native()) continue;
    std::string descriptor = "(";
    for (const TypeId type : index.parameters(info.signature)) descriptor += index.descriptor(type);
    descriptor += ")";
    descriptor += index.descriptor(index.return_type(info.signature));
    methods.push_back({std::string(class_in(index.program().descriptor(info.owner))),
                       std::string(index.name(info.signature)), std::move(descriptor),
                       info.is_static()});
    ids.push_back(id);
  }
  out.native_methods_ = methods.size();
  if (methods.empty()) return out;
  base::Result<native::NativeFunctions> functions = native::NativeFunctions::load(rules);
  if (!functions.ok()) return std::move(functions).error();
  out.flows_ = native::follow_app(package, *functions, methods, threads);
  for (const auto& [number, found] : out.flows_.methods) {
    out.numbers_.emplace(ids[number], number);
    out.complete_ += found.flow.complete ? 1 : 0;
    for (const native::FlowEffect& effect : found.flow.effects) {
      if (effect.kind != native::FlowEffect::Kind::leak) continue;
      // The functions' table is gone when this returns, the rule set's text is not.
      const auto [sink, fresh] = out.sinks_.try_emplace({effect.function, effect.sink});
      if (!fresh) continue;
      out.ids_.push_back("native." + std::string(effect.function));
      sink->second.id = out.ids_.back();
      sink->second.kind = effect.sink;
    }
  }
  return out;
}

const native::MethodFlow* NativeFlows::of(MethodId method) const {
  const auto found = numbers_.find(method);
  return found == numbers_.end() ? nullptr : &flows_.methods.at(found->second).flow;
}

const native::FollowedLibrary& NativeFlows::library(MethodId method) const {
  return flows_.libraries[flows_.methods.at(numbers_.at(method)).library];
}

std::string NativeFlows::memory_name(MethodId method) const {
  return "native " + std::to_string(flows_.methods.at(numbers_.at(method)).library);
}

const SinkRow& NativeFlows::sink(const native::FlowEffect& effect) const {
  return sinks_.at({effect.function, effect.sink});
}

}  // namespace hegui::taint
