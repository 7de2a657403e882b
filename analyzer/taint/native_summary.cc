#include "analyzer/taint/native_summary.h"

#include "analyzer/taint/native_flows.h"

namespace hegui::taint {
namespace {

using native::FlowEffect;
using native::FlowValue;
using native::Term;

constexpr int kMaxPasses = 3;  // over the effects: what loops carry back

std::string_view result_of(std::string_view signature) {
  const std::size_t end = signature.find(')');
  return end == std::string_view::npos ? signature : signature.substr(end + 1);
}

class NativeRun {
 public:
  NativeRun(Engine& engine, Frame& frame, const NativeFlows& flows, const native::MethodFlow& flow,
            MethodId method)
      : engine_(engine),
        frame_(frame),
        domain_(engine.domain()),
        index_(engine.index()),
        flows_(flows),
        flow_(flow),
        method_(method) {}

  Outcome run() {
    terms_.resize(std::max<std::size_t>(flow_.terms, 1));
    const flow::MethodInfo& info = index_.method(method_);
    const std::span<const TypeId> types = index_.parameters(info.signature);
    if (!info.is_static()) terms_[0] = frame_.parameter(0);
    for (std::uint32_t i = 0; i < types.size() && i + 1 < terms_.size(); ++i) {
      const Value given = frame_.parameter(i + (info.is_static() ? 0 : 1));
      terms_[i + 1] = as(given, index_.descriptor(types[i]));
    }
    for (int pass = 0; pass < kMaxPasses; ++pass) {
      const std::vector<Value> before = terms_;
      const Heap heap = frame_.heap;
      first_ = pass == 0;
      for (std::size_t i = 0; i < flow_.effects.size(); ++i) run(flow_.effects[i], i);
      if (before == terms_ && heap == frame_.heap) break;
    }
    Outcome out;
    out.returns = flow_.returns || !flow_.complete;
    const std::string_view type = index_.descriptor(index_.return_type(info.signature));
    if (type != "V") out.returned = as(value_of(flow_.returned), type);
    if (!flow_.thrown.objects.empty() || !flow_.thrown.data.empty()) {
      out.thrown = value_of(flow_.thrown);
    }
    return out;
  }

 private:
  Value as(const Value& value, std::string_view descriptor) const {
    return holds_object(descriptor) ? value : Value{0, value.labels, value.constant};
  }

  // What the bytes or characters of a value are made of.
  SetId data_of(const Value& value) {
    SetId out = value.labels;
    for (const ObjectId object : domain_.objects.members(value.objects)) {
      out = domain_.join_labels(out, frame_.read(object, kContent).labels);
      out = domain_.join_labels(out, frame_.read(object, kAllKeys).labels);
    }
    return out;
  }

  Value value_of(const FlowValue& value) {
    Value out;
    for (const Term term : value.objects) {
      if (term < terms_.size()) out = domain_.join(out, terms_[term]);
    }
    for (const Term term : value.data) {
      if (term >= terms_.size()) continue;
      out.labels = domain_.join_labels(out.labels, data_of(terms_[term]));
      out.constant = kAnything;
    }
    if (!out.empty()) return out;
    if (value.text) return domain_.of_constant(*value.text);
    if (value.number) return domain_.of_constant(*value.number);
    return domain_.anything();
  }

  void set(const FlowEffect& effect, Value value) {
    if (effect.result >= terms_.size()) return;
    const auto number = static_cast<std::size_t>(&effect - flow_.effects.data());
    if (const std::uint32_t read = flows_.read(method_, number); read != kNone) {
      const LabelId label = domain_.source(flows_.first_label() + read);
      value.labels = domain_.join_labels(value.labels, domain_.labels.single(label));
      if (value.objects == 0) value.constant = kAnything;
    }
    terms_[effect.result] = domain_.join(terms_[effect.result], value);
  }

  std::uint64_t site(std::size_t number, unsigned part = 0) const {
    return site_of(method_, static_cast<std::uint32_t>(number + 1), part);
  }

  // The object that this effect makes.
  Value made(std::string_view class_name, std::size_t number) {
    const TypeId type = index_.find_type(descriptor_of(class_name));
    const ObjectId object = domain_.made_at(site(number), type);
    if (first_) frame_.renew(object, terms_);
    return domain_.of_object(object);
  }

