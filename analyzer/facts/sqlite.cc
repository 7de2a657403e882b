#include "analyzer/facts/sqlite.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cassert>

namespace hegui::facts {
namespace {

base::Error sqlite_error(sqlite3* database, std::string_view doing) {
  return base::Error{fmt::format("{}: {}", doing, sqlite3_errmsg(database)), "SQLite", {}};
}

// Everything that only reads is allowed; the rest is refused, whatever it is called.
int read_only_authorizer(void*, int action, const char*, const char*, const char*, const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_FUNCTION:  // load_extension() stays off by default: sqlite3_enable_load_extension
      return SQLITE_OK;
    default:
      return SQLITE_DENY;
  }
}

constexpr int kProgressSteps = 100'000;

}  // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}
void Database::Closer::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

void Statement::bind_null(int parameter) { sqlite3_bind_null(handle_.get(), parameter); }
void Statement::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(handle_.get(), parameter, value);
}
void Statement::bind(int parameter, double value) {
  sqlite3_bind_double(handle_.get(), parameter, value);
}
void Statement::bind(int parameter, std::string_view value) {
  sqlite3_bind_text64(handle_.get(), parameter, value.data(), value.size(), SQLITE_STATIC,
                      SQLITE_UTF8);
}

base::Result<bool> Statement::step() {
  const int code = sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return sqlite_error(database_, "query");
}

void Statement::reset() {
  sqlite3_reset(handle_.get());
  sqlite3_clear_bindings(handle_.get());
}

int Statement::columns() const { return sqlite3_column_count(handle_.get()); }
std::string Statement::column_name(int column) const {
  const char* name = sqlite3_column_name(handle_.get(), column);
  return name == nullptr ? "" : name;
}
bool Statement::is_null(int column) const { return type(column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}
double Statement::real(int column) const { return sqlite3_column_double(handle_.get(), column); }
std::string_view Statement::text(int column) const {
  const auto* chars = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
  if (chars == nullptr) return {};
  return {chars, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}
std::optional<std::string> Statement::optional_text(int column) const {
  if (is_null(column)) return std::nullopt;
  return std::string(text(column));
}
std::optional<std::int64_t> Statement::optional_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}
std::optional<double> Statement::optional_real(int column) const {
  if (is_null(column)) return std::nullopt;
  return real(column);
}
int Statement::type(int column) const { return sqlite3_column_type(handle_.get(), column); }

base::Result<Database> Database::in_memory() { return open(":memory:", Mode::create); }

base::Result<Database> Database::in_memory(std::span<const std::uint8_t> file) {
  base::Result<Database> source = in_memory();
  if (!source.ok()) return source;
  // Read only: the bytes are neither copied nor changed, whatever the signature says.
  if (sqlite3_deserialize(source->handle(), "main", const_cast<std::uint8_t*>(file.data()),
                          static_cast<sqlite3_int64>(file.size()),
                          static_cast<sqlite3_int64>(file.size()),
                          SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
    return sqlite_error(source->handle(), "copying");
  }
  base::Result<Database> copy = in_memory();
  if (!copy.ok()) return copy;
  if (base::Result<bool> done = source->copy_to(*copy); !done.ok()) return std::move(done).error();
  return copy;
}

base::Result<Database> Database::open(const std::string& path, Mode mode) {
  Database database;
  sqlite3* handle = nullptr;
  const int flags =
      mode == Mode::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  database.handle_.reset(handle);
  if (code != SQLITE_OK) {
    return base::Error{handle == nullptr ? "out of memory" : sqlite3_errmsg(handle), path, {}};
  }
  // Defences against a hostile database file (sqlite.org/security.html).
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  return database;
}

base::Result<bool> Database::run(const std::string& sql) {
  if (sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return sqlite_error(handle_.get(), "statement");
  }
  return true;
}

base::Result<Statement> Database::prepare(std::string_view sql) {
  std::size_t consumed = 0;
  return prepare_first(sql, consumed);
}

base::Result<Statement> Database::prepare_first(std::string_view sql, std::size_t& consumed) {
  Statement statement;
  sqlite3_stmt* handle = nullptr;
  const char* tail = nullptr;
  const int code =
      sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &handle, &tail);
  if (code != SQLITE_OK) return sqlite_error(handle_.get(), "statement");
  consumed = tail == nullptr ? sql.size() : static_cast<std::size_t>(tail - sql.data());
  if (handle == nullptr) return base::Error{"no statement in the text", "SQLite", {}};
  statement.handle_.reset(handle);
  // The authorizer does not see all of VACUUM; this does.
  if (locked_ && sqlite3_stmt_readonly(handle) == 0) {
    return base::Error{"only reading is possible here", "SQLite", {}};
  }
  statement.database_ = handle_.get();
  return statement;
}

// The backup copies committed pages only. A locked-down connection may still end its transaction:
// this is our own statement, not a user's.
base::Result<bool> Database::end_transaction() {
  if (sqlite3_get_autocommit(handle()) != 0) return true;
  sqlite3_set_authorizer(handle(), nullptr, nullptr);
  base::Result<bool> done = run("COMMIT;");
  if (locked_) sqlite3_set_authorizer(handle(), read_only_authorizer, nullptr);
  return done;
}

base::Result<Database> Database::copy() {
  if (base::Result<bool> done = end_transaction(); !done.ok()) return std::move(done).error();
  base::Result<Database> target = in_memory();
  if (!target.ok()) return target;
  if (base::Result<bool> done = copy_to(*target); !done.ok()) return std::move(done).error();
  return target;
}

base::Result<bool> Database::save_to(const std::string& path) {
  ::unlink(path.c_str());
  if (base::Result<bool> done = end_transaction(); !done.ok()) return done;
  base::Result<Database> target = open(path, Mode::create);
  if (!target.ok()) return std::move(target).error();
  return copy_to(*target);
}

base::Result<bool> Database::copy_to(Database& target) {
  sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
  if (backup == nullptr) return sqlite_error(target.handle(), "copying");
  sqlite3_backup_step(backup, -1);
  if (sqlite3_backup_finish(backup) != SQLITE_OK) return sqlite_error(target.handle(), "copying");
  return true;
}

void Database::lock_down(std::uint64_t max_steps) {
  locked_ = true;
  sqlite3_set_authorizer(handle(), read_only_authorizer, nullptr);
  limit_steps(max_steps);
}

void Database::limit_steps(std::uint64_t max_steps) {
  budget_ = std::make_unique<StepBudget>(StepBudget{max_steps / kProgressSteps});
  sqlite3_progress_handler(
      handle(), kProgressSteps,
      [](void* state) {
        auto* budget = static_cast<StepBudget*>(state);
        if (budget->left == 0) return 1;
        --budget->left;
        return 0;
      },
      budget_.get());
}

}  // namespace hegui::facts
