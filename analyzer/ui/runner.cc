#include "analyzer/ui/runner.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "analyzer/flow/arithmetic.h"
#include "analyzer/flow/initial_values.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::ui {
namespace {

using flow::Block;
using flow::Branch;
using flow::Call;
using flow::CallKind;
using flow::kNoValue;
using flow::MethodBody;
using flow::Store;
using flow::StoreKind;
using flow::Switch;
using flow::Value;
using flow::ValueId;
using flow::ValueKind;

constexpr int kMaxDepth = 24;
constexpr int kMaxBusy = 1000;  // values made of one another, in all methods that are followed
constexpr std::size_t kStepSize = 256;         // blocks or values that are passed over for one step
constexpr std::size_t kMaxRemembered = 16;     // lists of arguments of one method
constexpr std::size_t kMaxInitialiser = 2000;  // values of a static initialiser
constexpr std::size_t kMaxTargets = 3;         // of a dispatch on an unknown object

enum : std::uint8_t { kNotAsked, kBusy, kKnown };
constexpr std::uint32_t kForGood = 0xffffffff;  // epoch of values that never change

std::optional<bool> compare(dex::Opcode opcode, Thing left, Thing right) {
  if (left.is(Thing::Kind::number) && right.is(Thing::Kind::number)) {
    return flow::compare(opcode, left.id, right.id);
  }
  // Objects, texts and classes are not null; the same object is the same.
  return flow::is_equality(opcode) ? flow::compare(opcode, left == right ? 0 : 1, 0) : std::nullopt;
}

// What the comparison comes to for everything that the two can be; nullopt: it depends.
std::optional<bool> compare(dex::Opcode opcode, const Things& left, const Things& right) {
  if (left.more() || right.more() || left.empty() || right.empty()) return std::nullopt;
  std::optional<bool> out;
  for (const Thing& a : left) {
    for (const Thing& b : right) {
      const std::optional<bool> one = compare(opcode, a, b);
      if (!one || (out && *out != *one)) return std::nullopt;
      out = one;
    }
  }
  return out;
}

}  // namespace

// --- RunningCall ---

int RunningCall::arguments() const {
  return static_cast<int>(call_.arguments) - (call_.kind == CallKind::static_ ? 0 : 1);
}

Things RunningCall::argument(int number) const {
  const std::size_t at = call_.place_of(number);
  if (number < -1 || at >= call_.arguments || (number < 0 && call_.kind == CallKind::static_)) {
    return {};
  }
  return runner_.value(frame_, frame_.body->arguments(call_)[at]);
}

flow::PlacedValue RunningCall::place(int number) const {
  const std::size_t at = call_.place_of(number);
  if (at >= call_.arguments) return {};
  return {frame_.method, frame_.body->arguments(call_)[at]};
}

std::vector<std::string> RunningCall::texts(int number) const {
  std::vector<std::string> out;
  const Things things = argument(number);
  for (const Thing& thing : things) {
    if (thing.is(Thing::Kind::text)) out.emplace_back(runner_.heap().text_of(thing));
  }
  if (out.empty() && things.more()) {
    const flow::PlacedValue placed = place(number);
    if (placed.value != kNoValue) out = runner_.flow().constants().texts(placed).texts;
  }
  return out;
}

TypeId RunningCall::parameter_type(int number) const {
  const flow::CodeIndex& index = runner_.flow().index();
  const flow::MethodRef ref = index.method_ref(frame_.unit, dex::MethodIndex{call_.index});
  const auto parameters = index.parameters(ref.signature);
  return number >= 0 && static_cast<std::size_t>(number) < parameters.size()
             ? parameters[static_cast<std::size_t>(number)]
             : kNone;
}

TypeId RunningCall::result_type() const {
  const flow::CodeIndex& index = runner_.flow().index();
  return index.return_type(index.method_ref(frame_.unit, dex::MethodIndex{call_.index}).signature);
}

TypeId RunningCall::owner_type() const {
  return runner_.flow().index().method_ref(frame_.unit, dex::MethodIndex{call_.index}).owner;
}

bool RunningCall::conditional() const {
  return frame_.conditional || !runner_.always(frame_, call_.block);
}

// --- Values ---

