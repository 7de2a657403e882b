// Methods of java.lang and their kin that depend on nothing but what they are given.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hegui::flow {

// The one object that a static field holds for ever: a constant of an enumeration.
struct NamedObject {
  std::uint32_t field = 0;  // FieldId

  friend auto operator<=>(const NamedObject&, const NamedObject&) = default;
};

// Booleans are 0 and 1, null is 0.
using Constant = std::variant<std::int64_t, std::string, NamedObject>;
using Known = std::optional<Constant>;

inline const std::int64_t* number(const Known& known) {
  return known ? std::get_if<std::int64_t>(&*known) : nullptr;
}
inline const std::string* text(const Known& known) {
  return known ? std::get_if<std::string>(&*known) : nullptr;
}

inline const NamedObject* named_object(const Known& known) {
  return known ? std::get_if<NamedObject>(&*known) : nullptr;
}

// What stands for the Intent that an activity was started with, as far as values go.
inline constexpr std::string_view kOwnIntent = "getIntent";

// Can a method of this name have a pure_result() that its arguments decide?
bool may_be_pure(std::string_view name);

// The result of a method of the platform, not known if it is none of these or an argument that
// counts is not known. `owner`: "Ljava/lang/String;"; arguments with the receiver first.
Known pure_result(std::string_view owner, std::string_view name,
                  const std::vector<Known>& arguments);

}  // namespace hegui::flow
