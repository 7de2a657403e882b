// Items with their findings, and the evidence.
#include "reports/json/sections.h"

namespace hegui::json {
namespace {

void write_law(JsonStream& json, const model::LawRef& law) {
  json.begin_object();
  json.text("ref", law.ref);
  json.words("title", law.title);
  json.text_or_null("article", law.article);
  json.text("in_force_from", law.in_force_from);
  json.words("text", law.words);
  json.end_object();
}

void write_findings(JsonStream& json, std::string_view name,
                    const std::vector<model::Finding>& findings) {
  json.key(name);
  json.begin_list();
  for (const model::Finding& finding : findings) {
    json.begin_object();
    json.text("id", finding.id);
    json.text("kind", finding.kind);
    json.text("strength", rules::strength_code(finding.strength));
    json.text("subject", finding.subject);
    json.text("owner", finding.owner);
    json.words("summary", finding.summary);
    json.texts("evidence", finding.evidence);
    json.end_object();
  }
  json.end_list();
}

void write_texts(JsonStream& json, std::string_view name, const std::vector<model::Text>& texts) {
  json.key(name);
  json.begin_list();
  for (const model::Text& text : texts) {
    json.begin_object();
    json.text("zh", text.zh);
    json.text("en", text.en);
    json.end_object();
  }
  json.end_list();
}

}  // namespace

void write_items(JsonStream& json, std::string_view name, const std::vector<model::Item>& items) {
  json.key(name);
  json.begin_list();
  for (const model::Item& item : items) {
    json.begin_object();
    json.text("item", item.id);
    json.words("title", item.title);
    json.text("verdict", rules::verdict_code(item.verdict));
    if (item.strength) json.text("strength", rules::strength_code(*item.strength));
    json.words("verdict_text", item.verdict_words);
    json.words("reason", item.reason);
    json.key("law");
    json.begin_list();
    for (const model::LawRef& law : item.law) write_law(json, law);
    json.end_list();
    json.words("remedy", item.remedy);
    if (!item.ask.empty()) write_texts(json, "ask", item.ask);
    json.json("search", item.search_json);
    write_texts(json, "missing", item.missing);
    write_findings(json, "findings", item.findings);
    if (!item.cleared.empty()) write_findings(json, "cleared", item.cleared);
    json.end_object();
  }
  json.end_list();
}

void write_evidence_id(JsonStream& json, std::string_view name, const model::EvidenceId& id) {
  json.key(name);
  id.empty() ? json.null() : json.string(id);
}

namespace {

// When the chain runs, and what stands before the place it leads to.
void write_way(JsonStream& json, const model::Evidence& evidence) {
  json.key("way");
  json.begin_object();
  json.text("phase", evidence.phase);
  json.text("process", evidence.process);
  json.text("guard", evidence.guard);
  json.yes_no("many", evidence.many);
  json.yes_no("exceptional", evidence.exceptional);
  json.number_or_null("min_sdk", evidence.min_sdk);
  json.number_or_null("max_sdk", evidence.max_sdk);
  json.key("guards");
  json.begin_list();
  for (const model::ChainGuard& guard : evidence.guards) {
    json.begin_object();
    json.text("kind", guard.kind);
    json.text_or_null("name", guard.name);
    json.yes_no("consent", guard.consent);
    json.json("written", guard.written_json);
    write_evidence_id(json, "evidence", guard.evidence);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

}  // namespace

void write_evidence(JsonStream& json, const model::Report& report) {
  json.key("evidence");
  json.begin_object();
  for (const model::Evidence& evidence : report.evidence) {
    json.key(evidence.id);
    json.begin_object();
    json.text("kind", evidence.kind);
    json.key("origin");
    json.begin_object();
    json.text("container", evidence.container);
    json.text_or_null("entry", evidence.entry);
    json.text_or_null("entry_sha256", evidence.entry_sha256);
    json.json("position", evidence.position_json);
    json.end_object();
    json.text_or_null("excerpt", evidence.excerpt);
    if (evidence.caller) {
      json.key("site");
      json.begin_object();
      json.text("caller", *evidence.caller);
      json.text("owner", evidence.owner.value_or("unknown"));
      json.end_object();
    }
    if (!evidence.chain.empty()) {
      json.key("chain");
      json.begin_list();
      for (const model::CallChainStep& step : evidence.chain) {
        json.begin_object();
        json.text("how", step.how);
        json.text("method", step.method);
        json.json("position", step.position_json);
        json.text("owner", step.owner);
        json.end_object();
      }
      json.end_list();
      write_way(json, evidence);
    }
    json.end_object();
  }
  json.end_object();
}

}  // namespace hegui::json
