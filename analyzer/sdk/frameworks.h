// Frameworks: what keeps the app's code or screens where dex files and layouts do not show them
// (Flutter, React Native, uni-app …), by catalog frameworks.tsv.
//
// Facts framework, limit_hit (hidden-code, hidden-ui). Error only if the catalog cannot be read.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/program.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::sdk {

struct FrameworksFound {
  bool hide_ui = false;  // one of them draws screens itself
};

base::Result<FrameworksFound> write_frameworks(const rules::RuleSet& rules,
                                               const package::Package& package,
                                               const program::Program& program,
                                               program::Origins& origins, facts::FactWriter& facts);

}  // namespace hegui::sdk
