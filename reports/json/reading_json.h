// What a policy says, as JSON: the members of report.json's `policy` object (CLI.md) but for the
// sources, and what `hegui policy --format json` prints.
#pragma once

#include "analyzer/policy_language/reading.h"
#include "reports/json/json_stream.h"

namespace hegui::json {

// Members of an object that the caller has begun.
void write_reading(JsonStream& json, const policy::Reading& reading);

}  // namespace hegui::json
