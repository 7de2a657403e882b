#include <cstdio>

#include "analyzer/cli/commands.h"
#include "analyzer/policy/given_policy.h"
#include "analyzer/policy_language/text_reader.h"
#include "reports/json/reading_json.h"

namespace hegui::cli {

int policy_command(const PolicyCommand& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  base::Result<policy::GivenPolicy> given = policy::read_given_policy(options.file);
  if (!given.ok()) return fail(run::kUnreadableInput, given.error().message());
  const base::Result<policy::TextReader> reader = policy::TextReader::load(*rules);
  if (!reader.ok()) return fail(run::kUsage, reader.error().message());
  const policy::Reading reading = reader->read(given->text);
  std::string out;
  json::JsonStream json(out);
  json.begin_object();
  json.key("sources");
  json.begin_list();
  json.begin_object();
  json.text("kind", "given");
  json.text("where", given->name);
  json.text("language", reading.language);
  json.number("chars", static_cast<std::int64_t>(reading.chars));
  json.text("sha256", given->sha256);
  json.yes_no("complete", given->complete);
  json.end_object();
  json.end_list();
  json::write_readings(json, {&reading, 1});
  json.end_object();
  out += '\n';
  std::fwrite(out.data(), 1, out.size(), stdout);
  return given->complete ? run::kDone : run::kPartial;
}

}  // namespace hegui::cli
