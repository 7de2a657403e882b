#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "rules/engine/check.h"
#include "rules/engine/judge.h"
#include "rules/engine/knowledge.h"
#include "rules/engine/run_rule.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {
namespace {

std::string_view captured(const re2::StringPiece& piece) { return {piece.data(), piece.size()}; }

std::size_t line_at(std::string_view text, const char* place) {
  return 1 + static_cast<std::size_t>(std::count(text.data(), place, '\n'));
}

std::set<std::string, std::less<>> column_values(const RuleSet& rules, std::string_view path,
                                                 std::string_view column) {
  std::set<std::string, std::less<>> values;
  const base::Result<TsvTable> table = TsvTable::read(rules.text(path), path);
  if (!table.ok()) return values;  // check_catalogs complains
  const base::Result<std::size_t> number = table->column(column);
  if (!number.ok()) return values;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    values.emplace(table->cell(row, *number));
  }
  return values;
}

// SQL finds no rows for a misspelt code, and says nothing: so look for the literals themselves.
struct Literal {
  const char* pattern;  // captures one or more quoted literals
  std::string_view path;
  std::string_view column;
};
constexpr Literal kLiterals[] = {
    {R"(\bparameter\s+WHERE\s+(?:\w+\.)?key\s*=\s*('[^']*'))", "parameters.tsv", "key"},
    {R"(\btopic\s*=\s*('[^']*'))", "catalog/phrases.tsv", "topic"},
    {R"(\btopic\s+IN\s*\(([^)]*)\))", "catalog/phrases.tsv", "topic"},
    {R"(\bpi\s*=\s*('[^']+'))", "catalog/pi.tsv", "code"},
    {R"(('android\.permission\.[A-Z_]+'))", "catalog/permissions.tsv", "name"},
};

void check_literals(const RuleSet& rules, Complaints& complaints) {
  const re2::RE2 quoted("'([^']*)'");
  for (const Literal& literal : kLiterals) {
    const auto known = column_values(rules, literal.path, literal.column);
    const re2::RE2 pattern(literal.pattern);
    for (const std::string& path : rules.paths()) {
      if (!path.ends_with(".sql")) continue;
      const std::string_view text = rules.text(path);
      re2::StringPiece rest(text.data(), text.size());
      re2::StringPiece literals;
      while (re2::RE2::FindAndConsume(&rest, pattern, &literals)) {
        re2::StringPiece found;
        while (re2::RE2::FindAndConsume(&literals, quoted, &found)) {
          if (known.contains(captured(found))) continue;
          complaints.push_back(fmt::format("{}:{}: {} has no {} \"{}\"", path,
                                           line_at(text, found.data()), literal.path,
                                           literal.column, captured(found)));
        }
      }
    }
  }
}

// One statement at a time, so that a file's second mistake is named too.
void check_rule(facts::Database& database, const RuleSet& rules, const std::string& path,
                Complaints& complaints) {
  const base::Result<RuleFile> file = RuleFile::read(rules.text(path), path);
  if (!file.ok()) {
    complaints.push_back(file.error().message());
    return;
  }
  for (const NamedStatement& statement : file->statements) {
    const RuleFile alone{file->path, {statement}};
    const base::Result<RuleRows> rows = run_rule(database, alone, rule_id(path));
    if (!rows.ok()) complaints.push_back(rows.error().message());
  }
}

}  // namespace

void check_statements(const RuleSet& rules, Complaints& complaints) {
  const auto items = column_values(rules, "items.tsv", "item");
  for (const std::string& item : items) {
    const std::string path = fmt::format("items/{}.sql", item);
    if (!rules.has(path)) complaints.push_back(fmt::format("{}: missing", path));
  }
  // Without fact tables, as what is made of the catalogs must not depend on them.
  base::Result<facts::Database> bare = facts::Database::in_memory();
  if (bare.ok()) {
    const base::Result<bool> done = create_knowledge_tables(*bare, rules);
    if (!done.ok()) complaints.push_back(done.error().message());
  }
  base::Result<facts::FactsDb> facts = facts::FactsDb::create();
  if (!facts.ok()) {
    complaints.push_back(facts.error().message());
    return;
  }
  if (base::Result<bool> done = install_knowledge(*facts, rules, {}); !done.ok()) {
    complaints.push_back(done.error().message());
    return;  // without the views every rule would complain
  }
  for (const std::string& path : rules.paths()) {
    const bool item = path.starts_with("items/");
    if (!path.ends_with(".sql") || (!item && !path.starts_with("extras/"))) continue;
    if (item && !items.contains(rule_id(path))) {
      complaints.push_back(fmt::format("{}: items.tsv has no item {}", path, rule_id(path)));
    }
    check_rule(facts->database(), rules, path, complaints);
  }
  // Last, because rules that only prepare leave a view's own mistakes unseen.
  base::Result<facts::Statement> views =
      facts->database().prepare("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name");
  while (views.ok()) {
    const base::Result<bool> more = views->step();
    if (!more.ok() || !*more) break;
    const std::string sql = fmt::format("SELECT * FROM \"{}\"", views->text(0));
    const base::Result<facts::Statement> all = facts->database().prepare(sql);
    if (!all.ok()) {
      complaints.push_back(fmt::format("views.sql: {}: {}", views->text(0), all.error().what));
    }
  }
  check_literals(rules, complaints);
}

std::vector<std::string> check_rules(const RuleSet& rules) {
  Complaints complaints;
  check_catalogs(rules, complaints);
  check_sdks(rules, complaints);
  check_sdk_versions(rules, complaints);
  check_category_signals(rules, complaints);
  check_policy_links(rules, complaints);
  check_statements(rules, complaints);
  check_words(rules, complaints);
  return complaints;
}

}  // namespace hegui::rules
