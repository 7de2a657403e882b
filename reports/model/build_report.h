// build_report(): facts and verdicts -> Report. Reads only; computes no fact and no verdict.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "apk/base/result.h"
#include "reports/model/report.h"
#include "rules/engine/judgement.h"
#include "rules/engine/ruleset.h"

namespace hegui::model {

// What only the caller knows.
struct ReportContext {
  std::string tool_version;
  std::string rules_version;  // "" = the tool's version: the built-in rules change with it
  std::string as_of;          // YYYY-MM-DD
  std::string category;       // as given by the user: 1..39 or its name; "" = not given
  // The files as the user named them, in the order given. Used for the rows of `input` without a
  // parent, as far as there are as many; else the facts' own names stand.
  std::vector<std::string> input_paths;
  std::vector<std::string> files;  // the report files being written, for the terminal
  Timing timing;
};

// Precondition: rules::install_knowledge() was called on `facts` with the same `rules` (the shared
// views say what the policy declares and which permissions are in use; without them those yes/no
// are empty). `judgement` came from the same facts. Locks the database down to reading.
// A word key that the rule set lacks is printed as the key itself.
// Errors: facts that cannot be read, a table of the rule set that is broken. Cost: about 10 us for
// each cited origin.
base::Result<Report> build_report(facts::FactsDb& facts, const rules::Judgement& judgement,
                                  const rules::RuleSet& rules, const ReportContext& context);

}  // namespace hegui::model
