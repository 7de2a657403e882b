#include "rules/engine/knowledge.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "rules/engine/judge.h"
#include "rules/engine/rule_file.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {
namespace {

constexpr KnowledgeTable kTables[] = {
    {"catalog_pi", "catalog/pi.tsv"},
    {"catalog_api", "catalog/apis.tsv"},
    {"catalog_permission", "catalog/permissions.tsv"},
    {"catalog_sdk", "catalog/sdks.tsv"},
    {"catalog_category", "catalog/categories.tsv"},
    {"catalog_phrase", "catalog/phrases.tsv"},
    {"catalog_host", "catalog/hosts.tsv"},
    {"catalog_packer", "catalog/packers.tsv"},
    {"catalog_framework", "catalog/frameworks.tsv"},
    {"parameter", "parameters.tsv"},
    {"item", "items.tsv"},
};

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

bool starts_with_create_view(std::string_view sql) {
  for (const std::string_view word : {std::string_view("CREATE"), std::string_view("VIEW")}) {
    sql = skip_sql_comments(sql);
    if (!sql.starts_with(word)) return false;
    sql.remove_prefix(word.size());
  }
  return true;
}

}  // namespace

std::vector<KnowledgeTable> knowledge_tables(const RuleSet& rules) {
  std::vector<KnowledgeTable> used;
  for (const KnowledgeTable& table : kTables) {
    const auto names_it = [&](const std::string& path) {
      return path.ends_with(".sql") && rules.text(path).find(table.table) != std::string_view::npos;
    };
    const std::vector<std::string> paths = rules.paths();
    if (rules.has(table.path) && std::any_of(paths.begin(), paths.end(), names_it)) {
      used.push_back(table);
    }
  }
  return used;
}

base::Result<bool> create_knowledge_table(facts::Database& database, const RuleSet& rules,
                                          const KnowledgeTable& table) {
  const base::Result<TsvTable> read = TsvTable::read(rules.text(table.path), table.path);
  if (!read.ok()) return base::Error(read.error());
  const TsvTable& rows = *read;
  const bool parameters = table.table == "parameter";
  std::string create = fmt::format("CREATE TABLE {} (", table.table);
  std::string insert_sql = fmt::format("INSERT INTO {} VALUES (", table.table);
  for (const std::string_view column : rows.columns()) {
    if (!is_column_name(column)) {
      return base::Error{fmt::format("\"{}\" cannot name a column: use a-z, 0-9, _", column),
                         std::string(table.path),
                         {}};
    }
    const bool first = column == rows.columns().front();
    create += fmt::format("{}\"{}\"{}", first ? "" : ", ", column, parameters ? "" : " TEXT");
    insert_sql += first ? "?" : ", ?";
  }
  if (base::Result<bool> done = database.run(create + ")"); !done.ok()) return done;
  base::Result<facts::Statement> insert = database.prepare(insert_sql + ")");
  if (!insert.ok()) return std::move(insert).error();
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    for (std::size_t column = 0; column < rows.columns().size(); ++column) {
      const int parameter = static_cast<int>(column) + 1;
      const std::string_view cell = rows.cell(row, column);
      if (parameters) {
        bind_parameter(*insert, parameter, cell);
      } else {
        insert->bind(parameter, cell);
      }
    }
    if (base::Result<bool> done = insert->step(); !done.ok()) {
      return std::move(done).error().inside(std::string(table.path));
    }
    insert->reset();
  }
  return database.run(
      fmt::format("CREATE INDEX {0}_key ON {0}(\"{1}\")", table.table, rows.columns().front()));
}

base::Result<bool> create_views(facts::Database& database, const RuleSet& rules) {
  // SQLite lets a view of an untrusted schema use no JSON functions. This schema is ours: a facts
  // file's own views were left behind when it was read, and views may do no more than rules.
  if (base::Result<bool> done = database.run("PRAGMA trusted_schema = ON"); !done.ok()) return done;
  const std::string_view text = rules.text("views.sql");
  std::string_view rest = skip_sql_comments(text);
  while (!rest.empty()) {
    const std::string where = fmt::format("views.sql:{}", line_of(text, rest));
    // A statement that begins so can do nothing else: the file may come from anyone.
    if (!starts_with_create_view(rest)) {
      return base::Error{"only CREATE VIEW is allowed here", where, {}};
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

base::Result<std::string> category_number(const RuleSet& rules, const std::string& category) {
  const base::Result<TsvTable> read =
      TsvTable::read(rules.text("catalog/categories.tsv"), "catalog/categories.tsv");
  if (!read.ok()) return base::Error(read.error());
  const base::Result<std::size_t> number = read->column("no");
  if (!number.ok()) return base::Error(number.error());
  for (std::size_t row = 0; row < read->rows(); ++row) {
    for (const std::string_view name : {"no", "name_zh", "name_en"}) {
      const base::Result<std::size_t> column = read->column(name);
      if (!column.ok()) return base::Error(column.error());
      if (read->cell(row, *column) == category) return std::string(read->cell(row, *number));
    }
  }
  return base::Error{fmt::format("no category is called \"{}\": give 1 to 39 or a name", category),
                     "--category",
                     {}};
}

base::Result<bool> install_knowledge(facts::FactsDb& facts, const RuleSet& rules,
                                     const JudgeOptions& options) {
  facts::Database& database = facts.database();
  for (const KnowledgeTable& table : knowledge_tables(rules)) {
    if (base::Result<bool> done = create_knowledge_table(database, rules, table); !done.ok()) {
      return done;
    }
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
