#include "analyzer/cli/cli.h"

#include <CLI/CLI.hpp>

#include "analyzer/cli/commands.h"
#include "analyzer/run/heap.h"
#include "analyzer/run/version.h"

namespace hegui::cli {
namespace {

void add_fetch(CLI::App& command, FetchFlags& flags) {
  command.add_option("--cache", flags.cache,
                     "folder that keeps what was fetched; default: ~/.cache/hegui/policies");
  command.add_option("--max-age", flags.max_age_hours, "ask again for what is older, in hours")
      ->check(CLI::Range(0.0, 1e6));
  command.add_flag("--allow-private-hosts", flags.allow_private_hosts,
                   "also fetch from this machine and its network (an intranet's mirror)");
  command.add_option("--ca", flags.ca_file, "certificates (PEM) to trust beside the system's")
      ->check(CLI::ExistingFile);
  command
      .add_option("--fetch-interval", flags.interval_ms,
                  "milliseconds between two requests to one host")
      ->check(CLI::Range(0, 3'600'000));
  command.add_option("--fetch-timeout", flags.timeout_s, "seconds for one request")
      ->check(CLI::Range(1, 3600));
}

void add_shared(CLI::App& command, SharedOptions& options, bool judging) {
  command.add_option("--rules", options.rules_folder,
                     "a folder of rules instead of the built-in ones (see `rules export`)");
  if (!judging) return;
  command
      .add_option("--policy", options.policies,
                  "the app's privacy policy: a file (html, txt, md, docx, pdf) or an address")
      ->allow_extra_args(false);
  command.add_flag("--fetch", options.fetch.candidates,
                   "ask for the policy at the likeliest addresses that the app names");
  add_fetch(command, options.fetch);
  command.add_option("--trace", options.traces, "a run-time trace (JSON lines)")
      ->allow_extra_args(false);
  command.add_option("--category", options.category,
                     "the kind of app: 1..39, its name or a part of it");
  command.add_option("--as-of", options.as_of, "judge by the law in force on YYYY-MM-DD")
      ->check([](const std::string& text) {
        const bool date = text.size() == 10 && text[4] == '-' && text[7] == '-';
        return date ? std::string() : "not a date: " + text;
      });
  command.add_option("--lang", options.lang, "language of summary and report")
      ->check(CLI::IsMember({"zh", "en"}));
}

void add_output(CLI::App& command, std::string& folder, std::string& formats,
                std::string& fail_on) {
  command.add_option("-o", folder, "folder for the reports");
  command.add_option("--format", formats, "json, html, separated by commas");
  command.add_option("--fail-on", fail_on, "exit with 1 at this verdict or worse")
      ->check(CLI::IsMember({"violation", "suspected"}));
}

void add_before(CLI::App& command, BeforeOptions& before) {
  command.add_option("--before", before.input,
                     "an earlier version (app or saved facts): what changed since is examined");
  command.add_option("--policy-before", before.policies, "the earlier version's policy")
      ->allow_extra_args(false);
}

void add_language(CLI::App& command, SharedOptions& options) {
  command.add_option("--lang", options.lang, "language of the words")
      ->check(CLI::IsMember({"zh", "en"}));
}

// The options must live until the command line was parsed.
void add_sdk_commands(CLI::App& app, SdkListCommand& list, SdkShowCommand& show, SdkMetCommand& met,
                      int& code) {
  CLI::App* list_app = app.add_subcommand("list", "the profiles, or what is known of them");
  add_shared(*list_app, list.shared, false);
  add_language(*list_app, list.shared);
  list_app->add_option("--category", list.category, "only this category, as SDKS.md names it");
  list_app->add_option("--text", list.text, "only where id, a name or the operator holds this");
  list_app->add_flag("--third-party", list.third_party, "only those whose operator receives data");
  list_app->add_flag("--met", list.met, "only those met most often");
  list_app->add_flag("--missing", list.missing, "how many know each field");
  list_app->add_flag("--json", list.json);
  list_app->callback([&] { code = sdk_list_command(list); });
  CLI::App* show_app = app.add_subcommand("show", "one profile with its sources");
  add_shared(*show_app, show.shared, false);
  add_language(*show_app, show.shared);
  show_app->add_option("id", show.id)->required();
  show_app->add_flag("--json", show.json);
  show_app->callback([&] { code = sdk_show_command(show); });
  CLI::App* met_app = app.add_subcommand("met", "in how many of a folder's policies each is named");
  add_shared(*met_app, met.shared, false);
  met_app->add_option("folder", met.folder, "policies: html, txt, md")->required();
  met_app->callback([&] { code = sdk_met_command(met); });
}

// The options must live until the command line was parsed.
void add_fingerprint_commands(CLI::App& app, LearnCommand& learn, MatchCommand& match, int& code) {
  CLI::App* learn_app = app.add_subcommand("learn", "make the fingerprint of a library");
  add_shared(*learn_app, learn.shared, false);
  learn_app
      ->add_option("library", learn.libraries, "jar, aar, dex or apk; several are parts of one")
      ->required();
  learn_app->add_option("--profile", learn.profile, "only this profile's classes");
  learn_app->add_option("--version", learn.version, "the library's version");
  learn_app->add_option("--source", learn.source, "where it is from; default: the file's name");
  learn_app->add_option("-o,--output", learn.folder, "folder for the fingerprints");
  learn_app->callback([&] { code = sdk_learn_command(learn); });
  CLI::App* match_app = app.add_subcommand("match", "libraries told by their fingerprints");
  add_shared(*match_app, match.shared, false);
  match_app->add_option("app", match.inputs, "the app")->required();
  match_app->add_option("--fingerprints", match.fingerprints, "a folder of them");
  match_app->add_flag("--json", match.json, "every class, as JSON");
  match_app->callback([&] { code = sdk_match_command(match); });
}

}  // namespace

int run(int argc, const char* const* argv) {
  run::prepare_heap();
  CLI::App app(
      "hegui judges Android packages against the 31 items of the 2019 determination rules");
  app.set_version_flag("--version", std::string("hegui ") + run::version());
  app.require_subcommand(1);
  int code = run::kDone;

  ScanOptions scan;
  CLI::App* scan_app = app.add_subcommand("scan", "scan one app, write its report");
  scan_app
      ->add_option("app", scan.inputs,
                   "APK, split files or folder, .apks, .xapk, dex, jar, aar, so")
      ->required();
  add_shared(*scan_app, scan.shared, true);
  add_before(*scan_app, scan.before);
  add_output(*scan_app, scan.output_folder, scan.formats, scan.fail_on);
  scan_app->add_option("--facts", scan.facts_file, "save the facts as an SQLite file");
  scan_app->add_option("--profile", scan.profile)->check(CLI::IsMember({"quick", "full"}));
  scan_app->add_flag("--implicit", scan.implicit,
                     "also follow what a branch on personal data tells of it");
  scan_app->add_flag("--sm3", scan.sm3, "SM3 of the input too");
  scan_app->add_option("--threads", scan.threads)->check(CLI::Range(1, 256));
  scan_app->add_option("--timeout", scan.timeout_s, "seconds")->check(CLI::Range(1, 86400));
  scan_app->add_option("--memory", scan.memory_mb, "megabytes")->check(CLI::Range(64, 1 << 20));
  scan_app->callback([&] { code = scan_command(scan); });

  JudgeCommand judge;
  CLI::App* judge_app = app.add_subcommand("judge", "verdicts again from saved facts");
  judge_app->add_option("facts", judge.facts_file, "facts saved by scan --facts")->required();
  add_shared(*judge_app, judge.shared, true);
  add_before(*judge_app, judge.before);
  add_output(*judge_app, judge.output_folder, judge.formats, judge.fail_on);
  judge_app->callback([&] { code = judge_command(judge); });

  QueryCommand query;
  CLI::App* query_app = app.add_subcommand("query", "ask the fact tables (read-only SQL)");
  query_app->add_option("input", query.input, "an app or saved facts")->required();
  query_app->add_option("sql", query.sql, "SELECT …")->required();
  add_shared(*query_app, query.shared, false);
  query_app->callback([&] { code = query_command(query); });

  PolicyCommand policy;
  CLI::App* policy_app = app.add_subcommand("policy", "read a privacy policy alone");
  policy_app->add_option("file", policy.file, "html, txt, md, docx, pdf, or an address")
      ->required();
  add_fetch(*policy_app, policy.shared.fetch);
  add_shared(*policy_app, policy.shared, false);
  add_language(*policy_app, policy.shared);
  policy_app->add_option("--format", policy.format)->check(CLI::IsMember({"text", "json"}));
  policy_app->add_option("--text", policy.text_file,
                         "write the plain text there: what spans are counted in");
  policy_app->callback([&] { code = policy_command(policy); });

  FetchCommand fetch;
  CLI::App* fetch_app =
      app.add_subcommand("fetch", "fetch policies that saved facts point to, into these facts");
  fetch_app->add_option("facts", fetch.facts_files, "facts saved by scan --facts")->required();
  add_shared(*fetch_app, fetch.shared, false);
  fetch_app->add_option("--policy", fetch.shared.policies, "an address of the policy (of one app)")
      ->allow_extra_args(false);
  add_fetch(*fetch_app, fetch.shared.fetch);
  fetch_app->callback([&] { code = fetch_command(fetch); });

  DiffCommand diff;
  CLI::App* diff_app = app.add_subcommand("diff", "what changed from one version to the next");
  diff_app
      ->add_option("versions", diff.versions,
                   "oldest first: apps or facts saved by scan --facts, or policy texts alone")
      ->required();
  add_shared(*diff_app, diff.shared, false);
  add_language(*diff_app, diff.shared);
  diff_app->add_option("--policy-old", diff.policies_old, "policy of the last version but one")
      ->allow_extra_args(false);
  diff_app->add_option("--policy-new", diff.policies_new, "policy of the last version")
      ->allow_extra_args(false);
  diff_app->add_option("--format", diff.format)->check(CLI::IsMember({"text", "json"}));
  diff_app->add_flag("--any-app", diff.any_app, "also of different packages");
  diff_app->callback([&] { code = diff_command(diff); });

  SharedOptions rules;
  std::string item;
  std::string folder;
  CLI::App* rules_app = app.add_subcommand("rules", "the rules themselves");
  rules_app->require_subcommand(1);
  add_shared(*rules_app, rules, false);
  rules_app->add_subcommand("list", "the 31 items")->callback([&] {
    code = rules_list_command(rules);
  });
  CLI::App* show = rules_app->add_subcommand("show", "an item: its text and its SQL");
  show->add_option("item", item, "2.1")->required();
  show->callback([&] { code = rules_show_command(rules, item); });
  CLI::App* rules_export = rules_app->add_subcommand("export", "write the rules into a folder");
  rules_export->add_option("folder", folder)->required();
  rules_export->callback([&] { code = rules_export_command(rules, folder); });
  CLI::App* check = rules_app->add_subcommand("check", "check a folder of rules");
  check->add_option("folder", folder)->required();
  check->callback([&] { code = rules_check_command(folder); });

  SdkListCommand sdk_list;
  SdkShowCommand sdk_show;
  SdkMetCommand sdk_met;
  CLI::App* sdk_app = app.add_subcommand("sdk", "the profiles of third parties");
  sdk_app->require_subcommand(1);
  add_sdk_commands(*sdk_app, sdk_list, sdk_show, sdk_met, code);
  LearnCommand learn;
  MatchCommand match;
  add_fingerprint_commands(*sdk_app, learn, match, code);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& problem) {
    return app.exit(problem) == 0 ? run::kDone : run::kUsage;
  }
  return code;
}

}  // namespace hegui::cli
