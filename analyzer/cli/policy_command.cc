#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <limits>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/policy/given_policy.h"
#include "analyzer/policy_language/text_reader.h"
#include "reports/json/reading_json.h"
#include "reports/model/policy_summary.h"

namespace hegui::cli {
namespace {

std::string as_json(const policy::GivenPolicy& given, const model::PolicySummary& summary) {
  const policy::Reading& reading = *summary.reading;
  std::string out;
  json::JsonStream json(out);
  json.begin_object();
  json.key("sources");
  json.begin_list();
  json.begin_object();
  json.text("kind", "given");
  json.text("where", given.name);
  json.text("language", reading.language);
  json.number("chars", static_cast<std::int64_t>(reading.chars));
  json.text("sha256", given.sha256);
  json.yes_no("complete", given.complete);
  json.yes_no("understood", summary.understood);
  json.end_object();
  json.end_list();
  json::write_readings(json, {&reading, 1});
  json::write_gaps(json, reading, summary.missing, summary.contradictions);
  json.end_object();
  return out += '\n';
}

}  // namespace

int policy_command(const PolicyCommand& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  base::Result<policy::GivenPolicy> given = policy::read_given_policy(options.file);
  if (!given.ok()) return fail(run::kUnreadableInput, given.error().message());
  for (const std::string& warning : given->warnings) {
    fmt::print(stderr, "hegui: warning: {}: {}\n", given->name, warning);
  }
  const base::Result<policy::TextReader> reader = policy::TextReader::load(*rules);
  if (!reader.ok()) return fail(run::kUsage, reader.error().message());
  const base::Result<policy::Expectations> expected = policy::Expectations::load(*rules);
  if (!expected.ok()) return fail(run::kUsage, expected.error().message());
  const base::Result<model::Names> names = model::Names::read(*rules);
  if (!names.ok()) return fail(run::kUsage, names.error().message());
  const policy::Reading reading = reader->read(given->text);
  model::PolicySummary summary{.name = given->name,
                               .sha256 = given->sha256,
                               .complete = given->complete,
                               .understood = policy::is_understood(reading),
                               .reading = &reading,
                               .contradictions = policy::contradictions_in(reading)};
  if (summary.understood) summary.missing = expected->missing_in(reading);
  const std::string out =
      options.format == "json"
          ? as_json(*given, summary)
          : model::policy_text(
                summary, *names, options.shared.lang == "en" ? model::Lang::en : model::Lang::zh,
                // A file gets whole sentences: it is for somebody's desk.
                isatty(STDOUT_FILENO) != 0 ? terminal_width() : std::numeric_limits<int>::max());
  std::fwrite(out.data(), 1, out.size(), stdout);
  return given->complete && summary.understood ? run::kDone : run::kPartial;
}

}  // namespace hegui::cli
