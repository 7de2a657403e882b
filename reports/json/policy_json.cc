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

void write_mention(JsonStream& json, const model::PolicyMention& mention) {
  json.begin_object();
  json.number("source", static_cast<std::int64_t>(mention.source));
  json.text("kind", mention.kind);
  json.text("subject", mention.subject);
  json.text("text", mention.text);
  json.number_or_null("number", mention.number);
  json.text_or_null("unit", mention.unit);
  json.key("span");
  json.begin_list();
  json.integer(mention.start);
  json.integer(mention.stop);
  json.end_list();
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
  // Comes with the policy reader; until then `mentions` says which words were met.
  for (const char* later :
       {"sections", "statements", "sdk_rows", "rights", "contacts", "deadlines"}) {
    json.null(later);
  }
  json.key("mentions");
  json.begin_list();
  for (const model::PolicyMention& mention : report.policy.mentions) write_mention(json, mention);
  json.end_list();
  json.end_object();
}

}  // namespace hegui::json
