// Writes the report files of one app and prints the summary: what scan and judge end with.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/cli/commands.h"
#include "reports/model/build_report.h"

namespace hegui::cli {

struct ReportRequest {
  std::string folder;   // "" = named after package and version
  std::string formats;  // "json,html"
  std::string fail_on;
  std::string lang;
};

// Replaces the file. False: it could not be written whole.
bool write_file(const std::filesystem::path& path, std::string_view bytes);

// "" if the formats are all known, else what is wrong.
std::string formats_problem(const std::string& formats);

// Returns the exit code: kDone, kFailOn, kPartial or kInternalError, the one that counts most.
int write_reports(facts::FactsDb& facts, const run::Judged& judged, const rules::RuleSet& rules,
                  model::ReportContext context, const ReportRequest& request);

}  // namespace hegui::cli
