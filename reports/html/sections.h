// The sections of report.html, in the order of the page.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "reports/html/html_stream.h"
#include "reports/model/labels.h"
#include "reports/model/report.h"

namespace hegui::html {

// What every section needs.
struct Page {
  HtmlStream& html;
  const model::Report& report;
  const model::Labels& labels;
  std::set<model::EvidenceId> shown;  // evidence written in full already: later only linked

  void label(std::string_view key) { html.words(labels(key)); }
  // A label with {n} filled in.
  void counted(std::string_view key, std::size_t count);
};

void app_section(Page& page);
void summary_section(Page& page);
void item_sections(Page& page);
void annex_sections(Page& page);

// A verdict as a mark: sign, colour and words. verdict_class: "v-suspected-strong".
std::string verdict_class(const model::Item& item);
void verdict_badge(Page& page, const model::Item& item);

// Evidence in full (once) or as a link; nothing for an id that is not there.
void evidence_block(Page& page, const model::EvidenceId& id);
// Only where it is: entry, method, line, offset. For tables.
void evidence_location(Page& page, const model::EvidenceId& id);
// In code only the method, short, the line and the offset: for lists that say the rest.
void short_location(Page& page, const model::EvidenceId& id);
// Lcom/example/Phone;->id(I)V reads as com.example.Phone.id: whole, but without the signature or,
// of a field, its type.
std::string readable_member(std::string_view reference);
// A list, the first ones open and the rest folded.
void evidence_list(Page& page, const std::vector<model::EvidenceId>& ids);

// Bundles of web code: what they are, use and declare. Nothing where there are none.
void web_annex(Page& page);

// What comes first, and the ways to what users must be able to come to, drawn step by step.
void screen_annex(Page& page);

// The policy texts and what each says.
void policy_annex(Page& page);

// The API-call annex, grouped by kind of information and owner, the gravest first.
void api_call_annex(Page& page);

// Where personal information goes.
void flow_annex(Page& page);

// The name of a code; the code itself if it has none. `names`: sorted by code.
model::Text name_of(const std::vector<model::Name>& names, const std::string& code);

// Rows that one annex shows; report.json has them all.
inline constexpr std::size_t kMaxAnnexRows = 500;
// Says how many of so many rows are left out; nothing where none is.
void rest_note(Page& page, std::size_t rows);

// A table of the annexes: heads, then cells in order.
class AnnexTable {
 public:
  AnnexTable(Page& page, std::initializer_list<const char*> columns);

  class Row {
   public:
    explicit Row(Page& page) : page_(page), row_(page.html.element("tr")) {}
    HtmlStream::Element cell() { return page_.html.element("td"); }
    void foreign(std::string_view text);
    void foreign(const std::string& text) { foreign(std::string_view(text)); }
    void foreign_or_blank(const std::optional<std::string>& text);
    void code(std::string_view text);
    void words(const model::Text& text);
    void number(model::Count number);
    void yes_no(model::YesNo value);
    void location(const model::EvidenceId& id);

   private:
    Page& page_;
    HtmlStream::Element row_;
  };
  Row row() { return Row(page_); }

 private:
  Page& page_;
  HtmlStream::Element scroll_;
  HtmlStream::Element table_;
};

}  // namespace hegui::html
