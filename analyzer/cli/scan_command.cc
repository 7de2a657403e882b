#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/given_version.h"
#include "analyzer/cli/report_files.h"
#include "analyzer/run/version.h"
#include "rules/engine/category_name.h"
#include "rules/engine/tsv.h"

namespace hegui::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned kMaxDefaultThreads = 8;

double ms_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// The day by whose law the built-in rules judge unless told otherwise: part of the rules, so that a
// report does not depend on the day it is made.
std::string default_day(const rules::RuleSet& rules) {
  const base::Result<rules::TsvTable> table =
      rules::TsvTable::read(rules.text("parameters.tsv"), "parameters.tsv");
  if (table.ok()) {
    const auto key = table->column("key");
    const auto value = table->column("value");
    for (std::size_t row = 0; key.ok() && value.ok() && row < table->rows(); ++row) {
      if (table->cell(row, *key) == "rules_date") return std::string(table->cell(row, *value));
    }
  }
  return "2026-01-01";
}

model::ReportContext context_of(const run::JudgeInputs& inputs) {
  model::ReportContext context;
  context.tool_version = run::version();
  context.as_of = inputs.as_of;
  context.category = inputs.category;
  return context;
}

void warn(const std::vector<std::string>& warnings) {
  for (const std::string& warning : warnings) fmt::print(stderr, "hegui: warning: {}\n", warning);
}

// The earlier version that `before` names, put into `inputs`; it must live until the facts are
// judged. False: prints why and sets `code`.
bool add_earlier(const BeforeOptions& before, facts::FactsDb& facts, const rules::RuleSet& rules,
                 run::JudgeInputs& inputs, std::optional<GivenVersion>& earlier, int& code) {
  if (before.input.empty()) return true;
  run::JudgeInputs judging = inputs;
  judging.policies = before.policies;
  judging.traces.clear();
  earlier = read_given_version(before.input, rules, judging, code);
  if (!earlier) return false;
  std::string problem = not_the_same_app(earlier->facts, facts);
  if (earlier->policy_only)
    problem = "--before takes an app or saved facts, --policy-before a text";
  if (!problem.empty()) {
    code = fail(run::kUsage, problem);
    return false;
  }
  inputs.earlier = &earlier->facts;
  return true;
}

}  // namespace

base::Result<run::JudgeInputs> inputs_for(const SharedOptions& options,
                                          const rules::RuleSet& rules) {
  run::JudgeInputs inputs{options.policies,
                          options.traces,
                          options.as_of.empty() ? default_day(rules) : options.as_of,
                          "",
                          options.fetch.candidates,
                          fetcher_options(options.fetch)};
  if (options.category) {
    base::Result<std::string> number = rules::category_number(rules, *options.category);
    if (!number.ok()) return std::move(number).error();
    inputs.category = std::move(number).value();
  }
  return inputs;
}

int fail(int code, const std::string& message) {
  fmt::print(stderr, "hegui: {}\n", message);
  return code;
}

std::optional<rules::RuleSet> load_rules(const SharedOptions& options) {
  if (options.rules_folder.empty()) return rules::RuleSet::built_in();
  base::Result<rules::RuleSet> rules = rules::RuleSet::from_folder(options.rules_folder);
  if (!rules.ok()) {
    fail(run::kUsage, rules.error().message());
    return std::nullopt;
  }
  return std::move(rules).value();
}

