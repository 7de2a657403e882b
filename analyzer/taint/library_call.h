// LibraryCall: what a call of a method that is not the app's does to data: by its row in
// catalog/taint_models.tsv, and without one by a cautious default; which data leaves through it
// (catalog/sinks.tsv) or comes in (a source); and the app's methods that it calls back.
//
// The default: what the receiver and the arguments are made of is in the result, unless that is
// only a yes or no; and a receiver takes in what it is given by a method that returns nothing or
// itself.
#pragma once

#include "analyzer/taint/engine.h"

namespace hegui::taint {

struct LibraryContext {
  Engine& engine;
  Frame& frame;
  MethodId caller = kNone;  // the method that calls
  program::UnitNumber unit = 0;
  const flow::Call& call;
  std::span<Value> kept;  // for Frame::renew
};

// `arguments`: the receiver first.
Outcome call_library(const LibraryContext& context, std::vector<Value> arguments);

// The constant field names that models and the framework's loop share.
struct SharedNames {
  static constexpr std::string_view kCallbacks = "callbacks";  // global: objects to be called back
  static constexpr std::string_view kStatics = "statics";      // global: static fields
};

}  // namespace hegui::taint
