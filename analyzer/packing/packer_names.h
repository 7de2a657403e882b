// Packer names: how a packed app's protector is called (catalog packers.tsv), by its files and the
// name of its Application class. A label, no sign.
#pragma once

#include <optional>
#include <string>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

// The first row of kind "packer" that fits: one whose Application class is the app's, else one with
// a file. Error: the catalog cannot be read.
base::Result<std::optional<std::string>> packer_name(const rules::RuleSet& rules,
                                                     const package::Package& package,
                                                     const package::Manifest& manifest);

}  // namespace hegui::packing
