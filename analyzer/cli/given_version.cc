#include "analyzer/cli/given_version.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <thread>

#include "analyzer/cli/commands.h"
#include "rules/prepared/prepared_facts.h"

namespace hegui::cli {
namespace {

constexpr unsigned kMaxThreads = 8;

bool named_like_text(const std::string& path) {
  constexpr std::array<std::string_view, 6> kNames = {".html", ".htm",  ".txt",
                                                      ".md",   ".docx", ".pdf"};
  const std::string name = std::filesystem::path(path).extension().string();
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

base::Result<facts::FactsDb> facts_of(const std::string& path, const rules::RuleSet& rules) {
  base::Result<facts::FactsDb> saved = facts::FactsDb::load(path);
  if (saved.ok()) return saved;
  run::ExtractOptions options;
  options.threads = std::clamp(std::thread::hardware_concurrency(), 1u, kMaxThreads);
  base::Result<run::Extracted> extracted = run::extract_in_worker({path}, rules, options, {}, {});
  if (!extracted.ok()) {
    // A facts file of another version of the program is best told as that.
    const bool sqlite = saved.error().message().find("facts file") != std::string::npos;
    return sqlite ? std::move(saved).error() : std::move(extracted).error();
  }
  for (const std::string& warning : extracted->warnings) {
    fmt::print(stderr, "hegui: warning: {}: {}\n", path, warning);
  }
  return std::move(extracted->facts);
}

std::optional<std::string> package_of(facts::FactsDb& facts) {
  base::Result<facts::Statement> row = facts.database().prepare("SELECT package FROM app");
  if (!row.ok()) return std::nullopt;
  const base::Result<bool> found = row->step();
  return found.ok() && *found ? row->optional_text(0) : std::nullopt;
}

}  // namespace

std::optional<GivenVersion> read_given_version(const std::string& path, const rules::RuleSet& rules,
                                               const run::JudgeInputs& inputs, int& code) {
  const bool text = named_like_text(path);
  base::Result<facts::FactsDb> facts = text ? rules::prepared_facts(rules) : facts_of(path, rules);
  if (!facts.ok()) {
    code = fail(run::kUnreadableInput, facts.error().message());
    return std::nullopt;
  }
  run::JudgeInputs judging = inputs;
  if (text) judging.policies = {path};
  base::Result<run::Judged> judged = run::judge_facts(*facts, rules, judging);
  if (!judged.ok()) {
    code = fail(run::kUnreadableInput, judged.error().message());
    return std::nullopt;
  }
  for (const std::string& warning : judged->warnings) {
    fmt::print(stderr, "hegui: warning: {}: {}\n", path, warning);
  }
  GivenVersion given{path, std::move(facts).value(), std::move(judged).value(), text, false};
  given.partial = run::is_partial(given.facts);
  return given;
}

std::string not_the_same_app(facts::FactsDb& before, facts::FactsDb& after) {
  const std::optional<std::string> a = package_of(before);
  const std::optional<std::string> b = package_of(after);
  if (!a || !b || *a == *b) return {};
  return fmt::format("not the same app: {} and {}", *a, *b);
}

}  // namespace hegui::cli