Things Runner::value(Frame& frame, ValueId id) {
  if (frame.known[id] == kKnown &&
      (frame.epochs[id] == kForGood || frame.epochs[id] == frame.epoch)) {
    return frame.values[id];
  }
  if (frame.known[id] == kBusy) {  // in a circle: adds nothing
    partial_ = true;
    return {};
  }
  if (busy_ >= kMaxBusy) {
    cut_short_ = true;
    return Things::anything();
  }
  const bool outer_partial = std::exchange(partial_, false);
  ++busy_;
  frame.known[id] = kBusy;
  const Things out = work_out(frame, id);
  --busy_;
  if (busy_ == 0) partial_ = false;  // the whole circle was gone round
  // What is in fields changes with what is executed, and so does what is made of it.
  const ValueKind kind = frame.body->values[id].kind;
  const bool for_good = kind == ValueKind::parameter || kind == ValueKind::integer ||
                        kind == ValueKind::string || kind == ValueKind::type ||
                        kind == ValueKind::object || kind == ValueKind::array;
  if (frame.known[id] != kKnown) {  // a call may have been executed meanwhile
    frame.known[id] = partial_ && !for_good ? kNotAsked : kKnown;
    frame.epochs[id] = for_good ? kForGood : frame.epoch;
    frame.values[id] = out;
  }
  partial_ |= outer_partial;
  return out;
}

Things Runner::static_field(Frame& frame, dex::FieldIndex index) {
  const flow::CodeIndex& code = flow_.index();
  const program::DexUnit& unit = code.program().units()[frame.unit];
  const FieldId field = code.field(frame.unit, index);
  if (!flow_.bodies().fields().is_assigned(field)) {
    if (const auto range = flow_.bodies().fields().range(field);
        range && range->low == range->high) {
      return Things(Thing::of_number(range->low));
    }
    const std::string_view text = flow::initial_text(code.program(), frame.unit, index);
    return text.empty() ? Things::anything() : Things(Thing::of_text(heap_.text(text)));
  }
  auto stored = statics_.find(field);
  if (stored == statics_.end()) {
    initialise(frame, code.type(frame.unit, unit.file.field(index).owner));
    stored = statics_.find(field);
  }
  return stored == statics_.end() ? Things::anything() : stored->second;
}

// Runs a class's static initialiser when its fields are first asked for.
void Runner::initialise(Frame& frame, TypeId type) {
  if (type == kNone || !initialised_.insert(type).second) return;
  const flow::CodeIndex& index = flow_.index();
  if (index.app_class(type) == kNone) return;
  const MethodId method = index.declared(type, index.find_signature("<clinit>", "()V"));
  if (method == kNone || flow_.bodies().of(method).values.size() > kMaxInitialiser) return;
  run(method, {}, &frame, false);
}

