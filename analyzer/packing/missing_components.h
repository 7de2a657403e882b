// Missing components: what the manifest names and no dex file holds.
//
// Android makes a component by its class name; where most classes are missing, they come out of
// something that is loaded first.
#pragma once

#include <cstddef>
#include <string>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

struct MissingComponents {
  std::size_t components = 0;  // enabled, without aliases
  std::size_t missing = 0;
  std::size_t launchers = 0;  // screens that the app can be opened with
  std::size_t missing_launchers = 0;
  bool application_missing = false;           // the Application class is named and not there
  const package::Component* first = nullptr;  // missing; borrows from the manifest

  double share() const {
    return components == 0 ? 0 : static_cast<double>(missing) / static_cast<double>(components);
  }
  // What the app needs before anything else can run is not there.
  bool start_missing() const {
    return application_missing || (launchers > 0 && missing_launchers == launchers);
  }
};

MissingComponents find_missing_components(const package::Manifest& manifest,
                                          const program::Program& program);

}  // namespace hegui::packing
