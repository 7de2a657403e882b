#include "analyzer/taint/method_analysis.h"

#include <algorithm>

#include "analyzer/flow/arithmetic.h"
#include "analyzer/flow/control_dependence.h"
#include "analyzer/taint/library_call.h"
#include "analyzer/taint/native_summary.h"
#include "analyzer/taint/relevance.h"

namespace hegui::taint {
namespace {

using flow::kNoValue;
using flow::ValueId;
using flow::ValueKind;

constexpr int kMaxVisits = 40;  // of one block

}  // namespace

MethodAnalysis::MethodAnalysis(Engine& engine, MethodId method, const Bindings& bindings)
    : engine_(engine),
      domain_(engine.domain()),
      method_(method),
      unit_(engine.index().method(method).unit),
      bindings_(bindings),
      frame_(engine.domain(), bindings, false, engine.implicit()) {}

Summary MethodAnalysis::run() {
  const flow::MethodInfo& info = engine_.index().method(method_);
  Summary unknown;
  unknown.returns = true;
  unknown.returned = domain_.anything();
  if (info.is_native()) return sum_up(run_native(engine_, frame_, method_));
  if (info.is_abstract() || !engine_.index().definition(method_).has_code()) return unknown;
  body_ = engine_.flow().flow_bodies().of(method_);
  if (!body_->complete || body_->blocks.empty()) {
    ++engine_.counts.incomplete;
    return pass_on();
  }
  list_events();
  note_users();
  values_.resize(body_->values.size());
  at_start_.resize(body_->blocks.size());
  caught_.resize(body_->blocks.size());
  waiting_.resize(body_->blocks.size(), false);
  visits_.resize(body_->blocks.size(), 0);
  if (frame_.implicit()) {
    decided_by_ = flow::deciding_blocks(*body_);
    deciding_.resize(body_->blocks.size(), 0);
    if (body_->blocks.size() > flow::kMaxDependentBlocks) ++engine_.counts.incomplete;
  }
  for (ValueId id = 0; id < body_->parameters; ++id) evaluate(id);
  enter(0, Heap());
  for (std::uint32_t block = 0; block < waiting_.size();) {
    if (!waiting_[block]) {
      ++block;
      continue;
    }
    waiting_[block] = false;
    if (++visits_[block] > kMaxVisits ||
        !engine_.take(body_->blocks[block].end - body_->blocks[block].start)) {
      ++engine_.counts.unsettled;
      ++block;
      continue;
    }
    run_block(block);
    block = 0;
  }
  return sum_up();
}

// Values in the order of their definition, stores and calls, as the code has them.
void MethodAnalysis::list_events() {
  std::vector<std::vector<Event>> by_block(body_->blocks.size());
  const auto add = [&](std::uint32_t offset, Event::Kind kind, std::uint32_t number) {
    const std::uint32_t block = body_->block_holding(offset);
    if (block != kNoValue) by_block[block].push_back({offset, kind, number});
  };
  for (ValueId id = body_->parameters; id < body_->values.size(); ++id) {
    if (!body_->values[id].is(ValueKind::call)) {
      add(body_->values[id].offset, Event::Kind::value, id);
    }
  }
  for (std::uint32_t i = 0; i < body_->class_uses.size(); ++i) {
    add(body_->class_uses[i].offset, Event::Kind::use, i);
  }
  for (std::uint32_t i = 0; i < body_->stores.size(); ++i) {
    add(body_->stores[i].offset, Event::Kind::store, i);
  }
  for (std::uint32_t i = 0; i < body_->calls.size(); ++i) {
    add(body_->calls[i].offset, Event::Kind::call, i);
  }
  // At one place: the class is initialised, the value is made, and then stored.
  const auto rank = [](const Event& event) {
    return event.kind == Event::Kind::use ? 0 : event.kind == Event::Kind::value ? 1 : 2;
  };
  for (std::vector<Event>& events : by_block) {
    std::stable_sort(events.begin(), events.end(), [&](const Event& a, const Event& b) {
      return std::pair(a.offset, rank(a)) < std::pair(b.offset, rank(b));
    });
    first_event_.push_back(static_cast<std::uint32_t>(events_.size()));
    events_.insert(events_.end(), events.begin(), events.end());
  }
  first_event_.push_back(static_cast<std::uint32_t>(events_.size()));
}

void MethodAnalysis::note_users() {
  users_.resize(body_->values.size());
  const auto uses = [&](ValueId id, std::uint32_t block) {
    if (id == kNoValue) return;
    if (users_[id].empty() || users_[id].back() != block) users_[id].push_back(block);
  };
  for (std::uint32_t block = 0; block < body_->blocks.size(); ++block) {
    for (std::uint32_t i = first_event_[block]; i < first_event_[block + 1]; ++i) {
      const Event& event = events_[i];
      if (event.kind == Event::Kind::store) {
        const flow::Store& store = body_->stores[event.number];
        uses(store.base, block);
        uses(store.index, block);
        uses(store.value, block);
      } else if (event.kind == Event::Kind::call) {
        for (const ValueId id : body_->arguments(body_->calls[event.number])) uses(id, block);
      } else if (event.kind == Event::Kind::value) {
        const flow::Value& value = body_->values[event.number];
        switch (value.kind) {
          case ValueKind::phi:
            for (const ValueId id : body_->phi_operands(value)) uses(id, block);
            break;
          case ValueKind::instance_field:
          case ValueKind::cast:
          case ValueKind::instance_of:
            uses(value.operand(), block);
            break;
          case ValueKind::element:
            uses(value.operand(), block);
            uses(value.second, block);
            break;
          case ValueKind::computed:
            uses(value.operand(), block);
            if (!value.second_is_literal) uses(value.second, block);
            break;
          default:
            break;
        }
      }
    }
    const flow::Block& ends = body_->blocks[block];
    if (ends.branch != kNoValue) {
      uses(body_->branches[ends.branch].left, block);
      uses(body_->branches[ends.branch].right, block);
    }
    if (ends.switched != kNoValue) uses(body_->switches[ends.switched].value, block);
  }
  for (const auto& [value, block] : body_->return_blocks) uses(value, block);
  for (const auto& [value, block] : body_->throw_blocks) uses(value, block);
}

void MethodAnalysis::enter(std::uint32_t block, const Heap& heap) {
  if (!at_start_[block]) {
    at_start_[block] = heap;
    waiting_[block] = true;
  } else if (join_heaps(domain_, frame_, *at_start_[block], heap)) {
    waiting_[block] = true;
  }
}

void MethodAnalysis::run_block(std::uint32_t block) {
  block_ = block;
  dead_ = false;
  frame_.heap = *at_start_[block];
  if (frame_.implicit()) frame_.set_control(control_of(block));
  const flow::Block& limits = body_->blocks[block];
  const std::span<const std::uint32_t> next = body_->successors_of(limits);
  const std::span<const std::uint32_t> handlers = next.last(limits.handlers);
  for (const std::uint32_t handler : handlers) enter(handler, frame_.heap);
  for (std::uint32_t i = first_event_[block]; i < first_event_[block + 1] && !dead_; ++i) {
    const Event event = events_[i];
    switch (event.kind) {
      case Event::Kind::value:
        evaluate(event.number);
        break;
      case Event::Kind::store:
        store(body_->stores[event.number]);
        break;
      case Event::Kind::call:
        call(body_->calls[event.number]);
        break;
      case Event::Kind::use:
        initialise(body_->class_uses[event.number]);
        break;
    }
    if (event.kind != Event::Kind::value) {
      for (const std::uint32_t handler : handlers) enter(handler, frame_.heap);
    }
  }
  if (!dead_) leave(block);
}

void MethodAnalysis::leave(std::uint32_t block) {
  const flow::Block& limits = body_->blocks[block];
  const std::span<const std::uint32_t> all = body_->successors_of(limits);
  const std::span<const std::uint32_t> next = all.first(all.size() - limits.handlers);
  if (frame_.implicit() && labels_deciding(block) != deciding_[block]) {
    deciding_[block] = labels_deciding(block);
    for (std::uint32_t other = 0; other < decided_by_.size(); ++other) {
      const auto& by = decided_by_[other];
      if (at_start_[other] && std::find(by.begin(), by.end(), block) != by.end()) {
        waiting_[other] = true;
      }
    }
  }
  if (limits.leaves) {
    for (const auto& [value, from] : body_->throw_blocks) {
      if (from != block) continue;
      throw_to_handlers(block, values_[value]);
      keep_thrown_heap();
      return;
    }
    returns_ = true;
    for (const auto& [value, from] : body_->return_blocks) {
      if (from != block) continue;
      returned_ = domain_.join(returned_, values_[value]);
      returned_.labels = domain_.join_labels(returned_.labels, frame_.control());
    }
    if (at_return_) {
      join_heaps(domain_, frame_, *at_return_, frame_.heap);
    } else {
      at_return_ = frame_.heap;
    }
    return;
  }
  if (limits.branch != kNoValue && next.size() == 2) {
    const std::optional<bool> goes = decided(body_->branches[limits.branch]);
    if (!goes || *goes) enter(next[0], frame_.heap);
    if (!goes || !*goes) enter(next[1], frame_.heap);
    return;
  }
  if (limits.switched != kNoValue) {
    const flow::Switch& choice = body_->switches[limits.switched];
    const Value& value = values_[choice.value];
    const std::int64_t* number = value.objects == 0 ? domain_.number(value.constant) : nullptr;
    if (number == nullptr) frame_.ask_constant(value.constant);
    if (number != nullptr && next.size() == choice.cases + 1) {
      std::uint32_t at = 0;
      while (at < choice.cases && body_->keys[choice.first_key + at] != *number) ++at;
      enter(next[at], frame_.heap);
      return;
    }
  }
  for (const std::uint32_t to : next) enter(to, frame_.heap);
}

std::optional<bool> MethodAnalysis::decided(const flow::Branch& branch) {
  const auto known = [&](ValueId id) -> std::optional<std::int64_t> {
    if (id == kNoValue) return 0;
    const Value& value = values_[id];
    if (value.objects == 0) {
      if (const std::int64_t* number = domain_.number(value.constant)) return *number;
      frame_.ask_constant(value.constant);
    }
    return std::nullopt;
  };
  const auto not_null = [&](const Value& value) {
    if (value.objects == 0) {
      return domain_.text(value.constant) != nullptr || domain_.class_of(value.constant) != nullptr;
    }
    const std::span<const ObjectId> objects = domain_.objects.members(value.objects);
    return value.constant == kNothing &&
           std::all_of(objects.begin(), objects.end(),
                       [&](ObjectId object) { return domain_.is_made(object); });
  };
  const std::optional<std::int64_t> right = known(branch.right);
  if (right && *right == 0 && flow::is_equality(branch.opcode) && not_null(values_[branch.left])) {
    return flow::compare(branch.opcode, 1, 0);
  }
  const std::optional<std::int64_t> left = known(branch.left);
  if (!left || !right) return std::nullopt;
  return flow::compare(branch.opcode, *left, *right);
}

// What a handler of this class takes of it, and leaves: objects whose class is known go one way,
// others both. Without a class it takes all.
MethodAnalysis::Caught MethodAnalysis::caught_as(TypeId type, const Value& thrown) {
  if (type == kNone) return {thrown, {}};
  const flow::CodeIndex& index = engine_.index();
  Caught out;
  const std::span<const ObjectId> objects = domain_.objects.members(thrown.objects);
  for (const ObjectId object : objects) {
    const TypeId exact = frame_.exact_type(object);
    const Value one{domain_.objects.single(object), thrown.labels, kNothing};
    if (exact == kNone) frame_.ask(domain_.object(object).path);
    const bool takes = exact != kNone && index.inherits(exact, type);
    const bool known = takes || (exact != kNone && index.is_known_class(exact));
    if (takes || !known) out.taken = domain_.join(out.taken, one);
    if (!takes) out.left = domain_.join(out.left, one);
  }
  if (objects.empty() || thrown.constant != kNothing) {
    const Value unknown{0, thrown.labels, thrown.constant};
    out.taken = domain_.join(out.taken, unknown);
    out.left = domain_.join(out.left, unknown);
  }
  return out;
}

void MethodAnalysis::throw_to_handlers(std::uint32_t block, const Value& thrown) {
  Value left = thrown;
  const dex::CodeItem code =
      engine_.index().file_of(method_).code(engine_.index().definition(method_));
  for (const dex::CatchHandler& one : code.handlers_at(body_->blocks[block].start)) {
    if (left.empty()) return;
    const std::uint32_t handler = body_->block_holding(one.address);
    const TypeId type = one.type ? engine_.index().type(unit_, one.type) : kNone;
    Caught caught = caught_as(type, left);
    left = caught.left;
    if (handler == kNoValue || caught.taken.empty()) continue;
    const Value joined = domain_.join(caught_[handler], caught.taken);
    if (joined != caught_[handler]) {
      caught_[handler] = joined;
      if (at_start_[handler]) waiting_[handler] = true;
    }
    enter(handler, frame_.heap);
  }
  if (left.empty()) return;
  thrown_ = domain_.join(thrown_, left);
  keep_thrown_heap();
}

void MethodAnalysis::keep_thrown_heap() {
  if (at_throw_) {
    join_heaps(domain_, frame_, *at_throw_, frame_.heap);
  } else {
    at_throw_ = frame_.heap;
  }
}

// --- Values ---

void MethodAnalysis::define(ValueId id, const Value& value) {
  Value& known = values_[id];
  Value now = visits_[block_] > 1 ? domain_.join(known, value) : value;
  if (id >= body_->parameters) now.labels = domain_.join_labels(now.labels, frame_.control());
  const Relevance* relevance = engine_.relevance();
  if (relevance != nullptr && !relevance->value(method_, id)) {
    now.labels = 0;
    if (now.objects != 0 && id >= body_->parameters) now.objects = kept_objects(now.objects);
  }
  if (now == known) return;
  known = now;
  for (const std::uint32_t user : users_[id]) {
    if (at_start_[user] && user != block_) waiting_[user] = true;
  }
}

// Of values that no data comes by in: objects that may hold some all the same.
SetId MethodAnalysis::kept_objects(SetId objects) {
  std::vector<std::uint32_t> kept;
  const std::span<const ObjectId> all = domain_.objects.members(objects);
  for (const ObjectId object : all) {
    if (!domain_.is_made(object) || engine_.relevance()->keeps(domain_.object(object).type)) {
      kept.push_back(object);
    }
  }
  return kept.size() == all.size() ? objects : domain_.objects.of(std::move(kept));
}

Value MethodAnalysis::without_objects_of(const Value& value, std::string_view descriptor) const {
  return holds_object(descriptor) ? value : Value{0, value.labels, value.constant};
}

Value MethodAnalysis::phi(ValueId id) {
  const flow::Value& value = body_->values[id];
  Value out;
  for (std::int64_t i = 0; i < value.number; ++i) {
    const std::size_t at = value.id + static_cast<std::size_t>(i);
    const std::uint32_t from = body_->operand_blocks[at];
    if (from != kNoValue && !at_start_[from]) continue;
    out = domain_.join(out, values_[body_->operands[at]]);
    if (frame_.implicit() && from != kNoValue) {
      out.labels = domain_.join_labels(out.labels, control_of(from));
      out.labels = domain_.join_labels(out.labels, deciding_[from]);
    }
  }
  return out;
}

Value MethodAnalysis::computed(const flow::Value& value) {
  const Value& left = values_[value.operand()];
  Value out{0, left.labels, kAnything};
  const auto known = [&](const Value& operand) -> std::optional<std::int64_t> {
    const std::int64_t* number = operand.objects == 0 ? domain_.number(operand.constant) : nullptr;
    if (number == nullptr) frame_.ask_constant(operand.constant);
    return number != nullptr ? std::optional(*number) : std::nullopt;
  };
  const auto opcode = static_cast<dex::Opcode>(value.id);
  std::optional<std::int64_t> right;
  if (value.second_is_literal) {
    right = static_cast<std::int32_t>(value.second);
  } else if (value.second != kNoValue) {
    out.labels = domain_.join_labels(out.labels, values_[value.second].labels);
    right = known(values_[value.second]);
  }
  const std::optional<std::int64_t> first = known(left);
  if (!first || !right) return out;
  if (const std::optional<std::int64_t> result = flow::calculate(opcode, *first, *right)) {
    out.constant = domain_.constant(*result);
  }
  return out;
}

Value MethodAnalysis::tested(const flow::Value& value) {
  const Value& operand = values_[value.operand()];
  const TypeId type = engine_.index().type(unit_, dex::TypeIndex{value.id});
  bool all = operand.objects != 0 && operand.constant == kNothing, none = true;
  for (const ObjectId object : domain_.objects.members(operand.objects)) {
    const TypeId exact = frame_.exact_type(object);
    if (exact == kNone) {
      frame_.ask(domain_.object(object).path);
      all = none = false;
      continue;
    }
    (engine_.index().inherits(exact, type) ? none : all) = false;
  }
  if (operand.objects == 0) none = operand.constant == domain_.zero();
  if (all) return domain_.of_constant(std::int64_t{1});
  if (none) return domain_.of_constant(std::int64_t{0});
  return domain_.anything();
}

FieldKey MethodAnalysis::element_key(ValueId index) {
  if (index == kNoValue) return kAnyKey;
  const Value& value = values_[index];
  if (value.objects == 0 && domain_.number(value.constant) != nullptr) {
    return domain_.keyed_field(value.constant);
  }
  frame_.ask_constant(value.constant);
  return kAnyKey;
}

void MethodAnalysis::evaluate(ValueId id) {
  const flow::Value& value = body_->values[id];
  const flow::CodeIndex& index = engine_.index();
  const dex::DexFile& file = index.file_of(method_);
  switch (value.kind) {
    case ValueKind::unknown:
      return define(id, domain_.anything());
    case ValueKind::parameter: {
      const flow::MethodInfo& info = index.method(method_);
      const std::uint32_t receiver = info.is_static() ? 0 : 1;
      Value given = frame_.parameter(value.id);
      if (value.id >= receiver) {
        const std::span<const TypeId> types = index.parameters(info.signature);
        const std::uint32_t at = value.id - receiver;
        if (at < types.size()) given = without_objects_of(given, index.descriptor(types[at]));
      } else {
        given.constant = kNothing;  // not null
      }
      return define(id, given);
    }
    case ValueKind::integer:
      return define(id, domain_.of_constant(value.number));
    case ValueKind::string:
      return define(id, text(file.string(dex::StringIndex{value.id})));
    case ValueKind::type:
      return define(
          id, domain_.of_constant(ClassConstant{index.type(unit_, dex::TypeIndex{value.id})}));
    case ValueKind::object:
    case ValueKind::array: {
      const TypeId type = index.type(unit_, dex::TypeIndex{value.id});
      const ObjectId object = domain_.made_at(site_of(method_, value.offset), type);
      frame_.renew(object, values_);
      return define(id, domain_.of_object(object));
    }
    case ValueKind::call:
      return;  // by the call
    case ValueKind::instance_field: {
      const dex::FieldIndex field{value.id};
      Value read = frame_.read(values_[value.operand()], index.field(unit_, field));
      read.labels = domain_.stepped(read.labels, step(Step::Kind::load, value.offset));
      return define(id, without_objects_of(read, file.type(file.field(field).type)));
    }
    case ValueKind::static_field: {
      const dex::FieldIndex field{value.id};
      const FieldId number = index.field(unit_, field);
      const ObjectId statics = domain_.global_object(kStatics);
      Value read = frame_.read(statics, number);
      read.labels = domain_.stepped(read.labels, step(Step::Kind::load, value.offset));
      const std::optional<flow::KnownFields::Range> range =
          engine_.flow().bodies().fields().range(number);
      if (range) {
        read = range->low == range->high ? domain_.of_constant(range->low) : domain_.anything();
      }
      const std::string_view origin = engine_.models().origin_of_field(
          file.type(file.field(field).owner), file.string(file.field(field).name));
      if (!origin.empty()) read = stream_to(origin);
      const std::uint32_t source = engine_.source_at(method_, value.offset);
      if (source != kNone) {
        read = {0, domain_.labels.single(domain_.source(source)), kAnything};
      }
      return define(id, without_objects_of(read, file.type(file.field(field).type)));
    }
    case ValueKind::element:
      return define(id, frame_.read(values_[value.operand()], element_key(value.second)));
    case ValueKind::cast: {
      Value out = values_[value.operand()];
      const TypeId type = index.type(unit_, dex::TypeIndex{value.id});
      if (index.app_class(type) != kNone) {
        std::vector<std::uint32_t> fitting;
        for (const ObjectId object : domain_.objects.members(out.objects)) {
          const TypeId exact = frame_.exact_type(object);
          if (exact == kNone || index.app_class(exact) == kNone || index.inherits(exact, type)) {
            fitting.push_back(object);
          }
        }
        out.objects = domain_.objects.of(std::move(fitting));
      }
      return define(id, out);
    }
    case ValueKind::instance_of:
      return define(id, tested(value));
    case ValueKind::caught: {
      Value out = caught_[block_];
      out.constant = kAnything;
      return define(id, out);
    }
    case ValueKind::computed:
      return define(id, computed(value));
    case ValueKind::phi:
      return define(id, phi(id));
  }
}

// A text, and the host that it names.
Value MethodAnalysis::text(std::string_view text) {
  Value out = domain_.of_constant(std::string(text));
  if (!domain_.keeps_trails()) return out;
  const std::uint32_t host = engine_.recipients().host_named(text);
  if (host != kNone) out.labels = domain_.labels.single(domain_.source(host));
  return out;
}

// The stream that a field of the platform holds.
Value MethodAnalysis::stream_to(std::string_view origin) {
  const Value stream = domain_.of_object(domain_.global_object("stream " + std::string(origin)));
  frame_.write(stream, domain_.named_field("origin"), domain_.of_constant(std::string(origin)));
  return stream;
}

// --- Stores and calls ---

void MethodAnalysis::store(const flow::Store& store) {
  Value value = values_[store.value];
  value.labels = domain_.stepped(value.labels, step(Step::Kind::store, store.offset));
  switch (store.kind) {
    case flow::StoreKind::instance_field:
      frame_.write(values_[store.base], engine_.index().field(unit_, dex::FieldIndex{store.field}),
                   value);
      return;
    case flow::StoreKind::static_field:
      frame_.write(domain_.of_object(domain_.global_object(kStatics)),
                   engine_.index().field(unit_, dex::FieldIndex{store.field}), value);
      return;
    case flow::StoreKind::element:
      frame_.write(values_[store.base], element_key(store.index), value);
      return;
  }
}

void MethodAnalysis::initialise(const flow::ClassUse& use) {
  initialise_class(engine_.index().type(unit_, dex::TypeIndex{use.type}), use.offset);
}

// Only initialisers that read or send something are followed where they run; what the others store
// is there from the start.
void MethodAnalysis::initialise_class(TypeId type, std::uint32_t offset) {
  const MethodId initialiser = engine_.telling_initialiser(type);
  if (initialiser == kNone || initialiser == method_) return;
  const Value flags = domain_.of_object(domain_.global_object("initialised"));
  const FieldKey flag =
      domain_.named_field("class " + std::string(engine_.index().descriptor(type)));
  const Value known = frame_.read(flags, flag);
  if (domain_.number(known.constant) != nullptr && *domain_.number(known.constant) == 1) return;
  frame_.ask_constant(known.constant);
  const bool certain = !domain_.constant_path(known.constant) && known.constant != kAnything;
  const Heap before = frame_.heap;
  frame_.write(flags, flag, domain_.of_constant(std::int64_t{1}));
  const Outcome outcome =
      engine_.call(frame_, initialiser, {}, site_of(method_, offset, 7), values_);
  throw_to_handlers(block_, outcome.thrown);
  if (!certain) join_heaps(domain_, frame_, frame_.heap, before);
}

std::vector<Value> MethodAnalysis::arguments_of(const flow::Call& call) const {
  std::vector<Value> out;
  for (const ValueId id : body_->arguments(call)) out.push_back(values_[id]);
  return out;
}

// What the app gives to an SDK's method, that SDK has.
void MethodAnalysis::hand_to_sdk(const flow::Call& call, MethodId callee,
                                 const std::vector<Value>& given) {
  const SinkRow* sink = engine_.recipients().sdk(method_, callee);
  if (sink == nullptr) return;
  Value data;
  const std::size_t first = call.kind == flow::CallKind::static_ ? 0 : 1;
  for (std::size_t i = first; i < given.size(); ++i) {
    data.labels = domain_.join_labels(data.labels, frame_.deep_labels(given[i]));
  }
  frame_.leak(engine_.sink_number(method_, call.offset, *sink), data, {});
}

Outcome MethodAnalysis::dispatch(const flow::Call& call, const flow::MethodRef& ref,
                                 std::vector<Value> given) {
  const flow::CallPlan& plan = engine_.flow().plans().plan(unit_, call);
  const std::uint64_t site = site_of(method_, call.offset);
  const bool fixed = call.kind == flow::CallKind::static_ || call.kind == flow::CallKind::direct ||
                     call.kind == flow::CallKind::super;
  if (fixed && plan.direct != kNone) {
    hand_to_sdk(call, plan.direct, given);
    return engine_.call(frame_, plan.direct, std::move(given), site, values_);
  }
  CallTargets targets;
  targets.library = fixed;
  if (!fixed && !given.empty()) {
    const ValueId receiver = body_->arguments(call)[0];
    const flow::TypeSet types =
        engine_.flow().types().types_of(method_, engine_.flow().bodies().of(method_), receiver);
    targets = engine_.targets(frame_, given[0], ref.owner, ref.signature, &types);
  }
  Outcome out;
  const Heap before = frame_.heap;
  for (const CallTarget& target : targets.methods) hand_to_sdk(call, target.method, given);
  if (!targets.methods.empty()) {
    out = engine_.call(frame_, targets.methods, given, site, values_);
  }
  if (!targets.library && !targets.methods.empty()) return out;
  if (!targets.library && !given.empty() && given[0].constant == domain_.zero() &&
      given[0].objects == 0) {
    return out;  // on null: throws
  }
  const Heap after = frame_.heap;
  const bool followed = out.returns;
  frame_.heap = before;
  const Outcome library =
      LibraryCall({engine_, frame_, method_, unit_, call, values_}, std::move(given)).run();
  if (followed) join_heaps(domain_, frame_, frame_.heap, after);
  out.returns = out.returns || library.returns;
  out.returned = domain_.join(out.returned, library.returned);
  out.thrown = domain_.join(out.thrown, library.thrown);
  return out;
}

void MethodAnalysis::call(const flow::Call& call) {
  std::vector<Value> given = arguments_of(call);
  Outcome out;
  bool makes_text = false;  // texts are values, not objects
  if (call.kind == flow::CallKind::custom || call.kind == flow::CallKind::polymorphic) {
    out = {true, domain_.anything(), {}};
    for (const Value& value : given) {
      out.returned.labels = domain_.join_labels(out.returned.labels, value.labels);
    }
    out.returned.labels =
        domain_.stepped(out.returned.labels, step(Step::Kind::library, call.offset));
  } else {
    const flow::MethodRef ref = engine_.index().method_ref(unit_, dex::MethodIndex{call.index});
    if (call.kind == flow::CallKind::static_) initialise_class(ref.owner, call.offset);
    makes_text = call.kind == flow::CallKind::direct &&
                 engine_.index().descriptor(ref.owner) == "Ljava/lang/String;" &&
                 engine_.index().name(ref.signature) == "<init>";
    out = dispatch(call, ref, std::move(given));
    if (call.result != kNoValue) {
      out.returned = without_objects_of(
          out.returned, engine_.index().descriptor(engine_.index().return_type(ref.signature)));
    }
  }
  throw_to_handlers(block_, out.thrown);
  if (!out.returns) {
    dead_ = true;
    keep_thrown_heap();
    for (const std::uint32_t handler :
         body_->successors_of(body_->blocks[block_]).last(body_->blocks[block_].handlers)) {
      enter(handler, frame_.heap);
    }
    return;
  }
  if (call.result != kNoValue) define(call.result, out.returned);
  if (makes_text && out.returned != domain_.anything()) {
    define(body_->arguments(call)[0], out.returned);
  }
}

// --- Implicit flows ---

SetId MethodAnalysis::labels_deciding(std::uint32_t block) const {
  const flow::Block& limits = body_->blocks[block];
  SetId labels = 0;
  const auto add = [&](ValueId id) {
    if (id != kNoValue) labels = domain_.join_labels(labels, values_[id].labels);
  };
  if (limits.branch != kNoValue) {
    add(body_->branches[limits.branch].left);
    add(body_->branches[limits.branch].right);
  }
  if (limits.switched != kNoValue) add(body_->switches[limits.switched].value);
  return labels;
}

SetId MethodAnalysis::control_of(std::uint32_t block) const {
  SetId labels = frame_.entry_control();
  for (const std::uint32_t by : decided_by_[block]) {
    labels = domain_.join_labels(labels, deciding_[by]);
  }
  return labels;
}

// --- The summary ---

bool MethodAnalysis::may_matter(const Heap::Cell& cell) const {
  return engine_.relevance() == nullptr || cell.field >= kFirstKeyed ||
         engine_.relevance()->field(cell.field);
}

Summary MethodAnalysis::sum_up(const Outcome& done) {
  returns_ = done.returns;
  returned_ = done.returned;
  thrown_ = done.thrown;
  at_return_ = frame_.heap;
  return sum_up();
}

Summary MethodAnalysis::pass_on() {
  return sum_up(taint::pass_on(frame_, engine_.index(), method_));
}

Summary MethodAnalysis::sum_up() {
  Summary out;
  out.returns = returns_;
  out.returned = returned_;
  out.thrown = thrown_;
  Heap heap = at_return_ ? *at_return_ : at_throw_ ? *at_throw_ : Heap();
  if (at_return_ && at_throw_) {
    // What is thrown was made on another way.
    for (const Heap::Cell& cell : at_throw_->cells()) {
      if (domain_.is_made(cell.object) && !at_return_->has(cell.object)) {
        heap.set(cell.object, cell.field, cell.value);
      }
    }
  }
  std::set<ObjectId> made;
  std::vector<ObjectId> open;
  const auto reach = [&](const Value& value) {
    for (const ObjectId object : domain_.objects.members(value.objects)) {
      if (domain_.is_made(object) && made.insert(object).second) open.push_back(object);
    }
  };
  reach(out.returned);
  reach(out.thrown);
  for (const auto& [sink, leak] : frame_.leaks()) {
    out.leaks.push_back(leak);
    reach(leak.target);
    out.leaks.back().data.objects = 0;
    out.leaks.back().data.constant = kNothing;
  }
  for (const Heap::Cell& cell : heap.cells()) {
    if (domain_.is_made(cell.object)) continue;
    if (!may_matter(cell) || cell.value == frame_.field(cell.object, cell.field)) continue;
    reach(cell.value);
  }
  while (!open.empty()) {
    const ObjectId object = open.back();
    open.pop_back();
    for (const Heap::Cell& cell : heap.cells_of(object)) {
      if (may_matter(cell)) reach(cell.value);
    }
  }
  for (const Heap::Cell& cell : heap.cells()) {
    if (!may_matter(cell)) continue;
    const bool kept = domain_.is_made(cell.object)
                          ? made.contains(cell.object)
                          : cell.value != frame_.field(cell.object, cell.field);
    if (kept) out.effects.push_back({cell.object, cell.field, cell.value});
  }
  out.made.assign(made.begin(), made.end());
  out.asked.assign(frame_.asked().begin(), frame_.asked().end());
  out.accesses.assign(frame_.accesses().begin(), frame_.accesses().end());
  return out;
}

}  // namespace hegui::taint