Things Runner::work_out(Frame& frame, ValueId id) {
  if (!may_step()) return Things::anything();
  const Value& value = frame.body->values[id];
  const flow::CodeIndex& index = flow_.index();
  const dex::DexFile& file = index.program().units()[frame.unit].file;
  switch (value.kind) {
    case ValueKind::parameter:
      return value.id < frame.arguments.size() ? frame.arguments[value.id] : Things::anything();
    case ValueKind::integer:
      return Things(Thing::of_number(value.number));
    case ValueKind::string:
      return Things(Thing::of_text(heap_.text(file.utf8(dex::StringIndex{value.id}))));
    case ValueKind::type:
      return Things(Thing::of_type(index.type(frame.unit, dex::TypeIndex{value.id})));
    case ValueKind::object:
    case ValueKind::array: {
      const ObjectId object = heap_.make(index.type(frame.unit, dex::TypeIndex{value.id}), true,
                                         frame.method, value.offset);
      return object == kNone ? Things::anything() : Things(Thing::of_object(object));
    }
    case ValueKind::call:
      return call_result(frame, frame.body->calls[value.id], true);
    case ValueKind::instance_field: {
      const FieldId field = index.field(frame.unit, dex::FieldIndex{value.id});
      Things out;
      const Things base = this->value(frame, value.operand());
      if (base.more()) out.add_more();
      for (const Thing& thing : base) {
        if (!thing.is(Thing::Kind::object)) continue;
        const Things* kept = heap_.find(static_cast<ObjectId>(thing.id), field);
        if (kept == nullptr) {
          out.add_more();
        } else {
          out.join(*kept);
        }
      }
      return out;
    }
    case ValueKind::static_field:
      return static_field(frame, dex::FieldIndex{value.id});
    case ValueKind::element: {
      const Things array = this->value(frame, value.operand());
      const Things at = this->value(frame, value.second);
      Things out;
      if (array.more()) out.add_more();
      for (const Thing& thing : array) {
        if (!thing.is(Thing::Kind::object)) continue;
        const auto object = static_cast<ObjectId>(thing.id);
        const std::int64_t* const number = at.number();
        const Things* kept = number != nullptr && *number >= 0 && *number < kMaxElements
                                 ? heap_.find(object, kFirstElement + static_cast<Slot>(*number))
                                 : nullptr;
        out.join(kept != nullptr ? *kept : heap_.any_element(object));
      }
      if (out.empty()) out.add_more();
      return out;
    }
    case ValueKind::cast:
      return this->value(frame, value.operand());
    case ValueKind::instance_of: {
      const TypeId wanted = index.type(frame.unit, dex::TypeIndex{value.id});
      const Things tested = this->value(frame, value.operand());
      const Thing* const one = tested.only();
      if (one == nullptr || !one->is(Thing::Kind::object)) return Things::anything();
      const Object& object = heap_.object(static_cast<ObjectId>(one->id));
      if (object.type == kNone || wanted == kNone) return Things::anything();
      const bool is = object.type == wanted || index.inherits(object.type, wanted);
      if (!is && !object.exact) return Things::anything();
      return Things(Thing::of_number(is ? 1 : 0));
    }
    case ValueKind::computed:
      return computed(frame, value);
    case ValueKind::phi: {
      Things out;
      for (std::size_t i = 0; i < static_cast<std::size_t>(value.number); ++i) {
        const std::uint32_t from = frame.body->operand_blocks[value.id + i];
        if (from != kNoValue && !frame.live[from]) continue;
        out.join(this->value(frame, frame.body->operands[value.id + i]));
      }
      return out;
    }
    case ValueKind::unknown:
    case ValueKind::caught:
      break;
  }
  return Things::anything();
}

Things Runner::computed(Frame& frame, const Value& value) {
  using dex::Opcode;
  const Things left = this->value(frame, value.operand());
  const Things right = value.second == kNoValue ? Things()
                       : value.second_is_literal
                           ? Things(Thing::of_number(static_cast<std::int32_t>(value.second)))
                           : this->value(frame, value.second);
  Things out;
  if (left.more() || right.more()) out.add_more();
  for (const Thing& a : left) {
    for (const Thing& b : right) {
      const std::optional<std::int64_t> number =
          a.is(Thing::Kind::number) && b.is(Thing::Kind::number)
              ? flow::calculate(static_cast<Opcode>(value.id), a.id, b.id)
              : std::nullopt;
      if (!number) return Things::anything();
      out.add(Thing::of_number(*number));
    }
  }
  if (out.empty()) out.add_more();
  return out;
}

// --- Following a method ---

Things Runner::run(MethodId method, std::vector<Things> arguments, const Frame* caller,
                   bool conditional) {
  const flow::MethodInfo& info = flow_.index().method(method);
  if (info.is_abstract() || info.is_native() || !flow_.index().definition(method).has_code()) {
    return Things::anything();
  }
  if (!may_follow(method) || !may_step()) return Things::anything();
  const auto give_up = [&] {
    if (relevant_.leads_on(method))
      model_.not_followed(caller == nullptr ? method : caller->method);
    return Things::anything();
  };
  const int depth = caller == nullptr ? 0 : caller->depth + 1;
  if (depth > kMaxDepth) return give_up();
  for (const Frame* at = caller; at != nullptr; at = at->caller) {
    if (at->method == method) return Things::anything();
  }
  auto& done = done_[method];
  for (const auto& [before, result] : done) {
    if (before == arguments) return result;
  }
  std::shared_ptr<const MethodBody> body = flow_.flow_bodies().of(method);
  if (!body->complete) return give_up();
  run_.insert(method);
  // Frames are used again: what they hold is large, and many are short-lived.
  if (free_.empty()) free_.push_back(std::make_unique<Frame>());
  std::unique_ptr<Frame> owned = std::move(free_.back());
  free_.pop_back();
  Frame& frame = *owned;
  frame.body = std::move(body);
  frame.method = method;
  frame.unit = info.unit;
  frame.arguments = arguments;
  frame.caller = caller;
  frame.depth = depth;
  frame.conditional = conditional || (caller != nullptr && caller->conditional);
  const std::size_t values = frame.body->values.size(), blocks = frame.body->blocks.size();
  steps_ += (values + blocks) / kStepSize;
  if (frame.values.size() < values) frame.values.resize(values);  // looked at where `known` says so
  frame.known.assign(values, kNotAsked);
  frame.epochs.assign(values, 0);
  frame.epoch = 1;
  frame.live.assign(blocks, false);
  frame.taken.assign(blocks, kNone);
  frame.always.assign(blocks, 0);
  follow(frame);
  Things result;
  for (const auto& [value, block] : frame.body->return_blocks) {
    if (frame.live[block]) result.join(this->value(frame, value));
  }
  if (frame.body->return_blocks.empty()) result.add_more();
  if (done_[method].size() < kMaxRemembered) {
    done_[method].emplace_back(std::move(arguments), result);
  }
  frame.body.reset();
  free_.push_back(std::move(owned));
  return result;
}

