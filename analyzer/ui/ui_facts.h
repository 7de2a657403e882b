// UI facts, first form: what the interface's resources say.
//
// Facts ui_layout and ui_widget, resource_locale, phrase_hit, text_word and url of string
// resources and layouts, coverage (layouts, strings), limit_hit (remote-screen). Screens built in
// code, their order and their paths are not examined here.
#pragma once

#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/phrases.h"
#include "analyzer/program/program.h"
#include "analyzer/program/urls.h"
#include "analyzer/views/layout_set.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::ui {

struct UiInputs {  // all borrowed
  const package::Package& package;
  const std::vector<inventory::AppFiles>& files;
  const program::Program& program;
  const program::Phrases& phrases;
  views::LayoutSet& views;
  const rules::RuleSet& rules;
};

base::Result<bool> write_screens_and_texts(const UiInputs& inputs, program::Hosts& hosts,
                                           program::Origins& origins, facts::FactWriter& facts);

}  // namespace hegui::ui
