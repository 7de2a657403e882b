#include "analyzer/program/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <charconv>

#include "analyzer/program/java_names.h"
#include "analyzer/program/origins.h"

namespace hegui::program {
namespace {

// "1=ACTIVITY,19=ACTIVITY": calls visit(key, value) for each pair.
template <typename Visit>
void for_each_choice(std::string_view choices, Visit visit) {
  while (!choices.empty()) {
    const std::string_view pair = choices.substr(0, choices.find(','));
    const std::size_t equals = pair.rfind('=');
    if (equals != std::string_view::npos) visit(pair.substr(0, equals), pair.substr(equals + 1));
    choices.remove_prefix(std::min(choices.size(), pair.size() + 1));
  }
}

std::optional<std::int64_t> number_of(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const bool hexadecimal = text.starts_with("0x");
  if (hexadecimal) text.remove_prefix(2);
  std::int64_t value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, hexadecimal ? 16 : 10);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return negative ? -value : value;
}

void note(CallMeaning& meaning, std::string_view name, const std::string& json_value) {
  std::string& json = meaning.arguments_json;
  if (json.empty()) {
    json = "{";
  } else {
    json.back() = ',';
  }
  json += json_text(name) + ":" + json_value + "}";
}

// "getImei" is told from everyday method names by its form; "open" is not.
constexpr std::size_t kTellingNameBytes = 7;

void undecided(CallMeaning& meaning, bool dispatch) {
  meaning.collects = std::nullopt;
  meaning.undecided_dispatch = dispatch;
  if (dispatch) meaning.report = false;
}

}  // namespace

struct ArgumentJudge::Call {
  const ApiEntry& entry;
  UnitNumber unit;
  std::uint32_t method;
  const MethodConstants& constants;
  std::uint32_t address;

  CallPlace place() const { return {unit, method, address}; }
  bool dispatches() const { return entry.role == "dispatch"; }
  LocatedValue argument(unsigned at) const {
    return {unit, &constants, constants.argument(address, at == kLastArgument ? last() : at)};
  }
  unsigned last() const {
    const std::uint32_t count = constants.declared_arguments(address);
    return count == 0 ? 0 : count - 1;
  }
};

CallMeaning ArgumentJudge::judge(ApiNumber api, const CallPlace& place,
                                 const MethodConstants& constants) {
  const Call call{catalog_[api], place.unit, place.method, constants, place.address};
  CallMeaning meaning;
  meaning.api = api;
  meaning.role = call.entry.role;
  meaning.pi = call.entry.pi;
  if (call.entry.role == "collect" || call.entry.role == "corroborate") meaning.collects = true;
  for (const ArgumentRule& rule : call.entry.rules) {
    if (meaning.report) apply(rule, call, meaning);
  }
  return meaning;
}

void ArgumentJudge::apply(const ArgumentRule& rule, const Call& call, CallMeaning& meaning) {
  const std::string_view kind = rule.kind;
  if (kind == "setting_key") {
    by_text("setting", call, rule, meaning);
  } else if (kind == "sysprop") {
    by_text("sysprop", call, rule, meaning);
  } else if (kind == "path") {
    by_text("path", call, rule, meaning);
  } else if (kind == "command") {
    by_text("cmd", call, rule, meaning);
  } else if (kind == "uri") {
    by_uri(call, rule, meaning);
  } else if (kind == "package_name") {
    by_package(call, rule, meaning);
  } else if (kind == "permission" || kind == "permission_array") {
    permissions(call, rule, meaning);
  } else if (kind == "int_equals" || kind == "int_flag" || kind == "string_equals" ||
             kind == "string_prefix") {
    by_choice(call, rule, meaning);
  } else if (kind == "by_permission") {
    by_manifest(rule, meaning);
  } else if (kind == "launcher_query" || kind == "intent_action" || kind == "intent_filter") {
    by_intent(call, rule, meaning);
  } else if (kind == "member_name" || kind == "class_name") {
    by_member_name(call, rule, meaning);
  } else if (kind == "interval_ms" || kind == "distance_m" || kind == "sample_us") {
    number(call, rule, meaning);
  } else if (kind == "only_with_flag") {
    const Value value = call.argument(rule.argument).value;
    const std::optional<std::int64_t> mask = number_of(rule.value);
    // Not constant: it may be set.
    if (mask && value.is(Value::Kind::integer) && (value.number & *mask) == 0) {
      meaning.report = false;
    }
  } else if (kind == "unless_calls") {
    if (call.constants.calls(rule.value)) meaning.collects = false;
  } else if (kind == "bool") {
    answer(call, rule, meaning);
  } else if (kind != "result_contract") {
    // own_account_type and words of newer catalogs: nothing here can decide them.
    undecided(meaning, call.dispatches());
  }
}

