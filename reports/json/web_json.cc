// Web bundles: one object each, with what belongs to it.
#include "reports/json/sections.h"

namespace hegui::json {
namespace {

void write_calls(JsonStream& json, const model::Web& web, std::int64_t bundle) {
  json.key("calls");
  json.begin_list();
  for (const model::WebCall& call : web.calls) {
    if (call.bundle != bundle) continue;
    json.begin_object();
    json.text("api", call.api);
    json.text("role", call.role);
    json.text_or_null("pi", call.pi);
    json.text_or_null("sensitive", call.sensitive);
    json.text("use", call.use);
    json.yes_no("collects", call.collects);
    json.text_or_null("function", call.function);
    json.text("owner", call.owner);
    json.null("reached");  // when and whether it runs is not examined
    write_evidence_id(json, "evidence", call.evidence);
    json.end_object();
  }
  json.end_list();
}

void write_modules(JsonStream& json, const model::Web& web, std::int64_t bundle) {
  json.key("modules");
  json.begin_list();
  for (const model::WebModule& module : web.modules) {
    if (module.bundle != bundle) continue;
    json.begin_object();
    json.text("kind", module.kind);
    json.text("name", module.name);
    json.text_if_known("version", module.version);
    json.text_if_known("sdk", module.sdk);
    write_evidence_id(json, "evidence", module.evidence);
    json.end_object();
  }
  json.end_list();
}

void write_prompts(JsonStream& json, const model::Web& web, std::int64_t bundle) {
  json.key("privacy_prompts");
  json.begin_list();
  for (const model::WebPrompt& prompt : web.prompts) {
    if (prompt.bundle != bundle) continue;
    json.begin_object();
    json.text("prompt", prompt.prompt);
    json.text_if_known("version", prompt.version);
    json.text_or_null("title", prompt.title);
    json.text_or_null("message", prompt.message);
    json.text_or_null("accept", prompt.accept);
    json.text_or_null("refuse", prompt.refuse);
    json.json("links", prompt.links_json);
    json.yes_no("second", prompt.second);
    json.yes_no("without_consent", prompt.without_consent);
    write_evidence_id(json, "evidence", prompt.evidence);
    json.end_object();
  }
  json.end_list();
}

}  // namespace

void write_web(JsonStream& json, const model::Report& report) {
  json.key("web");
  json.begin_list();
  for (const model::WebBundle& bundle : report.web.bundles) {
    json.begin_object();
    json.text("kind", bundle.kind);
    json.text_or_null("framework", bundle.framework);
    json.text("root", bundle.root);
    json.text_or_null("name", bundle.name);
    json.text_or_null("version", bundle.version);
    json.text("form", bundle.form);
    json.number("scripts", bundle.scripts);
    json.number("scripts_read", bundle.scripts_read);
    json.yes_no("code_read", bundle.code_read);
    json.number_or_null("functions", bundle.functions);
    json.number("remote", bundle.remote);
    write_evidence_id(json, "evidence", bundle.evidence);
    write_calls(json, report.web, bundle.id);
    write_modules(json, report.web, bundle.id);
    write_prompts(json, report.web, bundle.id);
    json.end_object();
  }
  json.end_list();
}

}  // namespace hegui::json
