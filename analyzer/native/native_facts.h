// Native library facts: every lib/ABI/*.so, read as Android's linker reads it.
//
// Facts native_lib, coverage (native_libs). Whose library it is comes from the SDK catalog's file
// names. What the machine code does is not examined here.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/origins.h"
#include "apk/base/diagnostics.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::native {

// Error only if the catalog cannot be read.
base::Result<bool> write_native_libraries(const rules::RuleSet& rules,
                                          const package::Package& package,
                                          program::Origins& origins, base::Diagnostics& diagnostics,
                                          facts::FactWriter& facts);

}  // namespace hegui::native
