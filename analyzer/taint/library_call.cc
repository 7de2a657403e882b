#include "analyzer/taint/library_call.h"

#include <algorithm>

#include "analyzer/flow/pure_calls.h"
#include "analyzer/taint/model_commands.h"

namespace hegui::taint {
namespace {

constexpr std::string_view kText = "Ljava/lang/String;";

bool is_primitive(std::string_view descriptor) { return descriptor.size() == 1; }

}  // namespace

LibraryCall::LibraryCall(const LibraryContext& context, std::vector<Value> arguments)
    : context_(context),
      engine_(context.engine),
      frame_(context.frame),
      domain_(context.engine.domain()),
      index_(context.engine.index()),
      given_(std::move(arguments)),
      ref_(index_.method_ref(context.unit, dex::MethodIndex{context.call.index})),
      site_(site_of(context.caller, context.call.offset)) {}

// --- Values ---

Value LibraryCall::argument(int declared) const {
  if (declared < 0 && context_.call.kind == flow::CallKind::static_) return {};
  const std::size_t at = context_.call.place_of(declared);
  return at < given_.size() ? given_[at] : Value{};
}

Value LibraryCall::all_arguments() {
  Value out;
  const std::size_t first = context_.call.place_of(0);
  for (std::size_t i = first; i < given_.size(); ++i) out = domain_.join(out, given_[i]);
  return out;
}

// What a library sees in a value without calling the app: its own labels, and what objects of
// libraries were made of and hold, as far as more of them.
SetId LibraryCall::seen_in(const Value& value) {
  constexpr std::size_t kMaxObjects = 64;
  SetId labels = value.labels;
  std::vector<std::pair<ObjectId, int>> open;
  std::set<ObjectId> seen;
  const auto add = [&](const Value& found, int level) {
    labels = domain_.join_labels(labels, found.labels);
    for (const ObjectId object : domain_.objects.members(found.objects)) {
      const TypeId type = frame_.exact_type(object);
      const bool of_app = type != kNone && index_.app_class(type) != kNone;
      // Of what was given nothing is known but its path: two steps are enough.
      const bool far = !domain_.is_made(object) && level > 1;
      if (!of_app && !far && seen.size() < kMaxObjects && seen.insert(object).second) {
        open.emplace_back(object, level);
      }
    }
  };
  add(value, 0);
  while (!open.empty()) {
    const auto [object, level] = open.back();
    open.pop_back();
    add(frame_.read(object, kContent), level + 1);
    add(frame_.read(object, kAllKeys), level + 1);
  }
  return labels;
}

Value LibraryCall::as_text(const Value& value, TypeId declared) {
  Value out{0, seen_in(value), kAnything};
  if (value.objects == 0) {
    out.constant = value.constant;
    const std::int64_t* number = domain_.number(value.constant);
    const std::string_view type = declared == kNone ? kText : index_.descriptor(declared);
    if (number != nullptr) {
      const bool decimal = type == "I" || type == "J" || type == "S" || type == "B";
      out.constant = decimal ? domain_.constant(std::to_string(*number)) : kAnything;
      if (type == "C" && *number > 0 && *number < 0x80) {
        out.constant = domain_.constant(std::string(1, static_cast<char>(*number)));
      }
    }
    return out;
  }
  const flow::SignatureId to_string = index_.find_signature("toString", "()Ljava/lang/String;");
  if (to_string != flow::kNone) {
    const TypeId object = index_.find_type("Ljava/lang/Object;");
    Value app;  // objects whose class is known to be the app's
    for (const ObjectId one : domain_.objects.members(value.objects)) {
      const TypeId type = frame_.exact_type(one);
      if (type == kNone) {
        frame_.ask(domain_.object(one).path);
      } else if (index_.dispatch(type, to_string) != flow::kNone) {
        app.objects = domain_.objects.join(app.objects, domain_.objects.single(one));
      }
    }
    if (app.objects != 0 && object != kNone) {
      const CallTargets targets = engine_.targets(frame_, app, object, to_string, nullptr);
      const Outcome outcome =
          engine_.call(frame_, targets.methods, {app}, site_ | 5, context_.kept);
      out.labels = domain_.join_labels(out.labels, outcome.returned.labels);
    }
  }
  const std::span<const ObjectId> objects = domain_.objects.members(value.objects);
  if (objects.size() == 1) out.constant = frame_.read(objects[0], kContent).constant;
  return out;
}

Value LibraryCall::base_of(const Term& term) {
  switch (term.base) {
    case Term::Base::receiver:
      return given_.empty() ? Value{} : given_[0];
    case Term::Base::result:
      return result_;
    case Term::Base::argument:
      return argument(term.argument);
    case Term::Base::arguments:
      return all_arguments();
    case Term::Base::constant:
      return {0, 0, term.constant};
    case Term::Base::unknown:
      return domain_.anything();
    case Term::Base::nothing:
      return {};
    case Term::Base::global:
      return global(term.name, term.argument);
    case Term::Base::none:
      break;
  }
  return {};
}

Value LibraryCall::global(std::string_view name, int named_by) {
  std::string key(name);
  if (named_by >= 0) {
    const Value by = argument(named_by);
    const Value text = as_text(by, kNone);
    std::string word = "?";
    if (const std::string* known = domain_.text(text.constant)) word = *known;
    if (const std::int64_t* number = domain_.number(by.constant)) word = std::to_string(*number);
    if (word == "?") frame_.ask_constant(by.constant);
    key += "(" + word + ")";
  }
  return domain_.of_object(domain_.object_at(domain_.global(key)));
}

FieldKey LibraryCall::field_of(const Term::Step& step) {
  if (step.key < 0) return step.field;
  const Value by = argument(step.key);
  Value key = by;
  if (by.objects != 0) key = as_text(by, kNone);  // a text that was built
  frame_.ask_constant(key.constant);
  return domain_.keyed_field(key.constant);
}

TypeId LibraryCall::declared_type(const Term& term) const {
  const std::span<const TypeId> types = index_.parameters(ref_.signature);
  const auto at = static_cast<std::size_t>(term.argument);
  return term.base == Term::Base::argument && at < types.size() ? types[at] : kNone;
}

Value LibraryCall::value_of(const Term& term) {
  Value value = base_of(term);
  for (const Term::Step& step : term.steps) value = frame_.read(value, field_of(step));
  if (term.deep) value = {0, frame_.deep_labels(value), kAnything};
  if (term.as_text) {
    if (term.base == Term::Base::arguments) {
      Value all{0, 0, kAnything};
      const std::size_t first = context_.call.place_of(0);
      for (std::size_t i = first; i < given_.size(); ++i) {
        all.labels = domain_.join_labels(all.labels, as_text(given_[i], kNone).labels);
      }
      return all;
    }
    value = as_text(value, declared_type(term));
  }
  return value;
}

void LibraryCall::assign(const Term& target, const Value& value, bool strong) {
  if (target.steps.empty()) {
    if (target.base == Term::Base::result) {
      result_ = strong ? value : domain_.join(result_, value);
      result_set_ = true;
    }
    return;
  }
  Value base = base_of(target);
  for (std::size_t i = 0; i + 1 < target.steps.size(); ++i) {
    base = frame_.read(base, field_of(target.steps[i]));
  }
  frame_.write(base, field_of(target.steps.back()), value, strong);
}

void LibraryCall::concat(const Term& target, const Value& more) {
  const Value before = value_of(target);
  Value after{0, domain_.join_labels(before.labels, more.labels), kAnything};
  const std::string empty;
  const std::string* left = before.constant == kNothing ? &empty : domain_.text(before.constant);
  const std::string* right = domain_.text(more.constant);
  if (left == nullptr) frame_.ask_constant(before.constant);
  if (right == nullptr) frame_.ask_constant(more.constant);
  constexpr std::size_t kMaxText = 400;
  if (left != nullptr && right != nullptr && left->size() + right->size() < kMaxText) {
    after.constant = domain_.constant(*left + *right);
  }
  assign(target, after, true);
}

Value LibraryCall::new_result(TypeId type) {
  const ObjectId object = domain_.made_at(site_ | 1, type);
  frame_.renew(object, context_.kept);
  return domain_.of_object(object);
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
      case Operation::Code::command:
        run_command(operation);
        break;
    }
  }
}

