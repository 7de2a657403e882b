// The annex of screens: the ways that matter, drawn step by step, and what comes first.
#include <fmt/format.h>

#include "reports/html/sections.h"
#include "reports/html/wireframe.h"

namespace hegui::html {
namespace {

void picture(Page& page, const model::Picture& drawn) {
  if (drawn.widgets.empty()) return;
  std::vector<WireframeWidget> widgets;
  for (const model::PictureWidget& one : drawn.widgets) {
    WireframeWidget widget;
    widget.element = one.element;
    widget.parent = one.parent;
    widget.form = one.form;
    widget.text = one.text;
    widget.hint = one.hint;
    widget.text_size = one.text_size;
    widget.checked = one.checked;
    widget.centred = one.centred;
    widget.visible = one.visible;
    widget.x = one.x;
    widget.y = one.y;
    widget.width = one.width;
    widget.height = one.height;
    widgets.push_back(std::move(widget));
  }
  WireframeOptions options;
  options.height = drawn.height;
  options.marked = drawn.marked;
  page.html.drawing(wireframe_svg(widgets, options));
}

void step(Page& page, std::size_t number, const model::ScreenStep& one) {
  const auto figure = page.html.element("figure", {{"class", "step"}});
  picture(page, one.picture);
  const auto caption = page.html.element("figcaption");
  {
    const auto line = page.html.element("p");
    page.html.text(fmt::format("{}. ", number));
    page.html.words(page.labels.of("gesture", one.gesture));
    page.html.text(" ");
    const auto words = page.html.element("b");
    if (one.text) {
      page.html.foreign(*one.text);
    } else if (one.resource_id) {
      page.html.foreign(*one.resource_id);
    }
  }
  {
    const auto line = page.html.element("p", {{"class", "about"}});
    page.html.foreign(one.screen);
  }
  evidence_location(page, one.evidence);
}

void path(Page& page, const model::ScreenPath& one) {
  const auto section =
      page.html.element("section", {{"class", "path"}, {"id", "path-" + one.goal}});
  {
    const auto head = page.html.element("h4");
    page.html.words(page.labels.of("goal", one.goal));
  }
  {
    const auto line = page.html.element("p");
    if (!one.operations) {
      page.label(one.found ? "path.none" : "path.unknown");
      return;
    }
    page.counted("path.operations", static_cast<std::size_t>(*one.operations));
    if (one.sign_in == true) {
      page.html.text(" ");
      page.label("path.sign_in");
    }
    if (one.before_main == true) {
      page.html.text(" ");
      page.label("path.before_main");
    }
  }
  const auto steps = page.html.element("div", {{"class", "steps"}});
  std::size_t number = 0;
  for (const model::ScreenStep& each : one.steps) step(page, ++number, each);
}

void first_run(Page& page) {
  const model::Ui& ui = page.report.ui;
  const auto section = page.html.element("section", {{"class", "path"}, {"id", "first-run"}});
  {
    const auto head = page.html.element("h4");
    page.label("ui.first_run");
  }
  if (!ui.prompt) {
    const auto line = page.html.element("p");
    page.label(ui.prompt_shown ? "ui.no_prompt" : "ui.prompt_unknown");
    return;
  }
  const model::FirstRunPrompt& prompt = *ui.prompt;
  const auto steps = page.html.element("div", {{"class", "steps"}});
  const auto figure = page.html.element("figure", {{"class", "step"}});
  picture(page, prompt.picture);
  const auto caption = page.html.element("figcaption");
  const auto line = [&](const char* key, const std::string& value) {
    const auto paragraph = page.html.element("p");
    page.label(key);
    page.html.text(" ");
    const auto words = page.html.element("b");
    page.html.foreign(value);
  };
  if (prompt.agree) line("ui.agree", *prompt.agree);
  if (prompt.refuse) line("ui.refuse", *prompt.refuse);
  {
    const auto paragraph = page.html.element("p");
    page.label(prompt.policy_link ? "ui.has_link" : "ui.has_no_link");
  }
  if (prompt.refuse) {
    const auto paragraph = page.html.element("p");
    page.label("ui.refusing");
    page.html.text(" ");
    page.html.words(page.labels.of("refusing", prompt.refusing));
  }
  evidence_location(page, prompt.evidence);
}

}  // namespace

void screen_annex(Page& page) {
  first_run(page);
  for (const model::ScreenPath& one : page.report.ui.paths) path(page, one);
}

}  // namespace hegui::html
