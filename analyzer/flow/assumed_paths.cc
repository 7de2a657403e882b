#include "analyzer/flow/assumed_paths.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzer/flow/arithmetic.h"
#include "analyzer/flow/initial_values.h"
#include "analyzer/flow/object_types.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/pure_calls.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr int kMaxDepth = 4;             // methods inside one another
constexpr int kMaxRounds = 12;           // over one method
constexpr std::size_t kMaxBlocks = 600;  // of a method that is evaluated
constexpr int kMaxValueDepth = 24;
// Instructions of the methods evaluated: a method is evaluated again for other arguments, and its
// own calls with what they are given then.
constexpr std::uint64_t kMaxSteps = 20'000'000;
constexpr std::uint64_t kCallSteps = 20;  // what any evaluation costs
constexpr std::uint64_t kMaxCells = 400'000'000;
constexpr std::size_t kMaxKeptValues = 8192;  // of the buffers between evaluations
constexpr int kMaxValues = 100'000;           // worked out in one round over a method

}  // namespace

// What an evaluation works with; kept, as there are many.
struct AssumedPaths::Buffers {
  enum class State : std::uint8_t { unseen, open, done };
  struct Entry {
    State state = State::unseen;
    int depth = 0;            // open: how deep it is being worked out
    std::uint64_t round = 0;  // in which it was
    Known known;
  };
  std::vector<bool> live;   // by block
  std::vector<bool> taken;  // by position in successors
  std::vector<Entry> values;
  std::uint64_t round = 0;  // of all evaluations that used them
};

// One evaluation of one method.
class AssumedPaths::Run {
  using State = Buffers::State;
  using Entry = Buffers::Entry;

 public:
  Run(AssumedPaths& paths, MethodId method, const Given& given, int depth, Buffers& buffers)
      : paths_(paths),
        method_(method),
        given_(given),
        depth_(depth),
        unit_(paths.index_.method(method).unit),
        kept_(paths.bodies_.of(method, &paths.cells_)),
        body_(*kept_),
        live_(buffers.live),
        taken_(buffers.taken),
        values_(buffers.values),
        round_(buffers.round) {}

  Outcome run() {
    Outcome out;
    if (!body_.complete || body_.blocks.empty() || body_.blocks.size() > kMaxBlocks) return out;
    live_.assign(body_.blocks.size(), false);
    taken_.assign(body_.successors.size(), false);
    live_[0] = true;
    bool changed = true;
    if (values_.size() < body_.values.size()) values_.resize(body_.values.size());
    for (int round = 0; changed; ++round) {
      if (round == kMaxRounds) return out;  // did not settle: nothing is said
      changed = false;
      ++round_;  // what was worked out before does not count
      worked_out_ = 0;
      for (std::size_t i = 0; i < body_.blocks.size(); ++i) {
        if (live_[i]) changed |= leave(i);
      }
    }
    out.live = live_;
    out.result = result();
    if (paths_.note_ == Note::constants && depth_ == 0) note_constants(out);
    return out;
  }

 private:
  void note_constants(Outcome& out) {
    const auto note = [&](ValueId id) {
      const Value& passed = body_.values[id];
      // What methods return is worked out where it decides something only.
      const bool literal = passed.is(ValueKind::integer) || passed.is(ValueKind::string);
      if (literal || passed.is(ValueKind::call) || passed.is(ValueKind::object)) return;
      if (const Known known = firm_value(id, 0)) out.constants.emplace_back(id, *known);
    };
    for (const Call& call : body_.calls) {
      if (!live_[call.block]) continue;
      for (const ValueId argument : body_.arguments(call)) note(argument);
    }
    for (const Store& store : body_.stores) {
      if (live_[store.block]) note(store.value);
    }
    std::sort(out.constants.begin(), out.constants.end());
    out.constants.erase(std::unique(out.constants.begin(), out.constants.end()),
                        out.constants.end());
  }

