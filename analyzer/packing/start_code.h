// Start code: does what runs first in the app (its Application and component factory) bring in
// code?
//
// From attachBaseContext, onCreate, the constructors and class initialisers of the Application, and
// from all methods of the component factory, calls are followed into the app's own classes by their
// static type: enough for the short straight code of a loader, bounded for everything else.
// Libraries and SDKs are not entered: that they load code says nothing about the app's own.
#pragma once

#include <optional>
#include <string>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

struct StartLimits {
  unsigned max_depth = 6;  // calls from the entry point
  unsigned max_methods = 1'000;
};

struct LoadingStart {
  std::string api;     // id in apis.tsv of what is called or named
  std::string method;  // Lcls;->name(desc)ret
  program::UnitNumber unit = 0;
  std::uint32_t method_number = 0;  // position in DexFile::all_methods()
  std::uint32_t offset = 0;         // code units
};

// The first place that loads code (role loads_code) or puts another Application or class loader in
// the place of the app's (role swaps_app), in the order of following.
std::optional<LoadingStart> find_loading_start(const package::Application& application,
                                               const Code& code, StartLimits limits = {});

}  // namespace hegui::packing
