// hegui sdk learn, hegui sdk match.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzer/cli/commands.h"
#include "analyzer/fingerprint/learn.h"
#include "analyzer/fingerprint/matcher.h"
#include "analyzer/learned/index_of.h"
#include "apk/base/limits.h"
#include "apk/package/package.h"

namespace hegui::cli {
namespace {

using fingerprint::Fingerprint;
using fingerprint::Index;
using fingerprint::LibraryMatch;

base::Result<std::string> read_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) return base::Error{"cannot be read", path.string(), {}};
  return text.str();
}

base::Result<Index> index_of(const rules::RuleSet& rules, const std::string& folder) {
  if (folder.empty()) return learned::index_of(rules);
  std::vector<std::filesystem::path> paths;
  std::error_code failed;
  for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
    if (entry.path().extension() == ".tsv") paths.push_back(entry.path());
  }
  if (failed) return base::Error{failed.message(), folder, {}};
  std::sort(paths.begin(), paths.end());
  std::vector<Fingerprint> fingerprints;
  for (const auto& path : paths) {
    base::Result<std::string> text = read_text(path);
    if (!text.ok()) return std::move(text).error();
    base::Result<Fingerprint> one = fingerprint::from_text(*text, path.string());
    if (!one.ok()) return std::move(one).error();
    fingerprints.push_back(std::move(one).value());
  }
  return Index::build(fingerprints);
}

nlohmann::json json_of(const Index& index, const LibraryMatch& match,
                       const std::vector<fingerprint::ClassFeatures>& classes) {
  nlohmann::json versions = nlohmann::json::array();
  for (const auto library : match.versions) versions.push_back(index.version(library));
  nlohmann::json pairs = nlohmann::json::array();
  for (const fingerprint::ClassMatch& pair : match.classes) {
    pairs.push_back({{"class", classes[pair.app_class].descriptor},
                     {"original", index.descriptor(pair.learned)},
                     {"bits", std::lround(pair.bits)},
                     {"evidence", std::lround(pair.evidence)},
                     {"share", std::round(pair.share * 100) / 100}});
  }
  return {{"id", index.profile(match.library)},
          {"score", std::lround(match.bits)},
          {"evidence", std::lround(match.evidence)},
          {"coverage", std::round(match.coverage * 1000) / 1000},
          {"version", index.version(match.library)},
          {"versions", versions},
          {"classes", pairs}};
}

}  // namespace

int sdk_learn_command(const LearnCommand& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  const auto framework = program::FrameworkClasses::load(*rules);
  if (!framework.ok()) return fail(run::kUsage, framework.error().message());
  const auto thresholds = fingerprint::Thresholds::load(*rules);
  if (!thresholds.ok()) return fail(run::kUsage, thresholds.error().message());
  const auto owners = program::Owners::load(*rules, "");
  if (!owners.ok()) return fail(run::kUsage, owners.error().message());
  std::vector<fingerprint::ClassFeatures> classes;
  std::string names;
  std::string hashes;
  for (const std::string& library : options.libraries) {
    const auto package = package::Package::open_paths({library}, base::Limits());
    if (!package.ok()) return fail(run::kUnreadableInput, package.error().message());
    base::Diagnostics diagnostics;
    for (fingerprint::ClassFeatures& one :
         fingerprint::features_of_package(*package, *framework, diagnostics)) {
      classes.push_back(std::move(one));
    }
    for (const base::Diagnostic& problem : diagnostics.kept()) {
      fmt::print(stderr, "hegui: {}: {}\n", problem.where, problem.text);
    }
    names += (names.empty() ? "" : " ") + std::filesystem::path(library).filename().string();
    hashes += (hashes.empty() ? "" : " ") + base::hex(package->sha256(package::ContainerIndex{0}));
  }
  const std::size_t all = classes.size();
  std::vector<Fingerprint> learned = fingerprint::by_profile(std::move(classes), *owners);
  const auto main = std::max_element(learned.begin(), learned.end(),
                                     [](const Fingerprint& a, const Fingerprint& b) {
                                       return a.classes.size() < b.classes.size();
                                     });
  const std::string stem = std::filesystem::path(options.libraries.front()).stem().string();
  std::size_t written = 0;
  for (Fingerprint& one : learned) {
    if (!options.profile.empty() && one.profile != options.profile) continue;
    if (one.classes.size() < thresholds->witnesses) continue;  // can never be found
    const bool versioned = !options.version.empty() && &one == &*main;
    if (versioned) one.version = options.version;
    one.source = options.source.empty() ? names : options.source;
    one.sha256 = hashes;
    const auto path = std::filesystem::path(options.folder) /
                      (one.profile + (versioned ? "-" + one.version : "@" + stem) + ".tsv");
    std::ofstream out(path, std::ios::binary);
    out << fingerprint::to_text(one);
    if (!out.flush()) return fail(run::kUsage, path.string() + ": cannot be written");
    fmt::print("{}\t{} classes\n", path.string(), one.classes.size());
    written += one.classes.size();
  }
  fmt::print("{} of {} classes\n", written, all);
  if (written == 0) {
    return fail(run::kUsage, names + ": not enough classes of " +
                                 (options.profile.empty() ? "any profile" : options.profile) +
                                 " (prefixes: catalog/sdks.tsv)");
  }
  return run::kDone;
}

int sdk_match_command(const MatchCommand& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options.shared);
  if (!rules) return run::kUsage;
  const auto framework = program::FrameworkClasses::load(*rules);
  if (!framework.ok()) return fail(run::kUsage, framework.error().message());
  const auto thresholds = fingerprint::Thresholds::load(*rules);
  if (!thresholds.ok()) return fail(run::kUsage, thresholds.error().message());
  const auto index = index_of(*rules, options.fingerprints);
  if (!index.ok()) return fail(run::kUsage, index.error().message());
  const auto package = package::Package::open_paths(options.inputs, base::Limits());
  if (!package.ok()) return fail(run::kUnreadableInput, package.error().message());
  base::Diagnostics diagnostics;
  const std::vector<fingerprint::ClassFeatures> classes =
      fingerprint::features_of_package(*package, *framework, diagnostics);
  const std::vector<LibraryMatch> found = fingerprint::match(*index, classes, *thresholds);
  if (options.json) {
    nlohmann::json matches = nlohmann::json::array();
    for (const LibraryMatch& match : found) matches.push_back(json_of(*index, match, classes));
    fmt::print("{}\n", nlohmann::json{{"matches", matches}}.dump());
    return run::kDone;
  }
  for (const LibraryMatch& match : found) {
    fmt::print("{}\t{}\t{} bits\t{:.0f}%\t{} classes\n", index->profile(match.library),
               index->version(match.library), std::lround(match.bits), 100 * match.coverage,
               match.classes.size());
  }
  return run::kDone;
}

}  // namespace hegui::cli
