// extract(): one app's bytes -> facts. The slow half of a scan; runs inside the locked-in worker.
//
// The pipeline is written as a list in extract.cc, stage by stage. A stage that fails costs its own
// facts and leaves a limit_hit; the rest goes on. Facts depend on the input, the catalogs, the
// thresholds of parameters.tsv and the options alone, not on the thread count or the clock.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/run/stage_clock.h"
#include "apk/base/limits.h"
#include "apk/package/input.h"
#include "rules/engine/ruleset.h"

namespace hegui::run {

// quick leaves out the passes over the whole program (analyzer/flow, analyzer/consent): what runs,
// when, and behind which consent is then not examined, and the rules that ask say so.
enum class Profile { quick, full };

struct ExtractOptions {
  Profile profile = Profile::full;
  bool sm3 = false;
  bool implicit = false;  // flows through branches count too
  unsigned threads = 1;
  base::Limits limits;
};

// Maps the opened inputs (their descriptors stay the caller's); reads nothing else. Error: an input
// cannot be read as an app (exit code 3), with what, where and offset.
base::Result<bool> extract(const std::vector<package::InputFile>& inputs,
                           const rules::RuleSet& rules, const ExtractOptions& options,
                           facts::FactWriter& facts, StageClock& clock);

}  // namespace hegui::run
