// The annex of flows: which personal information leaves, by which way, read where and sent where.
#include "reports/html/sections.h"

namespace hegui::html {

void flow_annex(Page& page) {
  const std::vector<model::Flow>& flows = *page.report.flows;
  {
    AnnexTable table(page, {"column.pi", "column.flow_kind", "column.source_at", "column.sink_at",
                            "column.owner"});
    for (std::size_t i = 0; i < flows.size() && i < kMaxAnnexRows; ++i) {
      const model::Flow& flow = flows[i];
      auto row = table.row();
      {
        const auto cell = row.cell();
        page.html.words(name_of(page.report.pi_names, flow.pi));
      }
      {
        const auto cell = row.cell();
        page.html.words(page.labels.of("flow_kind", flow.kind));
      }
      row.location(flow.source_at);
      row.location(flow.sink_at);
      row.code(flow.owner);
    }
  }
  if (flows.size() > kMaxAnnexRows) {
    const auto note = page.html.element("p", {{"class", "note"}});
    page.counted("evidence.rest_in_json", flows.size() - kMaxAnnexRows);
  }
}

}  // namespace hegui::html
