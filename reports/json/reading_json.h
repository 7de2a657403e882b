// What policies say, as JSON: the members of report.json's `policy` object (CLI.md) but for the
// sources, and what `hegui policy --format json` prints.
#pragma once

#include <span>

#include "analyzer/policy_language/gaps.h"
#include "analyzer/policy_language/reading.h"
#include "reports/json/json_stream.h"

namespace hegui::json {

// Members of an object that the caller has begun. Each element says in `source` of which reading it
// is.
void write_readings(JsonStream& json, std::span<const policy::Reading> readings);

// Members of the same object for one text: `missing` (asked, items, zh, en) and `contradictions`
// (pi, denied, collected: text and span).
void write_gaps(JsonStream& json, const policy::Reading& reading,
                std::span<const policy::Expectation* const> missing,
                std::span<const policy::Contradiction> contradictions);

}  // namespace hegui::json
