// LibraryCall: texts that are worked out where everything that they are made of is known, so that
// names put together by code are known too. Labels are kept whatever becomes of the letters.
#include "analyzer/flow/pure_calls.h"
#include "analyzer/flow/text_functions.h"
#include "analyzer/taint/library_call.h"

namespace hegui::taint {
namespace {

constexpr std::string_view kText = "Ljava/lang/String;";

}  // namespace

flow::Known LibraryCall::known(const Value& value) {
  if (value.objects != 0) {
    // A text that was built.
    const Value text = as_text(value, kNone);
    if (const std::string* word = domain_.text(text.constant)) return *word;
    return std::nullopt;
  }
  if (const std::int64_t* number = domain_.number(value.constant)) return *number;
  if (const std::string* text = domain_.text(value.constant)) return *text;
  frame_.ask_constant(value.constant);
  return std::nullopt;
}

ConstantId LibraryCall::constant_of(const flow::Known& known) {
  if (const std::int64_t* number = flow::number(known)) return domain_.constant(*number);
  if (const std::string* text = flow::text(known)) return domain_.constant(*text);
  return kAnything;
}

// What depends on nothing but known arguments.
std::optional<ConstantId> LibraryCall::pure(std::string_view name) {
  const bool of_text = index_.descriptor(method_.owner) == kText;
  if (!flow::may_be_pure(name) && !of_text) return std::nullopt;
  std::vector<flow::Known> arguments;
  for (const Value& value : given_) {
    flow::Known one;
    if (value.objects == 0) one = known(value);
    arguments.push_back(std::move(one));
  }
  flow::Known result;
  if (flow::may_be_pure(name)) {
    result = flow::pure_result(index_.descriptor(method_.owner), name, arguments);
  }
  if (!result && of_text && !method_.is_static) result = flow::text_function(name, arguments);
  return result ? std::optional(constant_of(result)) : std::nullopt;
}

// edit:NAME TEXT ARGUMENTS...: the text becomes what NAME makes of it.
void LibraryCall::edit(const Operation& operation) {
  Value after = value_of(operation.terms[0]);
  std::vector<flow::Known> arguments;
  for (const Term& term : operation.terms) {
    const Value value = value_of(term);
    after.labels = domain_.join_labels(after.labels, value.labels);
    arguments.push_back(known(value));
  }
  const std::string empty;
  if (value_of(operation.terms[0]).empty()) arguments[0] = empty;
  const flow::Known result = flow::text_function(operation.word, arguments);
  after.objects = 0;
  after.constant = constant_of(result);
  if (const std::string* text = flow::text(result); text != nullptr && text->empty()) after = {};
  assign(operation.terms[0], after, true);
}

// format RESULT FORMAT ARGUMENTS
void LibraryCall::format(const Operation& operation) {
  const Value format = value_of(operation.terms[1]);
  bool all_known = false;
  std::vector<flow::Known> arguments;
  SetId labels = seen_in(format);
  for (const Value& value : elements_of(value_of(operation.terms[2]), all_known)) {
    labels = domain_.join_labels(labels, as_text(value, kNone).labels);
    arguments.push_back(known(value));
  }
  flow::Known result;
  const flow::Known text = known(format);
  if (flow::text(text) != nullptr && all_known) {
    result = flow::formatted(*flow::text(text), arguments);
  }
  assign(operation.terms[0], {0, labels, constant_of(result)}, true);
}

// spread:letters RESULT TEXT, spread:pieces RESULT TEXT SEPARATOR: an array of them.
void LibraryCall::spread(const Operation& operation) {
  result_ = new_result(method_.returns);
  result_set_ = true;
  const Value text = value_of(operation.terms[1]);
  const flow::Known whole = known(text);
  const flow::Known separator =
      operation.terms.size() > 2 ? known(value_of(operation.terms[2])) : flow::Known();
  std::vector<flow::Known> parts;
  const std::string* word = flow::text(whole);
  if (word != nullptr && operation.word == "letters") {
    for (const char c : *word) parts.emplace_back(std::int64_t{c});
  } else if (word != nullptr && flow::text(separator) != nullptr) {
    parts = flow::pieces(*word, *flow::text(separator));
  }
  if (parts.empty() || parts.size() > kMaxKnownSize) {
    frame_.write(result_, kAnyKey, text, false);
    return;
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const ConstantId at = domain_.constant(static_cast<std::int64_t>(i));
    frame_.write(result_, domain_.keyed_field(at), {0, text.labels, constant_of(parts[i])});
  }
}

// gather RESULT ARRAY: the text of its letters, or of its texts.
void LibraryCall::gather(const Operation& operation) {
  const Value array = value_of(operation.terms[1]);
  bool all_known = false;
  const std::vector<Value> elements = elements_of(array, all_known);
  Value out{0, frame_.deep_labels(array), kAnything};
  std::string text;
  all_known = all_known && !elements.empty();
  for (const Value& element : elements) {
    const flow::Known one = known(element);
    const flow::Known joined = flow::text_function("concat", {text, one});
    all_known = all_known && flow::text(joined) != nullptr;
    if (all_known) text = *flow::text(joined);
  }
  if (all_known) out.constant = domain_.constant(text);
  assign(operation.terms[0], out, true);
}

}  // namespace hegui::taint
