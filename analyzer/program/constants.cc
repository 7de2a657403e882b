#include "analyzer/program/constants.h"

#include <algorithm>

namespace hegui::program {
namespace {

using dex::Instruction;
using dex::Opcode;

constexpr Value kUnknown{Value::Kind::unknown, 0, 0};
// Registers x block starts kept at once; beyond it the method is given up.
constexpr std::size_t kMaxCells = 1'000'000;

Value value_of(Value::Kind kind, std::uint32_t id, std::int64_t number = 0) {
  return {kind, id, number};
}

// Least upper bound in the flat lattice. True if `into` changed.
bool join(Value& into, const Value& other) {
  if (other.is(Value::Kind::unseen) || into == other || into.is(Value::Kind::unknown)) return false;
  into = into.is(Value::Kind::unseen) ? other : kUnknown;
  return true;
}

bool is_static_invoke(Opcode opcode) {
  return opcode == Opcode::invoke_static || opcode == Opcode::invoke_static_range;
}

}  // namespace

// The dataflow itself; it lives for one constructor call.
class ConstantFlow {
 public:
  ConstantFlow(MethodConstants& out, const dex::DexFile& file, const dex::MethodDef& method,
               const ConstantLimits& limits)
      : out_(out),
        file_(file),
        code_(file.code(method)),
        limits_(limits),
        self_(file.method(method.method).owner) {}

  bool run() {
    if (code_.registers() > limits_.max_registers) return false;
    find_block_starts();
    if (starts_.size() * code_.registers() > kMaxCells) return false;
    states_.assign(starts_.size() * code_.registers(), Value{});
    enter_method();
    while (!pending_.empty()) {
      const std::uint32_t block = pending_.back();
      pending_.pop_back();
      queued_[block] = false;
      if (!run_block(block)) return false;
    }
    for (auto& [field, value] : puts_) out_.static_puts_.emplace_back(field, value);
    return true;
  }

 private:
  std::uint32_t registers() const { return code_.registers(); }

  void find_block_starts() {
    starts_.push_back(0);
    for (const Instruction in : code_.instructions()) {
      if (in.info().branches()) starts_.push_back(in.target());
      if (in.info().switches()) {
        const dex::SwitchTable table = code_.switch_table(in);
        for (std::uint32_t i = 0; i < table.size(); ++i) starts_.push_back(table.target(i));
      }
    }
    for (std::uint32_t i = 0; i < code_.tries(); ++i) {
      for (const dex::CatchHandler& handler : code_.try_block(i).handlers) {
        starts_.push_back(handler.address);
      }
    }
    std::sort(starts_.begin(), starts_.end());
    starts_.erase(std::unique(starts_.begin(), starts_.end()), starts_.end());
    queued_.assign(starts_.size(), false);
  }

  // Position of the block that starts at `address`, or starts_.size().
  std::uint32_t block_at(std::uint32_t address) const {
    const auto at = std::lower_bound(starts_.begin(), starts_.end(), address);
    return at != starts_.end() && *at == address ? static_cast<std::uint32_t>(at - starts_.begin())
                                                 : static_cast<std::uint32_t>(starts_.size());
  }

  void enter_method() {
    registers_.assign(registers(), kUnknown);
    const std::uint32_t first = registers() - std::min(code_.ins(), code_.registers());
    for (std::uint32_t i = first; i < registers(); ++i) {
      registers_[i] = value_of(Value::Kind::parameter, i - first);
    }
    flow_into(0);
  }

  void flow_into(std::uint32_t block) {
    Value* state = states_.data() + std::size_t{block} * registers();
    bool changed = false;
    for (std::uint32_t i = 0; i < registers(); ++i) changed |= join(state[i], registers_[i]);
    if ((changed || !reached_block(block)) && !queued_[block]) {
      queued_[block] = true;
      pending_.push_back(block);
    }
    if (reached_.size() < starts_.size()) reached_.resize(starts_.size(), false);
    reached_[block] = true;
  }
  bool reached_block(std::uint32_t block) const {
    return block < reached_.size() && reached_[block];
  }