void Runner::follow(Frame& frame) {
  const MethodBody& body = *frame.body;
  if (body.blocks.empty()) return;
  frame.live[0] = true;
  // Calls and stores stand block by block, in code order inside one.
  std::size_t call = 0, store = 0;
  for (std::uint32_t block = 0; block < body.blocks.size(); ++block) {
    const bool live = frame.live[block];
    while ((call < body.calls.size() && body.calls[call].block == block) ||
           (store < body.stores.size() && body.stores[store].block == block)) {
      const bool has_call = call < body.calls.size() && body.calls[call].block == block;
      const bool has_store = store < body.stores.size() && body.stores[store].block == block;
      const bool call_first =
          has_call && (!has_store || body.calls[call].offset < body.stores[store].offset);
      if (call_first) {
        if (live) execute(frame, body.calls[call]);
        ++call;
      } else {
        if (live) this->store(frame, body.stores[store]);
        ++store;
      }
    }
    if (live) leave(frame, block);
  }
}

void Runner::leave(Frame& frame, std::uint32_t number) {
  ++frame.epoch;
  const Block& block = frame.body->blocks[number];
  const std::span<const std::uint32_t> successors = frame.body->successors_of(block);
  std::uint32_t taken = way_taken(frame, block);
  // The body runs once, and so does what comes after it.
  if (taken != kNone && stays_in_loop(*frame.body, number, taken)) taken = kNone;
  frame.taken[number] = taken;
  const std::size_t ordinary = successors.size() - block.handlers;
  for (std::size_t i = 0; i < successors.size(); ++i) {
    if (i < ordinary && taken != kNone && i != taken) continue;
    frame.live[successors[i]] = true;
  }
}

// Does a block go on in a loop that another of its ways leaves? Loops are told by the blocks that
// go back to one before them, as compilers write them: one piece of code.
bool Runner::stays_in_loop(const MethodBody& body, std::uint32_t number, std::uint32_t taken) {
  const auto goes_to = [&](std::uint32_t from, auto wanted) {
    if (from % kStepSize == 0) ++steps_;
    const auto ways = body.successors_of(body.blocks[from]);
    return std::find_if(ways.begin(), ways.end(), wanted) != ways.end();
  };
  const std::span<const std::uint32_t> ways = body.successors_of(body.blocks[number]);
  const std::uint32_t first = std::min(number, ways[taken]);
  const std::uint32_t last = std::max(number, ways[taken]);
  for (std::size_t i = 0; i < ways.size() - body.blocks[number].handlers; ++i) {
    const std::uint32_t out = ways[i];
    std::uint32_t head = kNone;  // of the outermost loop that ends before `out`
    for (std::uint32_t at = last; at < out; ++at) {
      goes_to(at, [&](std::uint32_t to) {
        if (to <= first) head = std::min(head, to);
        return false;
      });
    }
    bool ends = head != kNone;
    for (std::uint32_t at = out; ends && at < body.blocks.size(); ++at) {
      ends = !goes_to(at, [&](std::uint32_t to) { return to == head; });
    }
    if (ends) return true;
  }
  return false;
}

std::uint32_t Runner::way_taken(Frame& frame, const Block& block) {
  if (block.branch != kNoValue) {
    const Branch& branch = frame.body->branches[block.branch];
    const Things left = value(frame, branch.left);
    const Things right =
        branch.right == kNoValue ? Things(Thing::of_number(0)) : value(frame, branch.right);
    const std::optional<bool> holds = compare(branch.opcode, left, right);
    return !holds ? kNone : *holds ? 0 : 1;
  }
  if (block.switched != kNoValue) {
    const Switch& choice = frame.body->switches[block.switched];
    const Things asked = value(frame, choice.value);
    const std::int64_t* const number = asked.number();
    if (number == nullptr) return kNone;
    for (std::uint32_t i = 0; i < choice.cases; ++i) {
      if (frame.body->keys[choice.first_key + i] == *number) return i;
    }
    return choice.cases;
  }
  return kNone;
}

