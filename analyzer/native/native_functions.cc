#include "analyzer/native/native_functions.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "rules/engine/rule_table.h"

namespace hegui::native {
namespace {

using Target = FunctionEffect::Target;
using Source = FunctionEffect::Source;

// In the order of JniOperation.
constexpr std::string_view kOperations[] = {"nothing",
                                            "find_class",
                                            "class_of",
                                            "method",
                                            "static_method",
                                            "field",
                                            "static_field",
                                            "call",
                                            "call_nonvirtual",
                                            "call_static",
                                            "new_object",
                                            "alloc_object",
                                            "get_field",
                                            "set_field",
                                            "get_static_field",
                                            "set_static_field",
                                            "text",
                                            "characters",
                                            "new_array",
                                            "new_object_array",
                                            "get_element",
                                            "set_element",
                                            "elements",
                                            "release_elements",
                                            "get_region",
                                            "set_region",
                                            "buffer",
                                            "buffer_address",
                                            "same",
                                            "throw",
                                            "throw_new",
                                            "register",
                                            "machine",
                                            "environment"};

// Calls have no more arguments that anything is said of.
constexpr unsigned kMaxArgument = 16;

std::optional<unsigned> number_of(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<unsigned> argument_of(std::string_view text) {
  const auto number = number_of(text);
  return number && *number <= kMaxArgument ? number : std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// The part before `mark`, which is taken off with it.
std::string_view cut(std::string_view& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  const std::string_view part = trimmed(text.substr(0, at));
  text = at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
  return part;
}

bool parse_target(std::string_view text, FunctionEffect& out) {
  const auto with = [&](std::string_view prefix, Target target) {
    if (!text.starts_with(prefix)) return false;
    const auto argument = argument_of(text.substr(prefix.size()));
    if (!argument) return false;
    out.target = target;
    out.argument = *argument;
    return true;
  };
  if (text == "result" || text == "new") {
    out.target = text == "new" ? Target::fresh : Target::result;
    return true;
  }
  if (with("**", Target::pointed2) || with("*", Target::pointed) || with("rest ", Target::rest) ||
      with("call ", Target::call)) {
    return true;
  }
  const bool word = !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
    return letter >= 'a' && letter <= 'z';
  });
  if (!word) return false;
  out.target = Target::leaves;
  out.kind = text;
  return true;
}

bool parse_source(std::string_view text, std::vector<Source>& out) {
  if (text == "none") return true;
  Source source;
  for (const auto& [prefix, what] :
       {std::pair<std::string_view, Source::What>{"v%", Source::What::format_list},
        {"%", Source::What::format},
        {"*", Source::What::pointed},
        {"within ", Source::What::within},
        {"named ", Source::What::named}}) {
    if (!text.starts_with(prefix)) continue;
    source.what = what;
    text.remove_prefix(prefix.size());
    break;
  }
  const auto argument = argument_of(text);
  if (!argument) return false;
  source.argument = *argument;
  out.push_back(source);
  return true;
}

}  // namespace

base::Result<std::vector<FunctionEffect>> parse_function_effect(std::string_view text) {
  std::vector<FunctionEffect> out;
  const std::string whole(text);
  while (!trimmed(text).empty()) {
    std::string_view statement = cut(text, ";");
    if (statement == "none") continue;
    FunctionEffect effect;
    if (statement == "stop") {
      effect.target = Target::stop;
      out.push_back(effect);
      continue;
    }
    const bool adds = statement.find("+= ") != std::string_view::npos;
    const std::string_view target = cut(statement, adds ? "+=" : "=");
    effect.adds = adds;
    bool good = parse_target(target, effect) && !statement.empty();
    while (good && !statement.empty()) good = parse_source(cut(statement, " + "), effect.sources);
    if (!good) return base::Error{"cannot read the effect " + whole};
    out.push_back(std::move(effect));
  }
  return out;
}

base::Result<NativeFunctions> NativeFunctions::load(const rules::RuleSet& rules) {
  NativeFunctions out;
  constexpr std::string_view kJni = "catalog/jni_functions.tsv";
  auto jni =
      rules::RuleTable<5>::open(rules, kJni, {"kind", "slot", "member", "operation", "passing"});
  if (!jni.ok()) return std::move(jni).error();
  for (std::size_t row = 0; row < jni->rows(); ++row) {
    const auto slot = number_of(jni->cell(row, 1));
    const auto operation =
        std::find(std::begin(kOperations), std::end(kOperations), jni->cell(row, 3));
    const std::string_view kind = jni->cell(row, 0);
    if (!slot || operation == std::end(kOperations) ||
        (kind != "environment" && kind != "machine")) {
      return base::Error{"a kind, slot or operation that is not known", jni->place(row)};
    }
    const JniFunction function{jni->cell(row, 2),
                               static_cast<JniOperation>(operation - std::begin(kOperations)),
                               jni->cell(row, 4)};
    (kind == "machine" ? out.machine_ : out.environment_).emplace(*slot, function);
  }
  for (const auto& [slot, function] : out.environment_) {
    out.by_member_.emplace(function.name, &function);
  }
  auto table =
      rules::RuleTable<2>::open(rules, "catalog/native_functions.tsv", {"function", "effect"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    auto effects = parse_function_effect(table->cell(row, 1));
    if (!effects.ok()) return base::Error{effects.error().what, table->place(row)};
    const std::string_view name = table->cell(row, 0);
    out.functions_.emplace(name, Function{name, std::move(effects).value()});
  }
  return out;
}

const JniFunction* NativeFunctions::environment(std::uint64_t slot) const {
  const auto found = environment_.find(slot);
  return found == environment_.end() ? nullptr : &found->second;
}

const JniFunction* NativeFunctions::machine(std::uint64_t slot) const {
  const auto found = machine_.find(slot);
  return found == machine_.end() ? nullptr : &found->second;
}

const JniFunction* NativeFunctions::environment(std::string_view name) const {
  const auto found = by_member_.find(name);
  return found == by_member_.end() ? nullptr : found->second;
}

const NativeFunctions::Function* NativeFunctions::by_name(std::string_view name) const {
  const auto found = functions_.find(name);
  return found == functions_.end() ? nullptr : &found->second;
}

}  // namespace hegui::native
