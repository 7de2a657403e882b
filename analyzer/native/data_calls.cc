// DataWalk: calls of functions of the library, and of others by what the catalog says of them.
#include <algorithm>
#include <charconv>

#include "analyzer/native/data_walk.h"

namespace hegui::native {
namespace {

using What = Target::What;
using Effect = FunctionEffect;

// "_ZN7_JNIEnv9FindClassEPKc": the wrappers that C++ code calls.
std::string_view wrapped_name(std::string_view symbol) {
  constexpr std::string_view kPrefix = "_ZN7_JNIEnv";
  if (!symbol.starts_with(kPrefix)) return {};
  symbol.remove_prefix(kPrefix.size());
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(symbol.data(), symbol.data() + symbol.size(), length);
  if (error != std::errc()) return {};
  symbol.remove_prefix(static_cast<std::size_t>(end - symbol.data()));
  return length <= symbol.size() ? symbol.substr(0, length) : std::string_view();
}

}  // namespace

DataId DataWalk::argument(DataState& state, unsigned number) {
  if (number < calling_.arguments.size()) return state.registers[calling_.arguments[number]];
  const auto behind = static_cast<std::int64_t>(number - calling_.arguments.size());
  const DataId stack = state.registers[calling_.stack_pointer];
  return load(state, moved(stack, behind * calling_.word, false), calling_.word, false);
}

void DataWalk::set_result(DataState& state, DataId value) {
  for (unsigned i = 0; i < kFirstVector; ++i) {
    if ((calling_.changed >> i & 1) != 0) state.registers[i] = 0;
  }
  for (unsigned i = kFirstVector; i < kStepRegisters; ++i) {
    if (calling_.changes_vector(i - kFirstVector)) state.registers[i] = 0;
  }
  state.registers[calling_.result] = value != 0 ? value : values_.any();
}

bool DataWalk::call(DataState& state, DataId callee, std::uint64_t direct, const Site& site) {
  if (callee == 0 && direct != 0) return call_address(state, direct, site);
  const DataValue value = values_[callee];
  std::vector<Target> targets;
  for (const Target& target : value.targets) {
    const bool callable = target.what == What::symbol || target.what == What::function ||
                          target.what == What::machine_function ||
                          (target.what == What::number && !target.loose &&
                           memory_.is_code(static_cast<std::uint64_t>(target.number) &
                                           ~std::uint64_t{machine_ == Machine::arm ? 1u : 0u}));
    if (callable) targets.push_back(target);
  }
  if (!targets.empty() && !is_known(callee)) {  // or something else
    DataState other = state;
    call_unknown(other, false);
  }
  if (targets.empty()) {
    call_unknown(state, false);
    return true;
  }
  std::optional<DataState> out;
  for (const Target& target : targets) {
    DataState one = state;
    if (!call_target(one, target, site)) continue;
    if (out) {
      join(values_, *out, one);
    } else {
      out = std::move(one);
    }
  }
  if (!out) return false;
  state = std::move(*out);
  return true;
}

bool DataWalk::call_target(DataState& state, const Target& target, const Site& site) {
  switch (target.what) {
    case What::number:
      return call_address(state, static_cast<std::uint64_t>(target.number), site);
    case What::symbol: {
      const elf::ElfSymbol* symbol = file_.symbol(static_cast<std::uint32_t>(target.number));
      return call_named(state, symbol != nullptr ? symbol->name : std::string_view(), site);
    }
    case What::function:
    case What::machine_function: {
      const auto slot = static_cast<std::uint64_t>(target.number);
      const JniFunction* function =
          target.what == What::function ? functions_.environment(slot) : functions_.machine(slot);
      if (function == nullptr) {
        call_unknown(state, false);
      } else {
        call_java(state, *function, site);
      }
      return true;
    }
    default:
      call_unknown(state, false);
      return true;
  }
}

bool DataWalk::call_address(DataState& state, std::uint64_t address, const Site& site) {
  const std::uint64_t plain = machine_ == Machine::arm ? address & ~std::uint64_t{1} : address;
  if (const auto stub = memory_.stub_symbol(plain)) {
    const elf::ElfSymbol* symbol = file_.symbol(*stub);
    if (symbol == nullptr || symbol->imported) {
      return call_named(state, symbol != nullptr ? symbol->name : std::string_view(), site);
    }
    address = symbol->address;
  }
  if (const auto own = own_names_.find(plain); own != own_names_.end()) {
    const bool known = functions_.by_name(own->second) != nullptr ||
                       functions_.environment(wrapped_name(own->second)) != nullptr;
    if (known) return call_named(state, own->second, site);
  }
  const bool again = std::find(running_.begin(), running_.end(), address) != running_.end();
  if (site.depth >= limits_.max_depth || again || !memory_.is_code(plain)) {
    call_unknown(state, false);
    return true;
  }
  const auto [context, fresh] = contexts_.try_emplace({site.context, site.address},
                                                      static_cast<Context>(contexts_.size() + 1));
  const DataId stack = state.registers[calling_.stack_pointer];
  DataState entry = state;
  if (calling_.pushes_return) {
    entry.registers[calling_.stack_pointer] =
        moved(stack, -static_cast<std::int64_t>(calling_.word), false);
  }
  std::optional<DataState> end = run_function(address, entry, context->second, site.depth + 1);
  if (!end) {  // it never comes back, or nothing is known of it
    if (code_of(address).complete && steps_ <= limits_.max_method_steps) return false;
    call_unknown(state, false);
    return true;
  }
  const DataId result = end->registers[calling_.result];
  // Scratch registers mean nothing afterwards.
  state.memory = std::move(end->memory);
  state.born = std::move(end->born);
  const DataId vector_result = end->registers[low_half(0)];
  for (unsigned i = 0; i < kFirstVector; ++i) {
    if ((calling_.changed >> i & 1) == 0) state.registers[i] = end->registers[i];
  }
  const DataId second = calling_.arguments.size() == 6 ? end->registers[2] : end->registers[1];
  set_result(state, result);
  state.registers[calling_.arguments.size() == 6 || machine_ == Machine::x86 ? 2 : 1] = second;
  if (calling_.vector_arguments > 0) state.registers[low_half(0)] = vector_result;
  state.registers[calling_.stack_pointer] = stack;
  const std::vector<Target>& where = values_[stack].targets;
  if (where.size() == 1 && where[0].what == What::block && !where[0].loose) {
    state.memory.drop_below(where[0].which, where[0].number);
  }
  return true;
}

bool DataWalk::call_named(DataState& state, std::string_view name, const Site& site) {
  if (const JniFunction* wrapped = functions_.environment(wrapped_name(name))) {
    call_java(state, *wrapped, site);
    return true;
  }
  if (const NativeFunctions::Function* function = functions_.by_name(name)) {
    return apply(state, *function, site);
  }
  call_unknown(state, true);
  return true;
}

// What it is given may be in its result, and in what it is given the address of. `resolved`: it is
// a function of another library, which does nothing else to this one's data.
void DataWalk::call_unknown(DataState& state, bool resolved) {
  std::vector<Term> data;
  std::vector<DataId> given;
  const std::size_t count = calling_.arguments.empty() ? 4 : calling_.arguments.size();
  for (unsigned i = 0; i < count; ++i) {
    const DataId one = argument(state, i);
    if (one == 0) continue;
    const std::vector<Target>& targets = values_[one].targets;
    const bool table = std::any_of(targets.begin(), targets.end(), [](const Target& target) {
      return target.what == What::environment || target.what == What::machine;
    });
    if (table) {
      if (!resolved) give_up("a call of what is not known, with the environment");
      continue;
    }
    given.push_back(one);
    add_terms(data, values_.terms_of(one));
    add_terms(data, content(state, one));
  }
  if (!data.empty()) {
    if (!resolved) give_up("a call of what is not known, with data");
    const DataId mixed = values_.of_data(data);
    for (const DataId one : given) {
      const std::vector<Target>& targets = values_[one].targets;
      const bool writable = std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
        return target.what == What::block;
      });
      if (writable) write_run(state, one, mixed, true);
    }
  }
  set_result(state, values_.of_data(std::move(data)));
}

