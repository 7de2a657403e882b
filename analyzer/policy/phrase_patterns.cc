#include "analyzer/policy/phrase_patterns.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <mutex>
#include <optional>

#include "rules/engine/tsv.h"

namespace hegui::policy {
namespace {

re2::RE2::Options quiet() {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  return options;
}

}  // namespace

// The set says in one pass which phrases a line holds; only those are then looked for one by one.
struct PhrasePatterns::Patterns {
  Patterns() : set(quiet(), re2::RE2::UNANCHORED) {}
  // Compiled when a text first holds it: most texts hold a third of all phrases.
  struct One {
    explicit One(std::string_view pattern_in) : pattern(pattern_in) {}
    const re2::RE2& compiled() {
      std::call_once(once, [&] { regex.emplace(pattern, quiet()); });
      return *regex;
    }
    std::string pattern;  // the set has taken it, so it is well formed
    std::once_flag once;
    std::optional<re2::RE2> regex;
  };
  re2::RE2::Set set;
  std::vector<std::unique_ptr<One>> one_by_one;
};

PhrasePatterns::PhrasePatterns() : patterns_(std::make_unique<Patterns>()) {}
PhrasePatterns::PhrasePatterns(PhrasePatterns&&) noexcept = default;
PhrasePatterns& PhrasePatterns::operator=(PhrasePatterns&&) noexcept = default;
PhrasePatterns::~PhrasePatterns() = default;

base::Result<PhrasePatterns> PhrasePatterns::load(const rules::RuleSet& rules,
                                                  const Wanted& wanted) {
  constexpr std::string_view kFile = "catalog/phrases.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto id = table->column("id");
  const auto topic = table->column("topic");
  const auto pattern = table->column("pattern");
  const auto places = table->column("places");
  for (const auto* column : {&id, &topic, &pattern, &places}) {
    if (!column->ok()) return column->error();
  }
  PhrasePatterns out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (!wanted(table->cell(row, *topic), table->cell(row, *places))) continue;
    const std::string_view text = table->cell(row, *pattern);
    const re2::StringPiece piece(text.data(), text.size());
    std::string problem;
    if (out.patterns_->set.Add(piece, &problem) < 0) {
      return base::Error{
          "line " + std::to_string(table->line(row)) + ": " + problem, std::string(kFile), {}};
    }
    out.patterns_->one_by_one.push_back(std::make_unique<Patterns::One>(text));
    out.phrases_.push_back(
        {std::string(table->cell(row, *id)), std::string(table->cell(row, *topic))});
  }
  if (!out.phrases_.empty() && !out.patterns_->set.Compile()) {
    return base::Error{"patterns too large to compile", std::string(kFile), {}};
  }
  return out;
}

std::vector<PhraseMatch> PhrasePatterns::find(std::string_view line) const {
  std::vector<PhraseMatch> matches;
  std::vector<int> held;
  if (phrases_.empty() || line.empty()) return matches;
  const re2::StringPiece text(line.data(), line.size());
  re2::RE2::Set::ErrorInfo trouble{};
  patterns_->set.Match(text, &held, &trouble);
  if (trouble.kind != re2::RE2::Set::kNoError) {  // out of its memory budget: ask each
    held.resize(phrases_.size());
    for (std::size_t i = 0; i < held.size(); ++i) held[i] = static_cast<int>(i);
  }
  std::sort(held.begin(), held.end());
  for (const int number : held) {
    const re2::RE2& pattern = patterns_->one_by_one[static_cast<std::size_t>(number)]->compiled();
    re2::StringPiece match;
    for (std::size_t at = 0; at < line.size();) {
      if (!pattern.Match(text, at, line.size(), re2::RE2::UNANCHORED, &match, 1)) break;
      const auto start = static_cast<std::size_t>(match.data() - line.data());
      const std::size_t stop = start + match.size();
      at = std::max(stop, at + 1);
      if (stop > start) matches.push_back({static_cast<std::size_t>(number), start, stop});
    }
  }
  return matches;
}

bool has_place(std::string_view places, std::string_view place) {
  const std::vector<std::string_view> all = rules::split_list(places);
  return std::find(all.begin(), all.end(), place) != all.end();
}

}  // namespace hegui::policy
