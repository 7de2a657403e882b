// Taint facts: where personal information goes. Fills `flow`: one row for each kind of it, place
// that reads, place through which what it read leaves, and what was done to it on the way;
// `flow_step`, one way that it takes; `flow_recipient`, hosts that are told.
//
// Needs the flow of the program. Limits (limit_hit, stage taint) say what was cut.
#pragma once

#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/flow/program_flow.h"
#include "analyzer/inventory/layouts.h"
#include "analyzer/program/code_facts.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::taint {

struct TaintInputs {  // all borrowed
  flow::ProgramFlow& flow;
  const package::Package& package;
  const rules::RuleSet& rules;
  const program::Owners& owners;
  const std::vector<program::FactSite>& sites;
  const std::vector<inventory::AppFiles>& files;
  const inventory::Layouts& layouts;
  bool implicit = false;  // what a branch on personal data tells of it counts too
  unsigned threads = 1;
  const program::ApiCatalog* apis = nullptr;
};

// Errors: a table of the catalog that cannot be read.
base::Result<bool> write_taint_facts(const TaintInputs& inputs, program::Origins& origins,
                                     facts::FactWriter& facts);

}  // namespace hegui::taint
