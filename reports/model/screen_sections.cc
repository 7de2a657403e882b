// Screens, the ways between them, and what comes first.
#include <map>
#include <set>

#include "reports/model/fact_sections.h"
#include "reports/model/pictures.h"

namespace hegui::model {
namespace {

constexpr std::string_view kName = "coalesce(s.class_name, s.title, s.kind || ' @ ' || s.activity)";

void read_screens(FactReader& reader, EvidenceList& evidence, Ui& ui) {
  reader.each(
      "SELECT kind, class_name, activity, title, max(reached), max(unseen), min(origin) "
      "FROM ui_screen WHERE first_run = 0 "
      "GROUP BY kind, class_name, activity, title ORDER BY min(id)",
      [&](auto& row) {
        ScreenEntry entry;
        entry.kind = row.text(0);
        entry.class_name = row.optional_text(1);
        entry.activity = row.text(2);
        entry.title = row.optional_text(3);
        entry.reached = row.integer(4) != 0;
        entry.unseen = row.optional_text(5);
        // Only what users can come to is evidence for anything.
        if (entry.reached) entry.evidence = evidence.cite(row.optional_integer(6));
        ui.screens.push_back(std::move(entry));
      });
}

void read_paths(FactReader& reader, EvidenceList& evidence, Ui& ui) {
  std::map<std::int64_t, std::size_t> by_id;
  // What was not found may only be said to be on no screen where all was examined: the view says
  // so.
  reader.each_if_there(
      "way",
      std::string("SELECT p.id, p.goal, p.found, p.operations, p.sign_in, p.before_main, ") +
          "(SELECT " + std::string(kName) + " FROM ui_screen s WHERE s.id = p.arrives), " +
          "(SELECT s.class_name FROM ui_screen s WHERE s.id = p.start) " +
          "FROM way p ORDER BY p.id",
      [&](auto& row) {
        ScreenPath path;
        path.goal = row.text(1);
        path.found = yes_no_column(row, 2);
        path.operations = row.optional_integer(3);
        path.sign_in = yes_no_column(row, 4);
        path.before_main = yes_no_column(row, 5);
        path.arrives = row.optional_text(6);
        ui.main_screen = row.optional_text(7);
        by_id[row.integer(0)] = ui.paths.size();
        ui.paths.push_back(std::move(path));
        ui.examined = true;
      });
  reader.each(
      "SELECT t.path, " + std::string(kName) +
          ", e.gesture, e.operations, e.text, e.resource_id, e.layout, e.element, e.origin, "
          "e.screen, e.operation "
          "FROM ui_step t JOIN ui_edge e ON e.id = t.edge "
          "JOIN ui_screen s ON s.id = e.screen ORDER BY t.path, t.number",
      [&](auto& row) {
        const auto path = by_id.find(row.integer(0));
        if (path == by_id.end()) return;
        ScreenStep step;
        step.screen = row.text(1);
        step.gesture = row.text(2);
        step.operations = row.integer(3);
        step.text = row.optional_text(4);
        step.resource_id = row.optional_text(5);
        step.layout = row.optional_text(6);
        step.element = row.optional_integer(7);
        step.evidence = evidence.cite(row.optional_integer(8));
        step.picture = step.layout
                           ? layout_picture(reader, row.integer(9), *step.layout, step.element,
                                            step.text.value_or(""))
                           : entries_picture(reader, row.integer(9), step.gesture, row.integer(10));
        ui.paths[path->second].steps.push_back(std::move(step));
      });
}

void read_first_run(FactReader& reader, EvidenceList& evidence, Ui& ui) {
  if (!ui.examined) return;
  reader.each_if_there("ground_first_run",
                       "SELECT NOT EXISTS (SELECT 1 FROM ground_first_run WHERE present = 0)",
                       [&](auto& row) {
                         if (row.integer(0) != 0) ui.prompt_shown = false;
                       });
  reader.each("SELECT " + std::string(kName) +
                  ", s.kind, s.title, s.message, p.policy_link, p.cancelable, p.agree, p.refuse, "
                  "p.refusing, p.buttons_json, p.origin, p.agree_origin, p.refuse_origin, s.id "
                  "FROM ui_prompt p JOIN ui_screen s ON s.id = p.screen ORDER BY p.id DESC",
              [&](auto& row) {
                FirstRunPrompt prompt;
                prompt.screen = row.text(0);
                prompt.kind = row.text(1);
                prompt.title = row.optional_text(2);
                prompt.message = row.optional_text(3);
                prompt.policy_link = row.integer(4) != 0;
                prompt.cancelable = row.integer(5) != 0;
                prompt.agree = row.optional_text(6);
                prompt.refuse = row.optional_text(7);
                prompt.refusing = row.text(8);
                prompt.buttons_json = json_or_empty(row.text(9), '[');
                prompt.evidence = evidence.cite(row.optional_integer(10));
                prompt.agree_evidence = evidence.cite(row.optional_integer(11));
                prompt.refuse_evidence = evidence.cite(row.optional_integer(12));
                prompt.picture = screen_picture(reader, row.integer(13));
                ui.prompt = std::move(prompt);
                ui.prompt_shown = true;
              });
  reader.each("SELECT " + std::string(kName) +
                  ", t.text, t.by_code, t.resource_id, t.origin, t.ticked " +
                  "FROM ui_tick t JOIN ui_screen s ON s.id = t.screen ORDER BY t.id",
              [&](auto& row) {
                TickedBox box;
                box.screen = row.text(0);
                box.text = row.text(1);
                box.by_code = row.integer(2) != 0;
                box.resource_id = row.optional_text(3);
                box.evidence = evidence.cite(row.optional_integer(4));
                box.ticked = yes_no_column(row, 5);
                ui.ticked.push_back(std::move(box));
              });
}

}  // namespace

Ui read_ui(FactReader& reader, EvidenceList& evidence) {
  Ui ui;
  read_paths(reader, evidence, ui);
  read_first_run(reader, evidence, ui);
  read_screens(reader, evidence, ui);
  return ui;
}

}  // namespace hegui::model
