// The index of a rule set's fingerprints. For the fingerprints compiled into the binary the build
// has made it (index_tool.cc) and nothing is read; for others it is built here, which takes some
// hundredths of a second.
#pragma once

#include "analyzer/fingerprint/index.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::learned {

base::Result<fingerprint::Index> index_of(const rules::RuleSet& rules);

}  // namespace hegui::learned
