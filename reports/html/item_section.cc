// Item by item: what the rule says, the verdict, what it stands on and what was not examined.
#include "reports/html/sections.h"

namespace hegui::html {
namespace {

void heading(Page& page, const char* key) {
  const auto term = page.html.element("dt");
  page.label(key);
}

void list(Page& page, const char* key, const std::vector<model::Text>& texts) {
  if (texts.empty()) return;
  heading(page, key);
  const auto body = page.html.element("dd");
  const auto items = page.html.element("ul");
  for (const model::Text& text : texts) {
    const auto item = page.html.element("li");
    page.html.words(text);
  }
}

void findings(Page& page, const char* key, const std::vector<model::Finding>& findings) {
  if (findings.empty()) return;
  heading(page, key);
  const auto body = page.html.element("dd");
  for (const model::Finding& finding : findings) {
    const bool strong = finding.strength == rules::Strength::strong;
    const auto block = page.html.element(
        "div", {{"class", strong ? "finding strong" : "finding weak"}, {"id", "f-" + finding.id}});
    {
      const auto line = page.html.element("p", {{"class", "says"}});
      {
        const auto mark = page.html.element("span", {{"class", "strength"}});
        page.label(strong ? "strength.strong" : "strength.weak");
      }
      page.html.text(" ");
      page.html.words(finding.summary);
    }
    {
      const auto about = page.html.element("p", {{"class", "about"}});
      page.html.words(finding.owner_name);
      page.html.text(" · ");
      page.html.foreign_code(finding.id);
    }
    evidence_list(page, finding.evidence);
  }
}

void search(Page& page, const model::Item& item) {
  if (item.search.empty()) return;
  heading(page, "item.searched");
  const auto body = page.html.element("dd", {{"class", "searched"}});
  for (const model::Measure& measure : item.search) {
    const auto span = page.html.element("span", {{"class", "measure"}});
    page.html.words(measure.name);
    page.html.text(" ");
    const auto value = page.html.element("b");
    page.html.words(measure.value);
  }
}

void law(Page& page, const model::Item& item) {
  if (item.law.empty()) return;
  heading(page, "item.law");
  const auto body = page.html.element("dd", {{"class", "law"}});
  const auto items = page.html.element("ul");
  for (const model::LawRef& ref : item.law) {
    const auto line = page.html.element("li");
    page.html.words(ref.words);
  }
}

void item_section(Page& page, const model::Item& item) {
  const auto section = page.html.element(
      "article", {{"class", "item " + verdict_class(item)}, {"id", "i-" + item.id}});
  {
    const auto head = page.html.element("h4");
    {
      const auto number = page.html.element("span", {{"class", "no"}});
      if (item.chapter != 0) page.html.text(item.id);
    }
    page.html.text(" ");
    page.html.words(item.title);
    page.html.text(" ");
    verdict_badge(page, item);
  }
  if (!item.official_zh.empty()) {
    const auto quote = page.html.element("blockquote", {{"lang", "zh-CN"}});
    page.html.text(item.official_zh);
  }
  {
    const auto line = page.html.element("p", {{"class", "verdict"}});
    {
      const auto strong = page.html.element("strong");
      page.html.words(item.verdict_words);
    }
    page.html.text(" ");
    page.html.words(item.reason);
  }
  {
    const auto body = page.html.element("dl");
    findings(page, "item.findings", item.findings);
    findings(page, "item.cleared", item.cleared);
    list(page, "item.missing", item.missing);
    list(page, "item.ask", item.ask);
    search(page, item);
    if (item.verdict != rules::Verdict::not_applicable && !item.remedy.zh.empty()) {
      heading(page, "item.remedy");
      const auto remedy = page.html.element("dd");
      page.html.words(item.remedy);
    }
    law(page, item);
  }
  page.html.new_line();
}

}  // namespace

void item_sections(Page& page) {
  {
    const auto section = page.html.element("section", {{"id", "items"}});
    {
      const auto head = page.html.element("h2");
      page.label("nav.items");
    }
    for (const model::Chapter& chapter : page.report.chapters) {
      const auto part = page.html.element("section", {{"class", "chapter"}});
      {
        const auto head = page.html.element("h3");
        page.html.text(std::to_string(chapter.number) + " ");
        page.html.words(chapter.title);
      }
      for (const model::Item& item : page.report.items) {
        if (item.chapter == chapter.number) item_section(page, item);
      }
    }
  }
  if (page.report.extras.empty()) return;
  const auto section = page.html.element("section", {{"id", "extras"}});
  {
    const auto head = page.html.element("h2");
    page.label("nav.extras");
  }
  for (const model::Item& item : page.report.extras) item_section(page, item);
}

}  // namespace hegui::html