  void run(const FlowEffect& effect, std::size_t number) {
    switch (effect.kind) {
      case FlowEffect::Kind::call:
        return call(effect, number);
      case FlowEffect::Kind::construct: {
        const Value object = made(effect.class_name, number);
        set(effect, object);
        return construct(effect, object, number);
      }
      case FlowEffect::Kind::make:
        return set(effect, made(effect.class_name, number));
      case FlowEffect::Kind::get_field:
      case FlowEffect::Kind::set_field:
        return access(effect);
      case FlowEffect::Kind::get_element:
        return set(effect, frame_.read(value_of(effect.given[0]), key(effect.given[1])));
      case FlowEffect::Kind::set_element:
        return frame_.write(value_of(effect.given[0]), key(effect.given[1]),
                            value_of(effect.given[2]), false);
      case FlowEffect::Kind::put: {
        const Value data = value_of(effect.given[1]);
        const Value into = value_of(effect.given[0]);
        frame_.write(into, kAnyKey, {0, data.labels, kAnything}, false);
        return frame_.write(into, kContent, {0, data.labels, kAnything}, false);
      }
      case FlowEffect::Kind::read:
        return set(effect, domain_.anything());
      case FlowEffect::Kind::leak: {
        const auto offset = static_cast<std::uint32_t>(effect.address);
        const std::uint32_t sink = engine_.sink_number(method_, offset, flows_.sink(effect));
        return frame_.leak(sink, value_of(effect.given[0]), {});
      }
      case FlowEffect::Kind::keep:
        return frame_.write(memory(), place(effect), value_of(effect.given[0]), false);
      case FlowEffect::Kind::recall:
        return set(effect, frame_.read(memory(), place(effect)));
    }
  }

  Value memory() { return domain_.of_object(domain_.global_object(flows_.memory_name(method_))); }
  FieldKey place(const FlowEffect& effect) {
    return domain_.named_field("place " + std::to_string(effect.place));
  }
  FieldKey key(const FlowValue& index) {
    if (!index.number || !index.data.empty()) return kAnyKey;
    return domain_.keyed_field(domain_.of_constant(*index.number).constant);
  }

  std::vector<Value> arguments_of(const FlowEffect& effect, flow::SignatureId signature,
                                  bool receiver) {
    std::vector<Value> out;
    for (const FlowValue& value : effect.given) out.push_back(value_of(value));
    if (signature == kNone) return out;
    const std::span<const TypeId> types = index_.parameters(signature);
    const std::size_t first = receiver ? 1 : 0;
    out.resize(types.size() + first, domain_.anything());
    for (std::size_t i = 0; i < types.size(); ++i) {
      out[first + i] = as(out[first + i], index_.descriptor(types[i]));
    }
    return out;
  }

  void construct(const FlowEffect& effect, const Value& object, std::size_t number) {
    const TypeId type = index_.find_type(descriptor_of(effect.class_name));
    const flow::SignatureId signature = index_.find_signature(effect.name, effect.type);
    const MethodId target =
        type == kNone || signature == kNone ? kNone : index_.declared(type, signature);
    std::vector<Value> given = arguments_of(effect, signature, false);
    if (target == kNone) {  // a library's: it holds what it is given
      SetId labels = 0;
      for (const Value& value : given) labels = domain_.join_labels(labels, data_of(value));
      frame_.write(object, kContent, {0, labels, kAnything}, false);
      return;
    }
    given.insert(given.begin(), object);
    engine_.call(frame_, target, std::move(given), site(number, 1), terms_);
  }

  void call(const FlowEffect& effect, std::size_t number) {
    const TypeId type = index_.find_type(descriptor_of(effect.class_name));
    const flow::SignatureId signature = index_.find_signature(effect.name, effect.type);
    std::vector<Value> given = arguments_of(effect, signature, !effect.is_static);
    const std::string_view returns = result_of(effect.type);
    bool library = signature == kNone || type == kNone;
    Outcome out;
    if (!library && (effect.is_static || effect.is_special)) {
      const MethodId target = inherited(index_, type, signature);
      library = target == kNone;
      if (!library) out = engine_.call(frame_, target, given, site(number), terms_);
    } else if (!library && !given.empty()) {
      const Heap before = frame_.heap;
      const CallTargets targets = engine_.targets(frame_, given[0], type, signature, nullptr);
      if (!targets.methods.empty()) {
        out = engine_.call(frame_, targets.methods, given, site(number), terms_);
        join_heaps(domain_, frame_, frame_.heap, before);
      }
      library = targets.library || targets.methods.empty();
    }
    if (library) {
      out.returned = domain_.join(out.returned, by_library(effect, type, signature, given));
    }
    if (returns != "V") set(effect, as(out.returned, returns));
  }

