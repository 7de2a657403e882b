// What the catalog says of an API that a run-time trace names.
#pragma once

#include "analyzer/program/api_catalog.h"
#include "dynamic/join_trace.h"

namespace hegui::run {

// `catalog` must outlive the result. Names are compared exactly (a trace names the class that
// implements or that the call names); where an argument decides, the recorded arguments are used.
dynamic::ApiLookup trace_lookup(const program::ApiCatalog& catalog);

}  // namespace hegui::run
