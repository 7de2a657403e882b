#include "analyzer/flow/object_types.h"

namespace hegui::flow {

std::optional<ObjectType> declared_object(const CodeIndex& index, TypeId declared, bool not_null) {
  if (!index.is_known_class(declared) || index.super_class(declared) == kNone) return std::nullopt;
  return ObjectType{declared, false, not_null};
}

std::optional<ObjectType> declared_parameter(const CodeIndex& index, MethodId method,
                                             std::uint32_t number) {
  const MethodInfo& info = index.method(method);
  if (number == 0 && !info.is_static()) {
    return declared_object(index, index.type_of_class(info.owner), true);
  }
  const std::size_t declared = number - (info.is_static() ? 0 : 1);
  const std::span<const TypeId> types = index.parameters(info.signature);
  return declared < types.size() ? declared_object(index, types[declared], false) : std::nullopt;
}

std::optional<bool> is_instance(const CodeIndex& index, const ObjectType& object, TypeId tested) {
  if (index.inherits(object.type, tested)) {
    return object.not_null ? std::optional(true) : std::nullopt;
  }
  if (!index.is_known_class(object.type)) return std::nullopt;
  // Another class may come in below: one that is both, if that is possible.
  if (!object.exact && (!index.is_known_class(tested) || index.inherits(tested, object.type))) {
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
