#include "reports/json/reading_json.h"
#include "reports/json/sections.h"

namespace hegui::json {
namespace {

void write_source(JsonStream& json, const model::PolicySource& source) {
  json.begin_object();
  json.text("kind", source.kind);
  json.text("where", source.place);
  json.text_or_null("language", source.language);
  json.number_or_null("chars", source.chars);
  json.text_or_null("sha256", source.sha256);
  json.yes_no("own", source.own);
  write_evidence_id(json, "evidence", source.evidence);
  json.end_object();
}

}  // namespace

void write_policy(JsonStream& json, const model::Report& report) {
  json.key("policy");
  json.begin_object();
  json.key("sources");
  json.begin_list();
  for (const model::PolicySource& source : report.policy.sources) write_source(json, source);
  json.end_list();
  write_readings(json, report.policy.readings);
  json.end_object();
}

}  // namespace hegui::json
