#include "analyzer/consent/consent_facts.h"

#include "analyzer/consent/rationales.h"
#include "analyzer/consent/recurrences.h"
#include "analyzer/consent/refusals.h"

namespace hegui::consent {

base::Result<bool> write_consent_facts(const ConsentInputs& inputs, program::Origins& origins,
                                       facts::FactWriter& facts) {
  base::Result<ConsentCatalog> catalog =
      ConsentCatalog::load(inputs.rules, inputs.flow.index(), inputs.apis);
  if (!catalog.ok()) return std::move(catalog).error();
  CallEdges edges(inputs.flow);
  CodePlaces places(inputs.flow, inputs.sites, inputs.owners, origins);
  const EffectTools tools{inputs.flow, *catalog, edges, places};

  Refusals refusals(tools);
  base::Result<bool> found = refusals.find(inputs.rules);
  if (!found.ok()) return found;
  refusals.write(facts);
  Recurrences(tools, [&](MethodId method) {
    return refusals.runs_after_denial(method);
  }).write(facts);
  Rationales(tools, refusals, inputs.phrases).write(facts);
  return true;
}

}  // namespace hegui::consent
