// report.json, schema version 1: report.schema.json (beside this file) is its contract.
#pragma once

#include <ostream>
#include <string_view>

#include "reports/model/report.h"

namespace hegui::json {

inline constexpr int kReportSchema = 1;

// UTF-8, two-space indentation, one newline at the end. The same report gives the same bytes;
// reports of equal facts differ in the member `timing` and in input paths only.
// About 2 ms a megabyte.
void write_json(const model::Report& report, std::ostream& out);

// The text of report.schema.json (JSON Schema 2020-12).
std::string_view report_schema();

}  // namespace hegui::json
