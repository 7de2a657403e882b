// The cost of a scan as a ratio to what cannot be avoided, both measured in this run.
//
//   bench_stages [--rounds N] APP...
//
// floor = map the file, SHA-256 it, inflate every dex with libdeflate, one linear pass over it; one
// thread (DESIGN.md, "Cost"). Spine = a scan with --profile quick, without the passes over the
// whole program; whole = with them. Prints medians, one line an app, then the stages. Times are CPU
// time of this process: the machine may be busy.
#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "analyzer/run/extract.h"
#include "analyzer/run/heap.h"
#include "analyzer/run/scan.h"
#include "apk/base/hash.h"
#include "apk/base/mapping.h"
#include "apk/zip/archive.h"
#include "reports/html/write_html.h"
#include "reports/json/write_json.h"
#include "reports/model/build_report.h"
#include "rules/prepared/prepared_facts.h"

namespace {

using hegui::base::ByteView;

double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

std::uint64_t linear_pass(ByteView bytes) {
  std::uint64_t sum = 0;
  for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) sum += bytes.load_u64(at);
  return sum;
}

struct Floor {
  double ms = 0;
  std::uint64_t dex_bytes = 0;
  std::uint64_t sink = 0;  // keeps the work from being optimised away
};

Floor run_floor(const std::string& path) {
  Floor floor;
  const double start = cpu_ms();
  auto file = hegui::base::Mapping::open(path, ~0ull);
  if (!file.ok()) return floor;
  floor.sink += hegui::base::sha256(file->bytes())[0];
  hegui::base::Diagnostics diagnostics;
  auto archive = hegui::zip::Archive::open(file->bytes(), {}, diagnostics);
  if (archive.ok()) {
    libdeflate_decompressor* inflater = libdeflate_alloc_decompressor();
    for (const auto& entry : archive->entries()) {
      if (!entry.name.ends_with(".dex") || entry.name.find('/') != std::string_view::npos) continue;
      const ByteView raw = archive->raw(entry);
      std::vector<std::uint8_t> out;
      ByteView dex = raw;
      if (entry.method == hegui::zip::Method::deflated) {
        out.resize(entry.uncompressed_size);
        libdeflate_deflate_decompress(inflater, raw.data(), raw.size(), out.data(), out.size(),
                                      nullptr);
        dex = ByteView(out);
      }
      floor.dex_bytes += dex.size();
      floor.sink += linear_pass(dex);
    }
    libdeflate_free_decompressor(inflater);
  }
  floor.ms = cpu_ms() - start;
  return floor;
}

struct Round {
  double total = 0;  // signatures apart, as in DESIGN.md
  std::map<std::string, double> stages;
};

Round run_scan(const std::string& path, hegui::run::Profile profile) {
  Round round;
  const auto& rules = hegui::rules::RuleSet::built_in();
  const double start = cpu_ms();
  auto facts = hegui::rules::prepared_facts(rules);
  auto inputs = hegui::package::open_inputs({path});
  double last = cpu_ms();
  const auto mark = [&](const std::string& name) {
    const double now = cpu_ms();
    round.stages[name] += now - last;
    last = now;
  };
  {
    hegui::facts::FactWriter writer(
        [&](std::span<const std::uint8_t> bytes) { (void)facts->take(bytes); });
    hegui::run::StageClock clock(
        [&](const hegui::run::StageTime& stage) { mark("extract " + stage.name); });
    hegui::run::ExtractOptions options;
    options.profile = profile;
    (void)hegui::run::extract(*inputs, rules, options, writer, clock);
  }
  mark("facts");
  auto judged = hegui::run::judge_facts(*facts, rules, {{}, {}, "2026-01-01", ""});
  mark("judge");
  hegui::model::ReportContext context;
  context.as_of = "2026-01-01";
  auto report = hegui::model::build_report(*facts, judged->judgement, rules, context);
  mark("report model");
  std::ostringstream json;
  hegui::json::write_json(*report, json);
  mark("report json");
  std::ostringstream html;
  hegui::html::write_html(*report, hegui::model::Lang::zh, html);
  mark("report html");
  round.total = cpu_ms() - start - round.stages["extract signatures"];
  return round;
}

}  // namespace

int main(int argc, char** argv) {
  hegui::run::prepare_heap();  // as the program does
  int rounds = 5;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; ++i) {
    if (std::string(argv[i]) == "--rounds" && i + 1 < argc) {
      rounds = std::max(1, std::atoi(argv[++i]));
    } else {
      paths.emplace_back(argv[i]);
    }
  }
  fmt::print("{:44} {:>8} {:>9} {:>9} {:>9} {:>7} {:>9} {:>9} {:>7}\n", "app", "dex MB", "floor ms",
             "spine ms", "allowed", "within", "whole ms", "allowed", "within");
  for (const std::string& path : paths) {
    std::vector<double> floors;
    std::vector<double> totals;
    std::vector<double> spines;
    std::map<std::string, std::vector<double>> stages;
    Floor floor;
    for (int i = 0; i < rounds; ++i) {
      floor = run_floor(path);
      floors.push_back(floor.ms);
      spines.push_back(run_scan(path, hegui::run::Profile::quick).total);
      const Round round = run_scan(path, hegui::run::Profile::full);
      for (const auto& [name, ms] : round.stages) stages[name].push_back(ms);
      totals.push_back(round.total);
    }
    const double base = median(floors);
    const double total = median(totals);
    const double spine = median(spines);
    // DESIGN.md, "Cost": without and with the passes over the whole program.
    const double allowed_spine = 40 + 6 * base;
    const double allowed = 40 + 68 * base;  // spine 6, flow 15, ui 2, taint 45
    const std::size_t slash = path.rfind('/');
    fmt::print("{:44} {:8.1f} {:9.1f} {:9.1f} {:9.1f} {:>7} {:9.1f} {:9.1f} {:>7}\n",
               slash == std::string::npos ? path : path.substr(slash + 1),
               static_cast<double>(floor.dex_bytes) / 1e6, base, spine, allowed_spine,
               spine <= allowed_spine ? "yes" : "NO", total, allowed,
               total <= allowed ? "yes" : "NO");
    for (const auto& [name, values] : stages) {
      fmt::print("    {:40} {:9.1f} ms\n", name, median(values));
    }
  }
  return 0;
}
