// Screen facts: the rows ui_screen, ui_screen_layout, ui_text, ui_edge, ui_path, ui_step, ui_prompt
// and ui_tick; coverage (screens, inflations) and limit_hit (ui: screens-cut-short,
// first-run-unseen).
//
// Needs the flow of the program; without it there is no row at all.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "analyzer/flow/program_flow.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/phrases.h"
#include "analyzer/views/layout_set.h"
#include "apk/package/package.h"

namespace hegui::ui {

struct ScreenInputs {  // all borrowed
  const package::Package& package;
  const std::vector<inventory::AppFiles>& files;
  views::LayoutSet& views;
  const rules::RuleSet& rules;
  const program::Program& program;
  const program::Phrases& phrases;
  const program::Owners& owners;
  flow::ProgramFlow& flow;
  bool hidden_screens = false;  // a framework draws (part of) the interface itself
};

base::Result<bool> write_screen_facts(const ScreenInputs& inputs, program::Origins& origins,
                                      facts::FactWriter& facts);

}  // namespace hegui::ui
