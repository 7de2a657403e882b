// Reach facts: how each place that facts stand on is reached: rows of `reached`, with the chain of
// calls from the entry point as evidence, and of `guard`; coverage of call sites.
#pragma once

#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/flow/program_flow.h"
#include "analyzer/program/code_facts.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"

namespace hegui::flow {

void write_reached(ProgramFlow& flow, const std::vector<program::FactSite>& sites,
                   const program::Owners& owners, program::Origins& origins,
                   facts::FactWriter& facts);

}  // namespace hegui::flow
