#include <algorithm>

#include "reports/html/sections.h"

namespace hegui::html {

void Page::counted(std::string_view key, std::size_t count) {
  model::Text text = labels(key);
  for (std::string* words : {&text.zh, &text.en}) {
    const std::size_t slot = words->find("{n}");
    if (slot != std::string::npos) words->replace(slot, 3, std::to_string(count));
  }
  html.words(text);
}

void rest_note(Page& page, std::size_t rows) {
  if (rows <= kMaxAnnexRows) return;
  const auto note = page.html.element("p", {{"class", "note"}});
  page.counted("evidence.rest_in_json", rows - kMaxAnnexRows);
}

AnnexTable::AnnexTable(Page& page, std::initializer_list<const char*> columns)
    : page_(page),
      scroll_(page.html.element("div", {{"class", "scroll"}, {"tabindex", "0"}})),
      table_(page.html.element("table")) {
  {
    const auto head = page.html.element("thead");
    const auto row = page.html.element("tr");
    for (const char* column : columns) {
      const auto cell = page.html.element("th", {{"scope", "col"}});
      page.label(column);
    }
  }
  page.html.new_line();
}

void AnnexTable::Row::foreign(std::string_view text) {
  const auto td = cell();
  if (!text.empty()) page_.html.foreign(text);
}

void AnnexTable::Row::foreign_or_blank(const std::optional<std::string>& text) {
  foreign(text ? std::string_view(*text) : std::string_view());
}

void AnnexTable::Row::code(std::string_view text) {
  const auto td = cell();
  if (!text.empty()) page_.html.foreign_code(text);
}

void AnnexTable::Row::words(const model::Text& text) {
  const auto td = cell();
  page_.html.words(text);
}

void AnnexTable::Row::number(model::Count number) {
  const auto td = page_.html.element("td", {{"class", "num"}});
  page_.html.text(number ? std::to_string(*number) : "–");
}

void AnnexTable::Row::yes_no(model::YesNo value) {
  const auto td = page_.html.element("td", {{"class", !value ? "unknown" : *value ? "yes" : "no"}});
  page_.html.words(model::yes_no(page_.labels, value));
}

void AnnexTable::Row::location(const model::EvidenceId& id) {
  const auto td = page_.html.element("td", {{"class", "loc"}});
  evidence_location(page_, id);
}

model::Text name_of(const std::vector<model::Name>& names, const std::string& code) {
  const auto found = std::lower_bound(
      names.begin(), names.end(), code,
      [](const model::Name& name, const std::string& wanted) { return name.code < wanted; });
  if (found == names.end() || found->code != code) return {code, code};
  return found->name;
}

}  // namespace hegui::html
