#include "analyzer/taint/native_flows.h"

#include <algorithm>

namespace hegui::taint {
namespace {

// "Lcn/example/A;" as JNI writes it.
std::string_view class_in(std::string_view descriptor) {
  if (descriptor.starts_with('L')) return descriptor.substr(1, descriptor.size() - 2);
  return descriptor;
}

std::string reference_of(const native::FlowEffect& effect) {
  return effect.class_name + "->" + effect.name + ":" + effect.type;
}

FieldId find_field(const flow::CodeIndex& index, const native::FlowEffect& effect) {
  for (TypeId type = index.find_type(descriptor_of(effect.class_name)); type != kNone;
       type = index.super_class(type)) {
    std::string reference(index.descriptor(type));
    reference += "->" + effect.name + ":" + effect.type;
    const FieldId field = index.find_field(reference);
    if (field != kNone) return field;
  }
  return kNone;
}

// What of the catalog the effect reads; nullptr: nothing personal.
const program::ApiEntry* entry_of(const native::FlowEffect& effect,
                                  const program::ApiCatalog& apis) {
  const auto personal = [&](std::optional<program::ApiNumber> number) {
    const program::ApiEntry* entry = number ? &apis[*number] : nullptr;
    return entry != nullptr && entry->role == "collect" && !entry->pi.empty() ? entry : nullptr;
  };
  if (effect.kind == native::FlowEffect::Kind::read) {
    for (const std::string_view kind : {"sysprop", "path", "cmd"}) {
      if (const auto* entry = personal(apis.find_string(kind, effect.name))) return entry;
    }
    return nullptr;
  }
  const bool field = effect.kind == native::FlowEffect::Kind::get_field;
  if ((!field && effect.kind != native::FlowEffect::Kind::call) || effect.class_name.empty()) {
    return nullptr;
  }
  const std::string owner = descriptor_of(effect.class_name);
  for (const program::ApiNumber number : apis.named(effect.name)) {
    const program::ApiEntry& entry = apis[number];
    const bool same = entry.owner == owner && (entry.kind == "field") == field &&
                      (entry.descriptor.empty() || entry.descriptor == effect.type);
    if (!same) continue;
    if (entry.rules.empty()) return personal(number);
    if (entry.rules.front().kind != "setting_key") continue;
    const std::size_t at = entry.rules.front().argument + (effect.is_static ? 0u : 1u);
    if (at >= effect.given.size() || !effect.given[at].text) continue;
    return personal(apis.find_string("setting", *effect.given[at].text, entry.owner));
  }
  return nullptr;
}

}  // namespace

std::string descriptor_of(std::string_view class_name) {
  if (class_name.starts_with('[')) return std::string(class_name);
  return "L" + std::string(class_name.empty() ? "java/lang/Object" : class_name) + ";";
}

MethodId inherited(const flow::CodeIndex& index, TypeId type, flow::SignatureId signature) {
  for (; type != kNone; type = index.super_class(type)) {
    const MethodId method = index.declared(type, signature);
    if (method != kNone) return method;
  }
  return kNone;
}

std::vector<MethodId> called_back(const flow::CodeIndex& index, const native::FlowEffect& effect) {
  constexpr std::size_t kMany = 64;
  const bool constructs = effect.kind == native::FlowEffect::Kind::construct;
  if (!constructs && effect.kind != native::FlowEffect::Kind::call) return {};
  const TypeId type = index.find_type(descriptor_of(effect.class_name));
  const flow::SignatureId signature = index.find_signature(effect.name, effect.type);
  if (type == kNone || signature == kNone) return {};
  std::vector<MethodId> out;
  const auto add = [&](MethodId method) {
    const bool known = std::find(out.begin(), out.end(), method) != out.end();
    if (method != kNone && !known && !index.method(method).is_abstract()) out.push_back(method);
  };
  add(constructs ? index.declared(type, signature) : inherited(index, type, signature));
  if (constructs || effect.is_static || effect.is_special) return out;
  for (const TypeId below : index.app_subtypes(type)) {
    if (out.size() >= kMany) break;
    add(index.dispatch(below, signature));
  }
  return out;
}

base::Result<NativeFlows> NativeFlows::load(const rules::RuleSet& rules,
                                            const package::Package& package,
                                            const flow::CodeIndex& index,
                                            const program::ApiCatalog& apis, unsigned threads) {
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
    for (std::size_t i = 0; i < found.flow.effects.size(); ++i) {
      const native::FlowEffect& effect = found.flow.effects[i];
      if (const program::ApiEntry* entry = entry_of(effect, apis)) {
        out.read_numbers_.emplace(std::pair(ids[number], i),
                                  static_cast<std::uint32_t>(out.reads_.size()));
        out.reads_.push_back({ids[number], effect.address, entry->pi, entry->id});
      }
      const bool accesses = effect.kind == native::FlowEffect::Kind::get_field ||
                            effect.kind == native::FlowEffect::Kind::set_field;
      if (accesses) {
        const auto [field, unknown] = out.fields_.try_emplace(reference_of(effect), kNone);
        if (unknown) field->second = find_field(index, effect);
      }
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

FieldId NativeFlows::field(const native::FlowEffect& effect) const {
  const auto found = fields_.find(reference_of(effect));
  return found == fields_.end() ? kNone : found->second;
}

std::uint32_t NativeFlows::read(MethodId method, std::size_t effect) const {
  const auto found = read_numbers_.find({method, effect});
  return found == read_numbers_.end() ? kNone : found->second;
}

facts::RowId NativeFlows::origin(MethodId method, std::uint64_t address, std::string_view excerpt,
                                 program::Origins& origins) const {
  const native::FollowedLibrary& found = library(method);
  return origins.add(found.place, "elf", native::elf_position(found.file, found.functions, address),
                     excerpt);
}

}  // namespace hegui::taint