bool Runner::always(const Frame& frame, std::uint32_t block) {
  auto& known = const_cast<Frame&>(frame).always[block];
  if (known != 0) return known == 2;
  // Can a way out be found round the block? Exceptions apart.
  const MethodBody& body = *frame.body;
  std::vector<bool> seen(body.blocks.size());
  std::vector<std::uint32_t> work;
  if (block != 0) {
    seen[0] = true;
    work.push_back(0);
  }
  bool around = false;
  std::size_t looked_at = 0;
  while (!work.empty() && !around) {
    const std::uint32_t at = work.back();
    work.pop_back();
    if (++looked_at % kStepSize == 0) ++steps_;
    const Block& here = body.blocks[at];
    around |= here.leaves;
    const std::span<const std::uint32_t> successors = body.successors_of(here);
    for (std::size_t i = 0; i < successors.size() - here.handlers; ++i) {
      if (frame.taken[at] != kNone && i != frame.taken[at]) continue;
      const std::uint32_t next = successors[i];
      if (next == block || seen[next]) continue;
      seen[next] = true;
      work.push_back(next);
    }
  }
  known = around ? 1 : 2;
  return !around;
}

void Runner::store(Frame& frame, const Store& store) {
  if (!may_step()) return;
  const Things kept = value(frame, store.value);
  ++frame.epoch;
  const bool sure = !frame.conditional && always(frame, store.block);
  if (store.kind == StoreKind::static_field) {
    const FieldId field = flow_.index().field(frame.unit, dex::FieldIndex{store.field});
    const auto [at, fresh] = statics_.try_emplace(field, kept);
    if (!fresh) at->second.join(kept);
    return;
  }
  const Things base = value(frame, store.base);
  const Thing* const one = base.only();
  Slot slot = kAnyElement;
  if (store.kind == StoreKind::instance_field) {
    slot = flow_.index().field(frame.unit, dex::FieldIndex{store.field});
  } else if (const Things at = value(frame, store.index);
             at.number() != nullptr && *at.number() >= 0 && *at.number() < kMaxElements) {
    slot = kFirstElement + static_cast<Slot>(*at.number());
  }
  for (const Thing& thing : base) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto object = static_cast<ObjectId>(thing.id);
    if (one != nullptr && sure && slot != kAnyElement) {
      heap_.put(object, slot, kept);
    } else {
      heap_.join(object, slot, kept);
    }
  }
}

// --- Calls ---

void Runner::execute(Frame& frame, const Call& call) {
  if (!may_step()) return;
  ++frame.epoch;
  const Things result = call_result(frame, call, false);
  ++frame.epoch;
  if (call.result == kNoValue || result.empty()) return;
  frame.values[call.result] = result;
  frame.known[call.result] = kKnown;
  frame.epochs[call.result] = kForGood;
}

std::vector<Things> Runner::arguments_of(Frame& frame, const Call& call) {
  std::vector<Things> out;
  for (const ValueId argument : frame.body->arguments(call)) out.push_back(value(frame, argument));
  return out;
}

