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
  json.text_or_null("list", source.list);
  write_evidence_id(json, "evidence", source.evidence);
  json.end_object();
}

void write_candidate(JsonStream& json, const model::PolicyCandidate& candidate) {
  json.begin_object();
  json.text("url", candidate.url);
  json.text("kind", candidate.kind);
  json.number("score", candidate.score);
  json.yes_no("others", candidate.others);
  json.key("reasons");
  json.begin_list();
  for (const model::PolicyCandidate::Reason& reason : candidate.reasons) {
    json.begin_object();
    json.text("reason", reason.code);
    json.words("words", reason.words);
    if (!reason.word.empty()) json.text("word", reason.word);
    json.number("weight", reason.weight);
    json.end_object();
  }
  json.end_list();
  json.text_or_null("state", candidate.state);
  write_evidence_id(json, "evidence", candidate.evidence);
  json.end_object();
}

}  // namespace

void write_policy_fetch(JsonStream& json, const model::PolicyFetch& fetch) {
  json.begin_object();
  json.text("url", fetch.url);
  json.text("why", fetch.why);
  json.text("state", fetch.state);
  json.text_or_null("detail", fetch.detail);
  json.number_or_null("status", fetch.status);
  json.text_or_null("final_url", fetch.final_url);
  json.json("hops", fetch.hops_json);
  json.text_or_null("time", fetch.time);
  json.yes_no("cached", fetch.cached);
  json.text_or_null("content_type", fetch.content_type);
  json.yes_no("tls_verified", fetch.tls_verified);
  json.text_or_null("sha256", fetch.sha256);
  json.number_or_null("bytes", fetch.bytes);
  json.text_or_null("reads_as", fetch.reads_as);
  json.number_or_null("source", fetch.source);
  write_evidence_id(json, "evidence", fetch.evidence);
  json.end_object();
}

void write_policy(JsonStream& json, const model::Report& report) {
  json.key("policy");
  json.begin_object();
  json.key("sources");
  json.begin_list();
  for (const model::PolicySource& source : report.policy.sources) write_source(json, source);
  json.end_list();
  json.key("fetches");
  json.begin_list();
  for (const model::PolicyFetch& fetch : report.policy.fetches) write_policy_fetch(json, fetch);
  json.end_list();
  json.key("candidates");
  json.begin_list();
  for (const model::PolicyCandidate& candidate : report.policy.candidates) {
    write_candidate(json, candidate);
  }
  json.end_list();
  write_readings(json, report.policy.readings);
  json.end_object();
}

}  // namespace hegui::json