  // Marks where a live block can go; true if that is news.
  bool leave(std::size_t number) {
    const Block& block = body_.blocks[number];
    const std::uint32_t jumps = block.successor_count - block.handlers;
    std::optional<std::size_t> only;
    std::vector<bool> closed(jumps, false);
    if (block.branch != kNoValue && jumps == 2) {
      if (const auto holds = decide(body_.branches[block.branch])) only = *holds ? 0 : 1;
    } else if (block.switched != kNoValue) {
      decide_switch(body_.switches[block.switched], jumps, only, closed);
    }
    bool changed = false;
    for (std::uint32_t i = 0; i < block.successor_count; ++i) {
      if (i < jumps && ((only && i != *only) || closed[i])) continue;
      const std::uint32_t edge = block.first_successor + i;
      if (taken_[edge]) continue;
      taken_[edge] = true;
      live_[body_.successors[edge]] = true;
      changed = true;
    }
    return changed;
  }

  std::optional<bool> decide(const Branch& branch) {
    const Known left = value(branch.left, 0);
    const Known right = branch.right == kNoValue ? Known(std::int64_t{0}) : value(branch.right, 0);
    if (is_equality(branch.opcode) && (!left || !right)) {
      const std::int64_t* constant = left ? number(left) : number(right);
      const ValueId other = left ? branch.right : branch.left;
      if (constant != nullptr && other != kNoValue &&
          paths_.assumption_.differs(method_, body_, other, *constant)) {
        return branch.opcode == dex::Opcode::if_ne || branch.opcode == dex::Opcode::if_nez;
      }
    }
    // Of a text or an object only that it is not null is asked.
    const auto as_number = [](const Known& known) -> std::optional<std::int64_t> {
      if (const std::int64_t* plain = number(known)) return *plain;
      const ObjectType* object = object_type(known);
      const bool certain = known && (object == nullptr || object->not_null);
      return certain ? std::optional<std::int64_t>(1) : std::nullopt;
    };
    if (text(left) && text(right)) return std::nullopt;
    const bool objects = left && right && number(left) == nullptr && number(right) == nullptr;
    if (objects && (object_type(left) || object_type(right))) return std::nullopt;
    if (objects) return compare(branch.opcode, *left == *right ? 0 : 1, 0);
    const auto a = as_number(left);
    const auto b = as_number(right);
    if (a && b) return compare(branch.opcode, *a, *b);
    if (!a && !b) return std::nullopt;
    const auto range = range_of(a ? branch.right : branch.left);
    if (!range) return std::nullopt;
    // The same at both ends, and nothing in between that it could be equal to.
    const auto at = [&](std::int64_t other) {
      return a ? compare(branch.opcode, *a, other) : compare(branch.opcode, other, *b);
    };
    const std::int64_t fixed = a ? *a : *b;
    const bool inside = fixed >= range->low && fixed <= range->high;
    if (is_equality(branch.opcode) && inside && range->low != range->high) return std::nullopt;
    return at(range->low) == at(range->high) ? at(range->low) : std::nullopt;
  }

  // What a field is known to be before any code runs: the version of the device.
  std::optional<KnownFields::Range> range_of(ValueId id) const {
    if (id == kNoValue || !body_.values[id].is(ValueKind::static_field)) return std::nullopt;
    const dex::FieldIndex field{body_.values[id].id};
    return paths_.bodies_.bodies().fields().range(paths_.index_.field(unit_, field));
  }

  void decide_switch(const Switch& choice, std::uint32_t jumps, std::optional<std::size_t>& only,
                     std::vector<bool>& closed) {
    const Known chosen = value(choice.value, 0);
    for (std::uint32_t i = 0; i < choice.cases && i < jumps; ++i) {
      const std::int32_t key = body_.keys[choice.first_key + i];
      if (const std::int64_t* constant = number(chosen)) {
        if (*constant == key) only = i;
      } else {
        closed[i] = paths_.assumption_.differs(method_, body_, choice.value, key);
      }
    }
    if (number(chosen) && !only && choice.cases < jumps) only = choice.cases;
  }

  Known result() {
    Known only;
    bool first = true;
    for (const auto& [returned, block] : body_.return_blocks) {
      if (!live_[block]) continue;
      const Known known = value(returned, 0);
      if (!known || (!first && *known != *only)) return std::nullopt;
      only = known;
      first = false;
    }
    return only;
  }

