// Native library facts: every lib/ABI/*.so, read as Android's linker reads it, and what its machine
// code calls and names.
//
// Facts native_lib, native_method, native_use; call_site and api_call for uses that apis.tsv knows
// (call sites whose id a native_use row holds: nothing is said about when they run); url, hosts;
// coverage (native_libs, native_code_bytes, native_calls_told); limit_hit.
#pragma once

#include <span>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/native/library_uses.h"
#include "analyzer/program/code_facts.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::native {

struct NativeKnowledge {  // all borrowed
  const rules::RuleSet& rules;
  const program::ApiCatalog& apis;
  const program::Owners& owners;
  std::span<const program::NativeLoad> loads;  // by the app's dex code
};

// Error only if the catalog cannot be read.
base::Result<bool> write_native_facts(const package::Package& package,
                                      const NativeKnowledge& knowledge, unsigned threads,
                                      program::Hosts& hosts, program::Origins& origins,
                                      base::Diagnostics& diagnostics, facts::FactWriter& facts,
                                      const NativeLimits& limits = {});

}  // namespace hegui::native
