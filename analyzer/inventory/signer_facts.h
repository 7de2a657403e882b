// Signer facts: who signed each package file, and whether the signature holds.
//
// With a valid v2 or later signature Android 7 and later never read v1, so v1 is then only listed;
// a v1-only package is verified entry by entry.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/origins.h"
#include "apk/base/diagnostics.h"
#include "apk/package/package.h"

namespace hegui::inventory {

void write_signers(const package::Package& package, program::Origins& origins,
                   base::Diagnostics& diagnostics, facts::FactWriter& facts);

}  // namespace hegui::inventory