  Known value(ValueId id, int depth) {
    if (id == kNoValue || depth > kMaxValueDepth) return std::nullopt;
    Entry& entry = values_[id];
    if (entry.round != round_) entry = {State::unseen, 0, round_, std::nullopt};
    if (entry.state == State::done) return entry.known;
    if (entry.state == State::open || ++worked_out_ > kMaxValues) return std::nullopt;
    entry.state = State::open;
    entry.depth = depth;
    const int relied = std::exchange(relied_, kNothing);
    Known known = work_out(body_.values[id], depth);
    if (!known) known = given(id);
    if (!known && is_set_elsewhere(body_.values[id])) {
      known = paths_.assumption_.of_program(method_, body_, id);
    }
    // What leaves a value out that is still open further out holds only inside that one.
    const bool whole = relied_ >= depth;
    values_[id] = {whole ? State::done : State::unseen, 0, round_, known};
    relied_ = std::min(relied, whole ? kNothing : relied_);
    return known;
  }

  static bool is_set_elsewhere(const Value& value) {
    return value.is(ValueKind::static_field) || value.is(ValueKind::instance_field) ||
           value.is(ValueKind::call) || value.is(ValueKind::instance_of);
  }

  Known given(ValueId id) const {
    const Value& known = body_.values[id];
    const bool from_outside = known.is(ValueKind::parameter) || known.is(ValueKind::element) ||
                              (known.is(ValueKind::computed) &&
                               static_cast<dex::Opcode>(known.id) == dex::Opcode::array_length);
    return from_outside ? paths_.assumption_.given(method_, body_, id) : std::nullopt;
  }

  // As value(), but nothing that leaves an open value out: what is computed from it would be wrong.
  Known firm_value(ValueId id, int depth) {
    const int relied = std::exchange(relied_, kNothing);
    const Known known = value(id, depth);
    const bool firm = relied_ == kNothing;
    relied_ = relied;
    return firm ? known : std::nullopt;
  }

  Known work_out(const Value& known, int depth) {
    switch (known.kind) {
      case ValueKind::integer:
        return known.number;
      case ValueKind::string:
        return paths_.index_.program().units()[unit_].file.utf8(dex::StringIndex{known.id});
      case ValueKind::parameter:
        return given_.parameter(known.id);
      case ValueKind::cast:
        return value(known.operand(), depth + 1);
      case ValueKind::phi:
        return merged(known, depth);
      case ValueKind::computed:
        return computed(known, depth);
      case ValueKind::static_field:
      case ValueKind::instance_field:
        return field(known, depth);
      case ValueKind::element:
        return element(known);
      case ValueKind::call:
        return call(body_.calls[known.id], depth);
      case ValueKind::object:
        return new_object(type(known.id));
      case ValueKind::instance_of: {
        const auto answer =
            is_instance(paths_.index_, value(known.operand(), depth + 1), type(known.id));
        return answer ? Known(std::int64_t{*answer}) : Known();
      }
      default:
        return std::nullopt;
    }
  }

  TypeId type(std::uint32_t number) const {
    return paths_.index_.type(unit_, dex::TypeIndex{number});
  }

  // Of an array that a parameter is.
  Known element(const Value& known) {
    const std::uint32_t parameter =
        given_.fields.empty() ? kNone : only_parameter(body_, known.operand());
    const FieldId at = element_field(body_, known);
    return parameter == kNone || at == kNone ? Known() : given_.field({parameter, at});
  }

  Known field(const Value& known, int depth) {
    const dex::FieldIndex field{known.id};
    if (const Known assumed = paths_.assumption_.field(unit_, field)) return assumed;
    if (known.is(ValueKind::instance_field)) {
      if (const Known base = value(known.operand(), depth + 1); named_object(base)) {
        return paths_.assumption_.named_field(*named_object(base),
                                              paths_.index_.field(unit_, field));
      }
      const std::uint32_t parameter =
          given_.fields.empty() ? kNone : only_parameter(body_, known.operand());
      if (parameter == kNone) return std::nullopt;
      return given_.field({parameter, paths_.index_.field(unit_, field)});
    }
    const FieldId id = paths_.index_.field(unit_, field);
    if (paths_.bodies_.bodies().fields().is_enum_constant(id)) return NamedObject{id};
    if (!known.is(ValueKind::static_field) || paths_.bodies_.bodies().fields().is_assigned(id)) {
      return std::nullopt;
    }
    const std::string_view text = initial_text(paths_.index_.program(), unit_, field);
    return text.empty() ? Known() : Known(std::string(text));
  }

