// What a method does to data that is not followed (a native one, one that takes too many steps):
// what it is given may be in all that it gives back, its result and the arrays among its arguments.
#pragma once

#include <string_view>

#include "analyzer/taint/frame.h"

namespace hegui::taint {

// `frame`: of a run of this method.
Summary summary_passing_on(Frame& frame, const flow::CodeIndex& index, MethodId method);

// Can a value of this type be an object that is told apart from others? Texts are values.
inline bool holds_object(std::string_view descriptor) {
  return (descriptor.starts_with('L') || descriptor.starts_with('[')) &&
         descriptor != "Ljava/lang/String;";
}

}  // namespace hegui::taint
