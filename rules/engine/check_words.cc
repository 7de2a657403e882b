#include <fmt/format.h>
#include <re2/re2.h>

#include <map>
#include <set>

#include "rules/engine/check.h"
#include "rules/engine/rule_file.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {
namespace {

// A key in SQL is a literal that begins with one of the kinds of sentence; README.md in words/.
constexpr const char* kKeyLiteral =
    R"('((?:finding|clear|missing|ask|manual|na|trace)\.[a-z0-9_.]+)')";
constexpr const char* kSlot = R"(\{([a-z0-9_]+)\})";

// What decide.cc puts out by itself.
constexpr std::string_view kEngineKeys[] = {
    "reason.violation", "reason.suspected_strong", "reason.suspected_weak", "reason.hints",
    "reason.not_found", "reason.review",           "reason.rule_failed",    "ask.rule_failed",
    "clear.review",     "missing.stale_review",
};

struct Word {
  std::size_t line;
  std::set<std::string> slots;
};
using Words = std::map<std::string, Word, std::less<>>;

Words read_words(const RuleSet& rules, const std::string& path, Complaints& complaints) {
  Words words;
  const base::Result<TsvTable> table = TsvTable::read(rules.text(path), path);
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return words;
  }
  const base::Result<std::size_t> key = table->column("key");
  const base::Result<std::size_t> text = table->column("text");
  if (!key.ok() || !text.ok()) {
    complaints.push_back(fmt::format("{}: the columns must be key and text", path));
    return words;
  }
  const re2::RE2 slot(kSlot);
  for (std::size_t row = 0; row < table->rows(); ++row) {
    Word word{table->line(row), {}};
    const std::string_view sentence = table->cell(row, *text);
    if (sentence.empty()) {
      complaints.push_back(fmt::format("{}:{}: no text", path, word.line));
    }
    re2::StringPiece rest(sentence.data(), sentence.size());
    std::string name;
    while (re2::RE2::FindAndConsume(&rest, slot, &name)) word.slots.insert(name);
    const auto added = words.emplace(table->cell(row, *key), word);
    if (!added.second) {
      complaints.push_back(
          fmt::format("{}:{}: \"{}\" again", path, table->line(row), table->cell(row, *key)));
    }
  }
  return words;
}

// key -> where it is used
std::map<std::string, std::string> used_keys(const RuleSet& rules) {
  std::map<std::string, std::string> used;
  for (const std::string_view key : kEngineKeys) used.emplace(key, "rules/engine");
  const re2::RE2 literal(kKeyLiteral);
  for (const std::string& path : rules.paths()) {
    if (!path.ends_with(".sql")) continue;
    const std::string_view text = rules.text(path);
    re2::StringPiece rest(text.data(), text.size());
    std::string key;
    while (re2::RE2::FindAndConsume(&rest, literal, &key)) used.emplace(key, path);
    if (path.starts_with("items/") || path.starts_with("extras/")) {
      used.emplace(fmt::format("remedy.{}", rule_id(path)), path);
    }
    if (path.starts_with("extras/")) used.emplace(fmt::format("title.{}", rule_id(path)), path);
  }
  return used;
}

}  // namespace

void check_words(const RuleSet& rules, Complaints& complaints) {
  const std::string zh_path = "words/zh.tsv";
  const std::string en_path = "words/en.tsv";
  const Words zh = read_words(rules, zh_path, complaints);
  const Words en = read_words(rules, en_path, complaints);
  for (const auto& [key, where] : used_keys(rules)) {
    if (!zh.contains(key)) {
      complaints.push_back(fmt::format("{}: no words for \"{}\" in {}", where, key, zh_path));
    }
    if (!en.contains(key)) {
      complaints.push_back(fmt::format("{}: no words for \"{}\" in {}", where, key, en_path));
    }
  }
  for (const auto& [key, word] : zh) {
    const auto other = en.find(key);
    if (other == en.end()) {
      complaints.push_back(
          fmt::format("{}:{}: \"{}\" is missing in {}", zh_path, word.line, key, en_path));
    } else if (other->second.slots != word.slots) {
      complaints.push_back(fmt::format("{}:{}: \"{}\" has other slots than {}:{}", zh_path,
                                       word.line, key, en_path, other->second.line));
    }
  }
  for (const auto& [key, word] : en) {
    if (!zh.contains(key)) {
      complaints.push_back(
          fmt::format("{}:{}: \"{}\" is missing in {}", en_path, word.line, key, zh_path));
    }
  }
}

}  // namespace hegui::rules