int scan_command(const ScanOptions& options) {
  const Clock::time_point start = Clock::now();
  if (const std::string problem = formats_problem(options.formats); !problem.empty()) {
    return fail(run::kUsage, problem);
  }
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  base::Result<run::JudgeInputs> inputs = inputs_for(options.shared, *rules);
  if (!inputs.ok()) return fail(run::kUsage, inputs.error().message());

  run::ExtractOptions extract;
  extract.implicit = options.implicit;
  extract.profile = options.profile == "quick" ? run::Profile::quick : run::Profile::full;
  extract.sm3 = options.sm3;
  extract.threads = options.threads != 0
                        ? options.threads
                        : std::clamp(std::thread::hardware_concurrency(), 1u, kMaxDefaultThreads);
  const bool terminal = isatty(STDERR_FILENO) != 0;
  base::Result<run::Extracted> extracted =
      run::extract_in_worker(options.inputs, *rules, extract,
                             {options.timeout_s, options.memory_mb}, [&](std::string_view stage) {
                               if (terminal) fmt::print(stderr, "\r\033[K{} …", stage);
                             });
  if (terminal) fmt::print(stderr, "\r\033[K");
  if (!extracted.ok()) return fail(run::kUnreadableInput, extracted.error().message());
  warn(extracted->warnings);
  if (extracted->worker_death) warn({"the extraction ended early: " + *extracted->worker_death});

  run::StageClock clock;
  int code = run::kDone;
  std::optional<GivenVersion> earlier;
  if (!add_earlier(options.before, extracted->facts, *rules, *inputs, earlier, code)) return code;
  base::Result<run::Judged> judged =
      clock.time("judge", [&] { return run::judge_facts(extracted->facts, *rules, *inputs); });
  if (!judged.ok()) return fail(run::kUnreadableInput, judged.error().message());
  warn(judged->warnings);
  if (!options.facts_file.empty()) {
    const base::Result<bool> saved = extracted->facts.save(options.facts_file);
    if (!saved.ok()) return fail(run::kInternalError, saved.error().message());
  }

  model::ReportContext context = context_of(*inputs);
  context.input_paths = options.inputs;
  for (const run::StageTime& stage : extracted->stages) {
    context.timing.stages.push_back({stage.name, stage.ms});
  }
  for (const run::StageTime& stage : clock.stages()) {
    context.timing.stages.push_back({stage.name, stage.ms});
  }
  context.timing.total_ms = ms_since(start);
  context.timing.peak_rss_mb = extracted->peak_rss_mb;
  return write_reports(
      extracted->facts, *judged, *rules, std::move(context),
      {options.output_folder, options.formats, options.fail_on, options.shared.lang});
}

int judge_command(const JudgeCommand& options) {
  const Clock::time_point start = Clock::now();
  if (const std::string problem = formats_problem(options.formats); !problem.empty()) {
    return fail(run::kUsage, problem);
  }
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  base::Result<run::JudgeInputs> inputs = inputs_for(options.shared, *rules);
  if (!inputs.ok()) return fail(run::kUsage, inputs.error().message());
  base::Result<facts::FactsDb> facts = facts::FactsDb::load(options.facts_file);
  if (!facts.ok()) return fail(run::kUnreadableInput, facts.error().message());
  int code = run::kDone;
  std::optional<GivenVersion> earlier;
  if (!add_earlier(options.before, *facts, *rules, *inputs, earlier, code)) return code;
  const base::Result<run::Judged> judged = run::judge_facts(*facts, *rules, *inputs);
  if (!judged.ok()) return fail(run::kUnreadableInput, judged.error().message());
  warn(judged->warnings);
  model::ReportContext context = context_of(*inputs);
  context.timing.total_ms = ms_since(start);
  return write_reports(
      *facts, *judged, *rules, std::move(context),
      {options.output_folder, options.formats, options.fail_on, options.shared.lang});
}

int query_command(const QueryCommand& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  base::Result<run::JudgeInputs> inputs = inputs_for(options.shared, *rules);
  if (!inputs.ok()) return fail(run::kUsage, inputs.error().message());
  base::Result<facts::FactsDb> facts = facts::FactsDb::load(options.input);
  if (!facts.ok()) {
    // Not saved facts: an app, then.
    base::Result<run::Extracted> extracted =
        run::extract_in_worker({options.input}, *rules, {}, {}, {});
    if (!extracted.ok()) return fail(run::kUnreadableInput, extracted.error().message());
    facts = std::move(extracted->facts);
  }
  base::Result<run::Judged> judged = run::judge_facts(*facts, *rules, *inputs);
  if (!judged.ok()) return fail(run::kInternalError, judged.error().message());
  base::Result<facts::Statement> rows = facts->database().prepare(options.sql);
  if (!rows.ok()) return fail(run::kUsage, rows.error().message());
  for (int i = 0; i < rows->columns(); ++i) {
    fmt::print("{}{}", i == 0 ? "" : "\t", rows->column_name(i));
  }
  fmt::print("\n");
  while (true) {
    const base::Result<bool> more = rows->step();
    if (!more.ok()) return fail(run::kUsage, more.error().message());
    if (!*more) return run::kDone;
    for (int i = 0; i < rows->columns(); ++i) {
      std::string cell(rows->text(i));
      std::replace_if(
          cell.begin(), cell.end(),
          [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
      fmt::print("{}{}", i == 0 ? "" : "\t", cell);
    }
    fmt::print("\n");
  }
}

}  // namespace hegui::cli
