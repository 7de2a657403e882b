#include "analyzer/taint/relevance.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "analyzer/taint/native_flows.h"
#include "rules/engine/rule_table.h"

namespace hegui::taint {

using flow::BodyView;
using flow::Call;
using flow::kNoValue;
using flow::UseSite;
using flow::ValueId;
using flow::ValueKind;

namespace {

// A node of the graph: a value that may carry data; one that also stands for its aliases; a field;
// a class that libraries pass around; a library's method that hands out objects; a native method,
// whatever comes into it comes out of it; and the two ends.
using Node = std::uint32_t;

}  // namespace

class RelevanceBuilder {
 public:
  RelevanceBuilder(const flow::ProgramFlow& flow, const Models& models, const RelevantEnds& ends)
      : flow_(flow),
        index_(flow.index()),
        models_(models),
        ends_(ends),
        native_flows_(ends.native) {}

  base::Result<bool> read_types(const rules::RuleSet& rules) {
    auto table = rules::RuleTable<2>::open(rules, "catalog/data_types.tsv", {"prefix", "holds"});
    if (!table.ok()) return std::move(table).error();
    std::vector<TypeId> whole, passed;  // objects of their sub-classes are written, or handed round
    for (std::size_t row = 0; row < table->rows(); ++row) {
      const std::string_view holds = table->cell(row, 1);
      const TypeId type = index_.find_type(table->cell(row, 0));
      if (type == kNone || (holds != "whole" && holds != "passed")) continue;
      whole.push_back(type);
      if (holds == "passed") passed.push_back(type);
    }
    const auto below = [&](TypeId type, const std::vector<TypeId>& above) {
      return std::any_of(above.begin(), above.end(),
                         [&](TypeId one) { return index_.inherits(type, one); });
    };
    for (TypeId type = 0; type < index_.type_count(); ++type) {
      std::string_view name = index_.descriptor(type);
      while (name.starts_with('[')) name.remove_prefix(1);
      std::size_t longest = 0;
      bool holds = true;
      for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view prefix = table->cell(row, 0);
        if (prefix.size() <= longest || !name.starts_with(prefix)) continue;
        longest = prefix.size();
        holds = table->cell(row, 1) != "no";
      }
      const bool of_app = index_.app_class(type) != kNone;
      // The app's own views, dialogs and screens hold what their fields hold, and no more.
      if (of_app && flow_.model().extends_component(type)) holds = false;
      holds_data_.push_back(holds);
      written_whole_.push_back(below(type, whole));
      handed_round_.push_back(holds && !of_app && below(type, passed));
    }
    return true;
  }

  Relevance build() {
    number();
    list_uses();
    seed();
    while (!open_.empty()) {
      const Node node = open_.back();
      open_.pop_back();
      follow(node);
    }
    slice_back();
    return std::move(out_);
  }

 private:
  // --- Numbers ---

