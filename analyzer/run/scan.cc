#include "analyzer/run/scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "analyzer/fetch/web_address.h"
#include "analyzer/policy/describe_policies.h"
#include "analyzer/policy/given_policy.h"
#include "analyzer/run/trace_lookup.h"
#include "analyzer/sandbox/worker.h"
#include "analyzer/versions/compare_versions.h"
#include "apk/base/hash.h"
#include "apk/base/mapping.h"
#include "dynamic/join_trace.h"
#include "rules/engine/judge.h"
#include "rules/prepared/prepared_facts.h"

namespace hegui::run {
namespace {

// The worker's way of saying why an input is no app: a meta fact, so that it needs no second door.
constexpr const char* kInputError = "input_error";

// "stage NAME ms"
std::optional<StageTime> stage_of_line(std::string_view line) {
  constexpr std::string_view kHead = "stage ";
  if (!line.starts_with(kHead)) return std::nullopt;
  line.remove_prefix(kHead.size());
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  StageTime stage{std::string(line.substr(0, space)), 0};
  const std::string_view number = line.substr(space + 1);
  std::from_chars(number.data(), number.data() + number.size(), stage.ms);
  return stage;
}

int extract_in_child(const std::vector<package::InputFile>& inputs, const rules::RuleSet& rules,
                     const ExtractOptions& options, int result_fd, int control_fd) {
  facts::FactWriter facts(
      [result_fd](std::span<const std::uint8_t> bytes) { sandbox::write_all(result_fd, bytes); });
  StageClock clock([control_fd](const StageTime& stage) {
    sandbox::write_line(control_fd, fmt::format("stage {} {:.3f}", stage.name, stage.ms));
  });
  const base::Result<bool> done = extract(inputs, rules, options, facts, clock);
  if (done.ok()) return 0;
  facts.add(facts::MetaRow{kInputError, done.error().message()});
  return kUnreadableInput;
}

std::optional<std::string> input_error(facts::FactsDb& facts) {
  base::Result<facts::Statement> row =
      facts.database().prepare(fmt::format("SELECT value FROM meta WHERE key = '{}'", kInputError));
  if (!row.ok()) return std::nullopt;
  const base::Result<bool> found = row->step();
  if (!found.ok() || !*found) return std::nullopt;
  return std::string(row->text(0));
}

// The worker died: what arrived is kept, and the report says what is missing.
base::Result<bool> note_death(facts::FactsDb& facts, const sandbox::WorkerOutcome& outcome) {
  facts::LimitHitRow limit;
  limit.stage = "extract";
  limit.code = fmt::format("worker-{}", sandbox::worker_kind_name(outcome.kind));
  limit.what = outcome.message;
  limit.cut_short = 1;
  const base::Result<facts::RowId> added = facts.add(limit);
  if (!added.ok()) return added.error();
  if (facts.last_row(facts::AppRow::kTable) > 0) return true;
  facts::AppRow app;  // every report is about one app, known or not
  app.platform = "android";
  const base::Result<facts::RowId> row = facts.add(app);
  if (!row.ok()) return row.error();
  return true;
}

base::Result<bool> add_trace(facts::FactsDb& facts, const rules::RuleSet& rules,
                             const std::string& path, std::vector<std::string>& warnings) {
  const dynamic::TraceLimits limits;
  base::Result<base::Mapping> file = base::Mapping::open(path, limits.max_bytes);
  if (!file.ok()) return std::move(file).error();
  base::Diagnostics diagnostics;
  base::Result<dynamic::Trace> trace =
      dynamic::read_trace(file->bytes(), path, limits, diagnostics);
  if (!trace.ok()) return std::move(trace).error();
  for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
    if (diagnostic.severity != base::Severity::info) {
      warnings.push_back(diagnostic.where + ": " + diagnostic.text);
    }
  }
  base::Result<program::ApiCatalog> catalog = program::ApiCatalog::load(rules);
  if (!catalog.ok()) return std::move(catalog).error();
  base::Result<dynamic::TraceJoin> joined =
      dynamic::join_trace(facts, *trace, trace_lookup(*catalog));
  if (!joined.ok()) return std::move(joined).error();
  return true;
}

base::Result<bool> compare_with(facts::FactsDb& facts, facts::FactsDb& earlier) {
  const base::Result<versions::Version> before = versions::read_version(earlier);
  if (!before.ok()) return before.error();
  const base::Result<versions::Version> after = versions::read_version(facts);
  if (!after.ok()) return after.error();
  return versions::add_changes(facts, *before, *after);
}

}  // namespace

