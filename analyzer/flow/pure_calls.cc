#include "analyzer/flow/pure_calls.h"

#include <algorithm>
#include <array>

#include "analyzer/flow/text_functions.h"

namespace hegui::flow {
namespace {

constexpr std::string_view kText = "Ljava/lang/String;";

// Those that may give their first argument back, in another form or not.
constexpr std::array<std::string_view, 10> kPassOn = {
    "booleanValue", "byteValue", "intValue", "intern",  "longValue",
    "shortValue",   "toString",  "trim",     "valueOf", "charValue"};
constexpr std::array<std::string_view, 12> kOthers = {
    "contains", "contentEquals", "endsWith", "equals",       "equalsIgnoreCase", "hashCode",
    "isEmpty",  "length",        "parseInt", "parseBoolean", "startsWith",       "toLowerCase"};

// What stands for the method that is looked up.
constexpr std::array<std::string_view, 2> kLookups = {"getDeclaredMethod", "getMethod"};

template <typename List>
bool holds(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

// String.hashCode of a text of ASCII letters.
std::int64_t hash_of(std::string_view text) {
  std::uint32_t hash = 0;
  for (const char c : text) hash = hash * 31 + static_cast<std::uint8_t>(c);
  return static_cast<std::int32_t>(hash);
}

Known text_result(std::string_view name, const std::string& left, const Known& other) {
  if (name == "length" && is_ascii(left)) return static_cast<std::int64_t>(left.size());
  if (name == "isEmpty") return std::int64_t{left.empty()};
  if (name == "hashCode" && is_ascii(left)) return hash_of(left);
  const std::string* right = text(other);
  if (right == nullptr) return std::nullopt;
  if (name == "startsWith") return std::int64_t{left.starts_with(*right)};
  if (name == "endsWith") return std::int64_t{left.ends_with(*right)};
  if (name == "contains") return std::int64_t{left.find(*right) != std::string::npos};
  return std::nullopt;
}

bool is_empty(const Known& known) { return text(known) != nullptr && text(known)->empty(); }

Known parsed(std::string_view name, const std::string& word) {
  if (name == "parseBoolean") return std::int64_t{lower(word) == "true"};
  const bool digits =
      !word.empty() && word.size() < 10 &&
      std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits ? Known(static_cast<std::int64_t>(std::stol(word))) : Known();
}

}  // namespace

bool passes_on(std::string_view name) { return holds(kPassOn, name); }

bool may_have_result(std::string_view name) {
  return may_be_pure(name) || holds(kLookups, name) || name == kOwnIntent;
}

bool may_be_pure(std::string_view name) { return holds(kPassOn, name) || holds(kOthers, name); }

Known pure_result(std::string_view owner, std::string_view name,
                  const std::vector<Known>& arguments) {
  const Known none;
  const auto argument = [&](std::size_t at) -> const Known& {
    return at < arguments.size() ? arguments[at] : none;
  };
  // These make another text of it.
  if ((name == "trim" || name == "toLowerCase") && owner == kText && text(argument(0))) {
    return text_function(name, arguments);
  }
  if (holds(kPassOn, name)) {
    if (!owner.starts_with("Ljava/lang/")) return std::nullopt;
    // A number's text is another value than the number.
    const bool makes_text = owner == kText || name == "toString" || named_object(argument(0));
    const bool another = object_type(argument(0)) || (makes_text && !text(argument(0)));
    return another ? Known() : argument(0);
  }
  if (name == "parseInt" || name == "parseBoolean") {
    const std::string* word = text(argument(0));
    return word != nullptr && owner.starts_with("Ljava/lang/") ? parsed(name, *word) : Known();
  }
  if (name == kOwnIntent) return std::string(kOwnIntent);
  // A method looked up by reflection stands for its name.
  if (holds(kLookups, name) && owner == "Ljava/lang/Class;") {
    return argument(1);
  }
  if (name == "equals" || name == "equalsIgnoreCase" || name == "contentEquals") {
    const Known& left = argument(0);
    const Known& right = argument(1);
    if (is_filled(left) && is_empty(right)) return std::int64_t{0};
    if (is_filled(right) && is_empty(left)) return std::int64_t{0};
    if (!left || !right || object_type(left) || object_type(right)) return std::nullopt;
    if (name == "equalsIgnoreCase" && text(left) && text(right)) {
      if (!is_ascii(*text(left)) || !is_ascii(*text(right))) return std::nullopt;
      return std::int64_t{lower(*text(left)) == lower(*text(right))};
    }
    return std::int64_t{*left == *right};
  }
  if (owner == "Landroid/text/TextUtils;") {
    if (name != "isEmpty") return std::nullopt;
    if (const std::string* word = text(argument(0))) return std::int64_t{word->empty()};
    if (object_type(argument(0))) return is_filled(argument(0)) ? Known(std::int64_t{0}) : Known();
    return number(argument(0)) ? Known(std::int64_t{1}) : Known();  // null
  }
  if (name == "isEmpty" && owner == kText && object_type(argument(0))) {
    return is_filled(argument(0)) ? Known(std::int64_t{0}) : Known();
  }
  if (const std::string* word = text(argument(0)); word != nullptr && owner == kText) {
    return text_result(name, *word, argument(1));
  }
  return std::nullopt;
}

}  // namespace hegui::flow
