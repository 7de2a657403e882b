// The parts of a Report that come from fact tables alone, one function a part. Called in the order
// of report.json, because each cites evidence.
#pragma once

#include <vector>

#include "reports/model/evidence_list.h"
#include "reports/model/fact_reader.h"
#include "reports/model/names.h"
#include "reports/model/report.h"
#include "reports/model/words.h"
#include "rules/engine/judgement.h"

namespace hegui::model {

std::vector<Input> read_inputs(FactReader& reader, const std::vector<std::string>& paths);
App read_app(FactReader& reader);
// `given`: as the user gave it; "" = not given.
Category read_category(FactReader& reader, EvidenceList& evidence, const Names& names,
                       const rules::RuleSet& rules, const std::string& given);

Ui read_ui(FactReader& reader, EvidenceList& evidence);
std::vector<Permission> read_permissions(FactReader& reader, EvidenceList& evidence,
                                         const Names& names);
std::vector<Sdk> read_sdks(FactReader& reader, EvidenceList& evidence, const Names& names);
std::vector<ApiCall> read_api_calls(FactReader& reader, EvidenceList& evidence);
std::optional<std::vector<Flow>> read_flows(FactReader& reader, EvidenceList& evidence);
std::vector<Host> read_hosts(FactReader& reader, EvidenceList& evidence);
Policy read_policy(FactReader& reader, EvidenceList& evidence, const Names& names);
std::vector<NativeLib> read_native(FactReader& reader, EvidenceList& evidence);
std::vector<PackingSign> read_packing_signs(FactReader& reader, EvidenceList& evidence);
std::vector<TextDecoder> read_text_decoders(FactReader& reader, EvidenceList& evidence);
std::vector<DynamicLoad> read_dynamic_loads(FactReader& reader, EvidenceList& evidence);
Web read_web(FactReader& reader, EvidenceList& evidence, const Names& names);
Coverage read_coverage(FactReader& reader, EvidenceList& evidence);

// Missing ground of any item that has a sentence holds.CODE, each once.
std::vector<Gap> gaps_of(const rules::Judgement& judgement, const Words& words);

std::vector<Anomaly> read_anomalies(FactReader& reader);
std::vector<std::pair<std::string, std::int64_t>> read_anomaly_counts(FactReader& reader);

}  // namespace hegui::model