base::Result<Extracted> extract_in_worker(const std::vector<std::string>& paths,
                                          const rules::RuleSet& rules,
                                          const ExtractOptions& options, const WorkerBudget& budget,
                                          const Progress& progress) {
  base::Result<std::vector<package::InputFile>> inputs = package::open_inputs(paths);
  if (!inputs.ok()) return std::move(inputs).error();
  base::Result<facts::FactsDb> facts = rules::prepared_facts(rules);
  if (!facts.ok()) return std::move(facts).error();
  base::prepare_hashes();
  Extracted out{std::move(facts).value(), {}, 0, false, {}, {}};

  sandbox::WorkerLimits limits;
  limits.sandbox.memory_bytes = budget.memory_mb << 20;
  limits.sandbox.cpu_seconds = budget.wall_seconds * std::max(1u, options.threads);
  for (const package::InputFile& input : *inputs) {
    limits.sandbox.keep_descriptors.push_back(input.fd);
  }
  limits.wall_ms = budget.wall_seconds * 1000;
  std::string rejected;
  const sandbox::WorkerOutcome outcome = sandbox::run_in_worker(
      limits,
      [&](int result_fd, int control_fd) {
        return extract_in_child(*inputs, rules, options, result_fd, control_fd);
      },
      [&](std::span<const std::uint8_t> bytes) {
        const base::Result<bool> taken = out.facts.take(bytes);
        if (!taken.ok()) rejected = taken.error().message();
        return taken.ok();
      },
      [&](std::string_view line) {
        if (auto stage = stage_of_line(line)) {
          if (progress) progress(stage->name);
          out.stages.push_back(std::move(*stage));
        }
      });
  out.peak_rss_mb = static_cast<double>(outcome.peak_rss_kb) / 1024;
  out.warnings = outcome.sandbox.warnings;
  if (outcome.kind == sandbox::WorkerKind::failed_exit && outcome.exit_code == kUnreadableInput) {
    return base::Error{input_error(out.facts).value_or("cannot be read as an app"), {}, {}};
  }
  if (!outcome.done()) {
    out.cut_short = true;
    out.worker_death = rejected.empty() ? outcome.message : outcome.message + ": " + rejected;
    base::Result<bool> noted = note_death(out.facts, outcome);
    if (!noted.ok()) return std::move(noted).error();
  }
  return out;
}

base::Result<FetchSummary> fetch_into_facts(facts::FactsDb& facts, const rules::RuleSet& rules,
                                            const JudgeInputs& inputs) {
  FetchSummary summary;
  const auto is_address = [](const std::string& policy) { return fetch::is_web_address(policy); };
  if (!inputs.fetch && std::none_of(inputs.policies.begin(), inputs.policies.end(), is_address)) {
    return summary;
  }
  fetch::Fetcher fetcher(inputs.fetcher);
  base::Result<fetch::PolicyFetch> stage = fetch::PolicyFetch::make(facts, rules, fetcher);
  if (!stage.ok()) return std::move(stage).error();
  for (const std::string& policy : inputs.policies) {
    if (!is_address(policy)) continue;
    base::Result<fetch::FetchOutcome> outcome = stage->add_given(policy);
    if (!outcome.ok()) return std::move(outcome).error();
    summary.given_missing |= outcome->state != fetch::State::ok;
    summary.given.push_back(std::move(outcome).value());
  }
  if (inputs.fetch) {
    base::Result<std::vector<fetch::FetchOutcome>> outcomes = stage->add_candidates();
    if (!outcomes.ok()) return std::move(outcomes).error();
    summary.candidates = std::move(outcomes).value();
  }
  for (const auto* list : {&summary.given, &summary.candidates}) {
    for (const fetch::FetchOutcome& outcome : *list) {
      if (outcome.state == fetch::State::ok) continue;
      summary.warnings.push_back(
          fmt::format("{}: {} ({})", outcome.url, outcome.detail, fetch::name_of(outcome.state)));
    }
  }
  for (const std::string& warning : fetcher.warnings()) summary.warnings.push_back(warning);
  return summary;
}

base::Result<Judged> judge_facts(facts::FactsDb& facts, const rules::RuleSet& rules,
                                 const JudgeInputs& inputs) {
  Judged judged;
  base::Result<FetchSummary> fetched = fetch_into_facts(facts, rules, inputs);
  if (!fetched.ok()) return std::move(fetched).error();
  judged.warnings = std::move(fetched->warnings);
  judged.partial = fetched->given_missing;
  for (const std::string& path : inputs.policies) {
    if (fetch::is_web_address(path)) continue;
    const base::Result<policy::GivenPolicy> given = policy::read_given_policy(path);
    if (!given.ok()) return given.error();
    for (const std::string& warning : given->warnings) {
      judged.warnings.push_back(given->name + ": " + warning);
    }
    if (!given->complete) judged.warnings.push_back(given->name + ": not read to the end");
    const base::Result<facts::RowId> added = policy::add_policy(facts, *given);
    if (!added.ok()) return added.error();
  }
  const base::Result<std::size_t> described = policy::describe_policies(facts, rules);
  if (!described.ok()) return described.error();
  for (const std::string& path : inputs.traces) {
    base::Result<bool> added = add_trace(facts, rules, path, judged.warnings);
    if (!added.ok()) return std::move(added).error();
  }
  if (base::Result<bool> done = facts.build_indexes(); !done.ok()) return std::move(done).error();
  const rules::JudgeOptions options{inputs.as_of, inputs.category};
  if (base::Result<bool> done = rules::install_knowledge(facts, rules, options); !done.ok()) {
    return std::move(done).error();
  }
  if (inputs.earlier != nullptr) {
    if (base::Result<bool> done = compare_with(facts, *inputs.earlier); !done.ok()) {
      return std::move(done).error();
    }
  }
  base::Result<rules::Judgement> judgement = rules::judge(facts, rules);
  if (!judgement.ok()) return std::move(judgement).error();
  judged.judgement = std::move(judgement).value();
  return judged;
}

bool is_partial(facts::FactsDb& facts) {
  base::Result<facts::Statement> row =
      facts.database().prepare("SELECT EXISTS (SELECT 1 FROM limit_hit WHERE cut_short = 1)");
  if (!row.ok()) return true;
  const base::Result<bool> found = row->step();
  return !found.ok() || row->integer(0) != 0;
}

}  // namespace hegui::run
