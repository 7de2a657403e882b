// What the app is and does: permissions, SDKs, calls, hosts, native libraries, coverage, anomalies.
#include "reports/json/sections.h"

namespace hegui::json {

void write_permissions(JsonStream& json, const model::Report& report) {
  json.key("permissions");
  json.begin_list();
  for (const model::Permission& permission : report.permissions) {
    json.begin_object();
    json.text("name", permission.name);
    json.text_or_null("level", permission.level);
    json.text_or_null("pi", permission.pi);
    json.number_or_null("max_sdk", permission.max_sdk);
    write_evidence_id(json, "declared_at", permission.declared_at);
    json.texts("requested_at", permission.requested_at);
    json.yes_no("used", permission.used);
    json.yes_no("explained_in_policy", permission.explained_in_policy);
    json.end_object();
  }
  json.end_list();
}

namespace {

void write_versions(JsonStream& json, const model::Sdk& sdk) {
  json.key("versions");
  json.begin_list();
  for (const model::SdkVersion& version : sdk.versions) {
    json.begin_object();
    json.text("value", version.value);
    json.text_if_known("part", version.part);
    json.text("says", version.says);
    json.text("kind", version.kind);
    json.text("place", version.place);
    write_evidence_id(json, "evidence", version.evidence);
    json.end_object();
  }
  json.end_list();
}

void write_fingerprint(JsonStream& json, const model::Sdk& sdk) {
  if (!sdk.fingerprint) return;
  const model::SdkFingerprint& known = *sdk.fingerprint;
  json.key("fingerprint");
  json.begin_object();
  json.json("versions", known.versions_json);
  json.text("learned_from", known.learned_from);
  json.number("matched", known.matched);
  json.number("attributed", known.attributed);
  json.number("bits", known.bits);
  json.number("percent", known.percent);
  json.key("classes");
  json.begin_list();
  for (const model::SdkClass& one : known.classes) {
    json.begin_object();
    json.text("class", one.app_class);
    json.text("original", one.original);
    json.number("bits", one.bits);
    write_evidence_id(json, "evidence", one.evidence);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

}  // namespace

void write_sdks(JsonStream& json, const model::Report& report) {
  json.key("sdks");
  json.begin_list();
  for (const model::Sdk& sdk : report.sdks) {
    json.begin_object();
    json.text("id", sdk.id);
    json.text("name", sdk.name.zh);
    json.text("name_en", sdk.name.en);
    json.text_if_known("operator", sdk.operator_name);
    json.text_if_known("version", sdk.version);
    json.text_or_null("version_basis", sdk.version_basis);
    write_versions(json, sdk);
    json.text("category", sdk.category);
    json.yes_no("third_party", sdk.third_party);
    json.key("signals");
    json.begin_list();
    for (const model::SdkSignal& signal : sdk.signals) {
      json.begin_object();
      json.text("kind", signal.kind);
      json.text("value", signal.value);
      write_evidence_id(json, "evidence", signal.evidence);
      json.end_object();
    }
    json.end_list();
    write_fingerprint(json, sdk);
    json.yes_no("used", sdk.used);
    json.yes_no("in_policy", sdk.in_policy);
    json.text("confidence", sdk.confidence);
    json.end_object();
  }
  json.end_list();
}

namespace {

void write_reached(JsonStream& json, const model::ApiCall& call) {
  json.key("reached");
  if (!call.reached) {
    json.null();
    return;
  }
  json.begin_list();
  for (const model::Reached& way : *call.reached) {
    json.begin_object();
    json.text("phase", way.phase);
    json.text("process", way.process);
    json.text("guard", way.guard);
    write_evidence_id(json, "chain", way.chain);
    json.end_object();
  }
  json.end_list();
}

}  // namespace

void write_api_calls(JsonStream& json, const model::Report& report) {
  json.key("api_calls");
  json.begin_list();
  for (const model::ApiCall& call : report.api_calls) {
    json.begin_object();
    json.text("api", call.api);
    json.text("catalog", call.catalog);
    json.text("role", call.role);
    json.text_or_null("pi", call.pi);
    json.text_or_null("sensitive", call.sensitive);
    json.text("caller", call.caller);
    json.text("owner", call.owner);
    json.yes_no("collects", call.collects);
    if (call.arguments_json) json.json("args", *call.arguments_json);
    write_evidence_id(json, "evidence", call.evidence);
    write_reached(json, call);
    json.end_object();
  }
  json.end_list();
}

void write_flow_path(JsonStream& json, const model::Flow& flow) {
  json.key("path");
  json.begin_list();
  const auto step = [&](const std::string& kind, const model::EvidenceId& at) {
    json.begin_object();
    json.text("step", kind);
    write_evidence_id(json, "at", at);
    json.end_object();
  };
  step("source", flow.source_at);
  for (const model::FlowStep& one : flow.steps) step(one.kind, one.at);
  step("sink", flow.sink_at);
  json.end_list();
}

void write_flows(JsonStream& json, const model::Report& report) {
  if (!report.flows) {
    json.null("flows");
    return;
  }
  json.key("flows");
  json.begin_list();
  for (const model::Flow& flow : *report.flows) {
    json.begin_object();
    json.key("source");
    json.begin_object();
    json.text("api", flow.source);
    json.text("pi", flow.pi);
    write_evidence_id(json, "at", flow.source_at);
    json.end_object();
    json.key("sink");
    json.begin_object();
    json.text("api", flow.sink);
    json.text("kind", flow.kind);
    if (flow.recipients.size() == 1) json.text("recipient", flow.recipients[0]);
    json.texts("recipients", flow.recipients);
    write_evidence_id(json, "at", flow.sink_at);
    json.end_object();
    json.text("owner", flow.owner);
    if (flow.treatment.empty()) {
      json.null("treatment");
    } else {
      json.text("treatment", flow.treatment);
    }
    write_flow_path(json, flow);
    write_evidence_id(json, "evidence", flow.sink_at);
    json.end_object();
  }
  json.end_list();
}

void write_hosts(JsonStream& json, const model::Report& report) {
  json.key("hosts");
  json.begin_list();
  for (const model::Host& host : report.hosts) {
    json.begin_object();
    json.text("host", host.host);
    json.text_if_known("owner", host.owner);
    json.text_if_known("operator_country", host.operator_country);
    json.yes_no("cleartext", host.cleartext);
    write_evidence_id(json, "evidence", host.evidence);
    json.end_object();
  }
  json.end_list();
}

namespace {

void write_native_methods(JsonStream& json, const std::vector<model::NativeMethod>& methods) {
  json.key("methods");
  json.begin_list();
  for (const model::NativeMethod& method : methods) {
    json.begin_object();
    json.text_or_null("class", method.class_name);
    json.text("name", method.name);
    json.text_or_null("signature", method.signature);
    json.text("shown", method.shown);
    json.text("owner", method.owner);
    write_evidence_id(json, "evidence", method.evidence);
    json.end_object();
  }
  json.end_list();
}

void write_native_uses(JsonStream& json, const std::vector<model::NativeUse>& uses) {
  json.key("uses");
  json.begin_list();
  for (const model::NativeUse& use : uses) {
    json.begin_object();
    json.text("kind", use.kind);
    json.text("value", use.value);
    json.text("shown", use.shown);
    json.text_or_null("via", use.via);
    json.text_or_null("function", use.function);
    json.number("places", use.places);
    json.text("owner", use.owner);
    write_evidence_id(json, "evidence", use.evidence);
    json.end_object();
  }
  json.end_list();
}

}  // namespace

void write_native(JsonStream& json, const model::Report& report) {
  json.key("native");
  json.begin_list();
  for (const model::NativeLib& library : report.native) {
    json.begin_object();
    json.text("entry", library.entry);
    json.text("abi", library.abi);
    json.text_or_null("soname", library.soname);
    json.text("owner", library.owner);
    json.number("bytes", library.bytes);
    json.json("jni", library.jni_json);
    json.json("notes", library.notes_json);
    json.text("owner_by", library.owner_by);
    json.number("code_bytes", library.code_bytes);
    json.number("code_read", library.code_read);
    write_native_methods(json, library.methods);
    write_native_uses(json, library.uses);
    write_evidence_id(json, "evidence", library.evidence);
    json.end_object();
  }
  json.end_list();
}

namespace {

// Dispatches on app classes by their number of targets; null where the call graph was not built.
void write_call_sites(JsonStream& json, const model::Coverage& coverage) {
  constexpr std::pair<std::string_view, std::string_view> kShares[] = {{"one", "call_sites_one"},
                                                                       {"few", "call_sites_few"},
                                                                       {"many", "call_sites_many"},
                                                                       {"none", "call_sites_none"}};
  for (const auto& [name, measure] : kShares) {
    if (!coverage.done(measure)) return json.null("call_sites");
  }
  json.key("call_sites");
  json.begin_object();
  for (const auto& [name, measure] : kShares) json.number_or_null(name, coverage.done(measure));
  json.end_object();
}

}  // namespace

void write_coverage(JsonStream& json, const model::Report& report) {
  const model::Coverage& coverage = report.coverage;
  json.key("coverage");
  json.begin_object();
  json.number_or_null("dex_methods", coverage.done("dex_methods"));
  json.number_or_null("entry_points", coverage.done("entry_points"));
  write_call_sites(json, coverage);
  json.number_or_null("ui_screens", coverage.done("screens"));
  json.number_or_null("ui_layouts", coverage.done("layouts"));
  json.yes_no("policy_text", coverage.policy_text);
  json.yes_no("native_only", coverage.native_only);
  json.key("gaps");
  json.begin_list();
  for (const model::Gap& gap : report.gaps) {
    json.begin_object();
    json.text("code", gap.code);
    json.words("missing", gap.missing);
    json.words("holds", gap.holds);
    json.end_object();
  }
  json.end_list();
  json.key("limits");
  json.begin_list();
  for (const model::Limit& limit : coverage.limits) {
    json.begin_object();
    json.text("stage", limit.stage);
    json.text("code", limit.code);
    json.text("what", limit.what);
    json.yes_no("cut_short", limit.cut_short);
    write_evidence_id(json, "evidence", limit.evidence);
    json.end_object();
  }
  json.end_list();
  json.key("measures");
  json.begin_list();
  for (const model::CoverageMeasure& measure : coverage.measures) {
    json.begin_object();
    json.text("measure", measure.measure);
    json.number_or_null("done", measure.done);
    json.number_or_null("total", measure.total);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

void write_anomalies(JsonStream& json, const model::Report& report) {
  json.key("anomalies");
  json.begin_list();
  for (const model::Anomaly& anomaly : report.anomalies) {
    json.begin_object();
    json.text("code", anomaly.code);
    json.text("severity", anomaly.severity);
    json.text("where", anomaly.where);
    json.number_or_null("offset", anomaly.offset);
    json.text("text", anomaly.text);
    json.end_object();
  }
  json.end_list();
  json.key("anomaly_counts");
  json.begin_list();
  for (const auto& [code, count] : report.anomaly_counts) {
    json.begin_object();
    json.text("code", code);
    json.number("count", count);
    json.end_object();
  }
  json.end_list();
}

}  // namespace hegui::json