  bool run_block(std::uint32_t block) {
    const Value* state = states_.data() + std::size_t{block} * registers();
    registers_.assign(state, state + registers());
    const std::uint32_t size = code_.size();
    dex::InstructionCursor cursor(code_.units(), starts_[block]);
    const dex::InstructionCursor end(code_.units(), size);
    result_ = kUnknown;
    while (!(cursor == end)) {
      if (++steps_ > limits_.max_steps) return false;
      const Instruction in = *cursor;
      const dex::OpcodeInfo& info = in.info();
      if (info.can_throw()) flow_into_handlers(in.offset());
      step(in, info);
      if (info.branches()) flow_into(block_at(in.target()));
      if (info.switches()) {
        const dex::SwitchTable table = code_.switch_table(in);
        for (std::uint32_t i = 0; i < table.size(); ++i) flow_into(block_at(table.target(i)));
      }
      if (!info.falls_through()) return true;
      ++cursor;
      if (cursor == end) return true;
      if (const std::uint32_t next = block_at((*cursor).offset()); next < starts_.size()) {
        flow_into(next);
        return true;
      }
    }
    return true;
  }

  void flow_into_handlers(std::uint32_t address) {
    if (code_.tries() == 0) return;
    for (const dex::CatchHandler& handler : code_.handlers_at(address)) {
      flow_into(block_at(handler.address));
    }
  }

  void step(const Instruction& in, const dex::OpcodeInfo& info) {
    if (info.invokes()) {
      invoke(in);
      return;
    }
    switch (in.opcode()) {
      case Opcode::move:
      case Opcode::move_from16:
      case Opcode::move_16:
      case Opcode::move_object:
      case Opcode::move_object_from16:
      case Opcode::move_object_16:
        registers_[in.a()] = registers_[in.b()];
        return;
      case Opcode::move_result:
      case Opcode::move_result_object:
        registers_[in.a()] = result_;
        return;
      case Opcode::const_4:
      case Opcode::const_16:
      case Opcode::const_:
      case Opcode::const_high16:
        registers_[in.a()] = value_of(Value::Kind::integer, 0, in.literal());
        return;
      case Opcode::const_wide_16:
      case Opcode::const_wide_32:
      case Opcode::const_wide:
      case Opcode::const_wide_high16:
        registers_[in.a()] = value_of(Value::Kind::integer, 0, in.literal());
        registers_[in.a() + 1] = kUnknown;
        return;
      case Opcode::move_wide:
      case Opcode::move_wide_from16:
      case Opcode::move_wide_16: {
        const Value low = registers_[in.b()];
        registers_[in.a() + 1] = kUnknown;
        registers_[in.a()] = low;
        return;
      }
      case Opcode::const_string:
      case Opcode::const_string_jumbo:
        registers_[in.a()] = value_of(Value::Kind::string, in.string().value);
        return;
      case Opcode::const_class:
        registers_[in.a()] = value_of(Value::Kind::type, in.type().value);
        return;
      case Opcode::check_cast:
        return;  // the same value
      case Opcode::new_instance:
        registers_[in.a()] = value_of(Value::Kind::object, in.offset());
        return;
      case Opcode::new_array:
        out_.arrays_.try_emplace(in.offset());
        registers_[in.a()] = value_of(Value::Kind::array, in.offset());
        return;
      case Opcode::fill_array_data:
        open_array(registers_[in.a()]);
        return;
      case Opcode::filled_new_array:
      case Opcode::filled_new_array_range:
        filled_new_array(in);
        return;
      case Opcode::sget:
      case Opcode::sget_object:
      case Opcode::iget_object:
        registers_[in.a()] = value_of(Value::Kind::field, in.field().value);
        return;
      case Opcode::sput_object:
      case Opcode::sput:
        static_put(in);
        return;
      case Opcode::aput_object:
        array_put(registers_[in.b()], registers_[in.c()], registers_[in.a()]);
        return;
      case Opcode::return_:
      case Opcode::return_object:
        join(out_.returned_, registers_[in.a()]);
        return;
      default:
        break;
    }
    if (info.sets_a()) {
      registers_[in.a()] = kUnknown;
      if (info.has(dex::kAWide)) registers_[in.a() + 1] = kUnknown;
    }
  }

  void invoke(const Instruction& in) {
    result_ = kUnknown;
    if (in.info().index != dex::IndexKind::method) return;  // invoke-custom, -polymorphic
    MethodConstants::Call& call = out_.calls_[in.offset()];
    call.callee = in.method();
    call.is_static = is_static_invoke(in.opcode());
    const dex::ArgumentList list = in.arguments();
    call.arguments.resize(list.size());
    for (std::uint32_t i = 0; i < list.size(); ++i) join(call.arguments[i], registers_[list[i]]);
    result_ = value_of(Value::Kind::call, in.offset());
  }