std::vector<Term> DataWalk::source_terms(DataState& state, const Effect::Source& source,
                                         std::string_view function, const Site& site,
                                         DataId& value) {
  constexpr unsigned kNamed = 64;  // parts of the call's effects
  const DataId given = argument(state, source.argument);
  switch (source.what) {
    case Effect::Source::What::value:
      value = given;
      return values_.terms_of(given);
    case Effect::Source::What::within:
      value = loosened(given);
      return values_.terms_of(given);
    case Effect::Source::What::pointed:
      return content(state, given);
    case Effect::Source::What::format:
      return format_terms(state, source.argument, false);
    case Effect::Source::What::format_list:
      return format_terms(state, source.argument, true);
    case Effect::Source::What::named: {
      std::vector<Term> out;
      unsigned part = kNamed;
      for (const std::string_view name : texts_at(given)) {
        FlowEffect read;
        read.kind = FlowEffect::Kind::read;
        read.name = name;
        read.function = function;
        const FlowEffect& made = effect(site, part++, std::move(read), "J");
        if (made.result != kNoTerm) add_terms(out, {made.result});
      }
      return out;
    }
  }
  return {};
}

// What printf and the like make of a format and what follows it.
std::vector<Term> DataWalk::format_terms(DataState& state, unsigned format, bool list) {
  constexpr unsigned kMaxPrinted = 24;
  std::vector<Term> out = content(state, argument(state, format));
  const auto text = text_at(argument(state, format));
  std::string types;  // as the JNI writes them: what stands where
  std::vector<bool> pointed;
  if (text) {
    for (std::size_t at = 0; at + 1 < text->size() && types.size() < kMaxPrinted; ++at) {
      if ((*text)[at] != '%') continue;
      bool wide = false;
      for (++at;
           at < text->size() &&
           std::string_view("-+ #0123456789.*hlLqjzt").find((*text)[at]) != std::string_view::npos;
           ++at) {
        if ((*text)[at] == '*') {
          types += 'I';
          pointed.push_back(false);
        }
        wide |= (*text)[at] == 'j' || (*text)[at] == 'L' ||
                ((*text)[at] == 'l' && (*text)[at - 1] == 'l');
      }
      if (at >= text->size()) break;
      const char letter = (*text)[at];
      if (letter == '%' || letter == 'm') continue;
      const bool floating = std::string_view("aAeEfFgG").find(letter) != std::string_view::npos;
      types += floating ? 'D' : wide ? 'J' : 'I';
      pointed.push_back(letter == 's' || letter == 'S');
    }
  } else {
    types = "IIIIII";
    pointed.assign(types.size(), true);
  }
  const std::string_view passing = list ? "va_list" : "varargs";
  const DataId from =
      list ? argument(state, format + 1) : values_.of_number(static_cast<std::int64_t>(format) + 1);
  for (unsigned i = 0; i < types.size(); ++i) {
    const DataId one = listed(state, from, types, i, passing);
    add_terms(out, values_.terms_of(one));
    if (pointed[i]) add_terms(out, content(state, one));
  }
  return out;
}

