// The interface: screens, the ways between them, and what comes first.
#include "reports/json/sections.h"

namespace hegui::json {
namespace {

void write_path(JsonStream& json, const model::ScreenPath& path) {
  const std::string key = path.goal + "_path";
  if (!path.operations) return json.yes_no(key, path.found);
  json.key(key);
  json.begin_object();
  json.number("clicks", *path.operations);
  json.yes_no("sign_in", path.sign_in);
  json.yes_no("before_main", path.before_main);
  json.text_or_null("arrives", path.arrives);
  json.key("steps");
  json.begin_list();
  for (const model::ScreenStep& step : path.steps) {
    json.begin_object();
    json.text("screen", step.screen);
    json.text("gesture", step.gesture);
    json.number("operations", step.operations);
    json.text_or_null("text", step.text);
    json.text_or_null("resource_id", step.resource_id);
    json.text_or_null("layout", step.layout);
    json.number_or_null("element", step.element);
    write_evidence_id(json, "evidence", step.evidence);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

void write_prompt(JsonStream& json, const model::Ui& ui) {
  if (!ui.prompt) return json.yes_no("first_run_prompt", ui.prompt_shown);
  const model::FirstRunPrompt& prompt = *ui.prompt;
  json.key("first_run_prompt");
  json.begin_object();
  json.text("screen", prompt.screen);
  json.text("kind", prompt.kind);
  json.text_or_null("title", prompt.title);
  json.text_or_null("message", prompt.message);
  json.yes_no("policy_link", prompt.policy_link);
  json.yes_no("cancelable", prompt.cancelable);
  json.text_or_null("agree", prompt.agree);
  json.text_or_null("refuse", prompt.refuse);
  json.text("refusing", prompt.refusing);
  json.json("buttons", prompt.buttons_json);
  write_evidence_id(json, "evidence", prompt.evidence);
  write_evidence_id(json, "agree_evidence", prompt.agree_evidence);
  write_evidence_id(json, "refuse_evidence", prompt.refuse_evidence);
  json.end_object();
}

}  // namespace

void write_ui(JsonStream& json, const model::Report& report) {
  const model::Ui& ui = report.ui;
  const model::Count done = report.coverage.done("screens");
  const model::Count total = report.coverage.total("screens");
  json.key("ui");
  json.begin_object();
  json.number_or_null("screens", done);
  json.number_or_null("screens_unseen",
                      done && total ? model::Count(*total - *done) : std::nullopt);
  json.text_or_null("main_screen", ui.main_screen);
  if (ui.paths.empty()) json.null("policy_path");
  for (const model::ScreenPath& path : ui.paths) write_path(json, path);
  write_prompt(json, ui);
  json.key("ticked");
  json.begin_list();
  for (const model::TickedBox& box : ui.ticked) {
    json.begin_object();
    json.text("screen", box.screen);
    json.text("text", box.text);
    json.yes_no("by_code", box.by_code);
    json.text_or_null("resource_id", box.resource_id);
    write_evidence_id(json, "evidence", box.evidence);
    json.end_object();
  }
  json.end_list();
  json.key("list");
  json.begin_list();
  for (const model::ScreenEntry& screen : ui.screens) {
    json.begin_object();
    json.text("kind", screen.kind);
    json.text_or_null("class", screen.class_name);
    json.text("activity", screen.activity);
    json.text_or_null("title", screen.title);
    json.yes_no("reached", screen.reached);
    json.text_or_null("unseen", screen.unseen);
    write_evidence_id(json, "evidence", screen.evidence);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

}  // namespace hegui::json
