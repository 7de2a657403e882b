#include "analyzer/flow/call_plans.h"

#include <algorithm>

namespace hegui::flow {
namespace {

// Sub-classes looked at to tell whether a dispatch has one target or several.
constexpr std::size_t kMaxSubtypesAsked = 4096;

}  // namespace

CallPlans CallPlans::build(const CodeIndex& index, const FrameworkModel& model) {
  CallPlans out;
  out.index_ = &index;
  out.model_ = &model;
  out.by_type_.resize(index.type_count());
  out.note_definitions();
  out.plans_.resize(index.program().units().size());
  for (program::UnitNumber unit = 0; unit < out.plans_.size(); ++unit) {
    const dex::DexFile& file = index.program().units()[unit].file;
    out.plans_[unit].reserve(file.methods().size());
    for (const dex::MethodIndex method : file.methods()) {
      out.plans_[unit].push_back(out.make_plan(index.method_ref(unit, method)));
    }
  }
  for (SignatureId signature = 0; signature < index.signature_count(); ++signature) {
    const TypeId type = index.return_type(signature);
    if (index.app_class(type) != kNone || model.is_component(type) ||
        out.result_handings_.contains(type)) {
      continue;
    }
    const auto first = static_cast<std::uint32_t>(out.handings_.size());
    out.add_callbacks(0, type);
    const auto count = static_cast<std::uint32_t>(out.handings_.size()) - first;
    if (count > 0) out.result_handings_.emplace(type, std::pair(first, count));
  }
  return out;
}

std::span<const Handing> CallPlans::handings_of_result(SignatureId signature) const {
  const auto found = result_handings_.find(index_->return_type(signature));
  if (found == result_handings_.end()) return {};
  return std::span(handings_).subspan(found->second.first, found->second.second);
}

std::span<const KeyId> CallPlans::keys_declared(TypeId type) const { return by_type_[type]; }

void CallPlans::note_definitions() {
  defined_.assign(index_->signature_count(), kNone);
  for (MethodId method = 0; method < index_->method_count(); ++method) {
    MethodId& known = defined_[index_->method(method).signature];
    if (known == kNone && !index_->method(method).is_abstract()) known = method;
  }
}

KeyId CallPlans::key_of(TypeId declared, SignatureId signature) {
  const std::uint64_t name = std::uint64_t{declared} << 32 | signature;
  const auto [found, fresh] = by_name_.try_emplace(name, static_cast<KeyId>(keys_.size()));
  if (!fresh) return found->second;
  DispatchKey key{declared, signature, kNone, false};
  std::size_t asked = 0;
  for (const TypeId type : index_->app_subtypes(declared)) {
    if (defined_[signature] == kNone) break;  // nobody has such a method
    if (++asked > kMaxSubtypesAsked || !steps_.take(index_->ancestors(type).size())) {
      key.several = true;
      if (key.first == kNone) key.first = defined_[signature];
      break;
    }
    const MethodId target = index_->dispatch(type, signature);
    if (target == kNone) continue;
    if (key.first == kNone) key.first = target;
    if (target != key.first) {
      key.several = true;
      break;
    }
  }
  keys_.push_back(key);
  by_type_[declared].push_back(found->second);
  return found->second;
}

FieldId CallPlans::read_by(program::UnitNumber unit, const Call& call) const {
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return kNone;
  for (const Carried& row : carried(plan(unit, call))) {
    if (row.reads()) return row.field;
  }
  return kNone;
}

void CallPlans::narrow(const std::vector<std::vector<MethodId>>& targets) {
  for (KeyId key = 0; key < targets.size(); ++key) {
    if (!keys_[key].several || targets[key].size() != 1) continue;
    keys_[key].first = targets[key][0];
    keys_[key].several = false;
  }
}

// The definition in the app that the reference itself leads to, up the hierarchy.
MethodId CallPlans::resolve(const MethodRef& ref) const {
  constexpr int kMaxSteps = 256;
  TypeId at = ref.owner;
  for (int step = 0; at != kNone && step < kMaxSteps; at = index_->super_class(at), ++step) {
    const MethodId method = index_->declared(at, ref.signature);
    if (method != kNone) return method;
    if (index_->app_class(at) == kNone) break;
  }
  for (const TypeId ancestor : index_->ancestors(ref.owner)) {
    if (!index_->is_interface(ancestor)) continue;
    const MethodId method = index_->declared(ancestor, ref.signature);
    if (method != kNone) return method;
  }
  return kNone;
}

CallPlan CallPlans::make_plan(const MethodRef& ref) {
  CallPlan plan;
  const MethodId definition = resolve(ref);
  plan.framework = definition == kNone;
  plan.direct = definition;
  plan.reflects = plan.framework && index_->name(ref.signature) == "invoke" &&
                  index_->descriptor(ref.owner) == "Ljava/lang/reflect/Method;";
  if (definition == kNone || !index_->method(definition).is_static()) {
    const KeyId key = key_of(ref.owner, ref.signature);
    if (keys_[key].first != kNone) plan.key = key;
  }
  plan.first_handing = static_cast<std::uint32_t>(handings_.size());
  add_handings(ref, definition, plan);
  plan.handings = static_cast<std::uint32_t>(handings_.size()) - plan.first_handing;
  if (plan.framework) {
    plan.first_carried = static_cast<std::uint32_t>(carried_.size());
    for (const Carried& carried : model_->carried(ref)) carried_.push_back(carried);
    plan.carried = static_cast<std::uint32_t>(carried_.size()) - plan.first_carried;
    // Where no class of the app overrides it.
    plan.first_result = static_cast<std::uint32_t>(results_.size());
    if (plan.key == kNone) {
      for (KnownResult& known : model_->results(ref)) results_.push_back(std::move(known));
    }
    plan.results = static_cast<std::uint32_t>(results_.size()) - plan.first_result;
  }
  return plan;
}

void CallPlans::add_handings(const MethodRef& ref, MethodId definition, CallPlan& plan) {
  const std::span<const TypeId> parameters = index_->parameters(ref.signature);
  std::vector<bool> told(parameters.size() + 1, false);
  if (model_->may_hand_over(ref.signature)) {
    for (const Handover* row : model_->handovers(ref)) {
      if (row->argument >= static_cast<int>(parameters.size())) continue;
      // The app's own override of a library's method is followed all the same.
      plan.opaque |=
          row->opaque && (definition == kNone ||
                          index_->type_of_class(index_->method(definition).owner) == row->type);
      told[1 + static_cast<std::size_t>(row->argument)] = true;  // -1: the receiver
      add_handover(*row, row->argument < 0 ? ref.owner
                                           : parameters[static_cast<std::size_t>(row->argument)]);
    }
  }
  if (!plan.framework || model_->releases(ref.signature)) return;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!told[i + 1]) add_callbacks(static_cast<int>(i), parameters[i]);
  }
}