void LibraryCall::run_default() {
  const std::string_view type = index_.descriptor(index_.return_type(ref_.signature));
  const bool is_static = context_.call.kind == flow::CallKind::static_;
  const std::string_view name = index_.name(ref_.signature);
  SetId in = 0;
  for (std::size_t i = is_static ? 0 : 1; i < given_.size(); ++i) {
    in = domain_.join_labels(in, seen_in(given_[i]));
  }
  const bool builds = type == "V" || type == index_.descriptor(ref_.owner);
  if (!is_static && !given_.empty() && builds && in != 0 && !is_component()) {
    frame_.write(given_[0], kContent, {0, in, kAnything}, false);
  }
  if (type == "V" || (type == "Z" && !frame_.implicit())) return;
  if (!is_static && !given_.empty()) in = domain_.join_labels(in, seen_in(given_[0]));
  result_ = {0, in, kAnything};
  if (builds && !is_static && !given_.empty()) {
    result_ = domain_.join(result_, given_[0]);  // itself, as builders do
  } else if (!is_primitive(type) && type != kText) {
    result_ = domain_.join(result_, new_result(kNone));
    result_.constant = kAnything;
  }
  result_.constant = pure(name).value_or(result_.constant);
}

// Activities, services and the like hold nothing of what the framework's own methods are given.
bool LibraryCall::is_component() const {
  const std::span<const TypeId> above = index_.ancestors(ref_.owner);
  return std::any_of(above.begin(), above.end(),
                     [&](TypeId type) { return engine_.flow().model().is_component(type); });
}

