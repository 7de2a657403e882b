// The annex of web code.
#include <fmt/format.h>

#include "reports/html/sections.h"

namespace hegui::html {
namespace {

void heading(Page& page, const char* key) {
  const auto head = page.html.element("h4");
  page.label(key);
}

void bundles(Page& page) {
  AnnexTable table(page, {"column.kind", "column.root", "column.version", "column.scripts",
                          "column.functions", "column.code_read"});
  for (const model::WebBundle& bundle : page.report.web.bundles) {
    auto row = table.row();
    row.words(page.labels.of("web.kind", bundle.kind));
    row.code(bundle.root);
    row.foreign_or_blank(bundle.version);
    {
      const auto cell = page.html.element("td", {{"class", "num"}});
      page.html.text(fmt::format("{}/{}", bundle.scripts_read, bundle.scripts));
    }
    row.number(bundle.functions);
    row.yes_no(bundle.code_read);
  }
}

void prompts(Page& page) {
  if (page.report.web.prompts.empty()) return;
  heading(page, "web.prompt");
  AnnexTable table(page, {"column.kind", "column.name", "column.notes", "column.location"});
  for (const model::WebPrompt& prompt : page.report.web.prompts) {
    auto row = table.row();
    row.code(prompt.prompt);
    row.foreign_or_blank(prompt.title);
    row.foreign_or_blank(prompt.message);
    row.location(prompt.evidence);
  }
}

void calls(Page& page) {
  if (page.report.web.calls.empty()) return;
  heading(page, "annex.web_calls");
  {
    AnnexTable table(page, {"column.pi", "column.api", "column.kind", "column.function",
                            "column.owner", "column.location"});
    std::size_t rows = 0;
    for (const model::WebCall& call : page.report.web.calls) {
      if (++rows > kMaxAnnexRows) break;
      auto row = table.row();
      row.words(call.pi_name);
      row.code(call.api);
      row.words(page.labels.of("web.use", call.use));
      row.foreign_or_blank(call.function);
      row.foreign(call.owner);
      row.location(call.evidence);
    }
  }
  rest_note(page, page.report.web.calls.size());
}

void modules(Page& page) {
  if (page.report.web.modules.empty()) return;
  heading(page, "annex.web_modules");
  {
    AnnexTable table(page, {"column.kind", "column.name", "column.version", "column.owner"});
    std::size_t rows = 0;
    for (const model::WebModule& module : page.report.web.modules) {
      if (++rows > kMaxAnnexRows) break;
      auto row = table.row();
      row.code(module.kind);
      row.foreign(module.name);
      row.foreign_or_blank(module.version);
      row.foreign_or_blank(module.sdk);
    }
  }
  rest_note(page, page.report.web.modules.size());
}

}  // namespace

void web_annex(Page& page) {
  bundles(page);
  prompts(page);
  calls(page);
  modules(page);
}

}  // namespace hegui::html
