// Opening inputs and what lies inside them. Internal to apk/package.
#pragma once

#include <optional>
#include <vector>

#include "apk/base/result.h"
#include "apk/package/input.h"
#include "apk/package/package_state.h"

namespace hegui::package {

// Fills `state` from the inputs. The error names the input that is not an Android package.
std::optional<base::Error> build_containers(const std::vector<InputFile>& inputs,
                                            PackageState& state);

}  // namespace hegui::package
