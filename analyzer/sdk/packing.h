// Packing: is the app's real code outside what can be read?
//
// Told by structure, named by catalog. packed = yes where most of the app's manifest components are
// in no dex file, or the Application class is a packer's stub; no where the components are there;
// NULL where there is no manifest or no component to look for. Packers' files alone only name.
// Frameworks that keep code or screens elsewhere (Flutter, React Native, uni-app …) are stated as
// such: facts framework and limit_hit (hidden-code, hidden-ui).
#pragma once

#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/inventory/inventory.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/program.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::sdk {

// Writes limit_hit "packed" where it is. Error only if a catalog cannot be read.
base::Result<inventory::PackingFact> find_packing(const rules::RuleSet& rules,
                                                  const package::Package& package,
                                                  const std::vector<inventory::AppFiles>& files,
                                                  const program::Program& program,
                                                  program::Origins& origins,
                                                  facts::FactWriter& facts);

base::Result<bool> write_frameworks(const rules::RuleSet& rules, const package::Package& package,
                                    const program::Program& program, program::Origins& origins,
                                    facts::FactWriter& facts);

}  // namespace hegui::sdk
