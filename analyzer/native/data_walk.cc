#include "analyzer/native/data_walk.h"

#include <algorithm>
#include <iterator>

namespace hegui::native {
namespace {

using Kind = Step::Kind;
using What = Target::What;

constexpr unsigned kMaxVisits = 64;  // of one instruction where ways meet
// States that wait where ways meet, in cells of memory; values of one library.
constexpr std::size_t kMaxHeld = 1u << 20, kStateSize = 32, kMaxValues = 1u << 18;
constexpr std::int64_t kFar = std::int64_t{1} << 40;

}  // namespace

DataWalk::DataWalk(const elf::ElfFile& file, const elf::Relocations& relocations,
                   const elf::Functions& elf_functions, const NativeFunctions& functions,
                   const FlowLimits& limits)
    : file_(file),
      elf_functions_(elf_functions),
      functions_(functions),
      limits_(limits),
      memory_(file, relocations),
      machine_(machine_of(file)),
      calling_(calling_of(machine_)) {
  for (const elf::ElfSymbol& symbol : file.symbols) {
    if (symbol.imported || !symbol.is_function()) continue;
    own_names_.emplace(
        machine_ == Machine::arm ? symbol.address & ~std::uint64_t{1} : symbol.address,
        symbol.name);
  }
}

void DataWalk::begin() {
  out_ = {};
  out_.complete = true;
  steps_ = 0;
  effect_numbers_.clear();
  term_classes_.clear();
  elements_of_.clear();
  direct_.clear();
  running_.clear();
  held_ = 0;
}

void DataWalk::give_up(std::string_view why) {
  if (out_.complete) out_.why = why;
  out_.complete = false;
}

void DataWalk::finish(const std::optional<DataState>& end, std::uint64_t address,
                      bool returns_value) {
  out_.function = address;
  if (end) {
    DataState state = *end;
    out_.returns = true;
    if (returns_value) {
      out_.returned = flow_value(state, state.registers[calling_.result]);
    }
    unsigned part = 0;
    for (const BlockId block : direct_) {
      std::vector<Term> data = content(state, values_.of({What::block, false, block, 0}));
      FlowEffect put;
      put.kind = FlowEffect::Kind::put;
      put.given = {flow_value(state, elements_of_[block]), of_terms(std::move(data))};
      effect({0, address, 0}, part++, std::move(put), "V");
    }
  }
  out_.terms = static_cast<Term>(term_classes_.size());
}

MethodFlow DataWalk::run(const NativeMethod& method, std::uint64_t function) {
  begin();
  DataState state;
  state.registers[calling_.stack_pointer] = values_.of({What::block, false, kStack, 0});
  std::size_t place = 0, vector = 0;
  const auto pass = [&](DataId value, char type) {
    const bool floating = type == 'F' || type == 'D';
    const bool two = calling_.word == 4 && (type == 'J' || type == 'D');
    if (floating && vector < calling_.vector_arguments) {
      state.registers[low_half(static_cast<unsigned>(vector++))] = value;
      return;
    }
    if (two && calling_.wide_pairs) place += place & 1;
    for (unsigned i = 0; i < (two ? 2u : 1u); ++i, ++place) {
      if (place < calling_.arguments.size()) {
        state.registers[calling_.arguments[place]] = value;
        continue;
      }
      const auto behind = static_cast<std::int64_t>(place - calling_.arguments.size());
      const std::int64_t offset = (behind + (calling_.pushes_return ? 1 : 0)) * calling_.word;
      state.memory.write(kStack, offset, calling_.word, value);
    }
  };
  const auto parameter = [&](std::string_view descriptor) {
    const auto term = static_cast<Term>(term_classes_.size());
    const bool object = descriptor[0] == 'L' || descriptor[0] == '[';
    std::string_view name = descriptor;
    if (name[0] == 'L') name = name.substr(1, name.size() - 2);
    term_classes_.emplace_back(object ? name : std::string_view());
    return object ? values_.of({What::object, false, term, 0}) : values_.of_data({term});
  };
  pass(values_.of({What::environment, false, 0, 0}), 'L');
  const DataId self = parameter("L" + method.class_name + ";");
  pass(method.is_static ? java_class(method.class_name) : self, 'L');
  std::string_view types = method.descriptor;
  types.remove_prefix(types.starts_with('(') ? 1 : 0);
  while (!types.empty() && types[0] != ')') {
    const std::size_t array = types.find_first_not_of('[');
    if (array == std::string_view::npos) break;
    const std::size_t end = types[array] == 'L' ? types.find(';', array) : array;
    if (end == std::string_view::npos || term_classes_.size() >= limits_.max_terms) {
      give_up("too many parameters");
      break;
    }
    pass(parameter(types.substr(0, end + 1)), types[0]);
    types.remove_prefix(end + 1);
  }
  const bool returns_value = !types.starts_with(")V");
  finish(run_function(function, state, 0, 0), function, returns_value);
  return std::move(out_);
}

void DataWalk::run_on_load(std::uint64_t function) {
  begin();
  DataState state;
  state.registers[calling_.stack_pointer] = values_.of({What::block, false, kStack, 0});
  const DataId machine = values_.of({What::machine, false, 0, 0});
  if (!calling_.arguments.empty()) {
    state.registers[calling_.arguments[0]] = machine;
  } else {
    state.memory.write(kStack, calling_.word, calling_.word, machine);
  }
  run_function(function, state, 0, 0);
}

const FunctionCode& DataWalk::code_of(std::uint64_t address) {
  std::unique_ptr<FunctionCode>& code = codes_[address];
  if (code == nullptr) {
    const std::size_t left =
        limits_.max_library_code - std::min(code_size_, limits_.max_library_code);
    code = std::make_unique<FunctionCode>(
        read_function(memory_, elf_functions_, address, std::min(limits_.max_code, left)));
    code_size_ += code->instructions.size();
  }
  return *code;
}

bool DataWalk::join(DataValues& values, DataState& into, const DataState& other) {
  bool changed = false;
  for (std::size_t i = 0; i < into.registers.size(); ++i) {
    const DataId joined = values.join(into.registers[i], other.registers[i]);
    changed |= joined != into.registers[i];
    into.registers[i] = joined;
  }
  changed |= into.memory.join(values, other.memory);
  if (into.born != other.born) {
    std::vector<BlockId> both;
    std::set_union(into.born.begin(), into.born.end(), other.born.begin(), other.born.end(),
                   std::back_inserter(both));
    changed |= both != into.born;
    into.born = std::move(both);
  }
  return changed;
}

// One run of a function, from one state.
struct DataWalk::Run {
  const FunctionCode& code;
  Context context = 0;
  unsigned depth = 0;
  std::map<std::uint32_t, DataState> at;  // by instruction where ways meet
  std::map<std::uint32_t, unsigned> visits;
  std::set<std::uint32_t> waiting;
  std::optional<DataState> end;
};

std::optional<DataState> DataWalk::run_function(std::uint64_t address, const DataState& entry,
                                                Context context, unsigned depth) {
  const FunctionCode& code = code_of(address);
  if (!code.complete) give_up("code that is too large, or none");
  if (code.start == kNowhere) return std::nullopt;
  running_.push_back(address);
  const std::size_t held = held_;
  Run run{code, context, depth, {}, {}, {}, std::nullopt};
  run.at.emplace(code.start, entry);
  run.waiting.insert(code.start);
  while (!run.waiting.empty()) {
    const std::uint32_t number = *run.waiting.begin();
    run.waiting.erase(run.waiting.begin());
    if (++run.visits[number] > kMaxVisits) {
      give_up("too many rounds");
      continue;
    }
    if (steps_ > limits_.max_method_steps || all_steps_ > limits_.max_library_steps ||
        values_.size() > kMaxValues) {
      give_up("too many steps");
      break;
    }
    run_instruction(run, number);
  }
  running_.pop_back();
  held_ = held;
  return std::move(run.end);
}

// From there on, as far as one way leads to where another comes in.
void DataWalk::run_instruction(Run& run, std::uint32_t number) {
  DataState state = run.at.at(number);
  const auto lead = [&](std::uint32_t to) {
    if (run.at.count(to) == 0) {
      held_ += kStateSize + state.memory.cells().size();
      if (held_ > kMaxHeld) return give_up("too many states");
    }
    const auto [found, fresh] = run.at.try_emplace(to, state);
    if (fresh || join(values_, found->second, state)) run.waiting.insert(to);
  };
  const auto leave = [&] {
    if (!run.end) {
      run.end = state;
    } else {
      join(values_, *run.end, state);
    }
  };
  bool called = false;
  for (bool first = true;; first = false) {
    if (number == kNowhere) {
      // A call at a function's end is one that does not come back.
      if (!called) give_up("code that runs out of its function");
      return;
    }
    const Instruction& instruction = run.code.instructions[number];
    if (!first && instruction.entered) return lead(number);
    const std::uint64_t cost = 1 + instruction.count + state.memory.cells().size() / 8;
    steps_ += cost;
    all_steps_ += cost;
    const Site site{run.context, instruction.address, run.depth};
    bool goes_on = true;
    called = false;
    for (std::uint32_t i = instruction.first; i < instruction.first + instruction.count; ++i) {
      const Step& step = run.code.steps[i];
      const auto target = static_cast<std::uint64_t>(step.number);
      const DataId place = step.a == kNoRegister ? 0 : state.registers[step.a];
      switch (step.kind) {
        case Kind::call: {
          std::optional<DataState> before;
          if (step.maybe) before = state;
          called = true;
          goes_on =
              step.a == kNoRegister ? call(state, 0, target, site) : call(state, place, 0, site);
          if (!before) break;
          if (goes_on) join(values_, *before, state);
          state = std::move(*before);
          goes_on = true;
          break;
        }
        case Kind::jump:
        case Kind::branch: {
          if (instruction.target != kNowhere) {
            lead(instruction.target);
          } else {  // out of the function: a call in place of the return
            DataState before = state;
            const bool returns =
                step.a == kNoRegister ? call(state, 0, target, site) : call(state, place, 0, site);
            if (step.a != kNoRegister && !is_known(place)) {
              give_up("a jump to where is not known");
            }
            if (returns) leave();
            state = std::move(before);
          }
          if (step.kind == Kind::jump && !step.maybe) goes_on = false;
          break;
        }
        case Kind::leave:
          leave();
          if (!step.maybe) goes_on = false;
          break;
        case Kind::unknown:
          give_up("code that is not understood");
          [[fallthrough]];
        case Kind::stop:
          if (!step.maybe) goes_on = false;
          break;
        default:
          if (!data_step(step, state)) {
            give_up("too much memory");
            return;
          }
          break;
      }
      if (!goes_on) return;
    }
    number = instruction.next;
  }
}

// False: there is no more room.
bool DataWalk::data_step(const Step& step, DataState& state) {
  const auto value = [&](Register number) -> DataId {
    return number == kNoRegister ? values_.of_number(0) : state.registers[number];
  };
  const auto set = [&](DataId id) {
    if (step.to == kNoRegister) return;
    if (step.maybe) id = values_.join(id, state.registers[step.to]);
    state.registers[step.to] = id;
  };
  switch (step.kind) {
    case Kind::copy:
      set(value(step.a));
      break;
    case Kind::number:
      set(values_.of_number(step.number));
      break;
    case Kind::patch: {
      const std::int64_t* before = values_.number(value(step.a));
      if (before == nullptr) {
        set(values_.only_data(value(step.a)));
        break;
      }
      const std::uint64_t mask = std::uint64_t{0xffff} << step.shift;
      const std::uint64_t put = static_cast<std::uint64_t>(step.number) << step.shift;
      set(values_.of_number(
          static_cast<std::int64_t>((static_cast<std::uint64_t>(*before) & ~mask) | (put & mask))));
      break;
    }
    case Kind::sum:
      set(sum(step, state));
      break;
    case Kind::difference:
      set(difference(value(step.a), value(step.b), step.narrow));
      break;
    case Kind::either:
      set(values_.join(value(step.a), value(step.b)));
      break;
    case Kind::align: {
      DataValue out = values_[value(step.a)];
      std::erase_if(out.targets, [](const Target& one) { return one.what == What::number; });
      set(values_.join(values_.intern(std::move(out)), values_.any()));
      break;
    }
    case Kind::mix:
      set(values_.mix(value(step.a), value(step.b)));
      break;
    case Kind::forget:
      set(values_.any());
      break;
    case Kind::load:
      set(load(state, sum(step, state), step.size, step.loose));
      break;
    case Kind::store:
      store(state, sum(step, state), step.size, step.loose || step.maybe, value(step.to));
      break;
    default:
      break;
  }
  return state.memory.cells().size() <= DataMemory::kMaxCells;
}

DataId DataWalk::moved(DataId id, std::int64_t amount, bool narrow) {
  const bool cut = narrow || calling_.word == 4;
  if (amount == 0 && !cut) return id;
  if (calling_.word == 4) amount = static_cast<std::int32_t>(amount);
  DataValue out = values_[id];
  bool changed = false;
  for (Target& target : out.targets) {
    const std::int64_t before = target.number;
    switch (target.what) {
      case What::number:
        if (!target.loose) {
          target.number = static_cast<std::int64_t>(static_cast<std::uint64_t>(target.number) +
                                                    static_cast<std::uint64_t>(amount));
        }
        if (cut) target.number &= 0xffffffff;
        break;
      case What::block:
      case What::functions:
      case What::machine_functions:
        if (!target.loose && std::abs(target.number) < kFar && std::abs(amount) < kFar) {
          target.number += amount;
        }
        break;
      default:
        break;
    }
    changed |= target.number != before;
  }
  if (!changed) return id;
  std::sort(out.targets.begin(), out.targets.end());
  out.targets.erase(std::unique(out.targets.begin(), out.targets.end()), out.targets.end());
  return values_.intern(std::move(out));
}

DataId DataWalk::loosened(DataId id) {
  DataValue out = values_[id];
  std::erase_if(out.targets, [](const Target& one) {
    return one.what != What::number && one.what != What::block;
  });
  for (Target& target : out.targets) target.loose = true;
  std::sort(out.targets.begin(), out.targets.end());
  out.targets.erase(std::unique(out.targets.begin(), out.targets.end()), out.targets.end());
  return values_.intern(std::move(out));
}

DataId DataWalk::sum(const Step& step, DataState& state) {
  const bool cut = step.narrow && calling_.word == 8;
  const DataId a = step.a == kNoRegister ? values_.of_number(0) : state.registers[step.a];
  if (step.b == kNoRegister) return moved(a, step.number, cut);
  const DataId b = state.registers[step.b];
  const auto data = [&](DataId to, DataId from) {  // it depends on it too
    const std::vector<Term>& more = values_[from].data;
    if (more.empty()) return to;
    DataValue out = values_[to];
    add_terms(out.data, more);
    return values_.intern(std::move(out));
  };
  constexpr std::size_t kFew = 4;
  const std::vector<Target>& times = values_[b].targets;
  const bool few = !values_[b].lost && !times.empty() && times.size() <= kFew &&
                   std::all_of(times.begin(), times.end(), [](const Target& one) {
                     return one.what == What::number && !one.loose;
                   });
  if (few) {
    const std::vector<Target> numbers = times;
    DataId out = 0;
    for (const Target& one : numbers) {
      const auto more =
          static_cast<std::int64_t>(static_cast<std::uint64_t>(one.number) << (step.shift & 63));
      out = values_.join(out,
                         moved(a,
                               static_cast<std::int64_t>(static_cast<std::uint64_t>(more) +
                                                         static_cast<std::uint64_t>(step.number)),
                               cut));
    }
    return data(out, b);
  }
  if (const std::int64_t* number = values_.number(a); number != nullptr && step.shift == 0) {
    const bool pointer = !times.empty();
    if (pointer) return data(moved(b, *number + step.number, cut), a);
  }
  // One of the two is a place, the other how far it is from there.
  if (is_place(a)) return data(loosened(moved(a, step.number, cut)), b);
  if (step.shift == 0 && is_place(b)) return data(loosened(moved(b, step.number, cut)), a);
  return values_.mix(a, b);
}

// Does it say all that it may be?
bool DataWalk::is_known(DataId id) const {
  const DataValue& value = values_[id];
  return !value.lost && !value.targets.empty() &&
         std::none_of(value.targets.begin(), value.targets.end(),
                      [](const Target& one) { return one.what == What::any; });
}

// Does it look like a place in memory, not like a count?
bool DataWalk::is_place(DataId id) const {
  const std::vector<Target>& targets = values_[id].targets;
  return std::any_of(targets.begin(), targets.end(), [&](const Target& one) {
    constexpr std::int64_t kHeaders = 0x200;  // at the beginning of the library
    return one.what == What::block ||
           (one.what == What::number && one.number >= kHeaders &&
            file_.segment_at(static_cast<std::uint64_t>(one.number)) != nullptr);
  });
}

DataId DataWalk::difference(DataId a, DataId b, bool narrow) {
  if (const std::int64_t* number = values_.number(b)) return moved(a, -*number, narrow);
  if (is_place(a) && !is_place(b)) {
    DataValue out = values_[loosened(a)];
    add_terms(out.data, values_[b].data);
    return values_.intern(std::move(out));
  }
  return values_.mix(a, b);
}

}  // namespace hegui::native
