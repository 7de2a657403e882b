#include "reports/model/build_report.h"

#include <map>

#include "reports/model/fact_sections.h"
#include "reports/model/item_sections.h"

namespace hegui::model {
namespace {

// The names that calls need, once each.
void add_names(Report& report, const Names& names) {
  std::map<std::string, Text> pi;
  std::map<std::string, Text> owners;
  for (const ApiCall& call : report.api_calls) {
    if (call.pi && !pi.contains(*call.pi)) pi.emplace(*call.pi, names.pi(*call.pi));
    if (!owners.contains(call.owner)) owners.emplace(call.owner, names.owner(call.owner));
  }
  for (const Flow& flow : report.flows.value_or(std::vector<Flow>())) {
    if (!pi.contains(flow.pi)) pi.emplace(flow.pi, names.pi(flow.pi));
    for (const std::string& owner : {flow.owner, flow.sink}) {
      if (owner == flow.sink && flow.kind != "sdk") continue;
      if (!owners.contains(owner)) owners.emplace(owner, names.owner(owner));
    }
  }
  for (const WebCall& call : report.web.calls) {
    if (call.pi && !pi.contains(*call.pi)) pi.emplace(*call.pi, names.pi(*call.pi));
    if (!owners.contains(call.owner)) owners.emplace(call.owner, names.owner(call.owner));
  }
  for (const Evidence& evidence : report.evidence) {
    for (const CallChainStep& step : evidence.chain) {
      if (!owners.contains(step.owner)) owners.emplace(step.owner, names.owner(step.owner));
    }
  }
  for (auto& [code, name] : pi) report.pi_names.push_back({code, std::move(name)});
  for (auto& [code, name] : owners) report.owner_names.push_back({code, std::move(name)});
}

}  // namespace

base::Result<Report> build_report(facts::FactsDb& facts, const rules::Judgement& judgement,
                                  const rules::RuleSet& rules, const ReportContext& context) {
  const auto names = Names::read(rules);
  if (!names.ok()) return names.error();
  const auto words = Words::read(rules, *names);
  if (!words.ok()) return words.error();
  const auto law = LawTable::read(rules, context.as_of);
  if (!law.ok()) return law.error();

  facts.database().lock_down();  // the rules may have used up their steps: a fresh budget
  FactReader reader(facts);
  EvidenceList evidence(reader);
  Report report;
  report.tool = {context.tool_version,
                 context.rules_version.empty() ? context.tool_version : context.rules_version,
                 rules.sha256(), context.as_of};
  report.inputs = read_inputs(reader, context.input_paths);
  report.app = read_app(reader);
  // Evidence is numbered in the order of the report: findings first.
  auto sections = item_sections(judgement, rules, *law, *words, *names, evidence);
  if (!sections.ok()) return std::move(sections).error();
  report.chapters = std::move(sections->chapters);
  report.items = std::move(sections->items);
  report.extras = std::move(sections->extras);
  report.app.category = read_category(reader, evidence, *names, rules, context.category);
  report.permissions = read_permissions(reader, evidence, *names);
  report.sdks = read_sdks(reader, evidence, *names);
  report.api_calls = read_api_calls(reader, evidence);
  report.flows = read_flows(reader, evidence);
  report.hosts = read_hosts(reader, evidence);
  report.policy = read_policy(reader, evidence, *names);
  report.native = read_native(reader, evidence);
  report.packing = read_packing_signs(reader, evidence);
  report.text_decoders = read_text_decoders(reader, evidence);
  report.dynamic_loads = read_dynamic_loads(reader, evidence);
  report.gaps = gaps_of(judgement, *words);
  report.web = read_web(reader, evidence, *names);
  report.ui = read_ui(reader, evidence);
  report.coverage = read_coverage(reader, evidence);
  report.anomalies = read_anomalies(reader);
  report.anomaly_counts = read_anomaly_counts(reader);
  report.evidence = evidence.take();
  report.timing = context.timing;
  report.files = context.files;
  add_names(report, *names);
  if (reader.error()) return *reader.error();
  return report;
}

}  // namespace hegui::model
