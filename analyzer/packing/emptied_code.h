// Emptied code: methods whose bodies were taken out, and components whose life is native code.
#pragma once

#include <optional>
#include <string>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

struct EmptiedMethods {
  program::BodyCensus own;  // first_hull is of `unit`
  program::BodyCensus all;
  program::UnitNumber unit = 0;  // of the first hull, if there is one

  // Bodies were taken out: hulls (method_bodies.h), or nearly all of the app's own bodies only
  // return.
  bool emptied(const Thresholds& limits) const;
};
EmptiedMethods count_bodies(const Code& code);

// Components whose class is there but which are created by native methods (onCreate and the like).
// A library's bridge to native code has native methods of its own making, never these.
struct NativeComponents {
  std::size_t components = 0;  // with one of the methods that create them
  std::size_t native = 0;
  std::string first;  // Lcls;->name(desc)ret
  program::UnitNumber unit = 0;
};
NativeComponents count_native_components(const package::Manifest& manifest, const Code& code);

}  // namespace hegui::packing
