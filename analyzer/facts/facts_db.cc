#include "analyzer/facts/facts_db.h"

#include <fmt/format.h>

namespace hegui::facts {
namespace {

std::string type_name(ColumnType type) {
  switch (type) {
    case ColumnType::integer:
      return "INTEGER";
    case ColumnType::real:
      return "REAL";
    case ColumnType::text:
      return "TEXT";
  }
  return "TEXT";
}

std::string create_table_sql(const TableInfo& table) {
  std::string sql = fmt::format("CREATE TABLE {} (id INTEGER PRIMARY KEY", table.name);
  for (const ColumnInfo& column : table.columns.subspan(1)) {
    sql += fmt::format(", {} {}{}", column.name, type_name(column.type),
                       column.required ? " NOT NULL" : "");
  }
  return sql + ");\n";
}

std::string insert_sql(const TableInfo& table) {
  std::string sql = fmt::format("INSERT INTO {} VALUES (?", table.name);
  for (std::size_t i = 1; i < table.columns.size(); ++i) sql += ", ?";
  return sql + ")";
}

// The joins of views.sql; a table of a few rows needs none.
constexpr const char* kIndexes = R"(
CREATE INDEX api_call_pi ON api_call(pi);
CREATE INDEX api_call_site ON api_call(site);
CREATE INDEX guard_site ON guard(site, phase);
CREATE INDEX permission_ask_site ON permission_ask(site);
CREATE INDEX reached_site ON reached(site);
CREATE INDEX phrase_hit_topic ON phrase_hit(topic);
CREATE INDEX policy_mention_subject ON policy_mention(kind, subject);
CREATE INDEX policy_statement_pi ON policy_statement(pi);
CREATE INDEX ui_widget_layout ON ui_widget(layout);
)";

}  // namespace

struct FactsDb::State {
  State(Database database_in, std::string knowledge_in)
      : database(std::move(database_in)),
        knowledge(std::move(knowledge_in)),
        inserts(std::size(kTables)),
        last(std::size(kTables), 0),
        decoder([this](TableNumber table, std::span<const Cell> cells) {
          return insert(table, cells);
        }) {}

  base::Result<bool> insert(TableNumber table, std::span<const Cell> cells) {
    std::optional<Statement>& statement = inserts[table];
    if (!statement) {
      base::Result<Statement> prepared = database.prepare(insert_sql(kTables[table]));
      if (!prepared.ok()) return std::move(prepared).error();
      statement = std::move(prepared).value();
    }
    statement->bind(1, ++last[table]);
    int parameter = 2;
    for (const Cell& cell : cells) {
      if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        statement->bind(parameter, *integer);
      } else if (const auto* real = std::get_if<double>(&cell)) {
        statement->bind(parameter, *real);
      } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
        statement->bind(parameter, *text);
      } else {
        statement->bind_null(parameter);
      }
      ++parameter;
    }
    base::Result<bool> done = statement->step();
    statement->reset();
    if (!done.ok()) return done;
    return true;
  }

  Database database;
  std::string knowledge;
  std::vector<std::optional<Statement>> inserts;  // by table, made on first use
  std::vector<RowId> last;
  RowDecoder decoder;
};

FactsDb::FactsDb(std::unique_ptr<State> state) : state_(std::move(state)) {}
FactsDb::FactsDb(FactsDb&&) noexcept = default;
FactsDb& FactsDb::operator=(FactsDb&&) noexcept = default;
FactsDb::~FactsDb() = default;

base::Result<FactsDb> FactsDb::create() {
  base::Result<Database> opened = Database::in_memory();
  if (!opened.ok()) return std::move(opened).error();
  std::string sql = "PRAGMA journal_mode = OFF; BEGIN;\n";
  for (const TableInfo& table : kTables) sql += create_table_sql(table);
  sql += "CREATE TABLE schema_column (table_name TEXT, column_name TEXT, type TEXT, comment TEXT);";
  if (base::Result<bool> done = opened->run(sql); !done.ok()) return std::move(done).error();
  {
    base::Result<Statement> insert =
        opened->prepare("INSERT INTO schema_column VALUES (?, ?, ?, ?)");
    if (!insert.ok()) return std::move(insert).error();
    for (const TableInfo& table : kTables) {
      for (const ColumnInfo& column : table.columns) {
        const std::string type = type_name(column.type);
        insert->bind(1, table.name);
        insert->bind(2, column.name);
        insert->bind(3, std::string_view(type));
        insert->bind(4, column.comment);
        if (base::Result<bool> done = insert->step(); !done.ok()) return std::move(done).error();
        insert->reset();
      }
    }
  }
  if (base::Result<bool> done = opened->run("COMMIT;"); !done.ok()) return std::move(done).error();
  return start(std::move(opened).value(), {});
}

