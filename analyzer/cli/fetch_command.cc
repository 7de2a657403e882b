#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

#include "analyzer/cli/commands.h"
#include "analyzer/fetch/web_address.h"
#include "analyzer/run/version.h"

namespace hegui::cli {
namespace {

void print(const char* how, const fetch::FetchOutcome& outcome) {
  fmt::print("{}\t{}\t{}\t{}{}\n", name_of(outcome.state), how, outcome.url,
             outcome.from_cache ? "cached " : "", outcome.detail);
}

// Brings policies into one file of facts, which is replaced as a whole or left as it is.
int fetch_for(const std::string& file, const rules::RuleSet& rules,
              const run::JudgeInputs& inputs) {
  base::Result<facts::FactsDb> facts = facts::FactsDb::load(file);
  if (!facts.ok()) return fail(run::kUnreadableInput, facts.error().message());
  const base::Result<run::FetchSummary> summary = run::fetch_into_facts(*facts, rules, inputs);
  if (!summary.ok()) return fail(run::kInternalError, summary.error().message());
  fmt::print("{}\n", file);
  for (const fetch::FetchOutcome& outcome : summary->given) print("given", outcome);
  for (const fetch::FetchOutcome& outcome : summary->candidates) print("candidate", outcome);
  if (summary->given.empty() && summary->candidates.empty()) return run::kDone;  // nothing to add
  const std::string beside = file + ".part";
  const base::Result<bool> saved = facts->save(beside);
  if (!saved.ok()) return fail(run::kInternalError, saved.error().message());
  std::error_code problem;
  std::filesystem::rename(beside, file, problem);
  if (problem) return fail(run::kInternalError, file + ": " + problem.message());
  const bool had =
      summary->candidates.empty() || summary->candidates.back().state == fetch::State::ok;
  return had && !summary->given_missing ? run::kDone : run::kPartial;
}

}  // namespace

fetch::FetcherOptions fetcher_options(const FetchFlags& flags) {
  fetch::FetcherOptions options;
  options.fetch.user_agent =
      fmt::format("hegui/{} (reads the privacy policies that apps name)", run::version());
  options.fetch.allow_private_hosts = flags.allow_private_hosts;
  options.fetch.ca_file = flags.ca_file;
  options.fetch.hop_timeout_ms = flags.timeout_s * 1000;
  options.host_interval_ms = flags.interval_ms;
  options.ages.success_s = static_cast<std::int64_t>(flags.max_age_hours * 3600);
  options.ages.failure_s = std::min(options.ages.failure_s, options.ages.success_s);
  if (!flags.cache.empty()) options.cache_folder = flags.cache;
  return options;
}

int fetch_command(const FetchCommand& options) {
  for (const std::string& policy : options.shared.policies) {
    if (!fetch::is_web_address(policy)) {
      return fail(run::kUsage, policy + ": not an address (http, https)");
    }
  }
  if (!options.shared.policies.empty() && options.facts_files.size() > 1) {
    return fail(run::kUsage, "--policy names the policy of one app");
  }
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  run::JudgeInputs inputs;
  inputs.policies = options.shared.policies;
  inputs.fetch = options.shared.policies.empty();
  inputs.fetcher = fetcher_options(options.shared.fetch);
  // The code that counts most, in the order of CLI.md: 5, 3, 4, 0.
  int worst = run::kDone;
  for (const std::string& file : options.facts_files) {
    const int code = fetch_for(file, *rules, inputs);
    const auto rank = [](int exit_code) {
      return exit_code == run::kInternalError     ? 3
             : exit_code == run::kUnreadableInput ? 2
             : exit_code == run::kPartial         ? 1
                                                  : 0;
    };
    if (rank(code) > rank(worst)) worst = code;
  }
  return worst;
}

}  // namespace hegui::cli
