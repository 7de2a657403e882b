// Packing: is code of the app outside what can be read, or emptied, and are its texts encoded?
//
// Told by what is there, never by a product's name; a name (catalog packers.tsv) only labels an app
// that is packed. What shows it are facts packing_sign and text_decoder; app.packed follows:
//
//   yes   most components of the manifest are in no dex file; or a good part of them, or what the
//         app starts with, and the Application or component factory loads code (or a file hides
//         code); or bodies of methods were taken out; or most components are created by native code
//   no    none of this, and there is a component to look for
//   NULL  no dex file, no manifest or no component
//
// The thresholds are those of parameters.tsv when the app is read: `hegui judge` of saved facts
// does not decide again. limit_hit (stage packing): packed, emptied-methods, native-components.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "analyzer/inventory/inventory.h"
#include "analyzer/packing/signs.h"

namespace hegui::packing {

// Error only if a table of the rules cannot be read.
base::Result<inventory::PackingFact> write_packing(const rules::RuleSet& rules,
                                                   const package::Package& package,
                                                   const std::vector<inventory::AppFiles>& files,
                                                   const Code& code, program::Origins& origins,
                                                   facts::FactWriter& facts);

}  // namespace hegui::packing