// The call's own entry gives way to the one its argument names.
void ArgumentJudge::lead_to(ApiNumber api, CallMeaning& meaning) const {
  const ApiEntry& entry = catalog_[api];
  meaning.api = api;
  meaning.role = entry.role;
  meaning.pi = entry.pi;
  meaning.report = entry.role != "benign" && entry.role != "dispatch";
  meaning.collects = entry.role == "collect" || entry.role == "corroborate"
                         ? std::optional<bool>(true)
                         : std::nullopt;
}

std::optional<std::string> ArgumentJudge::text_of(std::string_view kind, const Call& call,
                                                  unsigned argument) {
  std::optional<std::string> text = resolver_.text(call.argument(argument));
  if (text || outer_ == nullptr) return text;
  const unsigned declared = argument == kLastArgument ? call.last() : argument;
  const std::vector<std::string> texts = outer_->texts(call.place(), declared);
  const std::string_view owner = kind == "setting" ? call.entry.owner : std::string_view();
  for (const std::string& one : texts) {
    if (catalog_.find_string(kind, one, owner)) return one;
  }
  return texts.empty() ? std::nullopt : std::optional(texts.front());
}

void ArgumentJudge::by_text(std::string_view kind, const Call& call, const ArgumentRule& rule,
                            CallMeaning& meaning) {
  LocatedValue value = call.argument(rule.argument);
  std::optional<std::string> text = text_of(kind, call, rule.argument);
  if (!text) {
    // Runtime.exec(String[]): the words of the command.
    if (const auto words = resolver_.texts(value); words && kind == "cmd") {
      std::string command;
      for (const auto& word : *words) {
        if (!word) break;
        command += (command.empty() ? "" : " ") + *word;
      }
      if (!command.empty()) text = command;
    }
  }
  if (!text) {
    undecided(meaning, call.dispatches());
    return;
  }
  note(meaning, rule.kind, json_text(excerpt_of(*text)));
  const std::string_view owner = kind == "setting" ? call.entry.owner : std::string_view();
  if (const auto found = catalog_.find_string(kind, *text, owner)) {
    lead_to(*found, meaning);
  } else if (call.dispatches()) {
    meaning.report = false;
  }
}

void ArgumentJudge::by_uri(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const std::optional<ContentUri> uri = resolver_.uri(call.argument(rule.argument));
  if (!uri) {
    undecided(meaning, call.dispatches());
    return;
  }
  if (uri->field) {
    const ApiNumber field = references_[uri->unit].fields[uri->field.value];
    if (field == kNoApi) {
      undecided(meaning, call.dispatches());
      return;
    }
    note(
        meaning, rule.kind,
        json_text(std::string(catalog_[field].owner) + "->" + std::string(catalog_[field].member)));
    const std::string_view pi = catalog_[field].pi;
    if (call.dispatches()) {
      lead_to(field, meaning);
      meaning.report = !pi.empty();
      meaning.role = "collect";  // the constant alone is nothing; handed to a query it is read
      meaning.collects = true;
    }
    return;
  }
  note(meaning, rule.kind, json_text(excerpt_of(uri->text)));
  if (const auto found = catalog_.find_string("uri", uri->text)) {
    if (call.dispatches()) lead_to(*found, meaning);
  } else if (call.dispatches()) {
    meaning.report = false;
  }
}

