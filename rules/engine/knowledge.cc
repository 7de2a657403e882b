#include "rules/engine/knowledge.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <span>
#include <unordered_set>

#include "rules/engine/category_name.h"
#include "rules/engine/judge.h"
#include "rules/engine/rule_file.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {
namespace {

struct KnowledgeTable {
  std::string_view table;
  std::string_view path;
};
constexpr KnowledgeTable kTables[] = {
    {"catalog_pi", "catalog/pi.tsv"},
    {"catalog_api", "catalog/apis.tsv"},
    {"catalog_permission", "catalog/permissions.tsv"},
    {"catalog_permission_group", "catalog/permission_groups.tsv"},
    {"catalog_gate", "catalog/consent_gates.tsv"},
    {"catalog_sdk", "catalog/sdks.tsv"},
    {"catalog_category", "catalog/categories.tsv"},
    {"catalog_category_signal", "catalog/category_signals.tsv"},
    {"catalog_phrase", "catalog/phrases.tsv"},
    {"catalog_host", "catalog/hosts.tsv"},
    {"catalog_packer", "catalog/packers.tsv"},
    {"catalog_framework", "catalog/frameworks.tsv"},
    {"catalog_web_api", "catalog/web_apis.tsv"},
    {"catalog_policy_link", "catalog/policy_links.tsv"},
    {"parameter", "parameters.tsv"},
    {"item", "items.tsv"},
};

constexpr std::uint64_t kViewSteps = 100'000'000;  // about a second; ours take 300,000

bool is_column_name(std::string_view name) {
  return !name.empty() &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

// Numbers bind as numbers, so that rules compare 9 < 15 and not '9' < '15'.
void bind_parameter(facts::Statement& insert, int parameter, std::string_view value) {
  const char* end = value.data() + value.size();
  std::int64_t whole = 0;
  if (const auto read = std::from_chars(value.data(), end, whole);
      read.ec == std::errc() && read.ptr == end) {
    insert.bind(parameter, whole);
    return;
  }
  double real = 0;
  if (const auto read = std::from_chars(value.data(), end, real);
      read.ec == std::errc() && read.ptr == end) {
    insert.bind(parameter, real);
    return;
  }
  insert.bind(parameter, value);
}

std::size_t line_of(std::string_view text, std::string_view part) {
  return 1 + static_cast<std::size_t>(std::count(text.data(), part.data(), '\n'));
}

using Words = std::unordered_set<std::string_view>;

// Every lower-case name and word in the SQL of this rule set, comment lines left out.
Words words_in_sql(const RuleSet& rules) {
  const auto in_name = [](char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  };
  Words words;
  for (const std::string& path : rules.paths()) {
    if (!path.ends_with(".sql")) continue;
    const std::string_view text = rules.text(path);
    for (std::size_t at = 0; at < text.size();) {
      if (text.substr(at, 2) == "--") at = std::min(text.find('\n', at), text.size());
      std::size_t end = at;
      while (end < text.size() && in_name(text[end])) ++end;
      if (end > at) words.insert(text.substr(at, end - at));
      at = end + 1;
    }
  }
  return words;
}

// CREATE VIEW, TABLE or INDEX, in capitals: a statement that begins so can do nothing but make a
// new name, whoever wrote it. "CREATE TEMP", "CREATE TRIGGER" and the rest do not pass.
bool makes_a_name(std::string_view sql) {
  const auto next_word_is = [&](std::string_view word) {
    sql = skip_sql_comments(sql);
    if (!sql.starts_with(word)) return false;
    sql.remove_prefix(word.size());
    return true;
  };
  return next_word_is("CREATE") &&
         (next_word_is("VIEW ") || next_word_is("TABLE ") || next_word_is("INDEX "));
}

// The columns of `rows` that some rule names, by position; the first in any case.
std::vector<std::size_t> columns_in_use(const TsvTable& rows, const Words& words) {
  std::vector<std::size_t> kept;
  for (std::size_t column = 0; column < rows.columns().size(); ++column) {
    if (column == 0 || words.contains(rows.columns()[column])) {
      kept.push_back(column);
    }
  }
  return kept;
}

base::Result<facts::Statement> create_table(facts::Database& database, const TsvTable& rows,
                                            const KnowledgeTable& table,
                                            std::span<const std::size_t> kept) {
  const char* type = table.table == "parameter" ? "" : " TEXT";
  std::string columns;
  std::string places;
  for (const std::size_t column : kept) {
    const std::string_view name = rows.columns()[column];
    if (!is_column_name(name)) {
      return base::Error{fmt::format("\"{}\" cannot name a column: use a-z, 0-9, _", name),
                         std::string(table.path),
                         {}};
    }
    const char* separator = columns.empty() ? "" : ", ";
    columns += fmt::format("{}\"{}\"{}", separator, name, type);
    places += fmt::format("{}?", separator);
  }
  const std::string create = fmt::format("CREATE TABLE {} ({})", table.table, columns);
  if (base::Result<bool> done = database.run(create); !done.ok()) return std::move(done).error();
  return database.prepare(fmt::format("INSERT INTO {} VALUES ({})", table.table, places));
}

base::Result<bool> load_table(facts::Database& database, const RuleSet& rules,
                              const KnowledgeTable& table, const Words& words) {
  const base::Result<TsvTable> rows = TsvTable::read(rules.text(table.path), table.path);
  if (!rows.ok()) return base::Error(rows.error());
  const std::vector<std::size_t> kept = columns_in_use(*rows, words);
  base::Result<facts::Statement> insert = create_table(database, *rows, table, kept);
  if (!insert.ok()) return std::move(insert).error();
  for (std::size_t row = 0; row < rows->rows(); ++row) {
    int parameter = 0;
    for (const std::size_t column : kept) {
      ++parameter;
      if (table.table == "parameter") {
        bind_parameter(*insert, parameter, rows->cell(row, column));
      } else {
        insert->bind(parameter, rows->cell(row, column));
      }
    }
    if (base::Result<bool> done = insert->step(); !done.ok()) {
      return std::move(done).error().inside(std::string(table.path));
    }
    insert->reset();
  }
  // Joins are by the first column. Made once for all apps, where the build prepares the tables.
  return database.run(
      fmt::format("CREATE INDEX {0}_key ON {0} (\"{1}\")", table.table, rows->columns()[0]));
}

// Statements that make tables and views, one after the other.
base::Result<bool> run_script(facts::Database& database, const RuleSet& rules,
                              std::string_view path) {
  // SQLite lets a view of an untrusted schema use no JSON functions. This schema is ours: a facts
  // file's own views were left behind when it was read, and views may do no more than rules.
  if (base::Result<bool> done = database.run("PRAGMA trusted_schema = ON"); !done.ok()) return done;
  database.limit_steps(kViewSteps);
  const std::string_view text = rules.text(path);
  std::string_view rest = skip_sql_comments(text);
  while (!rest.empty()) {
    const std::string where = fmt::format("{}:{}", path, line_of(text, rest));
    if (!makes_a_name(rest)) {
      return base::Error{"only CREATE VIEW, TABLE and INDEX are allowed here", where, {}};
    }
    std::size_t consumed = 0;
    base::Result<facts::Statement> create = database.prepare_first(rest, consumed);
    if (!create.ok()) return base::Error{create.error().what, where, {}};
    if (base::Result<bool> done = create->step(); !done.ok()) {
      return base::Error{done.error().what, where, {}};
    }
    rest = skip_sql_comments(rest.substr(consumed));
  }
  return true;
}

}  // namespace

base::Result<bool> create_knowledge_tables(facts::Database& database, const RuleSet& rules) {
  const Words words = words_in_sql(rules);
  for (const KnowledgeTable& table : kTables) {
    if (!rules.has(table.path) || !words.contains(table.table)) continue;
    base::Result<bool> done = load_table(database, rules, table, words);
    if (!done.ok()) return done;
  }
  return run_script(database, rules, "catalog_views.sql");
}

base::Result<bool> create_views(facts::Database& database, const RuleSet& rules) {
  base::Result<bool> done = run_script(database, rules, "views.sql");
  for (const char* more : {"flow_views.sql", "category_views.sql"}) {
    if (done.ok() && rules.has(more)) done = run_script(database, rules, more);
  }
  return done;
}

base::Result<bool> install_knowledge(facts::FactsDb& facts, const RuleSet& rules,
                                     const JudgeOptions& options) {
  facts::Database& database = facts.database();
  if (facts.knowledge() != rules.sha256()) {
    if (base::Result<bool> done = create_knowledge_tables(database, rules); !done.ok()) return done;
  }
  std::string category;
  if (!options.category.empty()) {
    base::Result<std::string> number = category_number(rules, options.category);
    if (!number.ok()) return std::move(number).error();
    category = std::move(number).value();
  }
  if (base::Result<bool> done =
          database.run("CREATE TABLE \"option\" (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
      !done.ok()) {
    return done;
  }
  base::Result<facts::Statement> insert = database.prepare("INSERT INTO \"option\" VALUES (?, ?)");
  if (!insert.ok()) return std::move(insert).error();
  const std::pair<std::string_view, std::string_view> rows[] = {{"as_of", options.as_of},
                                                                {"category", category}};
  for (const auto& [key, value] : rows) {
    if (value.empty()) continue;
    insert->bind(1, key);
    insert->bind(2, value);
    if (base::Result<bool> done = insert->step(); !done.ok()) return done;
    insert->reset();
  }
  return create_views(database, rules);
}

}  // namespace hegui::rules
