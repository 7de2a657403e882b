// One function a command. Each is given its parsed options and returns the exit code; results go to
// files and standard output, everything else to standard error.
#pragma once

#include <string>
#include <vector>

#include "analyzer/run/scan.h"

namespace hegui::cli {

// How policies are fetched, wherever a command may fetch one.
struct FetchFlags {
  bool candidates = false;  // --fetch
  std::string cache;        // "" = the user's
  double max_age_hours = 7 * 24;
  bool allow_private_hosts = false;
  std::string ca_file;
  std::int64_t interval_ms = 1000;
  std::int64_t timeout_s = 30;
};

struct SharedOptions {
  std::string rules_folder;  // "" = the built-in rules
  std::string as_of;         // "" = the rules' own date
  std::string lang = "zh";
  std::vector<std::string> policies;
  std::vector<std::string> traces;
  std::optional<std::string> category;  // as given, even if empty
  FetchFlags fetch;
};

// An earlier version, for what changed since (items 2.2 and 4.3).
struct BeforeOptions {
  std::string input;  // an app or saved facts; "" = none
  std::vector<std::string> policies;
};

struct ScanOptions {
  BeforeOptions before;
  SharedOptions shared;
  std::vector<std::string> inputs;
  std::string output_folder;  // "" = named after package and version
  std::string formats = "json,html";
  std::string facts_file;  // "" = not saved
  std::string profile = "full";
  std::string fail_on;  // "", violation, suspected
  bool implicit = false;
  bool sm3 = false;
  unsigned threads = 0;  // 0 = as many as the machine has, at most 8
  std::uint64_t timeout_s = 300;
  std::uint64_t memory_mb = 4096;
};

struct JudgeCommand {
  BeforeOptions before;
  SharedOptions shared;
  std::string facts_file;
  std::string output_folder;
  std::string formats = "json,html";
  std::string fail_on;
};

struct QueryCommand {
  SharedOptions shared;
  std::string input;
  std::string sql;
};

struct DiffCommand {
  SharedOptions shared;
  std::vector<std::string> versions;  // oldest first
  std::vector<std::string> policies_old;
  std::vector<std::string> policies_new;
  std::string format = "text";
  bool any_app = false;
};

struct SdkListCommand {
  SharedOptions shared;
  std::string category;      // "" = all
  std::string text;          // in id, names or operator, without regard to case; "" = all
  bool third_party = false;  // only those with an operator that receives data
  bool met = false;          // only those of catalog/sdks_met.tsv
  bool missing = false;      // how much is known of each field, instead of the profiles
  bool json = false;
};

struct SdkShowCommand {
  SharedOptions shared;
  std::string id;
  bool json = false;
};

struct SdkMetCommand {
  SharedOptions shared;
  std::string folder;
};

struct PolicyCommand {
  SharedOptions shared;
  std::string file;
  std::string format = "text";
  std::string text_file;  // the plain text that spans count in is written there; "" = nowhere
};

int scan_command(const ScanOptions& options);
int judge_command(const JudgeCommand& options);
int query_command(const QueryCommand& options);
int diff_command(const DiffCommand& options);
int policy_command(const PolicyCommand& options);

struct FetchCommand {
  SharedOptions shared;
  std::vector<std::string> facts_files;
};
int fetch_command(const FetchCommand& options);
fetch::FetcherOptions fetcher_options(const FetchFlags& flags);

struct LearnCommand {
  SharedOptions shared;
  std::vector<std::string> libraries;  // several are parts of one
  std::string profile;                 // "" = every profile whose prefixes its classes carry
  std::string version;                 // of the profile that has most classes; "" = not known
  std::string source;                  // "" = the files' names
  std::string folder = ".";            // where the fingerprints are written
};

struct MatchCommand {
  SharedOptions shared;
  std::vector<std::string> inputs;
  std::string fingerprints;  // a folder of them; "" = those of the rules
  bool json = false;
};

int rules_list_command(const SharedOptions& options);
int rules_show_command(const SharedOptions& options, const std::string& item);
int rules_export_command(const SharedOptions& options, const std::string& folder);
int rules_check_command(const std::string& folder);

int sdk_list_command(const SdkListCommand& options);
int sdk_show_command(const SdkShowCommand& options);
int sdk_met_command(const SdkMetCommand& options);
int sdk_learn_command(const LearnCommand& options);
int sdk_match_command(const MatchCommand& options);

// How to judge, as the options say. Error: an unknown or ambiguous kind of app.
base::Result<run::JudgeInputs> inputs_for(const SharedOptions& options,
                                          const rules::RuleSet& rules);
// The rule set that the options name; prints why not, and is empty, if it cannot be read.
std::optional<rules::RuleSet> load_rules(const SharedOptions& options);
// "hegui: MESSAGE" on standard error; returns `code`.
int fail(int code, const std::string& message);

}  // namespace hegui::cli
