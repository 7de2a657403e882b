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
  std::string pi;       // "" = by its arguments, or at all, the call reads none
};
// nullopt: not in the catalog, or the arguments decide and were not recorded: then what the code
// shows of the call decides. `args` as in TraceEvent. (dynamic knows no rules: the caller brings
// the catalog.)
using ApiLookup = std::function<std::optional<KnownApi>(std::string_view api,
                                                        const std::vector<std::string>& args)>;

struct TraceJoin {
  std::size_t events = 0;      // rows written
  std::size_t catalogued = 0;  // of them with a catalog id
  std::size_t sited = 0;       // of them tied to a call site
};

// Writes a trace_event and an origin row for every event but `end`. Call before the rules'
// knowledge is installed. Cost: a map of the app's call sites, then a few microseconds an event.
//   api          what the event is about: the api called; of a permission, network or screen event
//                the permission, host or class.
//   site         Stack frames are looked at from the innermost outwards. The first that is the
//   caller
//                of a call_site decides: of its sites one that calls this api (same name and
//                descriptor; the class may be a sub-class), on the frame's line if that is known.
//                If none does, or if app code without any call site comes first (it called by
//                reflection, say), the event has no site: a wrong one would accuse the wrong party.
//   catalog, pi  by `lookup`; where that leaves it open, those of the static fact at the site,
//   unless
//                that is known not to collect.
//   caller       the site's method; without a site the innermost frame outside the platform.
// Errors: a trace of another package or of another base APK than the facts are of, or facts that
// say neither. Nothing is written then.
base::Result<TraceJoin> join_trace(facts::FactsDb& facts, const Trace& trace,
                                   const ApiLookup& lookup);

}  // namespace hegui::dynamic