  void filled_new_array(const Instruction& in) {
    MethodConstants::Array& array = out_.arrays_[in.offset()];
    const dex::ArgumentList list = in.arguments();
    for (std::uint32_t i = 0; i < list.size(); ++i) put_element(array, i, registers_[list[i]]);
    result_ = value_of(Value::Kind::array, in.offset());
  }

  void open_array(const Value& array) {
    if (array.is(Value::Kind::array)) out_.arrays_[array.id].open = true;
  }

  void array_put(const Value& array, const Value& index, const Value& value) {
    if (!array.is(Value::Kind::array)) return;
    MethodConstants::Array& contents = out_.arrays_[array.id];
    if (index.is(Value::Kind::integer)) {
      put_element(contents, index.number, value);
    } else {
      contents.open = true;
    }
  }

  void put_element(MethodConstants::Array& array, std::int64_t index, const Value& value) {
    const auto at = std::lower_bound(
        array.elements.begin(), array.elements.end(), index,
        [](const MethodConstants::Element& element, std::int64_t i) { return element.index < i; });
    if (at != array.elements.end() && at->index == index) {
      join(at->value, value);
    } else if (array.elements.size() < limits_.max_elements) {
      array.elements.insert(at, {index, value});
    } else {
      array.open = true;
    }
  }

  void static_put(const Instruction& in) {
    if (file_.field(in.field()).owner == self_) join(puts_[in.field()], registers_[in.a()]);
  }

  MethodConstants& out_;
  const dex::DexFile& file_;
  const dex::CodeItem code_;
  const ConstantLimits& limits_;
  const dex::TypeIndex self_;
  std::vector<std::uint32_t> starts_;  // sorted code addresses
  std::vector<Value> states_;          // registers() values a block
  std::vector<bool> queued_;
  std::vector<bool> reached_;
  std::vector<std::uint32_t> pending_;
  std::vector<Value> registers_;  // the state at the current instruction
  Value result_;
  std::map<dex::FieldIndex, Value> puts_;
  std::uint64_t steps_ = 0;
};

MethodConstants::MethodConstants(const dex::DexFile& file, const dex::MethodDef& method,
                                 const ConstantLimits& limits)
    : file_(&file) {
  if (ConstantFlow(*this, file, method, limits).run()) return;
  complete_ = false;
  calls_.clear();
  arrays_.clear();
  static_puts_.clear();
  returned_ = kUnknown;
}

std::span<const Value> MethodConstants::arguments(std::uint32_t address) const {
  const auto found = calls_.find(address);
  if (found == calls_.end()) return {};
  return found->second.arguments;
}

dex::MethodIndex MethodConstants::callee(std::uint32_t address) const {
  const auto found = calls_.find(address);
  return found == calls_.end() ? dex::MethodIndex{} : found->second.callee;
}

Value MethodConstants::argument(std::uint32_t address, unsigned declared) const {
  const auto found = calls_.find(address);
  if (found == calls_.end()) return kUnknown;
  const Call& call = found->second;
  std::size_t place = call.is_static ? 0 : 1;
  const dex::TypeList parameters = file_->parameters(file_->method(call.callee).proto);
  for (unsigned i = 0; i < declared && i < parameters.size(); ++i) {
    const std::string_view type = file_->type(parameters[i]);
    place += type == "J" || type == "D" ? 2 : 1;
  }
  return declared < parameters.size() && place < call.arguments.size() ? call.arguments[place]
                                                                       : kUnknown;
}

std::uint32_t MethodConstants::declared_arguments(std::uint32_t address) const {
  const dex::MethodIndex method = callee(address);
  return method ? file_->parameters(file_->method(method).proto).size() : 0;
}

bool MethodConstants::calls(std::string_view method) const {
  return std::any_of(calls_.begin(), calls_.end(), [&](const auto& entry) {
    const dex::MethodIndex callee = entry.second.callee;
    return callee && file_->method_reference(callee) == method;
  });
}

std::vector<std::uint32_t> MethodConstants::calls_on(const Value& receiver) const {
  std::vector<std::uint32_t> addresses;
  for (const auto& [address, call] : calls_) {
    if (!call.arguments.empty() && call.arguments[0] == receiver) addresses.push_back(address);
  }
  return addresses;
}

const MethodConstants::Array* MethodConstants::array(std::uint32_t address) const {
  const auto found = arrays_.find(address);
  return found == arrays_.end() ? nullptr : &found->second;
}

}  // namespace hegui::program