// What depends on nothing but known arguments.
std::optional<ConstantId> LibraryCall::pure(std::string_view name) {
  if (!flow::may_be_pure(name)) return std::nullopt;
  std::vector<flow::Known> known;
  for (const Value& value : given_) {
    flow::Known one;
    if (value.objects == 0) {
      if (const std::int64_t* number = domain_.number(value.constant)) one = *number;
      if (const std::string* text = domain_.text(value.constant)) one = *text;
      frame_.ask_constant(value.constant);
    }
    known.push_back(std::move(one));
  }
  const flow::Known result = flow::pure_result(index_.descriptor(ref_.owner), name, known);
  if (const std::int64_t* number = flow::number(result)) return domain_.constant(*number);
  if (const std::string* text = flow::text(result)) return domain_.constant(*text);
  return std::nullopt;
}

void LibraryCall::leave_through(const SinkRow& sink) {
  Value data;
  const auto add = [&](const Value& value) {
    data.labels = domain_.join_labels(data.labels, frame_.deep_labels(value));
    data.labels = domain_.join_labels(data.labels, as_text(value, kNone).labels);
  };
  for (const int number : sink.arguments) add(argument(number));
  Value target;
  if (sink.kind == "stream") {
    const bool on_argument = sink.to >= 0;
    target =
        frame_.read(on_argument ? argument(sink.to) : argument(-1), domain_.named_field("origin"));
  } else if (sink.kind == "intent") {
    if (sink.to >= 0) target = argument(sink.to);
    if (sink.to < 0) {
      for (const int number : sink.arguments) target = domain_.join(target, argument(number));
    }
    target = domain_.join(target, frame_.read(target, domain_.named_field("wrapped")));
  }
  target.labels = 0;
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
  const Value callbacks =
      domain_.of_object(domain_.object_at(domain_.global(SharedNames::kCallbacks)));
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

Outcome LibraryCall::run() {
  const flow::CallPlan& plan = engine_.flow().plans().plan(context_.unit, context_.call);
  const std::uint32_t source = engine_.source_at(context_.caller, context_.call.offset);
  const SetId label = source == kNone ? 0 : domain_.labels.single(domain_.source(source));
  const SinkRow* sink = engine_.models().sink(ref_);
  if (sink != nullptr) leave_through(*sink);
  const Model* model = engine_.models().model(ref_);
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
    if (const std::optional<ConstantId> constant = pure(index_.name(ref_.signature))) {
      result_ = {0, result_.labels, *constant};
    }
    if (result_.empty()) result_.constant = kAnything;
  }
  keep_what_is_carried(plan);
  if (label != 0) {
    result_.labels = domain_.join_labels(result_.labels, label);
    if (result_.objects == 0) result_.constant = kAnything;
  }
  if (!called_) call_back(plan, label);
  return {returns_, result_, thrown_};
}

Outcome call_library(const LibraryContext& context, std::vector<Value> arguments) {
  return LibraryCall(context, std::move(arguments)).run();
}

}  // namespace hegui::taint
