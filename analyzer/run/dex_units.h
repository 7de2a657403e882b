// Opens every dex file of a package: inflated and verified once, in parallel, in load order.
#pragma once

#include <vector>

#include "analyzer/program/program.h"
#include "apk/base/diagnostics.h"
#include "apk/package/package.h"

namespace hegui::run {

// Those that ART loads first, container by container, then nested and out-of-order ones. A file
// that is refused is a diagnostic "dex-refused" (data_loss).
std::vector<program::DexUnit> open_dex_units(const package::Package& package, unsigned threads,
                                             base::Diagnostics& diagnostics);

}  // namespace hegui::run
