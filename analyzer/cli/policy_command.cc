#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <limits>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/report_files.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/fetch/policy_page.h"
#include "analyzer/fetch/web_address.h"
#include "analyzer/policy/given_policy.h"
#include "analyzer/policy_language/text_reader.h"
#include "reports/json/reading_json.h"
#include "reports/json/sections.h"
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
  if (summary.fetch) {
    json.key("fetches");
    json.begin_list();
    json::write_policy_fetch(json, *summary.fetch);
    json.end_list();
  }
  json::write_readings(json, {&reading, 1});
  json::write_gaps(json, reading, summary.missing, summary.contradictions);
  json.end_object();
  return out += '\n';
}

// The text of a file or an address, and of an address how it was had.
base::Result<policy::GivenPolicy> read_text(const PolicyCommand& options,
                                            std::optional<fetch::Fetched>& fetched) {
  if (!fetch::is_web_address(options.file)) return policy::read_given_policy(options.file);
  fetched = fetch::Fetcher(fetcher_options(options.shared.fetch)).get(options.file);
  fetch::PolicyPage page = fetch::read_page(*fetched);
  if (page.state == fetch::State::ok) return std::move(page.text);
  return base::Error{page.detail + " (" + std::string(name_of(page.state)) + ")", options.file, {}};
}

}  // namespace

int policy_command(const PolicyCommand& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  std::optional<fetch::Fetched> fetched;
  base::Result<policy::GivenPolicy> given = read_text(options, fetched);
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
  if (fetched) {
    summary.fetch = model::PolicyFetch{.url = fetched->record.url,
                                       .why = "given",
                                       .state = std::string(name_of(fetched->record.state)),
                                       .status = fetched->record.status(),
                                       .final_url = fetched->record.final_url(),
                                       .time = fetched->record.time,
                                       .content_type = fetched->record.content_type,
                                       .hops_json = fetch::hops_json(fetched->record),
                                       .tls_verified = fetched->record.tls_verified,
                                       .sha256 = fetched->record.sha256,
                                       .bytes = static_cast<std::int64_t>(fetched->record.bytes),
                                       .cached = fetched->from_cache,
                                       .source = 0};
  }
  if (summary.understood) summary.missing = expected->missing_in(reading);
  const std::string out =
      options.format == "json"
          ? as_json(*given, summary)
          : model::policy_text(
                summary, *names, options.shared.lang == "en" ? model::Lang::en : model::Lang::zh,
                // A file gets whole sentences: it is for somebody's desk.
                isatty(STDOUT_FILENO) != 0 ? terminal_width() : std::numeric_limits<int>::max());
  std::fwrite(out.data(), 1, out.size(), stdout);
  if (!options.text_file.empty() && !write_file(options.text_file, given->text)) {
    return fail(run::kInternalError, "cannot write " + options.text_file);
  }
  return given->complete && summary.understood ? run::kDone : run::kPartial;
}

}  // namespace hegui::cli
