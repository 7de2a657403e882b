// Consent facts: what the app does when the user refuses, what it does again and again, and what it
// says before it asks for a permission. Fills `refusal`, `recurrence` and `rationale`.
#pragma once

#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/flow/program_flow.h"
#include "analyzer/program/api_catalog.h"
#include "analyzer/program/code_facts.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/phrases.h"
#include "rules/engine/ruleset.h"

namespace hegui::consent {

struct ConsentInputs {
  flow::ProgramFlow& flow;
  const rules::RuleSet& rules;
  const program::ApiCatalog& apis;
  const program::Phrases& phrases;
  const program::Owners& owners;
  const std::vector<program::FactSite>& sites;
};

// Errors: a table of the catalog that cannot be read.
base::Result<bool> write_consent_facts(const ConsentInputs& inputs, program::Origins& origins,
                                       facts::FactWriter& facts);

}  // namespace hegui::consent
