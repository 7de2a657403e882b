// The parts of report.json, each one member (or a few) of the top-level object.
#pragma once

#include "reports/json/json_stream.h"
#include "reports/model/report.h"

namespace hegui::json {

void write_items(JsonStream& json, std::string_view name, const std::vector<model::Item>& items);
void write_evidence(JsonStream& json, const model::Report& report);

void write_permissions(JsonStream& json, const model::Report& report);
void write_sdks(JsonStream& json, const model::Report& report);
void write_api_calls(JsonStream& json, const model::Report& report);
void write_flows(JsonStream& json, const model::Report& report);
void write_hosts(JsonStream& json, const model::Report& report);
void write_policy(JsonStream& json, const model::Report& report);
void write_policy_fetch(JsonStream& json, const model::PolicyFetch& fetch);
void write_ui(JsonStream& json, const model::Report& report);
void write_native(JsonStream& json, const model::Report& report);
void write_packing(JsonStream& json, const model::Report& report);
void write_dynamic_loads(JsonStream& json, const model::Report& report);
void write_web(JsonStream& json, const model::Report& report);
void write_coverage(JsonStream& json, const model::Report& report);
void write_anomalies(JsonStream& json, const model::Report& report);

// A member that names evidence; null where there is none.
void write_evidence_id(JsonStream& json, std::string_view name, const model::EvidenceId& id);

}  // namespace hegui::json