base::Result<FactsDb> FactsDb::create_from(std::span<const std::uint8_t> file,
                                           std::string knowledge) {
  base::Result<Database> copied = Database::in_memory(file);
  if (!copied.ok()) return std::move(copied).error();
  return start(std::move(copied).value(), std::move(knowledge));
}

// One transaction around all that follows: nothing is ever rolled back, and commits cost.
base::Result<FactsDb> FactsDb::start(Database database, std::string knowledge) {
  if (base::Result<bool> done = database.run("PRAGMA journal_mode = OFF; BEGIN;"); !done.ok()) {
    return std::move(done).error();
  }
  return FactsDb(std::make_unique<State>(std::move(database), std::move(knowledge)));
}

base::Result<FactsDb> FactsDb::load(const std::string& path) {
  base::Result<Database> file = Database::open(path, Database::Mode::read_only);
  if (!file.ok()) return std::move(file).error();
  base::Result<FactsDb> facts = create();
  if (!facts.ok()) return facts;
  std::vector<std::uint8_t> frame;
  for (std::size_t number = 0; number < std::size(kTables); ++number) {
    const TableInfo& table = kTables[number];
    std::string columns;
    for (const ColumnInfo& column : table.columns) {
      columns += (columns.empty() ? "" : ", ") + std::string(column.name);
    }
    // Rows go through the same checked door as those of a worker: the file may be hostile.
    base::Result<Statement> rows =
        file->prepare(fmt::format("SELECT {} FROM {} ORDER BY id", columns, table.name));
    if (!rows.ok())
      return base::Error{"not a facts file of this version: " + rows.error().what, path, {}};
    while (true) {
      base::Result<bool> more = rows->step();
      if (!more.ok()) return std::move(more).error().inside(path);
      if (!*more) break;
      frame.clear();
      RowEncoder cells(frame, static_cast<TableNumber>(number));
      for (int i = 1; i < static_cast<int>(table.columns.size()); ++i) {
        if (rows->is_null(i)) {
          cells(std::optional<std::int64_t>());
        } else if (table.columns[static_cast<std::size_t>(i)].type == ColumnType::integer) {
          cells(rows->integer(i));
        } else if (table.columns[static_cast<std::size_t>(i)].type == ColumnType::real) {
          cells(rows->real(i));
        } else {
          cells(rows->text(i));
        }
      }
      cells.finish();
      if (base::Result<bool> done = facts->take(frame); !done.ok()) {
        return std::move(done).error().inside(path);
      }
      if (facts->last_row(static_cast<TableNumber>(number)) != rows->integer(0)) {
        return base::Error{fmt::format("row ids of table {} are not dense", table.name), path, {}};
      }
    }
  }
  return facts;
}

base::Result<bool> FactsDb::take(std::span<const std::uint8_t> frames) {
  return state_->decoder.take(frames);
}
base::Result<bool> FactsDb::clear(TableNumber table) {
  state_->last[table] = 0;
  return state_->database.run(fmt::format("DELETE FROM {}", kTables[table].name));
}
RowId FactsDb::last_row(TableNumber table) const { return state_->last[table]; }
bool FactsDb::complete() const { return state_->decoder.at_row_boundary(); }
base::Result<bool> FactsDb::build_indexes() { return state_->database.run(kIndexes); }
Database& FactsDb::database() { return state_->database; }
const std::string& FactsDb::knowledge() const { return state_->knowledge; }

base::Result<FactsDb> FactsDb::copy() {
  base::Result<Database> copied = state_->database.copy();
  if (!copied.ok()) return std::move(copied).error();
  base::Result<bool> again = state_->database.run("BEGIN;");
  if (!again.ok()) return std::move(again).error();
  base::Result<FactsDb> facts = start(std::move(copied).value(), state_->knowledge);
  if (facts.ok()) facts->state_->last = state_->last;
  return facts;
}

base::Result<bool> FactsDb::save(const std::string& path) { return state_->database.save_to(path); }

}  // namespace hegui::facts
