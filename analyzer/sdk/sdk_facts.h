// SDK facts: which third parties and libraries are inside, by what they were recognised, and
// whether anything uses them.
//
// Signals: classes under a profile's prefixes, classes recognised by a learned fingerprint,
// classes that only its code leads to, manifest components, meta-data keys, native library names,
// hosts in strings, assets, modules of web code. Keys and hosts that several profiles share name a
// vendor only: they confirm a profile and detect none.
//
// used: yes = other owners' code calls it, or an enabled manifest component of it is in the dex;
// no = its classes are there and neither holds, or the app's code was read and holds none of them;
// NULL = its code may be where this scan does not look (packed, native).
// version: where its places are catalogued (versions.h) and agree (version_value.h).
// confidence: high = classes under its prefixes, with a profile seen in real libraries, or a clear
// fingerprint (parameter fingerprint_clear_bits); medium = a component or native
// library; low = keys, hosts or assets alone.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/fingerprint/identify.h"
#include "analyzer/fingerprint/user_tells.h"
#include "analyzer/inventory/from_web.h"
#include "analyzer/inventory/inventory.h"
#include "analyzer/program/code_facts.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"
#include "analyzer/program/urls.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::sdk {

struct SdkInputs {  // all borrowed
  const package::Package& package;
  const std::vector<inventory::AppFiles>& files;
  const program::Program& program;
  const program::Owners& owners;
  const program::OwnerUsage& usage;
  const program::Hosts& hosts;
  const std::vector<inventory::NamedSdk>& in_web_code;
  std::optional<bool> packed;
  const std::vector<fingerprint::IdentifiedLibrary>& identified;
  const std::vector<fingerprint::ToldClass>& told;
};

// Error only if the catalog cannot be read.
base::Result<bool> write_sdks(const rules::RuleSet& rules, const SdkInputs& inputs,
                              program::Origins& origins, facts::FactWriter& facts);

}  // namespace hegui::sdk
