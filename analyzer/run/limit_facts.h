// Limits: turns losses that readers reported into limit_hit facts, which rules and people read.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "apk/base/diagnostics.h"

namespace hegui::run {

// One row for each code of severity data_loss, with its count. cut_short (exit code 4) where whole
// parts of the input went unread, not where a detail such as a line number is missing.
void write_limits(const base::Diagnostics& diagnostics, facts::FactWriter& facts);

}  // namespace hegui::run