void CallPlans::add_handover(const Handover& row, TypeId declared) {
  Handing handing{row.argument, row.kind, row.phase, kNone, kNone, false, row.annotation};
  if (row.kind == HandoverKind::intent || row.kind == HandoverKind::pending ||
      row.kind == HandoverKind::layout || !row.annotation.empty()) {
    handings_.push_back(handing);
    if (row.kind != HandoverKind::object) return;
    handing.annotation = {};
  }
  if (row.callbacks) add_callbacks(row.argument, declared);
  if (row.kind != HandoverKind::object) {
    handing.lifecycle = !row.lifecycles.empty();
    if (handing.lifecycle) handings_.push_back(handing);
    for (const SignatureId signature : row.targets) {
      handing.lifecycle = false;
      handing.signature = signature;
      handings_.push_back(handing);
    }
    return;
  }
  for (const std::string_view kind : row.lifecycles) {
    for (const LifecycleMethod& method : model_->lifecycle(kind)) {
      handing.phase = method.phase == Phase::same ? row.phase : method.phase;
      add_object(handing, method.type, method.signature);
    }
  }
  handing.phase = row.phase;
  for (const SignatureId signature : row.targets) add_object(handing, declared, signature);
}

void CallPlans::add_object(Handing handing, TypeId declared, SignatureId signature) {
  handing.signature = signature;
  handing.key = key_of(declared, signature);
  if (keys_[handing.key].first == kNone) {
    // An array or a collection of them, or an object of no declared kind: any class that has it.
    if (index_->app_class(declared) != kNone) return;
    handing.key = key_of(index_->find_type("Ljava/lang/Object;"), signature);
  }
  if (keys_[handing.key].first != kNone) handings_.push_back(handing);
}

void CallPlans::add_callbacks(int argument, TypeId declared) {
  for (const Callback& callback : model_->callbacks(declared)) {
    const KeyId key = key_of(callback.type, callback.signature);
    if (keys_[key].first == kNone) continue;
    handings_.push_back(
        {argument, HandoverKind::object, callback.phase, key, callback.signature, false, {}});
  }
}

}  // namespace hegui::flow
