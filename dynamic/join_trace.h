// join_trace(): ties a trace's events to the static facts of the same app.
//
// Part of the judge half: the facts were extracted before, the rules run afterwards.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "apk/base/result.h"
#include "dynamic/trace.h"

namespace hegui::dynamic {

// What catalog/apis.tsv says of a call.
struct KnownApi {
  std::string catalog;  // its id
  std::string pi;       // "" = reads none
};
// nullopt: not in the catalog. `args` as in TraceEvent; empty if they were not recorded. (dynamic
// knows no rules: the caller brings the catalog.)
using ApiLookup =
    std::function<std::optional<KnownApi>(std::string_view api, const std::vector<std::string>& args)>;

struct TraceJoin {
  std::size_t events = 0;      // rows written
  std::size_t catalogued = 0;  // events whose api the catalog knows
  std::size_t sited = 0;       // events tied to a call site
};

// Writes a trace_event and an origin row for every event but `end`. Call before the rules'
// knowledge is installed.
//   catalog, pi  by `lookup`; where that knows none, or no kind of information, those of the static
//                fact of the site it matches, if there is one.
//   site         the innermost stack frame that is the caller of some call_site: of its sites the one
//                that calls this api (same member and descriptor: the class may be a sub-class); if
//                none does, and the frame's method has but one site, none is invented: no site.
//   caller       the innermost frame of code outside the platform and of no library, as the frame was
//                recorded; if all are, the innermost outside the platform.
// Errors: a trace of another package or of another base APK than the facts are of. Nothing is
// written then.
base::Result<TraceJoin> join_trace(facts::FactsDb& facts, const Trace& trace,
                                   const ApiLookup& lookup);

}  // namespace hegui::dynamic