  // What all paths that can run agree on.
  Known merged(const Value& phi, int depth) {
    const std::uint32_t block = body_.block_starting_at(phi.offset);
    if (block == kNoValue) return std::nullopt;
    Known only;
    bool first = true;
    for (std::uint32_t i = phi.id; i < phi.id + phi.number; ++i) {
      if (!flows(body_.operand_blocks[i], block)) continue;
      if (const Entry& entry = values_[body_.operands[i]];
          entry.round == round_ && entry.state == State::open) {
        relied_ = std::min(relied_, entry.depth);  // round a loop: adds nothing
        continue;
      }
      const Known known = value(body_.operands[i], depth + 1);
      if (!known || (!first && *known != *only)) return std::nullopt;
      only = known;
      first = false;
    }
    return only;
  }

  bool flows(std::uint32_t from, std::size_t to) const {
    if (from == kNoValue) return true;
    const Block& block = body_.blocks[from];
    for (std::uint32_t i = 0; i < block.successor_count; ++i) {
      const std::uint32_t edge = block.first_successor + i;
      if (body_.successors[edge] == to && taken_[edge]) return true;
    }
    return false;
  }

  Known computed(const Value& known, int depth) {
    using dex::Opcode;
    const Known left = firm_value(known.operand(), depth + 1);
    const Known right = known.second_is_literal ? Known(static_cast<std::int32_t>(known.second))
                                                : firm_value(known.second, depth + 1);
    const std::int64_t* a = number(left);
    const std::int64_t* b = number(right);
    const auto opcode = static_cast<Opcode>(known.id);
    const bool is_and = opcode == Opcode::and_int || opcode == Opcode::and_int_2addr ||
                        opcode == Opcode::and_int_lit8 || opcode == Opcode::and_int_lit16;
    if (is_and && ((a != nullptr && *a == 0) || (b != nullptr && *b == 0))) return std::int64_t{0};
    if (a == nullptr || b == nullptr) return std::nullopt;
    if (is_and) return *a & *b;
    switch (opcode) {
      case Opcode::xor_int:
      case Opcode::xor_int_2addr:
      case Opcode::xor_int_lit8:
      case Opcode::xor_int_lit16:
        return *a ^ *b;
      case Opcode::or_int:
      case Opcode::or_int_2addr:
      case Opcode::or_int_lit8:
      case Opcode::or_int_lit16:
        return *a | *b;
      case Opcode::cmp_long:
        return std::int64_t{*a < *b ? -1 : *a > *b ? 1 : 0};
      default:
        return std::nullopt;
    }
  }

  Known call(const Call& call, int depth) {
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return std::nullopt;
    std::vector<Known> arguments;
    if (paths_.assumption_.knows(unit_, dex::MethodIndex{call.index})) {
      arguments = arguments_of(call, depth);
      if (const Known assumed = paths_.assumption_.call({method_, unit_, call, arguments})) {
        return assumed;
      }
    }
    if (const FieldId read = given_.fields.empty() ? kNone : paths_.plans_.read_by(unit_, call);
        read != kNone) {
      const std::uint32_t parameter = only_parameter(body_, body_.arguments(call)[0]);
      if (parameter != kNone) return given_.field({parameter, read});
    }
    const MethodId target = only_target(paths_.plans_, unit_, call);
    const MethodRef ref = paths_.index_.method_ref(unit_, dex::MethodIndex{call.index});
    const std::string_view name = paths_.index_.name(ref.signature);
    if (target == kNone) {
      const auto text_of = [&](std::size_t at) -> std::optional<std::string> {
        const Known argument = firm_value(body_.arguments(call)[at], depth + 1);
        return text(argument) != nullptr ? std::optional(*text(argument)) : std::nullopt;
      };
      if (Known result = paths_.plans_.result(unit_, call, text_of)) {
        return is_filled(result) && !paths_.assumption_.ordinary() ? Known() : result;
      }
      if (!may_have_result(name)) return std::nullopt;
    } else if (depth_ == kMaxDepth) {
      return std::nullopt;
    }
    if (arguments.empty()) arguments = arguments_of(call, depth);
    return target != kNone
               ? paths_.outcome(target, {std::move(arguments), fields_passed(call)}, depth_ + 1)
                     .result
               : pure_result(paths_.index_.descriptor(ref.owner), name, arguments);
  }