void ArgumentJudge::by_package(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const LocatedValue value = call.argument(rule.argument);
  std::optional<bool> own = resolver_.own_package(value);
  if (!own && outer_ != nullptr) {
    own = outer_->own_package(call.place(),
                              rule.argument == kLastArgument ? call.last() : rule.argument);
  }
  if (!own) {
    undecided(meaning, call.dispatches());
    return;
  }
  // Asking after one named app tells whether that one is there, not which apps there are: whether
  // that collects depends on how many are asked after, which is not decided here.
  meaning.collects = *own ? std::optional<bool>(false) : std::nullopt;
  note(meaning, rule.kind,
       *own ? std::string("\"own package\"") : json_text(excerpt_of(*resolver_.text(value))));
}

void ArgumentJudge::by_choice(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const LocatedValue value = call.argument(rule.argument);
  const bool text_rule = rule.kind.starts_with("string");
  const std::optional<std::string> text = text_rule ? resolver_.text(value) : std::nullopt;
  if (text_rule ? !text.has_value() : !value.value.is(Value::Kind::integer)) {
    undecided(meaning, call.dispatches());
    return;
  }
  note(meaning, rule.kind,
       text ? json_text(excerpt_of(*text)) : fmt::format("{}", value.value.number));
  bool chosen = false;
  for_each_choice(rule.value, [&](std::string_view key, std::string_view pi) {
    bool fits = false;
    if (rule.kind == "string_equals") {
      fits = *text == key;
    } else if (rule.kind == "string_prefix") {
      fits = text->starts_with(key);
    } else if (const auto wanted = number_of(key)) {
      const std::int64_t given = value.value.number;
      fits = rule.kind == "int_flag" ? (*wanted == 0 ? given == 0 : (given & *wanted) == *wanted)
                                     : given == *wanted;
    }
    if (!fits || chosen) return;
    chosen = true;
    if (pi == "none") {
      meaning.report = false;
    } else {
      meaning.pi = pi;
      meaning.collects = true;
    }
  });
  if (!chosen) {
    meaning.collects = false;
    if (call.dispatches()) meaning.report = false;
  }
}

// What the call can deliver depends on which permission the manifest asks for.
void ArgumentJudge::by_manifest(const ArgumentRule& rule, CallMeaning& meaning) {
  if (requested_ == nullptr) return;
  bool granted = false;
  for_each_choice(rule.value, [&](std::string_view permission, std::string_view pi) {
    if (granted) return;
    if (requested_->contains("android.permission." + std::string(permission))) {
      granted = true;
      meaning.pi = pi;
    }
  });
  if (!granted) meaning.collects = false;
}

std::vector<std::string> ArgumentJudge::texts_of_object(const Call& call, unsigned argument) {
  std::vector<std::string> texts;
  const Value object = call.constants.argument(call.address, argument);
  if (!object.is(Value::Kind::object)) return texts;
  for (const std::uint32_t address : call.constants.calls_on(object)) {
    for (const Value& value : call.constants.arguments(address)) {
      if (auto text = resolver_.text({call.unit, &call.constants, value})) {
        texts.push_back(std::move(*text));
      }
    }
  }
  return texts;
}

void ArgumentJudge::by_intent(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const std::vector<std::string> texts = texts_of_object(call, rule.argument);
  if (texts.empty()) {
    undecided(meaning, call.dispatches());
    return;
  }
  note(meaning, rule.kind, json_text(excerpt_of(texts.front())));
  if (rule.kind == "launcher_query") {
    // Every launchable app is asked for only where the intent says MAIN and names no package.
    meaning.collects =
        std::find(texts.begin(), texts.end(), "android.intent.action.MAIN") != texts.end();
    return;
  }
  for (const std::string& text : texts) {
    for (const std::string_view kind : {"action", "intent"}) {
      if (const auto found = catalog_.find_string(kind, text)) {
        lead_to(*found, meaning);
        return;
      }
    }
  }
  if (call.dispatches()) meaning.report = false;
}

