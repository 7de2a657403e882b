#include "reports/json/write_json.h"

#include "reports/json/embedded_schema.h"
#include "reports/json/sections.h"

namespace hegui::json {
namespace {

void write_tool(JsonStream& json, const model::Tool& tool) {
  json.key("tool");
  json.begin_object();
  json.text("version", tool.version);
  json.text("rules_version", tool.rules_version);
  json.text("rules_sha256", tool.rules_sha256);
  json.text("as_of", tool.as_of);
  json.end_object();
}

// Files that the user gave, or archives found inside them.
void write_inputs(JsonStream& json, std::string_view name, const std::vector<model::Input>& inputs,
                  bool nested) {
  json.key(name);
  json.begin_list();
  for (const model::Input& input : inputs) {
    if (input.parent.has_value() != nested) continue;
    json.begin_object();
    json.text("path", input.path);
    json.text("sha256", input.sha256);
    json.text_if_known("sm3", input.sm3);
    json.number("bytes", input.bytes);
    json.text("container", input.container);
    json.text_if_known("parent", input.parent);
    json.text("kind", input.kind);
    json.end_object();
  }
  json.end_list();
}

void write_signer(JsonStream& json, const model::Signer& signer) {
  json.begin_object();
  json.text("scheme", signer.scheme);
  json.text_or_null("subject", signer.subject);
  json.text_or_null("sha256", signer.sha256);
  json.text_or_null("valid_from", signer.valid_from);
  json.text_or_null("valid_to", signer.valid_to);
  json.yes_no("verified", signer.verified);
  json.yes_no("debug_certificate", signer.debug_certificate);
  json.text_if_known("problem", signer.problem);
  json.end_object();
}

void write_guess(JsonStream& json, const model::CategoryGuess& guess) {
  json.begin_object();
  json.number("no", std::stoi(guess.number));
  json.words("name", guess.name);
  json.decimal("score", guess.score);
  json.key("reasons");
  json.begin_list();
  for (const model::CategoryReason& reason : guess.reasons) {
    json.begin_object();
    json.text("signal", reason.signal);
    json.text("part", reason.part);
    json.text("text", reason.text);
    json.decimal("weight", reason.weight);
    if (!reason.evidence.empty()) json.text("evidence", reason.evidence);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

void write_category(JsonStream& json, const model::Category& category) {
  json.key("category");
  json.begin_object();
  if (category.given) {
    const model::GivenCategory& given = *category.given;
    json.key("given");
    json.begin_object();
    json.number("no", std::stoi(given.number));
    json.words("name", given.name);
    json.text("basic_function", given.basic_function_zh);
    json.key("necessary");
    json.begin_object();
    json.text("text", given.necessary_zh);
    json.key("pi");
    json.begin_list();
    for (const auto& [code, name] : given.necessary) json.string(code);
    json.end_list();
    json.end_object();
    json.end_object();
  } else {
    json.null("given");
  }
  json.text("certainty", category.certainty);
  json.key("guess");
  json.begin_list();
  for (const model::CategoryGuess& guess : category.guess) write_guess(json, guess);
  json.end_list();
  json.yes_no("differs", category.differs);
  json.end_object();
}

void write_app(JsonStream& json, const model::App& app) {
  json.key("app");
  json.begin_object();
  json.text("platform", app.platform);
  json.text_or_null("package", app.package);
  json.text_or_null("version_name", app.version_name);
  json.number_or_null("version_code", app.version_code);
  json.text_or_null("label", app.label);
  json.number_or_null("min_sdk", app.min_sdk);
  json.number_or_null("target_sdk", app.target_sdk);
  json.text_or_null("main_activity", app.main_activity);
  write_category(json, app.category);
  json.key("signers");
  json.begin_list();
  for (const model::Signer& signer : app.signers) write_signer(json, signer);
  json.end_list();
  json.texts("frameworks", app.frameworks);
  json.yes_no("packed", app.packed);
  json.text_if_known("packer", app.packer);
  json.yes_no("debuggable", app.debuggable);
  json.yes_no("cleartext", app.cleartext);
  json.end_object();
}

void write_timing(JsonStream& json, const model::Timing& timing) {
  json.key("timing");
  json.begin_object();
  json.decimal("total_ms", timing.total_ms);
  json.decimal("peak_rss_mb", timing.peak_rss_mb);
  json.key("stages");
  json.begin_list();
  for (const model::StageTime& stage : timing.stages) {
    json.begin_object();
    json.text("name", stage.name);
    json.decimal("ms", stage.ms);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

}  // namespace

void write_json(const model::Report& report, std::ostream& out) {
  std::string text;
  JsonStream json(text);
  json.begin_object();
  json.number("schema", kReportSchema);
  write_tool(json, report.tool);
  write_inputs(json, "input", report.inputs, false);
  write_inputs(json, "nested_input", report.inputs, true);
  write_app(json, report.app);
  write_items(json, "items", report.items);
  write_items(json, "extras", report.extras);
  write_evidence(json, report);
  write_permissions(json, report);
  write_sdks(json, report);
  write_api_calls(json, report);
  write_flows(json, report);
  write_hosts(json, report);
  write_policy(json, report);
  write_ui(json, report);
  write_native(json, report);
  write_packing(json, report);
  write_dynamic_loads(json, report);
  write_web(json, report);
  write_coverage(json, report);
  write_anomalies(json, report);
  write_timing(json, report.timing);
  json.end_object();
  text += '\n';
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

std::string_view report_schema() { return embedded_schema().front().text; }

}  // namespace hegui::json
