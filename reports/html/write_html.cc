#include "reports/html/write_html.h"

#include <fmt/format.h>

#include "reports/html/sections.h"
#include "reports/html/security_policy.h"

namespace hegui::html {
namespace {

const EmbeddedFile& asset(std::string_view path) {
  for (const EmbeddedFile& file : embedded_assets()) {
    if (file.path == path) return file;
  }
  return embedded_assets().front();  // Folder.cmake lists both
}

void head(Page& page, model::Lang lang) {
  HtmlStream& html = page.html;
  const std::string paged = page_header_css(page.report);
  const EmbeddedFile& style = asset("report.css");
  const std::string policy = content_security_policy({style.text, paged}, asset("report.js").text);
  const auto head = html.element("head");
  html.void_element("meta", {{"charset", "utf-8"}});
  html.void_element("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
  html.void_element("meta",
                    {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  html.void_element("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
  html.void_element("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
  {
    const auto title = html.element("title");
    const std::string name = page.report.app.label.value_or(page.report.app.package.value_or(""));
    // No elements are possible inside a title: hidden characters are dropped as in attributes.
    html.plain(fmt::format("{} · {}", cut(name, 120), page.labels("report.title").in(lang)));
  }
  html.style(style.text);
  html.style(paged);
}

void language_inputs(Page& page, model::Lang lang) {
  const bool zh = lang == model::Lang::zh;
  const auto input = [&](Literal id, Literal name, bool checked) {
    if (checked) {
      page.html.void_element("input", {{"type", "radio"},
                                       {"name", "language"},
                                       {"id", id.text()},
                                       {"class", "lang"},
                                       {"aria-label", name.text()},
                                       {"checked", "checked"}});
    } else {
      page.html.void_element("input", {{"type", "radio"},
                                       {"name", "language"},
                                       {"id", id.text()},
                                       {"class", "lang"},
                                       {"aria-label", name.text()}});
    }
  };
  input("lang-zh", "中文", zh);
  input("lang-en", "English", !zh);
}

void bar(Page& page) {
  const auto bar = page.html.element("header", {{"class", "bar"}});
  {
    const auto nav = page.html.element("nav");
    const auto link = [&](std::string_view target, const char* key) {
      const auto anchor = page.html.element("a", {{"href", target}});
      page.label(key);
    };
    link("#summary", "nav.summary");
    link("#items", "nav.items");
    if (!page.report.extras.empty()) link("#extras", "nav.extras");
    link("#annexes", "nav.annexes");
  }
  const auto languages = page.html.element("span", {{"class", "switch"}});
  {
    const auto label = page.html.element("label", {{"for", "lang-zh"}, {"lang", "zh-CN"}});
    page.html.text("中文");
  }
  const auto label = page.html.element("label", {{"for", "lang-en"}, {"lang", "en"}});
  page.html.text("English");
}

}  // namespace

void write_html(const model::Report& report, model::Lang lang, std::ostream& out) {
  std::string text;
  HtmlStream html(text);
  const model::Labels labels;
  Page page{html, report, labels, {}};
  html.doctype();
  {
    const auto root = html.element("html", {{"lang", lang == model::Lang::zh ? "zh-CN" : "en"}});
    head(page, lang);
    html.new_line();
    const auto body = html.element("body");
    language_inputs(page, lang);
    {
      const auto skip = html.element("a", {{"href", "#main"}, {"class", "skip"}});
      page.label("nav.skip");
    }
    bar(page);
    {
      const auto main = html.element("main", {{"id", "main"}});
      app_section(page);
      summary_section(page);
      item_sections(page);
      annex_sections(page);
    }
    {
      const auto footer = html.element("footer");
      page.label("footer.disclaimer");
    }
    html.script(asset("report.js"));
  }
  text += '\n';
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

}  // namespace hegui::html