// Methods that may run; false: there are others that are not among them.
bool Runner::targets(Frame& frame, const Call& call, bool asked, std::vector<MethodId>& out) {
  const flow::CodeIndex& index = flow_.index();
  const flow::CallPlan& plan = flow_.plans().plan(frame.unit, call);
  if (call.kind != CallKind::virtual_ && call.kind != CallKind::interface) {
    if (plan.direct != kNone) out.push_back(plan.direct);
    return true;
  }
  if (plan.key == kNone || call.arguments == 0) return true;
  const flow::SignatureId signature = flow_.plans().key(plan.key).signature;
  const Things receiver = value(frame, frame.body->arguments(call)[0]);
  bool exact = !receiver.more() && !receiver.empty();
  for (const Thing& thing : receiver) {
    if (!thing.is(Thing::Kind::object)) continue;
    const Object& object = heap_.object(static_cast<ObjectId>(thing.id));
    exact &= object.exact;
    if (!object.exact || object.type == kNone) continue;
    const MethodId target = index.dispatch(object.type, signature);
    if (target != kNone && std::find(out.begin(), out.end(), target) == out.end()) {
      out.push_back(target);
    }
  }
  if (exact || !out.empty()) return true;
  const std::vector<MethodId>& reached = flow_.reach().targets(plan.key, false);
  const auto shows = [&](MethodId target) {
    return may_follow(target) && relevant_.leads_on(target);
  };
  const auto give_up = [&] {
    if (!asked) model_.not_followed(frame.method);
    return false;
  };
  // What the framework declares, its own classes may implement too: not followed.
  if (plan.framework) {
    const bool known = !catalog_.calls(frame.unit, call.index).empty();
    return known || std::none_of(reached.begin(), reached.end(), shows) || give_up();
  }
  const MethodId only = flow::only_target(flow_.plans(), frame.unit, call);
  if (only != kNone) {
    out.push_back(only);
    return true;
  }
  // Of many, those that show nothing are left out.
  for (const MethodId target : reached) {
    if (reached.size() <= kMaxTargets || shows(target)) out.push_back(target);
  }
  if (out.size() <= kMaxTargets) return out.size() == reached.size();
  out.clear();
  return give_up();
}

// `asked`: the result is wanted, so that even code that shows nothing is followed.
Things Runner::call_result(Frame& frame, const Call& call, bool asked) {
  if (call.kind == CallKind::polymorphic) return Things::anything();
  if (call.kind == CallKind::custom) return make_lambda(frame, call);
  if (const std::optional<Things> result = call_lambda(frame, call, asked)) return *result;
  std::vector<MethodId> called;
  const bool all = targets(frame, call, asked, called);
  const bool of_library =
      std::erase_if(called, [&](MethodId target) { return !may_follow(target); }) > 0;
  const std::span<const UiCall> rows = catalog_.calls(frame.unit, call.index);
  if (called.empty() && !rows.empty()) {
    // A call that has not come yet has no result yet: in a loop, that of the round before.
    if (asked) return Things::anything();
    const RunningCall running(*this, frame, call);
    Things result = Things::anything();
    for (const UiCall& row : rows) {
      Things one;
      if (model_.call(row, running, one)) result = one;
    }
    return result;
  }
  Things result;
  bool followed = false;
  for (const MethodId target : called) {
    if (!asked && !relevant_.leads_on(target) && !relevant_.keeps(target)) continue;
    followed = true;
    result.join(run(target, arguments_of(frame, call), &frame,
                    !always(frame, call.block) || called.size() > 1));
  }
  if (!asked) hand_over(frame, call);
  if (!asked && of_library && called.empty()) hand_to_library(frame, call);
  if (!asked && called.empty()) give_classes(frame, call);
  if (!followed && !asked) return {};  // worked out if it is asked for
  if (called.empty() || result.empty() || !all) result.add_more();
  return result;
}

// A lambda's only method is whatever it stands for.
std::optional<Things> Runner::call_lambda(Frame& frame, const Call& call, bool asked) {
  if (call.kind != CallKind::interface || call.arguments == 0 || lambdas_.empty()) return {};
  const Things receiver = value(frame, frame.body->arguments(call)[0]);
  for (const Thing& thing : receiver) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto object = static_cast<ObjectId>(thing.id);
    if (!lambdas_.contains(object)) continue;
    if (asked) return Things::anything();
    std::vector<Things> arguments = arguments_of(frame, call);
    arguments.erase(arguments.begin());
    return call_back(object, kNone, std::move(arguments), &frame,
                     !always(frame, call.block) || receiver.only() == nullptr);
  }
  return {};
}

void Runner::hand_over(Frame& frame, const Call& call) {
  const flow::CallPlan& plan = flow_.plans().plan(frame.unit, call);
  if (plan.handings == 0) return;
  const RunningCall running(*this, frame, call);
  for (const flow::Handing& handing : flow_.plans().handings(plan)) {
    if (handing.kind != flow::HandoverKind::object || handing.key == kNone) continue;
    const flow::SignatureId signature = flow_.plans().key(handing.key).signature;
    const Things given = running.argument(handing.argument);
    for (const Thing& thing : given) {
      if (!thing.is(Thing::Kind::object)) continue;
      const auto object = static_cast<ObjectId>(thing.id);
      if (handing.phase == flow::Phase::user) {
        model_.handed(running, object, signature, kNone);
      } else {
        call_back(object, signature, {}, &frame, !always(frame, call.block));
      }
    }
  }
}