// The class that a reflective look-up is made on: a class constant, or the constant name given to
// Class.forName. "" if it is not known.
std::string ArgumentJudge::reflected_class(const Call& call) {
  const std::span<const Value> arguments = call.constants.arguments(call.address);
  if (arguments.empty()) return {};
  const Value receiver = arguments[0];
  if (receiver.is(Value::Kind::type)) {
    return std::string(resolver_.type(call.unit, dex::TypeIndex{receiver.id}));
  }
  if (!receiver.is(Value::Kind::call)) return {};
  const std::span<const Value> name = call.constants.arguments(receiver.id);
  if (name.empty()) return {};
  const auto text = resolver_.text({call.unit, &call.constants, name[0]});
  return text ? descriptor_of(*text) : std::string();
}

// Reflection: the name of a class or member is looked for among reflective entries first, then
// among the APIs themselves: those of the class it is looked up on, or, where that is not known,
// only names so telling that all APIs of that name read the same thing.
void ArgumentJudge::by_member_name(const Call& call, const ArgumentRule& rule,
                                   CallMeaning& meaning) {
  const std::optional<std::string> name = resolver_.text(call.argument(rule.argument));
  if (!name) {
    undecided(meaning, call.dispatches());
    return;
  }
  note(meaning, rule.kind, json_text(excerpt_of(*name)));
  std::optional<ApiNumber> found = catalog_.find_string("reflect", *name);
  if (!found && rule.kind == "member_name") {
    const std::string owner = reflected_class(call);
    const bool telling = name->size() >= kTellingNameBytes && name->starts_with("get");
    bool agree = true;
    for (const ApiNumber number : catalog_.named(*name)) {
      const ApiEntry& entry = catalog_[number];
      if (entry.role != "collect" || (owner.empty() ? !telling : entry.owner != owner)) continue;
      if (found && catalog_[*found].pi != entry.pi) agree = false;
      if (!found) found = number;
    }
    if (!agree) found.reset();
  }
  if (!found) {
    if (call.dispatches()) meaning.report = false;
    return;
  }
  lead_to(*found, meaning);
  meaning.collects = std::nullopt;  // looked up; whether it is then called is not seen here
}

void ArgumentJudge::permissions(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const LocatedValue value = call.argument(rule.argument);
  std::vector<std::optional<std::string>> names;
  if (auto list = resolver_.texts(value)) {
    names = std::move(*list);
  } else {
    names.push_back(resolver_.text(value));
  }
  // A launcher of any contract is launched with any text; only permission names make it a request.
  const bool any_contract =
      std::any_of(call.entry.rules.begin(), call.entry.rules.end(),
                  [](const ArgumentRule& other) { return other.kind == "result_contract"; });
  if (any_contract) {
    std::erase_if(names, [](const std::optional<std::string>& name) {
      return !name || name->find("permission") == std::string::npos;
    });
    if (names.empty()) {
      meaning.report = false;
      return;
    }
  }
  std::string json = "[";
  for (const auto& name : names) {
    json += (json.size() > 1 ? "," : "") + (name ? json_text(excerpt_of(*name)) : "null");
  }
  note(meaning, "permissions", json + "]");
  meaning.permissions = std::move(names);
}

void ArgumentJudge::number(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const Value value = call.constants.argument(call.address, rule.argument);
  std::string shown = "null";
  if (value.is(Value::Kind::integer)) {
    // A float constant travels as its bits.
    shown = rule.kind == "distance_m"
                ? fmt::format("{}", std::bit_cast<float>(static_cast<std::int32_t>(value.number)))
                : fmt::format("{}", value.number);
  }
  note(meaning, rule.kind, shown);
}

// What a third party is told about consent.
void ArgumentJudge::answer(const Call& call, const ArgumentRule& rule, CallMeaning& meaning) {
  const Value value = call.argument(rule.argument).value;
  const bool known = value.is(Value::Kind::integer);
  note(meaning, "answer", !known ? "null" : value.number != 0 ? "true" : "false");
}

}  // namespace hegui::program
