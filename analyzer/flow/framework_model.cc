#include "analyzer/flow/framework_model.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

#include "rules/engine/rule_table.h"

namespace hegui::flow {
namespace {

Phase phase_of(std::string_view word) {
  if (word == "user") return Phase::user;
  if (word == "event") return Phase::event;
  if (word == "background") return Phase::background;
  return Phase::same;
}

// A declared argument; -1 the receiver, Carried::kResult the call's result.
int argument_number(std::string_view cell) {
  int number = cell == "result" ? Carried::kResult : -1;
  if (cell != "receiver" && cell != "result") {
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
  }
  return number;
}

template <typename Visit>
void for_each_part(std::string_view list, Visit visit) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    visit(list.substr(0, bar));
    list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
  }
}

constexpr struct {
  std::string_view file = "catalog/known_results.tsv";
  std::array<std::string_view, 5> columns = {"class", "member", "descriptor", "argument", "result"};
} kKnownResults;
constexpr std::string_view kOwnPackage = "@package";  // as a result
constexpr std::string_view kSomeText = "@text";

}  // namespace

std::string_view phase_name(Phase phase) {
  constexpr std::string_view kNames[] = {"startup", "user", "background", "event", "same"};
  return kNames[static_cast<std::size_t>(phase)];
}

base::Result<FrameworkModel> FrameworkModel::load(const rules::RuleSet& rules,
                                                  const CodeIndex& index,
                                                  std::string_view package) {
  FrameworkModel model;
  model.index_ = &index;
  model.package_ = package;
  for (const auto load : {&FrameworkModel::load_callbacks, &FrameworkModel::load_lifecycles,
                          &FrameworkModel::load_handovers, &FrameworkModel::load_releasing,
                          &FrameworkModel::load_carried, &FrameworkModel::load_results}) {
    base::Result<bool> done = (model.*load)(rules);
    if (!done.ok()) return std::move(done).error();
  }
  return model;
}

SignatureId FrameworkModel::signature_of(std::string_view method) const {
  const std::size_t open = method.find('(');
  if (open == std::string_view::npos) return kNone;
  return index_->find_signature(method.substr(0, open), method.substr(open));
}

bool FrameworkModel::defined_below(TypeId type, SignatureId signature) const {
  const std::span<const TypeId> below = index_->app_subtypes(type);
  return std::any_of(below.begin(), below.end(),
                     [&](TypeId subtype) { return index_->declared(subtype, signature) != kNone; });
}