  // As for a call of Java that no model speaks of.
  Value by_library(const FlowEffect& effect, TypeId type, flow::SignatureId signature,
                   const std::vector<Value>& given) {
    SetId labels = 0;
    for (const Value& value : given) labels = domain_.join_labels(labels, data_of(value));
    const SinkRow* sink =
        type == kNone || signature == kNone ? nullptr : engine_.models().sink({type, signature});
    // Where streams and intents lead is not followed here.
    if (sink != nullptr && sink->kind != "stream" && sink->kind != "intent") {
      Value data;
      const std::size_t first = effect.is_static ? 0 : 1;
      for (const int argument : sink->arguments) {
        const std::size_t at = argument < 0 ? 0 : static_cast<std::size_t>(argument) + first;
        if (at >= given.size()) continue;
        data.labels = domain_.join_labels(data.labels, data_of(given[at]));
        data.labels = domain_.join_labels(data.labels, frame_.deep_labels(given[at]));
      }
      const auto offset = static_cast<std::uint32_t>(effect.address);
      frame_.leak(engine_.sink_number(method_, offset, *sink), data, {});
    }
    if (!effect.is_static && !given.empty() && result_of(effect.type) == "V" && labels != 0) {
      frame_.write(given[0], kContent, {0, labels, kAnything}, false);
    }
    return {0, labels, kAnything};
  }

  void access(const FlowEffect& effect) {
    const bool reads = effect.kind == FlowEffect::Kind::get_field;
    const FieldId field = flows_.field(effect);
    const Value base = effect.is_static ? domain_.of_object(domain_.global_object(kStatics))
                                        : value_of(effect.given[0]);
    if (field == kNone) {  // no code of the app reads or writes it
      if (reads) set(effect, {0, base.labels, kAnything});
      return;
    }
    if (reads) return set(effect, as(frame_.read(base, field), effect.type));
    frame_.write(base, field, as(value_of(effect.given.back()), effect.type), false);
  }

  Engine& engine_;
  Frame& frame_;
  Domain& domain_;
  const flow::CodeIndex& index_;
  const NativeFlows& flows_;
  const native::MethodFlow& flow_;
  MethodId method_;
  std::vector<Value> terms_;
  bool first_ = true;
};

}  // namespace

Outcome pass_on(Frame& frame, const flow::CodeIndex& index, MethodId method) {
  Domain& domain = frame.domain();
  const flow::MethodInfo& info = index.method(method);
  const std::span<const TypeId> types = index.parameters(info.signature);
  const std::uint32_t receiver = info.is_static() ? 0 : 1;
  SetId labels = 0;
  std::vector<ObjectId> arrays;
  for (std::uint32_t i = 0; i < types.size(); ++i) {
    const std::string_view type = index.descriptor(types[i]);
    const Value given = frame.parameter(receiver + i);
    labels = domain.join_labels(labels, given.labels);
    if (!holds_object(type)) continue;
    for (const ObjectId object : domain.objects.members(given.objects)) {
      labels = domain.join_labels(labels, frame.read(object, kContent).labels);
      labels = domain.join_labels(labels, frame.read(object, kAllKeys).labels);
      if (type.starts_with('[')) arrays.push_back(object);
    }
  }
  for (const ObjectId array : arrays) {
    frame.write(domain.of_object(array), kAnyKey, {0, labels, kAnything}, false);
  }
  return {true, {0, labels, kAnything}, {}};
}

Outcome run_native(Engine& engine, Frame& frame, MethodId method) {
  const NativeFlows* flows = engine.native_flows();
  const native::MethodFlow* flow = flows != nullptr ? flows->of(method) : nullptr;
  if (flow == nullptr) return pass_on(frame, engine.index(), method);
  Outcome out = NativeRun(engine, frame, *flows, *flow, method).run();
  if (!flow->complete) {
    const Outcome given = pass_on(frame, engine.index(), method);
    out.returned = engine.domain().join(out.returned, given.returned);
  }
  return out;
}

}  // namespace hegui::taint
