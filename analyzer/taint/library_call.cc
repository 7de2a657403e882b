#include "analyzer/taint/library_call.h"

#include <algorithm>

namespace hegui::taint {
namespace {

constexpr std::string_view kText = "Ljava/lang/String;";

bool is_primitive(std::string_view descriptor) { return descriptor.size() == 1; }

}  // namespace

LibraryCall::LibraryCall(const LibraryContext& context, LibraryMethod method,
                         std::vector<Value> arguments)
    : context_(context),
      engine_(context.engine),
      frame_(context.frame),
      domain_(context.engine.domain()),
      index_(context.engine.index()),
      given_(std::move(arguments)),
      method_(std::move(method)),
      site_(site_of(context.caller, context.call.offset)) {
  for (Value& value : given_) value.labels = passed(value.labels);
}

// Through this call.
SetId LibraryCall::passed(SetId labels) {
  const CodePlace place{context_.caller, context_.call.offset};
  return domain_.stepped(labels, {Step::Kind::library, place});
}

LibraryCall::LibraryCall(const LibraryContext& context, std::vector<Value> arguments)
    : LibraryCall(context,
                  method_named(context.engine.index(),
                               context.engine.index().method_ref(
                                   context.unit, dex::MethodIndex{context.call.index})),
                  std::move(arguments)) {
  method_.is_static = context.call.kind == flow::CallKind::static_;
}

// Of the call itself; nothing is known of what is handed over by reflection.
const flow::CallPlan* LibraryCall::plan() const {
  return method_.signature == flow::kNone
             ? nullptr
             : &engine_.flow().plans().plan(context_.unit, context_.call);
}

// --- The call ---

void LibraryCall::run_model(const Model& model) {
  for (const Operation& operation : model.operations) {
    switch (operation.code) {
      case Operation::Code::set:
        assign(operation.terms[0], value_of(operation.terms[1]), true);
        break;
      case Operation::Code::add:
        assign(operation.terms[0], value_of(operation.terms[1]), false);
        break;
      case Operation::Code::concat:
        concat(operation.terms[0], value_of(operation.terms[1]));
        break;
      default:
        run_command(operation);
        break;
    }
  }
}

void LibraryCall::run_default() {
  const bool known = method_.returns != kNone;
  const std::string_view type = known ? index_.descriptor(method_.returns) : std::string_view();
  SetId in = 0;
  for (std::size_t i = first_argument(); i < given_.size(); ++i) {
    in = domain_.join_labels(in, seen_in(given_[i]));
  }
  const bool builds = !known || type == "V" || method_.returns == method_.owner;
  const bool on_object = !method_.is_static && !given_.empty();
  // Activities, services and the like hold nothing of what the framework's own methods are given.
  const bool takes_in = builds && !engine_.flow().model().extends_component(method_.owner);
  if (on_object && takes_in && in != 0)
    frame_.write(given_[0], kContent, {0, in, kAnything}, false);
  if (type == "V" || (type == "Z" && !frame_.implicit())) return;
  if (on_object) in = domain_.join_labels(in, seen_in(given_[0]));
  result_ = {0, in, kAnything};
  if (builds && on_object) {
    result_ = domain_.join(result_, given_[0]);  // itself, as builders do
  } else if (!known || (!is_primitive(type) && type != kText)) {
    result_ = domain_.join(result_, new_result(kNone));
    result_.constant = kAnything;
  }
  result_.constant = pure(method_.name).value_or(result_.constant);
}

// What the recipient is made of: its labels tell the host.
SetId LibraryCall::recipient(const SinkRow& sink) {
  if (sink.to < -1) return 0;
  Value to = argument(sink.to);
  SetId labels = domain_.join_labels(seen_in(to), frame_.deep_labels(to));
  // A stream is made for somebody, or around another one.
  constexpr int kMaxStreams = 6;
  for (int i = 0; i < kMaxStreams && !to.empty(); ++i) {
    const Value made_for = frame_.read(to, domain_.named_field("recipient"));
    labels = domain_.join_labels(labels, made_for.labels);
    to = frame_.read(to, domain_.named_field("inner"));
  }
  return labels;
}

void LibraryCall::leave_through(const SinkRow& sink) {
  Value data;
  const auto add = [&](const Value& value) {
    data.labels = domain_.join_labels(data.labels, frame_.deep_labels(value));
    data.labels = domain_.join_labels(data.labels, as_text(value, kNone).labels);
  };
  for (const int number : sink.arguments) {
    if (number >= SinkRow::kReceiver) add(argument(number));
  }
  Value target;
  if (sink.kind == "stream") {
    const bool on_argument = sink.to >= 0;
    target =
        frame_.read(on_argument ? argument(sink.to) : argument(-1), domain_.named_field("origin"));
  } else if (sink.to == SinkRow::kCaller) {
    target = argument(SinkRow::kReceiver);
  } else if (sink.kind == "provider") {
    if (sink.to >= 0) target.constant = as_text(argument(sink.to), kNone).constant;
  } else if (sink.kind == "intent") {
    if (sink.to >= 0) target = argument(sink.to);
    if (sink.to < 0) {
      for (const int number : sink.arguments) target = domain_.join(target, argument(number));
    }
    target = domain_.join(target, frame_.read(target, domain_.named_field("wrapped")));
  }
  target.labels = domain_.keeps_trails() ? recipient(sink) : 0;
  frame_.leak(engine_.sink_number(context_.caller, context_.call.offset, sink), data, target);
}

void LibraryCall::keep_what_is_carried(const flow::CallPlan& plan) {
  for (const flow::Carried& row : engine_.flow().plans().carried(plan)) {
    if (row.field == flow::kNone || row.object == flow::Carried::Object::target) continue;
    const Value object = row.object == flow::Carried::Object::result
                             ? result_
                             : (given_.empty() ? Value{} : given_[0]);
    if (row.reads()) {
      result_ = frame_.read(object, row.field);
      continue;
    }
    if (row.argument >= 0) frame_.write(object, row.field, argument(row.argument));
  }
}

std::vector<Value> LibraryCall::given_to_target(const flow::CallPlan& plan, const Value& object,
                                                flow::SignatureId signature, SetId source) {
  std::vector<Value> out = {object};
  out.resize(1 + index_.parameters(signature).size(), Value{0, source, kAnything});
  for (const flow::Carried& row : engine_.flow().plans().carried(plan)) {
    if (row.object != flow::Carried::Object::target) continue;
    const auto at = static_cast<std::size_t>(row.target) + 1;
    if (at >= out.size()) continue;
    if (row.field == flow::kNone) {
      out[at] = row.argument == flow::Carried::kResult ? result_ : argument(row.argument);
      continue;
    }
    if (out[at].objects == 0) {
      const ObjectId message = domain_.made_at(site_ | 4, index_.parameters(signature)[at - 1]);
      frame_.renew(message, context_.kept);
      out[at].objects = domain_.objects.single(message);
    }
    frame_.write(out[at], row.field, argument(row.argument));
  }
  return out;
}

void LibraryCall::call_back(const flow::CallPlan& plan, SetId source) {
  const Value callbacks = domain_.of_object(domain_.global_object(kCallbacks));
  unsigned part = 0;
  for (const flow::Handing& handing : engine_.flow().plans().handings(plan)) {
    if (handing.kind != flow::HandoverKind::object || handing.key == flow::kNone) continue;
    const Value object = argument(handing.argument);
    if (object.objects == 0) continue;
    const flow::DispatchKey& key = engine_.flow().plans().key(handing.key);
    if (!engine_.matters(key, handing.key)) continue;
    // Later, as often as the user or the system likes: by the framework's loop.
    const SetId labels = domain_.join_labels(source, given_labels_);
    frame_.write(callbacks, engine_.callback_field(key.signature, labels),
                 {object.objects, 0, kNothing}, false);
    enlist_handlers(object);
    if (handing.phase != flow::Phase::same || later_) continue;
    const CallTargets targets =
        engine_.targets(frame_, object, key.declared, key.signature, nullptr);
    if (targets.methods.empty()) continue;
    const Heap before = frame_.heap;
    engine_.call(frame_, targets.methods, given_to_target(plan, object, key.signature, source),
                 site_ | (2 + (part++ & 1)), context_.kept);
    join_heaps(domain_, frame_, frame_.heap, before);
  }
}

// The receiver's objects by the class whose rows speak of the call: their own, if it is known and
// the platform's, else the declared one.
std::map<TypeId, Value> LibraryCall::receivers_by_class() {
  std::map<TypeId, Value> out;
  const bool dispatched = context_.call.kind == flow::CallKind::virtual_ ||
                          context_.call.kind == flow::CallKind::interface;
  if (method_.is_static || given_.empty() || !dispatched) return out;
  for (const ObjectId object : domain_.objects.members(given_[0].objects)) {
    const TypeId exact = frame_.exact_type(object);
    if (exact == kNone) frame_.ask(domain_.object(object).path);
    const bool own =
        exact != kNone && (index_.inherits(exact, method_.owner) || exact == proxy_type());
    const Value one{domain_.objects.single(object), given_[0].labels, given_[0].constant};
    const auto [found, fresh] = out.try_emplace(own ? exact : method_.owner, one);
    if (!fresh) found->second = domain_.join(found->second, one);
  }
  return out;
}

// Each class in a heap of its own: what one replaces stays where it was another one's object.
Outcome LibraryCall::run() {
  const std::map<TypeId, Value> receivers = receivers_by_class();
  const auto run_on = [&](TypeId type, const Value& receiver) {
    if (type == proxy_type()) {
      return call_handler(receiver, method_.name, method_.owner,
                          {given_.begin() + 1, given_.end()});
    }
    LibraryCall one(context_, method_, given_);
    one.given_[0] = receiver;
    one.by_class_ = type;
    return one.run_row();
  };
  if (receivers.empty()) return run_row();
  if (receivers.size() == 1) return run_on(receivers.begin()->first, given_[0]);
  Outcome out;
  const Heap before = frame_.heap;
  std::optional<Heap> after;
  for (const auto& [type, receiver] : receivers) {
    frame_.heap = before;
    const Outcome done = run_on(type, receiver);
    out.returns = out.returns || done.returns;
    out.returned = domain_.join(out.returned, done.returned);
    out.thrown = domain_.join(out.thrown, done.thrown);
    if (after) {
      join_heaps(domain_, frame_, *after, frame_.heap);
    } else {
      after = frame_.heap;
    }
  }
  frame_.heap = std::move(*after);
  return out;
}

Outcome LibraryCall::run_row() {
  const bool by_reflection = method_.signature == flow::kNone;
  const std::uint32_t source =
      by_reflection ? kNone : engine_.source_at(context_.caller, context_.call.offset);
  const SetId label = source == kNone ? 0 : domain_.labels.single(domain_.source(source));
  LibraryMethod nearest = method_;
  if (by_class_ != kNone) nearest.owner = by_class_;
  const Model* model = engine_.models().model(nearest);
  if (model != nullptr && model->condition() != nullptr &&
      number_of(model->condition()->terms[0]) == 1) {
    return {true, domain_.anything(), {}};
  }
  const SinkRow* sink = engine_.models().sink(method_);
  if (sink != nullptr) leave_through(*sink);
  if (model == nullptr) {
    run_default();
  } else {
    run_model(*model);
    if (!result_set_ && model->nothing) {
      result_ = domain_.anything();
      // A comparison or a length says something of the data to a branch.
      for (const Value& value : given_) {
        if (frame_.implicit()) {
          result_.labels = domain_.join_labels(result_.labels, seen_in(value));
        }
      }
    }
    if (const std::optional<ConstantId> constant = pure(method_.name)) {
      result_ = {0, result_.labels, *constant};
    }
    if (result_.empty()) result_.constant = kAnything;
  }
  if (plan() != nullptr) keep_what_is_carried(*plan());
  result_.labels = domain_.treated(passed(result_.labels), engine_.models().treatment(method_));
  if (label != 0 && looks_up_) {
    // Read when what was looked up is called.
    frame_.write(result_, domain_.named_field("reads"), {0, label, kAnything});
  } else if (label != 0) {
    result_.labels = domain_.join_labels(result_.labels, label);
    if (result_.objects == 0) result_.constant = kAnything;
  }
  if (!called_ && plan() != nullptr) call_back(*plan(), label);
  return {returns_, result_, thrown_};
}

}  // namespace hegui::taint