  // What is known of fields of the parameters that are passed on.
  std::vector<std::pair<FieldSlot, Constant>> fields_passed(const Call& call) const {
    std::vector<std::pair<FieldSlot, Constant>> out;
    if (given_.fields.empty()) return out;
    const std::span<const ValueId> arguments = body_.arguments(call);
    for (std::uint32_t i = 0; i < arguments.size(); ++i) {
      const std::uint32_t parameter = only_parameter(body_, arguments[i]);
      if (parameter == kNone) continue;
      for (const auto& [slot, constant] : given_.fields) {
        if (slot.parameter == parameter) out.push_back({{i, slot.field}, constant});
      }
    }
    return out;
  }

  std::vector<Known> arguments_of(const Call& call, int depth) {
    std::vector<Known> out;
    out.reserve(call.arguments);
    for (const ValueId argument : body_.arguments(call)) {
      Known known = firm_value(argument, depth + 1);
      // Every new object would be another way to call the method, and nearly none asks.
      if (body_.values[argument].is(ValueKind::object)) known.reset();
      out.push_back(std::move(known));
    }
    return out;
  }

  AssumedPaths& paths_;
  const MethodId method_;
  const Given& given_;
  const int depth_;
  const program::UnitNumber unit_;
  const std::shared_ptr<const MethodBody> kept_;
  const MethodBody& body_;
  std::vector<bool>& live_;
  std::vector<bool>& taken_;
  std::vector<Entry>& values_;
  std::uint64_t& round_;
  static constexpr int kNothing = std::numeric_limits<int>::max();
  int relied_ = kNothing;  // depth of the outermost open value left out by what is worked out
  int worked_out_ = 0;
};

AssumedPaths::AssumedPaths(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
                           const Assumption& assumption, Note note, std::uint64_t sharers)
    : index_(index),
      bodies_(bodies),
      plans_(plans),
      assumption_(assumption),
      note_(note),
      steps_(kMaxSteps / sharers),
      cells_(kMaxCells / sharers) {}
AssumedPaths::~AssumedPaths() = default;

const AssumedPaths::Outcome& AssumedPaths::outcome(MethodId method, const Given& given) {
  return outcome(method, given, 0);
}

const AssumedPaths::Outcome& AssumedPaths::outcome(MethodId method, const Given& given, int depth) {
  static const Outcome kNothing;
  // Constants are noted for the outermost method only.
  auto& outcomes = outcomes_[note_ == Note::constants && depth == 0 ? 1 : 0][method];
  const auto found = outcomes.find(given);
  if (found != outcomes.end()) return found->second;
  const dex::MethodDef& definition = index_.definition(method);
  if (!definition.has_code()) return kNothing;
  if (!steps_.take(kCallSteps + index_.file_of(method).code(definition).size())) return kNothing;
  if (!running_.insert(method).second) return kNothing;  // calls itself
  if (buffers_.size() < running_.size()) buffers_.push_back(std::make_unique<Buffers>());
  Outcome out = Run(*this, method, given, depth, *buffers_[running_.size() - 1]).run();
  running_.erase(method);
  std::vector<Buffers::Entry>& used = buffers_[running_.size()]->values;
  if (used.size() > kMaxKeptValues) used = {};
  return outcomes.emplace(given, std::move(out)).first->second;
}

}  // namespace hegui::flow