  // Also what only native code calls, and what that calls.
  void find_reached() {
    std::vector<MethodId> open;
    reached_.assign(index_.method_count(), false);
    const auto add = [&](MethodId method) {
      if (method == kNone || reached_[method]) return;
      reached_[method] = true;
      open.push_back(method);
    };
    native_.assign(index_.method_count(), kNone);
    constexpr std::size_t kMostMade = 256;
    for (const auto& [method, number] : native_flows_.all()) {
      for (const native::FlowEffect& effect : native_flows_.of(method)->effects) {
        if (effect.kind != native::FlowEffect::Kind::construct &&
            effect.kind != native::FlowEffect::Kind::make) {
          continue;
        }
        const TypeId type = index_.find_type(descriptor_of(effect.class_name));
        const bool of_app = type != kNone && index_.app_class(type) != kNone;
        if (of_app) made_by_native_.push_back(type);
      }
    }
    std::sort(made_by_native_.begin(), made_by_native_.end());
    made_by_native_.erase(std::unique(made_by_native_.begin(), made_by_native_.end()),
                          made_by_native_.end());
    if (made_by_native_.size() > kMostMade) made_by_native_.resize(kMostMade);
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      reached_[method] = flow_.reach().reached_at_all(method);
      // What dispatches on objects that native code made is called from anywhere.
      const bool look = index_.method(method).is_native() || !made_by_native_.empty();
      if (reached_[method] && look) open.push_back(method);
    }
    called_by_native_.resize(index_.method_count());
    while (!open.empty()) {
      const MethodId method = open.back();
      open.pop_back();
      const flow::MethodInfo& info = index_.method(method);
      if (info.is_native()) {
        native_[method] = static_cast<std::uint32_t>(natives_.size());
        natives_.push_back(method);
        const native::MethodFlow* known = native_flows_.of(method);
        if (known == nullptr) continue;
        for (const native::FlowEffect& effect : known->effects) {
          for (const MethodId target : called_back(index_, effect)) {
            called_by_native_[target].push_back(method);
            add(target);
          }
        }
        continue;
      }
      for (const Call& call : flow_.bodies().of(method).calls) {
        if (is_plain(call)) for_each_target(info.unit, call, add);
      }
    }
  }

  void number() {
    find_reached();
    out_.starts_.push_back(0);
    std::uint32_t values = 0;
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (reached_[method]) {
        values += static_cast<std::uint32_t>(flow_.bodies().of(method).values.size());
      }
      out_.starts_.push_back(values);
    }
    values_ = values;
    first_field_ = 2 * values_;
    first_type_ = first_field_ + static_cast<Node>(index_.field_count());
    thrown_ = first_type_ + static_cast<Node>(index_.type_count());
    sink_ = thrown_ + 1;
    first_native_ = sink_ + 1;
    first_library_ = first_native_ + static_cast<Node>(natives_.size());
    met_.assign(first_library_, false);
  }

  Node data(MethodId method, ValueId value) const { return 2 * (out_.starts_[method] + value); }
  Node alias(MethodId method, ValueId value) const { return data(method, value) + 1; }
  Node field(FieldId id) const { return first_field_ + id; }
  Node type(TypeId id) const { return first_type_ + id; }

  Node library(const flow::MethodRef& ref) {
    const std::uint64_t key = std::uint64_t{ref.owner} << 32 | ref.signature;
    const auto [found, fresh] =
        libraries_.try_emplace(key, static_cast<Node>(first_library_ + library_calls_.size()));
    if (fresh) {
      library_calls_.emplace_back();
      met_.push_back(false);
    }
    return found->second;
  }

  std::pair<MethodId, ValueId> place_of(Node node) const {
    const std::uint32_t value = node / 2;
    const auto after = std::upper_bound(out_.starts_.begin(), out_.starts_.end(), value);
    const auto method = static_cast<MethodId>(after - out_.starts_.begin() - 1);
    return {method, value - out_.starts_[method]};
  }

  // --- The program the other way round ---

  template <typename Visit>
  void for_each_target(program::UnitNumber unit, const Call& call, Visit visit) const {
    const flow::CallPlan& plan = flow_.plans().plan(unit, call);
    const bool dispatched = plan.key != kNone && call.kind != flow::CallKind::static_ &&
                            call.kind != flow::CallKind::direct &&
                            call.kind != flow::CallKind::super;
    if (!dispatched) {
      if (plan.direct != kNone) visit(plan.direct);
      return;
    }
    for_each_target_of(plan.key, visit);
  }
  template <typename Visit>
  void for_each_target_of(flow::KeyId key, Visit visit) const {
    for (const MethodId target : flow_.reach().targets(key, false)) visit(target);
    const flow::DispatchKey& known = flow_.plans().key(key);
    for (const TypeId type : made_by_native_) {  // of which reach knows nothing
      if (!index_.inherits(type, known.declared)) continue;
      const MethodId target = index_.dispatch(type, known.signature);
      if (target != kNone) visit(target);
    }
  }

  static bool is_plain(const Call& call) {
    return call.kind != flow::CallKind::custom && call.kind != flow::CallKind::polymorphic;
  }

  bool may_be_library(program::UnitNumber unit, const Call& call) const {
    if (!is_plain(call)) return true;
    const flow::CallPlan& plan = flow_.plans().plan(unit, call);
    return plan.direct == kNone && (plan.framework || plan.key == kNone);
  }

  void list_uses() {
    reads_.resize(index_.field_count());
    native_reads_.resize(index_.field_count());
    for (const MethodId method : natives_) {
      const native::MethodFlow* known = native_flows_.of(method);
      if (known == nullptr) continue;
      for (const native::FlowEffect& effect : known->effects) {
        if (effect.kind != native::FlowEffect::Kind::get_field) continue;
        const FieldId read = native_flows_.field(effect);
        if (read != kNone) native_reads_[read].push_back(method);
      }
    }
    callers_.resize(index_.method_count());
    key_callers_.resize(flow_.plans().key_count());
    keys_of_.resize(index_.method_count());
    of_type_.resize(index_.type_count());
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      const BodyView body = flow_.bodies().of(method);
      if (out_.starts_[method] == out_.starts_[method + 1]) continue;
      const program::UnitNumber unit = index_.method(method).unit;
      for (ValueId id = 0; id < body.values.size(); ++id) {
        const flow::Value& value = body.values[id];
        if (value.is(ValueKind::instance_field) || value.is(ValueKind::static_field)) {
          reads_[index_.field(unit, dex::FieldIndex{value.id})].push_back({method, id});
        } else if (value.is(ValueKind::caught)) {
          caught_.push_back({method, id});
        }
      }
      for (std::uint32_t i = 0; i < body.calls.size(); ++i) {
        const Call& call = body.calls[i];
        if (!is_plain(call)) continue;
        const flow::CallPlan& plan = flow_.plans().plan(unit, call);
        const bool fixed = call.kind == flow::CallKind::static_ ||
                           call.kind == flow::CallKind::direct ||
                           call.kind == flow::CallKind::super;
        if (fixed || plan.key == kNone) {
          if (plan.direct != kNone) callers_[plan.direct].push_back({method, i});
        } else {
          key_callers_[plan.key].push_back({method, i});
        }
        if (may_be_library(unit, call) && call.result != kNoValue) {
          const flow::MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
          library_calls_[library(ref) - first_library_].push_back({method, i});
          of_type_[index_.return_type(ref.signature)].push_back(data(method, call.result));
        }
      }
    }
    for (flow::KeyId key = 0; key < flow_.plans().key_count(); ++key) {
      for_each_target_of(key, [&](MethodId target) {
        std::vector<flow::KeyId>& keys = keys_of_[target];
        if (keys.empty() || keys.back() != key) keys.push_back(key);
      });
    }
    // What the framework gives to methods that it calls.
    const std::vector<bool>& by_framework = flow_.reach().called_by_framework();
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (!by_framework[method] || out_.starts_[method] == out_.starts_[method + 1]) continue;
      const flow::MethodInfo& info = index_.method(method);
      const std::span<const TypeId> types = index_.parameters(info.signature);
      for (std::uint32_t i = 0; i < types.size(); ++i) {
        of_type_[types[i]].push_back(data(method, i + (info.is_static() ? 0 : 1)));
      }
    }
  }

  template <typename Visit>
  void for_each_caller(MethodId method, Visit visit) const {
    for (const UseSite& site : callers_[method]) visit(site);
    for (const flow::KeyId key : keys_of_[method]) {
      for (const UseSite& site : key_callers_[key]) visit(site);
    }
  }

  // --- Following ---

  // A value whose declared type holds no data.
  bool is_dataless(Node node) const {
    if (node >= first_field_) return false;
    const auto [method, value] = place_of(node);
    const BodyView body = flow_.bodies().of(method);
    const flow::Value& known = body.values[value];
    const flow::MethodInfo& info = index_.method(method);
    const program::UnitNumber unit = info.unit;
    switch (known.kind) {
      case ValueKind::parameter: {
        const std::uint32_t receiver = info.is_static() ? 0 : 1;
        if (known.id < receiver) return !holds_data_[index_.type_of_class(info.owner)];
        const std::span<const TypeId> types = index_.parameters(info.signature);
        return known.id - receiver < types.size() && !holds_data_[types[known.id - receiver]];
      }
      case ValueKind::call: {
        const Call& call = body.calls[known.id];
        if (!is_plain(call)) return false;
        const flow::MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
        return !holds_data_[index_.return_type(ref.signature)];
      }
      case ValueKind::instance_field:
      case ValueKind::static_field: {
        const dex::DexFile& file = index_.program().units()[unit].file;
        return !holds_data_[index_.type(unit, file.field(dex::FieldIndex{known.id}).type)];
      }
      case ValueKind::cast:
      case ValueKind::object:
        return !holds_data_[index_.type(unit, dex::TypeIndex{known.id})];
      case ValueKind::type:
      case ValueKind::instance_of:
        return true;
      default:
        return false;
    }
  }

  void reach(Node from, Node to) {
    if (!met_[to] && is_dataless(to)) return;
    edges_.emplace_back(to, from);
    if (met_[to]) return;
    met_[to] = true;
    open_.push_back(to);
  }

  void seed_value(MethodId method, ValueId value) {
    const Node node = data(method, value);
    if (met_[node]) return;
    met_[node] = true;
    open_.push_back(node);
  }

  void seed() {
    for (const auto& [place, number] : ends_.sources) {
      if (out_.starts_[place.method] == out_.starts_[place.method + 1]) continue;
      const BodyView body = flow_.bodies().of(place.method);
      for (ValueId id = 0; id < body.values.size(); ++id) {
        if (body.values[id].offset == place.offset && body.values[id].is(ValueKind::static_field)) {
          seed_value(place.method, id);
        }
      }
      for (const Call& call : body.calls) {
        if (call.offset != place.offset) continue;
        if (call.result != kNoValue) seed_value(place.method, call.result);
        if (!is_plain(call)) continue;
        const program::UnitNumber unit = index_.method(place.method).unit;
        for_each_handed(unit, call,
                        [&](MethodId target, ValueId parameter) { seed_value(target, parameter); });
      }
    }
    for (const NativeRead& read : native_flows_.reads()) {
      if (native_[read.method] == kNone) continue;
      const Node node = first_native_ + native_[read.method];
      if (met_[node]) continue;
      met_[node] = true;
      open_.push_back(node);
    }
    if (ends_.hosts) seed_hosts();
    if (ends_.typed.fields.empty()) return;
    for (const TypedFields::Reader& reader : ends_.typed.readers) seed_readers(reader);
    for (const std::string_view listener : ends_.typed.listeners) seed_listeners(listener);
  }

  void seed_hosts() {
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (out_.starts_[method] == out_.starts_[method + 1]) continue;
      const BodyView body = flow_.bodies().of(method);
      const dex::DexFile& file = index_.file_of(method);
      for (ValueId id = 0; id < body.values.size(); ++id) {
        if (!body.values[id].is(ValueKind::string)) continue;
        const std::string_view text = file.string(dex::StringIndex{body.values[id].id});
        if (ends_.recipients.host_named(text) != kNone) seed_value(method, id);
      }
    }
  }

  void reach_sink(Node from, MethodId method, const Call& call) {
    if (ends_.sinks == nullptr || ends_.sinks->contains({method, call.offset})) reach(from, sink_);
  }

  // What the methods by which code reads a field return.
  void seed_readers(const TypedFields::Reader& reader) {
    const TypeId view = index_.find_type(reader.type);
    if (view == kNone) return;
    for (const auto& [key, node] : libraries_) {
      const auto owner = static_cast<TypeId>(key >> 32);
      const auto signature = static_cast<flow::SignatureId>(key & 0xffffffff);
      if (!index_.inherits(owner, view) || index_.name(signature) != reader.member) continue;
      for (const UseSite& site : library_calls_[node - first_library_]) {
        seed_value(site.method, flow_.bodies().of(site.method).calls[site.number].result);
      }
    }
  }

  // What listeners are told of it.
  void seed_listeners(std::string_view listener) {
    const TypeId type = index_.find_type(listener);
    if (type == kNone) return;
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (out_.starts_[method] == out_.starts_[method + 1]) continue;
      if (!index_.inherits(index_.type_of_class(index_.method(method).owner), type)) continue;
      for (ValueId id = 1; id < flow_.bodies().of(method).parameters; ++id) seed_value(method, id);
    }
  }

  // Parameters of the app's methods that the call makes the framework call, now or later.
  template <typename Visit>
  void for_each_handed(program::UnitNumber unit, const Call& call, Visit visit) const {
    const flow::CallPlan& plan = flow_.plans().plan(unit, call);
    for (const flow::Handing& handing : flow_.plans().handings(plan)) {
      if (handing.kind != flow::HandoverKind::object || handing.key == flow::kNone) continue;
      for (const MethodId target : flow_.reach().targets(handing.key, false)) {
        if (out_.starts_[target] == out_.starts_[target + 1]) continue;
        const ValueId parameters = flow_.bodies().of(target).parameters;
        for (ValueId id = 1; id < parameters; ++id) visit(target, id);
      }
    }
  }

  void follow(Node node) {
    if (node < first_field_) {
      const auto [method, value] = place_of(node);
      if (node % 2 == 0) {
        follow_data(node, method, value);
      } else {
        follow_alias(node, method, value);
      }
    } else if (node < first_type_) {
      for (const auto& [method, value] : reads_[node - first_field_]) {
        reach(node, data(method, value));
      }
      for (const MethodId method : native_reads_[node - first_field_]) {
        reach(node, first_native_ + native_[method]);
      }
    } else if (node < thrown_) {
      for (const Node to : of_type_[node - first_type_]) reach(node, to);
    } else if (node == thrown_) {
      for (const auto& [method, value] : caught_) reach(node, data(method, value));
    } else if (node >= first_native_ && node < first_library_) {
      follow_native(node, natives_[node - first_native_]);
    } else if (node >= first_library_) {
      for (const UseSite& site : library_calls_[node - first_library_]) {
        const ValueId result = flow_.bodies().of(site.method).calls[site.number].result;
        reach(node, data(site.method, result));
      }
    }
  }

  struct Uses {
    std::vector<std::vector<ValueId>> values;        // by value: values made of it
    std::vector<std::vector<std::uint32_t>> stores;  // that store it
    std::vector<std::vector<std::uint32_t>> calls;   // that are given it
  };
  const Uses& uses_of(MethodId method) {
    const auto [found, fresh] = uses_.try_emplace(method);
    Uses& out = found->second;
    if (!fresh) return out;
    const BodyView body = flow_.bodies().of(method);
    out.values.resize(body.values.size());
    out.stores.resize(body.values.size());
    out.calls.resize(body.values.size());
    for (ValueId id = 0; id < body.values.size(); ++id) {
      const flow::Value& value = body.values[id];
      switch (value.kind) {
        case ValueKind::phi:
          for (const ValueId operand : body.phi_operands(value)) out.values[operand].push_back(id);
          break;
        case ValueKind::cast:
        case ValueKind::instance_field:
        case ValueKind::element:
          out.values[value.operand()].push_back(id);
          break;
        case ValueKind::computed:
          out.values[value.operand()].push_back(id);
          if (!value.second_is_literal && value.second != kNoValue) {
            out.values[value.second].push_back(id);
          }
          break;
        default:
          break;
      }
    }
    for (std::uint32_t i = 0; i < body.stores.size(); ++i) {
      out.stores[body.stores[i].value].push_back(i);
    }
    for (std::uint32_t i = 0; i < body.calls.size(); ++i) {
      for (const ValueId id : body.arguments(body.calls[i])) {
        if (out.calls[id].empty() || out.calls[id].back() != i) out.calls[id].push_back(i);
      }
    }
    return out;
  }

  void follow_data(Node node, MethodId method, ValueId value) {
    const BodyView body = flow_.bodies().of(method);
    const program::UnitNumber unit = index_.method(method).unit;
    const Uses& uses = uses_of(method);
    for (const ValueId made : uses.values[value]) reach(node, data(method, made));
    for (const std::uint32_t number : uses.stores[value]) {
      const flow::Store& store = body.stores[number];
      if (store.kind == flow::StoreKind::element) {
        reach(node, alias(method, store.base));
        continue;
      }
      const FieldId id = index_.field(unit, dex::FieldIndex{store.field});
      reach(node, field(id));
      if (store.kind != flow::StoreKind::instance_field) continue;
      const dex::DexFile& file = index_.program().units()[unit].file;
      const TypeId owner = index_.type(unit, file.field(dex::FieldIndex{store.field}).owner);
      if (written_whole_[owner]) reach(node, alias(method, store.base));
    }
    for (const std::uint32_t number : uses.calls[value]) {
      pass(node, method, unit, body, body.calls[number], value);
    }
    if (std::find(body.returns.begin(), body.returns.end(), value) != body.returns.end()) {
      for_each_caller(method, [&](const UseSite& site) {
        const ValueId result = flow_.bodies().of(site.method).calls[site.number].result;
        if (result != kNoValue) reach(node, data(site.method, result));
      });
      for (const MethodId caller : called_by_native_[method]) {
        reach(node, first_native_ + native_[caller]);
      }
    }
    const TypeId throwable = index_.find_type("Ljava/lang/Throwable;");
    const flow::Value& known = body.values[value];
    if (throwable != kNone && known.is(ValueKind::object) &&
        index_.inherits(index_.type(unit, dex::TypeIndex{known.id}), throwable)) {
      reach(node, thrown_);
    }
  }

  void pass(Node node, MethodId method, program::UnitNumber unit, const BodyView& body,
            const Call& call, ValueId value) {
    const std::span<const ValueId> given = body.arguments(call);
    if (is_plain(call)) {
      for_each_target(unit, call, [&](MethodId target) {
        if (ends_.recipients.sdk(method, target) != nullptr) reach_sink(node, method, call);
        if (native_[target] != kNone) reach(node, first_native_ + native_[target]);
        if (out_.starts_[target] == out_.starts_[target + 1]) return;
        const ValueId parameters = flow_.bodies().of(target).parameters;
        for (ValueId i = 0; i < given.size() && i < parameters; ++i) {
          if (given[i] == value) reach(node, data(target, i));
        }
      });
    }
    if (!may_be_library(unit, call)) return;
    if (call.result != kNoValue) reach(node, data(method, call.result));
    if (!is_plain(call)) return;
    const flow::MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
    if (models_.sink(ref) != nullptr || models_.calls_by_name(ref)) reach_sink(node, method, call);
    const bool has_receiver = call.kind != flow::CallKind::static_ && !given.empty();
    const bool takes_in = holds_data_[ref.owner];
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (given[i] == value) continue;
      if (i == 0 && has_receiver) {
        if (takes_in) reach(node, alias(method, given[i]));
      } else if (!has_receiver || is_array(ref, i - 1)) {
        if (holds(ref, i - (has_receiver ? 1 : 0))) reach(node, alias(method, given[i]));
      }
    }
    // A library keeps it in an object of a class of its own, and gives that to others.
    const std::span<const TypeId> types = index_.parameters(ref.signature);
    for (std::size_t i = has_receiver ? 1 : 0; i < given.size(); ++i) {
      if (given[i] != value) continue;
      const TypeId declared = types[i - (has_receiver ? 1 : 0)];
      if (handed_round_[declared]) reach(node, type(declared));
    }
    for_each_handed(unit, call, [&](MethodId target, ValueId parameter) {
      reach(node, data(target, parameter));
    });
  }

  // Out of a native method: its result, arrays that it was given, and what its flow says.
  void follow_native(Node node, MethodId method) {
    const flow::MethodInfo& info = index_.method(method);
    const std::span<const TypeId> types = index_.parameters(info.signature);
    const std::size_t receiver = info.is_static() ? 0 : 1;
    for_each_caller(method, [&](const UseSite& site) {
      const BodyView caller = flow_.bodies().of(site.method);
      const Call& call = caller.calls[site.number];
      if (call.result != kNoValue) reach(node, data(site.method, call.result));
      const std::span<const ValueId> given = caller.arguments(call);
      for (std::size_t i = 0; i < types.size() && i + receiver < given.size(); ++i) {
        if (keeps(types[i])) reach(node, alias(site.method, given[i + receiver]));
      }
    });
    const native::MethodFlow* known = native_flows_.of(method);
    if (known == nullptr) return;
    for (const native::FlowEffect& effect : known->effects) {
      switch (effect.kind) {
        case native::FlowEffect::Kind::call:
        case native::FlowEffect::Kind::construct:
          for (const MethodId target : called_back(index_, effect)) {
            if (out_.starts_[target] == out_.starts_[target + 1]) continue;
            const ValueId parameters = flow_.bodies().of(target).parameters;
            for (ValueId id = 0; id < parameters; ++id) reach(node, data(target, id));
          }
          if (calls_sink(effect)) reach(node, sink_);
          break;
        case native::FlowEffect::Kind::leak:
          reach(node, sink_);
          break;
        case native::FlowEffect::Kind::set_field:
          if (const FieldId written = native_flows_.field(effect); written != kNone) {
            reach(node, field(written));
          }
          break;
        case native::FlowEffect::Kind::keep:
          for (const MethodId other : natives_) {
            const native::MethodFlow* flow = native_flows_.of(other);
            if (flow == nullptr ||
                &native_flows_.library(other) != &native_flows_.library(method)) {
              continue;
            }
            const bool recalls = std::any_of(
                flow->effects.begin(), flow->effects.end(), [&](const native::FlowEffect& one) {
                  return one.kind == native::FlowEffect::Kind::recall && one.place == effect.place;
                });
            if (recalls) reach(node, first_native_ + native_[other]);
          }
          break;
        default:
          break;
      }
    }
  }

  bool calls_sink(const native::FlowEffect& effect) const {
    const TypeId type = index_.find_type(descriptor_of(effect.class_name));
    const flow::SignatureId signature = index_.find_signature(effect.name, effect.type);
    return type != kNone && signature != kNone && models_.sink({type, signature}) != nullptr;
  }

  bool is_array(const flow::MethodRef& ref, std::size_t declared) const {
    const std::span<const TypeId> types = index_.parameters(ref.signature);
    return declared < types.size() && index_.descriptor(types[declared]).starts_with('[');
  }
  // An object that something can be put in.
  bool keeps(TypeId type) const {
    const std::string_view name = index_.descriptor(type);
    return holds_data_[type] && name.size() > 1 && name != "Ljava/lang/String;";
  }
  bool holds(const flow::MethodRef& ref, std::size_t declared) const {
    const std::span<const TypeId> types = index_.parameters(ref.signature);
    if (declared >= types.size()) return false;
    return keeps(types[declared]);
  }

  void follow_alias(Node node, MethodId method, ValueId value) {
    reach(node, data(method, value));
    const BodyView body = flow_.bodies().of(method);
    const program::UnitNumber unit = index_.method(method).unit;
    const flow::Value& known = body.values[value];
    switch (known.kind) {
      case ValueKind::phi:
        for (const ValueId operand : body.phi_operands(known)) reach(node, alias(method, operand));
        return;
      case ValueKind::cast:
      case ValueKind::element:
        reach(node, alias(method, known.operand()));
        return;
      case ValueKind::parameter:
        for_each_caller(method, [&](const UseSite& site) {
          const BodyView caller = flow_.bodies().of(site.method);
          const std::span<const ValueId> given = caller.arguments(caller.calls[site.number]);
          if (known.id < given.size()) reach(node, alias(site.method, given[known.id]));
        });
        return;
      case ValueKind::instance_field:
      case ValueKind::static_field:
        reach(node, field(index_.field(unit, dex::FieldIndex{known.id})));
        return;
      case ValueKind::call: {
        const Call& call = body.calls[known.id];
        if (is_plain(call)) {
          for_each_target(unit, call, [&](MethodId target) {
            if (out_.starts_[target] == out_.starts_[target + 1]) return;
            for (const ValueId returned : flow_.bodies().of(target).returns) {
              reach(node, alias(target, returned));
            }
          });
        }
        if (!may_be_library(unit, call) || !is_plain(call)) return;
        const flow::MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
        reach(node, library(ref));
        if (call.kind != flow::CallKind::static_ && call.arguments > 0 && holds_data_[ref.owner]) {
          reach(node, alias(method, body.arguments(call)[0]));
        }
        return;
      }
      default:
        return;
    }
  }

  // --- From the sinks back ---

  void slice_back() {
    out_.slice_.assign(values_, false);
    out_.leads_.assign(index_.method_count(), false);
    out_.any_ = met_[sink_];
    if (!out_.any_) return;
    std::sort(edges_.begin(), edges_.end());
    std::vector<bool> kept(met_.size(), false);
    std::vector<Node> open = {sink_};
    kept[sink_] = true;
    while (!open.empty()) {
      const Node node = open.back();
      open.pop_back();
      auto at = std::lower_bound(edges_.begin(), edges_.end(), std::pair(node, Node{0}));
      for (; at != edges_.end() && at->first == node; ++at) {
        if (kept[at->second]) continue;
        kept[at->second] = true;
        open.push_back(at->second);
      }
    }
    std::vector<MethodId> waiting;
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      bool any = false;
      for (std::uint32_t i = out_.starts_[method]; i < out_.starts_[method + 1]; ++i) {
        out_.slice_[i] = kept[2 * i] || kept[2 * i + 1];
        any = any || out_.slice_[i];
      }
      if (any) waiting.push_back(method);
    }
    add_makers(kept, waiting);
    for (const MethodId method : waiting) out_.leads_[method] = true;
    while (!waiting.empty()) {
      const MethodId method = waiting.back();
      waiting.pop_back();
      for_each_caller(method, [&](const UseSite& site) {
        if (out_.leads_[site.method]) return;
        out_.leads_[site.method] = true;
        waiting.push_back(site.method);
      });
      for (const MethodId caller : called_by_native_[method]) {
        if (out_.leads_[caller]) continue;
        out_.leads_[caller] = true;
        waiting.push_back(caller);
      }
    }
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (!out_.leads_[method]) continue;
      const TypeId owner = index_.type_of_class(index_.method(method).owner);
      for (const TypeId below : index_.app_subtypes(owner)) out_.keeps_[below] = true;
    }
  }

  // Classes in whose fields data is kept, or objects of such classes, and fields that hold them.
  // Fields of platform classes (lists, maps, Object) may hold anything.
  std::vector<bool> find_carriers(const std::vector<bool>& kept) {
    struct Declared {
      FieldId id;
      TypeId owner, type;
    };
    std::vector<Declared> declared;
    std::vector<bool> known(index_.field_count(), false);
    for (program::UnitNumber unit = 0; unit < index_.program().units().size(); ++unit) {
      const dex::DexFile& file = index_.program().units()[unit].file;
      for (const dex::FieldIndex number : file.fields()) {
        const FieldId id = index_.field(unit, number);
        if (known[id]) continue;
        known[id] = true;
        const dex::FieldId& field = file.field(number);
        declared.push_back({id, index_.type(unit, field.owner), index_.type(unit, field.type)});
      }
    }
    out_.fields_.assign(index_.field_count(), false);
    std::vector<bool> carriers(index_.type_count(), false);
    const auto add_class = [&](TypeId type) {
      bool fresh = false;
      for (const TypeId below : index_.app_subtypes(type)) {
        fresh = fresh || !carriers[below];
        carriers[below] = true;
      }
      // An object is also known by its interfaces and super classes.
      for (const TypeId above : index_.ancestors(type)) {
        if (index_.app_class(above) == kNone) continue;
        fresh = fresh || !carriers[above];
        carriers[above] = true;
      }
      return fresh;
    };
    for (const Declared& one : declared) {
      if (!kept[field(one.id)]) continue;
      out_.fields_[one.id] = true;
      if (!flow_.model().extends_component(one.owner)) add_class(one.owner);
    }
    for (bool changed = true; changed;) {
      changed = false;
      for (const Declared& one : declared) {
        const bool holds =
            carriers[one.type] || (index_.app_class(one.type) == kNone && keeps(one.type));
        if (!holds || out_.fields_[one.id]) continue;
        out_.fields_[one.id] = true;
        if (carriers[one.type] && !flow_.model().extends_component(one.owner))
          changed = add_class(one.owner) || changed;
      }
    }
    return carriers;
  }

  // Methods that make objects of these classes, or hand them on.
  void add_makers(const std::vector<bool>& kept, std::vector<MethodId>& out) {
    const std::vector<bool> carriers = find_carriers(kept);
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (out_.starts_[method] == out_.starts_[method + 1]) continue;
      const flow::SignatureId signature = index_.method(method).signature;
      bool hands = carriers[index_.return_type(signature)];
      const BodyView body = flow_.bodies().of(method);
      const program::UnitNumber unit = index_.method(method).unit;
      for (const flow::ClassUse& use : body.class_uses) {
        hands = hands || (use.allocates && carriers[index_.type(unit, dex::TypeIndex{use.type})]);
      }
      if (hands) out.push_back(method);
    }
    out_.keeps_ = carriers;
  }

  const flow::ProgramFlow& flow_;
  const flow::CodeIndex& index_;
  const Models& models_;
  const RelevantEnds& ends_;
  const NativeFlows& native_flows_;
  Relevance out_;
  std::vector<bool> reached_;           // by method
  std::vector<MethodId> natives_;       // those that are reached
  std::vector<TypeId> made_by_native_;  // classes of the app
  std::vector<std::uint32_t> native_;   // by method: position in natives_
  std::vector<std::vector<MethodId>> called_by_native_, native_reads_;  // by method, by field
  std::vector<bool> holds_data_, written_whole_, handed_round_;         // by type
  std::uint32_t values_ = 0;
  Node first_field_ = 0, first_type_ = 0, thrown_ = 0, sink_ = 0, first_native_ = 0,
       first_library_ = 0;
  std::vector<bool> met_;
  std::vector<Node> open_;
  std::vector<std::pair<Node, Node>> edges_;                      // to, from
  std::vector<std::vector<std::pair<MethodId, ValueId>>> reads_;  // by field
  std::vector<std::pair<MethodId, ValueId>> caught_;
  std::vector<std::vector<UseSite>> callers_, key_callers_;
  std::vector<std::vector<flow::KeyId>> keys_of_;
  std::vector<std::vector<Node>> of_type_;
  std::unordered_map<std::uint64_t, Node> libraries_;
  std::vector<std::vector<UseSite>> library_calls_;  // with a result that is used
  std::unordered_map<MethodId, Uses> uses_;
};

base::Result<Relevance> Relevance::build(const flow::ProgramFlow& flow, const Models& models,
                                         const rules::RuleSet& rules, const RelevantEnds& ends) {
  RelevanceBuilder builder(flow, models, ends);
  const base::Result<bool> read = builder.read_types(rules);
  if (!read.ok()) return read.error();
  return builder.build();
}

}  // namespace hegui::taint
