// What `instanceof` answers for an object of which the class is known, or only that it is none
// above a declared one.
//
// A declared class bounds what a value can be: the verifier sees to it for classes. (It does not
// for interfaces: a value declared as one may be anything.)
#pragma once

#include <optional>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/constant.h"

namespace hegui::flow {

// What a value of this declared type is; not known for interfaces, arrays, primitives, Object and
// classes whose ancestors are not all known.
std::optional<ObjectType> declared_object(const CodeIndex& index, TypeId declared, bool not_null);

// What a parameter of the method is by its declaration; the receiver is never null.
std::optional<ObjectType> declared_parameter(const CodeIndex& index, MethodId method,
                                             std::uint32_t number);

// The object that a new-instance makes.
inline ObjectType new_object(TypeId type) { return {type, true, true}; }

// Is such an object an instance of `tested`? Not known if some are and some are not.
std::optional<bool> is_instance(const CodeIndex& index, const ObjectType& object, TypeId tested);

// The same for any constant: null is an instance of nothing.
std::optional<bool> is_instance(const CodeIndex& index, const Known& object, TypeId tested);

}  // namespace hegui::flow
