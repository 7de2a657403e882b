// What is hidden from the examination: signs of packing, decoders of texts, code that is loaded.
#include "reports/json/sections.h"

namespace hegui::json {

void write_packing(JsonStream& json, const model::Report& report) {
  json.key("packing");
  json.begin_list();
  for (const model::PackingSign& sign : report.packing) {
    json.begin_object();
    json.text("sign", sign.sign);
    json.text("scope", sign.scope);
    json.text_or_null("name", sign.name);
    json.number_or_null("done", sign.done);
    json.number_or_null("total", sign.total);
    write_evidence_id(json, "evidence", sign.evidence);
    json.end_object();
  }
  json.end_list();
  json.key("text_decoders");
  json.begin_list();
  for (const model::TextDecoder& decoder : report.text_decoders) {
    json.begin_object();
    json.text("method", decoder.method);
    json.text("owner", decoder.owner);
    json.number("sites", decoder.sites);
    json.number("classes", decoder.classes);
    write_evidence_id(json, "evidence", decoder.evidence);
    json.end_object();
  }
  json.end_list();
}

void write_dynamic_loads(JsonStream& json, const model::Report& report) {
  json.key("dynamic_loads");
  json.begin_list();
  for (const model::DynamicLoad& load : report.dynamic_loads) {
    json.begin_object();
    json.text("mechanism", load.mechanism);
    json.text("api", load.api);
    json.text("owner", load.owner);
    json.text("caller", load.caller);
    json.text_or_null("place", load.place);
    json.text_or_null("path", load.path);
    json.json("brought", load.brought_json);
    json.json("reached", load.reached_json);
    write_evidence_id(json, "evidence", load.evidence);
    json.end_object();
  }
  json.end_list();
}

}  // namespace hegui::json
