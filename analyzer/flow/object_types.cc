#include "analyzer/flow/object_types.h"

namespace hegui::flow {
namespace {

constexpr std::string_view kTop = "Ljava/lang/Object;";
constexpr int kMaxSupers = 256;

// A class, not an interface, with everything above it known.
bool is_known_class(const CodeIndex& index, TypeId type) {
  if (type == kNone || index.is_interface(type) || !index.descriptor(type).starts_with('L')) {
    return false;
  }
  for (int step = 0; step < kMaxSupers; ++step) {
    if (index.descriptor(type) == kTop) return true;
    type = index.super_class(type);
    if (type == kNone) return false;
  }
  return false;
}

}  // namespace

std::optional<ObjectType> declared_object(const CodeIndex& index, TypeId declared, bool not_null) {
  if (!is_known_class(index, declared) || index.descriptor(declared) == kTop) return std::nullopt;
  return ObjectType{declared, false, not_null};
}

std::optional<bool> is_instance(const CodeIndex& index, const ObjectType& object, TypeId tested) {
  if (index.inherits(object.type, tested)) {
    return object.not_null ? std::optional(true) : std::nullopt;
  }
  if (!is_known_class(index, object.type)) return std::nullopt;
  // Another class may come in below: one that is both, if that is possible.
  if (!object.exact && (!is_known_class(index, tested) || index.inherits(tested, object.type))) {
    return std::nullopt;
  }
  return false;
}

std::optional<bool> is_instance(const CodeIndex& index, const Known& object, TypeId tested) {
  if (const ObjectType* known = object_type(object)) return is_instance(index, *known, tested);
  const std::int64_t* null = number(object);
  return null != nullptr && *null == 0 ? std::optional(false) : std::nullopt;
}

}  // namespace hegui::flow