base::Result<bool> FrameworkModel::load_callbacks(const rules::RuleSet& rules) {
  auto table =
      rules::RuleTable<3>::open(rules, "catalog/callbacks.tsv", {"class", "phase", "methods"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const TypeId type = index_->find_type(table->cell(row, 0));
    if (type == kNone || table->cell(row, 1) == "lifecycle") continue;
    const Phase phase = phase_of(table->cell(row, 1));
    interface_phases_.try_emplace(type, phase);
    if (index_->app_subtypes(type).empty()) continue;
    for_each_part(table->cell(row, 2), [&](std::string_view method) {
      const SignatureId signature = signature_of(method);
      if (signature == kNone || !defined_below(type, signature)) return;
      declared_[type].push_back({type, signature, phase});
    });
  }
  return true;
}

std::span<const Callback> FrameworkModel::callbacks(TypeId declared) const {
  const auto [found, fresh] = inherited_.try_emplace(declared);
  std::vector<Callback>& out = found->second;
  if (!fresh) return out;
  if (index_->descriptor(declared) == "Ljava/lang/Object;" ||
      index_->app_subtypes(declared).empty()) {
    return out;  // anything at all, or nothing of the app's
  }
  const bool from_java = index_->descriptor(declared).starts_with("Ljava/");
  for (const auto& [type, own] : declared_) {
    const bool above = index_->inherits(declared, type);
    // A component is handed around as Context; that makes nobody call it.
    if (!above && (from_java || components_.contains(type) || !index_->inherits(type, declared))) {
      continue;
    }
    for (Callback callback : own) {
      callback.type = above ? declared : type;
      // Nothing that takes the declared type can be handed an unrelated class of the app.
      if (defined_below(callback.type, callback.signature)) out.push_back(callback);
    }
  }
  return out;
}

bool FrameworkModel::extends_component(TypeId type) const {
  const std::span<const TypeId> above = index_->ancestors(type);
  return std::any_of(above.begin(), above.end(), [&](TypeId one) { return is_component(one); });
}

Phase FrameworkModel::interface_phase(TypeId type) const {
  const auto found = interface_phases_.find(type);
  return found == interface_phases_.end() ? Phase::same : found->second;
}

base::Result<bool> FrameworkModel::load_lifecycles(const rules::RuleSet& rules) {
  auto table = rules::RuleTable<5>::open(rules, "catalog/lifecycles.tsv",
                                         {"kind", "class", "method", "phase", "order"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const SignatureId signature = signature_of(table->cell(row, 2));
    if (signature == kNone) continue;
    LifecycleMethod method;
    method.signature = signature;
    method.phase = phase_of(table->cell(row, 3));
    const std::string_view order = table->cell(row, 4);
    std::from_chars(order.data(), order.data() + order.size(), method.order);
    for_each_part(table->cell(row, 1), [&](std::string_view descriptor) {
      method.type = index_->find_type(descriptor);
      if (method.type != kNone && table->cell(row, 0) != "view") components_.insert(method.type);
      if (method.type != kNone) lifecycles_[table->cell(row, 0)].push_back(method);
    });
  }
  for (auto& [kind, methods] : lifecycles_) {
    std::stable_sort(methods.begin(), methods.end(),
                     [](const auto& a, const auto& b) { return a.order < b.order; });
  }
  return true;
}

std::span<const LifecycleMethod> FrameworkModel::lifecycle(std::string_view kind) const {
  const auto found = lifecycles_.find(kind);
  if (found == lifecycles_.end()) return {};
  return found->second;
}

std::vector<LifecycleMethod> FrameworkModel::lifecycle_of(TypeId type) const {
  std::vector<LifecycleMethod> out;
  for (const auto& [kind, methods] : lifecycles_) {
    for (const LifecycleMethod& method : methods) {
      if (index_->inherits(type, method.type)) out.push_back(method);
    }
  }
  return out;
}

base::Result<bool> FrameworkModel::load_handovers(const rules::RuleSet& rules) {
  auto table = rules::RuleTable<9>::open(
      rules, "catalog/handovers.tsv",
      {"id", "class", "member", "descriptor", "argument", "how", "target", "phase", "opaque"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    HandoverRow entry;
    entry.type = index_->find_type(table->cell(row, 1));
    if (entry.type == kNone) continue;
    entry.member = table->cell(row, 2);
    entry.signature = kNone;
    if (const std::string_view descriptor = table->cell(row, 3); !descriptor.empty()) {
      entry.signature = index_->find_signature(entry.member, descriptor);
      if (entry.signature == kNone) continue;
    }
    Handover& handover = entry.handover;
    handover.id = table->cell(row, 0);
    handover.type = entry.type;
    handover.member = entry.member;
    const std::string_view argument = table->cell(row, 4);
    handover.argument = argument_number(argument);
    const std::string_view how = table->cell(row, 5);
    handover.kind = how == "class"     ? HandoverKind::class_
                    : how == "name"    ? HandoverKind::name
                    : how == "intent"  ? HandoverKind::intent
                    : how == "pending" ? HandoverKind::pending
                    : how == "layout"  ? HandoverKind::layout
                                       : HandoverKind::object;
    for_each_part(table->cell(row, 6), [&](std::string_view target) {
      constexpr std::string_view kLifecycle = "lifecycle:";
      if (target.starts_with(kLifecycle)) {
        handover.lifecycles.push_back(target.substr(kLifecycle.size()));
      } else if (target == "@callbacks") {
        handover.callbacks = true;
      } else if (target.starts_with('@')) {
        handover.annotation = target.substr(1);
      } else if (const SignatureId signature = signature_of(target); signature != kNone) {
        handover.targets.push_back(signature);
      }
    });
    handover.phase = phase_of(table->cell(row, 7));
    handover.opaque = table->cell(row, 8) == "yes";
    if (argument == "result") {
      of_results_.push_back(std::move(handover));
      continue;
    }
    by_member_.emplace(entry.member, handovers_.size());
    handovers_.push_back(std::move(entry));
  }
  handing_.assign(index_->signature_count(), false);
  for (SignatureId signature = 0; signature < handing_.size(); ++signature) {
    handing_[signature] = by_member_.contains(index_->name(signature));
  }
  return true;
}

base::Result<bool> FrameworkModel::load_releasing(const rules::RuleSet& rules) {
  auto table = rules::RuleTable<1>::open(rules, "catalog/releasing_calls.tsv", {"prefix"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    releasing_.push_back(table->cell(row, 0));
  }
  auto sticky = rules::RuleTable<1>::open(rules, "catalog/sticky_broadcasts.tsv", {"action"});
  if (!sticky.ok()) return std::move(sticky).error();
  for (std::size_t row = 0; row < sticky->rows(); ++row) {
    sticky_.insert(sticky->cell(row, 0));
  }
  return true;
}

base::Result<bool> FrameworkModel::load_carried(const rules::RuleSet& rules) {
  auto table =
      rules::RuleTable<6>::open(rules, "catalog/carried_values.tsv",
                                {"class", "member", "descriptor", "object", "field", "argument"});
  if (!table.ok()) return std::move(table).error();
  std::map<std::string_view, FieldId> fields = {{"", kNone}};
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view field = table->cell(row, 4);
    const auto [known, fresh] = fields.try_emplace(field, kNone);
    if (fresh) {
      known->second = field.find("->@") == std::string_view::npos
                          ? index_->find_field(field)
                          : kFirstProperty + static_cast<FieldId>(fields.size());
    }
    if (known->second != kNone) {
      carried_fields_.insert(known->second);
      const TypeId carrier = index_->find_type(field.substr(0, field.find("->")));
      if (carrier != kNone) carriers_.insert(carrier);
    }
    CarriedRow entry;
    entry.type = index_->find_type(table->cell(row, 0));
    const SignatureId signature = index_->find_signature(table->cell(row, 1), table->cell(row, 2));
    if (entry.type == kNone || signature == kNone) continue;
    entry.carried.field = known->second;
    if (!field.empty() && entry.carried.field == kNone) continue;  // nobody asks it
    constexpr std::string_view kTarget = "target:";
    const std::string_view object = table->cell(row, 3);
    if (object.starts_with(kTarget)) {
      entry.carried.object = Carried::Object::target;
      entry.carried.target = argument_number(object.substr(kTarget.size()));
    } else if (object == "receiver") {
      entry.carried.object = Carried::Object::receiver;
    }
    entry.carried.argument = argument_number(table->cell(row, 5));
    carried_.emplace(signature, entry);
  }
  return true;
}

std::vector<Carried> FrameworkModel::carried(const MethodRef& method) const {
  std::vector<Carried> out;
  const auto [first, last] = carried_.equal_range(method.signature);
  for (auto at = first; at != last; ++at) {
    if (index_->inherits(method.owner, at->second.type)) out.push_back(at->second.carried);
  }
  std::sort(out.begin(), out.end(), [](const Carried& a, const Carried& b) {
    return std::tie(a.object, a.target, a.field, a.argument) <
           std::tie(b.object, b.target, b.field, b.argument);
  });
  return out;
}

base::Result<std::vector<std::string_view>> FrameworkModel::classes_named(
    const rules::RuleSet& rules) {
  auto table = rules::RuleTable<5>::open(rules, kKnownResults.file, kKnownResults.columns);
  if (!table.ok()) return std::move(table).error();
  std::vector<std::string_view> out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view result = table->cell(row, 4);
    if (!result.starts_with('@')) out.push_back(result);
  }
  // What code asks for by a name that is put together is named nowhere.
  for (const std::string_view file :
       {"catalog/taint_models.tsv", "catalog/sinks.tsv", "catalog/apis.tsv"}) {
    auto classes = rules::RuleTable<1>::open(rules, file, {"class"});
    if (!classes.ok()) return std::move(classes).error();
    for (std::size_t row = 0; row < classes->rows(); ++row) {
      const std::string_view name = classes->cell(row, 0);
      if (name.starts_with('L') && name.ends_with(';')) out.push_back(name);
    }
  }
  return out;
}

base::Result<bool> FrameworkModel::load_results(const rules::RuleSet& rules) {
  auto table = rules::RuleTable<5>::open(rules, kKnownResults.file, kKnownResults.columns);
  if (!table.ok()) return std::move(table).error();
  const TypeId string = index_->find_type("Ljava/lang/String;");
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const TypeId owner = index_->find_type(table->cell(row, 0));
    const SignatureId signature = index_->find_signature(table->cell(row, 1), table->cell(row, 2));
    if (owner == kNone || signature == kNone) continue;
    KnownResult known;
    const std::string_view argument = table->cell(row, 3);
    if (const std::size_t equals = argument.find('='); equals != std::string_view::npos) {
      known.argument = argument_number(argument.substr(0, equals));
      known.text = argument.substr(equals + 1);
    }
    const std::string_view result = table->cell(row, 4);
    if (result == kOwnPackage) {
      if (package_.empty()) continue;
      known.result = std::string(package_);
    } else {
      const TypeId type = result == kSomeText ? string : index_->find_type(result);
      if (type == kNone) continue;
      known.result = ObjectType{type, false, true, result == kSomeText};
    }
    results_.emplace(signature, std::pair(owner, std::move(known)));
  }
  return true;
}

std::vector<KnownResult> FrameworkModel::results(const MethodRef& method) const {
  std::vector<KnownResult> out;
  const auto [first, last] = results_.equal_range(method.signature);
  for (auto at = first; at != last; ++at) {
    if (index_->inherits(method.owner, at->second.first)) out.push_back(at->second.second);
  }
  std::sort(out.begin(), out.end(), [](const KnownResult& a, const KnownResult& b) {
    return std::tie(a.argument, a.text) < std::tie(b.argument, b.text);
  });
  return out;
}

bool FrameworkModel::releases(SignatureId signature) const {
  const std::string_view name = index_->name(signature);
  return std::any_of(releasing_.begin(), releasing_.end(),
                     [&](std::string_view prefix) { return name.starts_with(prefix); });
}

std::vector<const Handover*> FrameworkModel::handovers(const MethodRef& method) const {
  std::vector<const Handover*> out;
  const auto [first, last] = by_member_.equal_range(index_->name(method.signature));
  std::vector<std::size_t> rows;
  for (auto at = first; at != last; ++at) rows.push_back(at->second);
  std::sort(rows.begin(), rows.end());
  for (const std::size_t row : rows) {
    const HandoverRow& entry = handovers_[row];
    if (entry.signature != kNone && entry.signature != method.signature) continue;
    if (index_->inherits(method.owner, entry.type)) out.push_back(&entry.handover);
  }
  return out;
}

}  // namespace hegui::flow
