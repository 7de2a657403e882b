// The annex of flows: which personal information leaves, to whom, and the way that it takes from
// the place that reads it to the call through which it leaves.
#include "reports/html/sections.h"

namespace hegui::html {
namespace {

void step(Page& page, std::string_view kind, const model::EvidenceId& id) {
  const auto item = page.html.element("li");
  {
    const auto how = page.html.element("span", {{"class", "how"}});
    page.html.words(page.labels.of("flow_step", kind));
  }
  const model::Evidence* evidence = page.report.find_evidence(id);
  if (evidence == nullptr) return;
  if (evidence->excerpt) {
    page.html.text(" ");
    const auto name = page.html.element("b");
    page.html.foreign_code(readable_member(*evidence->excerpt));
  }
  page.html.text(" · ");
  short_location(page, id);
}

void recipients(Page& page, const model::Flow& flow) {
  for (const std::string& recipient : flow.recipients) {
    page.html.text(" ");
    if (recipient == flow.sink) {
      page.html.words(name_of(page.report.owner_names, recipient));
    } else {
      page.html.foreign_code(recipient);
    }
  }
}

// "hash|encryption"; nothing where nothing was done to it.
void treatments(Page& page, std::string_view words) {
  while (!words.empty() && words != "none") {
    const std::size_t end = words.find('|');
    page.html.text(" · ");
    page.html.words(page.labels.of("treatment", std::string(words.substr(0, end))));
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
}

void flow_fold(Page& page, const model::Flow& flow) {
  const auto fold = page.html.element("details", {{"class", "group"}});
  {
    const auto summary = page.html.element("summary");
    page.html.words(name_of(page.report.pi_names, flow.pi));
    page.html.text(" → ");
    page.html.words(page.labels.of("flow_kind", flow.kind));
    recipients(page, flow);
    page.html.text(" · ");
    page.html.words(name_of(page.report.owner_names, flow.owner));
    treatments(page, flow.treatment);
  }
  {
    const auto chain = page.html.element("ol", {{"class", "flow"}});
    step(page, "source", flow.source_at);
    for (const model::FlowStep& one : flow.steps) step(page, one.kind, one.at);
    step(page, "sink", flow.sink_at);
  }
  if (flow.treatment.empty()) {
    const auto note = page.html.element("p", {{"class", "note"}});
    page.label("flow.way_unknown");
  }
  page.html.new_line();
}

}  // namespace

void flow_annex(Page& page) {
  const std::vector<model::Flow>& flows = *page.report.flows;
  for (std::size_t i = 0; i < flows.size() && i < kMaxAnnexRows; ++i) flow_fold(page, flows[i]);
  rest_note(page, flows.size());
}

}  // namespace hegui::html
