// Which findings of two reports are the same.
#pragma once

#include <vector>

#include "reports/changes/version_diff.h"

namespace hegui::changes {

// new_, then still, then fixed, each in the order of the items (hints outside the 31 left out); how
// they are matched: version_diff.h. Places are left empty.
std::vector<FindingChange> paired_findings(const model::Report& before, const model::Report& after);

}  // namespace hegui::changes