// What is given to a library that is not followed may be called by it.
void Runner::hand_to_library(Frame& frame, const Call& call) {
  const RunningCall running(*this, frame, call);
  for (int number = 0; number < running.arguments(); ++number) {
    const TypeId declared = running.parameter_type(number);
    for (const Thing& thing : running.argument(number)) {
      if (!thing.is(Thing::Kind::object)) continue;
      const auto object = static_cast<ObjectId>(thing.id);
      const bool own = lambdas_.contains(object) || relevant_.is_own(heap_.object(object).type);
      if (own) model_.handed(running, object, kNone, declared);
    }
  }
}

void Runner::give_classes(Frame& frame, const Call& call) {
  const RunningCall running(*this, frame, call);
  for (int number = 0; number < running.arguments(); ++number) {
    for (const Thing& thing : running.argument(number)) {
      if (thing.is(Thing::Kind::type)) model_.class_given(running, static_cast<TypeId>(thing.id));
    }
  }
}

Things Runner::make_lambda(Frame& frame, const Call& call) {
  const dex::DexFile& file = flow_.index().program().units()[frame.unit].file;
  Lambda lambda;
  TypeId type = kNone;
  std::uint32_t at = 0;
  for (const dex::EncodedValue& item : file.call_site(dex::CallSiteIndex{call.index})) {
    if (at == 2 && item.kind() == dex::ValueKind::method_type) {
      type = flow_.index().type(frame.unit, file.return_type(item.method_type()));
    }
    if (at++ == 0 || item.kind() != dex::ValueKind::method_handle) continue;
    const dex::MethodHandle handle = file.method_handle(item.method_handle());
    if (handle.is_field()) continue;
    const flow::MethodRef ref = flow_.index().method_ref(frame.unit, handle.method());
    lambda.target = flow_.index().declared(ref.owner, ref.signature);
    lambda.makes = handle.kind == dex::MethodHandleKind::invoke_constructor;
  }
  const ObjectId object = heap_.make(type, false, frame.method, call.offset);
  if (object == kNone) return Things::anything();
  lambdas_[object] = lambda;
  for (const ValueId captured : frame.body->arguments(call)) {
    heap_.append(object, value(frame, captured));
  }
  return Things(Thing::of_object(object));
}

MethodId Runner::target_of(ObjectId object, flow::SignatureId signature) const {
  const auto lambda = lambdas_.find(object);
  if (lambda != lambdas_.end()) return lambda->second.makes ? kNone : lambda->second.target;
  const Object& known = heap_.object(object);
  if (!known.exact || known.type == kNone || signature == kNone) return kNone;
  return flow_.index().dispatch(known.type, signature);
}

// A library's listener that hands on to a method of the app's class below it, which takes the same.
MethodId Runner::own_callback(ObjectId object, flow::SignatureId signature) const {
  const flow::CodeIndex& index = flow_.index();
  const program::ClassId own = index.app_class(heap_.object(object).type);
  if (own == kNone) return kNone;
  const std::span<const TypeId> wanted = index.parameters(signature);
  for (const MethodId method : index.methods_of(own)) {
    const flow::MethodInfo& info = index.method(method);
    if (info.is_static() || info.is_private() || index.name(info.signature).starts_with('<')) {
      continue;
    }
    const std::span<const TypeId> taken = index.parameters(info.signature);
    if (std::equal(taken.begin(), taken.end(), wanted.begin(), wanted.end())) return method;
  }
  return kNone;
}

Things Runner::call_back(ObjectId object, flow::SignatureId signature,
                         std::vector<Things> arguments, const Frame* caller, bool conditional) {
  const auto lambda = lambdas_.find(object);
  if (lambda != lambdas_.end()) {
    if (lambda->second.target == kNone || lambda->second.makes) return Things::anything();
    std::vector<Things> all = heap_.all_elements(object);
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run(lambda->second.target, std::move(all), caller, conditional);
  }
  MethodId target = target_of(object, signature);
  if (target != kNone && !may_follow(target)) target = own_callback(object, signature);
  if (target == kNone) return Things::anything();
  arguments.insert(arguments.begin(), Things(Thing::of_object(object)));
  return run(target, std::move(arguments), caller, conditional);
}

}  // namespace hegui::ui
