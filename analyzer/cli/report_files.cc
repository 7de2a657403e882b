#include "analyzer/cli/report_files.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "analyzer/cli/terminal.h"
#include "reports/html/write_html.h"
#include "reports/json/write_json.h"
#include "reports/model/summary.h"

namespace hegui::cli {
namespace {

constexpr std::array<std::string_view, 2> kFormats = {"json", "html"};

std::vector<std::string> split_commas(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    parts.push_back(text.substr(at, comma - at));
    at = comma + 1;
  }
  return parts;
}

// Package names and versions come from the app: only plain characters reach the file system.
std::string plain_name(const std::string& text) {
  std::string out;
  for (const char c : text.substr(0, 80)) {
    out += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' ? c : '_';
  }
  return out.starts_with('.') ? "_" + out : out;
}

std::string folder_name(facts::FactsDb& facts) {
  std::string package = "app";
  std::string version;
  base::Result<facts::Statement> row =
      facts.database().prepare("SELECT package, version_name, version_code FROM app");
  if (row.ok()) {
    const base::Result<bool> found = row->step();
    if (found.ok() && *found) {
      if (!row->is_null(0)) package = std::string(row->text(0));
      version = row->is_null(1) ? std::string(row->text(2)) : std::string(row->text(1));
    }
  }
  return "hegui-" + plain_name(version.empty() ? package : package + "-" + version);
}

template <typename Write>
bool write_stream(const std::filesystem::path& path, Write write) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  if (out) write(out);
  out.flush();
  return out.good();
}

// The plain texts that policy spans count in.
bool save_policy_texts(facts::FactsDb& facts, const std::filesystem::path& folder) {
  base::Result<facts::Statement> rows = facts.database().prepare(
      "SELECT id, text FROM policy_source WHERE text IS NOT NULL ORDER BY id");
  if (!rows.ok()) return false;
  while (true) {
    const base::Result<bool> more = rows->step();
    if (!more.ok()) return false;
    if (!*more) return true;
    const std::string name = fmt::format("policy-{}.txt", rows->integer(0));
    if (!write_file(folder / name, rows->text(1))) return false;
  }
}

bool reaches(const rules::Judgement& judgement, const std::string& fail_on) {
  if (fail_on.empty()) return false;
  return std::any_of(judgement.items.begin(), judgement.items.end(),
                     [&](const rules::ItemVerdict& item) {
                       return item.verdict == rules::Verdict::violation ||
                              (fail_on == "suspected" && item.verdict == rules::Verdict::suspected);
                     });
}

}  // namespace

bool write_file(const std::filesystem::path& path, std::string_view bytes) {
  return write_stream(path, [&](std::ostream& out) { out << bytes; });
}

std::string formats_problem(const std::string& formats) {
  for (const std::string& format : split_commas(formats)) {
    if (std::find(kFormats.begin(), kFormats.end(), format) == kFormats.end()) {
      return "no such format: " + format + " (json, html)";
    }
  }
  return {};
}

int write_reports(facts::FactsDb& facts, const run::Judged& judged, const rules::RuleSet& rules,
                  model::ReportContext context, const ReportRequest& request) {
  const std::filesystem::path folder = request.folder.empty() ? folder_name(facts) : request.folder;
  std::error_code problem;
  std::filesystem::create_directories(folder, problem);
  if (problem) {
    return fail(run::kInternalError,
                fmt::format("{}: cannot be made: {}", folder.string(), problem.message()));
  }
  const std::vector<std::string> formats = split_commas(request.formats);
  for (const std::string& format : formats) {
    context.files.push_back((folder / ("report." + format)).string());
  }
  const bool partial = run::is_partial(facts) || judged.partial;
  const base::Result<model::Report> report =
      model::build_report(facts, judged.judgement, rules, context);
  if (!report.ok()) return fail(run::kInternalError, report.error().message());
  const model::Lang lang = request.lang == "en" ? model::Lang::en : model::Lang::zh;
  bool written = save_policy_texts(facts, folder);
  for (const std::string& format : formats) {
    written &= write_stream(folder / ("report." + format), [&](std::ostream& out) {
      if (format == "json") {
        json::write_json(*report, out);
      } else {
        html::write_html(*report, lang, out);
      }
    });
  }
  if (!written) return fail(run::kInternalError, folder.string() + ": cannot be written");
  const std::string summary =
      model::terminal_summary(*report, lang, isatty(STDOUT_FILENO) != 0, terminal_width());
  std::fputs(summary.c_str(), stdout);
  if (partial) return run::kPartial;
  return reaches(judged.judgement, request.fail_on) ? run::kFailOn : run::kDone;
}

}  // namespace hegui::cli
