// Web bundles, the interfaces that their code uses, their modules and prompts.
#include "reports/model/fact_sections.h"

namespace hegui::model {

Web read_web(FactReader& reader, EvidenceList& evidence, const Names& names) {
  Web web;
  reader.each(
      "SELECT id, kind, framework, name, version, root, form, scripts, scripts_read, code_read, "
      "functions, remote, origin FROM web_bundle ORDER BY id",
      [&](auto& row) {
        WebBundle bundle;
        bundle.id = row.integer(0);
        bundle.kind = row.text(1);
        bundle.framework = row.optional_text(2);
        bundle.name = row.optional_text(3);
        bundle.version = row.optional_text(4);
        bundle.root = row.text(5);
        bundle.form = row.text(6);
        bundle.scripts = row.integer(7);
        bundle.scripts_read = row.integer(8);
        bundle.code_read = yes_no_column(row, 9);
        bundle.functions = row.optional_integer(10);
        bundle.remote = row.integer(11);
        bundle.evidence = evidence.cite(row.optional_integer(12));
        web.bundles.push_back(std::move(bundle));
      });
  reader.each(
      "SELECT bundle, api, role, pi, sensitive, use, collects, function, owner, origin "
      "FROM web_api_call ORDER BY id",
      [&](auto& row) {
        WebCall call;
        call.bundle = row.integer(0);
        call.api = row.text(1);
        call.role = row.text(2);
        call.pi = row.optional_text(3);
        if (call.pi) call.pi_name = names.pi(*call.pi);
        call.sensitive = row.optional_text(4);
        call.use = row.text(5);
        call.collects = yes_no_column(row, 6);
        call.function = row.optional_text(7);
        call.owner = row.text(8);
        call.evidence = evidence.cite(row.integer(9));
        web.calls.push_back(std::move(call));
      });
  reader.each("SELECT bundle, kind, name, version, sdk, origin FROM web_module ORDER BY id",
              [&](auto& row) {
                web.modules.push_back({row.integer(0), std::string(row.text(1)),
                                       std::string(row.text(2)), row.optional_text(3),
                                       row.optional_text(4), evidence.cite(row.integer(5))});
              });
  reader.each(
      "SELECT bundle, prompt, version, title, message, accept, refuse, links_json, second, "
      "without_consent, origin FROM web_privacy_prompt ORDER BY id",
      [&](auto& row) {
        WebPrompt prompt;
        prompt.bundle = row.integer(0);
        prompt.prompt = row.text(1);
        prompt.version = row.optional_text(2);
        prompt.title = row.optional_text(3);
        prompt.message = row.optional_text(4);
        prompt.accept = row.optional_text(5);
        prompt.refuse = row.optional_text(6);
        prompt.links_json = json_or_empty(row.text(7), '[');
        prompt.second = row.integer(8) != 0;
        prompt.without_consent = yes_no_column(row, 9);
        prompt.evidence = evidence.cite(row.integer(10));
        web.prompts.push_back(std::move(prompt));
      });
  return web;
}

}  // namespace hegui::model
