// The app's methods by name alone, as the framework's own code and reflection look them up.
#pragma once

#include <string_view>
#include <vector>

#include "analyzer/flow/code_index.h"

namespace hegui::taint {

// Those of that name that an object of the class has: of the nearest class of the app that has any,
// and with `all` of every class of the app above it too, each signature once. Without abstract and
// synthetic ones. Constructors are the class's own. Without a name: all but constructors.
std::vector<flow::MethodId> app_methods(const flow::CodeIndex& index, flow::TypeId type,
                                        std::string_view name, bool all = false);

}  // namespace hegui::taint
