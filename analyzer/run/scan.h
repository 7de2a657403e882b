// scan_app(): the whole of `hegui scan` for one app: extract in a locked-in worker, judge and
// render here. Nothing but facts crosses from the worker, through one checked door.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "analyzer/fetch/fetch_policies.h"
#include "analyzer/run/extract.h"
#include "analyzer/run/stage_clock.h"
#include "reports/model/report.h"
#include "rules/engine/judgement.h"
#include "rules/engine/ruleset.h"

namespace hegui::run {

// The exit codes of CLI.md.
enum ExitCode : int {
  kDone = 0,
  kFailOn = 1,
  kUsage = 2,
  kUnreadableInput = 3,
  kPartial = 4,
  kInternalError = 5,
};

struct JudgeInputs {
  std::vector<std::string> policies;  // files and addresses (http, https)
  std::vector<std::string> traces;    // files
  std::string as_of;                  // YYYY-MM-DD
  std::string category;               // "" = not given
  bool fetch = false;                 // ask for the likeliest addresses that the facts point to
  fetch::FetcherOptions fetcher;      // for these and for addresses in `policies`
  // An earlier version of the app, itself judged by the same rules: what changed since becomes
  // facts (analyzer/versions). Which app it is of is the caller's to see to.
  facts::FactsDb* earlier = nullptr;
};

struct WorkerBudget {
  std::uint64_t wall_seconds = 300;
  std::uint64_t memory_mb = 4096;
};

struct Extracted {
  facts::FactsDb facts;
  std::vector<StageTime> stages;
  double peak_rss_mb = 0;
  bool cut_short = false;                   // the worker ended early: the facts are a part
  std::optional<std::string> worker_death;  // how, if it did not end by itself
  std::vector<std::string> warnings;        // sandbox layers that this kernel lacks
};

using Progress = std::function<void(std::string_view stage)>;

// Opens the inputs, forks, extracts. Error: an input cannot be read as an app (kUnreadableInput).
base::Result<Extracted> extract_in_worker(const std::vector<std::string>& paths,
                                          const rules::RuleSet& rules,
                                          const ExtractOptions& options, const WorkerBudget& budget,
                                          const Progress& progress);

struct Judged {
  rules::Judgement judgement;
  std::vector<std::string> warnings;  // what of the inputs could not be used, and why
  bool partial = false;               // an address in `policies` gave no text
};

// What of `inputs` stands at addresses, brought into the facts; what could not be had is said in
// `warnings`. `given_missing`: an address of `policies` gave no text.
struct FetchSummary {
  std::vector<fetch::FetchOutcome> given;
  std::vector<fetch::FetchOutcome> candidates;
  std::vector<std::string> warnings;
  bool given_missing = false;
};
base::Result<FetchSummary> fetch_into_facts(facts::FactsDb& facts, const rules::RuleSet& rules,
                                            const JudgeInputs& inputs);

// The judge half on facts in memory: policy texts and traces are added, knowledge installed, rules
// run. Error: a policy or trace file cannot be read (kUnreadableInput).
base::Result<Judged> judge_facts(facts::FactsDb& facts, const rules::RuleSet& rules,
                                 const JudgeInputs& inputs);

// Did any stage stop short of its input?
bool is_partial(facts::FactsDb& facts);

}  // namespace hegui::run
