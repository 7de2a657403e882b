// Constant: what passes that follow values can know of one: a number, a text, a constant of an
// enumeration, or at least of which class an object is.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace hegui::flow {

// The one object that a static field holds for ever: a constant of an enumeration.
struct NamedObject {
  std::uint32_t field = 0;  // FieldId

  friend auto operator<=>(const NamedObject&, const NamedObject&) = default;
};

// Some object of a class or, unless `exact`, of one below it; also null unless `not_null`. Two
// values of which this is all that is known are not the same for that.
struct ObjectType {
  std::uint32_t type = 0;  // TypeId
  bool exact = false;
  bool not_null = false;
  bool filled = false;  // a text that is not empty, on an ordinary device

  friend auto operator<=>(const ObjectType&, const ObjectType&) = default;
};

// Booleans are 0 and 1, null is 0.
using Constant = std::variant<std::int64_t, std::string, NamedObject, ObjectType>;
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
inline const ObjectType* object_type(const Known& known) {
  return known ? std::get_if<ObjectType>(&*known) : nullptr;
}

inline bool is_filled(const Known& known) {
  return object_type(known) != nullptr && object_type(known)->filled;
}

}  // namespace hegui::flow
