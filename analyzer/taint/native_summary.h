// What a native method does to data: by its flow, where the library's code shows it
// (native_flows.h), in terms of the frame of a run of the method; its heap, leaks and accesses are
// what the method does. Where the code does not show it, or not all of it, and for methods that are
// not followed because they take too many steps: what the method is given may be in all that it
// gives back, its result and the arrays among its arguments.
#pragma once

#include <string_view>

#include "analyzer/taint/engine.h"

namespace hegui::taint {

// `frame`: of a run of this method.
Outcome run_native(Engine& engine, Frame& frame, MethodId method);
Outcome pass_on(Frame& frame, const flow::CodeIndex& index, MethodId method);

// Can a value of this type be an object that is told apart from others? Texts are values.
inline bool holds_object(std::string_view descriptor) {
  return (descriptor.starts_with('L') || descriptor.starts_with('[')) &&
         descriptor != "Ljava/lang/String;";
}

}  // namespace hegui::taint
