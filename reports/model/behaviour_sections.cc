// API calls and flows of personal information.
#include <map>
#include <unordered_map>

#include "reports/model/fact_sections.h"

namespace hegui::model {
namespace {

struct ReachedRow {
  std::int64_t id;
  std::string phase, process, guard;
};
using ReachedBySite = std::unordered_map<std::int64_t, std::vector<ReachedRow>>;

// Empty optional: the flow passes did not run.
std::optional<ReachedBySite> read_reached(FactReader& reader) {
  bool examined = false;
  reader.each("SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'reached' AND value = 'yes')",
              [&](auto& row) { examined = row.integer(0) != 0; });
  if (!examined) return std::nullopt;
  ReachedBySite reached;
  reader.each("SELECT site, id, phase, process, guard FROM reached ORDER BY id", [&](auto& row) {
    reached[row.integer(0)].push_back({row.integer(1), std::string(row.text(2)),
                                       std::string(row.text(3)), std::string(row.text(4))});
  });
  return reached;
}

}  // namespace

std::vector<ApiCall> read_api_calls(FactReader& reader, EvidenceList& evidence) {
  const std::optional<ReachedBySite> reached = read_reached(reader);
  std::vector<ApiCall> calls;
  reader.each(
      "SELECT a.api, a.catalog, a.role, a.pi, a.sensitive, s.caller, s.owner, a.collects, "
      "a.arguments_json, a.origin, a.site FROM api_call a JOIN call_site s ON s.id = a.site "
      "ORDER BY a.id",
      [&](auto& row) {
        ApiCall call;
        call.api = row.text(0);
        call.catalog = row.text(1);
        call.role = row.text(2);
        call.pi = row.optional_text(3);
        call.sensitive = row.optional_text(4);
        call.caller = row.text(5);
        call.owner = row.text(6);
        call.collects = yes_no_column(row, 7);
        if (!row.is_null(8)) call.arguments_json = json_or_empty(row.text(8), '{');
        call.evidence = evidence.cite(row.integer(9));
        if (reached) {
          call.reached.emplace();
          if (const auto ways = reached->find(row.integer(10)); ways != reached->end()) {
            for (const ReachedRow& way : ways->second) {
              call.reached->push_back(
                  {way.phase, way.process, way.guard, evidence.cite_way(way.id)});
            }
          }
        }
        calls.push_back(std::move(call));
      });
  return calls;
}

std::optional<std::vector<Flow>> read_flows(FactReader& reader, EvidenceList& evidence) {
  bool examined = false;
  reader.each("SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'taint')",
              [&](auto& row) { examined = row.integer(0) != 0; });
  if (!examined) return std::nullopt;
  std::vector<Flow> flows;
  std::map<std::int64_t, std::size_t> places;  // by row
  reader.each(
      "SELECT f.pi, f.source, f.sink, f.kind, f.owner, coalesce(f.source_origin, s.origin), "
      "f.origin, f.id, f.treatment FROM flow f LEFT JOIN call_site s ON s.id = f.source_site "
      "ORDER BY f.id",
      [&](auto& row) {
        Flow flow;
        flow.pi = row.text(0);
        flow.source = row.text(1);
        flow.sink = row.text(2);
        flow.kind = row.text(3);
        flow.owner = row.text(4);
        if (!row.is_null(5)) flow.source_at = evidence.cite(row.integer(5));
        flow.sink_at = evidence.cite(row.integer(6));
        places.emplace(row.integer(7), flows.size());
        if (!row.is_null(8)) flow.treatment = row.text(8);
        if (flow.kind == "sdk") flow.recipients.push_back(flow.sink);
        flows.push_back(std::move(flow));
      });
  reader.each("SELECT flow, host FROM flow_recipient ORDER BY flow, host", [&](auto& row) {
    flows[places.at(row.integer(0))].recipients.emplace_back(row.text(1));
  });
  reader.each("SELECT flow, kind, origin FROM flow_step ORDER BY flow, place", [&](auto& row) {
    flows[places.at(row.integer(0))].steps.push_back(
        {std::string(row.text(1)), evidence.cite(row.integer(2))});
  });
  return flows;
}

}  // namespace hegui::model
