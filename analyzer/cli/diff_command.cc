#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <limits>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/given_version.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/run/version.h"
#include "reports/changes/version_diff.h"
#include "reports/model/build_report.h"

namespace hegui::cli {
namespace {

// All versions, oldest first; each compared with the one before it, so that its rules see that.
bool read_versions(const DiffCommand& options, const rules::RuleSet& rules,
                   const run::JudgeInputs& shared, std::deque<GivenVersion>& versions, int& code) {
  for (std::size_t i = 0; i < options.versions.size(); ++i) {
    run::JudgeInputs inputs = shared;
    const std::size_t from_last = options.versions.size() - 1 - i;
    if (from_last == 0) inputs.policies = options.policies_new;
    if (from_last == 1) inputs.policies = options.policies_old;
    if (!versions.empty() && !versions.back().policy_only) {
      inputs.earlier = &versions.back().facts;
    }
    std::optional<GivenVersion> version =
        read_given_version(options.versions[i], rules, inputs, code);
    if (!version) return false;
    versions.push_back(*std::move(version));
  }
  return true;
}

std::string problem_with(std::deque<GivenVersion>& versions, bool any_app) {
  const auto texts = std::count_if(versions.begin(), versions.end(),
                                   [](const GivenVersion& each) { return each.policy_only; });
  if (texts != 0 && texts != static_cast<std::ptrdiff_t>(versions.size())) {
    return "policy texts can be compared with policy texts only; an app's is given with "
           "--policy-old and --policy-new";
  }
  for (std::size_t i = 1; !any_app && i < versions.size(); ++i) {
    const std::string other = not_the_same_app(versions[i - 1].facts, versions[i].facts);
    if (!other.empty()) return other + " (--any-app compares them all the same)";
  }
  return {};
}

}  // namespace

int diff_command(const DiffCommand& options) {
  if (options.versions.size() < 2)
    return fail(run::kUsage, "two versions are needed, oldest first");
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  int code = run::kDone;
  std::deque<GivenVersion> versions;
  const base::Result<run::JudgeInputs> inputs = inputs_for(options.shared, *rules);
  if (!inputs.ok()) return fail(run::kUsage, inputs.error().message());
  if (!read_versions(options, *rules, *inputs, versions, code)) return code;
  if (const std::string problem = problem_with(versions, options.any_app); !problem.empty()) {
    return fail(run::kUsage, problem);
  }
  const base::Result<model::Names> names = model::Names::read(*rules);
  if (!names.ok()) return fail(run::kUsage, names.error().message());
  std::deque<model::Report> reports;
  std::vector<changes::Compared> compared;
  for (GivenVersion& version : versions) {
    model::ReportContext context;
    context.tool_version = run::version();
    context.as_of = inputs->as_of;
    base::Result<model::Report> report =
        model::build_report(version.facts, version.judged.judgement, *rules, context);
    if (!report.ok()) return fail(run::kInternalError, report.error().message());
    reports.push_back(std::move(report).value());
    compared.push_back({version.path, &version.facts, &reports.back()});
  }
  const base::Result<changes::VersionDiff> diff =
      changes::build_diff(compared, *names, versions.back().policy_only);
  if (!diff.ok()) return fail(run::kInternalError, diff.error().message());
  const std::string out =
      options.format == "json"
          ? changes::diff_json(*diff)
          : changes::diff_text(
                *diff, options.shared.lang == "en" ? model::Lang::en : model::Lang::zh,
                isatty(STDOUT_FILENO) != 0 ? terminal_width() : std::numeric_limits<int>::max());
  std::fwrite(out.data(), 1, out.size(), stdout);
  const bool partial = std::any_of(versions.begin(), versions.end(),
                                   [](const GivenVersion& version) { return version.partial; });
  if (partial) return run::kPartial;
  return diff->anything_new() ? run::kFailOn : run::kDone;
}

}  // namespace hegui::cli