// One of the arguments that a function takes as it likes: `types`, one letter each, as JNI
// signatures have them ('L' for objects); `list`: for "varargs" the number of the first one, else
// the list.
DataId DataWalk::listed(DataState& state, DataId list, std::string_view types, unsigned number,
                        std::string_view passing) {
  const auto is_floating = [&](unsigned i) { return types[i] == 'F' || types[i] == 'D'; };
  if (passing == "array") {
    return load(state, moved(list, std::int64_t{8} * number, false), calling_.word, false);
  }
  unsigned place = 0, vectors = 0;
  const std::int64_t* first = passing == "varargs" ? values_.number(list) : nullptr;
  if (first != nullptr) place = static_cast<unsigned>(*first);
  const bool apart = calling_.vector_arguments > 0;
  for (unsigned i = 0;; ++i) {
    const bool two = calling_.word == 4 && (types[i] == 'J' || types[i] == 'D' || types[i] == 'F');
    if (two && calling_.wide_pairs) place += place & 1;
    const bool in_vector = apart && is_floating(i);
    if (i == number) {
      if (!in_vector) break;
      if (first != nullptr && vectors < calling_.vector_arguments) {
        return state.registers[low_half(vectors)];
      }
      return 0;
    }
    if (in_vector) {
      ++vectors;
    } else {
      place += two ? 2 : 1;
    }
  }
  if (first != nullptr) return argument(state, place);
  const auto word = static_cast<std::int64_t>(calling_.word);
  if (!apart) return load(state, moved(list, place * word, false), calling_.word, false);
  // va_list of the two 64-bit machines: where the registers were saved, how many bytes of them are
  // left, and what was passed on the stack.
  const bool arm = calling_.arguments.size() == 8;
  const DataId used = load(state, moved(list, arm ? 24 : 0, false), 4, false);
  const std::int64_t* offset = values_.number(used);
  if (offset == nullptr) return 0;
  const std::int64_t from = arm ? static_cast<std::int32_t>(*offset) : *offset;
  const std::int64_t at = from + place * word;
  const std::int64_t end = arm ? 0 : 48;
  if (at < end) {
    const DataId saved = load(state, moved(list, arm ? 8 : 16, false), 8, false);
    return load(state, moved(saved, at, false), 8, false);
  }
  const DataId stack = load(state, moved(list, arm ? 0 : 8, false), 8, false);
  return load(state, moved(stack, at - end, false), 8, false);
}

