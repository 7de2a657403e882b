#include "dynamic/join_trace.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "dynamic/code_reference.h"
#include "dynamic/site_index.h"

namespace hegui::dynamic {
namespace {

using facts::FactsDb;

// Whether the facts are of the app that the trace was made of.
base::Result<bool> check_same_app(FactsDb& facts, const Trace& trace) {
  const auto refuse = [&](std::string what) {
    return base::Error{std::move(what), trace.name, {}};
  };
  base::Result<facts::Statement> app =
      facts.database().prepare("SELECT package FROM app WHERE package IS NOT NULL");
  if (!app.ok()) return std::move(app).error();
  base::Result<bool> named = app->step();
  if (!named.ok()) return named;
  if (*named && app->text(0) != trace.package) {
    return refuse(fmt::format("the trace is of {}, the app is {}", trace.package, app->text(0)));
  }
  if (!trace.app_sha256) {
    if (*named) return true;
    return refuse("the app has no package name, and the trace no hash: nothing ties them");
  }
  // Inputs that were given, not what was found inside them.
  base::Result<facts::Statement> inputs = facts.database().prepare(
      "SELECT sum(sha256 = ?1), min(sha256) FROM input WHERE role IN ('base', 'bare')");
  if (!inputs.ok()) return std::move(inputs).error();
  inputs->bind(1, std::string_view(*trace.app_sha256));
  if (base::Result<bool> row = inputs->step(); !row.ok()) return row;
  if (inputs->integer(0) > 0) return true;
  return refuse(fmt::format("the trace is of another build of {}: SHA-256 {}, the app's is {}",
                            trace.package, *trace.app_sha256, inputs->text(1)));
}

// What the event is about (see the header).
const std::string& subject_of(const TraceEvent& event) {
  switch (event.kind) {
    case EventKind::permission:
      return event.permission;
    case EventKind::network:
      return event.host;
    case EventKind::screen:
      return event.screen;
    default:
      return event.api;
  }
}

std::optional<std::int64_t> as_cell(std::optional<bool> value) {
  if (!value) return std::nullopt;
  return *value ? 1 : 0;
}

std::string json_list(const std::vector<std::string>& texts) {
  return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class Joiner {
 public:
  Joiner(FactsDb& facts, const Trace& trace, const ApiLookup& lookup, const SiteIndex& sites)
      : facts_(facts), trace_(trace), lookup_(lookup), sites_(sites) {}

  base::Result<TraceJoin> join() {
    for (const TraceEvent& event : trace_.events) {
      if (event.kind == EventKind::end) continue;
      if (base::Result<bool> done = write(event); !done.ok()) return std::move(done).error();
    }
    return counts_;
  }

 private:
  base::Result<bool> write(const TraceEvent& event) {
    facts::TraceEventRow row;
    row.trace = trace_.name;
    row.line = static_cast<std::int64_t>(event.line);
    row.time_ms = event.time_ms;
    row.kind = event_kind_name(event.kind);
    row.before_consent = as_cell(event.before_consent);
    row.after_refusal = as_cell(event.after_refusal);
    if (const std::string& subject = subject_of(event); !subject.empty()) row.api = subject;
    if (!event.stack.empty()) row.stack_json = json_list(event.stack);
    tie(event, row);

    facts::OriginRow origin;
    origin.container = trace_.name;
    origin.entry_sha256 = trace_.sha256;
    origin.kind = "trace";
    origin.position_json = fmt::format("{{\"line\":{}}}", event.line);
    // Arguments stay out: they may hold personal values.
    origin.excerpt = fmt::format("{} ms {}{}{}", event.time_ms, row.kind, row.api ? " " : "",
                                 row.api.value_or(""));
    base::Result<facts::RowId> at = facts_.add(origin);
    if (!at.ok()) return std::move(at).error();
    row.origin = *at;
    if (base::Result<facts::RowId> done = facts_.add(row); !done.ok()) {
      return std::move(done).error();
    }
    ++counts_.events;
    if (row.catalog) ++counts_.catalogued;
    if (row.site) ++counts_.sited;
    return true;
  }

  // Site, caller and what the call reads.
  void tie(const TraceEvent& event, facts::TraceEventRow& row) const {
    const std::optional<CodeReference> api = read_api(event.api);
    const SiteIndex::Match match = sites_.match(event.stack, api ? &*api : nullptr);
    if (!match.caller.empty()) row.caller = match.caller;
    if (match.site != nullptr) row.site = match.site->id;
    if (!api) return;
    if (const std::optional<KnownApi> known = lookup_(event.api, event.args)) {
      row.catalog = known->catalog;
      if (!known->pi.empty()) row.pi = known->pi;
    } else if (match.site != nullptr && match.site->collects != 0) {
      row.catalog = match.site->catalog;
      if (!match.site->pi.empty()) row.pi = match.site->pi;
    }
  }

  FactsDb& facts_;
  const Trace& trace_;
  const ApiLookup& lookup_;
  const SiteIndex& sites_;
  TraceJoin counts_;
};

}  // namespace

base::Result<TraceJoin> join_trace(FactsDb& facts, const Trace& trace, const ApiLookup& lookup) {
  if (base::Result<bool> same = check_same_app(facts, trace); !same.ok()) {
    return std::move(same).error();
  }
  base::Result<SiteIndex> sites = SiteIndex::load(facts.database());
  if (!sites.ok()) return std::move(sites).error();
  return Joiner(facts, trace, lookup, *sites).join();
}

}  // namespace hegui::dynamic