// False: it does not come back.
bool DataWalk::apply(DataState& state, const NativeFunctions::Function& function,
                     const Site& site) {
  DataId result = 0;
  unsigned part = 0;
  std::vector<std::pair<Effect, DataId>> writes;
  for (const Effect& effect : function.effects) {
    ++part;
    std::vector<Term> terms;
    DataId value = 0;
    for (const Effect::Source& source : effect.sources) {
      DataId one = 0;
      add_terms(terms, source_terms(state, source, function.name, site, one));
      value = values_.join(value, one);
    }
    const DataId data = values_.of_data(terms);
    switch (effect.target) {
      case Effect::Target::result:
        result = values_.join(result, value != 0 ? value : data);
        break;
      case Effect::Target::fresh:
        result = values_.join(result, fresh_block(state, site, data));
        break;
      case Effect::Target::pointed: {
        write_run(state, argument(state, effect.argument), data, effect.adds);
        const bool copies = !effect.adds && effect.sources.size() == 1 &&
                            effect.sources[0].what == Effect::Source::What::pointed;
        if (copies) {
          copy_cells(state, argument(state, effect.argument),
                     argument(state, effect.sources[0].argument), argument(state, 2));
        }
        break;
      }
      case Effect::Target::pointed2: {
        const DataId block = fresh_block(state, site, data);
        store(state, argument(state, effect.argument), calling_.word, false, block);
        break;
      }
      case Effect::Target::rest:
        for (unsigned i = effect.argument; i < effect.argument + 4; ++i) {
          write_run(state, argument(state, i), data, true);
        }
        break;
      case Effect::Target::call: {
        DataState other = state;
        if (!calling_.arguments.empty() && !effect.sources.empty()) {
          other.registers[calling_.arguments[0]] = value;
        } else if (!effect.sources.empty()) {
          DataId& stack = other.registers[calling_.stack_pointer];
          stack = moved(stack, -std::int64_t{4} * calling_.word, false);
          store(other, stack, calling_.word, false, value);
        }
        const Site inner{site.context, site.address + 1, site.depth};
        if (call(other, argument(state, effect.argument), 0, inner)) {
          state.memory.join(values_, other.memory);
        }
        break;
      }
      case Effect::Target::leaves: {
        if (terms.empty()) break;
        FlowEffect leak;
        leak.kind = FlowEffect::Kind::leak;
        leak.function = function.name;
        leak.sink = effect.kind;
        leak.given.push_back(of_terms(std::move(terms)));
        this->effect(site, part, std::move(leak), "V");
        break;
      }
      case Effect::Target::stop:
        return false;
    }
  }
  set_result(state, result);
  return true;
}

}  // namespace hegui::native
